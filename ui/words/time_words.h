// SPDX-License-Identifier: GPL-3.0-or-later
// Days, hours and how far or long, as they are written in Belgium: dd/MM/yyyy, HH:mm, weeks from Monday. Names of days
// are those of the default QLocale, which the program sets to the reader's language.
#pragma once

#include "domain/time_values.h"

#include <QDateTime>
#include <QString>

namespace entraide {

/// "18/03/2026".
QString dateText(QDate date);
/// "18/03".
QString dayMonthText(QDate date);
/// "Wed 18/03".
QString shortDayText(QDate date);
/// "Wednesday 18/03".
QString longDayText(QDate date);
/// "today", "tomorrow", "yesterday", else "Wed 18/03".
QString relativeDayText(QDate date, QDate today);
/// "18/03/2026 14:30", local time.
QString dateTimeText(const QDateTime& time);
/// Short weekday of 1 (Monday) to 7: "Mon".
QString weekdayText(int weekday);

/// "09:15–11:15".
QString hoursText(TimeRange hours);
/// "2 h", "1 h 45", "30 min".
QString durationText(int minutes);

/// "Wed 18/03, 09:15–11:15"; flexible: "between Wed 18/03 and Fri 20/03, 1 h".
QString occurrenceText(const Occurrence& occurrence);
/// The same for a match: "Wed 18/03, 09:15–11:15".
QString dayHoursText(QDate date, TimeRange hours);
/// The whole of when help is asked for: "to be arranged, 1 h", "every Monday and Thursday, 10:00–11:00".
QString whenText(const When& when);
/// Short enough for a column: "Wed 09:15", "each Mon, Thu", "to be arranged".
QString shortWhenText(const When& when);

/// "Week 12".
QString weekText(IsoWeek week);
/// "Mon 16/03 – Sun 22/03/2026".
QString weekDaysText(IsoWeek week);

/// "0.6 km"; under 100 metres "80 m"; empty when not known.
QString distanceText(double km);

} // namespace entraide
