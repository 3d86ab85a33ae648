// SPDX-License-Identifier: GPL-3.0-or-later
// The files of CVRPLIB (TSPLIB's format for capacitated vehicle routing), so that others can check what is planned.
#pragma once

#include "rounds/round_solver.h"

#include <string>
#include <string_view>

namespace entraide {

enum class CvrplibFault {
    UnknownLine,       ///< a line that is no `KEY : value`, section or number of a section
    NotANumber,        ///< a number was to be there
    NumberTooLarge,    ///< beyond what is planned with: 10^9 for demands and capacity, 10^8 for coordinates and ways
    NegativeNumber,    ///< a demand or way below 0
    NotSupported,      ///< a TYPE, EDGE_WEIGHT_TYPE or EDGE_WEIGHT_FORMAT that is not read, or a limit on time
    DimensionMissing,  ///< no DIMENSION before the first section that needs it, or below 1
    DimensionTooLarge, ///< more nodes than are planned for
    DimensionMismatch, ///< a section with fewer or more nodes than DIMENSION says
    UnknownNode,       ///< a number that is none of 1 to DIMENSION
    NodeTwice,
    CapacityMissing,     ///< no CAPACITY, or 0
    DemandAboveCapacity, ///< somebody asks for more than a vehicle carries
    DepotMissing,        ///< none, or the section has no -1 at its end
    SeveralDepots,
    DepotWithDemand,
    SectionTwice,
    Truncated, ///< ends within a section, or before one that is needed
};

struct CvrplibError {
    CvrplibFault fault = CvrplibFault::UnknownLine;
    int line = 0;     ///< 1 for the first; for something missing: the last
    std::string text; ///< of the line, shortened

    friend bool operator==(const CvrplibError&, const CvrplibError&) = default;
};

/// An instance: job i is the customer of `nodes[i]`, and there are as many vehicles as customers, all loaded at the
/// depot.
struct CvrplibInstance {
    std::string name;
    RoundProblem problem;
    std::vector<int> nodes;            ///< the file's number of each job, from 1 and with the depot counted
    std::optional<CvrplibError> error; ///< then the problem is empty

    bool isGood() const { return !error.has_value(); }
};

/// Files with EUC_2D (rounded to the nearest), CEIL_2D or EXPLICIT ways (LOWER_ROW, LOWER_DIAG_ROW, UPPER_ROW,
/// UPPER_DIAG_ROW, FULL_MATRIX).
CvrplibInstance readCvrplib(std::string_view text);

/// CVRPLIB's text of a solution: `Route #1: 3 1 2` for each round and `Cost 123`. Customers count from 1 without the
/// depot, as its checkers do where the depot is node 1.
std::string cvrplibSolution(const RoundSolution& solution);

} // namespace entraide

ENTRAIDE_ENUM_NAMES(entraide::CvrplibFault, "unknown_line", "not_a_number", "number_too_large", "negative_number",
                    "not_supported", "dimension_missing", "dimension_too_large", "dimension_mismatch", "unknown_node",
                    "node_twice", "capacity_missing", "demand_above_capacity", "depot_missing", "several_depots",
                    "depot_with_demand", "section_twice", "truncated")
