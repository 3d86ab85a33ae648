// SPDX-License-Identifier: GPL-3.0-or-later
// Somebody who sees the window for the first time, in each language: they know only what is written on it. Enrols a
// volunteer, notes a request, brings the two together and has the week's roster on paper.
#include "ui/days/day.h"
#include "ui/words/interface_language.h"
#include "ui/words/vocabulary_words.h"

#include <QAbstractButton>
#include <QComboBox>
#include <QFile>
#include <QFileDialog>
#include <QFormLayout>
#include <QLabel>
#include <QLineEdit>
#include <QListView>
#include <QMenu>
#include <QMenuBar>
#include <QTimer>
#include <QTranslator>

#include <algorithm>

namespace entraide::THIS_FILE {
namespace {

using namespace Qt::StringLiterals;

/// As one reads it: without the marks of keys, and without dots.
QString asRead(QString text) {
    text.remove(u'&');
    while (text.endsWith(u'…'))
        text.chop(1);
    return text;
}

/// The language is there before the window is.
class Spoken {
protected:
    explicit Spoken(const QString& code) {
        language.use(InterfaceLanguage::fromCode(code).value());
        EXPECT_TRUE(words.load(u"entraide_"_s + code, QStringLiteral(ENTRAIDE_TRANSLATIONS)));
        QCoreApplication::installTranslator(&words);
    }
    ~Spoken() {
        QCoreApplication::removeTranslator(&words);
        language.use(Language::English);
    }

    InterfaceLanguage language;
    QTranslator words;
};

class FirstTime : public testing::WithParamInterface<const char*>, private Spoken, public Day {
protected:
    FirstTime()
        : Spoken(QString::fromLatin1(GetParam())) {}

    /// What stands on the window for this, in the language of the test.
    QString shown(const char* context, const char* source) const {
        const QString text = QCoreApplication::translate(context, source);
        if (language.current() != Language::English) {
            EXPECT_FALSE(text.isEmpty()) << source;
        }
        return asRead(text);
    }

    // ---- eyes and hands ----

    /// A button that is seen, in the window or in the dialog in front.
    void click(const QString& text) {
        QWidget* where = QApplication::activeModalWidget();
        if (!where)
            where = window.get();
        QAbstractButton* found = nullptr;
        const bool isThere = QTest::qWaitFor(
            [&] {
                for (auto* button : where->findChildren<QAbstractButton*>()) {
                    if (button->isVisible() && button->isEnabled() && asRead(button->text()) == text)
                        found = button;
                }
                return found != nullptr;
            },
            patience);
        ASSERT_TRUE(isThere) << "no button that can be seen and used says “" << qPrintable(text) << "”, only\n"
                             << qPrintable(buttonsOf(*where).join(u'\n'));
        found->click();
    }
    static QStringList buttonsOf(const QWidget& where) {
        QStringList texts;
        for (const auto* button : where.findChildren<QAbstractButton*>()) {
            if (button->isVisible() && !button->text().isEmpty())
                texts.append(asRead(button->text()) + (button->isEnabled() ? QString() : u" (off)"_s));
        }
        return texts;
    }
    /// Through the menu bar, by what is written there.
    void choose(const QString& menu, const QString& entry) {
        QStringList read;
        for (const QAction* title : window->menuBar()->actions()) {
            if (!title->menu() || asRead(title->text()) != menu)
                continue;
            for (QAction* action : title->menu()->actions()) {
                read.append(asRead(action->text()));
                if (read.last() != entry)
                    continue;
                ASSERT_TRUE(action->isVisible() && action->isEnabled()) << "cannot be used: " << qPrintable(entry);
                action->trigger();
                return;
            }
        }
        FAIL() << qPrintable(menu + u" > "_s + entry) << " is not there, only\n" << qPrintable(read.join(u'\n'));
    }
    void goToPage(const QString& word) {
        for (const auto* list : window->findChildren<QListView*>()) {
            const QAbstractItemModel* model = list->model();
            for (int row = 0; list->isVisible() && model && row < model->rowCount(); ++row) {
                const QModelIndex index = model->index(row, 0);
                if (index.data().toString() != word)
                    continue;
                QTest::mouseClick(list->viewport(), Qt::LeftButton, Qt::NoModifier, list->visualRect(index).center());
                ASSERT_EQ(page().accessibleName(), word);
                return;
            }
        }
        FAIL() << "no page is called " << qPrintable(word);
    }
    /// The field beside the words; they may stand in it as long as it is empty.
    QWidget* fieldCalled(const QString& label) const {
        for (auto* words : page().findChildren<QLabel*>()) {
            if (!words->isVisible() || asRead(words->text()) != label)
                continue;
            if (words->buddy())
                return words->buddy();
            for (auto* form : page().findChildren<QFormLayout*>()) {
                for (int row = 0; row < form->rowCount(); ++row) {
                    const QLayoutItem* name = form->itemAt(row, QFormLayout::LabelRole);
                    const QLayoutItem* field = form->itemAt(row, QFormLayout::FieldRole);
                    if (name && field && name->widget() == words)
                        return field->widget();
                }
            }
        }
        for (auto* line : page().findChildren<QLineEdit*>()) {
            if (line->isVisible() &&
                (asRead(line->placeholderText()) == label || asRead(line->accessibleName()) == label))
                return line;
        }
        return nullptr;
    }
    void enter(const QString& label) {
        QWidget* field = fieldCalled(label);
        ASSERT_NE(field, nullptr) << "nothing is called “" << qPrintable(label) << "” here";
        QWidget* typedInto = field->focusProxy() ? field->focusProxy() : field;
        if (typedInto->focusPolicy() == Qt::NoFocus) { // a part of several
            for (auto* line : field->findChildren<QLineEdit*>()) {
                typedInto = line;
                break;
            }
        }
        typedInto->setFocus(Qt::TabFocusReason);
        QCoreApplication::processEvents();
    }
    void fill(const QString& label, const QString& text) {
        enter(label);
        type(text);
    }
    void take(const QString& label, const QString& choice) {
        QWidget* field = fieldCalled(label);
        auto* choices = qobject_cast<QComboBox*>(field);
        if (!choices && field)
            choices = field->findChild<QComboBox*>();
        ASSERT_NE(choices, nullptr) << "nothing to choose from is called “" << qPrintable(label) << "”";
        const int at = choices->findText(choice);
        ASSERT_GE(at, 0) << "there is no “" << qPrintable(choice) << "”";
        choices->setCurrentIndex(at);
        Q_EMIT choices->activated(at);
    }
    void saveAs(const QString& file) {
        QTimer::singleShot(0, qApp, [this, file] {
            auto* dialog = qobject_cast<QFileDialog*>(QApplication::activeModalWidget());
            if (!dialog) {
                saveAs(file);
                return;
            }
            auto* name = dialog->findChild<QLineEdit*>(u"fileNameEdit"_s);
            name->setText(file);
            QTest::keyClick(name, Qt::Key_Return);
        });
    }

