// SPDX-License-Identifier: GPL-3.0-or-later
#include "reports/sum_table.h"

#include <numeric>

namespace entraide {

SumTable::SumTable(TimeTree itsTime, std::vector<int> rowsOfBreakdowns, int howManyParts)
    : time(std::move(itsTime))
    , breakdowns(std::move(rowsOfBreakdowns))
    , parts(howManyParts) {
    cells.resize(at(rows(), 0, 0));
}

int SumTable::rows() const {
    return std::accumulate(breakdowns.begin(), breakdowns.end(), 1);
}

int SumTable::firstRowOf(std::size_t breakdown) const {
    return std::accumulate(breakdowns.begin(), breakdowns.begin() + static_cast<std::ptrdiff_t>(breakdown), 1);
}

SumTable::Place SumTable::placeOf(std::size_t cell) const {
    const int ofTotal = parts * time.size();
    const auto number = static_cast<int>(cell);
    if (number < ofTotal)
        return {0, number / time.size(), number % time.size()};
    const int line = (number - ofTotal) / time.shared;
    return {1 + line / parts, line % parts, (number - ofTotal) % time.shared};
}

std::vector<SumOf> sumsAcross(const SumTable& table) {
    std::vector<SumOf> sums;
    for (std::size_t breakdown = 0; breakdown < table.breakdowns.size(); ++breakdown) {
        const int first = table.firstRowOf(breakdown);
        for (int part = 0; part < table.parts; ++part) {
            for (int time = 0; time < table.time.shared; ++time) {
                SumOf sum{table.at(0, part, time), {}};
                for (int row = first; row < first + table.breakdowns[breakdown]; ++row)
                    sum.parts.push_back(table.at(row, part, time));
                sums.push_back(std::move(sum));
            }
        }
    }
    for (int row = 0; table.parts > 1 && row < table.rows(); ++row) {
        for (int time = 0; time < table.timesOf(row); ++time) {
            SumOf sum{table.at(row, 0, time), {}};
            for (int part = 1; part < table.parts; ++part)
                sum.parts.push_back(table.at(row, part, time));
            sums.push_back(std::move(sum));
        }
    }
    for (int part = 0; part < table.parts; ++part) {
        for (const TimeTree::Bridge& bridge : table.time.bridges)
            sums.push_back({table.at(0, part, bridge.whole),
                            {table.at(0, part, bridge.first), table.at(0, part, bridge.second)}});
    }
    return sums;
}

std::vector<SumOf> sumsOverTime(const SumTable& table) {
    std::vector<SumOf> sums;
    for (int row = 0; row < table.rows(); ++row) {
        for (int part = 0; part < table.parts; ++part) {
            const std::size_t before = sums.size();
            std::vector<int> places(table.time.parents.size(), -1);
            for (int time = 0; time < table.timesOf(row); ++time) {
                const int parent = table.time.parents[static_cast<std::size_t>(time)];
                if (parent < 0)
                    continue;
                int& place = places[static_cast<std::size_t>(parent)];
                if (place < 0) {
                    place = static_cast<int>(sums.size() - before);
                    sums.push_back({table.at(row, part, parent), {}});
                }
                sums[before + static_cast<std::size_t>(place)].parts.push_back(table.at(row, part, time));
            }
        }
    }
    return sums;
}

} // namespace entraide
