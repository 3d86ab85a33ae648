// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/date_text.h"

#include "domain/text_fold.h"

#include <QRegularExpression>

#include <array>

namespace entraide {

using namespace Qt::StringLiterals;

namespace {

/// Years of two digits begin here: a sign-up list of "26" means 2026, a birth year of "71" 1971.
constexpr int firstShortYear = 1970;
/// Day numbers of spreadsheets that are dates of our time: 1990-01-01 to 2078-12-31.
constexpr int firstDayNumber = 32874;
constexpr int lastDayNumber = 65380;

int fullYear(int year, qsizetype digits) {
    if (digits > 2)
        return year;
    const int century = firstShortYear / 100 * 100;
    return century + year < firstShortYear ? century + 100 + year : century + year;
}

/// A time after the date; invalid text gives nothing.
std::optional<QTime> timeFromText(QStringView text) {
    static const QRegularExpression form(
        u"^[T,]?\\s*(?:\u00e0|om|at|a)?\\s*(\\d{1,2})\\s?[:hHuU.](\\d{2})?(?::(\\d{2}))?(?:[.,]\\d+)?\\s*(am|pm)?\\s*"
        u"(?:Z|(?:GMT|UTC|[+-]\\d).*|heures?|uur)?$"_s,
        QRegularExpression::CaseInsensitiveOption);
    const auto match = form.matchView(text.trimmed());
    if (!match.hasMatch())
        return std::nullopt;
    int hour = match.capturedView(1).toInt();
    const QStringView half = match.capturedView(4);
    if (!half.isEmpty()) {
        if (hour < 1 || hour > 12)
            return std::nullopt;
        hour = hour % 12 + (half.startsWith(u'p', Qt::CaseInsensitive) ? 12 : 0);
    }
    const QTime time(hour, match.capturedView(2).toInt(), match.capturedView(3).toInt());
    return time.isValid() ? std::optional(time) : std::nullopt;
}

std::optional<DateText> withTime(QDate date, QStringView rest) {
    if (!date.isValid())
        return std::nullopt;
    if (rest.trimmed().isEmpty())
        return DateText{date, {}};
    const auto time = timeFromText(rest);
    return time ? std::optional(DateText{date, *time}) : std::nullopt;
}

} // namespace

std::optional<int> monthFromName(QStringView name) {
    static constexpr std::array<std::array<QLatin1StringView, 9>, 12> names{{
        {"janvier"_L1, "januari"_L1, "january"_L1, "januar"_L1, "janv"_L1, "jan"_L1},
        {"fevrier"_L1, "februari"_L1, "february"_L1, "februar"_L1, "fevr"_L1, "fev"_L1, "feb"_L1},
        {"mars"_L1, "maart"_L1, "march"_L1, "marz"_L1, "mrt"_L1, "mar"_L1},
        {"avril"_L1, "april"_L1, "avr"_L1, "apr"_L1},
        {"mai"_L1, "mei"_L1, "may"_L1},
        {"juin"_L1, "juni"_L1, "june"_L1, "jun"_L1},
        {"juillet"_L1, "juli"_L1, "july"_L1, "juil"_L1, "jul"_L1},
        {"aout"_L1, "augustus"_L1, "august"_L1, "aug"_L1, "aou"_L1},
        {"septembre"_L1, "september"_L1, "sept"_L1, "sep"_L1},
        {"octobre"_L1, "oktober"_L1, "october"_L1, "oct"_L1, "okt"_L1},
        {"novembre"_L1, "november"_L1, "nov"_L1},
        {"decembre"_L1, "december"_L1, "dezember"_L1, "dec"_L1, "dez"_L1},
    }};
    const QString folded = foldText(name);
    if (folded.isEmpty())
        return std::nullopt;
    for (std::size_t month = 0; month < names.size(); ++month) {
        for (QLatin1StringView known : names[month]) {
            if (!known.isEmpty() && folded == known)
                return static_cast<int>(month) + 1;
        }
    }
    return std::nullopt;
}

std::optional<DateText> dateFromText(QStringView text, DateOrder order) {
    static const QRegularExpression iso(u"^(\\d{4})[-/.](\\d{1,2})[-/.](\\d{1,2})(?!\\d)(.*)$"_s);
    static const QRegularExpression plain(
        u"^(?:[^\\d\\s]+\\s+)?(\\d{1,2})\\s?[-/.]\\s?(\\d{1,2})\\s?[-/.]\\s?(\\d{4}|\\d{2})(?!\\d)(.*)$"_s);
    static const QRegularExpression worded(
        u"^(?:[^\\d\\s]+\\s+)?(\\d{1,2})(?:er|e|st|nd|rd|th|\\.)?[\\s-]+(\\p{L}+)\\.?[\\s-]+(\\d{4})(?!\\d)(.*)$"_s);
    static const QRegularExpression dayNumber(u"^(\\d{5})(?:[.,]\\d+)?$"_s);

    text = text.trimmed();
    if (text.size() > 60)
        return std::nullopt;
    if (const auto match = iso.matchView(text); match.hasMatch())
        return withTime(
            QDate(match.capturedView(1).toInt(), match.capturedView(2).toInt(), match.capturedView(3).toInt()),
            match.capturedView(4));
    if (const auto match = plain.matchView(text); match.hasMatch()) {
        const int first = match.capturedView(1).toInt();
        const int second = match.capturedView(2).toInt();
        const int year = fullYear(match.capturedView(3).toInt(), match.capturedLength(3));
        const bool dayFirst = order == DateOrder::DayFirst;
        return withTime(QDate(year, dayFirst ? second : first, dayFirst ? first : second), match.capturedView(4));
    }
    if (const auto match = worded.matchView(text); match.hasMatch()) {
        const auto month = monthFromName(match.capturedView(2));
        return month ? withTime(QDate(match.capturedView(3).toInt(), *month, match.capturedView(1).toInt()),
                                match.capturedView(4))
                     : std::nullopt;
    }
    if (const auto match = dayNumber.matchView(text); match.hasMatch()) {
        const int days = match.capturedView(1).toInt();
        if (days >= firstDayNumber && days <= lastDayNumber)
            return DateText{QDate(1899, 12, 30).addDays(days), {}};
    }
    return std::nullopt;
}

DateOrder guessDateOrder(std::span<const QString> cells) {
    int dayFirst = 0;
    int monthFirst = 0;
    for (const QString& cell : cells) {
        dayFirst += dateFromText(cell, DateOrder::DayFirst).has_value();
        monthFirst += dateFromText(cell, DateOrder::MonthFirst).has_value();
    }
    return monthFirst > dayFirst ? DateOrder::MonthFirst : DateOrder::DayFirst;
}

} // namespace entraide
