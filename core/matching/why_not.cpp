// SPDX-License-Identifier: GPL-3.0-or-later
#include "matching/why_not.h"

#include <algorithm>
#include <cmath>

namespace entraide {

namespace {

using Word = BitTable::Word;
using Words = TaskMatch::Words;
using TimeRules = VolunteerIndex::TimeRules;

constexpr std::size_t obstacleCount = enumCount<Obstacle>();
constexpr std::array reliefKm{3, 5, 8, 10, 15, 20, 30};

std::size_t at(Obstacle obstacle) {
    return static_cast<std::size_t>(obstacle);
}

template <class F> void forEach(const Words& words, F&& each) {
    for (std::size_t w = 0; w < words.size(); ++w)
        forEachBit(words[w], static_cast<int>(w) * BitTable::wordBits, each);
}

void assign(Words& words, int item, bool on) {
    Word& word = words[static_cast<std::size_t>(item / BitTable::wordBits)];
    const Word bit = Word{1} << (item % BitTable::wordBits);
    word = on ? word | bit : word & ~bit;
}

Words fittingWords(const TaskMatch& match) {
    Words words;
    match.mayFit(words);
    for (std::size_t w = 0; w < words.size(); ++w) {
        forEachBit(words[w], static_cast<int>(w) * BitTable::wordBits, [&](int volunteer) {
            if (!match.fits(volunteer, match.km(volunteer)))
                assign(words, volunteer, false);
        });
    }
    return words;
}

/// Every condition as a row over all volunteers. The times hang together (a start must be free by the week, in the
/// season, not on leave and not promised), so who passes them with one condition dropped is worked out for itself.
class Conditions {
public:
    explicit Conditions(const TaskMatch& match)
        : m_match(match)
        , m_index(match.index()) {
        const BitTable& bits = m_index.bits();
        const auto words = static_cast<std::size_t>(bits.words());
        m_present.assign(bits.row(VolunteerIndex::presentRow), bits.row(VolunteerIndex::presentRow) + words);
        for (Words& row : m_passes)
            row.assign(words, ~Word{0});
        of(Obstacle::NotActive)
            .assign(bits.row(VolunteerIndex::activeRow), bits.row(VolunteerIndex::activeRow) + words);
        match.isPlaced(of(Obstacle::NoPosition));
        match.offers(of(Obstacle::Service));
        match.hasSkills(of(Obstacle::Skill));
        match.speaks(of(Obstacle::Language));
        match.holdsScreenings(of(Obstacle::Screening));
        fillTimes();
        forEach(m_present, [&](int volunteer) { fillNumbers(volunteer); });
    }

    const Words& present() const { return m_present; }
    /// Passes this condition; for Away and Taken: this and the time conditions before it.
    const Words& passes(Obstacle obstacle) const { return m_passes[at(obstacle)]; }
    /// Passes everything but \a dropped.
    Words without(Obstacle dropped) const {
        Words words = m_present;
        for (std::size_t i = 0; i < obstacleCount; ++i) {
            const auto obstacle = static_cast<Obstacle>(i);
            if (obstacle != dropped && !isTime(obstacle))
                keepBits(words, m_passes[i]);
        }
        keepBits(words, dropped == Obstacle::NotActive ? m_anySeason
                        : dropped == Obstacle::Hours   ? m_anyHours
                        : dropped == Obstacle::Away    ? m_evenAway
                        : dropped == Obstacle::Taken   ? passes(Obstacle::Away)
                                                       : passes(Obstacle::Taken));
        return words;
    }
    static bool isTime(Obstacle obstacle) {
        return obstacle == Obstacle::Hours || obstacle == Obstacle::Away || obstacle == Obstacle::Taken;
    }

private:
    Words& of(Obstacle obstacle) { return m_passes[at(obstacle)]; }

    void fillTimes() {
        m_anyHours = m_present;
        if (!m_match.need()) {
            m_anySeason = m_evenAway = m_anyHours;
            return;
        }
        Words& hours = of(Obstacle::Hours);
        m_index.mayBeFree(*m_match.need(), hours);
        if (m_match.need()->isPartial()) {
            forEach(Words(hours), [&](int volunteer) {
                assign(hours, volunteer, m_match.hasTime(volunteer, {false, true, false, false}));
            });
        }
        of(Obstacle::Away) = of(Obstacle::Taken) = m_anySeason = m_evenAway = hours;
        if (m_match.need()->isImpossible())
            m_anyHours.assign(hours.size(), 0);
    }

    void fillNumbers(int volunteer) {
        const double km = m_match.km(volunteer);
        if (!m_match.goesThere(volunteer, km))
            assign(of(Obstacle::Area), volunteer, false);
        if (m_match.isSelf(volunteer))
            assign(of(Obstacle::Self), volunteer, false);
        if (m_match.isBlocked(volunteer))
            assign(of(Obstacle::Blocked), volunteer, false);
        if (m_match.isAsked(volunteer))
            assign(of(Obstacle::AlreadyAsked), volunteer, false);
        if (!m_match.hasRoomInWeek(volunteer))
            assign(of(Obstacle::WeekFull), volunteer, false);
        if (!m_match.screenings().isEmpty())
            assign(of(Obstacle::Screening), volunteer, m_match.isScreened(volunteer));
        if (m_index.bits().test(VolunteerIndex::variesRow, volunteer))
            fillVaryingTimes(volunteer);
    }

