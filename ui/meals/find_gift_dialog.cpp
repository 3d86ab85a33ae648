// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/meals/find_gift_dialog.h"

#include "storage/desk.h"
#include "ui/common/list_table.h"
#include "ui/meals/gift_choice_model.h"
#include "ui/meals/meals_words.h"
#include "ui/words/time_words.h"

namespace entraide {

using namespace Qt::StringLiterals;

FindGiftDialog::FindGiftDialog(Desk& desk, const Payment& payment, QWidget* parent)
    : SearchDialog({.title = tr("Find the gift"),
                    .about = tr("%1 from %2 on %3", "amount, payer, day")
                                 .arg(euros(payment.cents), payment.payer, dateText(payment.date)),
                    .field = tr("Giver, communication or amount"),
                    .list = tr("Gifts to that restaurant"),
                    .yes = tr("Assign to this gift"),
                    .name = u"giftText"_s,
                    .widths = {176, 64, 88, 96, 160}},
                   parent)
    , m_desk(desk)
    , m_payment(payment)
    , m_model(new GiftChoiceModel(this)) {
    begin(*m_model);
}

void FindGiftDialog::find(const QString& text) {
    m_model->setChoices(foundGifts(m_desk, m_payment.restaurant, text));
}

DonationId FindGiftDialog::chosen() const {
    return m_model->giftAt(chosenRow());
}

} // namespace entraide
