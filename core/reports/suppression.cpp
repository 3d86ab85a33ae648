// SPDX-License-Identifier: GPL-3.0-or-later
#include "reports/suppression.h"

#include "reports/exchanges.h"
#include "workflows/stop_check.h"

#include <algorithm>
#include <deque>
#include <limits>
#include <tuple>

namespace entraide {

namespace {

using Number = qint64;

constexpr Number never = std::numeric_limits<Number>::max() / 4;
constexpr std::size_t mostPartners = 24; ///< rows looked at for one to exchange with
constexpr Number unit = Number(1) << 20;  ///< of costs
constexpr Number dear = 20 * unit;        ///< beyond it another kind of exchange is tried too

/// One row's share of an exchange.
struct Block {
    int row = 0;
    const Steps* times = nullptr;
    const Steps* parts = nullptr;
    int sign = 1;
};

/// What an exchange would cost in cells that are shown yet; whether one of those that are wanted is among them.
struct Price {
    Number cost = 0;
    bool wanted = false;
};

class Suppression {
public:
    Suppression(const SumTable& table, Number smallest, const std::stop_token& stop);

    std::vector<bool> run();

private:
    std::vector<Number> costs() const;
    void hideSmall();
    /// Hides what it takes that \a cell is open, and one that is wanted where that is asked for. Says whether it did.
    bool protect(std::size_t cell, bool wanting = false);
    void tryRows(const SumTable::Place& place, const Steps& parts, const TimeExchange& time, int sign);
    /// Another row counts one less of another part: for a number whose own row has nothing to give.
    void tryMixed(const SumTable::Place& place, int part, const TimeExchange& time, int sign);
    std::vector<std::vector<Block>> openBlocks(const TimeExchange& time, const Steps& parts, int sign) const;
    void tryBlocks();
    Price priceOf(const Block& block) const;
    std::vector<Block> partners(std::size_t breakdown, const SumTable::Place& place, const Steps& times,
                                const Steps& parts, int sign);
    std::vector<Block> givers(std::size_t breakdown, int butRow, int part, const Steps& times, const Steps& parts,
                              int sign) const;
    void hideBest();

    bool joinSmall();
    /// What is known of a sum's hidden parts, made more people's by hiding another of \a scope.
    bool widen(const std::vector<std::size_t>& hiddenParts, const std::vector<std::size_t>& left,
               const std::vector<std::size_t>& scope);
    /// What is not shown of a hidden cell.
    void addLeft(std::size_t cell, std::vector<std::size_t>& left) const;
    void addLeftOverTime(std::size_t cell, std::vector<std::size_t>& left) const;
    void addAllUnder(std::size_t cell, std::vector<std::size_t>& cells) const;
    std::size_t breakdownOf(int row) const;

    const SumTable& m_table;
    Number m_smallest;
    const std::stop_token& m_stop;
    Exchanges m_exchanges;
    std::vector<SumOf> m_across;
    std::vector<SumOf> m_overTime;
    std::vector<std::ptrdiff_t> m_timeSumOf; ///< of each cell that is a sum over time; -1: it is none
    std::vector<Number> m_people;
    std::vector<Number> m_costs;
    std::vector<bool> m_hidden;
    std::vector<bool> m_open; ///< hidden together with an exchange
    std::vector<bool> m_wanted;

