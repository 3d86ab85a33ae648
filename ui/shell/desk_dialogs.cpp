// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/desk_dialogs.h"

#include "ui/common/button.h"
#include "ui/protection/passphrase_edit.h"
#include "ui/shell/dialog_parts.h"

#include <QCheckBox>
#include <QDialogButtonBox>
#include <QFormLayout>
#include <QLineEdit>
#include <QPushButton>
#include <QVBoxLayout>

namespace entraide {

using namespace Qt::StringLiterals;

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
    column->addWidget(
        dialogParagraph(tr("Everything in it is encrypted. Your passphrase and the recovery sheet are the "
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
    const NewDesk typed = wanted();
    m_make->setEnabled(!typed.name.isEmpty() && !typed.who.isEmpty() && m_passphrase->isAcceptable());
}

NewDesk NewDeskDialog::wanted() const {
    return {m_name->text().trimmed(), m_who->text().trimmed(), m_passphrase->secret(), m_sheet->isChecked()};
}

OwnPassphraseDialog::OwnPassphraseDialog(const QString& who, QWidget* parent)
    : QDialog(parent)
    , m_passphrase(new NewPassphraseFields)
    , m_keep(makeButton(tr("Keep this passphrase"), u"check"_s)) {
    setWindowTitle(tr("Your own passphrase"));
    QVBoxLayout* column = dialogColumn(*this);
    column->addWidget(dialogHeading(tr("Welcome, %1").arg(who)));
    column->addWidget(
        dialogParagraph(tr("The passphrase that you were given is known to somebody else. Choose one that "
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
