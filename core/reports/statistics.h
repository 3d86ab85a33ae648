// SPDX-License-Identifier: GPL-3.0-or-later
// What a desk did in a period, as numbers from which nobody can be recognised.
#pragma once

#include "domain/records.h"
#include "geo/region.h"
#include "workflows/step_progress.h"

#include <QList>

#include <array>
#include <memory>
#include <stop_token>
#include <vector>

namespace entraide {

class Desk;
class StatYear;

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

/// What statistics are counted for: calendar months that follow each other.
struct StatPeriod {
    QDate first;
    QDate last;

    /// The months in which \a from and \a to lie and those between them; days that are none make a period that is none.
    static StatPeriod around(QDate from, QDate to);
    bool isValid() const { return first.isValid() && last.isValid() && first <= last; }
    /// Too long to be counted at once.
    bool isTooLong() const { return isValid() && first.addYears(mostYears) <= last; }
    static constexpr int mostYears = 10;

    friend bool operator==(const StatPeriod&, const StatPeriod&) = default;
};

struct StatCell {
    qint64 value = 0;    ///< 0 where it is hidden
    bool given = false;  ///< false: not counted so (volunteers who are new, by service; who was active, over half a
                         ///< year), or nothing to tell (waiting)
    bool hidden = false; ///< too few people stand behind it, or it would give another away

    friend bool operator==(const StatCell&, const StatCell&) = default;
};

struct StatRow {
    LocalText commune; ///< of a row by commune, or by imported area; empty: the place is not known
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
    int smallestCount = 0; ///< what counts fewer people is hidden
    StatRow total;
    QList<StatRow> communes; ///< those in which there was something, by name
    QList<StatRow> services; ///< in the order of Service
    QList<StatRow> weeks;    ///< every ISO week of the period

    const QList<StatRow>& by(Breakdown breakdown) const {
        return breakdown == Breakdown::Commune ? communes : breakdown == Breakdown::Service ? services : weeks;
    }
};

/// Calendar years of a desk, counted, with what must not be shown hidden: a cell behind which stand fewer people than the
/// desk's profile allows (DeskProfile::smallestCount), but some, and others as far as it could be worked out from them.
///
/// That is decided once for a year, its quarters, its months and the weeks in them together (suppression.h), whatever
/// period is asked for. Any other period is a sum of these: its number is shown where all of them are, else hidden. So
/// whatever periods somebody asks for, they get sums of what is shown anyway, and nothing follows from two of them that
/// does not follow from the shown months, quarters and years. What does not add up is given of one month, quarter or
/// year only: how long people waited, and who was active, which is told by commune and service of years only.
///
/// Communes are those of the desk's region. Where its areas were imported, they are what the file says the areas are parts
/// of, else the areas themselves, and a record counts where its place lies.
class StatBook {
public:
    /// Reads the years in one pass over each table. Throws Error(Cancelled) when \a stop asks for it.
    StatBook(const Desk& desk, int firstYear, int lastYear, const std::stop_token& stop = {},
             const StepProgress& progress = {});
    ~StatBook();
    Q_DISABLE_COPY_MOVE(StatBook)

    /// Of the months in which the days lie and those between them, all in the years that were read.
    Statistics of(QDate from, QDate to) const;

private:
    int m_firstYear;
    int m_smallest;
    Region m_region;
    std::vector<std::unique_ptr<const StatYear>> m_years;
};

/// What a StatBook says of the months around \a from and \a to. Days that are no period, or make one that is too long,
/// give no rows. Throws Error(Cancelled) when \a stop asks for it.
Statistics statistics(const Desk& desk, QDate from, QDate to, const std::stop_token& stop = {},
                      const StepProgress& progress = {});

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