    void fillVaryingTimes(int volunteer) {
        const bool season = m_match.need() ? m_index.inSeason(volunteer, *m_match.need())
                                           : m_index.inSeason(volunteer, m_match.firstDay());
        if (!season)
            assign(of(Obstacle::NotActive), volunteer, false);
        if (!m_match.need())
            return;
        const auto put = [&](Words& words, TimeRules rules) {
            assign(words, volunteer, m_match.hasTime(volunteer, rules));
        };
        put(of(Obstacle::Hours), {season, true, false, false});
        put(of(Obstacle::Away), {season, true, true, false});
        put(of(Obstacle::Taken), {season, true, true, true});
        put(m_anySeason, {false, true, true, true});
        put(m_anyHours, {season, false, true, true});
        put(m_evenAway, {season, true, false, true});
    }

    const TaskMatch& m_match;
    const VolunteerIndex& m_index;
    Words m_present;
    std::array<Words, obstacleCount> m_passes;
    Words m_anySeason;
    Words m_anyHours;
    Words m_evenAway;
};

QList<VolunteerId> nearestOf(const TaskMatch& match, const Words& words, int wanted) {
    std::vector<std::pair<double, int>> found;
    forEach(words, [&](int volunteer) {
        const double km = match.km(volunteer);
        found.emplace_back(std::isnan(km) ? std::numeric_limits<double>::max() : km, volunteer);
    });
    const auto few = std::min(static_cast<std::size_t>(std::max(0, wanted)), found.size());
    std::ranges::partial_sort(found, found.begin() + static_cast<std::ptrdiff_t>(few));
    QList<VolunteerId> ids;
    for (std::size_t i = 0; i < few; ++i)
        ids.append(match.index().id(found[i].second));
    return ids;
}

/// An hour later or sooner, whichever brings more of those who do not fit now.
std::optional<Relief> shiftRelief(const TaskMatch& match, const Words& fitting) {
    std::optional<Relief> best;
    for (const auto& [kind, shift] : {std::pair(Relief::Kind::Later, 60), std::pair(Relief::Kind::Sooner, -60)}) {
        TaskQuery moved = match.query();
        moved.when->hours.start += shift;
        moved.when->hours.end += shift;
        if (moved.when->hours.start < 0 || moved.when->hours.end > 24 * 60)
            continue;
        Words words = fittingWords(TaskMatch(match.index(), moved));
        for (std::size_t w = 0; w < words.size(); ++w)
            words[w] &= ~fitting[w];
        const int gain = countBits(words);
        if (gain > 0 && (!best || gain > best->gain))
            best = Relief{kind, 0, gain};
    }
    return best;
}

/// The least distance that would bring anyone of those whom only their area keeps away.
std::optional<Relief> areaRelief(const TaskMatch& match, const Words& only) {
    for (int km : reliefKm) {
        int gain = 0;
        forEach(only,
                [&](int volunteer) { gain += !match.index().goesByQuarter(volunteer) && match.km(volunteer) <= km; });
        if (gain > 0)
            return Relief{Relief::Kind::Within, km, gain};
    }
    return std::nullopt;
}

std::optional<Relief> renewRelief(const TaskMatch& match, Words only) {
    Words held;
    match.holdsScreenings(held);
    keepBits(only, held);
    const int gain = countBits(only);
    return gain > 0 ? std::optional(Relief{Relief::Kind::Renew, 0, gain}) : std::nullopt;
}

} // namespace

int countFitting(const VolunteerIndex& index, const TaskQuery& query) {
    return countBits(fittingWords(TaskMatch(index, query)));
}

QList<Obstacle> obstacles(const VolunteerIndex& index, const TaskQuery& query, const VolunteerId& volunteer) {
    const int number = index.numberOf(volunteer);
    if (number < 0)
        return {};
    const std::vector<Obstacle> all = TaskMatch(index, query).obstacles(number);
    return QList<Obstacle>(all.begin(), all.end());
}

QList<VolunteerId> keptAway(const VolunteerIndex& index, const TaskQuery& query, Obstacle obstacle) {
    const TaskMatch match(index, query);
    const Conditions conditions(match);
    Words kept = conditions.present();
    for (std::size_t i = 0; i < at(obstacle); ++i)
        keepBits(kept, conditions.passes(static_cast<Obstacle>(i)));
    const Words& passes = conditions.passes(obstacle);
    for (std::size_t w = 0; w < kept.size(); ++w)
        kept[w] &= ~passes[w];
    return nearestOf(match, kept, index.size());
}

ObstacleReport whyNot(const VolunteerIndex& index, const TaskQuery& query, int nearest) {
    const TaskMatch match(index, query);
    const Conditions conditions(match);
    ObstacleReport report;
    report.volunteers = index.size();
    Words left = conditions.present();
    QList<ObstacleGroup> groups;
    std::array<Words, obstacleCount> failed;
    for (std::size_t i = 0; i < obstacleCount; ++i) {
        failed[i] = left;
        keepBits(left, conditions.passes(static_cast<Obstacle>(i)));
        for (std::size_t w = 0; w < left.size(); ++w)
            failed[i][w] &= ~left[w];
    }
    report.fitting = countBits(left);
    for (std::size_t i = 0; i < obstacleCount; ++i) {
        ObstacleGroup group;
        group.obstacle = static_cast<Obstacle>(i);
        group.count = countBits(failed[i]);
        if (group.count == 0)
            continue;
        Words only = conditions.without(group.obstacle);
        for (std::size_t w = 0; w < only.size(); ++w)
            only[w] &= ~left[w];
        group.wouldFit = countBits(only);
        group.nearest = nearestOf(match, failed[i], nearest);
        if (group.obstacle == Obstacle::Hours)
            group.relief = shiftRelief(match, left);
        else if (group.obstacle == Obstacle::Area)
            group.relief = areaRelief(match, only);
        else if (group.obstacle == Obstacle::Screening)
            group.relief = renewRelief(match, only);
        report.groups.append(group);
    }
    std::ranges::stable_sort(report.groups, std::greater(), &ObstacleGroup::count);
    return report;
}

} // namespace entraide
