// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstdint>
#include <limits>
#include <optional>
#include <span>
#include <stop_token>
#include <vector>

namespace entraide {

/// A row may use one unit of `slot` at `cost`.
struct FlowEdge {
    std::int32_t slot = 0;
    std::int32_t cost = 0;
};

/// What is wrong with a problem; each makes solving pointless.
enum class FlowFault {
    NegativePlaces,
    NegativeCapacity,
    UnknownSlot,  ///< an edge names a slot that does not exist
    RepeatedEdge, ///< a row names the same slot twice
    CostsFall,    ///< a volunteer's further task costs less than the one before: the network would not be convex
    Overflow,     ///< sums of these costs do not fit in 64 bits
};

/// A minimum-cost flow of one shape: rows (tasks with places) -> slots (a volunteer on a day) -> volunteers -> sink.
/// Each further task of a volunteer costs what `unitCosts` says, which must not fall; as many tasks as there are unit
/// costs. A place that is not served costs its row's unserved cost. Costs are plain integers; the weekly plan counts
/// metres. A value; built once: volunteers each with their slots, then rows each with their edges. Later only rows can
/// be added, capacities changed and edges taken away (FlowSession does).
class FlowProblem {
public:
    void reserve(int volunteers, int slotCount, int rows, std::size_t edges);

    /// Returns the volunteer's number.
    int addVolunteer(std::span<const std::int64_t> unitCosts);
    /// A slot of the volunteer added last. Returns the slot's number.
    int addSlot(int capacity = 1);
    /// Returns the row's number.
    int addRow(int places, std::int64_t unservedCost);
    /// An edge of the row added last. A row takes at most one unit of a slot.
    void addEdge(int slot, std::int32_t cost) { m_edges.push_back({slot, cost}), ++m_edgeEnds.back(); }

    void setSlotCapacity(int slot, int capacity) { m_slotCapacity[static_cast<std::size_t>(slot)] = capacity; }
    /// False when the row has no such edge.
    bool removeEdge(int row, int slot);

    int volunteerCount() const { return static_cast<int>(m_slotEnds.size()); }
    int slotCount() const { return static_cast<int>(m_slotCapacity.size()); }
    int rowCount() const { return static_cast<int>(m_edgeEnds.size()); }
    int placeCount() const { return m_placeEnds.empty() ? 0 : m_placeEnds.back(); }
    std::size_t edgeCount() const { return m_edges.size(); }

    int slotCapacity(int slot) const { return m_slotCapacity[static_cast<std::size_t>(slot)]; }
    int volunteerOf(int slot) const { return m_slotVolunteer[static_cast<std::size_t>(slot)]; }
    int firstSlot(int volunteer) const { return volunteer ? m_slotEnds[static_cast<std::size_t>(volunteer) - 1] : 0; }
    int endSlot(int volunteer) const { return m_slotEnds[static_cast<std::size_t>(volunteer)]; }
    std::span<const std::int64_t> unitCosts(int volunteer) const;
    /// Places are numbered through: row r has firstPlace(r) to endPlace(r) - 1.
    int firstPlace(int row) const { return row ? m_placeEnds[static_cast<std::size_t>(row) - 1] : 0; }
    int endPlace(int row) const { return m_placeEnds[static_cast<std::size_t>(row)]; }
    std::int64_t unservedCost(int row) const { return m_unserved[static_cast<std::size_t>(row)]; }
    std::span<const FlowEdge> edges(int row) const;

    /// The first fault found, if any. Looks no further when \a stop asks for it.
    std::optional<FlowFault> fault(const std::stop_token& stop = {}) const;

private:
    std::vector<int> m_slotEnds;     ///< for each volunteer
    std::vector<int> m_unitCostEnds; ///< for each volunteer
    std::vector<std::int64_t> m_unitCosts;
    std::vector<int> m_slotCapacity;
    std::vector<int> m_slotVolunteer;
    std::vector<std::size_t> m_edgeBegins; ///< for each row
    std::vector<std::size_t> m_edgeEnds;
    std::vector<int> m_placeEnds; ///< for each row
    std::vector<std::int64_t> m_unserved;
    std::vector<FlowEdge> m_edges;
};

} // namespace entraide
