// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/printing/report_table.h"

namespace entraide {

struct WeekPlan;

/// What the charts of a proposal show the ends of, in full: every commune that wants somebody and everybody who has a
/// place, today and with the plan. Without rows when there is neither.
ReportTable planFiguresTable(const WeekPlan& plan);

} // namespace entraide
