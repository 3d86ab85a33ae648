// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/common/roles.h"
#include "ui/roster/plan_figures.h"
#include "ui/roster/plan_model.h"
#include "ui/roster/plan_table.h"
#include "ui/roster/unserved_model.h"

#include <QAbstractItemModelTester>
#include <QSignalSpy>
#include <QTest>

#include <gmock/gmock.h>
#include <gtest/gtest.h>

namespace entraide::THIS_FILE {
namespace {

using namespace Qt::StringLiterals;
using testing::ElementsAre;
using testing::HasSubstr;

PlanLine lineOf(QDate date, int hour, const QString& name, bool isNew) {
    PlanLine line;
    line.subject.service = Service::Shopping;
    line.subject.who = u"Léa Peeters"_s;
    line.date = date;
    line.hours = {hour * 60, hour * 60 + 60};
    line.name = name;
    line.isNew = isNew;
    line.reasons = {{PlanReasonKind::Distance, 0.7, 0, {}, {}}};
    return line;
}

/// Tuesday: new, unchanged. Wednesday: unchanged. Thursday: new.
WeekPlan smallPlan() {
    const QDate tuesday(2026, 3, 17);
    WeekPlan plan;
    plan.week = {2026, 12};
    plan.lines = {lineOf(tuesday, 9, u"Wout Claes"_s, true), lineOf(tuesday, 10, u"Inès Dumont"_s, false),
                  lineOf(tuesday.addDays(1), 9, u"Aya Bakkali"_s, false),
                  lineOf(tuesday.addDays(2), 9, u"Tom Willems"_s, true)};
    plan.lines[2].locked = true;
    plan.placesNeeded = 6;
    plan.filledNow = 2;
    plan.filledThen = 4;
    plan.meanKmNow = 2.4;
    plan.meanKmThen = 1.9;
    plan.peopleNow = 2;
    plan.peopleThen = 4;
    return plan;
}

class PlanModelTest : public testing::Test {
protected:
    PlanModelTest() { m_model.setPlan(smallPlan()); }
    QString text(int row, int column) { return m_model.index(row, column).data().toString(); }

