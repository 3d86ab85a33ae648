// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/desk_dialogs.h"

#include "ui/common/button.h"
#include "ui/common/metrics.h"
#include "ui/common/tones.h"

#include <QComboBox>
#include <QDialogButtonBox>
#include <QFormLayout>
#include <QGuiApplication>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QVBoxLayout>

#include <algorithm>

namespace entraide {

using namespace Qt::StringLiterals;

namespace {

constexpr int longestWait = 30;
constexpr qsizetype shortestPassphrase = 12;
constexpr int dialogWidth = 520;

QLabel* paragraph(const QString& text) {
    auto* label = new QLabel(text);
    label->setWordWrap(true);
    return label;
}

QLabel* problemLabel(const QPalette& palette) {
    QLabel* label = paragraph({});
    QPalette colours = label->palette();
    colours.setColor(QPalette::WindowText, tones(palette).danger);
    label->setPalette(colours);
    return label;
}

QLabel* heading(const QString& text) {
    auto* label = new QLabel(text);
    label->setFont(pageTitleFont(label->font()));
    label->setWordWrap(true);
    return label;
}

QVBoxLayout* columnOf(QDialog& dialog) {
    auto* column = new QVBoxLayout(&dialog);
    column->setContentsMargins(24, 24, 24, 24);
    column->setSpacing(12);
    dialog.setMinimumWidth(dialogWidth);
    return column;
}

} // namespace

WelcomeDialog::WelcomeDialog(const QString& language, QWidget* parent)
    : QDialog(parent)
    , m_language(language) {
    setWindowTitle(tr("Entraide"));
    QVBoxLayout* column = columnOf(*this);
    auto* languages = new QComboBox;
    languages->setAccessibleName(tr("Language"));
    languages->addItem(u"Français"_s, u"fr"_s);
    languages->addItem(u"Nederlands"_s, u"nl"_s);
    languages->addItem(u"Deutsch"_s, u"de"_s);
    languages->addItem(u"English"_s, u"en"_s);
    languages->setCurrentIndex(std::max(0, languages->findData(language)));
    connect(languages, &QComboBox::activated, this, [this, languages] {
        m_language = languages->currentData().toString();
        QDialog::done(LanguageChanged);
    });
    column->addWidget(languages, 0, Qt::AlignRight);
    column->addWidget(heading(tr("Welcome to Entraide")));
    column->addWidget(paragraph(tr("Volunteers, requests and their week, at your desk. Everything stays on this PC, in "
                                   "a file that only your passphrase opens.")));
    const auto offer = [&](Choice choice, const QString& text, const QString& iconName, const QString& explanation,
                           bool primary) {
        QPushButton* button = makeButton(text, iconName);
        button->setAutoDefault(primary);
        if (primary)
            makePrimary(*button);
        connect(button, &QPushButton::clicked, this, [this, choice] { choose(choice); });
        column->addSpacing(Metrics::HalfGrid);
        column->addWidget(button);
        QLabel* words = paragraph(explanation);
        words->setFont(secondaryFont(words->font()));
        words->setForegroundRole(QPalette::PlaceholderText);
        column->addWidget(words);
        return button;
    };
    offer(Choice::Sample, tr("Try with a sample desk"), u"play"_s,
          tr("Invented people and requests around Brussels, to look around without risk. It goes away in one click."),
          true)
        ->setFocus();
    offer(Choice::New, tr("Start an empty desk"), u"plus"_s,
          tr("For your association: a name, a passphrase, and you can begin or import your lists."), false);
    offer(Choice::Open, tr("Open a desk on this PC"), u"file-in"_s,
          tr("A file ending in .entraide that you or a colleague made."), false);
}

void WelcomeDialog::choose(Choice choice) {
    m_choice = choice;
    accept();
}

PassphraseDialog::PassphraseDialog(const QString& deskName, Try attempt, QWidget* parent)
    : QDialog(parent)
    , m_try(std::move(attempt))
    , m_passphrase(new QLineEdit)
    , m_problem(problemLabel(palette()))
    , m_open(makeButton(tr("Open the desk"), u"lock"_s)) {
    setWindowTitle(tr("Passphrase"));
    QVBoxLayout* column = columnOf(*this);
    column->addWidget(heading(tr("Open %1").arg(deskName)));
    m_passphrase->setEchoMode(QLineEdit::Password);
    auto* form = new QFormLayout;
    form->addRow(tr("&Passphrase"), m_passphrase);
    column->addLayout(form);
    column->addWidget(m_problem);
    makePrimary(*m_open);
    m_open->setDefault(true);
    auto* buttons = new QDialogButtonBox;
    buttons->addButton(m_open, QDialogButtonBox::ActionRole);
    QPushButton* leave = buttons->addButton(tr("Another desk"), QDialogButtonBox::RejectRole);
    leave->setAutoDefault(false);
    column->addWidget(buttons);
    connect(m_open, &QPushButton::clicked, this, &PassphraseDialog::tryIt);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    connect(m_passphrase, &QLineEdit::textChanged, this, &PassphraseDialog::refresh);
    m_wait.setInterval(1000);
    connect(&m_wait, &QTimer::timeout, this, [this] {
        if (--m_left <= 0)
            m_wait.stop();
        refresh();
    });
    refresh();
}

void PassphraseDialog::tryIt() {
    QGuiApplication::setOverrideCursor(Qt::WaitCursor); // making the key takes about a second, on purpose
    const std::optional<QString> problem = m_try(m_passphrase->text().toUtf8());
    QGuiApplication::restoreOverrideCursor();
    if (!problem) {
        m_passphrase->clear();
        accept();
        return;
    }
    m_sentence = *problem;
    m_passphrase->selectAll();
    m_passphrase->setFocus();
    m_waitSeconds = std::clamp(m_waitSeconds * 2, 1, longestWait);
    m_left = m_waitSeconds;
    m_wait.start();
    refresh();
}

void PassphraseDialog::refresh() {
    m_open->setEnabled(m_left <= 0 && !m_passphrase->text().isEmpty());
    QString text = m_sentence;
    if (m_left > 0)
        text += u' ' + tr("You can try again in %n second(s).", nullptr, m_left);
    m_problem->setText(text);
    m_problem->setVisible(!text.isEmpty());
}

NewDeskDialog::NewDeskDialog(QWidget* parent)
    : QDialog(parent)
    , m_name(new QLineEdit)
    , m_who(new QLineEdit)
    , m_first(new QLineEdit)
    , m_second(new QLineEdit)
    , m_problem(problemLabel(palette()))
    , m_make(makeButton(tr("Make the desk"), u"check"_s)) {
    setWindowTitle(tr("New desk"));
    QVBoxLayout* column = columnOf(*this);
    column->addWidget(heading(tr("A new desk")));
    column->addWidget(paragraph(tr("The passphrase is the only way into the file, for you as for anybody. Choose at "
                                   "least %1 characters, for example four words, and keep a copy on paper in a safe "
                                   "place: nobody can give it back to you.")
                                    .arg(shortestPassphrase)));
    auto* form = new QFormLayout;
    m_name->setPlaceholderText(tr("Desk of our quarter"));
    form->addRow(tr("&Name of the desk"), m_name);
    form->addRow(tr("&Your name"), m_who);
    for (QLineEdit* field : {m_first, m_second})
        field->setEchoMode(QLineEdit::Password);
    form->addRow(tr("&Passphrase"), m_first);
    form->addRow(tr("The same &again"), m_second);
    column->addLayout(form);
    column->addWidget(m_problem);
    makePrimary(*m_make);
    m_make->setDefault(true);
    auto* buttons = new QDialogButtonBox;
    buttons->addButton(m_make, QDialogButtonBox::AcceptRole);
    buttons->addButton(tr("Cancel"), QDialogButtonBox::RejectRole)->setAutoDefault(false);
    column->addWidget(buttons);
    connect(buttons, &QDialogButtonBox::accepted, this, &QDialog::accept);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    for (QLineEdit* field : {m_name, m_who, m_first, m_second})
        connect(field, &QLineEdit::textChanged, this, &NewDeskDialog::refresh);
    refresh();
}

void NewDeskDialog::refresh() {
    QString problem;
    if (!m_first->text().isEmpty() && m_first->text().size() < shortestPassphrase)
        problem = tr("The passphrase is too short: at least %1 characters.").arg(shortestPassphrase);
    else if (!m_second->text().isEmpty() && m_first->text() != m_second->text())
        problem = tr("The two passphrases are not the same.");
    m_problem->setText(problem);
    m_make->setEnabled(problem.isEmpty() && !m_name->text().trimmed().isEmpty() && !m_who->text().trimmed().isEmpty() &&
                       !m_first->text().isEmpty() && m_first->text() == m_second->text());
}

QString NewDeskDialog::name() const {
    return m_name->text().trimmed();
}

QString NewDeskDialog::who() const {
    return m_who->text().trimmed();
}

QByteArray NewDeskDialog::passphrase() const {
    return m_first->text().toUtf8();
}

} // namespace entraide
