// SPDX-License-Identifier: GPL-3.0-or-later
#include "geo/postcodes.h"
#include "ui/common/charts.h"
#include "ui/common/group_header.h"
#include "ui/common/roles.h"
#include "ui/roster/plan_shares.h"
#include "ui/roster/plan_side.h"
#include "ui/roster/unserved_model.h"

#include <QAbstractItemModelTester>
#include <QComboBox>
#include <QScrollBar>
#include <QSet>
#include <QSignalSpy>
#include <QTest>

#include <gmock/gmock.h>
#include <gtest/gtest.h>

namespace entraide::THIS_FILE {
namespace {

using namespace Qt::StringLiterals;
using testing::HasSubstr;

const QDate monday(2026, 3, 16);

QString plain(QString text) {
    return text.replace(QChar(QChar::Nbsp), u' ');
}

VolunteerId volunteerOf(int number) {
    return *VolunteerId::fromString(u"volunteer:00000000-0000-4000-8000-%1"_s.arg(number, 12, 10, QChar(u'0')));
}

/// The 19 communes of Brussels, each better served than the one before; 30 people, each with more to do.
WeekPlan wholeCity() {
    WeekPlan plan;
    plan.week = {2026, 12};
    for (int i = 0; i < 7; ++i)
        plan.days.append({monday.addDays(i), 0, 0, 0});
    plan.days[1] = {monday.addDays(1), 9, 4, 7};
    QSet<QString> known;
    for (const PostcodePlace& place : allPostcodes()) {
        if (known.contains(place.commune.fr))
            continue;
        known.insert(place.commune.fr);
        const int filled = static_cast<int>(known.size());
        plan.quarters.append({place.commune, {}, 20, filled / 2, filled});
    }
    plan.quarters.append({{}, u"2000"_s, 4, 0, 0});
    plan.quarters.append({{}, {}, 5, 0, 5});
    for (int i = 0; i < 30; ++i)
        plan.loads.append({volunteerOf(i), u"Volunteer %1"_s.arg(i + 1), 1, i < 10 ? 4 : 2, i < 20 ? 4 : 0});
    UnservedLine empty;
    empty.subject.id = u"request:00000000-0000-4000-8000-000000000001"_s;
    empty.subject.service = Service::DogWalk;
    empty.date = empty.lastDate = monday.addDays(3);
    empty.hours = {840, 960};
    empty.missing = 2;
    empty.reason = UnservedReason::NoService;
    plan.unserved = {empty};
    return plan;
}

class PlanSideTest : public testing::Test {
protected:
    PlanSideTest() {
        m_side.resize(368, 700);
        m_side.show();
        m_side.setPlan(wholeCity(), monday.addDays(1));
    }
    PlanSharesView& view() { return *m_side.findChild<PlanSharesView*>(); }
    QAbstractItemModel& shares() { return *view().model(); }
    QString spoken(int row) { return shares().index(row, 0).data(Qt::AccessibleTextRole).toString(); }
    void showLoads() { m_side.findChild<QComboBox*>()->setCurrentIndex(1); }

