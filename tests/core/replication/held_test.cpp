// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/replication/replication_fixture.h"
#include "replication/held.h"
#include "replication/peer_writes.h"

namespace entraide::replication::THIS_FILE {
namespace {

using namespace Qt::StringLiterals;

class Held : public ReplicationTest {
protected:
    void SetUp() override {
        putMany(*ours, 100);
        exchange(*ours, *theirs);
        ASSERT_EQ(live(*theirs), 100);
    }
    void removeThere(int from, int count) {
        for (int i = from; i < from + count; ++i)
            remove(*theirs, memo(i));
    }

    std::unique_ptr<Desk> ours = newDesk(u"ours"_s);
    std::unique_ptr<Desk> theirs = newDesk(u"theirs"_s);
};

TEST(HeldLimit, shouldBeTwentyRecordsOrOneInTwenty) {
    EXPECT_EQ(deletionsAllowed(10'000), 20);
    EXPECT_EQ(deletionsAllowed(400), 20);
    EXPECT_EQ(deletionsAllowed(100), 5);
    EXPECT_EQ(deletionsAllowed(40), 20) << "of a handful, some deletions are many";
}

TEST_F(Held, shouldLetAFewDeletionsPass) {
    removeThere(0, 5);
    EXPECT_EQ(exchange(*ours, *theirs).pulled.held, 0);
    EXPECT_EQ(live(*ours), 95);
    EXPECT_TRUE(heldDeletions(*ours).isEmpty());
}

TEST_F(Held, shouldHoldMany) {
    removeThere(0, 6);
    put(*theirs, memo(50), {{u"n"_s, u"edited"_s}});
    const Done done = exchange(*ours, *theirs);
    EXPECT_EQ(done.pulled.held, 6);
    EXPECT_EQ(done.comparison.outcome, Comparison::Outcome::NotCompared) << "they differ, and we know why";
    EXPECT_EQ(live(*ours), 100);
    EXPECT_EQ(ours->body(memo(50))->value(u"n"_s).toString(), u"edited"_s) << "what is no deletion is taken";
    ASSERT_EQ(heldDeletions(*ours).size(), 6);
    EXPECT_EQ(heldDeletions(*ours).first().peer, u"theirs"_s);
    expectSound(*ours);
}

TEST_F(Held, shouldSeeASlowDeletionToo) {
    for (int i = 0; i < 20; ++i) {
        removeThere(i, 1);
        exchange(*ours, *theirs);
    }
    EXPECT_EQ(live(*ours), 95);
    EXPECT_EQ(heldDeletions(*ours).size(), 15);
}

TEST_F(Held, shouldHoldWhatAPeerWritesToUs) {
    removeThere(0, 30);
    const Done done = exchange(*theirs, *ours);
    EXPECT_EQ(done.pushed.held, 30);
    EXPECT_EQ(live(*ours), 100);
    EXPECT_EQ(heldDeletions(*ours).size(), 30);
}

TEST_F(Held, shouldHoldDeletionsMadeOneByOne) {
    qint64 held = 0;
    for (int i = 0; i < 10; ++i) {
        const auto rev = ours->documents().revision(memo(i))->rev;
        const Put put = putFromPeer(*ours, ours->documents(), memo(i), {}, true, rev, u"pouch"_s);
        EXPECT_EQ(put.result, DocumentStore::PutResult::Done);
        held += put.held ? 1 : 0;
    }
    EXPECT_EQ(held, 5);
    EXPECT_EQ(live(*ours), 95);
}

TEST_F(Held, shouldDeleteOnceAccepted) {
    removeThere(0, 30);
    exchange(*ours, *theirs);
    EXPECT_EQ(acceptHeld(*ours, {memo(3)}), 1);
    EXPECT_EQ(live(*ours), 99);
    EXPECT_EQ(acceptHeld(*ours), 29);
    EXPECT_EQ(live(*ours), 70);
    EXPECT_TRUE(heldDeletions(*ours).isEmpty());
    EXPECT_EQ(exchange(*ours, *theirs).comparison.outcome, Comparison::Outcome::Same);
    expectEqual(*ours, *theirs);
    expectSound(*ours);
}

TEST_F(Held, shouldGiveTheRecordsBackWhenRefused) {
    removeThere(0, 30);
    exchange(*ours, *theirs);
    put(*ours, memo(0), {{u"n"_s, u"changed meanwhile"_s}});
    EXPECT_EQ(refuseHeld(*ours), 30);
    EXPECT_EQ(live(*ours), 100);
    exchange(*ours, *theirs);
    EXPECT_EQ(live(*theirs), 100);
    EXPECT_EQ(theirs->body(memo(0))->value(u"n"_s).toString(), u"changed meanwhile"_s);
    EXPECT_EQ(exchange(*ours, *theirs).comparison.outcome, Comparison::Outcome::Same);
    expectEqual(*ours, *theirs);
}

TEST_F(Held, shouldCountAnewOnceSomebodyHasLooked) {
    removeThere(0, 30);
    exchange(*ours, *theirs);
    acceptHeld(*ours);
    removeThere(30, 2);
    EXPECT_EQ(exchange(*ours, *theirs).pulled.held, 0);
    EXPECT_EQ(live(*ours), 68);
}

TEST_F(Held, shouldNotMindDeletionsOfWhatIsNotHere) {
    auto fresh = newDesk(u"fresh"_s);
    removeThere(0, 50);
    EXPECT_EQ(exchange(*fresh, *theirs).pulled.held, 0);
    EXPECT_EQ(live(*fresh), 50);
    expectEqual(*fresh, *theirs);
}

} // namespace
} // namespace entraide::replication::THIS_FILE
