// SPDX-License-Identifier: GPL-3.0-or-later
// What reports count, and what is to be said about what was paid.
#pragma once

#include "reports/expenses.h"
#include "reports/statistics.h"

#include <QString>

namespace entraide {

/// "Requests received", "Hours of visits": the name of a column.
QString word(Measure measure);
/// "Commune", "Service", "Week".
QString word(Breakdown breakdown);
/// "Visit": what a line of work was.
QString word(WorkSource source);
/// "no expenses", "flat rate", "real costs".
QString word(ExpenseRegime regime);

/// A row's own name: of its commune in the interface's language, its service or its week.
QString rowName(const StatRow& row, Breakdown breakdown);
/// A cell as it is shown: "12", "7 h 30" of minutes, "3 days" of waiting, "<5" where it is hidden, "–" where it is not
/// given.
QString cellText(const Statistics& statistics, const StatRow& row, Measure measure);
/// "83 %"; "–" where none can be told.
QString servedShareText(const StatRow& row);

/// A sentence on one warning.
QString warningText(const YearExpenses& expenses, ExpenseWarning warning);

} // namespace entraide
