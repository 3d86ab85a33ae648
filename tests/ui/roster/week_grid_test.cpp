// SPDX-License-Identifier: GPL-3.0-or-later
#include "support/roster_builder.h"
#include "ui/common/roles.h"
#include "ui/roster/week_grid_view.h"
#include "ui/roster/week_load_view.h"
#include "ui/roster/week_view.h"

#include <QAbstractItemModelTester>
#include <QHeaderView>
#include <QMenu>
#include <QSignalSpy>
#include <QTest>

#include <gmock/gmock.h>
#include <gtest/gtest.h>

namespace entraide::THIS_FILE {
namespace {

using namespace test;
using testing::HasSubstr;

WeekGrid gridOf(const QList<RosterEntry>& entries) {
    return weekGrid(copyFor(buildRoster(headOfWeek12(), entries), RosterLevel::Coordinator));
}

QString plain(QString text) {
    return text.replace(QChar(QChar::Nbsp), u' ');
}

class WeekGridTest : public testing::Test {
protected:
    QModelIndex cell(int row, int column) { return m_model.index(row, column); }

    WeekGridModel m_model;
    QAbstractItemModelTester m_tester{&m_model, QAbstractItemModelTester::FailureReportingMode::Fatal};
};

TEST_F(WeekGridTest, shouldShowTasksByDays) {
    m_model.setGrid(gridOf(careHomeWeek()), QDate(2026, 3, 17));

    ASSERT_EQ(m_model.rowCount(), 3);
    ASSERT_EQ(m_model.columnCount(), 8);
    EXPECT_EQ(cell(0, 0).data().toString(), u"Reception"_s);
    EXPECT_EQ(plain(cell(0, 1).data().toString()), u"Inès D.\nTom W."_s);
    EXPECT_EQ(plain(cell(0, 2).data().toString()), u"Nadia B.\nto fill"_s);
    EXPECT_TRUE(cell(0, 6).data().toString().isEmpty());
    EXPECT_EQ(WeekGridModel::sizeText(m_model.line(0)), u"09:00–12:00, 2 place(s)"_s);
    EXPECT_EQ(WeekGridModel::siteText(m_model.line(0)), u"Résidence Les Tilleuls"_s);
    EXPECT_TRUE(m_model.headerData(2, Qt::Horizontal, Qt::FontRole).value<QFont>().bold()) << "today";
    EXPECT_FALSE(m_model.headerData(3, Qt::Horizontal, Qt::FontRole).isValid());
}

TEST_F(WeekGridTest, shouldSayInWordsWhatAStateIs) {
    m_model.setGrid(gridOf({RosterEntryBuilder().askedOf(u"Tom"_s, u"Willems"_s), RosterEntryBuilder()}), {});

    EXPECT_EQ(plain(cell(0, 1).data().toString()), u"Tom W. ?\nto fill"_s);
    const std::string spoken = plain(cell(0, 1).data(Qt::AccessibleTextRole).toString()).toStdString();
    EXPECT_THAT(spoken, HasSubstr("Tom W., asked, no answer yet"));
    EXPECT_THAT(spoken, HasSubstr("to fill"));
    EXPECT_THAT(cell(0, 2).data(Qt::AccessibleTextRole).toString().toStdString(), HasSubstr("no places"));
}

TEST_F(WeekGridTest, shouldGiveThePlacesOfHomesTheirOwnHours) {
    m_model.setGrid(gridOf({RosterEntryBuilder()
                                .at(homesOf(u"1050"_s, u"Ixelles"_s))
                                .doing(Service::Shopping)
                                .during(u"16:00-17:00"_s)
                                .takenBy(u"Karim"_s, u"Benali"_s)}),
                    {});

    EXPECT_EQ(plain(cell(0, 1).data().toString()), u"16:00 Karim B."_s);
    EXPECT_EQ(WeekGridModel::siteText(m_model.line(0)), u"At home, 1050 Ixelles"_s);
    EXPECT_EQ(WeekGridModel::sizeText(m_model.line(0)), u"1 place(s)"_s);
}

TEST_F(WeekGridTest, shouldOpenTheOnlyPlaceOfACellByEnter) {
    m_model.setGrid(gridOf({RosterEntryBuilder().from(u"posting:p7"_s)}), {});
    WeekGridView view(m_model);
    view.setCurrentIndex(cell(0, 1));
    QSignalSpy opened(&view, &WeekGridView::openRequested);

    QTest::keyClick(&view, Qt::Key_Return);

    ASSERT_EQ(opened.size(), 1);
    EXPECT_EQ(opened[0][0].value<GridPlace>().source, u"posting:p7"_s);
}

TEST_F(WeekGridTest, shouldAskWhichOfSeveralPlacesIsMeant) {
    m_model.setGrid(gridOf({RosterEntryBuilder().from(u"signup:1"_s).takenBy(u"Tom"_s, u"W"_s),
                            RosterEntryBuilder().from(u"signup:2"_s).takenBy(u"Zoé"_s, u"M"_s),
                            RosterEntryBuilder().from(u"posting:p"_s), RosterEntryBuilder().from(u"posting:p"_s)}),
                    {});
    WeekGridView view(m_model);
    view.show();
    view.setCurrentIndex(cell(0, 1));
    QSignalSpy freed(&view, &WeekGridView::freeRequested);
    QSignalSpy replaced(&view, &WeekGridView::replaceRequested);

    QTest::keyClick(&view, Qt::Key_Delete);
    auto* menu = view.findChild<QMenu*>();
    ASSERT_TRUE(menu);
    ASSERT_EQ(menu->actions().size(), 2) << "an empty place cannot be freed";
    menu->actions().at(1)->trigger();
    ASSERT_EQ(freed.size(), 1);
    EXPECT_EQ(freed[0][0].value<GridPlace>().source, u"signup:1"_s) << "sorted by family name";
    delete menu;

    QTest::keyClick(&view, Qt::Key_R);
    menu = view.findChild<QMenu*>();
    ASSERT_TRUE(menu);
    EXPECT_EQ(menu->actions().size(), 3) << "two empty places of one posting are one choice";
}

TEST_F(WeekGridTest, shouldDoNothingInAnEmptyCell) {
    m_model.setGrid(gridOf({RosterEntryBuilder()}), {});
    WeekGridView view(m_model);
    view.setCurrentIndex(cell(0, 5));
    QSignalSpy opened(&view, &WeekGridView::openRequested);

    QTest::keyClick(&view, Qt::Key_Return);
    QTest::keyClick(&view, Qt::Key_Delete);

    EXPECT_TRUE(opened.isEmpty());
    EXPECT_FALSE(view.findChild<QMenu*>());
}

TEST_F(WeekGridTest, shouldFindAPlaceByItsSource) {
    m_model.setGrid(gridOf(careHomeWeek()), {});
    WeekGridView view(m_model);

    EXPECT_TRUE(view.choosePlace(u"signup:19"_s));
    EXPECT_EQ(view.currentIndex(), cell(2, 5));
    EXPECT_FALSE(view.choosePlace(u"signup:999"_s));
}

TEST_F(WeekGridTest, shouldMakeRowsHighEnoughForTheirPlacesAndNoHigherThanEight) {
    QList<RosterEntry> entries{RosterEntryBuilder().during(u"08:00-09:00"_s)};
    for (int i = 0; i < 8; ++i)
        entries.append(RosterEntryBuilder().during(u"10:00-11:00"_s));
    for (int i = 0; i < 40; ++i)
        entries.append(RosterEntryBuilder().during(u"12:00-13:00"_s));
    m_model.setGrid(gridOf(entries), {});
    WeekGridView view(m_model);

    EXPECT_LT(view.rowHeight(0), view.rowHeight(1));
    EXPECT_EQ(view.rowHeight(1), view.rowHeight(2));
}

TEST(WeekLoadModelTest, shouldSayWhoIsFull) {
    WeekLoadModel model;
    QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::Fatal);
    model.setLoads(
        {{{}, {u"Aya"_s, u"Bakkali"_s}, 4, 4}, {{}, {u"Tom"_s, u"Willems"_s}, 1, 4}, {{}, {u"Zoé"_s, u"M"_s}, 2, 0}});

