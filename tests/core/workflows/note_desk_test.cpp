// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/workflows/workflow_fixture.h"
#include "workflows/note_desk.h"
#include "workflows/today.h"

namespace entraide::THIS_FILE {
namespace {

using namespace Qt::StringLiterals;

class NoteDeskTest : public WorkflowTest {
protected:
    NoteDesk notes() { return {*desk, u"Nadia B."_s}; }
    NoteId written(const QString& text, QDate followUp = {}, ReadingLevel level = ReadingLevel::Team) {
        const auto done = notes().write({about, text, followUp, level}, today);
        EXPECT_TRUE(done);
        return done->note;
    }
    Note read(const NoteId& id) const { return desk->find<Note>(id).value(); }
    QStringList callBacks() const {
        QStringList texts;
        for (const TodayGroup& group : todayGroups(*desk, today)) {
            for (const TodayLine& line : group.lines) {
                if (line.kind == TodayLineKind::CallBack)
                    texts.append(line.text);
            }
        }
        return texts;
    }
    const AnyId about = volunteer(u"Karim"_s).toString();
};

TEST_F(NoteDeskTest, shouldWriteWhatWhenAndByWhom) {
    const Note note = read(written(u"  Rappeler après 18 h\n"_s, wednesday.addDays(7)));
    EXPECT_EQ(note.state, NoteState::Open);
    EXPECT_EQ(note.about, about);
    EXPECT_EQ(note.text, u"Rappeler après 18 h"_s);
    EXPECT_EQ(note.followUp, wednesday.addDays(7));
    EXPECT_EQ(note.by, u"Nadia B."_s);
    EXPECT_EQ(note.written.toUTC(), today.now.toUTC());
}

TEST_F(NoteDeskTest, shouldRefuseANoteThatSaysNothingOrIsAboutNothing) {
    EXPECT_EQ(notes().write({about, u" \n"_s, {}, {}}, today).refusal().code, RefusalCode::NotComplete);
    EXPECT_EQ(notes().write({VolunteerId::create().toString(), u"x"_s, {}, {}}, today).refusal().code,
              RefusalCode::NotHere);
    EXPECT_EQ(notes().write({about, u"x"_s, wednesday.addDays(-1), {}}, today).refusal().code, RefusalCode::InThePast);
    EXPECT_EQ(desk->count(EntityType::Note), 0);
}

TEST_F(NoteDeskTest, shouldChangeANoteWhoseDayHasCome) {
    Note due;
    due.about = about;
    due.text = u"avant"_s;
    due.followUp = wednesday.addDays(-3);
    due.by = u"Luc"_s;
    const NoteId id = put(due);
    ASSERT_TRUE(notes().change(id, {{}, u"après"_s, due.followUp, ReadingLevel::Doorstep}, today));
    EXPECT_EQ(read(id).text, u"après"_s);
    EXPECT_EQ(read(id).level, ReadingLevel::Doorstep);
    EXPECT_EQ(read(id).about, about);
    EXPECT_EQ(read(id).by, u"Luc"_s);
    EXPECT_EQ(notes().change(id, {{}, u"x"_s, wednesday.addDays(-1), {}}, today).refusal().code,
              RefusalCode::InThePast);
}

TEST_F(NoteDeskTest, shouldPostponeInOneStepAndTakeItBack) {
    const NoteId id = written(u"Clés"_s, wednesday);
    const auto done = notes().postpone(id, wednesday.addDays(1), u"18/11: pas joignable"_s, today);
    ASSERT_TRUE(done);
    EXPECT_EQ(read(id).followUp, wednesday.addDays(1));
    EXPECT_EQ(read(id).text, u"Clés\n18/11: pas joignable"_s);
    EXPECT_TRUE(callBacks().isEmpty());
    desk->undo(done->changes);
    EXPECT_EQ(read(id).text, u"Clés"_s);
    EXPECT_EQ(callBacks(), QStringList{u"Clés"_s});
    EXPECT_EQ(notes().postpone(id, wednesday, {}, today).refusal().code, RefusalCode::InThePast);
}

TEST_F(NoteDeskTest, shouldCloseReopenAndDelete) {
    const NoteId id = written(u"Clés"_s);
    EXPECT_EQ(notes().reopen(id).refusal().code, RefusalCode::StateForbids);
    ASSERT_TRUE(notes().close(id));
    EXPECT_EQ(notes().close(id).refusal().code, RefusalCode::StateForbids);
    EXPECT_EQ(notes().postpone(id, wednesday.addDays(1), {}, today).refusal().code, RefusalCode::StateForbids);
    ASSERT_TRUE(notes().reopen(id));
    const auto removed = notes().remove(id);
    ASSERT_TRUE(removed);
    EXPECT_FALSE(desk->find<Note>(id));
    EXPECT_EQ(notes().remove(id).refusal().code, RefusalCode::NotHere);
    desk->undo(removed->changes);
    EXPECT_EQ(read(id).text, u"Clés"_s);
}

TEST_F(NoteDeskTest, shouldListWhatIsDueFirstAndWhatIsDoneLast) {
    const NoteId done = written(u"fait"_s);
    ASSERT_TRUE(notes().close(done));
    const NoteId plain = written(u"sans jour"_s);
    const NoteId later = written(u"plus tard"_s, wednesday.addDays(9));
    const NoteId soon = written(u"bientôt"_s, wednesday.addDays(2));
    QList<NoteId> order;
    for (const Note& note : notesAbout(*desk, {about, {}}))
        order.append(note.id);
    EXPECT_EQ(order, (QList<NoteId>{soon, later, plain, done}));
}

TEST_F(NoteDeskTest, shouldKeepDoorstepNotesOutOfLists) {
    const NoteId id = written(u"Code 4711"_s, wednesday, ReadingLevel::Doorstep);
    EXPECT_EQ(listedText(read(id)), QString());
    EXPECT_EQ(callBacks(), QStringList{QString()});
}

TEST(FollowUpText, shouldReadDaysAheadAndDates) {
    const QDate today(2026, 11, 18);
    EXPECT_EQ(followUpFromText(u"+7", today), QDate(2026, 11, 25));
    EXPECT_EQ(followUpFromText(u" +0 ", today), today);
    EXPECT_EQ(followUpFromText(u"24/11", today), QDate(2026, 11, 24));
    EXPECT_EQ(followUpFromText(u"3/2", today), QDate(2027, 2, 3));
    EXPECT_EQ(followUpFromText(u"29.2", today), QDate(2028, 2, 29));
    EXPECT_EQ(followUpFromText(u"24/11/2027", today), QDate(2027, 11, 24));
    EXPECT_EQ(followUpFromText(u"2026-12-01", today), QDate(2026, 12, 1));
    EXPECT_FALSE(followUpFromText(u"31/2", today));
    EXPECT_FALSE(followUpFromText(u"bientôt", today));
    EXPECT_FALSE(followUpFromText(u"46000", today));
    EXPECT_FALSE(followUpFromText(u"", today));
}

} // namespace
} // namespace entraide::THIS_FILE
