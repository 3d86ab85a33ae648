// SPDX-License-Identifier: GPL-3.0-or-later
#include "matching/flow_session.h"

#include "matching/at.h"

#include <algorithm>
#include <cstdlib>
#include <numeric>

namespace entraide {

namespace {

constexpr std::int64_t largestSum = std::int64_t{1} << 60; // as FlowProblem::fault()

} // namespace

FlowSession::FlowSession(FlowProblem problem, const FlowSolution& solution)
    : m_problem(std::move(problem))
    , m_state(m_problem, solution.slotOfPlace)
    , m_rows(m_problem)
    , m_inPlay(at(m_problem.placeCount()), 1)
    , m_paths(m_problem, m_state)
    , m_holes(m_problem, m_state, m_rows, m_inPlay)
    , m_objective(solution.objective) {
    for (int slot = 0; slot < m_problem.slotCount(); ++slot) {
        m_capacity.push_back(m_problem.slotCapacity(slot));
        m_state.slotPrices[at(slot)].price = solution.prices.slot[at(slot)];
    }
    m_state.volunteerPrice = solution.prices.volunteer;
    m_state.rowPrice = solution.prices.row;
    for (int volunteer = 0; volunteer < m_problem.volunteerCount(); ++volunteer) {
        for (const std::int64_t cost : m_problem.unitCosts(volunteer))
            m_dearestUnit = std::max(m_dearestUnit, std::abs(cost));
    }
    for (int row = 0; row < m_problem.rowCount(); ++row)
        m_magnitude += magnitude(endPlace(row) - firstPlace(row), m_problem.unservedCost(row), m_problem.edges(row));
    m_state.journal = &m_journal;
}

__int128 FlowSession::magnitude(int places, std::int64_t unservedCost, std::span<const FlowEdge> edges) const {
    std::int64_t dearest = 0;
    for (const FlowEdge& edge : edges)
        dearest = std::max(dearest, std::abs(std::int64_t{edge.cost}));
    return __int128{places} * (__int128{std::abs(unservedCost)} + 2 * dearest + m_dearestUnit) + 2 * dearest;
}

std::optional<FlowFault> FlowSession::faultOf(int places, std::int64_t unservedCost,
                                              std::span<const FlowEdge> edges) const {
    if (places < 0)
        return FlowFault::NegativePlaces;
    if (unservedCost > largestSum || unservedCost < -largestSum ||
        m_magnitude + magnitude(places, unservedCost, edges) > largestSum)
        return FlowFault::Overflow;
    std::vector<int> slots;
    for (const FlowEdge& edge : edges) {
        if (edge.slot < 0 || edge.slot >= m_problem.slotCount())
            return FlowFault::UnknownSlot;
        slots.push_back(edge.slot);
    }
    std::ranges::sort(slots);
    return std::ranges::adjacent_find(slots) != slots.end() ? std::optional(FlowFault::RepeatedEdge) : std::nullopt;
}

void FlowSession::begin() {
    m_journal.places.clear();
    m_journal.volunteers.clear();
    m_inPlayBefore.clear();
}

FlowSession::Change FlowSession::finish() {
    // Of several entries the first says what was before all of them.
    const auto keepFirsts = [](auto& entries) {
        std::ranges::stable_sort(entries, {}, [](const auto& entry) { return entry.first; });
        const auto rest = std::ranges::unique(entries, {}, [](const auto& entry) { return entry.first; });
        entries.erase(rest.begin(), rest.end());
    };
    keepFirsts(m_journal.places);
    keepFirsts(m_journal.volunteers);
    keepFirsts(m_inPlayBefore);

    Change change;
    const auto cost = [&](int place, const FlowEdge& edge, bool inPlay) -> std::int64_t {
        return edge.slot >= 0 ? edge.cost : inPlay ? m_problem.unservedCost(m_state.placeRow[at(place)]) : 0;
    };
    const auto count = [&](int place, const FlowEdge& edge, bool inPlay) {
        const FlowEdge& now = m_state.placeEdge[at(place)];
        change.dearer += cost(place, now, isWanted(place)) - cost(place, edge, inPlay);
        if (now.slot != edge.slot || isWanted(place) != inPlay)
            change.moves.push_back({place, edge.slot, now.slot});
    };
    auto inPlay = m_inPlayBefore.begin();
    for (const auto& [place, edge] : m_journal.places) {
        for (; inPlay != m_inPlayBefore.end() && inPlay->first < place; ++inPlay)
            count(inPlay->first, m_state.placeEdge[at(inPlay->first)], inPlay->second);
        const bool changed = inPlay != m_inPlayBefore.end() && inPlay->first == place;
        count(place, edge, changed ? inPlay++->second != 0 : isWanted(place));
    }
    for (; inPlay != m_inPlayBefore.end(); ++inPlay)
        count(inPlay->first, m_state.placeEdge[at(inPlay->first)], inPlay->second);
    for (const auto& [volunteer, before] : m_journal.volunteers) {
        const auto costs = m_problem.unitCosts(volunteer);
        const int now = m_state.volunteerUsed[at(volunteer)];
        for (int unit = std::min(before, now); unit < std::max(before, now); ++unit)
            change.dearer += now > before ? costs[at(unit)] : -costs[at(unit)];
    }
    m_objective += change.dearer;
    return change;
}

void FlowSession::setInPlay(int place, bool inPlay) {
    m_inPlayBefore.emplace_back(place, m_inPlay[at(place)]);
    m_inPlay[at(place)] = inPlay;
}

bool FlowSession::isInPlay(int row) const {
    return std::find(m_inPlay.begin() + firstPlace(row), m_inPlay.begin() + endPlace(row), 1) !=
           m_inPlay.begin() + endPlace(row);
}

void FlowSession::serve(int place) {
    const int row = m_state.placeRow[at(place)];
    if (!isInPlay(row)) // nothing has kept its price in step
        m_state.rowPrice[at(row)] = 0;
    m_paths.serve(row, place, {});
    setInPlay(place, true);
}

std::vector<int> FlowSession::takeOff(int slot) {
    std::vector<int> places;
    while (m_state.firstPlace[at(slot)] >= 0) {
        places.push_back(m_state.firstPlace[at(slot)]);
        m_state.unlink(places.back());
        setInPlay(places.back(), false);
    }
    return places;
}

FlowSession::Change FlowSession::addRow(int places, std::int64_t unservedCost, std::span<const FlowEdge> edges) {
    begin();
    if (const auto fault = faultOf(places, unservedCost, edges))
        return {{}, 0, fault};
    m_magnitude += magnitude(places, unservedCost, edges);
    const int row = m_problem.addRow(places, unservedCost);
    for (const FlowEdge& edge : edges)
        m_problem.addEdge(edge.slot, edge.cost);
    m_rows.add(m_problem, row);
    m_inPlay.resize(at(m_problem.placeCount()), 0);
    m_state.grow(m_problem);
    m_paths.grow();
    m_holes.grow();
    for (int place = firstPlace(row); place < endPlace(row); ++place)
        serve(place);
    return finish();
}

FlowSession::Change FlowSession::removePlaces(int row, int count) {
    begin();
    for (; count > 0 && isInPlay(row); --count)
        setInPlay(m_holes.fillRow(row), false);
    return finish();
}

FlowSession::Change FlowSession::closeSlot(int slot) {
    begin();
    const std::vector<int> places = takeOff(slot);
    m_problem.setSlotCapacity(slot, 0);
    m_state.changeSlot(m_problem, slot, -static_cast<int>(places.size()));
    m_state.slotPrices[at(slot)].price = FlowState::far;
    for (std::size_t i = 0; i < places.size(); ++i)
        m_holes.fillVolunteer(m_problem.volunteerOf(slot));
    std::ranges::for_each(places, [&](int place) { serve(place); });
    return finish();
}

FlowSession::Change FlowSession::closeVolunteer(int volunteer) {
    begin();
    std::vector<int> places;
    for (int slot = m_problem.firstSlot(volunteer); slot < m_problem.endSlot(volunteer); ++slot) {
        const std::vector<int> taken = takeOff(slot);
        places.insert(places.end(), taken.begin(), taken.end());
        m_problem.setSlotCapacity(slot, 0);
        m_state.slotUsed[at(slot)] = 0;
        m_state.slotPrices[at(slot)].price = FlowState::far;
    }
    // All of their flow goes, so nobody has less than before and there is no hole.
    m_state.changeVolunteer(m_problem, volunteer, -m_state.volunteerUsed[at(volunteer)]);
    const auto costs = m_problem.unitCosts(volunteer);
    m_state.volunteerPrice[at(volunteer)] = costs.empty() ? FlowState::far : costs.front();
    std::ranges::for_each(places, [&](int place) { serve(place); });
    return finish();
}

FlowSession::Change FlowSession::openSlot(int slot) {
    begin();
    if (m_problem.slotCapacity(slot) == 0)
        open(slot);
    return finish();
}

FlowSession::Change FlowSession::openVolunteer(int volunteer) {
    begin();
    for (int slot = m_problem.firstSlot(volunteer); slot < m_problem.endSlot(volunteer); ++slot) {
        if (m_problem.slotCapacity(slot) == 0)
            open(slot);
    }
    return finish();
}

std::int64_t FlowSession::leastPrice(int slot) const {
    std::int64_t least = -FlowState::far;
    m_rows.forEach(slot, [&](const SlotRows::Entry& entry) {
        if (isInPlay(entry.row))
            least = std::max(least, m_state.rowPrice[at(entry.row)] - entry.cost);
    });
    return least;
}

/// When somebody would give more for the slot than its volunteer's next task costs, its units are first used by nobody
/// in particular, with the slot shut for the rows, and then left to who wants them most.
void FlowSession::open(int slot) {
    if (m_capacity[at(slot)] == 0)
        return;
    const int volunteer = m_problem.volunteerOf(slot);
    FlowState::SlotPrice& price = m_state.slotPrices[at(slot)];
    std::int64_t& volunteerPrice = m_state.volunteerPrice[at(volunteer)];
    m_problem.setSlotCapacity(slot, m_capacity[at(slot)]);
    m_state.refresh(m_problem, volunteer);
    price.price = volunteerPrice;
    if (leastPrice(slot) <= volunteerPrice)
        return;
    int used = 0;
    while (used < m_capacity[at(slot)] && m_paths.occupy(slot))
        ++used;
    price.price = std::max(price.price, leastPrice(slot));
    if (used < m_capacity[at(slot)]) // they have no task left for anything else
        volunteerPrice = std::max(volunteerPrice, price.price);
    for (; used > 0; --used)
        m_holes.fillSlot(slot);
}

FlowSession::Change FlowSession::forbid(int row, int slot) {
    begin();
    if (!m_problem.removeEdge(row, slot))
        return finish();
    m_rows.remove(row, slot);
    for (int place = firstPlace(row); place < endPlace(row); ++place) {
        if (slotOf(place) != slot)
            continue;
        m_state.unlink(place);
        setInPlay(place, false);
        m_holes.fillSlot(slot);
        serve(place);
        break;
    }
    return finish();
}

FlowProblem FlowSession::current() const {
    FlowProblem problem;
    problem.reserve(m_problem.volunteerCount(), m_problem.slotCount(), rowCount(), m_problem.edgeCount());
    for (int volunteer = 0; volunteer < m_problem.volunteerCount(); ++volunteer) {
        problem.addVolunteer(m_problem.unitCosts(volunteer));
        for (int slot = m_problem.firstSlot(volunteer); slot < m_problem.endSlot(volunteer); ++slot)
            problem.addSlot(m_problem.slotCapacity(slot));
    }
    for (int row = 0; row < rowCount(); ++row) {
        const auto wanted = std::count(m_inPlay.begin() + firstPlace(row), m_inPlay.begin() + endPlace(row), 1);
        problem.addRow(static_cast<int>(wanted), m_problem.unservedCost(row));
        for (const FlowEdge& edge : m_problem.edges(row))
            problem.addEdge(edge.slot, edge.cost);
    }
    return problem;
}

FlowSolution FlowSession::solution() const {
    FlowSolution solution;
    solution.objective = m_objective;
    for (int place = 0; place < m_problem.placeCount(); ++place) {
        if (!isWanted(place))
            continue;
        solution.slotOfPlace.push_back(slotOf(place));
        solution.served += slotOf(place) >= 0;
    }
    solution.prices.row = m_state.rowPrice;
    solution.prices.volunteer = m_state.volunteerPrice;
    for (const FlowState::SlotPrice& slot : m_state.slotPrices)
        solution.prices.slot.push_back(slot.price);
    return solution;
}

} // namespace entraide
