// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/protection/passphrase_dialogs.h"

#include "storage/passphrase.h"
#include "ui/common/button.h"
#include "ui/protection/passphrase_edit.h"

#include <QDialogButtonBox>
#include <QFormLayout>
#include <QLabel>
#include <QPushButton>
#include <QVBoxLayout>

namespace entraide {

using namespace Qt::StringLiterals;

namespace {

constexpr int dialogWidth = 520;

void addText(QVBoxLayout& column, const QString& text) {
    auto* label = new QLabel(text);
    label->setWordWrap(true);
    column.addWidget(label);
}

void addButtons(QDialog& dialog, QVBoxLayout& column, QPushButton& keep, const QString& cancel) {
    makePrimary(keep);
    keep.setDefault(true);
    keep.setObjectName(u"keepPassphrase"_s);
    auto* buttons = new QDialogButtonBox;
    buttons->addButton(&keep, QDialogButtonBox::AcceptRole);
    buttons->addButton(cancel, QDialogButtonBox::RejectRole)->setAutoDefault(false);
    column.addWidget(buttons);
    QObject::connect(buttons, &QDialogButtonBox::accepted, &dialog, &QDialog::accept);
    QObject::connect(buttons, &QDialogButtonBox::rejected, &dialog, &QDialog::reject);
}

} // namespace

FirstPassphraseDialog::FirstPassphraseDialog(const QString& who, QWidget* parent)
    : QDialog(parent)
    , m_passphrase(new NewPassphraseFields)
    , m_keep(makeButton(tr("Give it"), u"key"_s)) {
    setWindowTitle(tr("First passphrase"));
    setMinimumWidth(dialogWidth);
    auto* column = new QVBoxLayout(this);
    addText(*column, tr("A passphrase with which %1 opens the desk on this PC the first time. They have to change it then. "
                        "One that they had opens nothing any more.")
                         .arg(who));
    column->addWidget(m_passphrase);
    QPushButton* propose = makeButton(tr("&Propose one"), u"refresh"_s);
    propose->setObjectName(u"proposePassphrase"_s);
    propose->setAutoDefault(false);
    column->addWidget(propose, 0, Qt::AlignLeft);
    addButtons(*this, *column, *m_keep, tr("Cancel"));
    m_keep->setEnabled(false);
    connect(propose, &QPushButton::clicked, this, [this] { m_passphrase->propose(proposedPassphrase()); });
    connect(m_passphrase, &NewPassphraseFields::changed, this,
            [this] { m_keep->setEnabled(m_passphrase->isAcceptable()); });
    m_passphrase->first().setFocus();
}

QByteArray FirstPassphraseDialog::passphrase() const {
    return m_passphrase->secret();
}

ChangePassphraseDialog::ChangePassphraseDialog(QWidget* parent)
    : QDialog(parent)
    , m_present(new PassphraseEdit)
    , m_passphrase(new NewPassphraseFields)
    , m_keep(makeButton(tr("Change it"), u"check"_s)) {
    setWindowTitle(tr("Change my passphrase"));
    setMinimumWidth(dialogWidth);
    auto* column = new QVBoxLayout(this);
    addText(*column, tr("For this PC. On another PC of the team it is changed there."));
    auto* form = new QFormLayout;
    m_present->setObjectName(u"presentPassphrase"_s);
    form->addRow(tr("&Present passphrase"), m_present);
    column->addLayout(form);
    column->addWidget(m_passphrase);
    addButtons(*this, *column, *m_keep, tr("Cancel"));
    connect(m_present, &QLineEdit::textChanged, this, &ChangePassphraseDialog::refresh);
    connect(m_passphrase, &NewPassphraseFields::changed, this, &ChangePassphraseDialog::refresh);
    m_present->setFocus();
    refresh();
}

void ChangePassphraseDialog::refresh() {
    m_keep->setEnabled(!m_present->text().isEmpty() && m_passphrase->isAcceptable());
}

QByteArray ChangePassphraseDialog::present() const {
    return m_present->secret();
}

QByteArray ChangePassphraseDialog::passphrase() const {
    return m_passphrase->secret();
}

} // namespace entraide
