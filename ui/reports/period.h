// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/enum_names.h"

#include <QDate>

namespace entraide {

enum class ReportPeriod { ThisMonth, LastMonth, ThisQuarter, LastQuarter, ThisYear, LastYear, Custom };

struct ReportDays {
    QDate first;
    QDate last;

    friend bool operator==(const ReportDays&, const ReportDays&) = default;
};

/// The days of a period, whole: of this month to its end. Those of Custom are invalid. Pure.
ReportDays daysOf(ReportPeriod period, QDate today);

} // namespace entraide

ENTRAIDE_ENUM_NAMES(entraide::ReportPeriod, "this_month", "last_month", "this_quarter", "last_quarter", "this_year",
                    "last_year", "custom")
