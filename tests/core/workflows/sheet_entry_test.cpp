// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/workflows/posting_fixture.h"
#include "workflows/roster_builder.h"
#include "workflows/sheet_entry.h"

namespace entraide::THIS_FILE {
namespace {

using namespace Qt::StringLiterals;

using SheetEntryTest = PostingTest;

TEST_F(SheetEntryTest, shouldReadWhatIsTypedForALine) {
    EXPECT_EQ(sheetMarkFromText(u"12 a"_s, 3), (SheetMark{12, Happened::Done, 0}));
    EXPECT_EQ(sheetMarkFromText(u"12N"_s, 3), (SheetMark{12, Happened::Missed, 0}));
    EXPECT_EQ(sheetMarkFromText(u" e "_s, 3), (SheetMark{3, Happened::Excused, 0}));
    EXPECT_EQ(sheetMarkFromText(u"a 90"_s, 3), (SheetMark{3, Happened::Done, 90}));
    EXPECT_EQ(sheetMarkFromText(u"4a1h30"_s, 3), (SheetMark{4, Happened::Done, 90}));
    EXPECT_EQ(sheetMarkFromText(u"4 a 2h"_s, 3), (SheetMark{4, Happened::Done, 120}));
    for (const QString& wrong : {u""_s, u"12"_s, u"x"_s, u"0 a"_s, u"n 30"_s, u"a 9999"_s, u"a a"_s})
        EXPECT_FALSE(sheetMarkFromText(wrong, 3)) << qPrintable(wrong);
}

TEST_F(SheetEntryTest, shouldFindTheSheetByItsCode) {
    const PostingId id = posting(2);
    ASSERT_TRUE(postings.confirm(signUp(id, u"Zoé"_s), today));
    const auto sheet = sheetByCode(*desk, u"2026-47-til"_s, today);
    ASSERT_TRUE(sheet);
    EXPECT_EQ(sheet->site.name, u"Résidence Les Tilleuls"_s);
    EXPECT_EQ(sheet->rows.first().number, 1);
    EXPECT_FALSE(sheetByCode(*desk, u"2026-48-TIL"_s, today)) << "nobody goes there that week";
    EXPECT_FALSE(sheetByCode(*desk, u"TIL"_s, today));
    EXPECT_FALSE(sheetByCode(*desk, u"2026-99-TIL"_s, today));
}

TEST_F(SheetEntryTest, shouldEnterAWholeSheetInOneStep) {
    const PostingId id = posting(3);
    const QList<SignupId> ids = signUpMany(id, 3);
    postings.confirmAll(ids, today);
    const Today later = Today::at(today.now.addDays(3));
    const QList<SheetEntry> entries{{1, ids[0].toString(), friday, Happened::Done, 45},
                                    {2, ids[1].toString(), friday, Happened::Missed, 0},
                                    {3, ids[2].toString(), friday, Happened::Excused, 0}};
    const SheetDone done = enterSheet(*desk, entries, u"N"_s, later);
    EXPECT_EQ(done.noted, 3);
    EXPECT_TRUE(done.refused.isEmpty());
    EXPECT_EQ(stateOf(ids[0]), SignupState::Attended);
    EXPECT_EQ(get(ids[0]).minutes, 45);
    EXPECT_EQ(stateOf(ids[1]), SignupState::NoShow);
    EXPECT_EQ(stateOf(ids[2]), SignupState::Excused);
    desk->undo(done.changes);
    for (const SignupId& one : ids)
        EXPECT_EQ(stateOf(one), SignupState::Confirmed);
}

TEST_F(SheetEntryTest, shouldWriteNothingWhileALineIsRefusedAndNameThemAll) {
    const PostingId id = posting(3);
    const QList<SignupId> ids = signUpMany(id, 3);
    postings.confirmAll(ids, today);
    ASSERT_TRUE(postings.recordAttendance(ids[1], SignupState::Excused, today));
    // On Wednesday nobody can have come on Friday: what was noted before would be half taken back.
    const SheetDone done = enterSheet(*desk,
                                      {{1, ids[0].toString(), friday, Happened::Excused, 0},
                                       {2, ids[1].toString(), friday, Happened::Done, 0},
                                       {4, u"signup:none"_s, friday, Happened::Done, 0}},
                                      u"N"_s, today);
    EXPECT_EQ(done.noted, 0);
    EXPECT_TRUE(done.changes.isEmpty());
    ASSERT_EQ(done.refused.size(), 2);
    EXPECT_EQ(done.refused[0].first, 2);
    EXPECT_EQ(done.refused[0].second.code, RefusalCode::NotInSeason);
    EXPECT_EQ(done.refused[1].first, 4);
    EXPECT_EQ(stateOf(ids[0]), SignupState::Confirmed);
    EXPECT_EQ(stateOf(ids[1]), SignupState::Excused);
}

TEST_F(SheetEntryTest, shouldReadWhichLineIsTakenOutAgain) {
    EXPECT_EQ(clearedLineFromText(u"12 -"_s, 3), 12);
    EXPECT_EQ(clearedLineFromText(u"12-"_s, 3), 12);
    EXPECT_EQ(clearedLineFromText(u" - "_s, 3), 3);
    for (const QString& other : {u""_s, u"12"_s, u"12 a"_s, u"- 12"_s, u"0 -"_s})
        EXPECT_FALSE(clearedLineFromText(other, 3)) << qPrintable(other);
}

TEST_F(SheetEntryTest, shouldCorrectWhatWasNotedBefore) {
    const PostingId id = posting(1);
    const SignupId zoe = signUp(id, u"Zoé"_s);
    ASSERT_TRUE(postings.confirm(zoe, today));
    const Today later = Today::at(today.now.addDays(3));
    ASSERT_EQ(enterSheet(*desk, {{1, zoe.toString(), friday, Happened::Missed, 0}}, u"N"_s, later).noted, 1);
    ASSERT_EQ(enterSheet(*desk, {{1, zoe.toString(), friday, Happened::Done, 30}}, u"N"_s, later).noted, 1);
    EXPECT_EQ(stateOf(zoe), SignupState::Attended);
    EXPECT_EQ(get(zoe).minutes, 30);
    EXPECT_TRUE(enterSheet(*desk, {{1, zoe.toString(), friday, Happened::Done, 30}}, u"N"_s, later).changes.isEmpty());
}

} // namespace
} // namespace entraide::THIS_FILE
