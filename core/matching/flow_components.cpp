// SPDX-License-Identifier: GPL-3.0-or-later
#include "matching/flow_components.h"

#include "matching/at.h"

#include <algorithm>
#include <numeric>

namespace entraide {

namespace {

/// Union-find with path halving; the smaller number is the root, so results do not depend on the order of joining.
int rootOf(std::vector<int>& parent, int node) {
    while (parent[at(node)] != node) {
        parent[at(node)] = parent[at(parent[at(node)])];
        node = parent[at(node)];
    }
    return node;
}

} // namespace

std::span<int> FlowComponents::rows(int component) {
    const std::size_t first = component ? m_ends[at(component - 1)] : 0;
    return std::span(m_rows).subspan(first, m_ends[at(component)] - first);
}

FlowComponents componentsOf(const FlowProblem& problem, const std::stop_token& stop) {
    const int rowCount = problem.rowCount();
    // Nodes: rows, then volunteers, then one for all rows without edges.
    const int lonely = rowCount + problem.volunteerCount();
    std::vector<int> parent(at(lonely + 1));
    std::iota(parent.begin(), parent.end(), 0);
    for (int row = 0; row < rowCount; ++row) {
        if (stop.stop_requested())
            return {};
        int root = rootOf(parent, row);
        const auto join = [&](int node) {
            int other = rootOf(parent, node);
            if (other == root)
                return;
            if (other < root)
                std::swap(other, root);
            parent[at(other)] = root;
        };
        if (problem.edges(row).empty())
            join(lonely);
        for (const FlowEdge& edge : problem.edges(row))
            join(rowCount + problem.volunteerOf(edge.slot));
    }

    FlowComponents result;
    std::vector<int> size(at(rowCount + 1));
    std::vector<int> group(at(rowCount));
    for (int row = 0; row < rowCount; ++row) {
        group[at(row)] = rootOf(parent, row);
        ++size[at(group[at(row)])];
    }
    result.m_rows.resize(at(rowCount));
    std::iota(result.m_rows.begin(), result.m_rows.end(), 0);
    std::ranges::stable_sort(result.m_rows, [&](int a, int b) {
        const int first = group[at(a)];
        const int second = group[at(b)];
        return size[at(first)] != size[at(second)] ? size[at(first)] > size[at(second)] : first < second;
    });
    for (std::size_t i = 0; i < result.m_rows.size(); ++i) {
        if (i + 1 == result.m_rows.size() || group[at(result.m_rows[i])] != group[at(result.m_rows[i + 1])])
            result.m_ends.push_back(i + 1);
    }
    return result;
}

} // namespace entraide
