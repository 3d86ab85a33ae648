// SPDX-License-Identifier: GPL-3.0-or-later
// What reports count, and what is to be said about what was paid.
#pragma once

#include "reports/expenses.h"
#include "reports/register.h"
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

/// Who a line of the register is about; "(not received yet)" where the person's record is not here.
QString nameText(const RegisterRow& row);
/// A row's own name: of its commune in the interface's language, its service or its week.
QString rowName(const StatRow& row, Breakdown breakdown);
/// Stands for a hidden number. It says nothing of how much it is: it may be hidden for another's sake.
QString hiddenMark();
/// What hiddenMark() means.
QString hiddenSentence(const Statistics& statistics);
/// A cell as it is shown: "12", "7 h 30" of minutes, "3 days" of waiting, hiddenMark() where it is hidden, "–" where it
/// is not given.
QString cellText(const StatRow& row, Measure measure);
/// "83 %"; hiddenMark() where a part of it is hidden, "–" where nothing was needed.
QString servedShareText(const StatRow& row);
/// Why days that were asked for became months.
QString wholeMonthsSentence();
/// Why some numbers are given of one month, quarter or year only.
QString onePeriodSentence();
/// A period is too long.
QString tooLongSentence();

/// A sentence on one warning.
QString warningText(const YearExpenses& expenses, ExpenseWarning warning);

} // namespace entraide
