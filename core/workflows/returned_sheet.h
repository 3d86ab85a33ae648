// SPDX-License-Identifier: GPL-3.0-or-later
// A sheet that comes back on paper: found by its code, with what is known of each of its lines.
#pragma once

#include "roster/roster.h"
#include "workflows/clock.h"
#include "workflows/day_rounds.h"
#include "workflows/happened.h"

#include <optional>

namespace entraide {

class Desk;

enum class SheetKind {
    Site,   ///< signed in an organisation, or the list of homes of a postcode
    Person, ///< one volunteer's own week
    Round,  ///< a rider's stops
};

struct ReturnedLine {
    int number = 0;
    AnyId source; ///< the match, visit, tandem or sign-up as it is now; of a round what the stop is about
    QDate date;
    TimeRange hours;
    QString name;                  ///< who came; on a personal sheet where; on a round sheet the stop
    RosterTask task;               ///< on a personal sheet
    int planned = 0;               ///< minutes; on a round sheet portions
    std::optional<Happened> noted; ///< by an earlier entry, or by hand
    int notedAmount = 0;           ///< minutes or portions; 0: as planned

    friend bool operator==(const ReturnedLine&, const ReturnedLine&) = default;
};

struct ReturnedSheet {
    SheetKind kind = SheetKind::Site;
    QString code;              ///< as it was printed, as far as it was typed
    QString title;             ///< the site, the volunteer, the rider
    RoundId round;             ///< of a round sheet
    QList<ReturnedLine> lines; ///< without places that were empty
    bool changedSince = false; ///< the lines are those of today, and the paper had others: names are to be compared

    /// Lines that something is noted for already.
    int notedLines() const;
    friend bool operator==(const ReturnedSheet&, const ReturnedSheet&) = default;
};

/// The edition of a round's sheet: other stops, another edition.
QString roundEdition(const PlannedRound& round, QDate date);

/// The sheet that was printed under \a code, in any letters, typed or scanned; none when there is no such sheet. Where
/// this PC printed it, its lines are those of the paper, whatever changed since. Reads a whole week or day; may take a
/// while on a big desk.
std::optional<ReturnedSheet> returnedSheet(Desk& desk, const QString& code, const Today& today);

} // namespace entraide

ENTRAIDE_ENUM_NAMES(entraide::SheetKind, "site", "person", "round")
