// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "workflows/clock.h"
#include "workflows/day_rounds.h"

#include <stop_token>

namespace entraide {

class Desk;

/// Reads what a day's rounds are about. For one pass over one desk.
///
/// - Collections: dishes of that day, offered or planned, that no other chapter was promised; a meal order of that day
///   (planned or confirmed) at its restaurant.
/// - Deliveries: a meal order at its hospital; zones and shelters for the portions they want
///   (Organisation::mealsPerDay).
/// - Riders: active volunteers who offer to deliver by bike or to bring food parcels, by their week, their exceptions
///   and what they promised. How far from home they go is not looked at: a round is bounded by its hours.
///
/// Slots and hours are within their day (time_values.h), so a round ends at midnight at the latest. Hours that do not
/// exist or come twice on a day when clocks change are taken from the riders' time.
class RoundsReader {
public:
    /// Of \a today only what is still to come is free. This and what is read later throw Error(Cancelled) when \a stop
    /// asks for it.
    RoundsReader(const Desk& desk, QDate date, const Today& today, const std::stop_token& stop = {});
    ~RoundsReader();

    /// The rounds of that day as they are kept, with fresh times where they are still planned, and what is in none.
    DayRounds day();

    /// What a plan has to do: all but what is in a round that has begun. Zones want what is left of their portions.
    /// What cannot be planned because of its place or hour is put into \a unplanned.
    QList<RoundWork> open(QList<UnplannedWork>& unplanned);
    /// Everybody who could ride, the free ones first; rounds that have begun take their time.
    QList<RoundRiderLine> riders();

    /// A stop of a round with the record it is about.
    RoundWork workOf(const Stop& stop);

private:
    struct Private;
    std::unique_ptr<Private> d;
};

/// The minutes of a day that do not exist or come twice because clocks change (Europe/Brussels); empty on other days.
TimeRange clockChange(QDate date);

} // namespace entraide
