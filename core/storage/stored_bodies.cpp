// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/stored_bodies.h"

#include "storage/database.h"

namespace entraide {

using namespace Qt::StringLiterals;

void forEachStoredBody(Database& database, const std::function<void(qint64 docKey, QByteArrayView json)>& visit) {
    auto select = database.use("SELECT doc_key, body FROM rev WHERE body IS NOT NULL ORDER BY doc_key");
    while (select->step())
        visit(select->integer(0), select->bytes(1));
}

void forEachDocumentId(Database& database, const std::function<void(qint64 docKey, const QString& id)>& visit) {
    auto select = database.use("SELECT doc_key, id FROM doc");
    while (select->step())
        visit(select->integer(0), select->text(1));
}

DocumentPlace placeOf(Database& database, qint64 docKey) {
    auto select = database.use("SELECT s.name, d.id FROM doc d JOIN scope s ON s.scope_key=d.scope_key "
                               "WHERE d.doc_key=?1");
    select->bind(1, docKey);
    if (!select->step())
        throw Error(ErrorCode::Damaged, database.file(), u"no document %1"_s.arg(docKey));
    return {select->text(0), select->text(1)};
}

} // namespace entraide
