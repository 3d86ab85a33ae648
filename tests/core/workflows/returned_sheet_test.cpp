// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/workflows/posting_fixture.h"
#include "workflows/printed_sheets.h"
#include "workflows/returned_sheet.h"
#include "workflows/roster_builder.h"
#include "workflows/sheet_entry.h"

namespace entraide::THIS_FILE {
namespace {

using namespace Qt::StringLiterals;

class ReturnedSheetTest : public PostingTest {
protected:
    QList<SignupId> threeWhoCome() {
        const QList<SignupId> ids = signUpMany(posting(3), 3);
        postings.confirmAll(ids, today);
        return ids;
    }
    Roster week() { return rosterOf(*desk, IsoWeek::of(friday), today); }
    QString printedCode() {
        const Roster roster = week();
        const SiteRoster& site = roster.sites.first();
        return site.sheetCode + u'-' + site.edition;
    }
    static const ReturnedLine* lineOf(const ReturnedSheet& sheet, const AnyId& source) {
        const auto found = std::ranges::find(sheet.lines, source, &ReturnedLine::source);
        return found == sheet.lines.end() ? nullptr : &*found;
    }
    const Today later = Today::at(today.now.addDays(3));
};

TEST_F(ReturnedSheetTest, shouldFindASitesSheetWithItsLines) {
    const QList<SignupId> ids = threeWhoCome();
    const auto sheet = returnedSheet(*desk, printedCode().toLower(), today);
    ASSERT_TRUE(sheet);
    EXPECT_EQ(sheet->kind, SheetKind::Site);
    EXPECT_EQ(sheet->title, u"Résidence Les Tilleuls"_s);
    ASSERT_EQ(sheet->lines.size(), 3) << "empty places have no line";
    EXPECT_EQ(sheet->lines[0].planned, 90);
    EXPECT_EQ(sheet->notedLines(), 0);
    EXPECT_FALSE(sheet->changedSince);
    EXPECT_FALSE(returnedSheet(*desk, u"2026-47-XYZ"_s, today));
}

TEST_F(ReturnedSheetTest, shouldNoticeASheetThatIsTypedTwice) {
    const QList<SignupId> ids = threeWhoCome();
    const QString code = printedCode();
    keepPrintedSheets(*desk, week().sites);
    ASSERT_EQ(enterSheet(*desk,
                         {{1, ids[0].toString(), friday, Happened::Done, 45, {}},
                          {2, ids[1].toString(), friday, Happened::Missed, 0, {}}},
                         u"N"_s, later)
                  .noted,
              2);
    const auto sheet = returnedSheet(*desk, code, later);
    ASSERT_TRUE(sheet);
    EXPECT_EQ(sheet->notedLines(), 2);
    ASSERT_TRUE(lineOf(*sheet, ids[0].toString()));
    EXPECT_EQ(lineOf(*sheet, ids[0].toString())->notedAmount, 45);
    ASSERT_TRUE(lineOf(*sheet, ids[1].toString())) << "who did not come stays on the paper, and so here";
    EXPECT_EQ(lineOf(*sheet, ids[1].toString())->noted, Happened::Missed);
}

TEST_F(ReturnedSheetTest, shouldKeepThePapersNumbersWhateverChangedSince) {
    const QList<SignupId> ids = threeWhoCome();
    const Roster printed = week();
    const QString code = printedCode();
    keepPrintedSheets(*desk, printed.sites);
    const AnyId first = printed.sites[0].rows[0].entry.source;
    const AnyId last = printed.sites[0].rows[2].entry.source;
    ASSERT_TRUE(postings.withdraw(*SignupId::fromString(first), u"ill"_s, today));

    const auto sheet = returnedSheet(*desk, code, today);
    ASSERT_TRUE(sheet);
    ASSERT_EQ(sheet->lines.size(), 3);
    EXPECT_EQ(lineOf(*sheet, last)->number, 3) << "in today's roster it is line 2";
    EXPECT_FALSE(lineOf(*sheet, first)->name.isEmpty()) << "who was withdrawn is still named";
    EXPECT_FALSE(sheet->changedSince) << "the lines are those of the paper";
}

TEST_F(ReturnedSheetTest, shouldSayThatAPaperFromElsewhereHasOtherLines) {
    const QList<SignupId> ids = threeWhoCome();
    const QString code = printedCode(); // printed on another PC
    ASSERT_TRUE(postings.withdraw(ids[0], u"ill"_s, today));
    const auto sheet = returnedSheet(*desk, code, today);
    ASSERT_TRUE(sheet);
    EXPECT_TRUE(sheet->changedSince);
    EXPECT_FALSE(returnedSheet(*desk, code.section(u'-', 0, 2), today)->changedSince) << "no edition was typed";
}

TEST_F(ReturnedSheetTest, shouldFindAVolunteersOwnSheet) {
    const QList<SignupId> ids = threeWhoCome();
    const QList<PersonalWeek> weeks = personalWeeks(week());
    ASSERT_EQ(weeks.size(), 3);
    const auto sheet = returnedSheet(*desk, weeks[1].printedCode(), today);
    ASSERT_TRUE(sheet);
    EXPECT_EQ(sheet->kind, SheetKind::Person);
    EXPECT_EQ(sheet->title, weeks[1].name.full());
    ASSERT_EQ(sheet->lines.size(), 1);
    EXPECT_EQ(sheet->lines[0].source, weeks[1].tasks[0].source);
    EXPECT_EQ(sheet->lines[0].name, u"Résidence Les Tilleuls"_s);
}

TEST_F(ReturnedSheetTest, shouldRememberThePrintsOfAWhileWithoutNames) {
    threeWhoCome();
    const QString code = printedCode();
    keepPrintedSheets(*desk, week().sites);
    const auto lines = printedLines(*desk, code);
    ASSERT_TRUE(lines);
    EXPECT_EQ(lines->size(), 3);
    const QString kept = desk->setting(u"printed_sheets.0"_s).remove(code); // which may have an "N0" by chance
    EXPECT_FALSE(kept.contains(u"Tilleuls"_s));
    EXPECT_FALSE(kept.contains(u"N0"_s));
    EXPECT_FALSE(printedLines(*desk, u"2026-47-TIL-??"_s));
}

TEST_F(ReturnedSheetTest, shouldKeepRemarksWhereTheyBelong) {
    const QList<SignupId> ids = threeWhoCome();
    const SheetDone done =
        enterSheet(*desk, {{1, ids[0].toString(), friday, Happened::Done, 0, u"came late"_s}}, u"N"_s, later);
    ASSERT_EQ(done.noted, 1);
    const QList<Note> notes = desk->findBy<Note>("about"_L1, ids[0].toString());
    ASSERT_EQ(notes.size(), 1);
    EXPECT_EQ(notes[0].text, u"came late"_s);
    const SheetDone again =
        enterSheet(*desk, {{1, ids[0].toString(), friday, Happened::Done, 0, u"came late"_s}}, u"N"_s, later);
    EXPECT_TRUE(again.refused.isEmpty());
    EXPECT_EQ(desk->findBy<Note>("about"_L1, ids[0].toString()).size(), 1) << "typed twice";
    desk->undo(done.changes);
    EXPECT_TRUE(desk->findBy<Note>("about"_L1, ids[0].toString()).isEmpty()) << "one step, the note included";
}

TEST_F(ReturnedSheetTest, shouldReadRemarksAndStops) {
    EXPECT_EQ(sheetMarkFromText(u"12 a 90, late"_s, 1), (SheetMark{12, Happened::Done, 90, u"late"_s}));
    EXPECT_EQ(sheetMarkFromText(u"n; ill: flu"_s, 3), (SheetMark{3, Happened::Missed, 0, u"ill: flu"_s}));
    EXPECT_EQ(sheetMarkFromText(u"a 1:30: bus"_s, 3), (SheetMark{3, Happened::Done, 90, u"bus"_s}));
    EXPECT_EQ(stopMarkFromText(u"3 a 12, rain"_s, 1), (SheetMark{3, Happened::Done, 12, u"rain"_s}));
    EXPECT_EQ(stopMarkFromText(u"a"_s, 2), (SheetMark{2, Happened::Done, -1, {}}));
    EXPECT_EQ(stopMarkFromText(u"a 0"_s, 2), (SheetMark{2, Happened::Done, 0, {}}));
    EXPECT_EQ(stopMarkFromText(u"4n"_s, 2), (SheetMark{4, Happened::Missed, -1, {}}));
    for (const QString& wrong : {u""_s, u"e"_s, u"n 3"_s, u"0 a"_s})
        EXPECT_FALSE(stopMarkFromText(wrong, 2)) << qPrintable(wrong);
}

} // namespace
} // namespace entraide::THIS_FILE
