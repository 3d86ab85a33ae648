// SPDX-License-Identifier: GPL-3.0-or-later
#include "reports/area_shares.h"

#include "geo/region.h"
#include "reports/request_rules.h"
#include "reports/suppression.h"
#include "storage/desk.h"
#include "workflows/desk_profile.h"

namespace entraide {

using namespace Qt::StringLiterals;

namespace {

/// Numbers for those who ask.
class Askers {
public:
    Somebody of(const AnyId& who) {
        const auto number = m_numbers.constFind(who);
        return number != m_numbers.cend() ? *number
                                          : *m_numbers.insert(who, static_cast<Somebody>(m_numbers.size()));
    }

private:
    QHash<AnyId, Somebody> m_numbers;
};

} // namespace

AreaShares areaShares(const Desk& desk, const Region& region, QDate today, int days) {
    AreaShares result;
    result.smallestCount = profileOf(desk).smallestCount;
    const auto all = region.areas().areas();
    if (all.empty())
        return result;
    SumTable table({{-1}, 1}, {static_cast<int>(all.size())}, 1);
    QHash<QString, int> served;
    Askers askers;
    const auto fields = only(&Request::state, &Request::beneficiary, &Request::received);
    const QString before = today.addDays(-days).toString(Qt::ISODate);
    const auto count = [&](const Request& request, const Desk::RecordContext& context) {
        if (!isAskedHere(request.state) || request.received > today)
            return;
        const Area* area = region.areaOf(context.postcode(), context.position());
        if (!area)
            return;
        ++result.asked[area->code];
        served[area->code] += becameOf(request.state) == Measure::Served ? 1 : 0;
        const int row = 1 + static_cast<int>(area - all.data());
        const Somebody who = askers.of(askedBy(request));
        table.cells[table.at(row, 0, 0)].addFor(1, who);
        table.cells[table.at(0, 0, 0)].addFor(1, who);
    };
    desk.forEachWithContextAfter<Request>(fields, "received"_L1, before, count);
    const std::vector<bool> hidden = hiddenCells(table, result.smallestCount);
    for (std::size_t i = 0; i < all.size(); ++i) {
        const QString& code = all[i].code;
        if (hidden[table.at(static_cast<int>(i) + 1, 0, 0)]) {
            result.tooFew.insert(code);
            result.asked.remove(code);
        } else if (result.asked.contains(code)) {
            result.percent.insert(code, served.value(code) * 100 / result.asked.value(code));
        }
    }
    return result;
}

} // namespace entraide
