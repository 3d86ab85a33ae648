// SPDX-License-Identifier: GPL-3.0-or-later
#include "replication/merge.h"

#include <QJsonArray>

#include <gtest/gtest.h>
#include <random>

namespace THIS_FILE {

using namespace Qt::StringLiterals;
using entraide::replication::mergeBodies;

namespace {

TEST(Merge, shouldTakeBothSidesWhenTheyChangedDifferentFields) {
    const QJsonObject ancestor{{"when"_L1, 1}, {"who"_L1, "a"_L1}, {"gone"_L1, true}};
    const QJsonObject ours{{"when"_L1, 2}, {"who"_L1, "a"_L1}, {"gone"_L1, true}};
    const QJsonObject theirs{{"when"_L1, 1}, {"who"_L1, "b"_L1}, {"new"_L1, QJsonArray{1, 2}}};
    const auto merge = mergeBodies(ancestor, ours, theirs);
    EXPECT_TRUE(merge.bothSides.isEmpty());
    EXPECT_EQ(merge.body, (QJsonObject{{"when"_L1, 2}, {"who"_L1, "b"_L1}, {"new"_L1, QJsonArray{1, 2}}}));
}

TEST(Merge, shouldAskWhenBothChangedOneFieldDifferently) {
    const auto merge = mergeBodies({{"a"_L1, 1}, {"b"_L1, 1}}, {{"a"_L1, 2}, {"b"_L1, 1}}, {{"a"_L1, 3}});
    EXPECT_EQ(merge.bothSides, QStringList{u"a"_s});
    EXPECT_EQ(merge.body.value("a"_L1).toInt(), 2);
    EXPECT_FALSE(merge.body.contains("b"_L1)) << "what only the other side removed is removed";
}

TEST(Merge, shouldNotAskWhenBothMadeTheSameChange) {
    EXPECT_TRUE(mergeBodies({{"a"_L1, 1}}, {{"a"_L1, 2}}, {{"a"_L1, 2}}).bothSides.isEmpty());
}

TEST(Merge, shouldGiveTheSameBodyWhicheverSideIsOurs) {
    std::mt19937 random(7);
    const QStringList names{u"a"_s, u"b"_s, u"c"_s, u"d"_s, u"e"_s};
    int settled = 0;
    for (int round = 0; round < 2000; ++round) {
        QJsonObject bodies[3];
        for (const QString& name : names) {
            const int base = static_cast<int>(random() % 3);
            for (QJsonObject& body : bodies) {
                const int value = random() % 4 == 0 ? static_cast<int>(random() % 3) : base;
                if (value > 0)
                    body.insert(name, value);
            }
        }
        const auto one = mergeBodies(bodies[0], bodies[1], bodies[2]);
        const auto other = mergeBodies(bodies[0], bodies[2], bodies[1]);
        EXPECT_EQ(one.bothSides, other.bothSides);
        if (one.bothSides.isEmpty()) {
            EXPECT_EQ(one.body, other.body);
            ++settled;
        }
    }
    EXPECT_GT(settled, 100);
}

} // namespace

} // namespace THIS_FILE
