// SPDX-License-Identifier: GPL-3.0-or-later
#include "matching/chain_search.h"

#include <algorithm>

namespace entraide {

ChainSearch::ChainSearch(const WeekState& state)
    : m_state(state)
    , m_reached(at(state.unitCount()))
    , m_seen(at(state.unitCount()))
    , m_dead(at(state.unitCount())) {}

bool ChainSearch::isOnWay(int label, int volunteer) const {
    for (; label > 0; label = m_labels[at(label)].parent) {
        if (m_labels[at(label)].edge.volunteer == volunteer)
            return true;
    }
    return false;
}

void ChainSearch::end(int label, std::int64_t cost, const PlanEdge* edge) {
    if (cost >= m_best)
        return;
    m_best = cost;
    m_bestLabel = label;
    m_bestLeavesEmpty = edge == nullptr;
    if (edge)
        m_bestEdge = *edge;
}

void ChainSearch::expand(int label, int first, const Limits& limits) {
    const Label from = m_labels[at(label)];
    const int task = m_state.taskOf(from.unit);
    const bool mayEject = from.steps + 1 < limits.length;
    const auto edges = m_state.edges(task);
    m_edgesTried += static_cast<std::int64_t>(edges.size());
    for (const PlanEdge& edge : edges) {
        if (from.parent < 0 && edge.volunteer == limits.without)
            continue;
        const std::int64_t sum = from.cost + edge.cost;
        const auto& items = m_state.volunteer(edge.volunteer).items;
        if (edge.volunteer == m_home) {
            // Where the first unit left: exact only while nobody else goes there, so the chain ends.
            if (isOnWay(label, edge.volunteer))
                continue;
            const std::int64_t cost = m_state.costOf(task, edge, m_homeIndex);
            if (cost < WeekState::never)
                end(label, from.cost + cost + m_homeSaved, &edge);
            continue;
        }
        if (sum < m_best) {
            const std::int64_t cost = m_state.costOf(task, edge);
            if (from.cost + cost < m_best && !isOnWay(label, edge.volunteer))
                end(label, from.cost + cost, &edge);
        }
        if (!mayEject)
            continue;
        if (limits.gainfully) {
            if (sum >= m_best)
                break; // they are sorted
            if (sum + m_state.furtherOfLast(edge.volunteer) >= m_best)
                continue;
        }
        for (int i = 0; i < static_cast<int>(items.size()); ++i) {
            const WeekState::Item& item = items[at(i)];
            // Cheap bounds first: nothing below is looked at for most edges.
            if (sum - item.cost + item.least >= m_best)
                continue;
            const std::int64_t rest = std::min(m_state.leastCost(item.task), m_state.costOfEmptying(item.task));
            if (sum - item.cost + rest >= m_best || item.unit == first || item.task == task ||
                (limits.skipDead && isDead(item.unit)))
                continue;
            const bool seen = m_seen[at(item.unit)] == m_turn;
            if (seen && m_reached[at(item.unit)] <= sum - item.cost)
                continue;
            const std::int64_t change = m_state.costOf(task, edge, i);
            if (change >= WeekState::never)
                continue;
            const std::int64_t cost = from.cost + change;
            if (cost + rest >= m_best || (seen && m_reached[at(item.unit)] <= cost) || isOnWay(label, edge.volunteer))
                continue;
            m_seen[at(item.unit)] = m_turn;
            m_reached[at(item.unit)] = cost;
            const int made = static_cast<int>(m_labels.size());
            m_labels.push_back({item.unit, label, from.steps + 1, edge, cost});
            if (std::ranges::find(limits.tabu, item.unit) == limits.tabu.end())
                end(made, cost + m_state.costOfEmptying(item.task), nullptr);
            m_heap.push_back({cost + rest, made});
            std::push_heap(m_heap.begin(), m_heap.end());
        }
    }
}

std::optional<Chain> ChainSearch::find(int unit, const Limits& limits, const std::stop_token& stop) {
    ++m_turn;
    m_labels.clear();
    m_heap.clear();
    m_best = limits.below;
    m_bestLabel = -1;
    m_home = m_state.holder(unit);
    if (m_home >= 0) {
        m_homeSaved = m_state.savedBy(unit);
        m_homeIndex = m_state.indexOf(unit);
    }
    m_labels.push_back({unit, -1, 0, {}, 0});
    m_seen[at(unit)] = m_turn;
    m_reached[at(unit)] = 0;
    if (limits.mayLeaveEmpty && m_home >= 0)
        end(0, m_state.costOfEmptying(m_state.taskOf(unit)), nullptr);
    m_heap.push_back({0, 0});
    int left = limits.expansions;
    bool found = false;
    while (!m_heap.empty() && left-- > 0 && !stop.stop_requested()) {
        std::pop_heap(m_heap.begin(), m_heap.end());
        const Key key = m_heap.back();
        m_heap.pop_back();
        if (key.least >= m_best)
            break;
        const Label& label = m_labels[at(key.label)];
        if (m_reached[at(label.unit)] < label.cost)
            continue;
        expand(key.label, unit, limits);
        if (!found && m_bestLabel >= 0) {
            found = true;
            left = std::min(left, limits.expansionsAfter);
        }
    }
    if (m_bestLabel < 0)
        return std::nullopt;
    Chain chain;
    chain.cost = m_best;
    chain.leavesEmpty = m_bestLeavesEmpty;
    if (!m_bestLeavesEmpty)
        chain.steps.push_back({m_labels[at(m_bestLabel)].unit, m_bestEdge, -1});
    for (int label = m_bestLabel; m_labels[at(label)].parent >= 0; label = m_labels[at(label)].parent) {
        const Label& own = m_labels[at(label)];
        chain.steps.push_back({m_labels[at(own.parent)].unit, own.edge, own.unit});
    }
    std::ranges::reverse(chain.steps);
    return chain;
}

void ChainSearch::markDead() {
    for (const Label& label : m_labels)
        m_dead[at(label.unit)] = m_deadTurn;
}

} // namespace entraide
