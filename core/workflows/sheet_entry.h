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
    int minutes = 0; ///< 0: as planned; on a round sheet portions, -1: as planned
    QString remark = {};

    friend bool operator==(const SheetMark&, const SheetMark&) = default;
};
/// "12 a", "12n", "e", "a 90", "12 a 1h30", "n, ill": a line's number (\a line when none is typed), then a (attended),
/// e (excused) or n (no-show), then how long when it was not as planned, then a remark behind a comma, semicolon or
/// colon. None for anything else.
std::optional<SheetMark> sheetMarkFromText(const QString& text, int line);
/// The same for a stop of a round: "3 a 12" is done with 12 portions handed out, "3 n" was not done.
std::optional<SheetMark> stopMarkFromText(const QString& text, int line);
/// "12 -", "-": the line whose mark is taken away again. None for anything else.
std::optional<int> clearedLineFromText(const QString& text, int line);

/// What happened to one place of the sheet.
struct SheetEntry {
    int line = 0;
    AnyId source; ///< the match, visit, tandem or sign-up
    QDate date;
    Happened happened = Happened::Done;
    int minutes = 0;
    QString remark = {}; ///< why somebody did not come; else kept as a note
};
struct SheetDone {
    ChangeSet changes;
    int noted = 0;
    QList<std::pair<int, Refusal>> refused; ///< by line; nothing is written then
};
/// Writes a whole sheet in one step, or nothing of it while any line is refused: all of those are named. What was noted
/// for a sign-up before is corrected; what stands there as it was typed is left as it is.
SheetDone enterSheet(Desk& desk, const QList<SheetEntry>& entries, const QString& by, const Today& today,
                     const StepProgress& progress = {});

/// The same for the stops of a round, by their places from 1: it begins when it had not, and is done once nothing of it
/// is left open. What is not done is offered again.
SheetDone enterRoundSheet(Desk& desk, const RoundId& round, const QList<SheetMark>& marks, const QString& by,
                          const Today& today);

} // namespace entraide
