// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/workflows/workflow_fixture.h"
#include "ui/records/undo_history.h"

namespace entraide::THIS_FILE {
namespace {

using namespace Qt::StringLiterals;
using ::testing::ElementsAre;
using ::testing::IsEmpty;

class UndoHistoryTest : public WorkflowTest {
protected:
    void rename(const QString& name) {
        Person one = get(id);
        one.givenName = name;
        const ChangeSet changes = desk->write([&](Desk::Writer& writer) { writer.save(one); });
        history.add(u"Undo "_s + name, changes);
    }
    UndoHistory::Heard heard() {
        return {[this](const UndoHistory::Done& done) {
                    ++told;
                    last = done;
                },
                [this](const std::exception_ptr&) { failed = true; }};
    }

    const PersonId id = person(u"A"_s, u"Benali"_s);
    UndoHistory history{*desk};
    int told = 0;
    bool failed = false;
    UndoHistory::Done last;
};

TEST_F(UndoHistoryTest, shouldNameEveryStepTheLastFirst) {
    rename(u"B"_s);
    rename(u"C"_s);
    rename(u"D"_s);
    EXPECT_THAT(history.undoNames(), ElementsAre(u"Undo D"_s, u"Undo C"_s, u"Undo B"_s));
    EXPECT_THAT(history.redoNames(), IsEmpty());
}

TEST_F(UndoHistoryTest, shouldTakeSeveralStepsBackAndMakeThemAgain) {
    rename(u"B"_s);
    rename(u"C"_s);
    rename(u"D"_s);
    history.beginUndo(2, heard());
    EXPECT_EQ(get(id).givenName, u"B"_s);
    EXPECT_EQ(told, 1) << "once for all of them";
    EXPECT_EQ(last.name, u"Undo C"_s);
    EXPECT_THAT(history.undoNames(), ElementsAre(u"Undo B"_s));
    EXPECT_THAT(history.redoNames(), ElementsAre(u"Undo C"_s, u"Undo D"_s));
    history.beginRedo(2, heard());
    EXPECT_EQ(get(id).givenName, u"D"_s);
    history.beginUndo(99, heard());
    EXPECT_EQ(get(id).givenName, u"A"_s) << "as many as there are";
    EXPECT_FALSE(failed);
}

TEST_F(UndoHistoryTest, shouldTakeADeletionBack) {
    const ChangeSet removed = desk->write([&](Desk::Writer& writer) { writer.remove(id); });
    history.add(u"Undo the deletion"_s, removed);
    EXPECT_FALSE(desk->find<Person>(id));
    history.undo();
    EXPECT_EQ(get(id).givenName, u"A"_s);
    history.redo();
    EXPECT_FALSE(desk->find<Person>(id));
}

} // namespace
} // namespace entraide::THIS_FILE
