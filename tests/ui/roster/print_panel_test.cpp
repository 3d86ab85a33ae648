// SPDX-License-Identifier: GPL-3.0-or-later
#include "roster/personal_week.h"
#include "support/roster_builder.h"
#include "ui/common/job.h"
#include "ui/printing/page_preview.h"
#include "ui/printing/paginator.h"
#include "ui/roster/print_panel.h"
#include "ui/roster/sites_button.h"

#include <QCheckBox>
#include <QComboBox>
#include <QDateEdit>
#include <QDir>
#include <QFile>
#include <QMap>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

#include <gmock/gmock.h>
#include <gtest/gtest.h>

namespace entraide::THIS_FILE {
namespace {

using namespace test;

class PrintPanelTest : public testing::Test {
protected:
    PrintPanelTest() {
        QList<RosterEntry> entries = careHomeWeek();
        entries += manyPlaces(60, homesOf(u"1050"_s, u"Ixelles"_s));
        m_roster = buildRoster(headOfWeek12(), entries);
        m_panel.setRoster(m_roster, false);
        m_panel.show();
    }
    int previewPages() { return m_panel.findChild<PagePreview*>()->pageCount(); }
    void choose(RosterSheet sheet, RosterLevel level) {
        PrintOptions options;
        options.sheet = sheet;
        options.level = level;
        m_panel.setOptions(options);
    }