    PlanModel m_model;
    QAbstractItemModelTester m_tester{&m_model, QAbstractItemModelTester::FailureReportingMode::Fatal};
};

TEST_F(PlanModelTest, shouldPutAHeaderAboveEachDay) {
    ASSERT_EQ(m_model.rowCount(), 7);
    QList<bool> headers;
    for (int row = 0; row < m_model.rowCount(); ++row)
        headers.append(m_model.isHeader(row));
    EXPECT_THAT(headers, ElementsAre(true, false, false, true, false, true, false));
    EXPECT_THAT(text(0, 0).toStdString(), HasSubstr("17/03"));
    EXPECT_EQ(m_model.index(0, 0).data(CountRole).toInt(), 2);
}

TEST_F(PlanModelTest, shouldSetWhatIsProposedBesideHowItStands) {
    EXPECT_EQ(text(1, PlanModel::NowColumn), u"to fill"_s);
    EXPECT_EQ(text(1, PlanModel::ProposalColumn), u"new"_s);
    EXPECT_EQ(text(1, PlanModel::WhoColumn), u"Wout Claes"_s);
    EXPECT_THAT(text(1, PlanModel::WhyColumn).toStdString(), HasSubstr("0.7"));
    EXPECT_EQ(text(2, PlanModel::NowColumn), u"Inès Dumont"_s);
    EXPECT_EQ(text(2, PlanModel::ProposalColumn), u"unchanged"_s);
    EXPECT_EQ(m_model.index(4, PlanModel::LockColumn).data(StateIconRole).toString(), u"lock"_s);
    EXPECT_TRUE(m_model.index(2, PlanModel::LockColumn).data(StateIconRole).toString().isEmpty());
}

TEST_F(PlanModelTest, shouldLetOnlyNewPlacesBeChecked) {
    EXPECT_TRUE(m_model.canCheck(1));
    EXPECT_FALSE(m_model.canCheck(2));
    EXPECT_FALSE(m_model.canCheck(0));
    EXPECT_EQ(m_model.checkableCount(), 2);
    EXPECT_FALSE(m_model.index(2, 0).data(Qt::CheckStateRole).isValid());

    QSignalSpy changed(&m_model, &PlanModel::checkedChanged);
    m_model.toggle(6);
    m_model.toggle(2);
    EXPECT_EQ(changed.size(), 1);
    EXPECT_THAT(m_model.checkedLines(), ElementsAre(3));

    m_model.checkAll(true);
    EXPECT_THAT(m_model.checkedLines(), ElementsAre(0, 3));
    m_model.checkAll(false);
    EXPECT_TRUE(m_model.checkedLines().isEmpty());
}

TEST_F(PlanModelTest, shouldKeepWhatIsCheckedWhenOnlyNewPlacesAreShown) {
    m_model.toggle(6);

    m_model.setOnlyNew(true);

    ASSERT_EQ(m_model.rowCount(), 4) << "two days with one new place each";
    EXPECT_THAT(m_model.checkedLines(), ElementsAre(3));
    EXPECT_EQ(m_model.index(3, 0).data(Qt::CheckStateRole).toInt(), static_cast<int>(Qt::Checked));
}

TEST_F(PlanModelTest, shouldForgetWhatWasCheckedInAnotherPlan) {
    m_model.toggle(1);
    m_model.setPlan(smallPlan());
    EXPECT_TRUE(m_model.checkedLines().isEmpty());
}

TEST_F(PlanModelTest, shouldCheckAndLockByKey) {
    PlanTable table(m_model);
    QSignalSpy lock(&table, &PlanTable::lockRequested);
    table.setCurrentIndex(m_model.index(1, PlanModel::TaskColumn));

    QTest::keyClick(&table, Qt::Key_Space);
    EXPECT_THAT(m_model.checkedLines(), ElementsAre(0));
    QTest::keyClick(&table, Qt::Key_L);
    EXPECT_EQ(lock.size(), 1);
    ASSERT_TRUE(table.chosenLine());
    EXPECT_EQ(table.chosenLine()->name, u"Wout Claes"_s);
}

TEST_F(PlanModelTest, shouldReadALineAloud) {
    const std::string spoken = m_model.index(1, 0).data(Qt::AccessibleTextRole).toString().toStdString();
    for (const char* part : {"Léa Peeters", "to fill", "Wout Claes", "0.7"})
        EXPECT_THAT(spoken, HasSubstr(part));
}

TEST_F(PlanModelTest, shouldSayWhoGivesWayAndWhatThatBuys) {
    WeekPlan plan = smallPlan();
    PlanLine& moved = plan.lines[0];
    moved.before = u"match:1"_s;
    moved.beforeName = u"Karim Benali"_s;
    moved.savedKm = 1.3;
    moved.freedFor.id = u"request:2"_s;
    moved.freedFor.title = u"Dentist"_s;
    PlanLine& ill = plan.lines[3];
    ill.before = u"match:3"_s;
    ill.beforeName = u"Amina Haddad"_s;
    ill.beforeAway = true;
    ill.nextBestName = u"Zoë Maes"_s;
    ill.cost = 700;
    ill.nextBestCost = 1'900;
    m_model.setPlan(plan);

    EXPECT_EQ(text(1, PlanModel::NowColumn), u"Karim Benali"_s);
    EXPECT_EQ(text(1, PlanModel::ProposalColumn), u"change"_s);
    for (const char* part : {"Karim Benali", "Dentist", "1.3", "0.7"})
        EXPECT_THAT(text(1, PlanModel::WhyColumn).toStdString(), HasSubstr(part));
    EXPECT_TRUE(m_model.canCheck(1));
    EXPECT_EQ(text(6, PlanModel::NowColumn), u"Amina Haddad, away"_s);
    const auto tip = m_model.index(6, PlanModel::WhyColumn).data(Qt::ToolTipRole).toString().toStdString();
    EXPECT_THAT(tip, HasSubstr("Zoë Maes"));
    EXPECT_THAT(tip, HasSubstr("1.2"));
    EXPECT_THAT(m_model.index(1, 0).data(Qt::AccessibleTextRole).toString().toStdString(), HasSubstr("instead"));
}

TEST_F(PlanModelTest, shouldSayThatAChangeIsForTheLanguageSomebodyKnownOrTheLoad) {
    WeekPlan plan = smallPlan();
    PlanLine& moved = plan.lines[0];
    moved.before = u"match:1"_s;
    moved.beforeName = u"Karim Benali"_s;
    moved.savedKm = -0.6;
    moved.query.spoken = Language::Dutch;
    PlanReason speaks{PlanReasonKind::Language};
    speaks.language = Language::Dutch;
    PlanReason knows{PlanReasonKind::Continuity};
    knows.times = 3;
    moved.reasons = {speaks, knows};
    moved.tasks = 1;
    moved.beforeTasks = 4;
    m_model.setPlan(plan);
    const std::string all = text(1, PlanModel::WhyColumn).toStdString();
    for (const char* part : {"speaks Dutch, unlike Karim Benali", "known there, unlike Karim Benali",
                             "less to do than Karim Benali: 1 against 4", "0.6 km further"})
        EXPECT_THAT(all, HasSubstr(part));

    moved.beforeReasons = moved.reasons; // both do
    moved.tasks = 4;
    moved.savedKm = 0;
    m_model.setPlan(plan);
    EXPECT_THAT(text(1, PlanModel::WhyColumn).toStdString(), testing::Not(HasSubstr("Karim")));
}

TEST_F(PlanModelTest, shouldShowWhatIsPinnedAndWhatCannotBeLocked) {
    WeekPlan plan = smallPlan();
    plan.lines[1].kind = PlaceKind::Shift;
    m_model.setPlan(plan);
    const auto lock = [&](int row, int role) {
        return m_model.index(row, PlanModel::LockColumn).data(role).toString();
    };
    EXPECT_TRUE(lock(1, StateIconRole).isEmpty());
    EXPECT_EQ(lock(1, Qt::AccessibleTextRole), u"not locked"_s);
    QSignalSpy changed(&m_model, &PlanModel::dataChanged);

    m_model.setPinned({0}, true);

    EXPECT_EQ(changed.size(), 1);
    EXPECT_EQ(lock(1, StateIconRole), u"pin"_s);
    EXPECT_EQ(lock(1, Qt::AccessibleTextRole), u"pinned"_s);
    EXPECT_THAT(lock(1, Qt::ToolTipRole).toStdString(), HasSubstr("calculated again"));
    EXPECT_TRUE(m_model.canCheck(1)) << "accepted like any other";
    EXPECT_THAT(lock(2, Qt::ToolTipRole).toStdString(), HasSubstr("out of a shift"));
    EXPECT_EQ(lock(4, StateIconRole), u"lock"_s);
}

TEST_F(PlanModelTest, shouldCheckLinesTogetherThatHangTogether) {
    WeekPlan plan = smallPlan();
    const VolunteerId karim = VolunteerId::create();
    plan.lines[0].volunteer = karim; // Tuesday at nine, where Karim is expected elsewhere until line 3 is accepted
    PlanLine& given = plan.lines[3];
    given.date = given.beforeDate = plan.lines[0].date;
    given.before = u"match:1"_s;
    given.beforeVolunteer = karim;
    std::swap(plan.lines[1], plan.lines[3]); // in order of time
    m_model.setPlan(plan);

    m_model.toggle(1);
    EXPECT_THAT(m_model.checkedLines(), ElementsAre(0, 1));
    m_model.toggle(2); // without it the first is not possible either
    EXPECT_TRUE(m_model.checkedLines().isEmpty());
    m_model.toggle(2); // but it is possible by itself
    EXPECT_THAT(m_model.checkedLines(), ElementsAre(1));
}

TEST(PlanFiguresTest, shouldSetThenBesideNow) {
    const QList<PlanFigure> figures = figuresOf(smallPlan());

    ASSERT_EQ(figures.size(), 5);
    EXPECT_EQ(figures[0].before, u"2"_s);
    EXPECT_EQ(figures[0].after, u"4"_s);
    EXPECT_EQ(figures[0].tone, Tone::Positive);
    EXPECT_EQ(figures[1].tone, Tone::Positive) << "nearer than before";
    EXPECT_EQ(figures[4].after, u"2"_s);
    EXPECT_EQ(figures[4].tone, Tone::Danger);
}

TEST(PlanFiguresTest, shouldCountTheChangesOfHelperAndWhoWasKnownBefore) {
    WeekPlan plan = smallPlan();
    plan.lines[0].before = u"match:1"_s;
    plan.lines[0].beforeReasons = {PlanReason{PlanReasonKind::Continuity}};

    const QList<PlanFigure> figures = figuresOf(plan);

    ASSERT_EQ(figures.size(), 6);
    EXPECT_EQ(figures[3].before, u"1"_s) << "the one who gives way is known";
    EXPECT_EQ(figures[3].after, u"0"_s);
    EXPECT_EQ(figures[4].before, u"0"_s);
    EXPECT_EQ(figures[4].after, u"1"_s);
    EXPECT_EQ(figures[4].tone, Tone::Warning);
}

TEST(PlanFiguresTest, shouldNotGiveAMeanOfNothing) {
    EXPECT_EQ(figuresOf(WeekPlan()).size(), 4);
}

TEST(UnservedModelTest, shouldPutTheMostUrgentFirstAndSayWhy) {
    UnservedLine late;
    late.date = late.lastDate = QDate(2026, 3, 21);
    late.hours = {9 * 60, 10 * 60};
    late.subject.service = Service::Moving;
    late.urgency = Urgency::Urgent;
    late.missing = 2;
    UnservedLine early = late;
    early.date = early.lastDate = QDate(2026, 3, 17);
    early.urgency = Urgency::Normal;
    early.missing = 1;
    early.reason = UnservedReason::NoService;
    UnservedModel model;
    QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::Fatal);

    model.setLines({early, late});

    ASSERT_EQ(model.rowCount(), 2);
    EXPECT_EQ(model.missing(), 3);
    EXPECT_EQ(model.at(0).urgency, Urgency::Urgent);
    EXPECT_THAT(model.index(0).data(TrailingRole).toString().toStdString(), HasSubstr("09:00"));
    EXPECT_THAT(model.index(0).data(SecondaryRole).toString().toStdString(), HasSubstr("2 place"));
    EXPECT_THAT(model.index(1).data(SecondaryRole).toString().toStdString(), HasSubstr("Nobody active"));
}

} // namespace
} // namespace entraide::THIS_FILE
