// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/records.h"
#include "domain/series.h"

#include <QHash>
#include <QList>

namespace entraide {

class Desk;

namespace test {

/// A time of the week at which somebody is expected.
struct Expected {
    AnyId source;
    QDate date;
    TimeRange hours;
    bool toldByMatch = false; ///< accepted for that very day
};

/// Who is expected where in a week, by the records: matches accepted, asked or done, visits, tandems, sign-ups, rounds.
QHash<VolunteerId, QList<Expected>> expectedTimes(const Desk& desk, IsoWeek week);

/// The times of a tandem in that week, whatever visits say of them.
QList<SeriesTime> tandemTimesIn(const Desk& desk, const Tandem& tandem, IsoWeek week);

} // namespace test
} // namespace entraide
