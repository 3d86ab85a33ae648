// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "matching/ranking.h"

#include <memory>

namespace entraide::bench {

/// The same question with a k-d tree of homes (nanoflann): wider and wider rings around the task, each
/// home in them held against the conditions, until nobody further away could still be among the best.
class NearestRanking {
public:
    explicit NearestRanking(const VolunteerIndex& index);
    ~NearestRanking();

    /// Numbers of the best \a top, best first. For tasks that have a position.
    std::vector<int> rank(const TaskQuery& query, int top) const;

private:
    struct Tree;
    const VolunteerIndex& m_index;
    std::unique_ptr<Tree> m_tree;
};

} // namespace entraide::bench
