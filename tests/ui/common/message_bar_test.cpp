// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/common/message_bar.h"

#include <QAccessible>
#include <QAccessibleAnnouncementEvent>
#include <QApplication>
#include <QLabel>
#include <QPushButton>
#include <QSignalSpy>
#include <QTest>
#include <QToolButton>
#include <QVBoxLayout>

#include <gtest/gtest.h>

namespace THIS_FILE {

using namespace Qt::StringLiterals;
using namespace entraide;

namespace {

QStringList& announced() {
    static QStringList texts;
    return texts;
}

void listen(QAccessibleEvent* event) {
    if (event->type() == QAccessible::Announcement) {
        announced().append(static_cast<QAccessibleAnnouncementEvent*>(event)->message());
    }
}

class MessageBarTest : public testing::Test {
protected:
    void SetUp() override {
        QApplication::setEffectEnabled(Qt::UI_General, false);
        QAccessible::setActive(true);
        announced().clear();
        m_before = QAccessible::installUpdateHandler(listen);
        auto* column = new QVBoxLayout(&page);
        column->setContentsMargins(0, 0, 0, 0);
        column->addWidget(&bar);
        column->addStretch(1);
        page.resize(600, 200);
        page.show();
    }
    void TearDown() override {
        QAccessible::installUpdateHandler(m_before);
        bar.setParent(nullptr);
    }

    QPushButton& button() { return *bar.findChild<QPushButton*>(); }

    MessageBar bar;
    QWidget page;
    QAccessible::UpdateHandler m_before = nullptr;
};

} // namespace

TEST_F(MessageBarTest, shouldBeHiddenUntilThereIsSomethingToSay) {
    EXPECT_TRUE(bar.isHidden());
    bar.showMessage({.text = u"Three rows have no name."_s});
    EXPECT_FALSE(bar.isHidden());
    EXPECT_EQ(bar.text(), u"Three rows have no name."_s);
}

TEST_F(MessageBarTest, shouldBeFortyPixelsHigh) {
    bar.showMessage({.text = u"Saved."_s, .actionText = u"Undo"_s});
    EXPECT_TRUE(QTest::qWaitFor([&] { return bar.height() == 40; })) << bar.height(); // once it is open
}

TEST_F(MessageBarTest, shouldAnnounceItsSentence) {
    bar.showMessage({.tone = Tone::Positive, .text = u"The proposal was sent."_s});
    EXPECT_EQ(announced(), QStringList{u"The proposal was sent."_s});
    EXPECT_EQ(bar.accessibleName(), u"Message"_s);
    EXPECT_EQ(bar.accessibleDescription(), u"The proposal was sent."_s);
}

TEST_F(MessageBarTest, shouldRunItsActionOnceAndClose) {
    int undone = 0;
    bar.showMessage({.text = u"Deleted."_s, .actionText = u"Undo the deletion"_s, .action = [&] { ++undone; }});
    EXPECT_EQ(button().text(), u"Undo the deletion"_s);
    button().click();
    EXPECT_EQ(undone, 1);
    EXPECT_TRUE(bar.isHidden());
}

TEST_F(MessageBarTest, shouldLetAnActionShowTheNextMessage) {
    bar.showMessage({.text = u"Deleted."_s, .actionText = u"Undo"_s, .action = [&] {
                         bar.showMessage({.text = u"The deletion was undone."_s});
                     }});
    button().click();
    EXPECT_FALSE(bar.isHidden());
    EXPECT_EQ(bar.text(), u"The deletion was undone."_s);
    EXPECT_TRUE(button().isHidden());
}

TEST_F(MessageBarTest, shouldCloseByItsButtonAndByEscape) {
    QSignalSpy closed(&bar, &MessageBar::closed);
    bar.showMessage({.text = u"One."_s});
    bar.findChild<QToolButton*>()->click();
    EXPECT_TRUE(bar.isHidden());
    bar.showMessage({.text = u"Two."_s});
    QTest::keyClick(bar.findChild<QToolButton*>(), Qt::Key_Escape);
    EXPECT_TRUE(bar.isHidden());
    EXPECT_EQ(closed.count(), 2);
}

TEST_F(MessageBarTest, shouldNotReadMarkupOutOfData) {
    bar.showMessage({.text = u"<b>Name</b> was saved."_s});
    EXPECT_EQ(bar.text(), u"<b>Name</b> was saved."_s);
    for (const QLabel* label : bar.findChildren<QLabel*>()) {
        if (label->text() == bar.text()) {
            EXPECT_EQ(label->textFormat(), Qt::PlainText);
        }
    }
}

} // namespace THIS_FILE
