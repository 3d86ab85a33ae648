// SPDX-License-Identifier: GPL-3.0-or-later
// A signed sheet that comes back from a site: found by its code, entered line by line.
#pragma once

#include "roster/roster.h"
#include "storage/change.h"
#include "workflows/clock.h"
#include "workflows/happened.h"
#include "workflows/step_progress.h"

#include <optional>

namespace entraide {

class Desk;

/// The site's lines as they are printed under \a code ("2026-12-TIL", in any letters); none when no site of that week
/// has it. Reads the whole week; may take a while on a big desk.
std::optional<SiteRoster> sheetByCode(const Desk& desk, const QString& code, const Today& today);

/// What was typed for one line.
struct SheetMark {
    int line = 0;
    Happened happened = Happened::Done;
    int minutes = 0; ///< 0: as planned

    friend bool operator==(const SheetMark&, const SheetMark&) = default;
};
/// "12 a", "12n", "e", "a 90", "12 a 1h30": a line's number (\a line when none is typed), then a (attended), e
/// (excused) or n (no-show), then how long when it was not as planned. None for anything else.
std::optional<SheetMark> sheetMarkFromText(const QString& text, int line);
/// "12 -", "-": the line whose mark is taken away again. None for anything else.
std::optional<int> clearedLineFromText(const QString& text, int line);

/// What happened to one place of the sheet.
struct SheetEntry {
    int line = 0;
    AnyId source; ///< the match, visit, tandem or sign-up
    QDate date;
    Happened happened = Happened::Done;
    int minutes = 0;
};
struct SheetDone {
    ChangeSet changes;
    int noted = 0;
    QList<std::pair<int, Refusal>> refused; ///< by line; nothing is written then
};
/// Writes a whole sheet in one step, or nothing of it while any line is refused: all of those are named. What was noted
/// for a sign-up before is corrected.
SheetDone enterSheet(Desk& desk, const QList<SheetEntry>& entries, const QString& by, const Today& today,
                     const StepProgress& progress = {});

} // namespace entraide