    // Of the search that is under way.
    bool m_wanting = false;
    std::vector<Block> m_fixed;
    std::vector<std::vector<Block>> m_choices;
    Number m_bestCost = never;
    std::vector<Block> m_bestBlocks;
    std::deque<Steps> m_mixed; ///< what its blocks point to
    std::vector<std::vector<int>> m_partners; ///< of each breakdown
};

Suppression::Suppression(const SumTable& table, Number smallest, const std::stop_token& stop)
    : m_table(table)
    , m_smallest(smallest)
    , m_stop(stop)
    , m_exchanges(table)
    , m_across(sumsAcross(table))
    , m_overTime(sumsOverTime(table))
    , m_timeSumOf(table.cells.size(), -1)
    , m_hidden(table.cells.size(), false)
    , m_open(table.cells.size(), false)
    , m_wanted(table.cells.size(), false) {
    for (std::size_t i = 0; i < m_overTime.size(); ++i)
        m_timeSumOf[m_overTime[i].total] = static_cast<std::ptrdiff_t>(i);
    for (const StatCount& cell : table.cells)
        m_people.push_back(cell.people());
    m_costs = costs();
}

/// Totals, sums and long times are kept rather than what is part of them, many people rather than few.
std::vector<Number> Suppression::costs() const {
    constexpr Number ofNothing = 64;
    constexpr Number ofTotal = 4;
    constexpr Number ofSum = 8;
    constexpr Number ofLonger = 3;
    std::vector<Number> ofTime(m_table.time.parents.size(), 1);
    for (int time = m_table.time.size() - 1; time >= 0; --time) {
        const int parent = m_table.time.parents[static_cast<std::size_t>(time)];
        if (parent >= 0 && time < m_table.time.shared)
            ofTime[static_cast<std::size_t>(parent)] =
                std::max(ofTime[static_cast<std::size_t>(parent)], ofLonger * ofTime[static_cast<std::size_t>(time)]);
    }
    for (const TimeTree::Bridge& bridge : m_table.time.bridges)
        ofTime[static_cast<std::size_t>(bridge.whole)] = ofLonger;
    std::vector<Number> found;
    for (std::size_t cell = 0; cell < m_table.cells.size(); ++cell) {
        const SumTable::Place place = m_table.placeOf(cell);
        Number cost = ofTime[static_cast<std::size_t>(place.time)];
        cost *= place.row == 0 ? ofTotal : 1;
        cost *= place.part == 0 && m_table.parts > 1 ? ofSum : 1;
        cost *= m_table.worth.empty() ? 1 : m_table.worth[static_cast<std::size_t>(place.part)];
        cost += m_table.cells[cell].value() == 0 ? ofNothing : 0;
        found.push_back(cost * unit + std::min(m_people[cell], unit - 1));
    }
    return found;
}

std::size_t Suppression::breakdownOf(int row) const {
    std::size_t breakdown = 0;
    while (breakdown + 1 < m_table.breakdowns.size() && row >= m_table.firstRowOf(breakdown + 1))
        ++breakdown;
    return breakdown;
}

std::vector<bool> Suppression::run() {
    hideSmall();
    while (joinSmall())
        continue;
    return m_hidden;
}

void Suppression::hideSmall() {
    std::vector<std::size_t> small;
    for (std::size_t cell = 0; cell < m_table.cells.size(); ++cell) {
        if (m_people[cell] > 0 && m_people[cell] < m_smallest)
            small.push_back(cell);
    }
    small.insert(small.end(), m_table.alsoHidden.begin(), m_table.alsoHidden.end());
    for (const std::size_t cell : small)
        m_hidden[cell] = true;
    // What costs most first: what is hidden for its sake then serves the others too.
    std::ranges::stable_sort(small, std::greater(), [&](std::size_t cell) { return m_costs[cell]; });
    for (const std::size_t cell : small) {
        if (!m_open[cell])
            protect(cell);
    }
}

bool Suppression::protect(std::size_t cell, bool wanting) {
    stopIfAsked(m_stop);
    m_wanting = wanting;
    m_bestCost = never;
    m_partners.assign(m_table.breakdowns.size(), {});
    const SumTable::Place place = m_table.placeOf(cell);
    const std::vector<Steps> ofPart = m_exchanges.ofPart(place.part);
    const std::vector<TimeExchange>& ofTime = m_exchanges.ofTime(place.time, place.row == 0);
    for (const Steps& parts : ofPart) {
        for (const TimeExchange& time : ofTime) {
            for (const int sign : {1, -1}) {
                tryRows(place, parts, time, sign);
                if (m_bestCost == 0) {
                    hideBest();
                    return true;
                }
            }
        }
    }
    m_mixed.clear();
    for (int part = 1; part < m_table.parts && place.row > 0 && place.part > 0 && m_bestCost > dear; ++part) {
        for (const TimeExchange& time : ofTime) {
            for (const int sign : {1, -1}) {
                if (part != place.part)
                    tryMixed(place, part, time, sign);
            }
        }
    }
    if (m_bestCost >= never)
        return false;
    hideBest();
    return true;
}

void Suppression::tryRows(const SumTable::Place& place, const Steps& parts, const TimeExchange& time, int sign) {
    if (place.row > 0) {
        // With another row of the same breakdown: the total does not change.
        m_fixed = {{place.row, &time.rows, &parts, sign}};
        m_choices = {partners(breakdownOf(place.row), place, time.rows, parts, -sign)};
        tryBlocks();
    }
    m_fixed = {{0, &time.total, &parts, sign}};
    m_choices = openBlocks(time, parts, sign);
    for (std::size_t breakdown = 0; breakdown < m_table.breakdowns.size() && !time.rows.empty(); ++breakdown) {
        if (place.row > 0 && breakdownOf(place.row) == breakdown)
            m_fixed.push_back({place.row, &time.rows, &parts, sign});
        else
            m_choices.push_back(partners(breakdown, place, time.rows, parts, sign));
    }
    tryBlocks();
}

void Suppression::tryMixed(const SumTable::Place& place, int part, const TimeExchange& time, int sign) {
    if (time.rows.empty())
        return;
    const Steps& both = m_mixed.emplace_back(Steps{{place.part, 1}, {part, -1}});
    const Steps& own = m_mixed.emplace_back(Steps{{0, 1}, {place.part, 1}});
    const Steps& others = m_mixed.emplace_back(Steps{{0, -1}, {part, -1}});
    m_fixed = {{0, &time.total, &both, sign}, {place.row, &time.rows, &own, sign}};
    m_choices = openBlocks(time, both, sign);
    for (std::size_t breakdown = 0; breakdown < m_table.breakdowns.size(); ++breakdown) {
        const bool isOwn = breakdownOf(place.row) == breakdown;
        m_choices.push_back(givers(breakdown, isOwn ? place.row : -1, part, time.rows, isOwn ? others : both, sign));
    }
    tryBlocks();
}

std::vector<std::vector<Block>> Suppression::openBlocks(const TimeExchange& time, const Steps& parts, int sign) const {
    std::vector<std::vector<Block>> choices;
    for (const TimeExchange::Open& open : time.open) {
        std::vector<Block>& choice = choices.emplace_back();
        for (const Steps* steps : m_exchanges.choices(open))
            choice.push_back({0, steps, &parts, sign * open.sign});
    }
    return choices;
}

/// The cheapest of what is to be chosen; where one must be wanted, it is the one for which that costs least.
void Suppression::tryBlocks() {
    std::vector<Block> blocks = m_fixed;
    Price sum;
    const auto add = [&](const Price& price) {
        sum.cost = std::min(never, sum.cost + price.cost);
        sum.wanted = sum.wanted || price.wanted;
    };
    for (const Block& block : m_fixed)
        add(priceOf(block));
    Number more = never;
    std::size_t moreAt = 0;
    Block moreBlock;
    for (const std::vector<Block>& choice : m_choices) {
        if (sum.cost >= m_bestCost)
            return;
        Price best{never, false};
        Price bestWanted{never, true};
        Block bestBlock;
        Block wantedBlock;
        for (const Block& block : choice) {
            const Price price = priceOf(block);
            if (price.cost < best.cost) {
                best = price;
                bestBlock = block;
            }
            if (price.wanted && price.cost < bestWanted.cost) {
                bestWanted = price;
                wantedBlock = block;
            }
        }
        if (bestWanted.cost < never && bestWanted.cost - best.cost < more) {
            more = bestWanted.cost - best.cost;
            moreAt = blocks.size();
            moreBlock = wantedBlock;
        }
        add(best);
        blocks.push_back(bestBlock);
    }
    if (m_wanting && !sum.wanted) {
        if (more >= never)
            return;
        sum.cost += more;
        blocks[moreAt] = moreBlock;
    }
    if (sum.cost >= m_bestCost)
        return;
    m_bestCost = sum.cost;
    m_bestBlocks = std::move(blocks);
}

Price Suppression::priceOf(const Block& block) const {
    Price price;
    for (const Step& part : *block.parts) {
        for (const Step& time : *block.times) {
            const std::size_t cell = m_table.at(block.row, part.at, time.at);
            // A number that is less by the exchange must still be something: nothing is shown.
            if (block.sign * part.sign * time.sign < 0 && m_table.cells[cell].value() <= m_table.room)
                return {never, false};
            if (m_hidden[cell])
                continue;
            price.cost += m_costs[cell];
            price.wanted = price.wanted || m_wanted[cell];
        }
    }
    return price;
}

/// Rows that have something there, those that are hidden already first, then the smallest.
std::vector<Block> Suppression::partners(std::size_t breakdown, const SumTable::Place& place, const Steps& times,
                                         const Steps& parts, int sign) {
    std::vector<int>& rows = m_partners[breakdown];
    if (rows.empty()) {
        const int time = times.front().at;
        const int first = m_table.firstRowOf(breakdown);
        std::vector<std::tuple<int, Number, int>> all;
        for (int row = first; row < first + m_table.breakdowns[breakdown]; ++row) {
            const std::size_t cell = m_table.at(row, place.part, time);
            const bool isNothing = m_table.cells[cell].value() == 0;
            if (row != place.row)
                all.emplace_back(m_hidden[cell] ? 0 : isNothing ? 2 : 1, m_people[cell], row);
        }
        std::ranges::sort(all);
        for (std::size_t i = 0; i < std::min(all.size(), mostPartners); ++i)
            rows.push_back(std::get<2>(all[i]));
    }
    std::vector<Block> blocks;
    for (const int row : rows)
        blocks.push_back({row, &times, &parts, sign});
    return blocks;
}

/// Rows that can give one of \a part, or take it, the cheapest to hide first.
std::vector<Block> Suppression::givers(std::size_t breakdown, int butRow, int part, const Steps& times,
                                       const Steps& parts, int sign) const {
    std::vector<std::tuple<bool, Number, int>> all;
    const int first = m_table.firstRowOf(breakdown);
    for (int row = first; row < first + m_table.breakdowns[breakdown]; ++row) {
        const std::size_t cell = m_table.at(row, part, times.front().at);
        if (row != butRow && m_table.cells[cell].value() > 0)
            all.emplace_back(!m_hidden[cell], m_people[cell], row);
    }
    std::ranges::sort(all);
    std::vector<Block> blocks;
    for (std::size_t i = 0; i < std::min(all.size(), mostPartners); ++i)
        blocks.push_back({std::get<2>(all[i]), &times, &parts, sign});
    return blocks;
}

void Suppression::hideBest() {
    for (const Block& block : m_bestBlocks) {
        for (const Step& part : *block.parts) {
            for (const Step& time : *block.times) {
                const std::size_t cell = m_table.at(block.row, part.at, time.at);
                m_hidden[cell] = true;
                m_open[cell] = true;
            }
        }
    }
}

// ---- what hidden cells come to together ----

void Suppression::addLeftOverTime(std::size_t cell, std::vector<std::size_t>& left) const {
    if (m_timeSumOf[cell] >= 0) {
        const std::vector<std::size_t>& parts = m_overTime[static_cast<std::size_t>(m_timeSumOf[cell])].parts;
        if (std::ranges::any_of(parts, [&](std::size_t part) { return !m_hidden[part]; })) {
            for (const std::size_t part : parts) {
                if (m_hidden[part])
                    addLeftOverTime(part, left);
            }
            return;
        }
    }
    left.push_back(cell);
}

void Suppression::addLeft(std::size_t cell, std::vector<std::size_t>& left) const {
    const SumTable::Place place = m_table.placeOf(cell);
    if (place.part > 0 || m_table.parts == 1) {
        addLeftOverTime(cell, left);
        return;
    }
    std::vector<std::size_t> hiddenParts;
    for (int part = 1; part < m_table.parts; ++part) {
        if (const std::size_t one = m_table.at(place.row, part, place.time); m_hidden[one])
            hiddenParts.push_back(one);
    }
    if (hiddenParts.size() + 1 == static_cast<std::size_t>(m_table.parts))
        addLeftOverTime(cell, left);
    for (const std::size_t part : hiddenParts) {
        if (hiddenParts.size() + 1 < static_cast<std::size_t>(m_table.parts))
            addLeftOverTime(part, left);
    }
}

void Suppression::addAllUnder(std::size_t cell, std::vector<std::size_t>& cells) const {
    cells.push_back(cell);
    if (m_timeSumOf[cell] < 0)
        return;
    for (const std::size_t part : m_overTime[static_cast<std::size_t>(m_timeSumOf[cell])].parts)
        addAllUnder(part, cells);
}

bool Suppression::widen(const std::vector<std::size_t>& hiddenParts, const std::vector<std::size_t>& left,
                        const std::vector<std::size_t>& scope) {
    std::vector<const StatCount*> counts;
    for (const std::size_t cell : left)
        counts.push_back(&m_table.cells[cell]);
    const Number people = peopleBehind(counts);
    if (people == 0 || people >= m_smallest)
        return false;
    for (const std::size_t cell : scope)
        m_wanted[cell] = true;
    bool more = false;
    for (std::size_t i = 0; i < hiddenParts.size() && !more; ++i)
        more = protect(hiddenParts[i], true);
    for (const std::size_t cell : scope)
        m_wanted[cell] = false;
    return more;
}

bool Suppression::joinSmall() {
    bool more = false;
    std::vector<std::size_t> parts;
    std::vector<std::size_t> left;
    std::vector<std::size_t> scope;
    const auto look = [&](const SumOf& sum, bool overTime) {
        stopIfAsked(m_stop);
        if (m_hidden[sum.total])
            return;
        parts.clear();
        left.clear();
        for (const std::size_t part : sum.parts) {
            if (!m_hidden[part])
                continue;
            parts.push_back(part);
            if (overTime)
                addLeftOverTime(part, left);
            else
                addLeft(part, left);
        }
        if (parts.empty())
            return;
        scope = sum.parts;
        scope.push_back(sum.total);
        if (overTime) {
            scope.clear();
            addAllUnder(sum.total, scope);
        }
        more = widen(parts, left, scope) || more;
    };
    for (const SumOf& sum : m_across)
        look(sum, false);
    for (const SumOf& sum : m_overTime)
        look(sum, true);
    return more;
}

} // namespace

std::vector<bool> hiddenCells(const SumTable& table, qint64 smallest, const std::stop_token& stop) {
    return Suppression(table, smallest, stop).run();
}

} // namespace entraide
