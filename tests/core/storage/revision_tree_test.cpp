// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/revision_tree.h"

#include <QJsonArray>
#include <QJsonDocument>

#include <algorithm>
#include <gmock/gmock.h>
#include <gtest/gtest.h>
#include <random>

namespace entraide::THIS_FILE {
namespace {

using namespace Qt::StringLiterals;
using testing::ElementsAre;
using testing::IsEmpty;

RevisionId rev(const QString& text) {
    return RevisionId::fromString(text).value();
}
QList<RevisionId> line(const QStringList& texts) {
    QList<RevisionId> result;
    for (const QString& text : texts)
        result.append(rev(text));
    return result;
}

TEST(RevisionTreeTest, shouldReadRevisionIds) {
    EXPECT_EQ(rev(u"3-abc"_s), (RevisionId{3, u"abc"_s}));
    EXPECT_EQ(rev(u"12-a-b"_s).toString(), u"12-a-b"_s);
    for (const QString& text : {u""_s, u"-"_s, u"3"_s, u"3-"_s, u"-abc"_s, u"0-abc"_s, u"-1-abc"_s, u"x-abc"_s,
                                u"+3-abc"_s, u" 3-abc"_s, u"99999999999-abc"_s, QString(u"1-"_s + QString(129, u'a'))})
        EXPECT_FALSE(RevisionId::fromString(text)) << text.toStdString();
}

TEST(RevisionTreeTest, shouldNameAnEditByWhatItIs) {
    const QByteArray body = canonicalJson({{u"b"_s, 1}, {u"a"_s, u"é"_s}});
    EXPECT_EQ(body, QByteArray("{\"a\":\"\xc3\xa9\",\"b\":1}"));
    const QString hash = revisionHash(false, 2, u"parent"_s, body);
    EXPECT_EQ(hash.size(), 32);
    EXPECT_EQ(revisionHash(false, 2, u"parent"_s, body), hash);
    EXPECT_NE(revisionHash(true, 2, u"parent"_s, body), hash);
    EXPECT_NE(revisionHash(false, 3, u"parent"_s, body), hash);
    EXPECT_NE(revisionHash(false, 2, u"other"_s, body), hash);
    EXPECT_NE(revisionHash(false, 2, u"parent"_s, canonicalJson({{u"b"_s, 2}, {u"a"_s, u"é"_s}})), hash);
}

TEST(RevisionTreeTest, shouldWriteTheSameJsonWhateverTheOrderItCameIn) {
    QStringList keys{u"a"_s, u"Z"_s, u"é"_s, u"aa"_s, u"A"_s, u"_x"_s, u"😀"_s, u"1"_s, u"ﬀ"_s, u"a b"_s};
    std::mt19937 random(3);
    QByteArray first;
    for (int round = 0; round < 20; ++round) {
        std::ranges::shuffle(keys, random);
        QJsonObject object;
        QByteArray text = "{";
        for (const QString& key : keys) {
            object.insert(key, 1.5);
            text += (text.size() > 1 ? ",\"" : "\"") + key.toUtf8() + "\" : 1.50";
        }
        const QByteArray json = canonicalJson(object);
        EXPECT_EQ(canonicalJson(QJsonDocument::fromJson(text + '}').object()).toStdString(), json.toStdString())
            << "parsed or made by hand";
        // Inside a list, too: the members of an object in an object.
        const QByteArray nested = "{\"é\":[" + text + "}],\"a\":1}";
        EXPECT_EQ(canonicalJson(QJsonDocument::fromJson(nested).object()).toStdString(),
                  "{\"a\":1,\"é\":[" + json.toStdString() + "]}");
        if (round == 0)
            first = json;
        EXPECT_EQ(json, first);
    }
}

TEST(RevisionTreeTest, shouldChooseTheWinnerAsCouchDbDoes) {
    RevisionTree tree;
    EXPECT_EQ(tree.winner(), nullptr);
    EXPECT_TRUE(tree.merge(line({u"1-a"_s}), false));
    EXPECT_TRUE(tree.merge(line({u"2-b"_s, u"1-a"_s}), false));
    EXPECT_TRUE(tree.merge(line({u"2-c"_s, u"1-a"_s}), false));
    EXPECT_EQ(tree.winner()->id, rev(u"2-c"_s)) << "the larger hash";
    EXPECT_EQ(tree.conflictCount(), 1);
    EXPECT_TRUE(tree.merge(line({u"3-a"_s, u"2-b"_s}), false));
    EXPECT_EQ(tree.winner()->id, rev(u"3-a"_s)) << "the higher generation";
    EXPECT_TRUE(tree.merge(line({u"4-z"_s, u"3-a"_s}), true));
    EXPECT_EQ(tree.winner()->id, rev(u"2-c"_s)) << "live before deleted";
    EXPECT_EQ(tree.conflictCount(), 0);
    EXPECT_TRUE(tree.merge(line({u"3-d"_s, u"2-c"_s}), true));
    EXPECT_EQ(tree.winner()->id, rev(u"4-z"_s)) << "all deleted: the highest";
    EXPECT_TRUE(tree.winner()->deleted);
}

TEST(RevisionTreeTest, shouldIgnoreWhatIsKnown) {
    RevisionTree tree;
    tree.merge(line({u"3-c"_s, u"2-b"_s, u"1-a"_s}), false);
    EXPECT_FALSE(tree.merge(line({u"3-c"_s, u"2-b"_s, u"1-a"_s}), false));
    EXPECT_FALSE(tree.merge(line({u"2-b"_s, u"1-a"_s}), false));
    EXPECT_EQ(tree.nodes().size(), 3);
    EXPECT_EQ(tree.leaves().size(), 1);
}

TEST(RevisionTreeTest, shouldJoinAnAncestorThatComesLate) {
    RevisionTree tree;
    tree.merge(line({u"5-e"_s, u"4-d"_s}), false);
    // The parent's own revision, sent on its own with what was before it.
    EXPECT_FALSE(tree.merge(line({u"4-d"_s, u"3-c"_s}), false));
    RevisionTree stemmed(QList<RevisionNode>{{rev(u"5-e"_s), u"d"_s, true, false, true}});
    EXPECT_TRUE(stemmed.merge(line({u"4-d"_s, u"3-c"_s}), false));
    EXPECT_EQ(stemmed.leaves().size(), 1) << "5-e is known to come from 4-d";
    EXPECT_EQ(stemmed.winner()->id, rev(u"5-e"_s));
}

TEST(RevisionTreeTest, shouldGoOnFromALeafThatTheOtherSideHasJustDropped) {
    RevisionTree stemmed(QList<RevisionNode>{{rev(u"3-c"_s), u"b"_s, true, false, true}});
    const QList<RevisionId> sent = stemmed.ancestry(rev(u"3-c"_s));
    EXPECT_THAT(sent, ElementsAre(rev(u"3-c"_s), rev(u"2-b"_s)));
    RevisionTree other;
    other.merge(line({u"2-b"_s, u"1-a"_s}), false);
    EXPECT_TRUE(other.merge(sent, false));
    EXPECT_EQ(other.leaves().size(), 1) << "no conflict where nobody disagreed";
}

TEST(RevisionTreeTest, shouldGiveLinesAndLeaves) {
    RevisionTree tree;
    tree.merge(line({u"3-c"_s, u"2-b"_s, u"1-a"_s}), false);
    tree.merge(line({u"3-x"_s, u"2-b"_s, u"1-a"_s}), false);
    tree.merge(line({u"2-z"_s, u"1-a"_s}), true);
    EXPECT_THAT(tree.ancestry(rev(u"3-x"_s)), ElementsAre(rev(u"3-x"_s), rev(u"2-b"_s), rev(u"1-a"_s)));
    EXPECT_THAT(tree.ancestry(rev(u"9-q"_s)), IsEmpty());
    EXPECT_EQ(tree.leavesFrom(rev(u"1-a"_s)).size(), 3);
    EXPECT_EQ(tree.leavesFrom(rev(u"2-b"_s)).size(), 2);
    EXPECT_EQ(tree.leavesFrom(rev(u"2-z"_s)).size(), 1);
    EXPECT_EQ(tree.leaves().first().id, rev(u"3-x"_s));
    EXPECT_EQ(tree.commonAncestor(rev(u"3-c"_s), rev(u"3-x"_s)), rev(u"2-b"_s));
    EXPECT_EQ(tree.commonAncestor(rev(u"3-c"_s), rev(u"2-z"_s)), rev(u"1-a"_s));
}

TEST(RevisionTreeTest, shouldEndTheSameInWhateverOrderRevisionsArrive) {
    const QList<std::pair<QStringList, bool>> arrivals{{{u"1-a"_s}, false},
                                                       {{u"2-b"_s, u"1-a"_s}, false},
                                                       {{u"3-c"_s, u"2-b"_s, u"1-a"_s}, true},
                                                       {{u"2-d"_s, u"1-a"_s}, false},
                                                       {{u"3-e"_s, u"2-d"_s, u"1-a"_s}, false},
                                                       {{u"3-f"_s, u"2-d"_s, u"1-a"_s}, false}};
    QList<int> order{0, 1, 2, 3, 4, 5};
    do {
        RevisionTree tree;
        for (int i : order)
            tree.merge(line(arrivals[i].first), arrivals[i].second);
        QStringList leaves;
        for (const RevisionNode& leaf : tree.leaves())
            leaves.append(leaf.id.toString());
        ASSERT_EQ(leaves, (QStringList{u"3-f"_s, u"3-e"_s, u"3-c"_s}));
        ASSERT_EQ(tree.nodes().size(), 6);
    } while (std::ranges::next_permutation(order).found);
}

TEST(RevisionTreeTest, shouldDropOldRevisionsAndOlderBodies) {
    RevisionTree tree;
    QList<RevisionId> history;
    for (int i = 1; i <= 250; ++i) {
        history.prepend({i, u"h%1"_s.arg(i)});
        tree.merge(history.first(std::min<qsizetype>(2, history.size())), false);
        tree.stem();
    }
    EXPECT_EQ(tree.nodes().size(), RevisionTree::revisionLimit);
    EXPECT_TRUE(tree.find(rev(u"151-h151"_s)));
    EXPECT_FALSE(tree.find(rev(u"150-h150"_s)));
    const QList<RevisionId> spent = tree.spentBodies();
    EXPECT_FALSE(spent.contains(rev(u"250-h250"_s)));
    EXPECT_FALSE(spent.contains(rev(u"245-h245"_s))) << "the fifth below the leaf";
    EXPECT_TRUE(spent.contains(rev(u"244-h244"_s)));
}

TEST(RevisionTreeTest, shouldKeepTheBodyWhereTwoLiveBranchesPart) {
    QList<RevisionNode> nodes{{rev(u"1-a"_s), {}, false, false, true}};
    for (const QString& branch : {u"b"_s, u"c"_s}) {
        for (int i = 2; i <= 12; ++i)
            nodes.append({{i, branch}, i == 2 ? u"a"_s : branch, i == 12, false, true});
    }
    RevisionTree tree(nodes);
    EXPECT_FALSE(tree.spentBodies().contains(rev(u"1-a"_s)));
    EXPECT_TRUE(tree.spentBodies().contains(rev(u"3-b"_s)));
    tree.merge(line({u"13-d"_s, u"12-b"_s}), true);
    EXPECT_TRUE(tree.spentBodies().contains(rev(u"1-a"_s))) << "resolved: nothing to merge any more";
}

TEST(RevisionTreeTest, shouldKnowALineOfAncestors) {
    EXPECT_TRUE(isAncestry(line({u"3-c"_s, u"2-b"_s, u"1-a"_s})));
    EXPECT_TRUE(isAncestry(line({u"30-c"_s, u"29-b"_s})));
    EXPECT_FALSE(isAncestry({}));
    EXPECT_FALSE(isAncestry(line({u"3-c"_s, u"1-a"_s})));
    EXPECT_FALSE(isAncestry(line({u"2-c"_s, u"3-a"_s})));
    EXPECT_FALSE(isAncestry({{1, u"a"_s}, {0, u"b"_s}}));
    EXPECT_FALSE(isAncestry({{1, {}}}));
}

} // namespace
} // namespace entraide::THIS_FILE