    ASSERT_EQ(model.rowCount(), 3);
    EXPECT_EQ(model.index(0).data(SecondaryRole).toString(), u"4 of 4"_s);
    EXPECT_EQ(model.index(0).data(TrailingRole).toString(), u"max"_s);
    EXPECT_EQ(model.index(0).data(ShareRole).toDouble(), 1.0);
    EXPECT_EQ(model.index(1).data(ShareRole).toDouble(), 0.25);
    EXPECT_TRUE(model.index(1).data(TrailingRole).toString().isEmpty());
    EXPECT_EQ(model.index(2).data(SecondaryRole).toString(), u"2"_s) << "nothing was agreed";
    EXPECT_THAT(model.index(0).data(Qt::AccessibleTextRole).toString().toStdString(), HasSubstr("Aya Bakkali"));
}

TEST(WeekViewTest, shouldKeepTheChosenCellWhenTheWeekIsReadAgain) {
    WeekView view;
    view.setRoster(buildRoster(headOfWeek12(), careHomeWeek()), QDate(2026, 3, 17), false);
    view.grid().setCurrentIndex(view.grid().model()->index(1, 3));

    QList<RosterEntry> entries = careHomeWeek();
    entries[10] = RosterEntryBuilder(entries[10]).takenBy(u"Aya"_s, u"Bakkali"_s);
    view.setRoster(buildRoster(headOfWeek12(), entries), QDate(2026, 3, 17), false);

    EXPECT_EQ(view.grid().currentIndex().row(), 1);
    EXPECT_EQ(view.grid().currentIndex().column(), 3);
    EXPECT_EQ(view.grid().chosenPlaces().size(), 6);
}

} // namespace
} // namespace entraide::THIS_FILE