    Roster m_roster;
    PrintPanel m_panel;
};

TEST_F(PrintPanelTest, shouldBeginWithTheTeamsGridAndAWeekToKeepIt) {
    const PrintOptions options = m_panel.options();

    EXPECT_EQ(options.sheet, RosterSheet::Week);
    EXPECT_EQ(options.level, RosterLevel::Team) << "never with phones unless asked";
    EXPECT_EQ(options.destroyAfter, QDate(2026, 3, 29));
    EXPECT_TRUE(options.emptyPlaces);
    EXPECT_FALSE(options.sample);
}

TEST_F(PrintPanelTest, shouldShowEachChoiceInThePreview) {
    ASSERT_TRUE(QTest::qWaitFor([&] { return previewPages() > 0; }));
    ASSERT_TRUE(m_panel.pages());
    EXPECT_EQ(m_panel.pages()->layout().orientation(), QPageLayout::Landscape);

    choose(RosterSheet::Site, RosterLevel::Coordinator);

    EXPECT_TRUE(QTest::qWaitFor([&] { return m_panel.pages()->layout().orientation() == QPageLayout::Portrait; }));
    EXPECT_EQ(previewPages(), m_panel.pages()->pageCount());
    EXPECT_GT(previewPages(), 1);
}

TEST_F(PrintPanelTest, shouldLeaveOutSitesThatAreNotChosen) {
    auto* sites = m_panel.findChild<SitesButton*>();
    EXPECT_EQ(m_panel.chosenRoster(), m_roster);

    sites->setChosen(u"1050"_s, false);

    ASSERT_EQ(m_panel.chosenRoster().sites.size(), 1);
    EXPECT_EQ(m_panel.chosenRoster().sites.first().site.key, careHome().key);
    m_panel.setRoster(m_roster, false);
    EXPECT_EQ(m_panel.chosenRoster().sites.size(), 1) << "the choice outlives a change of the week's places";
    sites->chooseAll();
    EXPECT_EQ(m_panel.chosenRoster(), m_roster);
}

TEST_F(PrintPanelTest, shouldOfferPhonesToCoordinatorsAlone) {
    const QList<QCheckBox*> boxes = m_panel.findChildren<QCheckBox*>();
    ASSERT_EQ(boxes.size(), 3);
    EXPECT_FALSE(boxes[1]->isEnabled());
    choose(RosterSheet::Site, RosterLevel::Coordinator);
    EXPECT_TRUE(boxes[1]->isEnabled());
}

TEST_F(PrintPanelTest, shouldShowPersonalSheetsOfWhomWasChosen) {
    m_panel.setWholeRoster(m_roster);
    const QList<PersonalWeek> weeks = personalWeeks(m_roster);
    ASSERT_GT(weeks.size(), 2);

    m_panel.choosePerson(weeks[1].volunteer);

    EXPECT_EQ(m_panel.options().sheet, RosterSheet::Personal);
    EXPECT_EQ(m_panel.options().volunteers, QSet<VolunteerId>{weeks[1].volunteer});
    EXPECT_TRUE(QTest::qWaitFor([&] { return previewPages() == 1; }));
}

TEST_F(PrintPanelTest, shouldPrintForNobodyWhenNobodyIsChosen) {
    m_panel.setWholeRoster(m_roster);
    choose(RosterSheet::Personal, RosterLevel::Team);
    EXPECT_TRUE(m_panel.options().volunteers.isEmpty()) << "everybody";
    SitesButton* people = nullptr;
    for (SitesButton* button : m_panel.findChildren<SitesButton*>()) {
        if (button->chosen().contains(personalWeeks(m_roster).first().volunteer.toString()))
            people = button;
    }
    ASSERT_TRUE(people);
    for (const PersonalWeek& week : personalWeeks(m_roster))
        people->setChosen(week.volunteer.toString(), false);
    EXPECT_TRUE(personalWeeks(m_roster, m_panel.options().volunteers).isEmpty());
    EXPECT_FALSE(m_panel.options().volunteers.isEmpty());
}

TEST_F(PrintPanelTest, shouldBringEachKindOfSheetAsItWasPrintedLast) {
    QMap<QString, PageSetup> kept;
    m_panel.setKeeping([&](const QString& kind) { return kept.value(kind); },
                       [&](const QString& kind, const PageSetup& setup) { kept[kind] = setup; });
    choose(RosterSheet::Site, RosterLevel::Coordinator);
    EXPECT_EQ(kept.value(u"roster.site"_s).level, RosterLevel::Coordinator);
    choose(RosterSheet::Week, RosterLevel::Public);
    PageSetup wide = kept.value(u"roster.site"_s);
    wide.paper = {PaperSize::A3, 20};
    kept[u"roster.site"_s] = wide;

    auto* sheet = m_panel.findChild<QComboBox*>();
    sheet->setCurrentIndex(sheet->findData(static_cast<int>(RosterSheet::Site)));

    EXPECT_EQ(m_panel.options().level, RosterLevel::Coordinator);
    EXPECT_EQ(m_panel.options().paper, wide.paper);
    EXPECT_EQ(kept.value(u"roster.week"_s).level, RosterLevel::Public) << "the other kind stays as it was";
}

TEST_F(PrintPanelTest, shouldTellWhatIsPrintedOnceItIsEntered) {
    QStringList told;
    m_panel.setEntering([&](const LeavingPaper& paper) { told.append(QString(paper.kind)); });
    m_panel.setPrinted(
        [&](const Roster&, const PrintOptions& options) { told.append(QString(enumName(options.sheet))); });
    choose(RosterSheet::Site, RosterLevel::Team);
    const QTemporaryDir folder;
    QSignalSpy said(&m_panel, &PrintPanel::said);
    m_panel.writePdf(folder.filePath(u"r.pdf"_s));
    ASSERT_TRUE(QTest::qWaitFor([&] { return !said.isEmpty(); }, 20'000));
    EXPECT_THAT(told, testing::ElementsAre(u"roster"_s, u"site"_s));
}

TEST_F(PrintPanelTest, shouldWriteAFileForEachVolunteer) {
    m_panel.setWholeRoster(m_roster);
    choose(RosterSheet::Personal, RosterLevel::Team);
    const QTemporaryDir folder;
    QSignalSpy said(&m_panel, &PrintPanel::said);
    m_panel.writePdfsInto(folder.path());
    ASSERT_TRUE(QTest::qWaitFor([&] { return !said.isEmpty(); }, 30'000));
    EXPECT_EQ(QDir(folder.path()).entryList(QDir::Files).size(), personalWeeks(m_roster).size());
}

TEST_F(PrintPanelTest, shouldWriteThePdfInTheBackgroundAndSayWhere) {
    const QTemporaryDir folder;
    const QString file = folder.filePath(u"roster.pdf"_s);
    QSignalSpy said(&m_panel, &PrintPanel::said);

    m_panel.writePdf(file);

    ASSERT_TRUE(said.wait(20'000));
    EXPECT_EQ(said[0][1].value<Tone>(), Tone::Positive);
    EXPECT_TRUE(said[0][0].toString().contains(u"roster.pdf"_s));
    QFile written(file);
    ASSERT_TRUE(written.open(QIODevice::ReadOnly));
    EXPECT_EQ(written.read(5), "%PDF-");
}

TEST_F(PrintPanelTest, shouldSayWhenThePdfCannotBeWritten) {
    QSignalSpy said(&m_panel, &PrintPanel::said);

    m_panel.writePdf(u"/nowhere/at/all/roster.pdf"_s);

    ASSERT_TRUE(said.wait(20'000));
    EXPECT_EQ(said[0][1].value<Tone>(), Tone::Danger);
    EXPECT_TRUE(said[0][0].toString().contains(u"roster.pdf"_s));
}

TEST_F(PrintPanelTest, shouldTurnPagesByKey) {
    choose(RosterSheet::Site, RosterLevel::Team);
    auto* preview = m_panel.findChild<PagePreview*>();
    ASSERT_TRUE(QTest::qWaitFor([&] { return preview->pageCount() > 1; }));

    QTest::keyClick(preview, Qt::Key_PageDown);
    EXPECT_EQ(preview->page(), 1);
    QTest::keyClick(preview, Qt::Key_End);
    EXPECT_EQ(preview->page(), preview->pageCount() - 1);
    QTest::keyClick(preview, Qt::Key_PageDown);
    EXPECT_EQ(preview->page(), preview->pageCount() - 1);
    QTest::keyClick(preview, Qt::Key_Home);
    EXPECT_EQ(preview->page(), 0);
}

} // namespace
} // namespace entraide::THIS_FILE
