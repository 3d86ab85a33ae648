// SPDX-License-Identifier: GPL-3.0-or-later
// A language two fifths longer than English, in brackets: nothing is cut, and nothing is without brackets that a
// translator should have been asked about.
#include "real_window.h"
#include "support/fitting.h"
#include "support/pseudo_translator.h"
#include "ui/sharing/share_panel.h"

#include <QHeaderView>
#include <QLineEdit>
#include <QLocale>
#include <QMenu>
#include <QSet>

#include <algorithm>

namespace entraide::THIS_FILE {
namespace {

using namespace Qt::StringLiterals;

class LongWords : public RealWindow {
protected:
    void openInLongWords() { open(Language::English, std::make_unique<test::PseudoTranslator>()); }

    static bool hasLetters(const QString& text) {
        return std::ranges::any_of(text, [](QChar letter) { return letter.isLetter(); });
    }
    /// Names of days and months come with the system's locales, those of languages are each in its own.
    static bool isOfLocale(const QString& text) {
        static const QSet<QString> names = [] {
            QSet<QString> all{u"Français"_s, u"Nederlands"_s, u"Deutsch"_s, u"English"_s};
            for (int day = 1; day <= 7; ++day)
                all.unite({QLocale().dayName(day), QLocale().dayName(day, QLocale::ShortFormat)});
            for (int month = 1; month <= 12; ++month)
                all.unite({QLocale().monthName(month), QLocale().monthName(month, QLocale::ShortFormat)});
            return all;
        }();
        return names.contains(text) || names.contains(text.section(u' ', 0, 0));
    }
    static bool isForeign(const QString& text) { return hasLetters(text) && !text.contains(u'[') && !isOfLocale(text); }

    /// Lines there are titled by the partners' names.
    static bool isPartner(const QLabel& label) {
        for (const QWidget* over = &label; over; over = over->parentWidget()) {
            if (qobject_cast<const SharePanel*>(over))
                return true;
        }
        return false;
    }

    /// Titles of columns, tabs, labels of fields, what stands in empty fields: none of them is what people typed.
    static QStringList untranslatedIn(const QWidget& part) {
        QStringList found;
        const auto look = [&](const QWidget* where, const QString& text) {
            if (isForeign(text))
                found.append(test::whereIs(where) + u": "_s + text);
        };
        for (const QWidget* widget : part.findChildren<QWidget*>()) {
            if (!widget->isVisible())
                continue;
            if (const auto* label = qobject_cast<const QLabel*>(widget); label && label->buddy() && !isPartner(*label))
                look(label, label->text());
            if (const auto* line = qobject_cast<const QLineEdit*>(widget))
                look(line, line->placeholderText());
            if (const auto* tabs = qobject_cast<const QTabBar*>(widget)) {
                for (int i = 0; i < tabs->count(); ++i)
                    look(tabs, tabs->tabText(i));
            }
            const auto* header = qobject_cast<const QHeaderView*>(widget);
            for (int i = 0; header && header->model() && header->orientation() == Qt::Horizontal && i < header->count();
                 ++i)
                look(header, header->model()->headerData(i, Qt::Horizontal, Qt::DisplayRole).toString());
        }
        return found;
    }

    void expectAll(const QString& where, const QStringList& faults) const {
        for (const QString& fault : faults)
            ADD_FAILURE() << qPrintable(where) << ": " << qPrintable(fault);
    }
    /// In the usual size, and as small as the window gets.
    void forEachSize(const std::function<void(const QString&)>& look) {
        for (const QSize size : {QSize(1280, 800), QSize(1, 1)}) {
            window().resize(size);
            settle();
            look(u"%1x%2 "_s.arg(window().width()).arg(window().height()));
        }
    }
};

TEST_F(LongWords, shouldFitOnEveryPageAndHaveBeenGivenToTranslators) {
    openInLongWords();
    if (HasFatalFailure())
        return;
    forEachSize([&](const QString& size) {
        forEachFace([&](const QString& where, QWidget& page) {
            expectAll(size + where, test::cutWordsIn(page));
            expectAll(size + where, untranslatedIn(page));
        });
    });
    for (const QAction* title : window().menuBar()->actions()) {
        EXPECT_FALSE(isForeign(title->text())) << qPrintable(title->text());
        const QList<QAction*> entries = title->menu() ? title->menu()->actions() : QList<QAction*>();
        for (const QAction* entry : entries) {
            const bool isDesk = entry->objectName().startsWith("recent"_L1); // the name of a file
            EXPECT_FALSE(!isDesk && isForeign(entry->text())) << qPrintable(entry->text());
            EXPECT_FALSE(!isDesk && isForeign(entry->statusTip())) << qPrintable(entry->statusTip());
        }
    }
}

TEST_F(LongWords, shouldFitInEveryFormAndDialogAndHaveBeenGivenToTranslators) {
    openInLongWords();
    if (HasFatalFailure())
        return;
    forEachSize([&](const QString& size) {
        forEachQuestion([&](const QString& where, QWidget& part) {
            expectAll(size + where, test::cutWordsIn(part));
            expectAll(size + where, untranslatedIn(part));
            EXPECT_FALSE(part.isWindow() && isForeign(part.windowTitle())) << qPrintable(part.windowTitle());
        });
    });
}

TEST(PseudoTranslator, shouldKeepWhatATextNeedsToWork) {
    const test::PseudoTranslator words;
    EXPECT_EQ(words.translate("Any", " km", nullptr, -1), u" [km]"_s);
    EXPECT_EQ(words.translate("Any", "&Open", nullptr, -1), u"[&Opén]"_s);
    EXPECT_EQ(words.translate("Any", "<b>ask</b> %1", nullptr, -1).count(u'<'), 2);
    EXPECT_TRUE(words.translate("Any", "<b>ask</b> %1", nullptr, -1).contains(u"<b>ásk</b> %1"_s));
    EXPECT_TRUE(words.translate("Any", "%n line(s)", nullptr, 2).startsWith(u"[%n lînés"_s));
    EXPECT_TRUE(words.translate("QFileDialog", "Open", nullptr, -1).isEmpty());
    const QString longer = words.translate("Any", "Nothing is saved until you accept.", nullptr, -1);
    EXPECT_GE(longer.size(), 34 * 7 / 5 - 1);
}

} // namespace
} // namespace entraide::THIS_FILE
