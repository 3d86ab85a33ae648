// SPDX-License-Identifier: GPL-3.0-or-later
// Attacks what is published: whoever knows all shown cells and how they add up must not be able to tell a hidden one.
#include "reports/suppression.h"

#include <algorithm>
#include <functional>
#include <gmock/gmock.h>
#include <gtest/gtest.h>
#include <random>
#include <set>

namespace entraide {
namespace {

using ::testing::Each;
using ::testing::ElementsAre;

constexpr std::int64_t five = 5;

struct Table {
    std::vector<SumCell> cells;
    std::vector<SumOf> sums;

    void add(std::int64_t value) { cells.push_back({value, value}); }
};

/// One column with its total first.
Table column(const std::vector<std::int64_t>& parts) {
    Table table;
    SumOf sum{0, {}};
    std::int64_t total = 0;
    for (const std::int64_t part : parts)
        total += part;
    table.add(total);
    for (const std::int64_t part : parts) {
        sum.parts.push_back(table.cells.size());
        table.add(part);
    }
    table.sums = {sum};
    return table;
}

std::vector<bool> hidden(const Table& table) {
    return hiddenCells(table.cells, table.sums, five);
}

/// Rows, each of parts that add up to its first cell, in several breakdowns that all add up to the first row.
Table randomTable(std::mt19937& random) {
    const auto upTo = [&](std::size_t most) { return static_cast<std::size_t>(random() % (most + 1)); };
    const std::size_t rows = 2 + upTo(2);
    const std::size_t parts = 1 + upTo(2);
    const std::size_t breakdowns = 1 + upTo(1);
    const std::size_t width = parts + 1;
    std::geometric_distribution<int> some(1.0 / static_cast<double>(3 + upTo(12)));
    Table table;
    table.cells.resize((1 + breakdowns * rows) * width);
    const auto at = [&](std::size_t row, std::size_t part) { return row * width + part; };
    const auto put = [&](std::size_t row, std::size_t part, std::int64_t value) {
        for (const std::size_t cell : {at(row, part), at(row, 0)}) {
            table.cells[cell].value += value;
            table.cells[cell].counted += value;
        }
    };
    for (std::size_t part = 1; part <= parts; ++part) {
        std::int64_t total = 0;
        for (std::size_t row = 0; row < rows; ++row) {
            const int value = some(random);
            put(1 + row, part, value);
            total += value;
        }
        put(0, part, total);
        for (std::size_t breakdown = 1; breakdown < breakdowns; ++breakdown) {
            for (std::int64_t i = 0; i < total; ++i)
                put(1 + breakdown * rows + upTo(rows - 1), part, 1);
        }
    }
    for (std::size_t row = 0; row < 1 + breakdowns * rows && parts > 1; ++row) {
        SumOf sum{at(row, 0), {}};
        for (std::size_t part = 1; part <= parts; ++part)
            sum.parts.push_back(at(row, part));
        table.sums.push_back(sum);
    }
    for (std::size_t breakdown = 0; breakdown < breakdowns; ++breakdown) {
        for (std::size_t part = 0; part < width; ++part) {
            SumOf sum{at(0, part), {}};
            for (std::size_t row = 0; row < rows; ++row)
                sum.parts.push_back(at(1 + breakdown * rows + row, part));
            table.sums.push_back(sum);
        }
    }
    return table;
}

/// Tries all whole numbers that agree with what is shown. True when each hidden cell may be at least two of them.
class Attack {
public:
    Attack(const Table& table, const std::vector<bool>& hiddenOnes)
        : m_table(table)
        , m_values(table.cells.size()) {
        for (std::size_t cell = 0; cell < m_values.size(); ++cell) {
            m_values[cell] = hiddenOnes[cell] ? unknown : table.cells[cell].value;
            if (hiddenOnes[cell])
                m_hidden.push_back(cell);
        }
        m_possible.resize(m_hidden.size());
    }
    std::size_t unknowns() const { return m_hidden.size(); }
    bool fails() {
        tryFrom(0);
        return std::ranges::all_of(m_possible, [](const auto& values) { return values.size() > 1; });
    }

private:
    static constexpr std::int64_t unknown = -1;

