// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/tandems/visit_log.h"

#include "storage/desk.h"
#include "workflows/names.h"

#include <QHash>

namespace entraide {

QList<VisitLine> visitLines(const Desk& desk, QDate first, QDate last) {
    Names names(desk);
    QHash<TandemId, Tandem> tandems;
    QList<VisitLine> lines;
    for (const TandemTime& time : tandemTimes(desk, first, last)) {
        auto tandem = tandems.constFind(time.tandem);
        if (tandem == tandems.constEnd())
            tandem = tandems.insert(time.tandem, desk.find<Tandem>(time.tandem).value_or(Tandem()));
        lines.append({time, names.ofVolunteer(time.volunteer), names.ofBeneficiary(tandem->beneficiary),
                      time.isStandIn(*tandem)});
    }
    return lines;
}

} // namespace entraide
