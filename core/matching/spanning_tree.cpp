// SPDX-License-Identifier: GPL-3.0-or-later
#include "matching/spanning_tree.h"

#include "matching/at.h"

#include <algorithm>

namespace entraide {

SpanningTree::SpanningTree(int nodeCount)
    : m_links(at(nodeCount))
    , m_children(at(nodeCount))
    , m_potential(at(nodeCount))
    , m_stack(at(nodeCount)) {}

void SpanningTree::hang(int node, int parent, TreeLink link) {
    link.parent = parent;
    linkOf(node) = link;
    attach(node, parent);
}

bool SpanningTree::settle(int root, const std::function<std::int64_t(int)>& rise) {
    std::vector<int> order{root};
    order.reserve(m_links.size());
    m_potential[at(root)] = 0;
    for (std::size_t i = 0; i < order.size(); ++i) {
        for (int child = children(order[i]).first; child >= 0; child = children(child).next) {
            m_potential[at(child)] = m_potential[at(order[i])] + rise(child);
            order.push_back(child);
        }
    }
    for (Children& node : m_children)
        node.size = 1;
    for (std::size_t i = order.size(); i-- > 1;)
        children(linkOf(order[i]).parent).size += children(order[i]).size;
    return order.size() == m_links.size();
}

void SpanningTree::attach(int node, int parent) {
    Children& own = children(node);
    own.previous = -1;
    own.next = children(parent).first;
    if (own.next >= 0)
        children(own.next).previous = node;
    children(parent).first = node;
}

void SpanningTree::detach(int node) {
    const Children& own = children(node);
    if (own.next >= 0)
        children(own.next).previous = own.previous;
    if (own.previous >= 0)
        children(own.previous).next = own.next;
    else
        children(linkOf(node).parent).first = own.next;
}

SpanningTree::Cycle SpanningTree::cycle(int first, int second, std::int64_t room) const {
    Cycle cycle;
    cycle.change = room;
    const TreeLink* links = m_links.data();
    const Children* nodes = m_children.data();
    // The flow comes down to `first`, crosses the new arc and goes up from `second`.
    while (first != second) {
        if (nodes[first].size < nodes[second].size) {
            const TreeLink& own = links[first];
            if (own.downRoom < cycle.change) {
                cycle.change = own.downRoom;
                cycle.leaving = first;
                cycle.onFirstSide = true;
            }
            first = own.parent;
        } else {
            const TreeLink& own = links[second];
            // A tie with the first side goes to this one, which comes later; so does the one nearer to the join.
            if (own.upRoom <= cycle.change) {
                cycle.change = own.upRoom;
                cycle.leaving = second;
                cycle.onFirstSide = false;
            }
            second = own.parent;
        }
    }
    cycle.join = first;
    return cycle;
}

void SpanningTree::push(int first, int second, const Cycle& cycle) {
    if (cycle.change == 0)
        return;
    for (; first != cycle.join; first = linkOf(first).parent) {
        linkOf(first).downRoom -= cycle.change;
        linkOf(first).upRoom += cycle.change;
    }
    for (; second != cycle.join; second = linkOf(second).parent) {
        linkOf(second).upRoom -= cycle.change;
        linkOf(second).downRoom += cycle.change;
    }
}

void SpanningTree::move(int node, int top, int parent, TreeLink link, std::int64_t rise) {
    const int moved = size(node);
    for (int up = linkOf(node).parent; up >= 0; up = linkOf(up).parent)
        children(up).size -= moved;
    // Turn the path from the subtree's old top to the new one round.
    int current = top;
    int above = parent;
    int below = 0; // size of what hangs below `current` by the old path
    for (;;) {
        const TreeLink old = linkOf(current);
        const int oldSize = size(current);
        detach(current);
        link.parent = above;
        linkOf(current) = link;
        attach(current, above);
        children(current).size = moved - below;
        below = oldSize;
        if (current == node)
            break;
        link = old;
        std::swap(link.upRoom, link.downRoom);
        above = current;
        current = old.parent;
    }
    for (int up = parent; up >= 0; up = linkOf(up).parent)
        children(up).size += moved;
    raise(top, rise);
}

void SpanningTree::raise(int top, std::int64_t by) {
    const Children* nodes = m_children.data();
    std::int64_t* potentials = m_potential.data();
    int* stack = m_stack.data(); // each node is on it at most once
    std::size_t count = 0;
    potentials[top] += by;
    if (nodes[top].first >= 0)
        stack[count++] = nodes[top].first;
    while (count > 0) {
        const int node = stack[--count];
        potentials[node] += by;
        const Children& own = nodes[node];
        if (own.next >= 0)
            stack[count++] = own.next;
        if (own.first >= 0)
            stack[count++] = own.first;
    }
}

} // namespace entraide
