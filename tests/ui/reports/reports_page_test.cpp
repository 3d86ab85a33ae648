// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/workflows/workflow_fixture.h"
#include "ui/common/list_table.h"
#include "ui/printing/paginator.h"
#include "ui/records/lines_view.h"
#include "ui/records/undo_history.h"
#include "ui/reports/certificates_section.h"
#include "ui/reports/register_section.h"
#include "ui/reports/reports_page.h"
#include "ui/reports/statistics_section.h"
#include "workflows/candidates.h"
#include "workflows/desk_profile.h"

#include <QAction>
#include <QCheckBox>
#include <QFile>
#include <QLabel>
#include <QSettings>
#include <QTest>

namespace entraide {
namespace {

using namespace Qt::StringLiterals;

constexpr int patience = 20'000; // milliseconds

class ReportsPageTest : public WorkflowTest {
protected:
    ReportsPageTest()
        : settings(folder.filePath(u"settings.ini"_s), QSettings::IniFormat)
        , candidates(*desk)
        , context{*desk, candidates, settings, [this] { return today; }, u"Nadia"_s}
        , history(*desk) {}

    void open() {
        page = std::make_unique<ReportsPage>(context);
        QObject::connect(page.get(), &Page::done, page.get(),
                         [this](const QString& sentence, const QString& undo, const ChangeSet& set) {
                             lastDone = sentence;
                             history.add(undo, set);
                         });
        QObject::connect(page.get(), &Page::said, page.get(), [this](const QString& sentence) { lastSaid = sentence; });
        page->resize(1248, 800);
        page->show();
    }
    void read(const ReportSection& section) {
        ASSERT_TRUE(QTest::qWaitFor([&] { return !section.isReading(); }, patience));
    }
    /// An hour of help this year, done.
    void helped(const VolunteerId& helper, QDate date) {
        Request asked = get(request(date));
        asked.state = RequestState::Done;
        asked.received = date.addDays(-2);
        Match match;
        match.request = put(asked);
        match.volunteer = helper;
        match.state = MatchState::Done;
        match.date = date;
        match.hours = {600, 660};
        match.minutes = 60;
        match.decidedAt = QDateTime(date, QTime(12, 0));
        put(match);
    }
    QAction& action(const QString& id) const {
        for (QAction* one : page->menuActions()) {
            if (one->objectName() == id)
                return *one;
        }
        throw std::runtime_error("no such action");
    }
    QString cell(const QWidget& section, int row, int column) {
        return section.findChild<LinesView*>()->model().lines().value(row).cells.value(column);
    }
    qsizetype rows(const QWidget& section) { return section.findChild<LinesView*>()->model().lines().size(); }

