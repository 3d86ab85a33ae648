// SPDX-License-Identifier: GPL-3.0-or-later
// Every page, form and dialog, in each language, as a screen reader and as somebody without a mouse meet it.
#include "real_window.h"
#include "support/accessible_parts.h"
#include "support/focus_walk.h"
#include "support/key_uses.h"
#include "ui/common/button.h"
#include "ui/common/letters.h"

#include <QMenu>
#include <QPushButton>

namespace entraide::THIS_FILE {
namespace {

using namespace Qt::StringLiterals;

class EveryPage : public RealWindow, public ::testing::WithParamInterface<const char*> {
protected:
    QString code() const { return QString::fromLatin1(GetParam()); }
    QString sizesOfPages() const {
        QStringList sizes;
        for (const QString& key : window().pageKeys()) {
            const QSize smallest = window().page(key)->minimumSizeHint();
            sizes.append(u"%1 %2x%3"_s.arg(key).arg(smallest.width()).arg(smallest.height()));
        }
        return sizes.join(u", "_s);
    }
    void expectNone(const QString& where, const QStringList& faults) const {
        for (const QString& fault : faults)
            ADD_FAILURE() << qPrintable(code()) << ' ' << qPrintable(where) << ": " << qPrintable(fault);
    }
};

TEST_P(EveryPage, shouldSayWhatEachControlIsAndGiveEachKeyOneMeaning) {
    open(code());
    if (HasFatalFailure())
        return;
    int faces = 0;
    forEachFace([&](const QString& where, QWidget& page) {
        ++faces;
        expectNone(where, test::faultsIn(page));
        Letters::settle(window());
        expectNone(where, test::clashesIn(window()));
    });
    EXPECT_GT(faces, 30);
    expectNone(u"window"_s, test::faultsIn(window()));
    // As small as it gets, once every page was built: a screen of 1366 x 768 has a bar or two of its own.
    window().resize(1, 1);
    settle();
    EXPECT_LE(window().width(), 1366) << "it does not get narrower: " << qPrintable(sizesOfPages());
    EXPECT_LE(window().height(), 740) << "it does not get lower: " << qPrintable(sizesOfPages());
    for (const QAction* title : window().menuBar()->actions()) {
        if (title->menu())
            expectNone(title->text(), test::clashesIn(*title->menu()));
    }
}

TEST_P(EveryPage, shouldDoTheSameInEachFormAndDialog) {
    open(code());
    if (HasFatalFailure())
        return;
    int questions = 0;
    forEachQuestion([&](const QString& where, QWidget& part) {
        ++questions;
        expectNone(where, test::faultsIn(part));
        EXPECT_FALSE(part.isWindow() && part.windowTitle().isEmpty()) << qPrintable(where) << " has no title";
        Letters::settle(*part.window());
        expectNone(where, test::clashesIn(*part.window()));
    });
    EXPECT_GT(questions, 20);
}

/// What can be done has a key, or stands in a menu, or on a button that Tab comes to.
TEST_P(EveryPage, shouldLetEverythingBeDoneWithoutAMouse) {
    open(code());
    if (HasFatalFailure())
        return;
    QSet<const QAction*> inMenus;
    for (const QAction* title : window().menuBar()->actions()) {
        if (!title->menu())
            continue;
        const QList<QAction*> entries = title->menu()->actions();
        inMenus.unite(QSet<const QAction*>(entries.cbegin(), entries.cend()));
    }
    forEachFace([&](const QString& where, QWidget& page) {
        activate();
        expectNone(where, test::faultsOfTabIn(page));
    });
    int commands = 0;
    for (const QString& key : window().pageKeys()) {
        const Page& page = *window().page(key);
        QSet<QString> onButtons;
        for (const ActionButton* button : page.findChildren<ActionButton*>())
            onButtons.insert(button->statusTip());
        for (const QAction* action : page.findChildren<QAction*>()) {
            if (!action->objectName().contains(u'.') || action->isSeparator())
                continue;
            ++commands;
            const bool isReached = !action->shortcuts().isEmpty() || inMenus.contains(action) ||
                                   action == page.newAction() || action == page.printAction() ||
                                   onButtons.contains(action->statusTip());
            EXPECT_TRUE(isReached) << qPrintable(key) << ": only the mouse reaches "
                                   << qPrintable(action->objectName());
            EXPECT_FALSE(action->text().isEmpty()) << qPrintable(action->objectName());
        }
    }
    EXPECT_GT(commands, 100);
}

INSTANTIATE_TEST_SUITE_P(Languages, EveryPage, ::testing::Values("en", "fr", "nl", "de"),
                         [](const auto& one) { return std::string(one.param); });

} // namespace
} // namespace entraide::THIS_FILE
