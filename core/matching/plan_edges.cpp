// SPDX-License-Identifier: GPL-3.0-or-later
#include "matching/plan_edges.h"

#include "domain/worker_threads.h"
#include "matching/task_match.h"

#include <QSet>

#include <algorithm>
#include <atomic>
#include <cmath>

namespace entraide {

namespace {

constexpr int recentHelpDays = 14;
constexpr int recentAskDays = 7;
/// No single part of a line's cost may be larger (100,000 km), so that their sum fits in the flow's 32 bits.
constexpr std::int64_t mostOfAPart = 100'000'000;
constexpr std::int64_t mostUnserved = 1'000'000'000'000;
constexpr int mostUrgencyWeight = 1'000;
/// All places of a week left empty.
constexpr __int128 mostOfAll = std::int64_t{1} << 60;

/// Calls \a each(volunteer, km) for everyone who passes all that does not depend on the day.
template <class F> void forEachFitting(const TaskMatch& match, F&& each) {
    TaskMatch::Words words;
    match.mayFit(words);
    for (std::size_t w = 0; w < words.size(); ++w) {
        forEachBit(words[w], static_cast<int>(w) * BitTable::wordBits, [&](int volunteer) {
            const double km = match.km(volunteer);
            if (match.fits(volunteer, km))
                each(volunteer, km);
        });
    }
}

/// The time at which most could come, for people who have to come together.
void settleTime(const VolunteerIndex& volunteers, TaskQuery& query) {
    const TaskMatch match(volunteers, query);
    const TimeNeed& need = *match.need();
    const std::size_t starts = need.starts().size();
    std::vector<int> count(need.days().size() * starts);
    forEachFitting(match, [&](int volunteer, double) {
        for (std::size_t day = 0; day < need.days().size(); ++day) {
            const DayMask free = volunteers.freeOn(volunteer, need.days()[day], {});
            const auto taken = volunteers.promisesOn(volunteer, need.days()[day]);
            for (std::size_t start = 0; start < starts; ++start) {
                const StartTime& at = need.starts()[start];
                count[day * starts + start] +=
                    (free & at.halfHours) == at.halfHours &&
                    std::ranges::none_of(taken, [&](const TimeRange& t) { return t.overlaps(at.hours); });
            }
        }
    });
    const auto best = static_cast<std::size_t>(std::ranges::max_element(count) - count.begin());
    const QDate date = QDate::fromJulianDay(need.days()[best / starts]);
    const TimeRange hours = need.starts()[best % starts].hours;
    query.when = Occurrence{date, date, hours, hours.minutes()};
}

/// The days of the week that is planned, from today on: what is asked for outside of it is another plan's.
bool clipToWeek(TaskQuery& query, QDate monday) {
    Occurrence& when = *query.when;
    const QDate last = when.lastDate.isValid() ? when.lastDate : when.date;
    when.date = std::max(when.date, query.today.isValid() ? std::max(monday, query.today) : monday);
    when.lastDate = std::min(last, monday.addDays(6));
    return when.date <= when.lastDate;
}

/// Rules whose sums would not fit. Asks and days are counted in the edges' own costs.
std::optional<FlowFault> faultOf(std::span<const PlanTask> tasks, const PlanRules& rules) {
    const auto tooMuch = [](std::int64_t value, std::int64_t most) { return value > most || value < -most; };
    bool fault = tooMuch(rules.unserved, mostUnserved) || tooMuch(rules.standing, mostUnserved);
    for (int weight : rules.urgencyWeight)
        fault = fault || tooMuch(weight, mostUrgencyWeight);
    for (int metres : {rules.furtherTask, rules.continuity, rules.acquainted, rules.otherLanguage, rules.recentAsk,
                       rules.laterDay, rules.unknownDistance})
        fault = fault || tooMuch(metres, mostOfAPart);
    fault = fault || tooMuch(rules.lateMinute, mostOfAPart / 10'000);
    if (fault)
        return FlowFault::Overflow;
    __int128 all = 0;
    for (const PlanTask& task : tasks) {
        for (const Wanted& wanted : task.wanted)
            fault = fault || tooMuch(wanted.metres, mostOfAPart);
        const std::int64_t one =
            std::abs(rules.unserved * rules.urgencyWeight[static_cast<std::size_t>(task.urgency)]) +
            std::abs(rules.standing);
        all += __int128{std::max(0, task.places)} * one;
    }
    fault = fault || all > mostOfAll;
    return fault ? std::optional(FlowFault::Overflow) : std::nullopt;
}

bool fits(const PlanCost& cost) {
    return cost.asks <= mostOfAPart && cost.waiting <= mostOfAPart;
}

} // namespace

int standingPlaces(const PlanTask& task) {
    QSet<VolunteerId> standing;
    for (const Wanted& wanted : task.wanted) {
        if (wanted.why == PlanReasonKind::Standing)
            standing.insert(wanted.volunteer);
    }
    return std::clamp(static_cast<int>(standing.size()), 0, std::max(0, task.places));
}

PlanCost edgeCost(const TaskMatch& match, const PlanTask& task, int volunteer, int julianDay, double km,
                  const PlanRules& rules) {
    const TaskQuery& query = match.query();
    PlanCost cost;
    if (query.onSite)
        cost.distance =
            std::isnan(km) ? rules.unknownDistance : static_cast<int>(std::lround(std::min(km, 1e5) * 1000));
    if (query.spoken && !match.speaks(volunteer, *query.spoken))
        cost.language = rules.otherLanguage;
    const int today = query.today.isValid() ? static_cast<int>(query.today.toJulianDay()) : match.firstDay();
    const auto times = [](int each, int count) {
        return static_cast<int>(std::clamp(std::int64_t{each} * count, -mostOfAPart - 1, mostOfAPart + 1));
    };
    cost.asks = times(rules.recentAsk, match.index().asksBetween(volunteer, today - recentAskDays + 1, today));
    cost.waiting = times(rules.laterDay, julianDay - match.firstDay());
    if (const VolunteerIndex::Past* const past = match.past(volunteer)) {
        const bool recent = past->last.isValid() && julianDay - past->last.toJulianDay() <= recentHelpDays;
        cost.continuity = past->fixedHelper || recent ? -rules.continuity : past->times > 0 ? -rules.acquainted : 0;
    }
    for (const Wanted& wanted : task.wanted) {
        if (wanted.volunteer == match.index().id(volunteer))
            cost.wanted = std::min(cost.wanted, -wanted.metres);
    }
    return cost;
}

PlanEdges planEdges(const VolunteerIndex& volunteers, std::span<const PlanTask> tasks, QDate monday,
                    const PlanRules& rules, const PlanOptions& options) {
    PlanEdges result;
    result.edges.resize(tasks.size());
    if ((result.fault = faultOf(tasks, rules)))
        return result;
    for (const PlanTask& task : tasks) {
        result.queries.push_back(task.query);
        result.queries.back().leastShare = 1.0;
    }

    const int mondayDay = static_cast<int>(monday.toJulianDay());
    std::atomic<bool> overflow = false;
    const auto edgesOf = [&](std::size_t number) {
        TaskQuery& query = result.queries[number];
        if (!query.when || tasks[number].places <= 0 || !clipToWeek(query, monday))
            return;
        std::vector<PlanEdge>& edges = result.edges[number];
        if (TimeNeed(*query.when, 1.0).isImpossible())
            return;
        if (tasks[number].places > 1 && query.when->isFlexible())
            settleTime(volunteers, query);
        const TaskMatch match(volunteers, query);
        const auto& days = match.need()->days();
        forEachFitting(match, [&](int volunteer, double km) {
            for (int day : days) {
                if (days.size() > 1 && !volunteers.fitOn(volunteer, *match.need(), day, {}))
                    continue;
                const PlanCost cost = edgeCost(match, tasks[number], volunteer, day, km, rules);
                if (!fits(cost))
                    overflow = true;
                edges.push_back({volunteer, day - mondayDay, cost.total()});
            }
        });
        const auto cheaper = [](const PlanEdge& a, const PlanEdge& b) {
            return std::tie(a.cost, a.volunteer, a.day) < std::tie(b.cost, b.volunteer, b.day);
        };
        const auto most = static_cast<std::size_t>(std::max(1, rules.edgesPerTask)) * days.size();
        if (edges.size() > most) {
            std::ranges::nth_element(edges, edges.begin() + static_cast<std::ptrdiff_t>(most), cheaper);
            edges.resize(most);
        }
        edges.shrink_to_fit();
        std::ranges::sort(edges, cheaper);
    };

    std::atomic<std::size_t> next = 0;
    std::atomic<bool> cancelled = false;
    const auto work = [&] {
        for (std::size_t number = next++; number < tasks.size(); number = next++) {
            if (options.stop.stop_requested()) {
                cancelled = true;
                return;
            }
            edgesOf(number);
        }
    };
    constexpr std::size_t worthAThread = 64;
    onThreads(threadsFor(options.threads, tasks.size() / worthAThread), work);
    result.cancelled = cancelled;
    if (overflow) {
        result.fault = FlowFault::Overflow;
        for (auto& edges : result.edges)
            edges.clear();
    }
    return result;
}

} // namespace entraide
