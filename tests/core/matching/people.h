// SPDX-License-Identifier: GPL-3.0-or-later
// Invented volunteers and tasks with fixed seeds.
#pragma once

#include "core/matching/dice.h"
#include "matching/task_query.h"
#include "matching/volunteer_row.h"

#include <vector>

namespace entraide::test {

/// The Monday that everything invented lies around.
inline QDate monday() {
    return QDate(2026, 11, 23);
}

VolunteerId volunteerId(int number);

/// A volunteer with everything that can be known of one, some of it contradictory: for comparing with the reference.
VolunteerRow oddVolunteer(Dice& dice, int number);
/// A task that the odd volunteers may fit.
TaskQuery oddTask(Dice& dice);

/// A volunteer as a desk in a city has them: for benchmarks and plans.
VolunteerRow cityVolunteer(Dice& dice, int number);
/// A task for them, at a fixed time of the week unless \a flexiblePercent says otherwise.
TaskQuery cityTask(Dice& dice, int flexiblePercent = 0);

/// A place within a city, whose degrees are exact as floats.
GeoPoint cityPlace(Dice& dice);

} // namespace entraide::test
