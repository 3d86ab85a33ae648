// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/common/filter_bar.h"
#include "ui/common/list_table.h"
#include "ui/common/metrics.h"
#include "ui/common/row_selection.h"
#include "ui/common/theme.h"
#include "ui/common/tones.h"

#include <QAction>
#include <QApplication>
#include <QHeaderView>
#include <QLabel>
#include <QLineEdit>
#include <QMenu>
#include <QSettings>
#include <QSignalSpy>
#include <QStandardItemModel>
#include <QTemporaryDir>
#include <QTest>

#include <gtest/gtest.h>

namespace THIS_FILE {

using namespace Qt::StringLiterals;
using namespace entraide;

namespace {

class ListTableTest : public testing::Test {
protected:
    void SetUp() override {
        model.setHorizontalHeaderLabels({u"State"_s, u"Request"_s, u"When"_s});
        for (int row = 0; row < 12; ++row) {
            model.appendRow(
                {new QStandardItem(u"open"_s), new QStandardItem(u"Row %1"_s.arg(row)), new QStandardItem(u"Wed"_s)});
        }
    }

    QAction* columnAction(ListTable& table, const QString& name) {
        for (QAction* action : table.columnsMenu()->actions()) {
            if (action->text() == name) {
                return action;
            }
        }
        return nullptr;
    }

