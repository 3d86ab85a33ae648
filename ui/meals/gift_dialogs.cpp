// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/meals/gift_dialogs.h"

#include "ui/common/button.h"
#include "ui/common/metrics.h"
#include "ui/common/tone_label.h"
#include "ui/meals/amount_field.h"
#include "ui/meals/meals_words.h"

#include <QDateEdit>
#include <QDialogButtonBox>
#include <QFormLayout>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>

namespace entraide {

using namespace Qt::StringLiterals;

namespace {

constexpr int narrowest = 420;

} // namespace

AmountDialog::AmountDialog(const QString& title, const QString& yes, QWidget* parent)
    : QDialog(parent)
    , m_yes(yes)
    , m_amount(new AmountField)
    , m_problem(new ToneLabel({}, Tone::Danger)) {
    setWindowTitle(title);
    setAttribute(Qt::WA_DeleteOnClose);
    setMinimumWidth(narrowest);
    m_amount->setObjectName(u"amount"_s);
    m_problem->setWordWrap(true);
    m_problem->hide();
}

void AmountDialog::build(const QString& explanation, const QList<std::pair<QString, QWidget*>>& rows) {
    auto* form = new QFormLayout(this);
    form->setSpacing(Metrics::Grid);
    auto* words = new QLabel(explanation);
    words->setTextFormat(Qt::PlainText);
    words->setWordWrap(true);
    form->addRow(words);
    form->addRow(tr("&Amount"), m_amount);
    for (const auto& [label, field] : rows)
        form->addRow(label, field);
    form->addRow(m_problem);
    auto* box = new QDialogButtonBox;
    auto* yes = makeButton(m_yes);
    yes->setObjectName(u"yes"_s);
    makePrimary(*yes);
    yes->setDefault(true);
    box->addButton(yes, QDialogButtonBox::AcceptRole);
    box->addButton(makeButton(tr("Leave it")), QDialogButtonBox::RejectRole);
    connect(box, &QDialogButtonBox::accepted, this, &QDialog::accept);
    connect(box, &QDialogButtonBox::rejected, this, &QDialog::reject);
    form->addRow(box);
    m_amount->selectAll();
    m_amount->setFocus();
}

qint64 AmountDialog::cents() const {
    return m_amount->cents().value_or(0);
}

void AmountDialog::accept() {
    const QString problem =
        m_amount->cents() ? missing() : tr("Write an amount above 0, as 12,50.", "an amount in euro");
    m_problem->setText(problem);
    m_problem->setVisible(!problem.isEmpty());
    if (problem.isEmpty())
        QDialog::accept();
    else if (!m_amount->cents())
        m_amount->setFocus();
}

PaymentDialog::PaymentDialog(const QString& giver, qint64 open, QDate today, QWidget* parent)
    : AmountDialog(tr("Note a payment"), tr("Note the payment"), parent)
    , m_date(new QDateEdit(today)) {
    m_date->setObjectName(u"paymentDate"_s);
    m_date->setCalendarPopup(true);
    m_date->setDisplayFormat(u"dd/MM/yyyy"_s);
    amount().setCents(open);
    build(open > 0 ? tr("%1 is still to come from %2.", "amount, giver").arg(euros(open), giver)
                   : tr("The gift of %1 is paid already. What comes now is more than was promised.").arg(giver),
          {{tr("&Received on"), m_date}});
}

QDate PaymentDialog::date() const {
    return m_date->date();
}

RefundDialog::RefundDialog(const QString& giver, qint64 most, QWidget* parent)
    : AmountDialog(tr("Pay back"), tr("Note what was paid back"), parent)
    , m_reason(new QLineEdit) {
    m_reason->setObjectName(u"refundReason"_s);
    amount().setCents(most);
    build(tr("The restaurant pays back to %1; note it here once it did. At most %2: the rest is in meals that are "
             "ordered.")
              .arg(giver, euros(most)),
          {{tr("&Why"), m_reason}});
}

QString RefundDialog::reason() const {
    return m_reason->text().trimmed();
}

QString RefundDialog::missing() const {
    if (!reason().isEmpty())
        return {};
    m_reason->setFocus();
    return tr("Write the reason.");
}

} // namespace entraide
