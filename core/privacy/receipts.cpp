// SPDX-License-Identifier: GPL-3.0-or-later
#include "privacy/receipts.h"

#include "storage/desk.h"
#include "storage/document_store.h"

#include <QJsonObject>

#include <algorithm>
#include <map>

namespace entraide {

using namespace Qt::StringLiterals;

QList<Erasing> erasings(const Desk& desk) {
    const DocumentStore& team = desk.documents();
    QList<Erasing> all;
    for (const QString& id : team.idsBeginning(u"erasure:"_s)) {
        const QJsonObject body = team.winningBody(id).value_or(QJsonObject());
        const QString erasing = body.value("erasing"_L1).toString();
        if (erasing.isEmpty() || std::ranges::any_of(all, [&](const Erasing& e) { return e.id == erasing; }))
            continue;
        all.append({erasing,
                    QDateTime::fromString(body.value("at"_L1).toString(), Qt::ISODate),
                    body.value("by"_L1).toString(),
                    {}});
    }
    const QString prefix = Desk::receiptPrefix;
    for (const QString& id : team.idsBeginning(prefix)) {
        const QJsonObject body = team.winningBody(id).value_or(QJsonObject());
        const QString replica = id.mid(prefix.size());
        for (Erasing& erasing : all)
            erasing.receipts.append({replica, body.value("name"_L1).toString(),
                                     QDate::fromString(body.value(erasing.id).toString(), Qt::ISODate),
                                     replica == desk.info().replica});
    }
    for (Erasing& erasing : all) {
        std::ranges::stable_sort(erasing.receipts, {}, [](const ErasureReceipt& receipt) {
            return receipt.isHere ? 0 : receipt.confirmed.isValid() ? 1 : 2;
        });
    }
    std::ranges::stable_sort(all, std::ranges::greater{}, &Erasing::at);
    return all;
}

} // namespace entraide
