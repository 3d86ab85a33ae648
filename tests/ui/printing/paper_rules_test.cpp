// SPDX-License-Identifier: GPL-3.0-or-later
// All papers of a week against the same rules: who is named at which level, fonts, codes, the size of type.
#include "roster/personal_week.h"
#include "roster/sheet_code.h"
#include "support/papers.h"
#include "ui/printing/page_pictures.h"
#include "ui/printing/pdf_pages.h"

#include <QFontInfo>
#include <QProcess>
#include <QRegularExpression>
#include <QTemporaryDir>

#include <gmock/gmock.h>
#include <gtest/gtest.h>

namespace entraide::THIS_FILE {
namespace {

using namespace test;
using testing::HasSubstr;
using testing::Not;

class PaperRulesTest : public testing::Test {
protected:
    QString path() const { return m_folder.filePath(u"paper.pdf"_s); }
    QString textOf(const Paginator& pages) const {
        pages.writePdf(path(), u"test"_s);
        return pagesOf(path()).join(u'\n');
    }
    QStringList scanned(const Paginator& pages) const {
        pages.writePdf(path(), u"test"_s);
        return codesOf(path());
    }
    /// A line of pdffonts for each font, without its head.
    QStringList fontsOf(const Paginator& pages) const {
        pages.writePdf(path(), u"test"_s);
        QProcess reader;
        reader.start(u"pdffonts"_s, {path()});
        EXPECT_TRUE(reader.waitForFinished()) << "pdffonts is needed (poppler-utils)";
        return QString::fromUtf8(reader.readAllStandardOutput()).split(u'\n', Qt::SkipEmptyParts).mid(2);
    }

