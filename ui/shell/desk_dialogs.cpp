// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/desk_dialogs.h"

#include "ui/common/button.h"
#include "ui/common/metrics.h"
#include "ui/protection/passphrase_edit.h"
#include "ui/shell/dialog_parts.h"

#include <QCheckBox>
#include <QComboBox>
#include <QDialogButtonBox>
#include <QFormLayout>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QVBoxLayout>

#include <algorithm>

namespace entraide {

using namespace Qt::StringLiterals;

WelcomeDialog::WelcomeDialog(const QString& language, QWidget* parent)
    : QDialog(parent)
    , m_language(language) {
    setWindowTitle(tr("Entraide"));
    QVBoxLayout* column = dialogColumn(*this);
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
    column->addWidget(dialogHeading(tr("Welcome to Entraide")));
    column->addWidget(dialogParagraph(tr("Volunteers, requests and their week, at your desk. Everything stays on this "
                                         "PC, in a file that only your passphrase opens.")));
    const auto offer = [&](Choice choice, const QString& text, const QString& iconName, const QString& explanation,
                           bool primary) {
        QPushButton* button = makeButton(text, iconName);
        button->setAutoDefault(primary);
        if (primary)
            makePrimary(*button);
        connect(button, &QPushButton::clicked, this, [this, choice] { choose(choice); });
        column->addSpacing(Metrics::HalfGrid);
        column->addWidget(button);
        QLabel* words = dialogParagraph(explanation);
        words->setFont(secondaryFont(words->font()));
        words->setForegroundRole(QPalette::PlaceholderText);
        column->addWidget(words);
        return button;
    };
    offer(Choice::Sample, tr("Try with a sample desk"), u"play"_s,
          tr("Invented people and requests around Brussels, to look around without risk. It goes away in one click. The "
             "sample has no passphrase and is not encrypted: never write real people into it."),
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

NewDeskDialog::NewDeskDialog(QWidget* parent)
    : QDialog(parent)
    , m_name(new QLineEdit)
    , m_who(new QLineEdit)
    , m_passphrase(new NewPassphraseFields)
    , m_sheet(new QCheckBox(tr("Then print a &recovery sheet")))
    , m_make(makeButton(tr("Make the desk"), u"check"_s)) {
    setWindowTitle(tr("New desk"));
    QVBoxLayout* column = dialogColumn(*this);
    column->addWidget(dialogHeading(tr("A new desk")));
    column->addWidget(dialogParagraph(tr("Everything in it is encrypted. Your passphrase and the recovery sheet are the "
                                         "only ways in, for you as for anybody: nobody can give them back to you. "
                                         "Colleagues get passphrases of their own later, under Protection.")));
    auto* form = new QFormLayout;
    m_name->setObjectName(u"deskName"_s);
    m_name->setPlaceholderText(tr("Desk of our quarter"));
    form->addRow(tr("&Name of the association or desk"), m_name);
    m_who->setObjectName(u"ownName"_s);
    m_who->setPlaceholderText(tr("as it is written into decisions"));
    form->addRow(tr("&Your name"), m_who);
    column->addLayout(form);
    column->addWidget(m_passphrase);
    m_sheet->setChecked(true);
    m_sheet->setObjectName(u"printSheet"_s);
    column->addWidget(m_sheet);
    makePrimary(*m_make);
    m_make->setDefault(true);
    auto* buttons = new QDialogButtonBox;
    buttons->addButton(m_make, QDialogButtonBox::AcceptRole);
    buttons->addButton(tr("Cancel"), QDialogButtonBox::RejectRole)->setAutoDefault(false);
    column->addWidget(buttons);
    connect(buttons, &QDialogButtonBox::accepted, this, &QDialog::accept);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    for (QLineEdit* field : {m_name, m_who})
        connect(field, &QLineEdit::textChanged, this, &NewDeskDialog::refresh);
    connect(m_passphrase, &NewPassphraseFields::changed, this, &NewDeskDialog::refresh);
    m_name->setFocus();
    refresh();
}

void NewDeskDialog::refresh() {
    m_make->setEnabled(!name().isEmpty() && !who().isEmpty() && m_passphrase->isAcceptable());
}

QString NewDeskDialog::name() const {
    return m_name->text().trimmed();
}

QString NewDeskDialog::who() const {
    return m_who->text().trimmed();
}

QByteArray NewDeskDialog::passphrase() const {
    return m_passphrase->secret();
}

bool NewDeskDialog::wantsSheet() const {
    return m_sheet->isChecked();
}

OwnPassphraseDialog::OwnPassphraseDialog(const QString& who, QWidget* parent)
    : QDialog(parent)
    , m_passphrase(new NewPassphraseFields)
    , m_keep(makeButton(tr("Keep this passphrase"), u"check"_s)) {
    setWindowTitle(tr("Your own passphrase"));
    QVBoxLayout* column = dialogColumn(*this);
    column->addWidget(dialogHeading(tr("Welcome, %1").arg(who)));
    column->addWidget(dialogParagraph(tr("The passphrase that you were given is known to somebody else. Choose one that "
                                         "only you know; the other opens nothing from then on.")));
    column->addWidget(m_passphrase);
    makePrimary(*m_keep);
    m_keep->setDefault(true);
    m_keep->setEnabled(false);
    auto* buttons = new QDialogButtonBox;
    buttons->addButton(m_keep, QDialogButtonBox::AcceptRole);
    buttons->addButton(tr("Not now: leave the desk locked"), QDialogButtonBox::RejectRole)->setAutoDefault(false);
    column->addWidget(buttons);
    connect(buttons, &QDialogButtonBox::accepted, this, &QDialog::accept);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    connect(m_passphrase, &NewPassphraseFields::changed, this,
            [this] { m_keep->setEnabled(m_passphrase->isAcceptable()); });
    m_passphrase->first().setFocus();
}

QByteArray OwnPassphraseDialog::passphrase() const {
    return m_passphrase->secret();
}

} // namespace entraide
