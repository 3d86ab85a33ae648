// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/time_values.h"

#include "domain/json_codec.h"
#include "domain/recurrence.h"
#include "domain/series.h"

#include <algorithm>

namespace entraide {

using namespace Qt::StringLiterals;

namespace {

constexpr std::array weekdayKeys{"mo"_L1, "tu"_L1, "we"_L1, "th"_L1, "fr"_L1, "sa"_L1, "su"_L1};

/// How far ahead help "to be arranged" may lie.
constexpr int toArrangeDays = 14;
constexpr TimeRange dayTime{8 * 60, 21 * 60};
constexpr int usualMinutes = 60;

/// Beyond so many years a rule with a COUNT is taken for one without an end.
constexpr int countedYears = 30;

/// The last day of a rule with an end of its own; invalid: none.
QDate endOfRule(const When& when) {
    if (!when.from.isValid() || (!when.rule.contains("COUNT"_L1) && !when.rule.contains("UNTIL"_L1)))
        return {};
    const auto rule = Recurrence::fromRule(when.rule);
    if (!rule || rule->count == 0)
        return rule ? rule->until : QDate();
    if (rule->isAnyDayOfWeek())
        return IsoWeek::of(when.from).monday().addDays(7LL * rule->interval * (rule->count - 1) + 6);
    const QList<QDate> days = rule->dates(when.from, when.from, when.from.addYears(countedYears));
    return days.size() == rule->count ? days.last() : QDate();
}

} // namespace

QString clockText(int minute) {
    return u"%1:%2"_s.arg(minute / 60, 2, 10, QChar(u'0')).arg(minute % 60, 2, 10, QChar(u'0'));
}

std::optional<int> clockMinute(QStringView text) {
    const qsizetype colon = text.indexOf(u':');
    if (colon < 1 || colon > 2 || text.size() != colon + 3)
        return std::nullopt;
    bool goodHour = false;
    bool goodMinute = false;
    const int hour = text.left(colon).toInt(&goodHour);
    const int minute = text.mid(colon + 1).toInt(&goodMinute);
    if (!goodHour || !goodMinute || hour < 0 || minute < 0 || minute > 59 || hour * 60 + minute > 24 * 60)
        return std::nullopt;
    return hour * 60 + minute;
}

QString TimeRange::toString() const {
    return isEmpty() ? QString() : clockText(start) + u'-' + clockText(end);
}

std::optional<TimeRange> TimeRange::fromString(QStringView text) {
    const qsizetype dash = text.indexOf(u'-');
    if (dash < 0)
        return std::nullopt;
    const auto start = clockMinute(text.left(dash));
    const auto end = clockMinute(text.mid(dash + 1));
    if (!start || !end || *end <= *start)
        return std::nullopt;
    return TimeRange{*start, *end};
}

void WeekSlots::add(int weekday, TimeRange range) {
    const int first = (range.start + slotMinutes - 1) / slotMinutes;
    const int last = range.end / slotMinutes;
    for (int slot = first; slot < last; ++slot)
        m_bits.set(static_cast<std::size_t>((weekday - 1) * slotsPerDay + slot));
}

void WeekSlots::remove(int weekday, TimeRange range) {
    const int last = (range.end + slotMinutes - 1) / slotMinutes;
    for (int slot = range.start / slotMinutes; slot < last; ++slot)
        m_bits.reset(static_cast<std::size_t>((weekday - 1) * slotsPerDay + slot));
}

bool WeekSlots::covers(int weekday, TimeRange range) const {
    const int last = (range.end + slotMinutes - 1) / slotMinutes;
    for (int slot = range.start / slotMinutes; slot < last; ++slot) {
        if (!m_bits.test(static_cast<std::size_t>((weekday - 1) * slotsPerDay + slot)))
            return false;
    }
    return true;
}

QList<TimeRange> WeekSlots::ranges(int weekday) const {
    QList<TimeRange> result;
    for (int slot = 0; slot < slotsPerDay; ++slot) {
        if (!m_bits.test(static_cast<std::size_t>((weekday - 1) * slotsPerDay + slot)))
            continue;
        const int start = slot * slotMinutes;
        if (!result.isEmpty() && result.last().end == start)
            result.last().end += slotMinutes;
        else
            result.append({start, start + slotMinutes});
    }
    return result;
}

WeekSlots WeekSlots::fromBits(const Bits& bits) {
    WeekSlots slots_;
    slots_.m_bits = bits;
    return slots_;
}

IsoWeek IsoWeek::of(QDate date) {
    IsoWeek result;
    result.week = date.weekNumber(&result.year);
    return result;
}

std::optional<IsoWeek> IsoWeek::fromString(QStringView text) {
    if (text.size() != 8 || text.mid(4, 2) != "-W"_L1)
        return std::nullopt;
    bool goodYear = false;
    bool goodWeek = false;
    const IsoWeek wanted{text.left(4).toInt(&goodYear), text.mid(6).toInt(&goodWeek)};
    if (!goodYear || !goodWeek || wanted.year < 1900 || wanted.week < 1 || wanted.week > 53 ||
        of(wanted.monday()) != wanted)
        return std::nullopt;
    return wanted;
}

QString IsoWeek::toString() const {
    return u"%1-W%2"_s.arg(year, 4, 10, QChar(u'0')).arg(week, 2, 10, QChar(u'0'));
}

QDate IsoWeek::monday() const {
    const QDate fourth(year, 1, 4); // always in week 1 (ISO 8601)
    return fourth.addDays(1 - fourth.dayOfWeek() + 7 * (week - 1));
}

QList<Occurrence> When::occurrences(IsoWeek firstWeek, IsoWeek lastWeek) const {
    if (!changes.isEmpty() && kind == WhenKind::Recurring) {
        QList<Occurrence> changed;
        for (const SeriesTime& one : seriesTimes(*this, firstWeek, lastWeek))
            changed.append(one.time);
        return changed;
    }
    const QDate first = firstWeek.monday();
    const QDate last = lastWeek.sunday();
    const TimeRange within = hours.isEmpty() ? dayTime : hours;
    const int length =
        minutes > 0 ? std::min(minutes, within.minutes()) : (hours.isEmpty() ? usualMinutes : within.minutes());
    QList<Occurrence> result;
    const auto flexible = [&](QDate begin, QDate end, const auto& holdsIn) {
        const QDate stop = std::min(end, last);
        for (IsoWeek week = IsoWeek::of(std::max(begin, first)); week.monday() <= stop; week = week.next()) {
            const QDate from_ = std::max(begin, week.monday());
            const QDate until_ = std::min(stop, week.sunday());
            if (from_ <= until_ && holdsIn(week))
                result.append({from_, until_, within, length});
        }
    };
    const auto always = [](IsoWeek) { return true; };
    if (!from.isValid())
        return result;
    switch (kind) {
    case WhenKind::Fixed:
        if (from >= first && from <= last)
            result.append({from, from, within, within.minutes() == length || minutes <= 0 ? within.minutes() : length});
        break;
    case WhenKind::Window:
        flexible(from, until.isValid() ? until : from, always);
        break;
    case WhenKind::ToArrange:
        flexible(from, until.isValid() ? until : from.addDays(toArrangeDays), always);
        break;
    case WhenKind::Recurring: {
        const auto recurrence = Recurrence::fromRule(rule);
        if (!recurrence)
            break;
        const QDate end = until.isValid() ? std::min(until, last) : last;
        if (recurrence->isAnyDayOfWeek()) {
            flexible(from, recurrence->until.isValid() ? std::min(end, recurrence->until) : end, [&](IsoWeek week) { return recurrence->holdsInWeek(from, week); });
            break;
        }
        for (const QDate& day : recurrence->dates(from, first, end))
            result.append({day, day, within, length});
        break;
    }
    }
    return result;
}

std::optional<Occurrence> When::next(QDate date) const {
    constexpr int weeksAhead = 53;
    QDate begin = from;
    for (const SeriesChange& change : changes) {
        if (change.movedTo.isValid() && change.movedTo < begin)
            begin = change.movedTo;
    }
    IsoWeek week = IsoWeek::of(begin.isValid() ? std::max(date, begin) : date);
    for (int i = 0; i < weeksAhead; ++i, week = week.next()) {
        for (Occurrence occurrence : occurrences(week)) {
            if (occurrence.lastDate < date)
                continue;
            occurrence.date = std::max(occurrence.date, date);
            return occurrence;
        }
    }
    return std::nullopt;
}

QDate When::lastDay() const {
    switch (kind) {
    case WhenKind::Fixed:
        return from;
    case WhenKind::Window:
        return until.isValid() ? until : from;
    case WhenKind::ToArrange:
        return until.isValid() || !from.isValid() ? until : from.addDays(toArrangeDays);
    case WhenKind::Recurring: {
        const QDate ruled = endOfRule(*this);
        QDate end = !until.isValid() || (ruled.isValid() && ruled < until) ? ruled : until;
        for (const SeriesChange& change : changes) {
            if (end.isValid() && change.movedTo.isValid())
                end = std::max(end, change.movedTo);
        }
        return end;
    }
    }
    return {};
}

namespace json {

QJsonValue encodeWeek(const WeekSlots& week) {
    QJsonObject object;
    for (int day = 1; day <= 7; ++day) {
        QJsonArray ranges;
        for (const TimeRange& range : week.ranges(day))
            ranges.append(range.toString());
        if (!ranges.isEmpty())
            object.insert(weekdayKeys[static_cast<std::size_t>(day - 1)], ranges);
    }
    return object;
}

bool decodeWeek(const QJsonValue& value, WeekSlots& week) {
    week.clear();
    bool good = value.isObject();
    const QJsonObject object = value.toObject();
    for (auto it = object.begin(); it != object.end(); ++it) {
        const auto key = std::ranges::find_if(weekdayKeys, [&](QLatin1StringView k) { return k == it.key(); });
        if (key == weekdayKeys.end() || !it.value().isArray()) {
            good = false;
            continue;
        }
        const int day = static_cast<int>(key - weekdayKeys.begin()) + 1;
        for (const QJsonValue& item : it.value().toArray()) {
            const auto range = TimeRange::fromString(item.toString());
            if (range)
                week.add(day, *range);
            else
                good = false;
        }
    }
    return good;
}

} // namespace json
} // namespace entraide
