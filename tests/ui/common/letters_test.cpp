// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/common/letters.h"

#include <QAction>
#include <QKeySequence>
#include <QLabel>
#include <QLineEdit>
#include <QMainWindow>
#include <QMenu>
#include <QMenuBar>
#include <QPushButton>
#include <QVBoxLayout>

#include <gtest/gtest.h>

namespace entraide::THIS_FILE {
namespace {

using namespace Qt::StringLiterals;

class LettersTest : public testing::Test {
protected:
    LettersTest() {
        window.menuBar()->addMenu(u"&File"_s);
        auto* content = new QWidget;
        column = new QVBoxLayout(content);
        window.setCentralWidget(content);
    }
    QLabel& row(const QString& text) {
        auto* label = new QLabel(text);
        auto* field = new QLineEdit;
        label->setBuddy(field);
        column->addWidget(label);
        column->addWidget(field);
        return *label;
    }

    QMainWindow window;
    QVBoxLayout* column = nullptr;
};

TEST_F(LettersTest, shouldLeaveTheMenusTheirLetters) {
    const QLabel& family = row(u"&Family name"_s);
    const QLabel& given = row(u"&Given name"_s);
    window.show();
    Letters::settle(window);
    EXPECT_EQ(family.text(), u"Family &name"_s);
    EXPECT_EQ(given.text(), u"&Given name"_s);
    EXPECT_EQ(window.menuBar()->actions().first()->text(), u"&File"_s);
}

TEST_F(LettersTest, shouldGiveEachLetterToOneOfThoseThatAreShown) {
    const QLabel& first = row(u"&Name"_s);
    const QLabel& second = row(u"&Name"_s);
    QLabel& hidden = row(u"&Name"_s);
    hidden.hide();
    window.show();
    Letters::settle(window);
    EXPECT_EQ(first.text(), u"&Name"_s);
    EXPECT_EQ(second.text(), u"N&ame"_s);
    EXPECT_EQ(hidden.text(), u"&Name"_s);
}

TEST_F(LettersTest, shouldTakeTheLetterAwayWhereNoneIsFree) {
    auto* one = new QPushButton(u"&f"_s);
    auto* other = new QPushButton(u"R&&F, &f"_s);
    column->addWidget(one);
    column->addWidget(other);
    window.show();
    Letters::settle(window);
    EXPECT_EQ(one->text(), u"f"_s);
    EXPECT_EQ(other->text(), u"&R&&F, f"_s);
}

TEST_F(LettersTest, shouldSettleTheEntriesOfAMenu) {
    QMenu menu;
    QAction* copy = menu.addAction(u"&Copy"_s);
    QAction* close = menu.addAction(u"&Close"_s);
    Letters::settle(menu.actions());
    EXPECT_EQ(copy->text(), u"&Copy"_s);
    EXPECT_EQ(QKeySequence::mnemonic(close->text()), QKeySequence(Qt::ALT | Qt::Key_L));
}

TEST_F(LettersTest, shouldLookWhateverIsShownLater) {
    const Letters letters(&window);
    QLabel& family = row(u"&Family name"_s);
    family.hide();
    window.show();
    QCoreApplication::processEvents();
    EXPECT_EQ(family.text(), u"&Family name"_s);
    family.show();
    QCoreApplication::processEvents();
    EXPECT_EQ(family.text(), u"Family &name"_s);
}

} // namespace
} // namespace entraide::THIS_FILE
