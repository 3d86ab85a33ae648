// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "matching/network.h"

#include <optional>
#include <string>
#include <string_view>
#include <variant>

namespace entraide {

/// Why a text is no minimum-cost flow in the DIMACS format.
enum class DimacsFault {
    Empty,         ///< nothing but comments
    UnknownLine,   ///< a line that is no comment and none of p, n and a
    HeaderMissing, ///< a node or an arc before the line "p min NODES ARCS"
    HeaderRepeated,
    BadHeader,        ///< not "p min NODES ARCS"
    BadNode,          ///< not "n ID FLOW"
    BadArc,           ///< not "a FROM TO LOWER CAPACITY COST"
    NumberTooLarge,   ///< does not fit in 64 bits
    TooManyNodes,     ///< more than mostDimacsNodes
    NodeOutOfRange,   ///< not 1 to NODES
    NodeRepeated,     ///< a node's supply given twice
    CapacityTooSmall, ///< negative, or below the lower bound
    TooManyArcs,      ///< than the header says
    TooFewArcs,       ///< than the header says: the text was cut off
    Unbalanced,       ///< supplies do not sum to zero
};

struct DimacsProblem {
    DimacsFault fault = DimacsFault::Empty;
    int line = 0; ///< from 1; of what concerns the whole text, its last

    friend bool operator==(const DimacsProblem&, const DimacsProblem&) = default;
};

constexpr int mostDimacsNodes = 20'000'000;

/// Reads "The First DIMACS International Algorithm Implementation Challenge: Problem Definitions and Specifications for
/// Networks" (1990), section "minimum cost flow". Its nodes count from 1, ours from 0. A capacity of 2^63 - 1 stands
/// for none.
std::variant<FlowNetwork, DimacsProblem> readDimacs(std::string_view text);

/// Writes it; \a comment becomes the first lines.
std::string writeDimacs(const FlowNetwork& network, std::string_view comment = {});

} // namespace entraide
