// SPDX-License-Identifier: GPL-3.0-or-later
// Which line of a printed sheet stood for what. A roster changes after it was printed; the paper does not.
#pragma once

#include "roster/personal_week.h"
#include "roster/roster.h"

namespace entraide {

class Desk;

struct PrintedLine {
    int number = 0;
    AnyId source; ///< as in the roster of that moment
    QDate date;

    friend bool operator==(const PrintedLine&, const PrintedLine&) = default;
};

/// Remembers, on this PC alone, the lines of sheets that are being printed, those of empty places apart: ids and days,
/// nobody's name. The last hundred prints are kept.
void keepPrintedSheets(Desk& desk, const QList<SiteRoster>& sheets);
void keepPrintedSheets(Desk& desk, const QList<PersonalWeek>& sheets);

/// The lines of a sheet by its whole code ("2026-12-TIL-7K"); none when this PC did not print it, or long ago.
std::optional<QList<PrintedLine>> printedLines(const Desk& desk, const QString& printedCode);

} // namespace entraide
