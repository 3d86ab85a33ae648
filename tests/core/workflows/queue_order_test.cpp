// SPDX-License-Identifier: GPL-3.0-or-later
#include "workflows/queue_order.h"

#include <QRandomGenerator>

#include <algorithm>
#include <cmath>
#include <gtest/gtest.h>

namespace entraide::THIS_FILE {
namespace {

QList<SignupInQueue> queueAt(const QList<double>& places) {
    QList<SignupInQueue> queue;
    for (const double place : places)
        queue.append({SignupId::create(), {}, place});
    return queue;
}

bool isAscending(const QList<SignupInQueue>& queue) {
    return std::ranges::is_sorted(queue, std::ranges::less_equal{}, &SignupInQueue::place);
}

TEST(QueueOrder, shouldPutBehindEverybodyWithAWholeNumber) {
    EXPECT_EQ(placeAtEnd({}), 1);
    EXPECT_EQ(placeAtEnd(queueAt({1, 2, 3})), 4);
    EXPECT_EQ(placeAtEnd(queueAt({1, 2.25})), 3);
    EXPECT_EQ(placeAtEnd(queueAt({-3, 0})), 1) << "older documents may hold anything";
}

TEST(QueueOrder, shouldGiveOnlyWhoMovesAnotherPlace) {
    for (const auto& [from, to] : {std::pair(4, 0), std::pair(0, 4), std::pair(3, 1), std::pair(1, 3)}) {
        QList<SignupInQueue> queue = queueAt({1, 2, 3, 4, 5});
        const SignupId who = queue[from].id;
        const auto moved = movedInQueue(queue, from, to);
        ASSERT_EQ(moved.size(), 1);
        EXPECT_EQ(moved[0].id, who);
        EXPECT_EQ(queue[to].id, who);
        EXPECT_TRUE(isAscending(queue));
    }
    QList<SignupInQueue> queue = queueAt({1, 2});
    EXPECT_TRUE(movedInQueue(queue, 1, 1).isEmpty());
}

TEST(QueueOrder, shouldTellThoseOfOnePlaceApartWhenSomebodyGoesBetween) {
    QList<SignupInQueue> queue = queueAt({1, 2, 2, 2, 3, 4});
    const SignupId who = queue[5].id;
    const auto moved = movedInQueue(queue, 5, 2);
    EXPECT_EQ(queue[2].id, who);
    EXPECT_EQ(moved.size(), 3) << "they and the two who stood at the same place behind them";
    EXPECT_EQ(queue[1].place, 2);
    EXPECT_EQ(queue[5].place, 3);
    EXPECT_TRUE(std::ranges::is_sorted(queue, std::ranges::less_equal{}, &SignupInQueue::place));
    EXPECT_LT(queue[1].place, queue[2].place);
    EXPECT_LT(queue[4].place, queue[5].place);
    QList<SignupInQueue> last = queueAt({2, 2, 2});
    movedInQueue(last, 0, 1);
    EXPECT_LT(last[0].place, last[1].place);
    EXPECT_LT(last[1].place, last[2].place);
}

TEST(QueueOrder, shouldFindRoomHoweverOftenTheSameTwoChange) {
    QList<SignupInQueue> queue = queueAt({1, 2, 3});
    for (int i = 0; i < 2'000; ++i) {
        const SignupId who = queue[2].id;
        movedInQueue(queue, 2, i % 3 == 0 ? 0 : 1);
        EXPECT_EQ(queue[i % 3 == 0 ? 0 : 1].id, who);
        ASSERT_TRUE(std::isfinite(queue[0].place));
        ASSERT_LT(queue[0].place, queue[1].place) << i;
        ASSERT_LT(queue[1].place, queue[2].place) << i;
    }
}

TEST(QueueOrder, shouldKeepTheOrderWhateverIsMoved) {
    QRandomGenerator random(11);
    QList<SignupInQueue> queue = queueAt({1, 2, 3, 4, 5, 6, 7, 8});
    for (int i = 0; i < 3'000; ++i) {
        QList<SignupId> order;
        for (const SignupInQueue& one : std::as_const(queue))
            order.append(one.id);
        const auto from = random.bounded(queue.size());
        const auto to = random.bounded(queue.size());
        order.move(from, to);
        movedInQueue(queue, from, to);
        std::ranges::stable_sort(queue, {}, &SignupInQueue::place);
        for (qsizetype row = 0; row < queue.size(); ++row)
            ASSERT_EQ(queue[row].id, order[row]) << i;
    }
}

} // namespace
} // namespace entraide::THIS_FILE
