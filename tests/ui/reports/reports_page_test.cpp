// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/workflows/workflow_fixture.h"
#include "storage/database.h"
#include "ui/common/list_table.h"
#include "ui/printing/paginator.h"
#include "ui/records/address_lookup.h"
#include "ui/records/lines_view.h"
#include "ui/records/undo_history.h"
#include "ui/reports/certificates_section.h"
#include "ui/reports/period_field.h"
#include "ui/reports/register_section.h"
#include "ui/reports/reports_page.h"
#include "ui/reports/statistics_section.h"
#include "workflows/candidates.h"
#include "workflows/desk_profile.h"

#include <QAbstractItemModelTester>
#include <QAction>
#include <QCheckBox>
#include <QFile>
#include <QLabel>
#include <QLineEdit>
#include <QSettings>
#include <QSpinBox>
#include <QTest>

namespace entraide::THIS_FILE {
namespace {

using namespace Qt::StringLiterals;

constexpr int patience = 20'000; // milliseconds

class ReportsPageTest : public WorkflowTest {
protected:
    ReportsPageTest()
        : settings(folder.filePath(u"settings.ini"_s), QSettings::IniFormat)
        , candidates(*desk)
        , context{*desk, candidates, addresses, settings, [this] { return today; }, u"Nadia"_s}
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
    ListTable& registered() { return *page->yearRegister().findChild<ListTable*>(u"registerTable"_s); }
    int registeredRows() { return registered().model()->rowCount(); }
    QString registeredCell(int row, RegisterModel::Column column) {
        return registered().model()->index(row, column).data(Qt::DisplayRole).toString();
    }
    const QList<PanelLine>& paidDays() {
        return page->yearRegister().findChild<LinesView*>(u"paidDays"_s)->model().lines();
    }
    void openRegister() {
        open();
        page->showTab(ReportsPage::RegisterTab);
        read(page->yearRegister());
    }
    /// Karim is paid 10.00 for each of three days, with a ceiling of 25.00 a year.
    VolunteerId paidAboveTheCeiling() {
        Volunteer karim = get(volunteer(u"Karim"_s));
        karim.expensesRegime = u"flat_rate"_s;
        put(karim);
        DeskProfile profile = profileOf(*desk);
        profile.dayRateCents = 1000;
        profile.ceilings = {{2026, 1000, 2500, 2000}};
        EXPECT_TRUE(saveProfile(*desk, profile));
        for (int day = 1; day <= 3; ++day)
            helped(karim.id, wednesday.addDays(-day));
        return karim.id;
    }
    /// What a job said at its end.
    QString saidAtLast() {
        lastSaid.clear();
        EXPECT_TRUE(QTest::qWaitFor([&] { return !lastSaid.isEmpty(); }, patience));
        return lastSaid;
    }

