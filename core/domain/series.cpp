// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/series.h"

#include "domain/recurrence.h"

#include <algorithm>

namespace entraide {

namespace {

When asRuled(const When& when) {
    When plain = when;
    plain.changes.clear();
    return plain;
}

SeriesTime ruled(const Occurrence& occurrence) {
    return {occurrence.date, occurrence.lastDate, occurrence, false};
}

SeriesTime moved(SeriesTime one, const SeriesChange& change) {
    one.time.date = one.time.lastDate = change.movedTo;
    if (!change.hours.isEmpty()) {
        one.time.hours = change.hours;
        one.time.minutes = change.hours.minutes();
    }
    one.moved = true;
    return one;
}

auto changeIn(const QList<SeriesChange>& changes, const SeriesTime& one) {
    return std::ranges::find_if(changes, [&](const SeriesChange& change) { return one.isFor(change.day); });
}

/// Takes the place of whatever was changed about the same time.
When changed(const When& when, const SeriesTime& one, const std::optional<SeriesChange>& change) {
    When result = when;
    result.changes.removeIf([&](const SeriesChange& other) { return one.isFor(other.day); });
    if (change)
        result.changes.insert(std::ranges::upper_bound(result.changes, change->day, {}, &SeriesChange::day), *change);
    return result;
}

/// How many times the rule gives before the one on \a day.
int timesBefore(const Recurrence& rule, QDate from, QDate day) {
    if (!rule.isAnyDayOfWeek())
        return static_cast<int>(rule.dates(from, from, day.addDays(-1)).size());
    return static_cast<int>(IsoWeek::of(from).monday().daysTo(IsoWeek::of(day).monday()) / 7 / rule.interval);
}

} // namespace

QList<SeriesTime> seriesTimes(const When& when, IsoWeek first, IsoWeek last) {
    QList<SeriesTime> result;
    const When plain = asRuled(when);
    const bool isSeries = when.kind == WhenKind::Recurring;
    for (const Occurrence& occurrence : plain.occurrences(first, last)) {
        const SeriesTime one = ruled(occurrence);
        if (!isSeries || changeIn(when.changes, one) == when.changes.end())
            result.append(one);
    }
    if (!isSeries || when.changes.isEmpty())
        return result;
    for (const SeriesChange& change : when.changes) {
        if (!change.movedTo.isValid() || change.movedTo < first.monday() || change.movedTo > last.sunday())
            continue;
        if (const auto one = ruledTime(plain, change.day))
            result.append(moved(*one, change));
    }
    std::ranges::stable_sort(result, {},
                             [](const SeriesTime& one) { return std::pair(one.time.date, one.time.hours.start); });
    return result;
}

std::optional<SeriesTime> ruledTime(const When& when, QDate day) {
    if (when.kind != WhenKind::Recurring || !day.isValid())
        return std::nullopt;
    for (const Occurrence& occurrence : asRuled(when).occurrences(IsoWeek::of(day))) {
        if (const SeriesTime one = ruled(occurrence); one.isFor(day))
            return one;
    }
    return std::nullopt;
}

bool hasTime(const When& when, QDate day) {
    return ruledTime(when, day).has_value();
}

std::optional<SeriesChange> changeOf(const When& when, QDate day) {
    const auto one = ruledTime(when, day);
    const auto found = one ? changeIn(when.changes, *one) : when.changes.end();
    return found == when.changes.end() ? std::nullopt : std::optional(*found);
}

When leaveOut(const When& when, QDate day) {
    const auto one = ruledTime(when, day);
    return one ? changed(when, *one, SeriesChange{one->day, {}, {}}) : when;
}

When moveTime(const When& when, QDate day, QDate to, TimeRange hours) {
    const auto one = ruledTime(when, day);
    return one ? changed(when, *one, SeriesChange{one->day, to, hours}) : when;
}

When putBack(const When& when, QDate day) {
    const auto one = ruledTime(when, day);
    return one ? changed(when, *one, std::nullopt) : when;
}

std::optional<SplitSeries> split(const When& when, QDate day) {
    const auto one = ruledTime(when, day);
    auto rule = one ? Recurrence::fromRule(when.rule) : std::nullopt;
    if (!rule)
        return std::nullopt;
    SplitSeries parts{endAt(when, one->day), when};
    parts.later.from = one->day;
    parts.later.changes.removeIf([&](const SeriesChange& change) { return change.day < one->day; });
    if (rule->count > 0) {
        const int before = timesBefore(*rule, when.from, one->day);
        const int after = rule->count - before;
        if (before > 0) { // else the earlier part has no time, whatever its rule says
            rule->count = before;
            parts.earlier.rule = rule->toRule();
        }
        rule->count = after;
        parts.later.rule = rule->toRule();
    }
    return parts;
}

When endAt(const When& when, QDate day) {
    When result = when;
    const auto one = ruledTime(when, day);
    const QDate last = (one ? one->day : day).addDays(-1);
    result.until = when.until.isValid() ? std::min(when.until, last) : last;
    result.changes.removeIf([&](const SeriesChange& change) { return change.day > last; });
    return result;
}

} // namespace entraide