    Theme theme{*static_cast<QApplication*>(QApplication::instance()), Scheme::Light};
    QTemporaryDir folder;
    QStandardItemModel model;
};

} // namespace

TEST_F(ListTableTest, shouldSelectNeighboursAsOnePiece) {
    const QItemSelection selection = selectionOfRows(model, {7, 2, 4, 3, 11});
    ASSERT_EQ(selection.size(), 3);
    EXPECT_EQ(selection[0].top(), 2);
    EXPECT_EQ(selection[0].bottom(), 4);
    EXPECT_EQ(selection[0].right(), model.columnCount() - 1);
    EXPECT_EQ(selection[1], QItemSelectionRange(model.index(7, 0), model.index(7, 2)));
    EXPECT_EQ(selection[2].top(), 11);
    EXPECT_TRUE(selectionOfRows(model, {}).isEmpty());
}

TEST_F(ListTableTest, shouldHaveRowsOfThirtyTwoOrAsHighAsTheFontNeeds) {
    ListTable table;
    table.setModel(&model);
    EXPECT_EQ(table.rowHeight(0), 32);
    table.setCompact(true);
    EXPECT_EQ(table.rowHeight(0), 28);
    table.setCompact(false);
    QFont large = table.font();
    large.setPointSizeF(24);
    table.setFont(large);
    EXPECT_EQ(table.rowHeight(0), QFontMetrics(large).lineSpacing() + 12);
    EXPECT_GT(table.rowHeight(0), 32);
}

TEST_F(ListTableTest, shouldKeepColumnsThroughARestart) {
    const QString file = folder.filePath(u"settings.ini"_s);
    {
        QSettings settings(file, QSettings::IniFormat);
        ListTable table;
        table.setModel(&model);
        table.setDefaultWidths({80, 200, 100});
        table.keepLayout(settings, u"requests"_s);
        table.setColumnWidth(1, 123); // the last one shown stretches
        table.horizontalHeader()->moveSection(0, 1);
        columnAction(table, u"When"_s)->setChecked(false);
    }
    QSettings settings(file, QSettings::IniFormat);
    ListTable table;
    table.keepLayout(settings, u"requests"_s);
    table.setModel(&model);
    table.setDefaultWidths({80, 200, 100});
    EXPECT_EQ(table.columnWidth(1), 123);
    EXPECT_EQ(table.horizontalHeader()->visualIndex(0), 1);
    EXPECT_TRUE(table.isColumnHidden(2));
}

TEST_F(ListTableTest, shouldIgnoreALayoutOfOtherColumns) {
    QSettings settings(folder.filePath(u"settings.ini"_s), QSettings::IniFormat);
    {
        ListTable table;
        table.setModel(&model);
        table.keepLayout(settings, u"requests"_s);
        table.setColumnWidth(0, 123);
    }
    model.setColumnCount(4);
    ListTable table;
    table.setModel(&model);
    table.setDefaultWidths({80, 200, 100, 50});
    table.keepLayout(settings, u"requests"_s);
    EXPECT_EQ(table.columnWidth(0), 80);
}

TEST_F(ListTableTest, shouldAlwaysLeaveOneColumn) {
    ListTable table;
    table.setModel(&model);
    columnAction(table, u"State"_s)->setChecked(false);
    columnAction(table, u"When"_s)->setChecked(false);
    EXPECT_FALSE(columnAction(table, u"Request"_s)->isEnabled());
    EXPECT_TRUE(columnAction(table, u"When"_s)->isEnabled());
}

TEST_F(ListTableTest, shouldBringTheColumnsBackAsTheyWere) {
    ListTable table;
    table.setModel(&model);
    table.setDefaultWidths({80, 200, 100});
    table.setDefaultHidden({2});
    EXPECT_TRUE(table.isColumnHidden(2));
    columnAction(table, u"When"_s)->setChecked(true);
    table.horizontalHeader()->moveSection(0, 2);
    columnAction(table, u"Reset columns"_s)->trigger();
    EXPECT_TRUE(table.isColumnHidden(2));
    EXPECT_EQ(table.horizontalHeader()->visualIndex(0), 0);
    EXPECT_EQ(table.columnWidth(0), 80);
}

TEST_F(ListTableTest, shouldSayWhichRowIsChosenAndOpened) {
    ListTable table;
    table.setModel(&model);
    QSignalSpy chosen(&table, &ListTable::currentRowChanged);
    QSignalSpy opened(&table, &ListTable::opened);
    table.chooseRow(3);
    EXPECT_EQ(chosen.count(), 1);
    EXPECT_EQ(table.selectedRows(), QList<int>{3});
    QTest::keyClick(&table, Qt::Key_Right);
    EXPECT_EQ(chosen.count(), 1) << "another column is not another row";
    QTest::keyClick(&table, Qt::Key_Return);
    ASSERT_EQ(opened.count(), 1);
    EXPECT_EQ(opened.first().first().toModelIndex().row(), 3);
}

TEST_F(ListTableTest, shouldPaintTheAccentEdgeOfTheChosenRow) {
    ListTable table;
    table.setModel(&model);
    table.resize(400, 300);
    table.chooseRow(1);
    table.show();
    const QImage image = table.viewport()->grab().toImage();
    const int y = table.rowViewportPosition(1) + 16;
    EXPECT_EQ(image.pixelColor(1, y), lightTones().accent);
    EXPECT_EQ(image.pixelColor(image.width() - 4, y), lightTones().selection);
    EXPECT_NE(image.pixelColor(1, table.rowViewportPosition(2) + 16), lightTones().accent);
}

TEST_F(ListTableTest, shouldLeadFromTheFieldIntoTheTable) {
    QWidget page;
    ListTable table(&page);
    FilterBar bar(&page);
    table.setModel(&model);
    bar.setTable(table);
    page.show();
    page.activateWindow();
    ASSERT_TRUE(QTest::qWaitForWindowActive(&page));
    bar.focusField();
    EXPECT_TRUE(bar.field().hasFocus());
    QTest::keyClick(&bar.field(), Qt::Key_Down);
    EXPECT_TRUE(table.hasFocus());
    EXPECT_EQ(table.currentIndex().row(), 0);
}

TEST_F(ListTableTest, shouldTellAFilterOnceForAFastTypist) {
    FilterBar bar;
    QSignalSpy changed(&bar, &FilterBar::textChanged);
    QTest::keyClicks(&bar.field(), u"emilie"_s);
    EXPECT_EQ(changed.count(), 0);
    ASSERT_TRUE(changed.wait(10000));
    EXPECT_EQ(changed.count(), 1);
    EXPECT_EQ(changed.first().first().toString(), u"emilie"_s);
    QTest::keyClick(&bar.field(), Qt::Key_Escape);
    ASSERT_TRUE(changed.wait(10000));
    EXPECT_EQ(changed.last().first().toString(), QString());
}

TEST_F(ListTableTest, shouldCountWhatIsShown) {
    FilterBar bar;
    bar.setLocale(QLocale(QLocale::English, QLocale::Belgium));
    const auto texts = [&bar] {
        QStringList found;
        for (const QLabel* label : bar.findChildren<QLabel*>()) {
            found.append(label->text());
        }
        return found;
    };
    bar.setCounts(12, 340);
    EXPECT_TRUE(texts().contains(u"12 of 340"_s));
    bar.setCounts(340, 340);
    EXPECT_TRUE(texts().contains(u"340"_s));
}

TEST_F(ListTableTest, shouldKeepTheChosenFilterWhenTheListOfFiltersChanges) {
    FilterBar bar;
    bar.setNamedFilters({{u"week"_s, u"This week"_s}, {u"all"_s, u"All"_s}}, u"all"_s);
    QSignalSpy chosen(&bar, &FilterBar::namedFilterChosen);
    bar.setNamedFilters({{u"mine"_s, u"Mine"_s}, {u"week"_s, u"This week"_s}, {u"all"_s, u"All"_s}});
    EXPECT_EQ(bar.chosenFilter(), u"all"_s);
    EXPECT_EQ(chosen.count(), 0);
    bar.setNamedFilters({{u"mine"_s, u"Mine"_s}});
    EXPECT_EQ(bar.chosenFilter(), u"mine"_s);
}

} // namespace THIS_FILE
