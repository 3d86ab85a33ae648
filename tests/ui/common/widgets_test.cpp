// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/common/charts.h"
#include "ui/common/chip.h"
#include "ui/common/command.h"
#include "ui/common/detail_panel.h"
#include "ui/common/empty_state.h"
#include "ui/common/group_header.h"
#include "ui/common/keyboard.h"
#include "ui/common/metrics.h"
#include "ui/common/theme.h"
#include "ui/common/tone_label.h"
#include "ui/common/tones.h"
#include "ui/common/whole_label.h"

#include <QAction>
#include <QApplication>
#include <QComboBox>
#include <QFocusFrame>
#include <QLabel>
#include <QLineEdit>
#include <QListView>
#include <QSignalSpy>
#include <QSpinBox>
#include <QStandardItemModel>
#include <QTest>
#include <QVBoxLayout>

#include <gtest/gtest.h>

namespace THIS_FILE {

using namespace Qt::StringLiterals;
using namespace entraide;

namespace {

class WidgetsTest : public testing::Test {
protected:
    QWidget& page() {
        m_page.show();
        m_page.activateWindow();
        EXPECT_TRUE(QTest::qWaitForWindowActive(&m_page));
        return m_page;
    }

    Theme theme{*static_cast<QApplication*>(QApplication::instance()), Scheme::Light};
    QWidget m_page;
};

} // namespace

TEST_F(WidgetsTest, shouldGiveALabelTheHeightOfItsWordsAndTakeItBack) {
    auto* label = new QLabel(u"What is told at a proposal: the service, the quarter and the hours."_s);
    label->setWordWrap(true);
    keepWhole(*label);
    label->setParent(&m_page);
    page();
    label->show();
    label->resize(40, 20); // a page is laid out before it has its place
    const int inANarrowPlace = label->minimumHeight();
    label->resize(1000, 20);
    EXPECT_LT(label->minimumHeight() * 3, inANarrowPlace);
    EXPECT_GT(label->minimumHeight(), 0);
    label->setText({});
    label->repaint();
    EXPECT_EQ(label->minimumHeight(), 0);
}

TEST_F(WidgetsTest, shouldNeverUseTextUnderTenPointsAndNineForSecondary) {
    QFont tiny;
    tiny.setPointSizeF(7);
    EXPECT_EQ(baseFont(tiny).pointSizeF(), 10);
    QFont large;
    large.setPointSizeF(14);
    EXPECT_EQ(baseFont(large).pointSizeF(), 14);
    EXPECT_EQ(secondaryFont(baseFont(tiny)).pointSizeF(), 9);
    EXPECT_EQ(recordTitleFont(baseFont(tiny)).pointSizeF(), 12);
    EXPECT_EQ(pageTitleFont(baseFont(tiny)).pointSizeF(), 15);
}

TEST_F(WidgetsTest, shouldLetTabPastAPartThatIsNotShown) {
    auto* column = new QVBoxLayout(&m_page);
    auto* before = new QLineEdit;
    auto* holder = new QWidget;
    auto* part = new QListView;
    auto* after = new QLineEdit;
    (new QVBoxLayout(holder))->addWidget(part);
    for (QWidget* widget : {static_cast<QWidget*>(before), holder, static_cast<QWidget*>(after)})
        column->addWidget(widget);
    handFocusTo(*holder, *part);
    part->hide();
    page();
    before->setFocus();
    QTest::keyClick(before, Qt::Key_Tab);
    EXPECT_EQ(QApplication::focusWidget(), after);
    part->show();
    holder->setFocus();
    EXPECT_EQ(QApplication::focusWidget(), part);
    before->setFocus();
    QTest::keyClick(before, Qt::Key_Tab);
    EXPECT_EQ(QApplication::focusWidget(), part);
}

TEST_F(WidgetsTest, shouldMakeControlsOfOneHeight) {
    const QFontMetrics metrics(QApplication::font());
    const int height = controlHeight(metrics);
    EXPECT_GE(height, 28);
    QLineEdit line;
    QComboBox combo;
    QSpinBox spin;
    QPushButton button(u"Propose"_s);
    for (const QWidget* widget : QList<const QWidget*>{&line, &combo, &spin, &button}) {
        EXPECT_EQ(widget->sizeHint().height(), height) << widget->metaObject()->className();
    }
    makeInRow(button);
    EXPECT_EQ(button.sizeHint().height(), 24);
}

TEST_F(WidgetsTest, shouldGrowControlsWithTheFont) {
    QFont large = QApplication::font();
    large.setPointSizeF(30);
    QPushButton button(u"Propose"_s);
    button.setFont(large);
    EXPECT_EQ(button.sizeHint().height(), QFontMetrics(large).lineSpacing() + 8);
}

TEST_F(WidgetsTest, shouldFillOnlyThePrimaryButton) {
    QPushButton plain(u"Later"_s);
    QPushButton primary(u"Propose"_s);
    makePrimary(primary);
    EXPECT_EQ(plain.grab().toImage().pixelColor(4, 6), lightTones().button);
    EXPECT_EQ(primary.grab().toImage().pixelColor(4, 6), lightTones().accent);
    primary.setEnabled(false);
    EXPECT_NE(primary.grab().toImage().pixelColor(4, 6), lightTones().accent);
}

TEST_F(WidgetsTest, shouldFollowAChangeOfScheme) {
    QSignalSpy changed(&theme, &Theme::changed);
    QPushButton primary(u"Propose"_s);
    makePrimary(primary);
    ToneLabel late(u"late"_s, Tone::Warning);
    theme.setScheme(Scheme::Dark);
    QApplication::processEvents();
    EXPECT_EQ(changed.count(), 1);
    EXPECT_TRUE(theme.isDark());
    EXPECT_EQ(primary.grab().toImage().pixelColor(4, 6), darkTones().accent);
    EXPECT_EQ(late.palette().color(QPalette::WindowText), darkTones().warning);
}

TEST_F(WidgetsTest, shouldLetHighContrastWinOverTheScheme) {
    theme.setHighContrast(true);
    EXPECT_TRUE(tones(QApplication::palette()).highContrast);
    theme.setScheme(Scheme::Dark);
    EXPECT_EQ(QApplication::palette().color(QPalette::Window), QColor(Qt::black));
    theme.setHighContrast(false);
    EXPECT_EQ(QApplication::palette().color(QPalette::Window), darkTones().window);
}

TEST_F(WidgetsTest, shouldRingTheFieldWithTheFocus) {
    auto* field = new QLineEdit(&m_page);
    auto* combo = new QComboBox(&m_page);
    combo->setEditable(true);
    auto* button = new QPushButton(u"Propose"_s, &m_page);
    page();
    field->setFocus();
    auto* ring = m_page.findChild<QFocusFrame*>();
    ASSERT_NE(ring, nullptr);
    EXPECT_EQ(ring->widget(), field);
    EXPECT_EQ(ring->geometry(), field->geometry().adjusted(-3, -3, 3, 3));
    combo->lineEdit()->setFocus();
    EXPECT_EQ(ring->widget(), combo);
    QTest::mouseClick(button, Qt::LeftButton);
    button->setFocus(Qt::MouseFocusReason);
    EXPECT_TRUE(button->hasFocus());
    QTest::keyClick(button, Qt::Key_Backtab);
    QTest::keyClick(QApplication::focusWidget(), Qt::Key_Tab);
    ASSERT_TRUE(button->hasFocus());
    EXPECT_EQ(ring->widget(), button) << "the keyboard brought the focus here";
}

TEST_F(WidgetsTest, shouldSurviveThePageWithTheRing) {
    auto other = std::make_unique<QWidget>();
    auto* field = new QLineEdit(other.get());
    other->show();
    other->activateWindow();
    ASSERT_TRUE(QTest::qWaitForWindowActive(other.get()));
    field->setFocus();
    other.reset();
    auto* next = new QLineEdit(&m_page);
    page();
    next->setFocus();
    ASSERT_NE(m_page.findChild<QFocusFrame*>(), nullptr);
}

TEST_F(WidgetsTest, shouldKeepAButtonInStepWithItsAction) {
    QAction action(u"&Accept the %1 && print"_s.arg(4));
    action.setShortcut(QKeySequence(Qt::CTRL | Qt::Key_P));
    action.setStatusTip(u"Accepts what is checked"_s);
    ActionButton button(action);
    EXPECT_EQ(button.text(), u"Accept the 4 & print"_s);
    EXPECT_EQ(button.accessibleName(), u"Accept the 4 & print"_s);
    EXPECT_TRUE(button.toolTip().contains(u"Ctrl+P"_s));
    action.setEnabled(false);
    EXPECT_FALSE(button.isEnabled());
    action.setEnabled(true);
    action.setVisible(false);
    EXPECT_TRUE(button.isHidden());
    QSignalSpy triggered(&action, &QAction::triggered);
    action.setVisible(true);
    button.click();
    EXPECT_EQ(triggered.count(), 1);
    button.setWordless(true);
    EXPECT_TRUE(button.text().isEmpty());
    EXPECT_EQ(button.accessibleName(), u"Accept the 4 & print"_s);
}

TEST_F(WidgetsTest, shouldRunACommandOnlyWhereItIsAllowed) {
    int runs = 0;
    bool allowed = false;
    Command command(
        u"requests.propose"_s, {u"&Propose"_s, u"Proposes the first candidate"_s, u"propose"_s},
        QKeySequence(Qt::CTRL | Qt::Key_Return), [&runs] { ++runs; }, &m_page);
    command.enabledWhen([&allowed] { return allowed; });
    EXPECT_FALSE(command.action().isEnabled());
    EXPECT_FALSE(command.trigger());
    allowed = true;
    EXPECT_TRUE(command.trigger());
    EXPECT_EQ(runs, 1);
    allowed = false; // nobody called refresh
    command.action().trigger();
    EXPECT_EQ(runs, 1);
    EXPECT_EQ(command.id(), u"requests.propose"_s);
    EXPECT_EQ(command.action().statusTip(), u"Proposes the first candidate"_s);
    EXPECT_FALSE(command.action().icon().isNull());
}

TEST_F(WidgetsTest, shouldKeepTheKeyOfACommandInsideItsPage) {
    auto* one = new QListView(&m_page);
    auto* two = new QListView(&m_page);
    int first = 0;
    int second = 0;
    Command a(
        u"a"_s, {u"A"_s, {}}, QKeySequence(Qt::Key_F2), [&first] { ++first; }, &m_page);
    Command b(
        u"b"_s, {u"B"_s, {}}, QKeySequence(Qt::Key_F2), [&second] { ++second; }, &m_page);
    a.inside(*one);
    b.inside(*two);
    page();
    two->setFocus();
    QTest::keyClick(two, Qt::Key_F2);
    EXPECT_EQ(first, 0);
    EXPECT_EQ(second, 1);
}

TEST_F(WidgetsTest, shouldShowARecordOrWhyThereIsNone) {
    DetailPanel panel;
    QAction create(u"New request"_s);
    panel.showEmpty(u"Choose a request in the list."_s, &create);
    EXPECT_FALSE(panel.isShowingRecord());
    EXPECT_EQ(panel.findChild<EmptyState*>()->findChild<ActionButton*>()->text(), u"New request"_s);
    panel.setTitle(u"Shopping"_s);
    panel.setChips({{u"state-open"_s, u"open"_s, Tone::Accent}, {u"warning"_s, u"urgent"_s, Tone::Danger}});
    panel.showRecord();
    EXPECT_TRUE(panel.isShowingRecord());
    EXPECT_EQ(panel.findChildren<Chip*>().size(), 2);
    panel.setChips({{u"state-done"_s, u"done"_s, Tone::Muted}});
    ASSERT_EQ(panel.findChildren<Chip*>().size(), 1);
    EXPECT_EQ(panel.findChild<Chip*>()->accessibleName(), u"done"_s);
    EXPECT_FALSE(panel.tabs().isVisibleTo(&panel)) << "no tabs, no strip";
}

TEST_F(WidgetsTest, shouldShowFactsSideBySideWhereThereIsRoom) {
    FactGrid grid;
    grid.setFacts({{u"For"_s, u"A person"_s}, {u"Where"_s, {}}, {u"Needs"_s, u"French"_s}},
                  {{u"When"_s, u"Wednesday"_s}});
    grid.resize(700, 100);
    grid.show();
    EXPECT_EQ(grid.rowCount(), 2) << "a fact without a value takes no line";
    grid.resize(300, 100);
    EXPECT_EQ(grid.rowCount(), 3);
    QApplication::processEvents(); // what is added to a visible widget shows itself then
    QStringList values;
    for (const QLabel* label : grid.findChildren<QLabel*>()) {
        if (label->textInteractionFlags() & Qt::TextSelectableByMouse && !label->isHidden()) {
            values.append(label->accessibleName());
        }
    }
    EXPECT_EQ(values, (QStringList{u"For: A person"_s, u"Needs: French"_s, u"When: Wednesday"_s}));
}

TEST_F(WidgetsTest, shouldFoldAGroupByKey) {
    GroupHeader header(u"Why not the others?"_s);
    header.setCount(u"238"_s);
    EXPECT_TRUE(header.isOpen());
    EXPECT_EQ(header.focusPolicy(), Qt::NoFocus);
    EXPECT_EQ(header.accessibleName(), u"Why not the others?, 238"_s);
    header.setFoldable(true);
    QSignalSpy toggled(&header, &GroupHeader::toggled);
    QTest::keyClick(&header, Qt::Key_Left);
    EXPECT_FALSE(header.isOpen());
    QTest::keyClick(&header, Qt::Key_Left);
    EXPECT_EQ(toggled.count(), 1);
    QTest::keyClick(&header, Qt::Key_Return);
    EXPECT_TRUE(header.isOpen());
    EXPECT_EQ(header.sizeHint().height(), 32);
}

TEST_F(WidgetsTest, shouldReadAChartAloud) {
    BarChart chart;
    chart.setLocale(QLocale::c());
    chart.setData({{u"served"_s, Tone::Accent}, {u"missing"_s, Tone::Danger, true}},
                  {{u"Mo"_s, {24, 1}}, {u"Tu"_s, {20}}});
    EXPECT_EQ(chart.accessibleDescription(), u"Mo: 24 served, 1 missing; Tu: 20 served"_s);
    chart.resize(280, 160);
    const QImage image = chart.grab().toImage();
    EXPECT_FALSE(image.isNull());
    ShareBars shares;
    shares.setRows({{u"Ixelles"_s, 0.96, u"96 %"_s}, {u"Haren"_s, 2.0, u"200 %"_s, Tone::Danger, 1.5, u"too many"_s}});
    EXPECT_EQ(shares.accessibleDescription(), u"Ixelles: 96 %; Haren: 200 % too many"_s);
    shares.resize(280, 60);
    EXPECT_FALSE(shares.grab().isNull());
}

TEST_F(WidgetsTest, shouldFindAGoodTopForAScale) {
    EXPECT_EQ(niceTop(0), 1);
    EXPECT_EQ(niceTop(1), 1);
    EXPECT_EQ(niceTop(27), 30);
    EXPECT_EQ(niceTop(30), 30);
    EXPECT_EQ(niceTop(31), 40);
    EXPECT_EQ(niceTop(0.2), 0.2);
    EXPECT_EQ(niceTop(951), 1000);
    EXPECT_EQ(niceTop(std::nan("")), 1);
}

TEST_F(WidgetsTest, shouldGoRoundTheRegionsOfAPage) {
    auto* column = new QVBoxLayout(&m_page);
    auto* list = new QListView;
    auto* panel = new QWidget;
    auto* inside = new QVBoxLayout(panel);
    auto* first = new QLineEdit;
    auto* second = new QLineEdit;
    inside->addWidget(first);
    inside->addWidget(second);
    column->addWidget(list);
    column->addWidget(panel);
    RegionKeys keys({list, panel}, m_page);
    page();
    list->setFocus();
    QTest::keyClick(list, Qt::Key_F6);
    EXPECT_TRUE(first->hasFocus());
    second->setFocus();
    QTest::keyClick(second, Qt::Key_F6);
    EXPECT_TRUE(list->hasFocus());
    QTest::keyClick(list, Qt::Key_F6, Qt::ShiftModifier);
    EXPECT_TRUE(second->hasFocus()) << "the focus comes back to where it was";
    QTest::keyClick(second, Qt::Key_Escape);
    EXPECT_TRUE(list->hasFocus());
}

TEST_F(WidgetsTest, shouldActWithOneLetterAndGoToTheNext) {
    QStandardItemModel model;
    for (int row = 0; row < 3; ++row) {
        model.appendRow(new QStandardItem(QString::number(row)));
    }
    QListView list;
    list.setModel(&model);
    list.setCurrentIndex(model.index(0, 0));
    LetterKeys keys(list);
    QStringList confirmed;
    keys.on(Qt::Key_C, [&] {
        confirmed.append(list.currentIndex().data().toString());
        return true;
    });
    keys.on(Qt::Key_R, [&] {
        model.removeRow(list.currentIndex().row());
        return true;
    });
    keys.on(Qt::Key_X, [] { return false; });
    QTest::keyClick(&list, Qt::Key_X);
    EXPECT_EQ(list.currentIndex().row(), 0);
    QTest::keyClick(&list, Qt::Key_C);
    EXPECT_EQ(list.currentIndex().data().toString(), u"1"_s);
    QTest::keyClick(&list, Qt::Key_C, Qt::ControlModifier);
    EXPECT_EQ(confirmed, QStringList{u"0"_s});
    QTest::keyClick(&list, Qt::Key_R);
    EXPECT_EQ(list.currentIndex().data().toString(), u"2"_s) << "the row left; its place holds the next";
    QTest::keyClick(&list, Qt::Key_C);
    EXPECT_EQ(confirmed, (QStringList{u"0"_s, u"2"_s}));
}

} // namespace THIS_FILE
