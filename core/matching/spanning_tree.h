// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstdint>
#include <functional>
#include <vector>

namespace entraide {

/// How a node hangs on its parent in a spanning tree of a network.
struct TreeLink {
    std::int64_t upRoom = 0;   ///< how much more can be sent from the node to its parent
    std::int64_t downRoom = 0; ///< and from the parent to the node
    int parent = -1;
    int arc = -1; ///< number of the arc, the owner's business
};

/// The basis of a network simplex: a rooted spanning tree with room in both directions and a potential at each node.
/// Subtree sizes find where two paths meet (as in LEMON) and only change along the paths of a pivot; lists of children
/// let a subtree be moved in time proportional to its path and its size. Not thread safe.
class SpanningTree {
public:
    /// Room of what has no capacity. Sums of all finite numbers must stay below `noBound`.
    static constexpr std::int64_t endless = std::int64_t{1} << 61;
    static constexpr std::int64_t noBound = std::int64_t{1} << 60;

    explicit SpanningTree(int nodeCount);

    /// First all nodes but the root are hung up, in any order; \a link's parent is set here.
    void hang(int node, int parent, TreeLink link);
    /// Then sizes and potentials are counted: the root's is 0, a node's its parent's and \a rise. False when this is no
    /// tree.
    bool settle(int root, const std::function<std::int64_t(int)>& rise);

    const TreeLink& link(int node) const { return m_links[static_cast<std::size_t>(node)]; }
    std::int64_t potential(int node) const { return m_potential[static_cast<std::size_t>(node)]; }
    const std::int64_t* potentials() const { return m_potential.data(); }

    /// What happens when a new arc takes as much as it can from \a first to \a second, the tree taking it back.
    struct Cycle {
        std::int64_t change = 0;
        int leaving = -1; ///< the node whose link is the narrowest; -1: the new arc itself is
        bool onFirstSide = false;
        int join = 0; ///< where the paths to the root meet
    };
    /// Of several narrowest links the last in the direction of the flow, seen from the join: so a strongly feasible
    /// tree, in which each node can send something to the root, stays one.
    Cycle cycle(int first, int second, std::int64_t room) const;
    void push(int first, int second, const Cycle& cycle);
    /// Cuts \a node's link and hangs its subtree by \a top, one of its nodes, on \a parent. Potentials of the subtree
    /// change by \a rise.
    void move(int node, int top, int parent, TreeLink link, std::int64_t rise);

private:
    struct Children {
        int first = -1;
        int next = -1; ///< of the same parent
        int previous = -1;
        int size = 1; ///< of the subtree
    };

    Children& children(int node) { return m_children.data()[node]; }
    TreeLink& linkOf(int node) { return m_links.data()[node]; }
    int size(int node) const { return m_children.data()[node].size; }
    void attach(int node, int parent);
    void detach(int node);
    void raise(int top, std::int64_t by);

    std::vector<TreeLink> m_links;
    std::vector<Children> m_children;
    std::vector<std::int64_t> m_potential;
    std::vector<int> m_stack;
};

} // namespace entraide
