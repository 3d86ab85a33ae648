// SPDX-License-Identifier: GPL-3.0-or-later
// What the index knows of volunteers' time.
#include "matching/volunteer_index.h"

#include <algorithm>

namespace entraide {

DayMask VolunteerIndex::freeOn(int volunteer, int julianDay, const TimeRules& rules) const {
    DayMask free = rules.week ? m_week[at(volunteer)][at(weekdayOf(julianDay))] : wholeDay;
    if (!has(volunteer, HasSeason | HasExceptions))
        return free;
    const Unusual* const own = unusual(volunteer);
    if (rules.season && (julianDay < own->from || julianDay > own->until))
        return 0;
    // What is free besides comes first, so that being away on one of those days wins.
    for (const Exception& exception : own->exceptions) {
        if (exception.available && julianDay >= exception.from && julianDay <= exception.until)
            free |= exception.halfHours;
    }
    for (const Exception& exception : own->exceptions) {
        if (rules.away && !exception.available && julianDay >= exception.from && julianDay <= exception.until)
            free &= ~exception.halfHours;
    }
    return free;
}

std::span<const TimeRange> VolunteerIndex::promisesOn(int volunteer, int julianDay) const {
    if (!has(volunteer, HasPromises))
        return {};
    const Unusual* const own = unusual(volunteer);
    const auto ofDay = std::ranges::equal_range(own->promiseDays, julianDay);
    return std::span(own->promisedHours)
        .subspan(static_cast<std::size_t>(ofDay.begin() - own->promiseDays.begin()), ofDay.size());
}

std::optional<VolunteerIndex::DayFit> VolunteerIndex::fitOn(int volunteer, const TimeNeed& need, int julianDay,
                                                            const TimeRules& rules) const {
    const DayMask free = freeOn(volunteer, julianDay, rules);
    if (!free)
        return std::nullopt;
    const auto taken = rules.promises ? promisesOn(volunteer, julianDay) : std::span<const TimeRange>();
    const auto found = need.fit(free, taken);
    if (!found)
        return std::nullopt;
    DayFit fit{*found, julianDay, freeAround(free, found->hours)};
    return fit;
}

std::optional<VolunteerIndex::DayFit> VolunteerIndex::fit(int volunteer, const TimeNeed& need,
                                                          const TimeRules& rules) const {
    for (int day : need.days()) {
        if (auto found = fitOn(volunteer, need, day, rules))
            return found;
    }
    return std::nullopt;
}

bool VolunteerIndex::inSeason(int volunteer, int julianDay) const {
    if (!has(volunteer, HasSeason))
        return true;
    const Unusual* const own = unusual(volunteer);
    return (julianDay >= own->from && julianDay <= own->until);
}

bool VolunteerIndex::inSeason(int volunteer, const TimeNeed& need) const {
    return std::ranges::any_of(need.days(), [&](int day) { return inSeason(volunteer, day); });
}

void VolunteerIndex::mayBeFree(const TimeNeed& need, std::vector<BitTable::Word>& out) const {
    const bool once =
        !need.isImpossible() && need.days().size() == 1 && need.starts().size() == 1 && need.slotsThatMayMiss() == 0;
    out.assign(at(m_bits.words()), once ? ~BitTable::Word{0} : 0);
    if (need.isImpossible())
        return;
    if (once) {
        std::vector<int> rows;
        forEachBit(need.starts().front().halfHours, 0,
                   [&](int slot) { rows.push_back(row(weekdayOf(need.days().front()), slot)); });
        m_bits.keep(rows, out.data());
    } else {
        freeOnWeekdays(need, out);
    }
    for (const Besides& besides : m_besides) {
        if (besides.from <= need.days().back() && besides.until >= need.days().front())
            out[at(besides.volunteer / BitTable::wordBits)] |= BitTable::Word{1}
                                                               << (besides.volunteer % BitTable::wordBits);
    }
}

void VolunteerIndex::freeOnWeekdays(const TimeNeed& need, std::vector<BitTable::Word>& out) const {
    unsigned seen = 0;
    for (int day : need.days()) {
        const int weekday = weekdayOf(day);
        if (seen >> weekday & 1)
            continue;
        seen |= 1U << weekday;
        freeOnWeekday(need, weekday, out);
    }
}

void VolunteerIndex::freeOnWeekday(const TimeNeed& need, int weekday, std::vector<BitTable::Word>& out) const {
    using Word = BitTable::Word;
    // Loops of constant length over plain arrays, so that the compiler uses wide instructions.
    constexpr int block = BitTable::blockWords;
    const auto starts = need.starts();
    const int missing = need.slotsThatMayMiss();
    // level[k]: at most k of the half hours looked at so far are missing.
    std::vector<Word> level(at((missing + 1) * block));
    for (int w = 0; w < m_bits.words(); w += block) {
        Word* const result = out.data() + w;
        for (const StartTime& start : starts) {
            std::ranges::fill(level, ~Word{0});
            forEachBit(start.halfHours, 0, [&](int slot) {
                const Word* const bits = m_bits.row(row(weekday, slot)) + w;
                for (int k = missing; k > 0; --k) {
                    Word* const own = level.data() + k * block;
                    const Word* const below = own - block;
                    for (int i = 0; i < block; ++i)
                        own[i] = (own[i] & bits[i]) | below[i];
                }
                for (int i = 0; i < block; ++i)
                    level.data()[i] &= bits[i];
            });
            const Word* const all = level.data() + missing * block;
            for (int i = 0; i < block; ++i)
                result[i] |= all[i];
        }
    }
}

} // namespace entraide
