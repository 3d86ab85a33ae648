// SPDX-License-Identifier: GPL-3.0-or-later
// Dates as people and spreadsheets write them.
#pragma once

#include <QDate>
#include <QDateTime>
#include <QString>
#include <QTime>

#include <optional>
#include <span>

namespace entraide {

/// Which of "03/04/2026" comes first. Belgian habit is the day; a whole column may show that it is the month.
enum class DateOrder { DayFirst, MonthFirst };

/// What was read; the time is invalid when none was written.
struct DateText {
    QDate date;
    QTime time;
    friend bool operator==(const DateText&, const DateText&) = default;
};

/// Reads "21/11/2026", "21.11.2026", "21-11-26", "2026-11-21", "21 novembre 2026", "21 nov. 2026", with a time after it
/// ("8:09", "08:09:00", "8h09", "2:05:00 PM"), and a spreadsheet's day number (since 1899-12-30). A year of two digits
/// lies in 1970 to 2069. None for anything else and for a day that does not exist.
std::optional<DateText> dateFromText(QStringView text, DateOrder order = DateOrder::DayFirst);

/// The order in which all of \a cells are dates; the day first when both fit or neither does.
DateOrder guessDateOrder(std::span<const QString> cells);

/// 1 to 12 for a month's name or its usual short form in French, Dutch, English or German.
std::optional<int> monthFromName(QStringView name);

} // namespace entraide
