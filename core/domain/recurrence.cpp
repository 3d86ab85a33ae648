// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/recurrence.h"

#include <QStringList>

#include <algorithm>

namespace entraide {

using namespace Qt::StringLiterals;

namespace {

constexpr std::array dayNames{"MO"_L1, "TU"_L1, "WE"_L1, "TH"_L1, "FR"_L1, "SA"_L1, "SU"_L1};
constexpr std::array frequencyNames{"DAILY"_L1, "WEEKLY"_L1, "MONTHLY"_L1};

std::optional<Recurrence::Day> dayFromText(QStringView text) {
    if (text.size() < 2)
        return std::nullopt;
    const auto name = std::ranges::find_if(dayNames, [&](QLatin1StringView n) { return text.endsWith(n); });
    if (name == dayNames.end())
        return std::nullopt;
    Recurrence::Day day{static_cast<int>(name - dayNames.begin()) + 1, 0};
    const QStringView place = text.left(text.size() - 2);
    if (!place.isEmpty()) {
        bool good = false;
        day.place = place.toInt(&good);
        if (!good || day.place == 0 || day.place < -5 || day.place > 5)
            return std::nullopt;
    }
    return day;
}

QDate mondayOf(QDate date) {
    return date.addDays(1 - date.dayOfWeek());
}

bool inMonth(const Recurrence::Day& day, QDate date) {
    if (date.dayOfWeek() != day.weekday)
        return false;
    if (day.place == 0)
        return true;
    if (day.place > 0)
        return (date.day() - 1) / 7 + 1 == day.place;
    return (date.daysInMonth() - date.day()) / 7 + 1 == -day.place;
}

bool onDays(const Recurrence& rule, QDate date) {
    return std::ranges::any_of(rule.days, [&](const auto& d) { return inMonth(d, date); });
}

bool onMonthDays(const Recurrence& rule, QDate date) {
    return std::ranges::any_of(rule.monthDays, [&](int d) {
        return d == date.day() || (d < 0 && date.daysInMonth() + 1 + d == date.day());
    });
}

/// Whether the rule without COUNT and UNTIL holds on \a date. The start is one of its days only where it holds, as
/// libical sees it too.
bool holds(const Recurrence& rule, QDate start, QDate date) {
    const bool isFree = rule.days.isEmpty() && rule.monthDays.isEmpty();
    const auto isLimited = [&] {
        return (rule.days.isEmpty() || onDays(rule, date)) && (rule.monthDays.isEmpty() || onMonthDays(rule, date));
    };
    switch (rule.frequency) {
    case Recurrence::Frequency::Daily:
        return start.daysTo(date) % rule.interval == 0 && isLimited();
    case Recurrence::Frequency::Weekly: {
        if (mondayOf(start).daysTo(mondayOf(date)) / 7 % rule.interval != 0)
            return false;
        if (rule.days.isEmpty())
            return date.dayOfWeek() == start.dayOfWeek();
        return std::ranges::any_of(rule.days, [&](const auto& d) { return d.weekday == date.dayOfWeek(); });
    }
    case Recurrence::Frequency::Monthly: {
        const int months = (date.year() - start.year()) * 12 + date.month() - start.month();
        if (months % rule.interval != 0)
            return false;
        return isFree ? date.day() == start.day() : isLimited();
    }
    }
    return false;
}

/// What RFC 5545 does not allow together.
bool contradicts(const Recurrence& rule) {
    const bool hasPlaces = std::ranges::any_of(rule.days, [](const auto& d) { return d.place != 0; });
    return (rule.frequency != Recurrence::Frequency::Monthly && hasPlaces) ||
           (rule.frequency == Recurrence::Frequency::Weekly && !rule.monthDays.isEmpty()) ||
           (rule.count > 0 && rule.until.isValid());
}

} // namespace

std::optional<Recurrence> Recurrence::fromRule(QStringView text) {
    Recurrence rule;
    bool hasFrequency = false;
    if (text.startsWith("RRULE:"_L1))
        text = text.mid(6);
    for (QStringView part : text.split(u';', Qt::SkipEmptyParts)) {
        const qsizetype equals = part.indexOf(u'=');
        const QStringView name = part.left(equals);
        const QStringView value = part.mid(equals + 1);
        if (equals < 1)
            return std::nullopt;
        bool good = true;
        if (name == "FREQ"_L1) {
            const auto found = std::ranges::find_if(frequencyNames, [&](QLatin1StringView n) { return n == value; });
            if (found == frequencyNames.end())
                return std::nullopt;
            rule.frequency = static_cast<Frequency>(found - frequencyNames.begin());
            hasFrequency = true;
        } else if (name == "INTERVAL"_L1) {
            rule.interval = value.toInt(&good);
            good = good && rule.interval >= 1 && rule.interval <= 1000;
        } else if (name == "COUNT"_L1) {
            rule.count = value.toInt(&good);
            good = good && rule.count >= 1;
        } else if (name == "UNTIL"_L1) {
            rule.until = QDate::fromString(value.left(8).toString(), u"yyyyMMdd"_s);
            good = rule.until.isValid() && rule.until.year() > 0;
        } else if (name == "BYDAY"_L1) {
            for (QStringView item : value.split(u',')) {
                const auto day = dayFromText(item);
                if (!day)
                    return std::nullopt;
                rule.days.append(*day);
            }
        } else if (name == "BYMONTHDAY"_L1) {
            for (QStringView item : value.split(u',')) {
                const int day = item.toInt(&good);
                if (!good || day == 0 || day > 31 || day < -31)
                    return std::nullopt;
                rule.monthDays.append(day);
            }
        } else if (name == "WKST"_L1) {
            good = value == "MO"_L1;
        } else {
            return std::nullopt;
        }
        if (!good)
            return std::nullopt;
    }
    return hasFrequency && !contradicts(rule) ? std::optional(rule) : std::nullopt;
}

Recurrence Recurrence::weekly(const QList<int>& weekdays, int interval) {
    Recurrence rule;
    rule.interval = interval;
    for (int weekday : weekdays)
        rule.days.append({weekday, 0});
    return rule;
}

QString Recurrence::toRule() const {
    QStringList parts{u"FREQ="_s + frequencyNames[static_cast<std::size_t>(frequency)]};
    if (interval != 1)
        parts.append(u"INTERVAL="_s + QString::number(interval));
    if (!days.isEmpty()) {
        QStringList names;
        for (const Day& day : days)
            names.append((day.place ? QString::number(day.place) : QString()) +
                         dayNames[static_cast<std::size_t>(day.weekday - 1)]);
        parts.append(u"BYDAY="_s + names.join(u','));
    }
    if (!monthDays.isEmpty()) {
        QStringList numbers;
        for (int day : monthDays)
            numbers.append(QString::number(day));
        parts.append(u"BYMONTHDAY="_s + numbers.join(u','));
    }
    if (count > 0)
        parts.append(u"COUNT="_s + QString::number(count));
    if (until.isValid())
        parts.append(u"UNTIL="_s + until.toString(u"yyyyMMdd"_s));
    return parts.join(u';');
}

QList<QDate> Recurrence::dates(QDate start, QDate first, QDate last) const {
    QList<QDate> result;
    const QDate end = until.isValid() ? std::min(until, last) : last;
    int seen = 0;
    // Without a COUNT the days before the asked period need not be walked.
    for (QDate date = count > 0 ? start : std::max(start, first); date <= end; date = date.addDays(1)) {
        if (!holds(*this, start, date))
            continue;
        if (count > 0 && ++seen > count)
            break;
        if (date >= first)
            result.append(date);
    }
    return result;
}

bool Recurrence::holdsInWeek(QDate start, IsoWeek week) const {
    const qint64 weeks = mondayOf(start).daysTo(week.monday()) / 7;
    return weeks >= 0 && weeks % interval == 0 && (count == 0 || weeks / interval < count) &&
           (!until.isValid() || week.monday() <= until);
}

} // namespace entraide
