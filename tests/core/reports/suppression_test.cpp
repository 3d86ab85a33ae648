// SPDX-License-Identifier: GPL-3.0-or-later
// Attacks what is published: whoever knows all shown cells and how they add up must not be able to tell a hidden one.
#include "domain/error.h"
#include "elimination.h"
#include "reports/stat_calendar.h"
#include "reports/suppression.h"

#include <algorithm>
#include <functional>
#include <gmock/gmock.h>
#include <gtest/gtest.h>
#include <random>
#include <set>

namespace entraide::THIS_FILE {
namespace {

using ::testing::Each;
using ::testing::ElementsAre;

constexpr qint64 five = 5;

/// No time, or one time with so many parts.
TimeTree times(int parts = 0) {
    TimeTree tree{{-1}, 1 + parts};
    for (int i = 0; i < parts; ++i)
        tree.parents.push_back(0);
    return tree;
}

/// One column with its total first.
SumTable column(const std::vector<qint64>& rows) {
    SumTable table(times(), {static_cast<int>(rows.size())}, 1);
    for (std::size_t i = 0; i < rows.size(); ++i) {
        table.cells[i + 1].add(rows[i], rows[i]);
        table.cells[0].add(rows[i], rows[i]);
    }
    return table;
}

std::vector<bool> hidden(const SumTable& table) {
    return hiddenCells(table, five);
}

std::vector<SumOf> allSums(const SumTable& table) {
    std::vector<SumOf> sums = sumsAcross(table);
    for (const SumOf& sum : sumsOverTime(table))
        sums.push_back(sum);
    return sums;
}

/// Cells of which the sums and what is shown leave one value.
std::vector<std::size_t> following(const SumTable& table, const std::vector<bool>& hiddenOnes) {
    test::Elimination known(table.cells.size());
    for (const SumOf& sum : allSums(table)) {
        test::Elimination::Row row{{sum.total, -1}};
        for (const std::size_t part : sum.parts)
            row[part] += 1;
        known.add(row);
    }
    for (std::size_t cell = 0; cell < hiddenOnes.size(); ++cell) {
        if (!hiddenOnes[cell])
            known.add({{cell, 1}});
    }
    std::vector<std::size_t> found;
    for (std::size_t cell = 0; cell < hiddenOnes.size(); ++cell) {
        if (hiddenOnes[cell] && known.knows({{cell, 1}}))
            found.push_back(cell);
    }
    return found;
}

/// An event, of somebody, counted once in each breakdown.
void put(SumTable& table, const std::vector<int>& rows, int part, int time, Somebody who, qint64 value = 1) {
    std::vector<int> allTimes;
    for (int one = time; one >= 0; one = table.time.parents[static_cast<std::size_t>(one)])
        allTimes.push_back(one);
    for (const TimeTree::Bridge& bridge : table.time.bridges) {
        if (bridge.first == time || bridge.second == time)
            allTimes.push_back(bridge.whole);
    }
    for (const int one : allTimes) {
        for (const int ofPart : part > 0 ? std::vector{0, part} : std::vector{0}) {
            table.cells[table.at(0, ofPart, one)].addFor(value, who);
            for (const int row : rows) {
                if (one < table.time.shared)
                    table.cells[table.at(row, ofPart, one)].addFor(value, who);
            }
        }
    }
}

class Chance {
public:
    explicit Chance(unsigned seed)
        : m_random(seed) {}
    int upTo(int most) { return static_cast<int>(m_random() % static_cast<unsigned>(most + 1)); }
    int from(int least, int most) { return least + upTo(most - least); }

private:
    std::mt19937 m_random;
};

SumTable filled(SumTable table, Chance& chance, int events, int people) {
    std::vector<int> last; // the times that events have
    for (int time = 0; time < table.time.size(); ++time) {
        const bool isBridge =
            std::ranges::find(table.time.bridges, time, &TimeTree::Bridge::whole) != table.time.bridges.end();
        if (std::ranges::count(table.time.parents, time) == 0 && !isBridge)
            last.push_back(time);
    }
    for (int i = 0; i < events; ++i) {
        std::vector<int> rows;
        for (std::size_t breakdown = 0; breakdown < table.breakdowns.size(); ++breakdown) {
            // The first rows have more.
            const int most = table.breakdowns[breakdown] - 1;
            rows.push_back(table.firstRowOf(breakdown) + std::min(chance.upTo(most), chance.upTo(most)));
        }
        put(table, rows, table.parts > 1 ? 1 + std::min(chance.upTo(table.parts - 2), chance.upTo(table.parts - 2)) : 0,
            last[static_cast<std::size_t>(chance.upTo(static_cast<int>(last.size()) - 1))],
            static_cast<Somebody>(chance.upTo(people)));
    }
    return table;
}

/// A time of two or three, each of them of two or three, each of which the total has in two pieces, with a bridge over
/// each border.
TimeTree randomTree(Chance& chance) {
    TimeTree tree{{-1}, 0};
    const int middle = chance.from(2, 3);
    for (int i = 0; i < middle; ++i)
        tree.parents.push_back(0);
    std::vector<int> last;
    for (int i = 0; i < middle; ++i) {
        for (int j = chance.from(2, 3); j > 0; --j) {
            last.push_back(tree.size());
            tree.parents.push_back(1 + i);
        }
    }
    tree.shared = tree.size();
    int before = -1;
    for (const int time : last) {
        const int pieces = chance.from(2, 3);
        for (int i = 0; i < pieces; ++i) {
            if (i == 0 && before >= 0)
                tree.bridges.push_back({-1, before, tree.size()});
            before = tree.size();
            tree.parents.push_back(time);
        }
    }
    for (TimeTree::Bridge& bridge : tree.bridges) {
        bridge.whole = tree.size();
        tree.parents.push_back(-1);
    }
    return tree;
}

/// Tries all whole numbers that agree with what is shown. True when each hidden cell may be at least two of them.
class Attack {
public:
    Attack(const SumTable& table, const std::vector<bool>& hiddenOnes)
        : m_sums(allSums(table))
        , m_values(table.cells.size()) {
        for (std::size_t cell = 0; cell < m_values.size(); ++cell) {
            m_values[cell] = hiddenOnes[cell] ? unknown : table.cells[cell].value();
            if (hiddenOnes[cell]) {
                m_hidden.push_back(cell);
                m_least.push_back(table.cells[cell].value() == 0 ? 0 : 1);
                m_most.push_back(std::max<qint64>(12, table.cells[cell].value() + 1));
            }
        }
        m_possible.resize(m_hidden.size());
    }
    std::size_t unknowns() const { return m_hidden.size(); }
    bool fails() {
        tryFrom(0);
        return isOpen();
    }

private:
    static constexpr qint64 unknown = -1;

