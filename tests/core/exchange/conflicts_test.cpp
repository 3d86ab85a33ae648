// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/exchange_fixture.h"
#include "replication/conflicts.h"
#include "replication/peer_writes.h"
#include "storage/audit_trail.h"
#include "storage/database.h"

using namespace Qt::StringLiterals;

namespace entraide::exchange::THIS_FILE {

using namespace replication;

namespace {

class Conflicts : public testing::Test {
protected:
    Conflicts()
        : id(ours.addNote(u"before"_s))
        , url(theirs.serve()) {
        exchange();
    }
    void exchange() { ASSERT_FALSE(sync(*ours.desk, {url, {}}).error); }
    void editApart() {
        ours.editNote(id, [](Note& note) { note.text = u"ours"_s; });
        theirs.editNote(id, [](Note& note) { note.text = u"theirs"_s; });
        exchange();
    }

    TestDesk ours{u"ours"_s};
    TestDesk theirs{u"theirs"_s};
    NoteId id;
    QUrl url;
};

TEST_F(Conflicts, shouldKnowWhichVersionWasMadeHere) {
    editApart();
    for (const TestDesk* desk : {&ours, &theirs}) {
        const auto versions = conflictVersions(*desk->desk, id.toString());
        ASSERT_TRUE(versions);
        EXPECT_TRUE(versions->oursKnown);
        ASSERT_EQ(versions->versions.size(), 2);
        EXPECT_EQ(versions->versions[0].body.value("text"_L1).toString(), desk == &ours ? u"ours"_s : u"theirs"_s);
        ASSERT_TRUE(versions->before);
        EXPECT_EQ(versions->before->value("text"_L1).toString(), u"before"_s);
    }
}

TEST_F(Conflicts, shouldEnterThatConfidentialVersionsAreRead) {
    editApart();
    const auto readings = [&] {
        return ours.desk->audit()
            .find({.acts = {AuditAct::ReadSensitive}, .records = QStringList{id.toString()}})
            .size();
    };
    ASSERT_TRUE(conflictVersions(*ours.desk, id.toString()));
    EXPECT_EQ(readings(), 0) << "a text for the team";
    resolveConflict(*ours.desk, id.toString(), {{"text"_L1, "settled"_L1}});
    exchange();
    ours.editNote(id, [](Note& note) { note.text = u"ours"_s; });
    theirs.editNote(id, [](Note& note) {
        note.text = u"Code 4711"_s;
        note.level = ReadingLevel::Doorstep;
    });
    exchange();
    ASSERT_FALSE(openConflicts(*ours.desk).isEmpty());
    EXPECT_EQ(readings(), 0) << "a list of conflicts holds none of it";
    ASSERT_TRUE(conflictVersions(*ours.desk, id.toString()));
    EXPECT_EQ(readings(), 1) << "although this desk's own version is not confidential";
    ASSERT_TRUE(conflictVersions(*ours.desk, id.toString()));
    EXPECT_EQ(readings(), 1) << "once a day";
}

TEST_F(Conflicts, shouldGiveNoConfidentialVersionThatCannotBeEntered) {
    ours.editNote(id, [](Note& note) { note.level = ReadingLevel::Doorstep; });
    exchange();
    editApart();
    ours.desk->database().execute("PRAGMA query_only=1");
    EXPECT_THROW((void)conflictVersions(*ours.desk, id.toString()), Error);
    ours.desk->database().execute("PRAGMA query_only=0");
    EXPECT_TRUE(conflictVersions(*ours.desk, id.toString()));
}

TEST_F(Conflicts, shouldStillKnowItAfterAnotherConflictOnTheSameRecord) {
    editApart();
    resolveConflict(*ours.desk, id.toString(), {{"text"_L1, "settled"_L1}});
    exchange();
    ASSERT_TRUE(openConflicts(*ours.desk).isEmpty());
    editApart();
    for (const TestDesk* desk : {&ours, &theirs}) {
        const auto versions = conflictVersions(*desk->desk, id.toString());
        ASSERT_TRUE(versions);
        EXPECT_TRUE(versions->oursKnown);
        EXPECT_EQ(versions->versions[0].body.value("text"_L1).toString(), desk == &ours ? u"ours"_s : u"theirs"_s);
        EXPECT_EQ(versions->before->value("text"_L1).toString(), u"settled"_s);
    }
}

TEST_F(Conflicts, shouldNotTroubleADeskThatOnlySawTheEnd) {
    TestDesk third(u"third"_s);
    ASSERT_FALSE(sync(*third.desk, {url, {}}).error);
    editApart();
    resolveConflict(*ours.desk, id.toString(), {{"text"_L1, "settled"_L1}});
    exchange();
    ASSERT_FALSE(sync(*third.desk, {url, {}}).error);
    EXPECT_EQ(third.textOf(id), u"settled"_s);
    EXPECT_TRUE(openConflicts(*third.desk).isEmpty());
    EXPECT_EQ(third.everything(), ours.everything());
}

TEST_F(Conflicts, shouldSeeADeletionAgainstAnEditFromBothSides) {
    ours.desk->write([&](Desk::Writer& writer) { writer.remove(id); });
    theirs.editNote(id, [](Note& note) { note.text = u"theirs"_s; });
    exchange();
    ASSERT_EQ(openConflicts(*ours.desk).size(), 1);
    EXPECT_EQ(openConflicts(*ours.desk).first().kind, ConflictKind::DeletedHere);
    ASSERT_EQ(openConflicts(*theirs.desk).size(), 1);
    EXPECT_EQ(openConflicts(*theirs.desk).first().kind, ConflictKind::DeletedThere);
    // Whoever goes on with the record has decided.
    theirs.editNote(id, [](Note& note) { note.text = u"and on"_s; });
    EXPECT_TRUE(openConflicts(*theirs.desk).isEmpty());
    exchange();
    EXPECT_TRUE(openConflicts(*ours.desk).isEmpty());
    EXPECT_EQ(ours.textOf(id), u"and on"_s);
}

TEST_F(Conflicts, shouldReopenOnUndoAndSettleAgainOnRedo) {
    editApart();
    const ChangeSet settled = resolveConflict(*ours.desk, id.toString(), {{"text"_L1, "settled"_L1}});
    const Desk::UndoResult undone = ours.desk->undo(settled);
    ASSERT_EQ(openConflicts(*ours.desk).size(), 1);
    const Desk::UndoResult redone = ours.desk->undo(undone.done);
    EXPECT_TRUE(openConflicts(*ours.desk).isEmpty());
    EXPECT_EQ(ours.textOf(id), u"settled"_s);
    ours.desk->undo(redone.done);
    EXPECT_EQ(openConflicts(*ours.desk).size(), 1);
    exchange();
    EXPECT_EQ(openConflicts(*theirs.desk).size(), 1) << "the other desk may choose too";
    EXPECT_EQ(ours.everything(), theirs.everything());
}

} // namespace

} // namespace entraide::exchange::THIS_FILE