    QTemporaryDir m_folder;
};

const QRegularExpression& phoneOnPaper() {
    static const QRegularExpression phone(u"\\+32[ \\d]{8}|(?<![\\d/])0\\d{1,3}([ .]\\d{2,3}){3}"_s);
    return phone;
}

const QStringList familyNames{u"Dumont"_s, u"Willems"_s, u"Lefèvre"_s, u"Janssens"_s, u"Laurent"_s, u"Kaya"_s};

struct LevelCase {
    RosterLevel level;
    bool families;
    bool phones;
    bool doors;
};
constexpr LevelCase levels[]{{RosterLevel::Public, false, false, false},
                             {RosterLevel::Team, false, false, false},
                             {RosterLevel::Coordinator, true, true, true}};

TEST_F(PaperRulesTest, shouldShowOnSiteSheetsWhatTheLevelAllows) {
    for (const LevelCase& one : levels) {
        // The desk's own number is for everybody in the team.
        const QString text = textOf(rosterPaper(RosterSheet::Site, one.level)).remove(u"02 555 01 00"_s);
        for (const QString& family : familyNames)
            EXPECT_EQ(text.contains(family), one.families) << family.toStdString() << enumName(one.level).data();
        EXPECT_EQ(phoneOnPaper().match(text).hasMatch(), one.phones) << enumName(one.level).data();
        EXPECT_EQ(text.contains(u"Alsemberg"_s), one.doors) << enumName(one.level).data();
        EXPECT_EQ(text.contains(u"Germaine"_s), one.level != RosterLevel::Public)
            << "who is helped is nobody's on a wall";
    }
}

TEST_F(PaperRulesTest, shouldShowOnTheGridFirstNamesAtEveryLevel) {
    for (const LevelCase& one : levels) {
        const QString text = textOf(rosterPaper(RosterSheet::Week, one.level)).remove(u"02 555 01 00"_s);
        for (const QString& family : familyNames)
            EXPECT_FALSE(text.contains(family)) << family.toStdString();
        EXPECT_FALSE(text.contains(u"Alsemberg"_s));
        EXPECT_TRUE(text.contains(u"Inès"_s));
        if (!one.phones) {
            EXPECT_FALSE(phoneOnPaper().match(text).hasMatch());
        }
    }
}

TEST_F(PaperRulesTest, shouldShowOnRoundSheetsWhatTheLevelAllows) {
    for (const LevelCase& one : levels) {
        const QString text = textOf(roundPaper(one.level));
        for (const QString& family : {u"Benali"_s, u"Cuistot"_s})
            EXPECT_EQ(text.contains(family), one.families) << family.toStdString() << enumName(one.level).data();
        EXPECT_EQ(phoneOnPaper().match(text).hasMatch(), one.phones) << enumName(one.level).data();
        // A rider has to find the door.
        EXPECT_EQ(text.contains(u"Rue des Tilleuls"_s), one.level != RosterLevel::Public);
    }
}

TEST_F(PaperRulesTest, shouldTellAVolunteerTheOwnWeekAndNobodyElses) {
    PrintOptions options = paperOptions(RosterSheet::Personal, RosterLevel::Team);
    options.volunteers = {VolunteerId::fromString(u"volunteer:InèsDumont"_s).value()};
    const QString text = textOf(rosterPages(paperRoster(), options, frenchAndDutch()));
    for (const char* shown : {"Inès Dumont", "Semaine / Week 12", "Germaine Janssens", "Alsemberg", "0478 22 23 33",
                              "Résidence Les Tilleuls", "Sophie Laurent"})
        EXPECT_TRUE(text.contains(QString::fromUtf8(shown))) << shown;
    EXPECT_THAT(text.toStdString(), HasSubstr("29/03/2026"));
    for (const char* hidden : {"Willems", "Kaya", "0471 00 02 34", "0470 00 01 12"})
        EXPECT_FALSE(text.contains(QString::fromUtf8(hidden))) << hidden;
    EXPECT_EQ(pagesOf(path()).size(), 1);
}

TEST_F(PaperRulesTest, shouldPrintAPageForEachVolunteer) {
    const Paginator all = rosterPaper(RosterSheet::Personal, RosterLevel::Coordinator);
    EXPECT_EQ(all.pageCount(), 11);
    const QString folder = m_folder.filePath(u"each"_s);
    ASSERT_TRUE(QDir().mkpath(folder));
    const QStringList files =
        writePersonalPdfs(paperRoster(), paperOptions(RosterSheet::Personal, RosterLevel::Coordinator), folder);
    EXPECT_EQ(files.size(), 11);
    for (const QString& file : files) {
        EXPECT_TRUE(QFileInfo::exists(file));
        EXPECT_FALSE(file.contains(u"Dumont"_s)) << "a list of files names nobody";
    }
}

TEST_F(PaperRulesTest, shouldPrintCodesThatAScannerReads) {
    const Roster roster = paperRoster();
    const QStringList site = scanned(rosterPaper(RosterSheet::Site, RosterLevel::Public));
    ASSERT_EQ(site.size(), roster.sites.size());
    for (qsizetype i = 0; i < site.size(); ++i) {
        EXPECT_EQ(site[i], roster.sites[i].sheetCode + u'-' + roster.sites[i].edition);
        const auto typed = typedSheetCode(site[i]);
        ASSERT_TRUE(typed);
        EXPECT_EQ(typed->code(), roster.sites[i].sheetCode);
    }
    const QStringList personal = scanned(rosterPaper(RosterSheet::Personal, RosterLevel::Coordinator));
    const QList<PersonalWeek> weeks = personalWeeks(roster);
    ASSERT_EQ(personal.size(), weeks.size());
    for (qsizetype i = 0; i < weeks.size(); ++i)
        EXPECT_EQ(personal[i], weeks[i].printedCode());
    const QStringList round = scanned(roundPaper(RosterLevel::Public));
    ASSERT_EQ(round.size(), 1);
    EXPECT_TRUE(round[0].startsWith(roundSheetCode(QDate(2026, 3, 18), paperRound().id) + u'-'));
}

TEST_F(PaperRulesTest, shouldReadTheCodeOfASampleToo) {
    PrintOptions options = paperOptions(RosterSheet::Site, RosterLevel::Team);
    options.sample = true;
    for (const QString& code : scanned(rosterPages(paperRoster(), options, frenchAndDutch())))
        EXPECT_FALSE(code.isEmpty()) << "the mark of a sample lies behind it";
}

TEST_F(PaperRulesTest, shouldPrintNoCodeOfARoundThatIsOnlyProposed) {
    PlannedRound proposed = paperRound();
    proposed.id = {};
    const QDate day(2026, 3, 18);
    const Paginator pages = roundPages({proposed}, {u"Permanence d’Ixelles"_s, day, QDateTime(day, QTime(9, 30))},
                                       paperOptions(RosterSheet::Site, RosterLevel::Team), frenchAndDutch());
    EXPECT_EQ(scanned(pages), QStringList{QString()});
}

TEST_F(PaperRulesTest, shouldPrintWhatIsTypedOverInLettersOfOneWidth) {
    const std::string face = QFontInfo(Typesetter().font(Type::Code)).family().remove(u' ').toStdString();
    EXPECT_THAT(fontsOf(recoveryPaper()).join(u'\n').toStdString(), HasSubstr(face));
    EXPECT_THAT(fontsOf(slipPaper()).join(u'\n').toStdString(), HasSubstr(face));
    EXPECT_THAT(fontsOf(receiptPaper()).join(u'\n').toStdString(), Not(HasSubstr(face)));
}

TEST_F(PaperRulesTest, shouldEmbedEveryFont) {
    const auto expectEmbedded = [&](const Paginator& pages) {
        const QStringList fonts = fontsOf(pages);
        EXPECT_FALSE(fonts.isEmpty());
        static const QRegularExpression embedded(u"\\s(yes|no)\\s+(yes|no)\\s+(yes|no)\\s+\\d+\\s+\\d+$"_s);
        for (const QString& font : fonts)
            EXPECT_EQ(embedded.match(font).captured(1), u"yes"_s) << font.toStdString();
    };
    for (const RosterSheet sheet : enumValues<RosterSheet>())
        expectEmbedded(rosterPaper(sheet, RosterLevel::Coordinator));
    expectEmbedded(roundPaper(RosterLevel::Coordinator));
    expectEmbedded(certificatePaper(LetterWindow::Right));
}

TEST_F(PaperRulesTest, shouldSetNothingUnderEightPoints) {
    const Typesetter type;
    for (const Type face :
         {Type::Small, Type::SmallItalic, Type::SmallBold, Type::Body, Type::BodyBold, Type::Heading, Type::Title})
        EXPECT_GE(type.font(face).pixelSize(), 8 * pt);
}

TEST_F(PaperRulesTest, shouldTakeThePaperAndMarginsThatWereChosen) {
    PrintOptions options = paperOptions(RosterSheet::Site, RosterLevel::Team);
    options.paper = {PaperSize::A3, 20};
    const Paginator pages = rosterPages(paperRoster(), options, frenchAndDutch());
    EXPECT_EQ(pages.paperSize().toSize(), QSize(842, 1191));
    EXPECT_EQ(pages.layout().margins(QPageLayout::Millimeter), QMarginsF(20, 20, 20, 20));
    options.paper.marginMm = 3;
    EXPECT_EQ(rosterPages(paperRoster(), options, frenchAndDutch()).layout().margins(QPageLayout::Millimeter),
              QMarginsF(12, 12, 12, 12))
        << "printers do not reach further";
}

/// Places of words on the page, in millimetres.
TEST_F(PaperRulesTest, shouldPutTheAddressWhereTheWindowIs) {
    for (const LetterWindow window : {LetterWindow::Left, LetterWindow::Right}) {
        certificatePaper(window).writePdf(path(), u"test"_s);
        QProcess reader;
        reader.start(u"pdftotext"_s, {u"-bbox"_s, path(), u"-"_s});
        ASSERT_TRUE(reader.waitForFinished());
        static const QRegularExpression word(
            u"<word xMin=\"([\\d.]+)\" yMin=\"([\\d.]+)\" xMax=\"([\\d.]+)\" yMax=\"([\\d.]+)\">([^<]*)<"_s);
        // All that can show through in any position of the letter: 34 to 94 mm from its top.
        const double left = window == LetterWindow::Left ? 0 : 114 - 19;
        const double right = window == LetterWindow::Left ? 110 : 210;
        QStringList shown;
        for (const auto& match : word.globalMatch(QString::fromUtf8(reader.readAllStandardOutput()))) {
            const auto millimetres = [&](int i) { return match.captured(i).toDouble() * 25.4 / 72; };
            const QPointF middle((millimetres(1) + millimetres(3)) / 2, (millimetres(2) + millimetres(4)) / 2);
            if (middle.y() > 34 && middle.y() < 94 && middle.x() > left && middle.x() < right) {
                shown.append(match.captured(5));
                EXPECT_GT(middle.y(), 49);
                EXPECT_LT(middle.y(), 79);
            }
        }
        EXPECT_EQ(shown.join(u' '), u"Inès Dumont Rue de la Paix 12 bte 3 1050 Ixelles"_s);
    }
}

} // namespace
} // namespace entraide::THIS_FILE
