// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/welcome_dialog.h"

#include "ui/common/button.h"
#include "ui/common/metrics.h"
#include "ui/protection/passphrase_edit.h"
#include "ui/shell/dialog_parts.h"
#include "ui/shell/recent_desks.h"

#include <QButtonGroup>
#include <QCheckBox>
#include <QDialogButtonBox>
#include <QDir>
#include <QFormLayout>
#include <QGroupBox>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QRadioButton>
#include <QStackedWidget>
#include <QVBoxLayout>

#include <array>

namespace entraide {

using namespace Qt::StringLiterals;

namespace {

constexpr int firstRunSteps = 4;

struct SpokenLanguage {
    QLatin1StringView code;
    QStringView name; ///< in itself, so that anybody finds their own
};
constexpr std::array spokenLanguages{SpokenLanguage{"fr"_L1, u"Français"}, SpokenLanguage{"nl"_L1, u"Nederlands"},
                                     SpokenLanguage{"de"_L1, u"Deutsch"}, SpokenLanguage{"en"_L1, u"English"}};

QLabel* quietParagraph(const QString& text) {
    QLabel* words = dialogParagraph(text);
    words->setFont(secondaryFont(words->font()));
    words->setForegroundRole(QPalette::PlaceholderText);
    return words;
}

/// A page of the dialog: its heading, what it is about, and what follows.
std::pair<QWidget*, QVBoxLayout*> firstRunPage(const QString& heading, const QString& about) {
    auto* page = new QWidget;
    auto* column = new QVBoxLayout(page);
    column->setContentsMargins({});
    column->setSpacing(12);
    column->addWidget(dialogHeading(heading));
    column->addWidget(dialogParagraph(about));
    return {page, column};
}

} // namespace

WelcomeDialog::WelcomeDialog(const QString& language, const QStringList& recent, const Typed& typed, QWidget* parent)
    : QDialog(parent)
    , m_language(language)
    , m_pages(new QStackedWidget)
    , m_where(quietParagraph({}))
    , m_desk(new QLineEdit(typed.desk))
    , m_who(new QLineEdit(typed.who))
    , m_passphrase(new NewPassphraseFields)
    , m_sheet(new QCheckBox(tr("Then print a &recovery sheet")))
    , m_back(makeButton(tr("&Back"), u"arrow-left"_s))
    , m_on(makeButton(tr("&Continue"), u"arrow-right"_s)) {
    setWindowTitle(tr("Entraide"));
    QVBoxLayout* column = dialogColumn(*this);
    m_pages->addWidget(buildLanguage(recent));
    m_pages->addWidget(buildWho());
    m_pages->addWidget(buildPassphrase());
    m_pages->addWidget(buildBegin());
    column->addWidget(m_where);
    column->addWidget(m_pages, 1);
    m_passphrase->first().setText(typed.first);
    m_passphrase->second().setText(typed.second);
    m_sheet->setChecked(typed.wantsSheet);
    makePrimary(*m_on);
    m_on->setObjectName(u"firstRunOn"_s);
    m_back->setObjectName(u"firstRunBack"_s);
    m_back->setAutoDefault(false);
    auto* buttons = new QDialogButtonBox;
    buttons->addButton(m_back, QDialogButtonBox::ActionRole);
    buttons->addButton(m_on, QDialogButtonBox::ActionRole);
    buttons->addButton(tr("Leave"), QDialogButtonBox::RejectRole)->setAutoDefault(false);
    column->addWidget(buttons);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    connect(m_back, &QPushButton::clicked, this,
            [this] { goTo(static_cast<Step>(std::max(0, m_pages->currentIndex() - 1))); });
    connect(m_on, &QPushButton::clicked, this,
            [this] { goTo(static_cast<Step>(std::min(firstRunSteps - 1, m_pages->currentIndex() + 1))); });
    for (QLineEdit* field : {m_desk, m_who})
        connect(field, &QLineEdit::textChanged, this, &WelcomeDialog::refresh);
    connect(m_passphrase, &NewPassphraseFields::changed, this, &WelcomeDialog::refresh);
    goTo(typed.step);
}

QWidget* WelcomeDialog::buildLanguage(const QStringList& recent) {
    const auto [page, column] = firstRunPage(
        tr("Welcome to Entraide"), tr("Volunteers, requests and their week, at your desk. Everything stays on "
                                      "this PC, in a file that only your passphrase opens."));
    auto* languages = new QGroupBox(tr("Language"));
    auto* choices = new QVBoxLayout(languages);
    for (const SpokenLanguage& spoken : spokenLanguages) {
        auto* button = new QRadioButton(spoken.name.toString());
        button->setObjectName(u"language."_s + spoken.code);
        button->setChecked(m_language == spoken.code);
        choices->addWidget(button);
        connect(button, &QRadioButton::clicked, this, [this, code = QString(spoken.code)] {
            if (code == m_language)
                return;
            m_language = code;
            QDialog::done(LanguageChanged);
        });
    }
    column->addWidget(languages);
    column->addStretch(1);
    column->addWidget(quietParagraph(tr("Only looking around, or a desk is here already:")));
    const auto shortcut = [&](const QString& name, const QString& text, const QString& iconName, Choice choice,
                              const QString& file) {
        QPushButton* button = makeButton(text, iconName);
        button->setObjectName(name);
        button->setAutoDefault(false);
        connect(button, &QPushButton::clicked, this, [this, choice, file] { choose(choice, file); });
        column->addWidget(button);
        return button;
    };
    shortcut(u"trySample"_s, tr("Try with a sample desk"), u"play"_s, Choice::Sample, {});
    constexpr qsizetype mostShown = 3;
    for (const QString& file : recent.first(std::min(recent.size(), mostShown)))
        shortcut(u"openRecent"_s, tr("Open “%1”").arg(recentDeskName(file, recent)).replace(u'&', u"&&"_s), u"desk"_s,
                 Choice::Open, file)
            ->setToolTip(QDir::toNativeSeparators(file));
    shortcut(u"openDeskFile"_s, tr("Open a desk on this PC"), u"file-in"_s, Choice::Open, {});
    return page;
}

QWidget* WelcomeDialog::buildWho() {
    const auto [page, column] = firstRunPage(
        tr("Who you are"), tr("Your name stands beside what you decide, so that colleagues know whom to ask. "
                              "You administer the desk, and may let others in later."));
    auto* form = new QFormLayout;
    form->setRowWrapPolicy(QFormLayout::WrapLongRows);
    m_desk->setObjectName(u"deskName"_s);
    m_desk->setPlaceholderText(tr("Desk of our quarter"));
    form->addRow(tr("&Name of the association or desk"), m_desk);
    m_who->setObjectName(u"ownName"_s);
    m_who->setPlaceholderText(tr("as it is written into decisions"));
    form->addRow(tr("&Your name"), m_who);
    column->addLayout(form);
    column->addStretch(1);
    return page;
}

QWidget* WelcomeDialog::buildPassphrase() {
    const auto [page, column] = firstRunPage(
        tr("Your passphrase"),
        tr("Everything in the desk is encrypted. Your passphrase and the recovery sheet are the only ways in, "
           "for you as for anybody: nobody can give them back to you."));
    column->addWidget(m_passphrase);
    m_sheet->setObjectName(u"printSheet"_s);
    column->addWidget(m_sheet);
    column->addStretch(1);
    return page;
}

void WelcomeDialog::offer(QVBoxLayout& column, Choice choice, const QString& name, const QString& text,
                          const QString& iconName, const QString& explanation) {
    QPushButton* button = makeButton(text, iconName);
    button->setObjectName(name);
    button->setAccessibleDescription(explanation);
    button->setAutoDefault(choice == Choice::New);
    if (choice == Choice::New)
        makePrimary(*button);
    connect(button, &QPushButton::clicked, this, [this, choice] { choose(choice); });
    column.addWidget(button);
    column.addWidget(quietParagraph(explanation));
    column.addSpacing(Metrics::HalfGrid);
}

/// Another way to begin is one more offer here, one more Choice, and its line in Session::beginAs().
QWidget* WelcomeDialog::buildBegin() {
    const auto [page, column] =
        firstRunPage(tr("How you begin"), tr("Nothing is made before you choose. Back leads to what you have typed."));
    offer(*column, Choice::New, u"beginEmpty"_s, tr("Start an empty desk"), u"plus"_s,
          tr("With nobody in it yet: enrol your first volunteer, or note the first request."));
    offer(*column, Choice::Import, u"beginImport"_s, tr("Import a list…"), u"file-in"_s,
          tr("Volunteers or requests from a spreadsheet or a form. It says what would be taken before it takes it."));
    offer(*column, Choice::Join, u"beginJoin"_s, tr("Join a colleague's desk…"), u"link"_s,
          tr("Your desk and the one of a colleague get to know each other by six words, and then hold the same."));
    offer(*column, Choice::FromExport, u"beginFromExport"_s, tr("Open from an export…"), u"file-in"_s,
          tr("Everything that the open export of a desk (JSON) holds, in a new desk with your passphrase."));
    offer(*column, Choice::Restore, u"beginRestore"_s, tr("Restore a copy…"), u"history"_s,
          tr("A backup copy becomes the desk of this PC. It opens with the passphrases it was made with, not the new "
             "one."));
    offer(
        *column, Choice::Sample, u"beginSample"_s, tr("Try with a sample desk"), u"play"_s,
        tr("Invented people and requests around Brussels, to look around without risk. It goes away in one click. The "
           "sample has no passphrase and is not encrypted: never write real people into it."));
    column->addStretch(1);
    return page;
}

void WelcomeDialog::choose(Choice choice, const QString& file) {
    m_choice = choice;
    m_file = file;
    accept();
}

WelcomeDialog::Step WelcomeDialog::step() const {
    return static_cast<Step>(m_pages->currentIndex());
}

void WelcomeDialog::goTo(Step step) {
    m_pages->setCurrentIndex(static_cast<int>(step));
    refresh();
    switch (step) {
    case Step::Language:
        m_on->setFocus();
        break;
    case Step::Who:
        m_desk->setFocus();
        break;
    case Step::Passphrase:
        m_passphrase->first().setFocus();
        break;
    case Step::Begin:
        if (auto* begin = findChild<QPushButton*>(u"beginEmpty"_s))
            begin->setFocus();
        break;
    }
}

bool WelcomeDialog::mayGoOn() const {
    switch (step()) {
    case Step::Language:
        return true;
    case Step::Who:
        return !m_desk->text().trimmed().isEmpty() && !m_who->text().trimmed().isEmpty();
    case Step::Passphrase:
        return m_passphrase->isAcceptable();
    case Step::Begin:
        break;
    }
    return false;
}

void WelcomeDialog::refresh() {
    const int at = m_pages->currentIndex();
    m_where->setText(tr("Step %1 of %2").arg(at + 1).arg(firstRunSteps));
    m_back->setVisible(at > 0);
    m_on->setVisible(at < firstRunSteps - 1);
    m_on->setEnabled(mayGoOn());
    m_on->setDefault(at < firstRunSteps - 1);
}

NewDesk WelcomeDialog::wanted() const {
    return {m_desk->text().trimmed(), m_who->text().trimmed(), m_passphrase->secret(), m_sheet->isChecked()};
}

WelcomeDialog::Typed WelcomeDialog::typed() const {
    return {step(),
            m_desk->text(),
            m_who->text(),
            m_passphrase->first().text(),
            m_passphrase->second().text(),
            m_sheet->isChecked()};
}

} // namespace entraide
