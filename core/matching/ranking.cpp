// SPDX-License-Identifier: GPL-3.0-or-later
#include "matching/ranking.h"

#include <algorithm>
#include <cmath>
#include <iterator>
#include <numeric>

namespace entraide {

namespace {

constexpr int askMemoryDays = 7;
/// Enough turns for the memory to answer; what the bits leave lies far apart.
constexpr std::size_t prefetchAhead = 12;
constexpr std::size_t usualLeft = 1'024;

using Parts = std::array<double, score::weights.size()>;

double total(const Parts& parts) {
    return std::inner_product(parts.begin(), parts.end(), score::weights.begin(), 0.0);
}

double distancePart(const TaskQuery& query, double km) {
    return !query.onSite ? 1.0 : std::isnan(km) ? score::distanceUnknown : score::distance(km);
}

Parts partsOf(const TaskMatch& match, int volunteer, double km) {
    const VolunteerIndex& index = match.index();
    const TaskQuery& query = match.query();
    Parts parts{};
    const auto part = [&parts](Respect respect) -> double& { return parts[static_cast<std::size_t>(respect)]; };
    part(Respect::Distance) = distancePart(query, km);
    part(Respect::Hours) = 1.0;
    if (match.need() && match.need()->isPartial()) {
        const auto time = match.time(volunteer);
        part(Respect::Hours) = score::hours(time ? time->coveredMinutes : 0, match.minutes());
    }
    const bool best = !query.spoken || match.speaks(volunteer, *query.spoken);
    const bool accepted = std::ranges::any_of(query.languages, [&](Language l) { return match.speaks(volunteer, l); });
    part(Respect::Language) = score::language(best       ? score::Spoken::Best
                                              : accepted ? score::Spoken::Accepted
                                                         : score::Spoken::None);
    const int today = query.today.isValid() ? static_cast<int>(query.today.toJulianDay()) : match.firstDay();
    const int tasks = index.load(volunteer, match.monday()).tasks;
    const int asks = index.asksBetween(volunteer, today - askMemoryDays + 1, today);
    part(Respect::Load) = score::load(tasks, asks);
    const VolunteerIndex::Past* const past = match.past(volunteer);
    part(Respect::History) =
        score::history(past ? past->times : 0, match.livesInSameQuarter(volunteer), past && past->fixedHelper);
    return parts;
}

/// No volunteer at that distance can have a higher score: everything but the way and the history at its best.
double mostPossible(const TaskMatch& match, int volunteer, double km) {
    constexpr double rounding = 1e-9; // sums in another order
    Parts parts;
    parts.fill(1.0);
    parts[static_cast<std::size_t>(Respect::Distance)] = distancePart(match.query(), km);
    if (!match.past(volunteer))
        parts[static_cast<std::size_t>(Respect::History)] =
            score::history(0, match.livesInSameQuarter(volunteer), false);
    return total(parts) + rounding;
}

/// Of those asked for or best spoken, the ones that the volunteer speaks. Mostly that is what is asked for, whose list
/// is then shared.
QList<Language> languagesOf(const TaskMatch& match, int volunteer) {
    const TaskQuery& query = match.query();
    const auto speaks = [&](Language language) { return match.speaks(volunteer, language); };
    const bool best = query.spoken && !query.languages.contains(*query.spoken) && speaks(*query.spoken);
    if (!best && std::ranges::all_of(query.languages, speaks))
        return query.languages;
    QList<Language> languages;
    if (best)
        languages.append(*query.spoken);
    std::ranges::copy_if(query.languages, std::back_inserter(languages), speaks);
    return languages;
}

struct Scored {
    double score = 0;
    double km = 0;
    int volunteer = 0;
};

} // namespace

double scoreOf(const TaskMatch& match, int volunteer, double km) {
    return total(partsOf(match, volunteer, km));
}

Candidate candidate(const TaskMatch& match, int volunteer) {
    const VolunteerIndex& index = match.index();
    const TaskQuery& query = match.query();
    Candidate result;
    result.volunteer = index.id(volunteer);
    result.distanceKm = match.km(volunteer);
    result.parts = partsOf(match, volunteer, result.distanceKm);
    result.score = total(result.parts);
    result.position = index.position(volunteer);
    result.neededMinutes = match.minutes();
    if (const auto time = match.time(volunteer)) {
        result.date = QDate::fromJulianDay(time->day);
        result.hours = time->hours;
        result.free = time->free;
        result.coveredMinutes = time->coveredMinutes;
    }
    result.languages = languagesOf(match, volunteer);
    const VolunteerIndex::Load load = index.load(volunteer, match.monday());
    result.tasksThatWeek = load.tasks;
    result.minutesThatWeek = load.minutes;
    const int limit = index.tasksLimit(volunteer);
    result.tasksLimit = limit == std::numeric_limits<int>::max() ? 0 : limit;
    const int today = query.today.isValid() ? static_cast<int>(query.today.toJulianDay()) : match.firstDay();
    result.asksOfLate = index.asksBetween(volunteer, today - askMemoryDays + 1, today);
    result.lastAsked = index.lastAsked(volunteer);
    if (const VolunteerIndex::Past* const past = match.past(volunteer)) {
        result.helpedBefore = past->times;
        result.lastHelped = past->last;
        result.fixedHelper = past->fixedHelper;
    }
    result.sameQuarter = match.livesInSameQuarter(volunteer);
    return result;
}

Ranking rank(const VolunteerIndex& index, const TaskQuery& query, int top) {
    const TaskMatch match(index, query);
    Ranking ranking;
    ranking.volunteers = index.size();
    const std::size_t wanted = static_cast<std::size_t>(std::max(0, top));

    const auto better = [&index](const Scored& a, const Scored& b) {
        if (a.score != b.score)
            return a.score > b.score;
        if (a.km != b.km && !std::isnan(a.km) && !std::isnan(b.km))
            return a.km < b.km;
        return index.id(a.volunteer) < index.id(b.volunteer);
    };
    std::vector<Scored> best; // a heap whose front is the worst of those kept
    best.reserve(wanted + 1);
    TaskMatch::Words words;
    match.mayFit(words);
    // In steps over all who are left, each asking the memory for what the next will read: waiting for it is what takes
    // the time.
    std::vector<int> left; // by the bits
    left.reserve(usualLeft);
    for (std::size_t w = 0; w < words.size(); ++w)
        forEachBit(words.data()[w], static_cast<int>(w) * BitTable::wordBits,
                   [&](int volunteer) { left.push_back(volunteer); });
    std::vector<std::pair<double, int>> near;
    near.reserve(left.size());
    for (std::size_t i = 0; i < left.size(); ++i) {
        if (i + prefetchAhead < left.size())
            match.prefetch(left.data()[i + prefetchAhead]);
        const int volunteer = left.data()[i];
        const double km = match.km(volunteer);
        if (!match.goesThere(volunteer, km))
            continue;
        near.emplace_back(km, volunteer);
        index.prefetchUnusual(volunteer);
    }
    for (std::size_t i = 0; i < near.size(); ++i) {
        if (i + prefetchAhead < near.size())
            index.prefetchDays(near.data()[i + prefetchAhead].second);
        const auto [km, volunteer] = near.data()[i];
        if (!match.fitsThere(volunteer))
            continue;
        ++ranking.fitting;
        if (wanted == 0 || (best.size() == wanted && mostPossible(match, volunteer, km) < best.front().score))
            continue;
        const Scored scored{scoreOf(match, volunteer, km), km, volunteer};
        if (best.size() == wanted && !better(scored, best.front()))
            continue;
        best.push_back(scored);
        std::ranges::push_heap(best, better);
        if (best.size() > wanted) {
            std::ranges::pop_heap(best, better);
            best.pop_back();
        }
    }
    for (const Scored& scored : best)
        index.prefetchId(scored.volunteer);
    std::ranges::sort(best, better);
    for (const Scored& scored : best)
        index.prefetchIdText(scored.volunteer);
    ranking.candidates.reserve(static_cast<qsizetype>(best.size()));
    for (const Scored& scored : best)
        ranking.candidates.append(candidate(match, scored.volunteer));
    return ranking;
}

} // namespace entraide
