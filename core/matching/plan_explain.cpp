// SPDX-License-Identifier: GPL-3.0-or-later
#include "matching/plan_explain.h"

#include "domain/worker_threads.h"

#include <algorithm>
#include <array>
#include <atomic>
#include <cmath>

namespace entraide {

namespace {

using Words = TaskMatch::Words;

template <class F> void keepIf(Words& words, F&& passes) {
    for (std::size_t w = 0; w < words.size(); ++w) {
        forEachBit(words[w], static_cast<int>(w) * BitTable::wordBits, [&](int item) {
            if (!passes(item))
                words[w] &= ~(BitTable::Word{1} << (item % BitTable::wordBits));
        });
    }
}

/// The first condition that leaves nobody, and how many there were before it.
std::pair<UnservedReason, int> bottleneck(const TaskMatch& match) {
    const VolunteerIndex& index = match.index();
    const BitTable& bits = index.bits();
    Words left(bits.row(VolunteerIndex::activeRow), bits.row(VolunteerIndex::activeRow) + bits.words());
    keepIf(left, [&](int v) { return match.isActive(v) && !match.isSelf(v); });
    int before = countBits(left);
    Words row;
    if (!match.need() || match.need()->isImpossible())
        return {UnservedReason::Impossible, 0};
    std::optional<UnservedReason> found;
    const auto narrow = [&](UnservedReason reason, auto&& condition) {
        if (found)
            return;
        condition();
        const int now = countBits(left);
        if (now == 0)
            found = reason;
        else
            before = now;
    };
    narrow(UnservedReason::NoService, [&] { match.offers(row), keepBits(left, row); });
    narrow(UnservedReason::NoSkill, [&] { match.hasSkills(row), keepBits(left, row); });
    narrow(UnservedReason::NoLanguage, [&] { match.speaks(row), keepBits(left, row); });
    narrow(UnservedReason::NoScreening, [&] { keepIf(left, [&](int v) { return match.isScreened(v); }); });
    narrow(UnservedReason::NoHours, [&] {
        keepIf(left, [&](int v) { return match.hasTime(v, {true, true, true, false}); });
    });
    narrow(UnservedReason::TooFar,
           [&] { keepIf(left, [&](int v) { return match.isPlaced(v) && match.goesThere(v, match.km(v)); }); });
    narrow(UnservedReason::Blocked,
           [&] { keepIf(left, [&](int v) { return !match.isBlocked(v) && !match.isAsked(v); }); });
    return {found.value_or(UnservedReason::AllTaken), before};
}

/// Whether a volunteer who has just what \a wanted asks for would do for \a other too.
bool wouldAlsoServe(const TaskQuery& wanted, const TaskQuery& other) {
    constexpr double reachKm = 5;
    const auto all = [](const auto& needed, const auto& had) {
        return std::ranges::all_of(needed, [&](const auto& item) { return had.contains(item); });
    };
    if (wanted.service != other.service || !all(other.skills, wanted.skills) ||
        !all(other.screenings, wanted.screenings))
        return false;
    if (!other.languages.isEmpty() &&
        (wanted.languages.isEmpty() || !other.languages.contains(wanted.languages.first())))
        return false;
    return !wanted.onSite || !wanted.position.isValid() || !other.position.isValid() ||
           distanceKm(wanted.position, other.position) <= reachKm;
}

/// How many of these one person can do at one a day: those with the fewest days left choose first.
int oneADay(std::span<std::pair<int, int>> spans) {
    std::ranges::sort(spans, {}, [](const auto& span) { return std::pair(span.second, span.first); });
    std::vector<int> used;
    for (const auto& [first, last] : spans) {
        if (used.size() == 7)
            break;
        for (int day = first; day <= last; ++day) {
            if (std::ranges::find(used, day) != used.end())
                continue;
            used.push_back(day);
            break;
        }
    }
    return static_cast<int>(used.size());
}

} // namespace

QList<PlanReason> reasonsFor(const TaskMatch& match, const PlanTask& task, int volunteer, const PlannedPlace& line,
                             bool alone, bool spreads) {
    QList<PlanReason> reasons;
    const TaskQuery& query = match.query();
    const auto add = [&reasons](PlanReasonKind kind) -> PlanReason& {
        reasons.append(PlanReason{});
        reasons.last().kind = kind;
        return reasons.last();
    };
    for (const Wanted& wanted : task.wanted) {
        if (wanted.volunteer == line.volunteer)
            add(wanted.why).times = wanted.place;
    }
    if (const VolunteerIndex::Past* const past = match.past(volunteer)) {
        if (past->fixedHelper)
            add(PlanReasonKind::Tandem).times = past->times;
        else if (past->times > 0)
            add(PlanReasonKind::Continuity).times = past->times;
    }
    if (alone)
        add(PlanReasonKind::OnlyOne);
    if (query.onSite && !std::isnan(line.distanceKm))
        add(PlanReasonKind::Distance).km = line.distanceKm;
    QList<Language> wanted = query.languages;
    if (query.spoken) {
        wanted.removeAll(*query.spoken);
        wanted.prepend(*query.spoken);
    }
    const auto spoken =
        std::ranges::find_if(wanted, [&](Language language) { return match.speaks(volunteer, language); });
    if (spoken != wanted.end())
        add(PlanReasonKind::Language).language = *spoken;
    for (ScreeningKind kind : match.screenings())
        add(PlanReasonKind::Screened).screening = kind;
    if (spreads)
        add(PlanReasonKind::Spread);
    return reasons;
}

bool explainUnserved(const VolunteerIndex& volunteers, std::span<const PlanTask> tasks,
                     std::span<const TaskQuery> queries, std::span<const int> served, const PlanOptions& options,
                     PlanProposal& proposal) {
    struct Open {
        int task = 0;
        std::pair<int, int> days{0, -1};
    };
    std::array<std::vector<Open>, enumCount<Service>()> openOf;
    for (std::size_t task = 0; task < tasks.size(); ++task) {
        const TaskQuery& query = queries[task];
        if (tasks[task].places <= served[task])
            continue;
        proposal.unserved.append({static_cast<int>(task), tasks[task].places - served[task]});
        if (!query.when)
            continue;
        const TimeNeed need(*query.when, 1.0);
        if (!need.isImpossible())
            openOf[static_cast<std::size_t>(query.service)].push_back(
                {static_cast<int>(task), {need.days().front(), need.days().back()}});
    }
    UnservedPlaces* const all = proposal.unserved.data();
    const auto count = static_cast<std::size_t>(proposal.unserved.size());
    std::atomic<std::size_t> next = 0;
    std::atomic<bool> stopped = false;
    const auto work = [&] {
        std::vector<std::pair<int, int>> spans;
        for (std::size_t i = next++; i < count && !stopped; i = next++) {
            if (options.stop.stop_requested()) {
                stopped = true;
                return;
            }
            UnservedPlaces& places = all[i];
            const TaskQuery& query = queries[static_cast<std::size_t>(places.task)];
            std::tie(places.reason, places.couldBefore) = bottleneck(TaskMatch(volunteers, query));
            if (places.reason == UnservedReason::Impossible)
                continue;
            spans.clear();
            for (const Open& other : openOf[static_cast<std::size_t>(query.service)]) {
                if (wouldAlsoServe(query, queries[static_cast<std::size_t>(other.task)]))
                    spans.push_back(other.days);
            }
            places.oneMoreWouldServe = oneADay(spans);
        }
    };
    constexpr std::size_t worthAThread = 64;
    onThreads(threadsFor(options.threads, count / worthAThread), work);
    return !stopped;
}

} // namespace entraide
