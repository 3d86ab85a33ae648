// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/common/bar_delegate.h"
#include "ui/common/candidate_list.h"
#include "ui/common/metrics.h"
#include "ui/common/roles.h"
#include "ui/common/state_delegate.h"
#include "ui/common/theme.h"
#include "ui/common/two_line_delegate.h"

#include <QApplication>
#include <QListView>
#include <QPainter>
#include <QPushButton>
#include <QSignalSpy>
#include <QStandardItemModel>
#include <QTest>

#include <gtest/gtest.h>

namespace THIS_FILE {

using namespace Qt::StringLiterals;
using namespace entraide;

namespace {

class DelegatesTest : public testing::Test {
protected:
    QImage paint(const QStyledItemDelegate& delegate, const QModelIndex& index, bool selected, qreal scale = 1,
                 QSize size = {320, 56}) {
        QImage image(size * scale, QImage::Format_ARGB32);
        image.setDevicePixelRatio(scale);
        image.fill(lightTones().base);
        QPainter painter(&image);
        QStyleOptionViewItem option;
        option.initFrom(&view);
        option.font = view.font();
        option.fontMetrics = QFontMetrics(view.font());
        option.rect = QRect(QPoint(0, 0), size);
        option.state = QStyle::State_Enabled | (selected ? QStyle::State_Selected : QStyle::State_None);
        option.widget = &view;
        option.displayAlignment = Qt::AlignLeft | Qt::AlignVCenter;
        delegate.paint(&painter, option, index);
        return image;
    }

    static int count(const QImage& image, const QColor& colour) {
        int found = 0;
        for (int y = 0; y < image.height(); ++y) {
            for (int x = 0; x < image.width(); ++x) {
                found += image.pixelColor(x, y) == colour ? 1 : 0;
            }
        }
        return found;
    }

    QModelIndex addState(const QString& word, const QString& icon, Tone tone) {
        auto* item = new QStandardItem(word);
        item->setData(icon, StateIconRole);
        item->setData(QVariant::fromValue(tone), StateToneRole);
        model.appendRow(item);
        return item->index();
    }

    QModelIndex addCandidate(const CandidateCard& line) {
        auto* item = new QStandardItem(line.name);
        item->setData(QVariant::fromValue(line), CandidateRole);
        model.appendRow(item);
        return item->index();
    }

    static CandidateCard candidate(int rank, bool costs = false) {
        return {rank,
                u"First Last"_s,
                {{u"Distance"_s, u"0.6 km"_s, 0.9}, {u"Time"_s, u"1 h of 2"_s, 0.5, costs}},
                u"Free on Wednesday from half past eight. Has come three times before, the last on 4 March."_s};
    }

