// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/words/time_words.h"

#include "domain/recurrence.h"
#include "ui/words/reading_language.h"
#include "ui/words/vocabulary_words.h"

#include <QCoreApplication>
#include <QLocale>

#include <cmath>

namespace entraide {

using namespace Qt::StringLiterals;

namespace {

struct TimeWords {
    Q_DECLARE_TR_FUNCTIONS(TimeWords)
};

/// Without the full stop that some languages put after an abbreviation.
QString bare(QString text) {
    if (text.endsWith(u'.'))
        text.chop(1);
    return text;
}

QString daysOf(const Recurrence& rule) {
    QStringList names;
    for (const Recurrence::Day& day : rule.days)
        names.append(ReadingLanguage::locale().dayName(day.weekday));
    return joinedWords(names);
}

QString placeInMonth(const Recurrence::Day& day) {
    const QString name = ReadingLanguage::locale().dayName(day.weekday);
    switch (day.place) {
    case 0:
        return TimeWords::tr("every %1 of the month", "%1: a weekday").arg(name);
    case -1:
        return TimeWords::tr("the last %1 of the month", "%1: a weekday").arg(name);
    case 1:
        return TimeWords::tr("the first %1 of the month", "%1: a weekday").arg(name);
    case 2:
        return TimeWords::tr("the second %1 of the month", "%1: a weekday").arg(name);
    case 3:
        return TimeWords::tr("the third %1 of the month", "%1: a weekday").arg(name);
    default:
        return TimeWords::tr("the fourth %1 of the month", "%1: a weekday").arg(name);
    }
}

QString daysOfMonth(const Recurrence& rule) {
    if (!rule.days.isEmpty())
        return placeInMonth(rule.days.first());
    if (!rule.monthDays.isEmpty())
        return rule.monthDays.first() == -1 ? TimeWords::tr("the last day of the month")
                                            : TimeWords::tr("day %1 of the month").arg(rule.monthDays.first());
    return TimeWords::tr("once a month");
}

QString ruleText(const Recurrence& rule) {
    switch (rule.frequency) {
    case Recurrence::Frequency::Daily:
        return rule.interval == 1 ? TimeWords::tr("every day")
                                  : TimeWords::tr("every %n day(s)", nullptr, rule.interval);
    case Recurrence::Frequency::Weekly:
        if (rule.isAnyDayOfWeek())
            return rule.interval == 1 ? TimeWords::tr("once a week, any day")
                                      : TimeWords::tr("once every %n week(s), any day", nullptr, rule.interval);
        return rule.interval == 1
                   ? TimeWords::tr("every %1", "%1: weekdays").arg(daysOf(rule))
                   : TimeWords::tr("%1, every %n week(s)", "%1: weekdays", rule.interval).arg(daysOf(rule));
    case Recurrence::Frequency::Monthly:
        break;
    }
    const QString days = daysOfMonth(rule);
    return rule.interval == 1 ? days : TimeWords::tr("%1, every %n month(s)", "%1: which day", rule.interval).arg(days);
}

QString withHours(const QString& days, TimeRange hours, int minutes) {
    if (!hours.isEmpty() && (minutes <= 0 || minutes >= hours.minutes()))
        return days + u", "_s + hoursText(hours);
    if (!hours.isEmpty())
        return TimeWords::tr("%1, %2 within %3", "days, duration, hours")
            .arg(days, durationText(minutes), hoursText(hours));
    return minutes > 0 ? days + u", "_s + durationText(minutes) : days;
}

} // namespace

QString dateText(QDate date) {
    return date.isValid() ? date.toString(u"dd/MM/yyyy"_s) : QString();
}

QString dayMonthText(QDate date) {
    return date.isValid() ? date.toString(u"dd/MM"_s) : QString();
}

QString weekdayText(int weekday) {
    return bare(ReadingLanguage::locale().dayName(weekday, QLocale::ShortFormat));
}

QString shortDayText(QDate date) {
    return date.isValid() ? weekdayText(date.dayOfWeek()) + u' ' + dayMonthText(date) : QString();
}

QString longDayText(QDate date) {
    return date.isValid() ? ReadingLanguage::locale().dayName(date.dayOfWeek()) + u' ' + dayMonthText(date) : QString();
}

QString relativeDayText(QDate date, QDate today) {
    if (date == today)
        return TimeWords::tr("today");
    if (date == today.addDays(1))
        return TimeWords::tr("tomorrow");
    if (date == today.addDays(-1))
        return TimeWords::tr("yesterday");
    return date.year() == today.year() ? shortDayText(date) : dateText(date);
}

QString dateTimeText(const QDateTime& time) {
    return time.isValid() ? time.toLocalTime().toString(u"dd/MM/yyyy HH:mm"_s) : QString();
}

QString hoursText(TimeRange hours) {
    return hours.isEmpty() ? QString() : clockText(hours.start) + u'–' + clockText(hours.end);
}

QString durationText(int minutes) {
    const int hours = minutes / 60;
    const int rest = minutes % 60;
    if (hours == 0)
        return TimeWords::tr("%1 min", "minutes").arg(rest);
    return rest == 0 ? TimeWords::tr("%1 h", "hours").arg(hours)
                     : TimeWords::tr("%1 h %2", "hours and minutes").arg(hours).arg(rest, 2, 10, QChar(u'0'));
}

QString dayHoursText(QDate date, TimeRange hours) {
    const QString day = shortDayText(date);
    return hours.isEmpty() ? day : day.isEmpty() ? hoursText(hours) : day + u", "_s + hoursText(hours);
}

QString occurrenceText(const Occurrence& occurrence) {
    if (!occurrence.isFlexible())
        return dayHoursText(occurrence.date, occurrence.hours);
    const QString days = occurrence.date == occurrence.lastDate
                             ? shortDayText(occurrence.date)
                             : TimeWords::tr("between %1 and %2", "two days")
                                   .arg(shortDayText(occurrence.date), shortDayText(occurrence.lastDate));
    return withHours(days, occurrence.hours, occurrence.minutes);
}

QString whenText(const When& when) {
    switch (when.kind) {
    case WhenKind::ToArrange:
        return withHours(TimeWords::tr("to be arranged"), when.hours, when.minutes);
    case WhenKind::Fixed:
        return dayHoursText(when.from, when.hours);
    case WhenKind::Window: {
        const QDate last = when.until.isValid() ? when.until : when.from;
        return occurrenceText({when.from, last, when.hours, when.minutes});
    }
    case WhenKind::Recurring:
        break;
    }
    const auto rule = Recurrence::fromRule(when.rule);
    QString text = withHours(rule ? ruleText(*rule) : when.rule, when.hours, when.minutes);
    if (when.until.isValid())
        text += u", "_s + TimeWords::tr("until %1", "a date").arg(dateText(when.until));
    return text;
}

QString shortWhenText(const When& when) {
    switch (when.kind) {
    case WhenKind::ToArrange:
        return TimeWords::tr("to be arranged");
    case WhenKind::Fixed:
        return shortDayText(when.from) + (when.hours.isEmpty() ? QString() : u' ' + clockText(when.hours.start));
    case WhenKind::Window:
        return TimeWords::tr("until %1", "a date").arg(shortDayText(when.lastDay()));
    case WhenKind::Recurring:
        break;
    }
    const auto rule = Recurrence::fromRule(when.rule);
    if (!rule)
        return when.rule;
    if (rule->frequency != Recurrence::Frequency::Weekly || rule->isAnyDayOfWeek())
        return ruleText(*rule);
    QStringList days;
    for (const Recurrence::Day& day : rule->days)
        days.append(weekdayText(day.weekday));
    const QString time = when.hours.isEmpty() ? QString() : u' ' + clockText(when.hours.start);
    if (rule->interval > 1)
        return TimeWords::tr("%1, every %n week(s)", "%1: weekdays", rule->interval).arg(days.join(u", "_s) + time);
    return TimeWords::tr("each %1", "short weekdays").arg(days.join(u", "_s)) + time;
}

QString weekText(IsoWeek week) {
    return TimeWords::tr("Week %1").arg(week.week);
}

QString weekDaysText(IsoWeek week) {
    return shortDayText(week.monday()) + u" – "_s + weekdayText(7) + u' ' + dateText(week.sunday());
}

QString distanceText(double km) {
    if (!(km >= 0))
        return {};
    if (km < 0.095)
        return TimeWords::tr("%1 m", "metres").arg(std::lround(km * 100) * 10);
    return TimeWords::tr("%1 km", "kilometres").arg(ReadingLanguage::locale().toString(km, 'f', km < 9.95 ? 1 : 0));
}

} // namespace entraide
