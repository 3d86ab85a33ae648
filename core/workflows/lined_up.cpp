// SPDX-License-Identifier: GPL-3.0-or-later
#include "workflows/lined_up.h"

#include "workflows/coverage.h"
#include "workflows/volunteer_rows.h"

#include <algorithm>
#include <limits>

namespace entraide {

namespace {

/// The least share of a fixed time, as for candidates.
constexpr double leastShare = 0.75;

/// How long somebody stays at most: who offers an hour within a day stays an hour.
int longest(const Offer& offer) {
    const bool once = offer.when.kind == WhenKind::Window || offer.when.kind == WhenKind::ToArrange;
    return once && offer.when.minutes > 0 ? offer.when.minutes : std::numeric_limits<int>::max();
}

/// \a hours without what is firmly promised on \a date.
QList<TimeRange> freeOf(TimeRange hours, QDate date, const QList<Commitment>& promised) {
    QList<TimeRange> free{hours};
    for (const Commitment& made : promised) {
        if (!made.firm || made.date != date || made.hours.isEmpty())
            continue;
        QList<TimeRange> left;
        for (const TimeRange& part : std::as_const(free)) {
            for (const TimeRange& rest : {TimeRange{part.start, std::min(part.end, made.hours.start)},
                                          TimeRange{std::max(part.start, made.hours.end), part.end}}) {
                if (!rest.isEmpty() && !left.contains(rest))
                    left.append(rest);
            }
        }
        free = left;
    }
    return free;
}

/// How the help that is asked for lies in \a free; none when too little of it does.
std::optional<CommonTime> fitted(const AskedTime& asked, TimeRange free, int most) {
    const TimeRange both{std::max(asked.hours.start, free.start), std::min(asked.hours.end, free.end)};
    CommonTime common{asked.date, both, both, std::min(both.minutes(), most), asked.minutes};
    if (asked.isFlexible() ? common.coveredMinutes < asked.minutes
                           : common.coveredMinutes < leastShare * asked.minutes || both.isEmpty())
        return std::nullopt;
    common.coveredMinutes = std::min(common.coveredMinutes, asked.minutes);
    common.hours.end = common.hours.start + common.coveredMinutes;
    return common;
}

bool wasAsked(const QList<Match>& matches, const VolunteerId& helper, QDate date) {
    return std::ranges::any_of(matches, [&](const Match& match) {
        return match.volunteer == helper && match.state != MatchState::Withdrawn &&
               (!match.date.isValid() || match.date == date);
    });
}

template <class T> void sortByTime(QList<T>& times) {
    std::ranges::stable_sort(times, [](const T& a, const T& b) {
        return std::pair(a.date, a.hours.start) < std::pair(b.date, b.hours.start);
    });
}

} // namespace

OfferDays daysOf(const Offer& offer, QDate today) {
    const QDate last = today.addDays(promisedDays - 1);
    return {today, offer.expires.isValid() ? std::min(offer.expires, last) : last};
}

QList<OfferedTime> offeredTimes(const Offer& offer, QDate first, QDate last) {
    QList<OfferedTime> times;
    if (last < first)
        return times;
    When when = offer.when;
    if (when.kind == WhenKind::ToArrange) {
        if (!when.from.isValid())
            when.from = first;
        when.until = last;
    }
    for (const Occurrence& time : when.occurrences(IsoWeek::of(first), IsoWeek::of(last))) {
        for (QDate day = std::max(first, time.date); day <= std::min(last, time.lastDate); day = day.addDays(1))
            times.append({day, time.hours});
    }
    sortByTime(times);
    return times;
}

LinedUp lineUp(const Offer& offer, const Request& request, const QList<Match>& matches, const VolunteerId& helper,
               const QList<Commitment>& promised, const OfferDays& days) {
    LinedUp result{days.first, days.last, offeredTimes(offer, days.first, days.last), {}, promised, {}};
    if (days.last < days.first)
        return result;
    for (const TimeCoverage& time : coverage(request, matches, days.first, days.last)) {
        if (time.open() == 0)
            continue;
        for (QDate day = time.occurrence.date; day <= time.occurrence.lastDate; day = day.addDays(1)) {
            if (helper.isEmpty() || !wasAsked(matches, helper, day))
                result.asked.append({day, time.occurrence.hours, time.occurrence.minutes});
        }
    }
    sortByTime(result.asked);
    const int most = longest(offer);
    auto offered = result.offered.cbegin();
    for (const AskedTime& asked : std::as_const(result.asked)) {
        while (offered != result.offered.cend() && offered->date < asked.date)
            ++offered;
        for (auto same = offered; same != result.offered.cend() && same->date == asked.date; ++same) {
            for (const TimeRange& free : freeOf(same->hours, same->date, promised)) {
                if (const auto common = fitted(asked, free, most); common && !result.common.contains(*common))
                    result.common.append(*common);
            }
        }
    }
    sortByTime(result.common);
    return result;
}

const CommonTime* bestOf(const QList<CommonTime>& common) {
    const auto whole =
        std::ranges::find_if(common, [](const CommonTime& time) { return time.coveredMinutes >= time.neededMinutes; });
    if (whole != common.end())
        return &*whole;
    const auto most = std::ranges::max_element(common, {}, &CommonTime::coveredMinutes);
    return most == common.end() ? nullptr : &*most;
}

} // namespace entraide
