// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "geo/areas.h"
#include "ui/printing/paginator.h"
#include "ui/printing/sheet_frame.h"
#include "workflows/day_rounds.h"

#include <memory>

namespace entraide {

/// Whose rounds are printed, and when.
struct RoundSheetHead {
    QString deskName;
    QDate date;
    QDateTime dataAsOf;
    AreaSet areas = defaultAreas(); ///< under the map
};

/// The sheets of \a rounds (portrait), one section for each: what the rider does where and when, a box for what was
/// handed out, and a map. What the level allows:
/// - coordination: full names, addresses, and phones where the options have them;
/// - team: first name and initial and the address, for a rider has to find the door; no phone;
/// - public: the quarter, and no map.
/// Who gets a meal on the street is nowhere: there are portions and places. At least one page: a day without rounds
/// says so.
Paginator roundPages(const QList<PlannedRound>& rounds, const RoundSheetHead& head, const PrintOptions& options);
/// The same with words of the caller's own.
Paginator roundPages(const QList<PlannedRound>& rounds, const RoundSheetHead& head, const PrintOptions& options,
                     PrintWords words);

/// "Permanence d'Ixelles, 2026-03-18": the title of the PDF.
QString roundsTitle(const RoundSheetHead& head);

/// Paper of a day is done with a week after it.
inline QDate usualDestroyAfter(QDate date) {
    return date.addDays(7);
}

} // namespace entraide