    QSettings settings;
    CandidateService candidates;
    PageContext context;
    UndoHistory history;
    std::unique_ptr<ReportsPage> page;
    QString lastDone;
    QString lastSaid;
};

TEST_F(ReportsPageTest, shouldCountThePeriodAndHideSmallNumbers) {
    helped(volunteer(u"Karim"_s), wednesday.addDays(-3));
    open();
    read(page->statistics());
    ASSERT_TRUE(page->statistics().shown());
    EXPECT_EQ(page->statistics().shown()->first, QDate(2026, 1, 1));
    EXPECT_TRUE(page->statistics().shown()->total[Measure::VolunteersActive].hidden)
        << "one volunteer is nobody's number";
    const auto* note = page->statistics().findChild<QLabel*>(u"hiddenNote"_s);
    EXPECT_TRUE(note->isVisible());
    EXPECT_TRUE(note->text().contains(u"<5"_s));
    EXPECT_GE(rows(page->statistics()), 2);
    const QString file = folder.filePath(u"stats.csv"_s);
    page->statistics().writeCsv(file);
    QFile written(file);
    ASSERT_TRUE(written.open(QIODevice::ReadOnly));
    EXPECT_TRUE(written.readAll().contains("received"));
}

TEST_F(ReportsPageTest, shouldReadAgainWhenTheDeskChangedMeanwhile) {
    open();
    read(page->statistics());
    const qint64 before = page->statistics().shown()->total[Measure::Minutes].value;
    EXPECT_EQ(before, 0);
    DeskProfile profile = profileOf(*desk);
    profile.smallestCount = 1;
    ASSERT_TRUE(saveProfile(*desk, profile));
    helped(volunteer(u"Karim"_s), wednesday.addDays(-3));
    EXPECT_TRUE(
        QTest::qWaitFor([&] { return page->statistics().shown()->total[Measure::Minutes].value == 60; }, patience));
}

TEST_F(ReportsPageTest, shouldListTheRegisterAndFilterIt) {
    const VolunteerId karim = volunteer(u"Karim"_s);
    const VolunteerId aicha = volunteer(u"Aïcha"_s);
    for (int day = 1; day <= 3; ++day)
        helped(karim, wednesday.addDays(-day));
    helped(aicha, wednesday.addDays(-3));
    open();
    page->showTab(ReportsPage::RegisterTab);
    read(page->yearRegister());
    ASSERT_EQ(rows(page->yearRegister()), 2);
    auto* name = page->yearRegister().findChild<QLineEdit*>();
    for (auto* field : page->yearRegister().findChildren<QLineEdit*>()) {
        if (field->placeholderText() == u"Name"_s)
            name = field;
    }
    name->setText(u"aicha"_s);
    ASSERT_EQ(rows(page->yearRegister()), 1);
    EXPECT_TRUE(cell(page->yearRegister(), 0, 0).contains(u"Aïcha"_s));
    EXPECT_EQ(cell(page->yearRegister(), 0, 3), u"1"_s);
    name->clear();
    page->yearRegister().findChild<QCheckBox*>(u"nearOnly"_s)->setChecked(true);
    EXPECT_EQ(rows(page->yearRegister()), 0) << "nobody is paid anything";
}

TEST_F(ReportsPageTest, shouldWarnNearTheCeiling) {
    Volunteer karim = get(volunteer(u"Karim"_s));
    karim.expensesRegime = u"flat_rate"_s;
    put(karim);
    DeskProfile profile = profileOf(*desk);
    profile.dayRateCents = 1000;
    profile.ceilings = {{2026, 1000, 3000, 2000}};
    ASSERT_TRUE(saveProfile(*desk, profile));
    for (int day = 1; day <= 3; ++day)
        helped(karim.id, wednesday.addDays(-day));
    open();
    page->showTab(ReportsPage::RegisterTab);
    read(page->yearRegister());
    page->yearRegister().findChild<QCheckBox*>(u"nearOnly"_s)->setChecked(true);
    ASSERT_EQ(rows(page->yearRegister()), 1);
    EXPECT_TRUE(cell(page->yearRegister(), 0, 7).startsWith(u"100"_s)) << qPrintable(cell(page->yearRegister(), 0, 7));
    page->yearRegister().findChild<LinesView*>()->table().chooseRow(0);
    EXPECT_EQ(page->shownRecord(), karim.id.toString());
}

TEST_F(ReportsPageTest, shouldShowACertificateOnlyOfWhatWasDone) {
    const VolunteerId karim = volunteer(u"Karim"_s);
    const VolunteerId idle = volunteer(u"Aïcha"_s);
    helped(karim, wednesday.addDays(-3));
    open();
    EXPECT_FALSE(action(u"reports.printLetter"_s).isEnabled());
    page->openAt(karim.toString(), Aspect::Certificate);
    EXPECT_EQ(page->tab(), ReportsPage::CertificatesTab);
    ASSERT_TRUE(page->certificates().pages());
    EXPECT_EQ(page->certificates().pages()->pageCount(), 1);
    EXPECT_TRUE(action(u"reports.printLetter"_s).isEnabled());
    const QString file = folder.filePath(u"letter.pdf"_s);
    page->certificates().writePdf(file);
    EXPECT_TRUE(QFile::exists(file));
    page->openAt(idle.toString(), Aspect::Certificate);
    EXPECT_FALSE(page->certificates().pages());
    EXPECT_FALSE(action(u"reports.printLetter"_s).isEnabled());
}

TEST_F(ReportsPageTest, shouldNoteThatTheInformationNoteWasGivenAndTakeItBack) {
    Volunteer karim = get(volunteer(u"Karim"_s));
    karim.informationNoteGiven = {};
    put(karim);
    open();
    page->openAt(karim.person.toString(), Aspect::InformationNote);
    EXPECT_TRUE(page->certificates().pages());
    action(u"reports.noteGiven"_s).trigger();
    EXPECT_EQ(get(karim.id).informationNoteGiven, wednesday);
    history.undo();
    EXPECT_FALSE(get(karim.id).informationNoteGiven.isValid());
}

} // namespace
} // namespace entraide