    // ---- the four walks ----

    void enrol() {
        choose(shown("entraide::MainWindow", "&File"), shown("entraide::MainWindow", "Somebody at the counter…"));
        constexpr auto form = "entraide::WalkInForm";
        fill(shown(form, "&Given name"), u"Gilles"_s);
        fill(shown(form, "&Family name"), u"Volon"_s);
        fill(shown(form, "Post&code"), u"1050"_s);
        fill(shown(form, "&Year of birth"), u"1980"_s);
        fill(shown(form, "Ser&vices"), word(Service::Shopping));
        // As the empty field itself shows how: on working days in the afternoon.
        fill(shown(form, "Free &when"), shown(form, "Thursdays; Mon-Fri 14-16; weekend mornings"));
        click(shown(form, "Information note given and identity card seen: may be asked from today"));
        click(shown(form, "Enrol"));
    }
    void noteRequest() {
        goToPage(shown("Pages", "Requests"));
        click(shown("entraide::RequestsPage", "&New request"));
        constexpr auto form = "entraide::RequestForm";
        fill(shown(form, "&Family name"), u"Peeters"_s);
        fill(shown(form, "&Given name"), u"Lea"_s);
        fill(shown("entraide::AddressField", "Postcode"), u"1050"_s);
        take(shown(form, "Ser&vice"), sentenceCase(word(Service::Shopping)));
        take(shown(form, "&When"), shown("entraide::WhenField", "On a day, at a time"));
        fill(shown("entraide::WhenField", "Day"), u"25112026"_s);
        fill(shown("entraide::WhenField", "Hours"), u"1400"_s);
        next(u"1600"_s);
        click(shown(form, "Save the request"));
    }
    void match() {
        click(shown("entraide::RequestPanel", "Propose"));
        ASSERT_EQ(all<Match>().size(), 1) << qPrintable(told());
    }
    void print(const QString& file) {
        goToPage(shown("Pages", "Roster"));
        saveAs(file);
        click(shown("entraide::PrintPanel", "To PDF…"));
    }
};

TEST_P(FirstTime, shouldEnrolAVolunteer) {
    enrol();
    const auto helper = only<Volunteer>();
    EXPECT_EQ(helper.state, VolunteerState::Active) << qPrintable(told());
    EXPECT_EQ(helper.services, QList{Service::Shopping});
    EXPECT_TRUE(helper.availability.covers(3, {14 * 60, 16 * 60}));
}

TEST_P(FirstTime, shouldNoteARequest) {
    noteRequest();
    const auto asked = only<Request>();
    EXPECT_EQ(asked.service, Service::Shopping) << qPrintable(told());
    EXPECT_EQ(asked.when.from, QDate(2026, 11, 25));
    EXPECT_EQ(asked.when.hours, (TimeRange{14 * 60, 16 * 60}));
}

TEST_P(FirstTime, shouldBringTheTwoTogether) {
    enrol();
    noteRequest();
    match();
    const auto proposal = only<Match>();
    EXPECT_EQ(proposal.volunteer, only<Volunteer>().id);
    EXPECT_EQ(proposal.request, only<Request>().id);
}

TEST_P(FirstTime, shouldPrintTheRosterOfThisWeek) {
    enrol();
    noteRequest();
    match();
    const QString file = folder.filePath(u"roster.pdf"_s);
    print(file);
    ASSERT_TRUE(QTest::qWaitFor([&] { return QFile::exists(file) && rests(); }, patience)) << qPrintable(told());
    QFile pdf(file);
    ASSERT_TRUE(pdf.open(QIODevice::ReadOnly));
    EXPECT_TRUE(pdf.readAll().startsWith("%PDF"));
}

INSTANTIATE_TEST_SUITE_P(EachLanguage, FirstTime, testing::Values("fr", "nl", "de", "en"),
                         [](const auto& one) { return std::string(one.param); });

} // namespace
} // namespace entraide::THIS_FILE
