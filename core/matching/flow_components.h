// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "matching/flow_problem.h"

#include <span>
#include <stop_token>
#include <vector>

namespace entraide {

/// The rows of a problem in groups that share no volunteer, the largest group first. Rows without edges are one group
/// together, since they touch nothing.
class FlowComponents {
public:
    int count() const { return static_cast<int>(m_ends.size()); }
    std::span<int> rows(int component);

private:
    friend FlowComponents componentsOf(const FlowProblem& problem, const std::stop_token& stop);
    std::vector<int> m_rows;
    std::vector<std::size_t> m_ends;
};

/// None when \a stop asks for it.
FlowComponents componentsOf(const FlowProblem& problem, const std::stop_token& stop = {});

} // namespace entraide
