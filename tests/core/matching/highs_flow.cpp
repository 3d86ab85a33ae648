// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/matching/highs_flow.h"

#include <Highs.h>
#include <algorithm>
#include <cmath>
#include <ctime>

namespace entraide::test {

std::optional<HighsFlow> highsFlow(const FlowNetwork& network) {
    if (network.arcs.empty()) { // HiGHS does not judge a program without columns
        const bool idle = std::ranges::all_of(network.supply, [](std::int64_t supply) { return supply == 0; });
        return idle ? std::optional(HighsFlow{}) : std::nullopt;
    }
    HighsModel model;
    HighsLp& lp = model.lp_;
    lp.num_col_ = static_cast<HighsInt>(network.arcs.size());
    lp.num_row_ = static_cast<HighsInt>(network.supply.size());
    lp.a_matrix_.format_ = MatrixFormat::kColwise;
    lp.a_matrix_.start_.clear();
    for (const FlowNetwork::Arc& arc : network.arcs) {
        lp.col_cost_.push_back(static_cast<double>(arc.cost));
        lp.col_lower_.push_back(static_cast<double>(arc.lower));
        lp.col_upper_.push_back(arc.capacity == FlowNetwork::unlimited ? kHighsInf : static_cast<double>(arc.capacity));
        lp.a_matrix_.start_.push_back(static_cast<HighsInt>(lp.a_matrix_.index_.size()));
        if (arc.from == arc.to)
            continue;
        lp.a_matrix_.index_.insert(lp.a_matrix_.index_.end(), {arc.from, arc.to});
        lp.a_matrix_.value_.insert(lp.a_matrix_.value_.end(), {1.0, -1.0});
    }
    lp.a_matrix_.start_.push_back(static_cast<HighsInt>(lp.a_matrix_.index_.size()));
    for (const std::int64_t supply : network.supply) {
        lp.row_lower_.push_back(static_cast<double>(supply));
        lp.row_upper_.push_back(static_cast<double>(supply));
    }
    Highs highs;
    highs.setOptionValue("output_flag", false);
    highs.setOptionValue("solver", "simplex");
    highs.setOptionValue("parallel", "off");
    highs.setOptionValue("threads", 1);
    if (highs.passModel(model) != HighsStatus::kOk)
        return std::nullopt;
    const std::clock_t start = std::clock();
    highs.run();
    const std::clock_t end = std::clock();
    if (highs.getModelStatus() != HighsModelStatus::kOptimal)
        return std::nullopt;
    return HighsFlow{std::llround(highs.getObjectiveValue()), static_cast<double>(end - start) / CLOCKS_PER_SEC};
}

} // namespace entraide::test