    bool agrees() const {
        return std::ranges::all_of(m_table.sums, [&](const SumOf& sum) {
            std::int64_t parts = 0;
            bool open = m_values[sum.total] == unknown;
            for (const std::size_t part : sum.parts) {
                open = open || m_values[part] == unknown;
                parts += std::max<std::int64_t>(0, m_values[part]);
            }
            const std::int64_t total = m_values[sum.total];
            return open ? total == unknown || parts <= total : parts == total;
        });
    }
    void tryFrom(std::size_t next) {
        if (!agrees() || std::ranges::all_of(m_possible, [](const auto& values) { return values.size() > 1; }))
            return;
        if (next == m_hidden.size()) {
            for (std::size_t i = 0; i < m_hidden.size(); ++i)
                m_possible[i].insert(m_values[m_hidden[i]]);
            return;
        }
        const std::int64_t most = std::max<std::int64_t>(12, m_table.cells[m_hidden[next]].value + 1);
        for (std::int64_t value = 0; value <= most; ++value) {
            m_values[m_hidden[next]] = value;
            tryFrom(next + 1);
        }
        m_values[m_hidden[next]] = unknown;
    }

    const Table& m_table;
    std::vector<std::int64_t> m_values;
    std::vector<std::size_t> m_hidden;
    std::vector<std::set<std::int64_t>> m_possible;
};

TEST(SuppressionTest, shouldShowWhatCountsEnoughAndWhatIsNothing) {
    EXPECT_THAT(hidden(column({12, 0, 5})), Each(false));
    EXPECT_THAT(hidden(column({0, 0})), Each(false));
}

TEST(SuppressionTest, shouldHideASecondCellWhereTheTotalWouldGiveTheFirstBack) {
    EXPECT_THAT(hidden(column({12, 3, 20})), ElementsAre(false, true, true, false)) << "and of the others the smallest";
}

TEST(SuppressionTest, shouldHideAThirdWhereTwoAreStillTooFew) {
    EXPECT_THAT(hidden(column({12, 1, 2, 20})), ElementsAre(false, true, true, true, false));
    EXPECT_THAT(hidden(column({12, 2, 4, 20})), ElementsAre(false, false, true, true, false)) << "six together";
}

TEST(SuppressionTest, shouldHideTheTotalWhereNothingElseIsLeft) {
    EXPECT_THAT(hidden(column({3, 0, 0})), ElementsAre(true, true, false, false));
    EXPECT_THAT(hidden(column({1, 1, 1, 1, 1})), Each(true)) << "five of which each is known to be something";
}

TEST(SuppressionTest, shouldHideAcrossRowsAndColumns) {
    // Two communes: received = served + unmet. The one unmet of the first would follow from its row.
    Table table;
    for (const std::int64_t value : {41, 30, 11, 21, 20, 1, 20, 10, 10})
        table.add(value);
    table.sums = {{0, {1, 2}}, {3, {4, 5}}, {6, {7, 8}}, {0, {3, 6}}, {1, {4, 7}}, {2, {5, 8}}};
    const std::vector<bool> cells = hidden(table);
    EXPECT_TRUE(cells[5]);
    EXPECT_FALSE(cells[0]);
    EXPECT_THAT(cellsThatFollow(table.sums, cells), ElementsAre());
    EXPECT_EQ(std::ranges::count(cells, true), 4) << "two by two";
}

TEST(SuppressionTest, shouldFindWhatFollows) {
    const Table table = column({12, 3, 20});
    EXPECT_THAT(cellsThatFollow(table.sums, {false, false, true, false}), ElementsAre(2));
    EXPECT_THAT(cellsThatFollow(table.sums, {false, true, true, false}), ElementsAre());
    EXPECT_THAT(cellsThatFollow(table.sums, {true, false, false, false}), ElementsAre(0));
}

TEST(SuppressionTest, shouldHoldAgainstEveryAttackOnSmallTables) {
    constexpr int tables = 3000;
    constexpr std::size_t mostUnknowns = 10;
    std::mt19937 random(1);
    int attacked = 0;
    for (int i = 0; i < tables; ++i) {
        const Table table = randomTable(random);
        const std::vector<bool> cells = hidden(table);
        for (std::size_t cell = 0; cell < cells.size(); ++cell) {
            const std::int64_t counted = table.cells[cell].counted;
            EXPECT_TRUE(cells[cell] || counted == 0 || counted >= five);
        }
        EXPECT_THAT(cellsThatFollow(table.sums, cells), ElementsAre());
        Attack attack(table, cells);
        if (attack.unknowns() == 0 || attack.unknowns() > mostUnknowns)
            continue;
        ++attacked;
        EXPECT_TRUE(attack.fails()) << "table " << i;
    }
    EXPECT_GT(attacked, tables / 3);
}

TEST(SuppressionTest, shouldHideNothingWhereOneIsEnough) {
    std::mt19937 random(2);
    const Table table = randomTable(random);
    EXPECT_THAT(hiddenCells(table.cells, table.sums, 1), Each(false));
}

} // namespace
} // namespace entraide
