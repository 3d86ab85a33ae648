// SPDX-License-Identifier: GPL-3.0-or-later
// One pass over everything a file keeps of its documents, older versions and conflicts included.
#pragma once

#include <QByteArrayView>
#include <QList>
#include <QString>

#include <functional>

namespace entraide {

class Database;

/// Calls \a visit with each body as it is stored (compact JSON, valid during the call), in the documents' order.
void forEachStoredBody(Database& database, const std::function<void(qint64 docKey, QByteArrayView json)>& visit);
/// Calls \a visit with the id of each document and its key. All databases.
void forEachDocumentId(Database& database, const std::function<void(qint64 docKey, const QString& id)>& visit);

struct DocumentPlace {
    QString database; ///< "team-<uuid>"
    QString id;
};
/// In which database a document is, and its id. Throws Damaged when there is none.
DocumentPlace placeOf(Database& database, qint64 docKey);

/// Calls \a visit with everything in \a json that looks as a document's id does ("<letters>:<anything>" as a whole
/// text), without reading the JSON.
template <class F> void forEachReference(QByteArrayView json, F&& visit) {
    for (qsizetype colon = json.indexOf(':'); colon >= 0; colon = json.indexOf(':', colon + 1)) {
        qsizetype from = colon;
        while (from > 0 && ((json[from - 1] >= 'a' && json[from - 1] <= 'z') || json[from - 1] == '_'))
            --from;
        if (from == colon || from == 0 || json[from - 1] != '"')
            continue;
        const qsizetype to = json.indexOf('"', colon);
        if (to < 0)
            return;
        visit(json.sliced(from, to - from));
    }
}

} // namespace entraide
