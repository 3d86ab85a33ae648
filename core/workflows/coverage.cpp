// SPDX-License-Identifier: GPL-3.0-or-later
#include "workflows/coverage.h"

#include <algorithm>

namespace entraide {

namespace {

/// How far ahead a repeating request is looked at to say whether it is taken care of.
constexpr int coverageDays = 7;

bool isOneOff(const Request& request) {
    return request.when.kind != WhenKind::Recurring;
}

/// The times of a request in whole weeks; what may be on any of several days is one time, however many weeks it spans.
QList<Occurrence> wholeTimes(const Request& request, QDate first, QDate last) {
    QList<Occurrence> times;
    QDate from = first;
    QDate until = last;
    if (isOneOff(request) && request.when.from.isValid()) {
        from = std::min(from, request.when.from);
        if (const QDate end = request.when.lastDay(); end.isValid())
            until = std::max(until, end);
    }
    for (const Occurrence& occurrence : request.when.occurrences(IsoWeek::of(from), IsoWeek::of(until))) {
        if (isOneOff(request) && !times.isEmpty())
            times.last().lastDate = occurrence.lastDate;
        else
            times.append(occurrence);
    }
    return times;
}

void addMatches(TimeCoverage& time, const QList<Match>& matches) {
    for (const Match& match : matches) {
        if (!standsFor(match, time.occurrence))
            continue;
        if (match.state == MatchState::Accepted || match.state == MatchState::Done)
            time.accepted.append(match);
        else if (match.state == MatchState::Proposed)
            time.proposed.append(match);
    }
}

RequestState stateOfOneOff(const Request& request, const QList<Match>& matches) {
    const auto count = [&](auto... states) {
        return static_cast<int>(
            std::ranges::count_if(matches, [&](const Match& m) { return ((m.state == states) || ...); }));
    };
    if (count(MatchState::Done) >= request.peopleNeeded)
        return RequestState::Done;
    if (count(MatchState::Done, MatchState::Accepted) >= request.peopleNeeded)
        return request.state == RequestState::InProgress ? RequestState::InProgress : RequestState::Matched;
    if (count(MatchState::Done, MatchState::Accepted, MatchState::Proposed) >= request.peopleNeeded)
        return RequestState::Proposed;
    return RequestState::Open;
}

} // namespace

bool isLive(RequestState state) {
    return state == RequestState::Open || state == RequestState::Proposed || state == RequestState::Matched ||
           state == RequestState::InProgress;
}

bool standsFor(const Match& match, const Occurrence& occurrence) {
    return !match.date.isValid() || (match.date >= occurrence.date && match.date <= occurrence.lastDate);
}

QList<TimeCoverage> coverage(const Request& request, const QList<Match>& matches, QDate first, QDate last) {
    QList<TimeCoverage> result;
    for (const Occurrence& occurrence : wholeTimes(request, first, last)) {
        if (occurrence.lastDate < first || occurrence.date > last)
            continue;
        TimeCoverage time{occurrence, {}, {}, std::max(1, request.peopleNeeded)};
        addMatches(time, matches);
        time.occurrence.date = std::max(first, occurrence.date);
        time.occurrence.lastDate = std::min(last, occurrence.lastDate);
        result.append(std::move(time));
    }
    return result;
}

Occurrence settled(const Occurrence& time, QDate date, TimeRange hours) {
    return hours.isEmpty() ? Occurrence{date, date, time.hours, time.minutes}
                           : Occurrence{date, date, hours, hours.minutes()};
}

Occurrence sharedTime(const Occurrence& time, const Request& request, const QList<Match>& matches) {
    if (request.peopleNeeded < 2 || !time.isFlexible())
        return time;
    TimeCoverage coming{time, {}, {}, request.peopleNeeded};
    addMatches(coming, matches);
    for (const Match& match : coming.accepted + coming.proposed) {
        if (match.date.isValid())
            return settled(time, match.date, match.hours);
    }
    return time;
}

TimeRange agreedHours(const Request& request, const Match& match, QDate date) {
    if (!match.hours.isEmpty())
        return match.hours;
    const auto times = coverage(request, {}, date, date);
    return times.isEmpty() || times.first().occurrence.isFlexible() ? TimeRange() : times.first().occurrence.hours;
}

RequestState stateFromMatches(const Request& request, const QList<Match>& matches, QDate today) {
    if (!isLive(request.state))
        return request.state;
    if (isOneOff(request))
        return stateOfOneOff(request, matches);

    QList<TimeCoverage> times = coverage(request, matches, today, today.addDays(coverageDays - 1));
    if (times.isEmpty()) {
        const auto next = request.when.next(today);
        if (next)
            times = coverage(request, matches, next->date, next->lastDate);
    }
    const bool begun = request.state == RequestState::InProgress ||
                       std::ranges::any_of(matches, [](const Match& m) { return m.state == MatchState::Done; });
    if (times.isEmpty()) // its last time is over
        return begun ? RequestState::Done : request.state;
    if (std::ranges::all_of(times, [](const TimeCoverage& t) { return t.open() == 0; }))
        return begun ? RequestState::InProgress : RequestState::Matched;
    if (std::ranges::all_of(times, [](const TimeCoverage& t) { return t.unasked() == 0; }))
        return RequestState::Proposed;
    return RequestState::Open;
}

} // namespace entraide