    bool isOpen() const {
        return std::ranges::all_of(m_possible, [](const auto& values) { return values.size() > 1; });
    }
    bool agrees() const {
        return std::ranges::all_of(m_sums, [&](const SumOf& sum) {
            qint64 parts = 0;
            bool open = m_values[sum.total] == unknown;
            for (const std::size_t part : sum.parts) {
                open = open || m_values[part] == unknown;
                parts += std::max<qint64>(0, m_values[part]);
            }
            const qint64 total = m_values[sum.total];
            return open ? total == unknown || parts <= total : parts == total;
        });
    }
    void tryFrom(std::size_t next) {
        if (isOpen() || !agrees())
            return;
        if (next == m_hidden.size()) {
            for (std::size_t i = 0; i < m_hidden.size(); ++i)
                m_possible[i].insert(m_values[m_hidden[i]]);
            return;
        }
        for (qint64 value = m_least[next]; value <= m_most[next]; ++value) {
            m_values[m_hidden[next]] = value;
            tryFrom(next + 1);
        }
        m_values[m_hidden[next]] = unknown;
    }

    std::vector<SumOf> m_sums;
    std::vector<qint64> m_values;
    std::vector<std::size_t> m_hidden;
    std::vector<qint64> m_least; ///< what is nothing is hidden only where nothing else is left
    std::vector<qint64> m_most;
    std::vector<std::set<qint64>> m_possible;
};

/// What is too few stands nowhere, and what a shown sum leaves of its hidden parts is not too few people's.
void expectNobodyShown(const SumTable& table, const std::vector<bool>& cells) {
    for (std::size_t cell = 0; cell < cells.size(); ++cell) {
        const qint64 people = table.cells[cell].people();
        EXPECT_TRUE(cells[cell] || people == 0 || people >= five);
    }
    for (const SumOf& sum : allSums(table)) {
        std::vector<const StatCount*> left;
        for (const std::size_t part : sum.parts) {
            if (cells[part])
                left.push_back(&table.cells[part]);
        }
        const qint64 people = peopleBehind(left);
        EXPECT_TRUE(cells[sum.total] || people == 0 || people >= five);
    }
}

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

TEST(SuppressionTest, shouldCountThoseWhoStandBehindTwoCellsOnce) {
    SumTable table(times(), {3}, 1);
    for (Somebody who = 0; who < 4; ++who) {
        put(table, {1}, 0, 0, who);
        put(table, {2}, 0, 0, who);
    }
    for (Somebody who = 10; who < 20; ++who)
        put(table, {3}, 0, 0, who);
    EXPECT_THAT(hidden(table), ElementsAre(false, true, true, true)) << "eight times, and the same four people";
}

TEST(SuppressionTest, shouldHideTheTotalWhereNothingElseIsLeft) {
    EXPECT_THAT(hidden(column({3, 0, 0})), ElementsAre(true, true, false, false));
    EXPECT_THAT(hidden(column({1, 1, 1, 1, 1})), Each(true)) << "five of which each is known to be something";
}

TEST(SuppressionTest, shouldHideAcrossRowsAndParts) {
    // Two communes: received = served + unmet. The one unmet of the first would follow from its row.
    SumTable table(times(), {2}, 3);
    Somebody who = 0;
    const auto events = [&](int row, int part, int many) {
        for (int i = 0; i < many; ++i)
            put(table, {row}, part, 0, who++);
    };
    events(1, 1, 20);
    events(1, 2, 1);
    events(2, 1, 10);
    events(2, 2, 10);
    const std::vector<bool> cells = hidden(table);
    EXPECT_TRUE(cells[table.at(1, 2, 0)]);
    EXPECT_FALSE(cells[table.at(0, 0, 0)]);
    EXPECT_THAT(following(table, cells), ElementsAre());
    EXPECT_EQ(std::ranges::count(cells, true), 4) << "two by two";
}

TEST(SuppressionTest, shouldHideAnotherTimeWhereTheLongerOneWouldGiveTheFirstBack) {
    SumTable table(times(3), {}, 1);
    Somebody who = 0;
    for (const auto& [time, many] : {std::pair(1, 12), {2, 3}, {3, 20}}) {
        for (int i = 0; i < many; ++i)
            put(table, {}, 0, time, who++);
    }
    EXPECT_THAT(hidden(table), ElementsAre(false, true, true, false));
}

TEST(SuppressionTest, shouldHideARowsTimesTwoByTwo) {
    // A row of 3 and 20, another of 30 and 40: row and time would both give the 3 away.
    SumTable table(times(2), {2}, 1);
    Somebody who = 0;
    for (const auto& [row, time, many] : {std::tuple(1, 1, 3), {1, 2, 20}, {2, 1, 30}, {2, 2, 40}}) {
        for (int i = 0; i < many; ++i)
            put(table, {row}, 0, time, who++);
    }
    const std::vector<bool> cells = hidden(table);
    EXPECT_EQ(std::ranges::count(cells, true), 4);
    EXPECT_FALSE(cells[table.at(1, 0, 0)]) << "the year is shown";
    EXPECT_TRUE(cells[table.at(2, 0, 2)]);
}

TEST(SuppressionTest, shouldShowAWeekInTwoMonthsWhoseEndsAreSmall) {
    // Two months of three pieces each; the last of one and the first of the other are one week of three and three.
    TimeTree tree{{-1, 0, 0, 1, 1, 1, 2, 2, 2, -1}, 3, {{9, 5, 6}}};
    SumTable table(tree, {}, 1);
    Somebody who = 0;
    for (const auto& [time, many] : {std::pair(3, 20), {4, 20}, {5, 3}, {6, 3}, {7, 20}, {8, 20}}) {
        for (int i = 0; i < many; ++i)
            put(table, {}, 0, time, who++);
    }
    const std::vector<bool> cells = hidden(table);
    EXPECT_TRUE(cells[5]);
    EXPECT_TRUE(cells[6]);
    EXPECT_FALSE(cells[9]) << "six in the whole week";
    EXPECT_FALSE(cells[1]);
    EXPECT_EQ(std::ranges::count(cells, true), 4);
}

TEST(SuppressionTest, shouldHoldAgainstEveryAttackOnSmallTables) {
    constexpr int tables = 2000;
    constexpr std::size_t mostUnknowns = 9;
    Chance chance(1);
    int attacked = 0;
    for (int i = 0; i < tables; ++i) {
        const SumTable table = filled(
            SumTable(times(chance.from(0, 1) * 2), {chance.from(2, 3)}, chance.from(0, 1) == 0 ? 1 : chance.from(3, 4)),
            chance, chance.from(5, 60), 200);
        const std::vector<bool> cells = hidden(table);
        Attack attack(table, cells);
        if (attack.unknowns() == 0 || attack.unknowns() > mostUnknowns)
            continue;
        ++attacked;
        EXPECT_TRUE(attack.fails()) << "table " << i;
    }
    EXPECT_GT(attacked, tables / 5);
}

TEST(SuppressionTest, shouldHoldAgainstEliminationOverRowsPartsAndTimes) {
    constexpr int tables = 120;
    Chance chance(2);
    int withHidden = 0;
    for (int i = 0; i < tables; ++i) {
        const std::vector<int> breakdowns =
            chance.from(0, 1) == 0 ? std::vector{chance.from(2, 3)} : std::vector{chance.from(2, 3), 2};
        const SumTable table = filled(SumTable(randomTree(chance), breakdowns, chance.from(0, 1) == 0 ? 1 : 3), chance,
                                      chance.from(20, 900), chance.from(5, 300));
        const std::vector<bool> cells = hidden(table);
        withHidden += std::ranges::count(cells, true) > 0;
        EXPECT_THAT(following(table, cells), ElementsAre()) << "table " << i;
        expectNobodyShown(table, cells);
    }
    EXPECT_GT(withHidden, tables / 2);
}

TEST(SuppressionTest, shouldHideNothingWhereOneIsEnough) {
    Chance chance(3);
    EXPECT_THAT(hiddenCells(filled(SumTable(randomTree(chance), {2, 3}, 3), chance, 200, 100), 1), Each(false));
}

TEST(SuppressionTest, shouldStopInTheMiddle) {
    std::stop_source source;
    source.request_stop();
    EXPECT_THROW(std::ignore = hiddenCells(column({12, 3, 20}), five, source.get_token()), Error);
}

TEST(StatCalendarTest, shouldCutWeeksWhereMonthsEnd) {
    const StatCalendar year(2026);
    EXPECT_EQ(year.weeks().size(), 53);
    EXPECT_EQ(year.pieceOf(QDate(2026, 6, 29)), year.pieceOf(QDate(2026, 6, 30)));
    EXPECT_NE(year.pieceOf(QDate(2026, 6, 30)), year.pieceOf(QDate(2026, 7, 1))) << "the same week, another month";
    EXPECT_THAT(StatCalendar::nodesOf(1, 12), ElementsAre(StatCalendar::yearNode));
    EXPECT_THAT(StatCalendar::nodesOf(2, 7), ElementsAre(StatCalendar::monthNode(2), StatCalendar::monthNode(3),
                                                         StatCalendar::quarterNode(4), StatCalendar::monthNode(7)));
}

} // namespace
} // namespace entraide::THIS_FILE