    QSettings settings;
    AddressLookup addresses{QString(), settings};
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
    EXPECT_TRUE(note->text().contains(u"“·”"_s));
    EXPECT_TRUE(note->text().contains(u"5"_s));
    EXPECT_EQ(page->statistics().findChild<LinesView*>()->model().lines().last().cells.filter(u"<"_s).size(), 0);
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

TEST_F(ReportsPageTest, shouldCountAlsoOnADeskThatIsNeverQuiet) {
    open();
    read(page->statistics());
    DeskProfile profile = profileOf(*desk);
    profile.smallestCount = 1;
    ASSERT_TRUE(saveProfile(*desk, profile));
    helped(volunteer(u"Karim"_s), wednesday.addDays(-3));
    EXPECT_TRUE(QTest::qWaitFor(
        [&] {
            person(u"Lea"_s, u"Peeters"_s);
            return page->statistics().shown()->total[Measure::Minutes].value == 60;
        },
        patience));
}

TEST_F(ReportsPageTest, shouldShowWhatWasCountedWhileTheDeskChanged) {
    open();
    read(page->statistics());
    bool changed = false;
    QObject::connect(&page->statistics(), &ReportSection::started, page.get(), [&] {
        person(u"Lea"_s, u"Peeters"_s); // while it is counted
        changed = true;
    });
    int shown = 0;
    QObject::connect(&page->statistics(), &ReportSection::read, page.get(), [&] { ++shown; });
    action(u"reports.again"_s).trigger();
    read(page->statistics());
    EXPECT_TRUE(changed);
    EXPECT_EQ(shown, 1);
}

TEST_F(ReportsPageTest, shouldSayThatAPeriodIsTooLong) {
    helped(volunteer(u"Karim"_s), wednesday.addDays(-3));
    open();
    read(page->statistics());
    auto* period = page->statistics().findChild<PeriodField*>();
    period->setDays({QDate(2010, 1, 1), QDate(2026, 12, 31)});
    read(page->statistics());
    EXPECT_FALSE(page->statistics().shown());
    EXPECT_FALSE(action(u"reports.printStatistics"_s).isEnabled());
    const auto* note = page->statistics().findChild<QLabel*>(u"hiddenNote"_s);
    EXPECT_TRUE(note->text().contains(u"10 years"_s));
    period->setDays({QDate(2026, 6, 10), QDate(2026, 12, 31)});
    read(page->statistics());
    ASSERT_TRUE(page->statistics().shown());
    EXPECT_EQ(page->statistics().shown()->first, QDate(2026, 6, 1));
    EXPECT_TRUE(note->text().contains(u"Whole months are counted"_s));
}

TEST_F(ReportsPageTest, shouldGoToEachTabByKey) {
    open();
    action(u"reports.tab.certificates"_s).trigger();
    EXPECT_EQ(page->tab(), ReportsPage::CertificatesTab);
    action(u"reports.tab.register"_s).trigger();
    EXPECT_EQ(page->tab(), ReportsPage::RegisterTab);
    action(u"reports.tab.statistics"_s).trigger();
    EXPECT_EQ(page->tab(), ReportsPage::StatisticsTab);
    EXPECT_EQ(action(u"reports.tab.register"_s).shortcut(), QKeySequence(u"Alt+2"_s));
}

TEST_F(ReportsPageTest, shouldListTheRegisterAndFilterIt) {
    const VolunteerId karim = volunteer(u"Karim"_s);
    const VolunteerId aicha = volunteer(u"Aïcha"_s);
    for (int day = 1; day <= 3; ++day)
        helped(karim, wednesday.addDays(-day));
    helped(aicha, wednesday.addDays(-3));
    openRegister();
    const QAbstractItemModelTester tester(registered().model());
    ASSERT_EQ(registeredRows(), 2);
    registered().chooseRow(0);
    const QString chosen = page->shownRecord();
    EXPECT_EQ(chosen, aicha.toString());
    auto* name = page->yearRegister().findChild<QLineEdit*>(u"registerFilter"_s);
    name->setText(u"aicha"_s);
    ASSERT_EQ(registeredRows(), 1);
    EXPECT_TRUE(registeredCell(0, RegisterModel::NameColumn).contains(u"Aïcha"_s));
    EXPECT_EQ(registeredCell(0, RegisterModel::DaysColumn), u"1"_s);
    EXPECT_EQ(page->shownRecord(), chosen) << "who is chosen stays so";
    name->clear();
    EXPECT_EQ(registeredRows(), 2);
    page->yearRegister().findChild<QCheckBox*>(u"nearOnly"_s)->setChecked(true);
    EXPECT_EQ(registeredRows(), 0) << "nobody is paid anything";
}

TEST_F(ReportsPageTest, shouldListTheDaysPaidOfWhoIsChosen) {
    const VolunteerId karim = paidAboveTheCeiling();
    helped(karim, wednesday.addDays(-1)); // twice on one day
    openRegister();
    EXPECT_TRUE(paidDays().isEmpty());
    registered().chooseRow(0);
    ASSERT_EQ(paidDays().size(), 3);
    EXPECT_EQ(paidDays()[0].cells.first(), u"15/11/2026"_s);
    EXPECT_EQ(paidDays()[0].cells[1], u"flat rate"_s);
    EXPECT_TRUE(paidDays()[0].cells.last().contains(u"10"_s)) << qPrintable(paidDays()[0].cells.last());
    EXPECT_TRUE(page->yearRegister().findChild<QLabel*>(u"registerWho"_s)->text().contains(u"3 day"_s));
    const QString warnings = page->yearRegister().findChild<QLabel*>(u"registerWarnings"_s)->text();
    EXPECT_TRUE(warnings.contains(u"17/11/2026"_s)) << "from when on: " << qPrintable(warnings);
}

TEST_F(ReportsPageTest, shouldWriteTheRegisterBesideTheWindow) {
    paidAboveTheCeiling();
    openRegister();
    const RegisterSection& section = page->yearRegister();
    const QString pdf = folder.filePath(u"register.pdf"_s);
    section.paper().writePdf(section.reading(), pdf);
    EXPECT_TRUE(section.paper().isWorking());
    EXPECT_FALSE(action(u"reports.pdfRegister"_s).isEnabled()) << "one at a time";
    EXPECT_TRUE(saidAtLast().contains(u"register.pdf"_s)) << qPrintable(lastSaid);
    ASSERT_TRUE(QTest::qWaitFor([&] { return !section.paper().isWorking(); }, patience));
    EXPECT_TRUE(action(u"reports.pdfRegister"_s).isEnabled());
    QFile written(pdf);
    ASSERT_TRUE(written.open(QIODevice::ReadOnly));
    EXPECT_TRUE(written.readAll().startsWith("%PDF"));

    section.paper().writePdf(section.reading(), pdf);
    const QString days = folder.filePath(u"days.csv"_s);
    section.paper().writeDaysCsv(section.reading(), days);
    EXPECT_TRUE(lastSaid.contains(u"under way"_s)) << qPrintable(lastSaid);
    EXPECT_TRUE(saidAtLast().contains(u"register.pdf"_s)) << qPrintable(lastSaid);
    ASSERT_TRUE(QTest::qWaitFor([&] { return !section.paper().isWorking(); }, patience));
    section.paper().writeDaysCsv(section.reading(), days);
    EXPECT_TRUE(saidAtLast().contains(u"days.csv"_s)) << qPrintable(lastSaid);
    QFile list(days);
    ASSERT_TRUE(list.open(QIODevice::ReadOnly));
    const QByteArray lines = list.readAll();
    EXPECT_EQ(lines.count('\n'), 4);
    EXPECT_TRUE(lines.contains(";2026-11-15;flat_rate;0;0;10.00;0.00;10.00")) << lines.constData();

    ASSERT_TRUE(QTest::qWaitFor([&] { return !section.paper().isWorking(); }, patience));
    section.paper().writeCsv(section.reading(), folder.filePath(u"nowhere/register.csv"_s));
    EXPECT_FALSE(saidAtLast().isEmpty());
    EXPECT_FALSE(QFile::exists(folder.filePath(u"nowhere/register.csv"_s)));
}

TEST_F(ReportsPageTest, shouldLeaveNoFileOfARegisterThatIsCancelled) {
    paidAboveTheCeiling();
    openRegister();
    const RegisterSection& section = page->yearRegister();
    const QString pdf = folder.filePath(u"register.pdf"_s);
    // So many that the cancel comes in time.
    auto many = std::make_shared<RegisterReading>();
    many->reg = section.reading()->reg;
    many->reg.rows.fill(section.reading()->reg.rows.first(), 200'000);
    Job* job = nullptr;
    QObject::connect(&section.paper(), &RegisterPaper::started, page.get(), [&](Job* begun) { job = begun; });
    section.paper().writePdf(many, pdf);
    ASSERT_TRUE(job);
    job->cancel();
    ASSERT_TRUE(QTest::qWaitFor([&] { return !section.paper().isWorking(); }, patience));
    EXPECT_FALSE(QFile::exists(pdf));
}

TEST_F(ReportsPageTest, shouldWarnNearTheCeiling) {
    const VolunteerId karim = paidAboveTheCeiling();
    openRegister();
    page->yearRegister().findChild<QCheckBox*>(u"nearOnly"_s)->setChecked(true);
    ASSERT_EQ(registeredRows(), 1);
    const QString share = registeredCell(0, RegisterModel::CeilingColumn);
    EXPECT_TRUE(share.startsWith(u"120"_s)) << qPrintable(share);
    registered().chooseRow(0);
    EXPECT_EQ(page->shownRecord(), karim.toString());
}

TEST_F(ReportsPageTest, shouldSayThatAYearsCeilingIsNotKnown) {
    const VolunteerId karim = paidAboveTheCeiling();
    openRegister();
    helped(karim, QDate(2027, 3, 1));
    page->yearRegister().findChild<QSpinBox*>(u"registerYear"_s)->setValue(2027);
    ASSERT_TRUE(
        QTest::qWaitFor([&] { return page->yearRegister().shown()->year == 2027 && registeredRows() == 1; }, patience));
    EXPECT_EQ(registeredCell(0, RegisterModel::CeilingColumn), u"not known"_s);
    registered().chooseRow(0);
    const QString warnings = page->yearRegister().findChild<QLabel*>(u"registerWarnings"_s)->text();
    EXPECT_TRUE(warnings.contains(u"2027"_s)) << qPrintable(warnings);
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

TEST_F(ReportsPageTest, shouldKeepTheLetterAsTheDeskIs) {
    const VolunteerId karim = volunteer(u"Karim"_s);
    open();
    page->openAt(karim.toString(), Aspect::Certificate);
    EXPECT_FALSE(page->certificates().pages());
    helped(karim, wednesday.addDays(-3));
    EXPECT_TRUE(page->certificates().pages()) << "while it is seen";
    const auto before = page->certificates().pages();
    page->showTab(ReportsPage::StatisticsTab);
    helped(karim, wednesday.addDays(-2));
    EXPECT_EQ(page->certificates().pages(), before) << "nobody sees it";
    page->certificates().writePdf(folder.filePath(u"letter.pdf"_s));
    EXPECT_NE(page->certificates().pages(), before) << "what is written is what the desk knows now";
}

TEST_F(ReportsPageTest, shouldSayThatTheDeskCannotBeRead) {
    const PersonId karim = get(volunteer(u"Karim"_s)).person;
    open();
    read(page->statistics());
    desk->database().execute("DROP TABLE volunteer");
    lastSaid.clear();
    EXPECT_NO_THROW(page->openAt(karim.toString(), Aspect::Certificate));
    EXPECT_FALSE(lastSaid.isEmpty());
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
} // namespace entraide::THIS_FILE
