// SPDX-License-Identifier: GPL-3.0-or-later
#include "interchange/when_reader.h"

#include "domain/recurrence.h"
#include "domain/text_fold.h"
#include "interchange/time_words.h"

#include <algorithm>

namespace entraide {

using namespace Qt::StringLiterals;
using Kind = TimeToken::Kind;

namespace {

constexpr int usualMinutes = 60;
constexpr int firstHelpMinute = 8 * 60;
constexpr int lastHelpMinute = 21 * 60;
/// A clock time before this, beside "par semaine" and without "à", is a length: "2h par semaine".
constexpr int longestLength = 5 * 60;

/// What the wording says, collected before it is decided what it means.
struct Said {
    QList<int> weekdays;
    QList<QDate> dates;
    bool plural = false;
    bool article = false; ///< "le mardi", "op maandag"
    bool every = false;
    bool coming = false; ///< "mardi prochain"
    bool everyDay = false;
    bool workdays = false;
    bool weekend = false;
    bool thisWeekend = false;
    bool weekly = false;
    bool fortnightly = false;
    bool monthly = false;
    bool thisWeek = false;
    bool nextWeek = false;
    bool soon = false;
    bool anyTime = false;
    bool range = false; ///< two dates with "to" between
    bool fromDate = false;
    bool untilDate = false;
    int times = 0;
    TimeRange hours; ///< where the help may lie, or lies
    bool exactHours = false;
    bool wideHours = false; ///< more than one part of the day was named
    int minutes = 0;
    bool unknown = false;
    bool excluded = false;
};

void addHours(Said& said, TimeRange hours, bool exact) {
    if (said.hours.isEmpty()) {
        said.hours = hours;
        said.exactHours = exact;
        return;
    }
    if (said.exactHours && !exact)
        return; // "14h30 après-midi"
    if (exact && !said.exactHours) {
        said.hours = hours;
        said.exactHours = true;
        return;
    }
    said.hours = {std::min(said.hours.start, hours.start), std::max(said.hours.end, hours.end)};
    said.wideHours = true;
}

void addClock(Said& said, int minute, Kind before, bool perPeriod) {
    if (before == Kind::For || (perPeriod && minute <= longestLength && before != Kind::To))
        said.minutes = minute;
    else if (before == Kind::From && minute < lastHelpMinute)
        addHours(said, {minute, lastHelpMinute}, false);
    else if (before == Kind::Until && minute > firstHelpMinute)
        addHours(said, {firstHelpMinute, minute}, false);
    else if (minute + usualMinutes <= 24 * 60)
        addHours(said, {minute, minute + usualMinutes}, true);
}

Said collect(const QString& text, QDate received) {
    Said said;
    const QList<TimeToken> tokens = withRangesJoined(timeTokens(text, received));
    const bool perPeriod = std::ranges::any_of(tokens, [](const TimeToken& t) {
        return t.kind == Kind::Weekly || t.kind == Kind::EveryDay || t.kind == Kind::Monthly;
    });
    Kind before = Kind::Unknown; // fillers aside
    QString filler;
    for (const TimeToken& token : tokens) {
        switch (token.kind) {
        case Kind::Weekday:
            if (before == Kind::To && !said.weekdays.isEmpty()) {
                for (int day = said.weekdays.last(); day != token.number;) {
                    day = day % 7 + 1;
                    said.weekdays.append(day);
                }
                said.plural = true;
            } else {
                if (!said.weekdays.contains(token.number))
                    said.weekdays.append(token.number);
                said.plural = said.plural || token.plural;
                said.article = said.article || filler == "le"_L1 || filler == "les"_L1;
            }
            break;
        case Kind::DayPart:
            addHours(said, token.hours, token.number == 1);
            break;
        case Kind::WholeDay:
            addHours(said, token.hours, false);
            break;
        case Kind::Clock:
            addClock(said, token.number, before, perPeriod);
            break;
        case Kind::Date:
            said.range = said.range || (!said.dates.isEmpty() && (before == Kind::To || before == Kind::Until));
            said.fromDate = said.fromDate || before == Kind::From;
            said.untilDate = said.untilDate || before == Kind::Until || (before == Kind::To && said.dates.isEmpty());
            said.dates.append(token.date);
            break;
        case Kind::Today:
            said.dates.append(received.addDays(token.number));
            if (token.text.compare("tonight"_L1, Qt::CaseInsensitive) == 0)
                addHours(said, eveningHours, false);
            break;
        case Kind::Every:
            said.every = true;
            break;
        case Kind::EveryDay:
            said.everyDay = true;
            break;
        case Kind::Workdays:
            said.workdays = true;
            break;
        case Kind::Weekend:
            said.weekend = true;
            break;
        case Kind::ThisWeekend:
            said.thisWeekend = true;
            break;
        case Kind::Weekly:
            said.weekly = true;
            break;
        case Kind::Fortnightly:
            said.fortnightly = true;
            break;
        case Kind::Monthly:
            said.monthly = true;
            break;
        case Kind::Times:
            said.times = token.number;
            break;
        case Kind::ThisWeek:
            said.thisWeek = true;
            break;
        case Kind::NextWeek:
            said.nextWeek = true;
            break;
        case Kind::AsSoonAsPossible:
            said.soon = true;
            break;
        case Kind::AnyTime:
            said.anyTime = true;
            break;
        case Kind::Not:
            said.excluded = true;
            break;
        case Kind::Number:
        case Kind::Unknown:
            said.unknown = true;
            break;
        case Kind::To:
        case Kind::And:
        case Kind::Between:
        case Kind::From:
        case Kind::Until:
        case Kind::For:
        case Kind::Filler:
            break;
        }
        const QString key = token.kind == Kind::Filler ? foldText(token.text) : QString();
        said.coming = said.coming || key.startsWith("prochain"_L1) || key == "volgende"_L1 || key == "komende"_L1 ||
                      key == "aanstaande"_L1 || key == "next"_L1;
        filler = token.kind == Kind::Filler ? token.text.toLower() : QString();
        // "à partir du 26", "le mardi à 14h": small words between do not part what belongs together.
        if (token.kind != Kind::Filler &&
            !(token.kind == Kind::Between && (before == Kind::From || before == Kind::Until)))
            before = token.kind;
    }
    std::ranges::sort(said.weekdays);
    return said;
}

QDate nextWeekday(QDate after, int weekday) {
    return after.addDays((weekday - after.dayOfWeek() + 6) % 7 + 1);
}

QDate firstOnOrAfter(QDate from, const QList<int>& weekdays) {
    for (int days = 0; days < 7; ++days) {
        if (weekdays.contains(from.addDays(days).dayOfWeek()))
            return from.addDays(days);
    }
    return from;
}

/// Once, on \a from or until \a until: fixed when the hours are exact and there is one day.
When once(const Said& said, QDate from, QDate until) {
    When when;
    when.from = from;
    when.hours = said.hours;
    when.minutes = said.minutes;
    if (said.exactHours && !said.wideHours && from == until) {
        when.kind = WhenKind::Fixed;
        when.minutes = 0;
        return when;
    }
    when.kind = WhenKind::Window;
    when.until = until;
    if (when.minutes == 0)
        when.minutes = said.exactHours && !said.wideHours ? said.hours.minutes() : usualMinutes;
    return when;
}

When recurring(const Said& said, const Recurrence& rule, QDate from) {
    When when;
    when.kind = WhenKind::Recurring;
    when.from = from;
    when.rule = rule.toRule();
    when.hours = said.hours;
    when.minutes = said.minutes > 0 ? said.minutes : said.exactHours && !said.wideHours ? 0 : usualMinutes;
    return when;
}

When toArrange(const Said& said, QDate from) {
    When when;
    when.kind = WhenKind::ToArrange;
    when.from = from;
    when.hours = said.hours;
    when.minutes = said.minutes;
    return when;
}

QDate sundayOf(QDate date) {
    return date.addDays(7 - date.dayOfWeek());
}

When onDates(WhenWording& result, const Said& said, QDate received) {
    const QDate first = *std::ranges::min_element(said.dates);
    const QDate last = *std::ranges::max_element(said.dates);
    const bool repeats = said.every || said.plural || said.everyDay || said.weekly || said.fortnightly;
    if (repeats && said.dates.size() <= 2 && (said.fromDate || said.untilDate || said.range)) {
        Recurrence rule = Recurrence::weekly(said.weekdays, said.fortnightly ? 2 : 1);
        if (said.everyDay)
            rule = *Recurrence::fromRule(u"FREQ=DAILY");
        const bool hasStart = said.fromDate || said.range;
        When when = recurring(said, rule, hasStart ? first : received);
        if (!said.weekdays.isEmpty())
            when.from = firstOnOrAfter(when.from, said.weekdays);
        if (said.untilDate || said.range)
            when.until = last;
        return when;
    }
    if (said.dates.size() > 1) {
        result.assumed = result.assumed || !said.range;
        return once(said, first, last);
    }
    if (said.untilDate)
        return once(said, std::min(received, first), first);
    if (said.fromDate)
        return toArrange(said, first);
    result.weekdayDiffers = !said.weekdays.isEmpty() && !said.weekdays.contains(first.dayOfWeek());
    return once(said, first, first);
}

When meant(WhenWording& result, const Said& said, QDate received) {
    if (!said.dates.isEmpty())
        return onDates(result, said, received);
    const int interval = said.fortnightly ? 2 : 1;
    if (!said.weekdays.isEmpty()) {
        if (said.thisWeek || said.nextWeek) {
            const QDate monday = IsoWeek::of(received).monday().addDays(said.nextWeek ? 7 : 0);
            return once(said, monday.addDays(said.weekdays.first() - 1), monday.addDays(said.weekdays.last() - 1));
        }
        const bool repeats =
            said.every || said.plural || said.article || said.weekly || said.fortnightly || said.times > 0;
        if (said.coming || (!repeats && said.weekdays.size() == 1)) {
            result.assumed = result.assumed || !said.coming;
            const QDate day = nextWeekday(received, said.weekdays.first());
            return once(said, day, day);
        }
        result.assumed = result.assumed || !(said.every || said.plural || said.weekly);
        if (said.monthly)
            result.assumed = true;
        return recurring(said, Recurrence::weekly(said.weekdays, interval), firstOnOrAfter(received, said.weekdays));
    }
    if (said.everyDay)
        return recurring(said, *Recurrence::fromRule(u"FREQ=DAILY"), received);
    if (said.workdays || said.weekend) {
        const QList<int> days = said.workdays ? QList<int>{1, 2, 3, 4, 5} : QList<int>{6, 7};
        result.assumed = result.assumed || !said.every;
        return recurring(said, Recurrence::weekly(days, interval), firstOnOrAfter(received, days));
    }
    if (said.thisWeekend) {
        const QDate sunday = sundayOf(received);
        return once(said, std::max(received, sunday.addDays(-1)), sunday);
    }
    if (said.weekly || said.fortnightly) {
        result.assumed = result.assumed || said.times > 1; // one visit a week is planned; the rest is for the desk
        return recurring(said, Recurrence::weekly({}, interval), received);
    }
    if (said.monthly) {
        result.assumed = true;
        return recurring(said, *Recurrence::fromRule(u"FREQ=MONTHLY"), received);
    }
    if (said.nextWeek) {
        const QDate monday = IsoWeek::of(received).monday().addDays(7);
        return once(said, monday, monday.addDays(6));
    }
    if (said.thisWeek)
        return once(said, received, sundayOf(received));
    result.assumed = !said.soon && !said.anyTime;
    return toArrange(said, received);
}

} // namespace

WhenWording readWhen(const QString& text, QDate received) {
    WhenWording result;
    const Said said = collect(text, received);
    const bool anything = !said.weekdays.isEmpty() || !said.dates.isEmpty() || said.everyDay || said.workdays ||
                          said.weekend || said.thisWeekend || said.weekly || said.fortnightly || said.monthly ||
                          said.thisWeek || said.nextWeek || said.soon || said.anyTime || !said.hours.isEmpty();
    if (!anything || said.excluded) {
        result.when.from = received;
        return result;
    }
    result.understood = !said.unknown;
    result.when = meant(result, said, received);
    return result;
}

} // namespace entraide
