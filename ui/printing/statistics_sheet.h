// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "reports/statistics.h"
#include "ui/printing/register_sheet.h"

namespace entraide {

/// Statistics on paper (landscape): figures, bars that hold in black and white, then a table by commune, service and
/// week, each with its total. What is hidden is hidden here too, and the foot says so. In the language of the
/// interface.
Paginator statisticsPages(const Statistics& statistics, const ReportPrint& print);
/// Whole or not at all. Needs a QGuiApplication for its fonts. Throws Error.
void writeStatisticsPdf(const Statistics& statistics, const ReportPrint& print, const QString& file);
/// One table as CSV: the total, then a line for each row. Columns have stable names (those of Measure); minutes are
/// minutes. A hidden cell is empty and its column named in the last one ("hidden", names with spaces between); one that
/// is not given is empty. Whole or not at all. Throws Error.
void writeStatisticsCsv(const Statistics& statistics, Breakdown breakdown, const QString& file);

} // namespace entraide
