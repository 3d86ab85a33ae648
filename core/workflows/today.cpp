// SPDX-License-Identifier: GPL-3.0-or-later
#include "workflows/today.h"

#include "workflows/roster_builder.h"
#include "workflows/today_board.h"

namespace entraide {

QList<TodayGroup> todayGroups(const Desk& desk, const Today& today) {
    return TodayBoard(desk, today).build();
}

QList<DayPlaces> weekPlaces(const Desk& desk, IsoWeek week) {
    QList<DayPlaces> days;
    for (QDate date = week.monday(); date <= week.sunday(); date = date.addDays(1))
        days.append({date, 0, 0});
    for (const RosterEntry& entry : rosterEntries(desk, week)) {
        DayPlaces& day = days[entry.date.dayOfWeek() - 1];
        ++day.needed;
        day.filled += entry.state == PlaceState::Taken;
    }
    return days;
}

} // namespace entraide
