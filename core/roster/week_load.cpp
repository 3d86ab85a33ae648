// SPDX-License-Identifier: GPL-3.0-or-later
#include "roster/week_load.h"

#include <QHash>

#include <algorithm>
#include <tuple>

namespace entraide {

QList<WeekLoad> weekLoads(const Roster& roster) {
    QHash<VolunteerId, WeekLoad> loads;
    for (const SiteRoster& site : roster.sites) {
        for (const RosterRow& row : site.rows) {
            const RosterEntry& entry = row.entry;
            if (entry.state == PlaceState::Empty || entry.volunteer.id.isEmpty())
                continue;
            WeekLoad& load = loads[entry.volunteer.id];
            load.volunteer = entry.volunteer.id;
            load.name = entry.volunteer.name;
            load.agreed = entry.volunteer.tasksPerWeek;
            ++load.taken;
        }
    }
    QList<WeekLoad> result = loads.values();
    const auto share = [](const WeekLoad& load) {
        return load.agreed > 0 ? static_cast<double>(load.taken) / load.agreed : 0.0;
    };
    std::ranges::sort(result, [&](const WeekLoad& a, const WeekLoad& b) {
        return std::tuple(-share(a), -a.taken, a.name.given, a.name.family, a.volunteer.toString()) <
               std::tuple(-share(b), -b.taken, b.name.given, b.name.family, b.volunteer.toString());
    });
    return result;
}

} // namespace entraide