    Theme theme{*static_cast<QApplication*>(QApplication::instance()), Scheme::Light};
    QListView view;
    QStandardItemModel model;
};

} // namespace

TEST_F(DelegatesTest, shouldDrawAStateInItsTone) {
    const QModelIndex index = addState(u"refused"_s, u"state-refused"_s, Tone::Danger);
    const QImage image = paint(StateDelegate(), index, false, 2);
    EXPECT_GT(count(image, lightTones().danger), 20);
    EXPECT_EQ(count(image, lightTones().selection), 0);
}

TEST_F(DelegatesTest, shouldDrawASelectedStateInTheColourOfTextOnASelection) {
    const QModelIndex index = addState(u"refused"_s, u"state-refused"_s, Tone::Danger);
    const QImage image = paint(StateDelegate(), index, true, 2);
    EXPECT_EQ(count(image, lightTones().danger), 0);
    EXPECT_GT(count(image, lightTones().onSelection), 20);
    EXPECT_GT(count(image, lightTones().selection), 1000);
}

TEST_F(DelegatesTest, shouldTakeAToneAsValueAndAsNumber) {
    QStandardItem item;
    model.appendRow(&item);
    EXPECT_EQ(toneAt(item.index()), Tone::Normal);
    item.setData(QVariant::fromValue(Tone::Warning), StateToneRole);
    EXPECT_EQ(toneAt(item.index()), Tone::Warning);
    item.setData(static_cast<int>(Tone::Positive), StateToneRole);
    EXPECT_EQ(toneAt(item.index()), Tone::Positive);
    item.setData(99, StateToneRole);
    EXPECT_EQ(toneAt(item.index()), Tone::Normal);
    model.takeRow(0);
}

TEST_F(DelegatesTest, shouldMakeRoomForTheIconAndTheRow) {
    const QModelIndex with = addState(u"open"_s, u"state-open"_s, Tone::Accent);
    const QModelIndex without = addState(u"open"_s, {}, Tone::Accent);
    QStyleOptionViewItem option;
    option.initFrom(&view);
    option.widget = &view;
    const StateDelegate delegate;
    EXPECT_EQ(delegate.sizeHint(option, with).height(), 32);
    EXPECT_EQ(delegate.sizeHint(option, with).width() - delegate.sizeHint(option, without).width(), 22);
}

TEST_F(DelegatesTest, shouldPaintEveryDelegateAtTwiceTheSize) {
    auto* item = new QStandardItem(u"A title that is much longer than the row is wide, at least at this size"_s);
    item->setData(u"And a second line that is longer still, so that it must be cut somewhere or other"_s,
                  SecondaryRole);
    item->setData(u"34/40"_s, TrailingRole);
    item->setData(u"published"_s, StateWordRole);
    item->setData(u"state-progress"_s, StateIconRole);
    item->setData(u"person"_s, LeadingIconRole);
    item->setData(0.4, ShareRole);
    item->setData(QVariant::fromValue(candidate(1, true)), CandidateRole);
    model.appendRow(item);
    TwoLineDelegate two;
    two.setSecondaryLines(2);
    CandidateDelegate candidates;
    candidates.setButton(u"Propose"_s, u"propose"_s);
    const StateDelegate state;
    const BarDelegate bar;
    const QList<const QStyledItemDelegate*> delegates{&two, &candidates, &state, &bar};
    for (const QSize size : {QSize(320, 120), QSize(60, 40), QSize(8, 8), QSize(1, 1)}) {
        for (const QStyledItemDelegate* delegate : delegates) {
            for (const bool selected : {false, true}) {
                const QImage image = paint(*delegate, item->index(), selected, 2, size);
                if (size.width() >= 60) {
                    EXPECT_LT(count(image, lightTones().base), image.width() * image.height());
                }
            }
        }
    }
}

TEST_F(DelegatesTest, shouldDrawAGroupAsAHeader) {
    auto* item = new QStandardItem(u"Waiting list"_s);
    item->setData(true, GroupRole);
    item->setData(3, CountRole);
    model.appendRow(item);
    const QImage image = paint(TwoLineDelegate(), item->index(), false);
    EXPECT_EQ(image.pixelColor(2, 2), lightTones().window);
    QStyleOptionViewItem option;
    option.initFrom(&view);
    option.widget = &view;
    EXPECT_EQ(TwoLineDelegate().sizeHint(option, item->index()).height(), 32);
}

TEST_F(DelegatesTest, shouldBeAsHighAsItsSecondLineNeeds) {
    auto* item = new QStandardItem(u"Title"_s);
    item->setData(u"short"_s, SecondaryRole);
    model.appendRow(item);
    view.setModel(&model);
    view.resize(200, 300);
    view.show();
    QStyleOptionViewItem option;
    option.initFrom(&view);
    option.widget = &view;
    TwoLineDelegate delegate;
    delegate.setSecondaryLines(2);
    const int one = delegate.sizeHint(option, item->index()).height();
    EXPECT_GE(one, 48);
    EXPECT_LE(one, 56);
    item->setData(u"a line that can not possibly stand on one line of a list that is so narrow"_s, SecondaryRole);
    EXPECT_GT(delegate.sizeHint(option, item->index()).height(), one);
}

TEST_F(DelegatesTest, shouldDrawABarThatCostsPointsInAmber) {
    const QModelIndex plain = addCandidate(candidate(1, false));
    const QModelIndex costly = addCandidate(candidate(2, true));
    const CandidateDelegate delegate;
    EXPECT_EQ(count(paint(delegate, plain, false, 1, {320, 72}), lightTones().warning), 0);
    EXPECT_GT(count(paint(delegate, costly, false, 1, {320, 72}), lightTones().warning), 100);
}

TEST_F(DelegatesTest, shouldSayACandidateInWords) {
    const QString text = accessibleText(candidate(2, true));
    EXPECT_TRUE(text.startsWith(u"2. First Last"_s));
    EXPECT_TRUE(text.contains(u"Distance: 0.6 km"_s));
    EXPECT_TRUE(text.contains(u"Time: 1 h of 2 (lowers the rank)"_s));
    EXPECT_TRUE(text.contains(u"Free on Wednesday"_s));
}

TEST_F(DelegatesTest, shouldOpenTheChosenCandidateWithARealButton) {
    for (int rank = 1; rank <= 3; ++rank) {
        addCandidate(candidate(rank));
    }
    CandidateListView list;
    list.setModel(&model);
    list.setButton(u"Propose"_s);
    list.resize(420, 500);
    list.show();
    list.setCurrentIndex(model.index(1, 0));
    EXPECT_EQ(list.visualRect(model.index(0, 0)).height(), 72);
    EXPECT_GE(list.visualRect(model.index(1, 0)).height(), 120);
    ASSERT_EQ(list.findChildren<QPushButton*>().size(), 1);
    QApplication::processEvents();
    const QRect row = list.visualRect(model.index(1, 0));
    const QPushButton* button = list.findChild<QPushButton*>();
    const QPoint corner = button->mapTo(list.viewport(), QPoint(button->width(), 0));
    EXPECT_TRUE(button->isVisible());
    EXPECT_EQ(corner, QPoint(row.right() - 15, row.top() + 8)) << "where the others have their likeness";
    QSignalSpy pressed(&list, &CandidateListView::buttonPressed);
    list.findChild<QPushButton*>()->click();
    ASSERT_EQ(pressed.count(), 1);
    EXPECT_EQ(pressed.first().first().toModelIndex().row(), 1);
}

TEST_F(DelegatesTest, shouldPressTheLikenessOnAnotherRowWithOneClick) {
    for (int rank = 1; rank <= 3; ++rank) {
        addCandidate(candidate(rank));
    }
    CandidateListView list;
    list.setModel(&model);
    list.setButton(u"Propose"_s);
    list.resize(420, 500);
    list.show();
    list.setCurrentIndex(model.index(0, 0));
    QSignalSpy pressed(&list, &CandidateListView::buttonPressed);
    const QRect row = list.visualRect(model.index(2, 0));
    QTest::mouseClick(list.viewport(), Qt::LeftButton, {}, {row.right() - 30, row.top() + 18});
    ASSERT_EQ(pressed.count(), 1);
    EXPECT_EQ(pressed.first().first().toModelIndex().row(), 2);
    EXPECT_EQ(list.currentIndex().row(), 2);
    list.setButtonEnabled(false);
    const QRect first = list.visualRect(model.index(0, 0));
    QTest::mouseClick(list.viewport(), Qt::LeftButton, {}, {first.right() - 30, first.top() + 18});
    EXPECT_EQ(pressed.count(), 1);
}

} // namespace THIS_FILE
