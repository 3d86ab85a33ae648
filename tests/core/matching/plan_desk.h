// SPDX-License-Identifier: GPL-3.0-or-later
// Plain people and tasks to plan with.
#pragma once

#include "core/matching/people.h"
#include "matching/week_plan.h"

namespace entraide::test {

/// Offers shopping on weekdays from 8 to 18, in the middle of the town.
inline VolunteerRow helper(int number) {
    VolunteerRow row;
    row.id = volunteerId(number);
    row.active = true;
    row.services = {Service::Shopping};
    row.languages = {Language::French};
    for (int weekday = 1; weekday <= 5; ++weekday)
        row.availability.add(weekday, {8 * 60, 18 * 60});
    row.position = {50.85F, 4.35F};
    row.areaKm = 10;
    return row;
}

/// Shopping there, at a fixed time.
inline PlanTask shopping(int weekday, int hour, int hours = 1) {
    PlanTask task;
    task.query.service = Service::Shopping;
    task.query.position = {50.85F, 4.35F};
    const QDate day = monday().addDays(weekday - 1);
    task.query.when = Occurrence{day, day, {hour * 60, (hour + hours) * 60}, hours * 60};
    task.query.today = monday();
    return task;
}

inline PlanTask standing(PlanTask task, const VolunteerId& volunteer, int metres = 2'000) {
    task.wanted.append({volunteer, PlanReasonKind::Standing, metres, 0});
    return task;
}

} // namespace entraide::test
