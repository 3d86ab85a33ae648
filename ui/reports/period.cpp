// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/reports/period.h"

namespace entraide {

namespace {

/// \a count months from the one that \a day is in, moved by \a shift.
ReportDays months(QDate day, int count, int shift) {
    const int index = day.month() - 1;
    const QDate first = QDate(day.year(), index - index % count + 1, 1).addMonths(shift * count);
    return {first, first.addMonths(count).addDays(-1)};
}

} // namespace

ReportDays daysOf(ReportPeriod period, QDate today) {
    constexpr int quarter = 3;
    constexpr int year = 12;
    switch (period) {
    case ReportPeriod::ThisMonth:
        return months(today, 1, 0);
    case ReportPeriod::LastMonth:
        return months(today, 1, -1);
    case ReportPeriod::ThisQuarter:
        return months(today, quarter, 0);
    case ReportPeriod::LastQuarter:
        return months(today, quarter, -1);
    case ReportPeriod::ThisYear:
        return months(today, year, 0);
    case ReportPeriod::LastYear:
        return months(today, year, -1);
    case ReportPeriod::Custom:
        break;
    }
    return {};
}

} // namespace entraide
