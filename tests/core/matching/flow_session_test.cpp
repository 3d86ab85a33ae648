// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/matching/flow_instances.h"
#include "core/matching/flow_proof.h"
#include "matching/flow_session.h"

#include <algorithm>
#include <array>
#include <gtest/gtest.h>

namespace entraide::THIS_FILE {
namespace {

using test::Dice;

/// The session's flow is one, costs what it says, is proven by its prices, and a solution from scratch costs the same.
void expectSolved(const FlowSession& session) {
    const FlowProblem problem = session.current();
    const FlowSolution kept = session.solution();
    test::expectFeasible(problem, kept);
    test::expectProven(problem, kept);
    EXPECT_EQ(kept.objective, solveFlow(problem).objective);
    EXPECT_EQ(kept.objective, test::lemonObjective(problem));
}

/// Any change of anything.
FlowSession::Change changeAnything(FlowSession& session, const FlowProblem& before, Dice& dice) {
    const int slots = before.slotCount();
    const int volunteers = before.volunteerCount();
    const int rows = session.rowCount();
    switch (dice.roll(7)) {
    case 0: {
        std::vector<FlowEdge> edges;
        for (int slot = 0; slot < slots; ++slot) {
            if (!dice.chance(400 / (slots + 1)))
                continue;
            const int cost = dice.roll(100);
            edges.push_back({slot, dice.chance(20) ? cost - 50 : cost});
        }
        const int places = dice.chance(70) ? 1 : dice.roll(4);
        const int unserved = dice.chance(90) ? 1'000 * dice.roll(4) : dice.roll(60);
        return session.addRow(places, unserved, edges);
    }
    case 1: {
        if (rows == 0)
            return {};
        const int row = dice.roll(rows);
        return session.removePlaces(row, 1 + dice.roll(2));
    }
    case 2:
        return slots > 0 ? session.closeSlot(dice.roll(slots)) : FlowSession::Change{};
    case 3:
        return slots > 0 ? session.openSlot(dice.roll(slots)) : FlowSession::Change{};
    case 4:
        return volunteers > 0 ? session.closeVolunteer(dice.roll(volunteers)) : FlowSession::Change{};
    case 5:
        return volunteers > 0 ? session.openVolunteer(dice.roll(volunteers)) : FlowSession::Change{};
    default: {
        // Often one that is in use.
        if (rows == 0 || slots == 0)
            return {};
        const int row = dice.roll(rows);
        const bool used =
            session.endPlace(row) > session.firstPlace(row) && session.slotOf(session.firstPlace(row)) >= 0;
        return session.forbid(row,
                              used && dice.chance(80) ? session.slotOf(session.firstPlace(row)) : dice.roll(slots));
    }
    }
}

/// What the change says against what is seen to have changed.
void expectReported(const FlowSession& session, const FlowSession::Change& change, std::vector<int> slotBefore,
                    std::int64_t objectiveBefore) {
    EXPECT_EQ(change.dearer, session.objective() - objectiveBefore);
    EXPECT_TRUE(std::ranges::is_sorted(change.moves, {}, &FlowSession::Change::Move::place));
    slotBefore.resize(static_cast<std::size_t>(session.rowCount() ? session.endPlace(session.rowCount() - 1) : 0), -1);
    for (const FlowSession::Change::Move& move : change.moves) {
        EXPECT_EQ(slotBefore[static_cast<std::size_t>(move.place)], move.from);
        slotBefore[static_cast<std::size_t>(move.place)] = move.to;
    }
    for (std::size_t place = 0; place < slotBefore.size(); ++place)
        EXPECT_EQ(slotBefore[place], session.slotOf(static_cast<int>(place)));
}

std::vector<int> slotsOf(const FlowSession& session) {
    std::vector<int> slots;
    for (int place = 0; session.rowCount() > 0 && place < session.endPlace(session.rowCount() - 1); ++place)
        slots.push_back(session.slotOf(place));
    return slots;
}

void changeAndCompare(const FlowProblem& problem, std::uint64_t seed, int changes, int compareEach) {
    Dice dice(seed);
    FlowSession session(problem, solveFlow(problem));
    for (int i = 1; i <= changes; ++i) {
        const std::int64_t objective = session.objective();
        const std::vector<int> slots = slotsOf(session);
        const FlowSession::Change change = changeAnything(session, problem, dice);
        ASSERT_FALSE(change.fault);
        expectReported(session, change, slots, objective);
        if (i % compareEach == 0)
            expectSolved(session);
        ASSERT_FALSE(::testing::Test::HasFailure()) << "seed " << seed << ", change " << i;
    }
}

TEST(FlowSession, shouldStaySolvedWhateverChanges) {
    for (std::uint64_t seed = 1; seed <= 500; ++seed) {
        changeAndCompare(test::randomFlowProblem(seed), seed, 25, 1);
        ASSERT_FALSE(HasFailure());
    }
}

TEST(FlowSession, shouldStaySolvedInACity) {
    changeAndCompare(test::cityFlowProblem(400, 200, 3), 1, 300, 30);
    changeAndCompare(test::cityFlowProblem(200, 400, 4), 2, 300, 30);
    changeAndCompare(test::denseFlowProblem(150, 300, 30, 5), 3, 200, 20);
}

/// Anna is near, Bert further away; each has one task.
FlowProblem twoForOne() {
    FlowProblem problem;
    problem.addVolunteer(std::array<std::int64_t, 1>{0});
    problem.addSlot();
    problem.addVolunteer(std::array<std::int64_t, 1>{0});
    problem.addSlot();
    problem.addRow(1, 10'000);
    problem.addEdge(0, 100);
    problem.addEdge(1, 700);
    return problem;
}

TEST(FlowSession, shouldFindWhoStepsIn) {
    FlowSession session(twoForOne(), solveFlow(twoForOne()));
    EXPECT_EQ(session.slotOf(0), 0);
    const FlowSession::Change ill = session.closeVolunteer(0);
    EXPECT_EQ(ill.moves, (std::vector<FlowSession::Change::Move>{{0, 0, 1}}));
    EXPECT_EQ(ill.dearer, 600);
    const FlowSession::Change back = session.openVolunteer(0);
    EXPECT_EQ(back.moves, (std::vector<FlowSession::Change::Move>{{0, 1, 0}}));
    EXPECT_EQ(session.objective(), 100);
}

TEST(FlowSession, shouldGiveWhoIsFreedToWhoWaits) {
    FlowSession session(twoForOne(), solveFlow(twoForOne()));
    session.forbid(0, 1);
    const FlowSession::Change second = session.addRow(1, 5'000, std::array{FlowEdge{0, 50}});
    EXPECT_EQ(second.moves, (std::vector<FlowSession::Change::Move>{{1, -1, -1}}));
    const FlowSession::Change cancelled = session.removePlaces(0, 1);
    EXPECT_EQ(cancelled.moves, (std::vector<FlowSession::Change::Move>{{0, 0, -1}, {1, -1, 0}}));
    EXPECT_FALSE(session.isWanted(0));
    EXPECT_EQ(session.objective(), 50);
}

TEST(FlowSession, shouldRefuseARowThatIsNone) {
    FlowSession session(twoForOne(), solveFlow(twoForOne()));
    EXPECT_EQ(session.addRow(-1, 10, {}).fault, FlowFault::NegativePlaces);
    EXPECT_EQ(session.addRow(1, 10, std::array{FlowEdge{2, 1}}).fault, FlowFault::UnknownSlot);
    EXPECT_EQ(session.addRow(1, 10, std::array{FlowEdge{1, 1}, FlowEdge{1, 2}}).fault, FlowFault::RepeatedEdge);
    EXPECT_EQ(session.addRow(1, std::int64_t{1} << 61, {}).fault, FlowFault::Overflow);
    EXPECT_EQ(session.addRow(2'000'000'000, 1'000'000'000'000, {}).fault, FlowFault::Overflow);
    EXPECT_EQ(session.rowCount(), 1);
    EXPECT_EQ(session.objective(), 100);
}

} // namespace
} // namespace entraide::THIS_FILE
