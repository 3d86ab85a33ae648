// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/meals/find_gift_dialog.h"

#include "storage/desk.h"
#include "ui/common/button.h"
#include "ui/common/icon_engine.h"
#include "ui/common/list_table.h"
#include "ui/common/metrics.h"
#include "ui/meals/gift_choice_model.h"
#include "ui/meals/meals_words.h"
#include "ui/words/time_words.h"

#include <QDialogButtonBox>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QVBoxLayout>

namespace entraide {

using namespace Qt::StringLiterals;

FindGiftDialog::FindGiftDialog(Desk& desk, const Payment& payment, QWidget* parent)
    : QDialog(parent)
    , m_desk(desk)
    , m_payment(payment)
    , m_model(new GiftChoiceModel(this))
    , m_text(new QLineEdit)
    , m_table(new ListTable)
    , m_yes(makeButton(tr("Assign to this gift"))) {
    setWindowTitle(tr("Find the gift"));
    setAttribute(Qt::WA_DeleteOnClose);
    resize(640, 420);
    auto* about = new QLabel(
        tr("%1 from %2 on %3", "amount, payer, day").arg(euros(payment.cents), payment.payer, dateText(payment.date)));
    about->setTextFormat(Qt::PlainText);
    m_text->setObjectName(u"giftText"_s);
    m_text->setAccessibleName(tr("Giver, communication or amount"));
    m_text->setPlaceholderText(tr("Giver, communication or amount"));
    m_text->addAction(icon(u"search"_s, Tone::Muted), QLineEdit::LeadingPosition);
    m_table->setModel(m_model);
    m_table->setSelectionMode(QAbstractItemView::SingleSelection);
    m_table->setAccessibleName(tr("Gifts to that restaurant"));
    m_table->setDefaultWidths({176, 64, 88, 96, 160});
    auto* buttons = new QDialogButtonBox;
    m_yes->setObjectName(u"yes"_s);
    makePrimary(*m_yes);
    m_yes->setDefault(true);
    buttons->addButton(m_yes, QDialogButtonBox::AcceptRole);
    buttons->addButton(makeButton(tr("Leave it")), QDialogButtonBox::RejectRole);
    auto* column = new QVBoxLayout(this);
    column->setSpacing(Metrics::Grid);
    column->addWidget(about);
    column->addWidget(m_text);
    column->addWidget(m_table, 1);
    column->addWidget(buttons);
    connect(buttons, &QDialogButtonBox::accepted, this, &QDialog::accept);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    connect(m_text, &QLineEdit::textChanged, this, &FindGiftDialog::search);
    connect(m_table, &ListTable::opened, this, [this] { accept(); });
    connect(m_table, &ListTable::currentRowChanged, this, [this] { m_yes->setEnabled(!chosen().isEmpty()); });
    search();
    m_text->setFocus();
}

void FindGiftDialog::search() {
    m_model->setChoices(foundGifts(m_desk, m_payment.restaurant, m_text->text()));
    m_table->chooseRow(m_model->rowCount() > 0 ? 0 : -1);
    m_yes->setEnabled(!chosen().isEmpty());
}

DonationId FindGiftDialog::chosen() const {
    return m_model->giftAt(m_table->currentIndex().row());
}

} // namespace entraide