    PlanSide m_side;
};

TEST_F(PlanSideTest, shouldHoldToTheRulesOfModels) {
    PlanSharesModel model;
    const QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::Fatal);
    model.setShares(communeShares(wholeCity()));
    EXPECT_EQ(model.rowCount(), 21);
    model.setShares(loadShares(wholeCity()));
    EXPECT_EQ(model.rowCount(), 30);
}

TEST_F(PlanSideTest, shouldShowEveryCommuneTheWorstServedFirst) {
    ASSERT_EQ(shares().rowCount(), 21) << "19, what lies elsewhere and what lies nowhere";
    EXPECT_EQ(shares().index(0, 0).data().toString(), u"2000"_s);
    QSet<QString> names;
    double before = 0;
    for (int row = 0; row < shares().rowCount(); ++row) {
        const QModelIndex index = shares().index(row, 0);
        names.insert(index.data().toString());
        EXPECT_GE(index.data(ShareRole).toDouble(), before);
        before = index.data(ShareRole).toDouble();
    }
    EXPECT_EQ(names.size(), 21) << "each once";
    EXPECT_TRUE(names.contains(u"Watermael-Boitsfort"_s));
    EXPECT_TRUE(names.contains(u"Place not known"_s));
}

TEST_F(PlanSideTest, shouldSayTheNumbersBehindEachBar) {
    const QModelIndex first = shares().index(1, 0); // Bruxelles: 1 of 20
    EXPECT_EQ(first.data().toString(), u"Bruxelles"_s);
    EXPECT_EQ(plain(first.data(SecondaryRole).toString()), u"5 %"_s);
    EXPECT_EQ(toneAt(first), Tone::Danger);
    EXPECT_DOUBLE_EQ(first.data(ShareRole).toDouble(), 0.05);
    const std::string words = spoken(1).toStdString();
    for (const char* part : {"Bruxelles", "1 of 20", "0 today"})
        EXPECT_THAT(words, HasSubstr(part));
    EXPECT_EQ(toneAt(shares().index(20, 0)), Tone::Positive);
}

TEST_F(PlanSideTest, shouldShowEverybodysLoadAndOpenThem) {
    showLoads();
    EXPECT_EQ(view().accessibleName(), u"Load by volunteer"_s);
    ASSERT_EQ(shares().rowCount(), 30);
    EXPECT_EQ(shares().index(0, 0).data(SecondaryRole).toString(), u"4 of 4"_s);
    EXPECT_EQ(toneAt(shares().index(0, 0)), Tone::Warning) << "has enough";
    EXPECT_EQ(toneAt(shares().index(15, 0)), Tone::Accent);
    EXPECT_EQ(shares().index(29, 0).data(SecondaryRole).toString(), u"2"_s) << "no limit is known";
    EXPECT_THAT(spoken(0).toStdString(), HasSubstr("at most 4; 1 today"));
    EXPECT_THAT(spoken(29).toStdString(), testing::Not(HasSubstr("at most")));

    QSignalSpy opened(&m_side, &PlanSide::openRequested);
    view().setCurrentIndex(shares().index(29, 0));
    QTest::keyClick(&view(), Qt::Key_Return);
    ASSERT_EQ(opened.size(), 1);
    EXPECT_EQ(opened[0][0].toString(), volunteerOf(29).toString());
}

TEST_F(PlanSideTest, shouldReachTheLastByKeyboard) {
    EXPECT_GT(view().verticalScrollBar()->maximum(), 0) << "more than there is room for";
    view().setCurrentIndex(shares().index(0, 0));
    QTest::keyClick(&view(), Qt::Key_End);
    EXPECT_EQ(view().currentIndex().row(), 20);
    EXPECT_TRUE(view().viewport()->rect().contains(view().visualRect(view().currentIndex()).center()));
    QSignalSpy opened(&m_side, &PlanSide::openRequested);
    QTest::keyClick(&view(), Qt::Key_Return);
    EXPECT_TRUE(opened.isEmpty()) << "a commune is no record";
}

TEST_F(PlanSideTest, shouldTellThePlacesOfEachDay) {
    const QString said = m_side.findChild<BarChart*>()->accessibleDescription();
    EXPECT_TRUE(said.contains(u"Tue: 4 filled already, 3 proposed, 2 remaining"_s)) << qPrintable(said);
    EXPECT_EQ(said.count(u';'), 6) << "seven days";
}

TEST_F(PlanSideTest, shouldCountWhatRemains) {
    EXPECT_EQ(m_side.findChild<UnservedModel*>()->missing(), 2);
    EXPECT_TRUE(m_side.findChild<GroupHeader*>()->isVisible());
    WeekPlan full = wholeCity();
    full.unserved.clear();
    m_side.setPlan(full, monday);
    EXPECT_FALSE(m_side.findChild<GroupHeader*>()->isVisible());
}

TEST_F(PlanSideTest, shouldKeepWhatTheBarsShowForTheNextPlan) {
    showLoads();
    WeekPlan other = wholeCity();
    other.loads.resize(2);
    m_side.setPlan(other, monday);
    EXPECT_EQ(shares().rowCount(), 2);
}

} // namespace
} // namespace entraide::THIS_FILE
