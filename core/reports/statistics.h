// SPDX-License-Identifier: GPL-3.0-or-later
// What a desk did in a period, as numbers from which nobody can be recognised.
#pragma once

#include "domain/records.h"

#include <QList>

#include <array>
#include <stop_token>

namespace entraide {

class Desk;

/// What is counted. Requests are those received in the period, by what became of them until now (Received is the sum of
/// the six after it). Work is counted on its day, places on the day of their time.
enum class Measure {
    Received,
    Served, ///< done, or a series under way
    Open,   ///< open, proposed, matched
    Unmet,
    Expired,
    Cancelled,
    HandedOver,
    PlacesNeeded, ///< of requests and of postings' shifts
    PlacesFilled,
    MatchMinutes,
    VisitMinutes,
    SignupMinutes,
    RoundMinutes,
    Minutes,            ///< sum of the four before it: volunteering only
    CompensatedMinutes, ///< done for pay: apart, not volunteering
    Visits,
    Signups,           ///< attended
    MealsDelivered,    ///< of gifts of meals
    PortionsHandedOut, ///< on the street
    DishesCooked,
    VolunteersActive, ///< people who did something
    VolunteersNew,    ///< registered
    VolunteersLeft,   ///< in the state left; by the last day they were available, else the last on which they did
                      ///< something
    WaitingMedian,    ///< days from the receipt of a request to the first yes
    WaitingMost,      ///< days within which nine of ten had a yes
};
inline constexpr int measureCount = static_cast<int>(Measure::WaitingMost) + 1;

enum class Breakdown { Commune, Service, Week };

struct StatCell {
    qint64 value = 0;    ///< 0 where it is hidden
    bool given = false;  ///< false: not counted so (volunteers who are new, by service), or nothing to tell (waiting)
    bool hidden = false; ///< too few people stand behind it, or it would give another away

    friend bool operator==(const StatCell&, const StatCell&) = default;
};

struct StatRow {
    LocalText commune; ///< of a row by commune; empty: the place is not known, or outside of the desk's region
    std::optional<Service> service; ///< of a row by service; none: it has no service
    IsoWeek week;                   ///< of a row by week
    std::array<StatCell, measureCount> cells;

    const StatCell& operator[](Measure measure) const { return cells[static_cast<std::size_t>(measure)]; }
    StatCell& operator[](Measure measure) { return cells[static_cast<std::size_t>(measure)]; }
    /// Filled of needed places, 0 to 1; none when a part of it is hidden or nothing was needed.
    std::optional<double> servedShare() const;
};

struct Statistics {
    QDate first;
    QDate last;
    int smallestCount = 0; ///< a hidden cell is shown as "<5" with this number, or left blank
    StatRow total;
    QList<StatRow> communes; ///< those in which there was something, by name
    QList<StatRow> services; ///< in the order of Service
    QList<StatRow> weeks;    ///< every ISO week of the period

    const QList<StatRow>& by(Breakdown breakdown) const {
        return breakdown == Breakdown::Commune ? communes : breakdown == Breakdown::Service ? services : weeks;
    }
};

/// Everything from \a first to \a last (both included), read in one pass over each table. A cell that counts fewer
/// people or requests than the desk's profile allows (DeskProfile::smallestCount), but some, is hidden, and so are
/// others as far as it could be worked out from them (suppression.h). Throws Error(Cancelled) when \a stop asks for it.
Statistics statistics(const Desk& desk, QDate first, QDate last, const std::stop_token& stop = {});

/// The measures of minutes: shown as hours.
constexpr bool isMinutes(Measure measure) {
    return measure >= Measure::MatchMinutes && measure <= Measure::CompensatedMinutes;
}
constexpr bool isWaiting(Measure measure) {
    return measure == Measure::WaitingMedian || measure == Measure::WaitingMost;
}

} // namespace entraide

ENTRAIDE_ENUM_NAMES(entraide::Measure, "received", "served", "open", "unmet", "expired", "cancelled", "handed_over",
                    "places_needed", "places_filled", "match_minutes", "visit_minutes", "signup_minutes",
                    "round_minutes", "minutes", "compensated_minutes", "visits", "signups", "meals_delivered",
                    "portions_handed_out", "dishes_cooked", "volunteers_active", "volunteers_new", "volunteers_left",
                    "waiting_median", "waiting_most")
ENTRAIDE_ENUM_NAMES(entraide::Breakdown, "commune", "service", "week")
