// SPDX-License-Identifier: GPL-3.0-or-later
#include "matching/ranking.h"

#include <algorithm>
#include <cmath>
#include <iterator>
#include <numeric>
#include <span>
#include <utility>

namespace entraide {

namespace {

constexpr int askMemoryDays = 7;

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
    constexpr auto weight = [](Respect respect) { return score::weights[static_cast<std::size_t>(respect)]; };
    constexpr double others = weight(Respect::Hours) + weight(Respect::Language) + weight(Respect::Load) + rounding;
    const double history = match.past(volunteer) ? 1.0 : score::history(0, match.livesInSameQuarter(volunteer), false);
    return weight(Respect::Distance) * distancePart(match.query(), km) + weight(Respect::History) * history + others;
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

struct Rated {
    double most = 0; ///< the score can't be higher
    double km = 0;
    int volunteer = 0;
};

/// All who fit. In steps, each asking the memory for what the next will read, and with few branches: waiting for the
/// one and guessing the others wrong is what takes the time.
std::vector<Rated> allFitting(const TaskMatch& match) {
    const VolunteerIndex& index = match.index();
    const std::vector<int> left = match.mayFit();
    // Whose times vary stand at the end, all others who go there at the beginning.
    std::vector<Rated> near(left.size());
    std::size_t usual = 0;
    std::size_t varying = left.size();
    for (const int volunteer : left) {
        const Rated one{0, match.km(volunteer), volunteer};
        const bool goes = match.goesThere(volunteer, one.km);
        const bool varies = index.varies(volunteer);
        near.data()[usual] = near.data()[varying - 1] = one;
        usual += goes && !varies;
        varying -= goes && varies;
    }
    const std::span unusual = std::span(near).subspan(varying);
    for (const Rated& one : unusual)
        index.prefetchUnusual(one.volunteer);
    std::size_t fitting = 0;
    for (const Rated& one : std::span(near).first(usual)) {
        const Rated rated{mostPossible(match, one.volunteer, one.km), one.km, one.volunteer};
        near.data()[fitting] = rated;
        fitting += match.fitsUsually(rated.volunteer);
    }
    for (const Rated& one : unusual)
        index.prefetchDays(one.volunteer);
    for (const Rated& one : unusual) {
        if (match.fitsThere(one.volunteer))
            near.data()[fitting++] = {mostPossible(match, one.volunteer, one.km), one.km, one.volunteer};
    }
    near.resize(fitting);
    return near;
}

/// Brings those who may be best to the front: \a wanted and a few more.
void bringForward(std::vector<Rated>& fitting, std::size_t wanted) {
    constexpr int steps = 256;
    const auto step = [](const Rated& rated) { return std::min(static_cast<int>(rated.most * steps), int{steps}); };
    std::array<std::size_t, steps + 1> counts{};
    for (const Rated& rated : fitting)
        ++counts.data()[step(rated)];
    int least = steps;
    for (std::size_t sum = counts.back(); sum < wanted && least > 0;)
        sum += counts.data()[--least];
    std::size_t front = 0;
    for (Rated& rated : fitting) {
        std::swap(rated, fitting.data()[front]);
        front += step(fitting.data()[front]) >= least;
    }
}

/// The \a wanted best, best first. Those who may be best are scored first, so that of most others it is enough to know
/// that they can't be.
std::vector<Scored> bestOf(std::vector<Rated> fitting, std::size_t wanted, const TaskMatch& match) {
    const VolunteerIndex& index = match.index();
    const auto better = [&index](const Scored& a, const Scored& b) {
        if (a.score != b.score)
            return a.score > b.score;
        if (a.km != b.km && !std::isnan(a.km) && !std::isnan(b.km))
            return a.km < b.km;
        return index.id(a.volunteer) < index.id(b.volunteer);
    };
    const auto scored = [&match](const Rated& rated) {
        return Scored{scoreOf(match, rated.volunteer, rated.km), rated.km, rated.volunteer};
    };
    std::vector<Scored> best; // a heap whose front is the worst of those kept
    wanted = std::min(wanted, fitting.size());
    if (wanted == 0)
        return best;
    const auto others = fitting.begin() + static_cast<std::ptrdiff_t>(wanted);
    bringForward(fitting, wanted);
    for (const Rated& rated : std::ranges::subrange(fitting.begin(), others)) {
        index.prefetchId(rated.volunteer);
        index.prefetch(rated.volunteer, false, true);
    }
    best.reserve(wanted);
    std::ranges::transform(fitting.begin(), others, std::back_inserter(best), scored);
    std::ranges::make_heap(best, better);
    for (const Rated& rated : std::ranges::subrange(others, fitting.end())) {
        if (rated.most < best.front().score)
            continue;
        const Scored one = scored(rated);
        if (!better(one, best.front()))
            continue;
        std::ranges::pop_heap(best, better);
        best.back() = one;
        std::ranges::push_heap(best, better);
    }
    for (const Scored& one : best)
        index.prefetchIdText(one.volunteer);
    std::ranges::sort(best, better);
    return best;
}

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
    std::vector<Rated> fitting = allFitting(match);
    Ranking ranking;
    ranking.volunteers = index.size();
    ranking.fitting = static_cast<int>(fitting.size());
    const std::vector<Scored> best = bestOf(std::move(fitting), static_cast<std::size_t>(std::max(0, top)), match);
    ranking.candidates.reserve(static_cast<qsizetype>(best.size()));
    for (const Scored& scored : best)
        ranking.candidates.append(candidate(match, scored.volunteer));
    return ranking;
}

} // namespace entraide
