// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/meals/payment_panel.h"

#include "storage/desk.h"
#include "ui/common/list_table.h"
#include "ui/common/metrics.h"
#include "ui/common/tone_label.h"
#include "ui/meals/gift_choice_model.h"
#include "ui/meals/meal_places.h"
#include "ui/meals/meals_words.h"
#include "ui/meals/payment_columns.h"
#include "ui/meals/place_words.h"
#include "ui/records/state_look.h"
#include "ui/words/state_words.h"
#include "ui/words/time_words.h"
#include "ui/words/vocabulary_words.h"

#include <QVBoxLayout>

namespace entraide {

using namespace Qt::StringLiterals;

PaymentPanel::PaymentPanel(PageContext& context, MealPlaces& places, QWidget* parent)
    : RecordPanelOf(context, parent)
    , m_places(places)
    , m_choices(new GiftChoiceModel(this))
    , m_advice(new IconText(u"lightbulb"_s, {}, Tone::Muted))
    , m_table(new ListTable)
    , m_suggested(new QWidget) {
    m_table->setModel(m_choices);
    m_table->setCompact(true);
    m_table->setSelectionMode(QAbstractItemView::SingleSelection);
    m_table->setObjectName(u"suggestedGifts"_s);
    m_table->setAccessibleName(tr("Suggested gifts"));
    m_table->setDefaultWidths({176, 64, 88, 96, 160});
    m_suggested->setAutoFillBackground(true);
    m_suggested->setBackgroundRole(QPalette::Base);
    auto* column = new QVBoxLayout(m_suggested);
    column->setContentsMargins({});
    column->setSpacing(0);
    m_advice->setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Maximum);
    m_advice->setContentsMargins(Metrics::PagePadding, Metrics::Grid, Metrics::PagePadding, Metrics::Grid);
    column->addWidget(m_advice);
    column->addWidget(m_table, 1);
    column->addStretch(0);
    tabs().addTab(m_suggested, tr("Suggested gifts"));
    addHistory();
    connect(m_table, &ListTable::opened, this, &PaymentPanel::assignRequested);
    connect(m_table, &ListTable::currentRowChanged, this, &PaymentPanel::refreshed);
}

void PaymentPanel::showPayment(const PaymentId& id) {
    m_choices->setChoices({}); // of the one before
    showId(id.toString());
}

DonationId PaymentPanel::suggestion() const {
    return m_choices->giftAt(m_table->currentIndex().row());
}

QString PaymentPanel::suggestedGiver() const {
    return suggestion().isEmpty() ? QString() : m_choices->choices()[m_table->currentIndex().row()].giver;
}

void PaymentPanel::forget() {
    RecordPanelOf::forget();
    m_choices->setChoices({});
}

QString PaymentPanel::goneText() const {
    return tr("This payment is no longer here.");
}

void PaymentPanel::fill() {
    fillFacts();
    fillSuggestions();
}

void PaymentPanel::fillFacts() {
    const Payment& payment = *record();
    const auto gift = desk().find<Donation>(payment.donation);
    setTitle(payment.payer.isEmpty() ? euros(payment.cents)
                                     : tr("%1 from %2", "amount, payer").arg(euros(payment.cents), payment.payer));
    const StateLook look = stateLook(EntityType::Payment, enumName(payment.state));
    setChips({{look.icon, word(payment.state), look.tone}});
    QList<Fact> left{{.label = tr("Date"), .value = dateText(payment.date)},
                     {.label = tr("Account"), .value = accountText(payment.payerAccount)},
                     {.label = tr("Paid to"), .value = m_places.nameOf(payment.restaurant)},
                     {.label = tr("Communication"), .value = payment.communication},
                     {.label = tr("Bank's own words"), .value = payment.bankText}};
    QList<Fact> right;
    if (payment.state == PaymentState::Unassigned)
        right.append({.label = tr("Why here"),
                      .value = sentenceCase(word(doubtOf(desk(), payment.restaurant, payment.communication))),
                      .tone = Tone::Warning});
    if (gift) {
        right.append({.label = tr("Gift of"), .value = giverText(desk(), *gift)});
        right.append({.label = tr("Of which open"), .value = euros(openCents(*gift))});
        if (const auto campaign = desk().find<Campaign>(gift->campaign))
            right.append({.label = tr("Campaign"), .value = campaign->name});
    } else if (payment.state == PaymentState::Assigned) {
        right.append({.label = tr("Gift of"), .value = tr("(not received yet)")});
    }
    right.append(
        {.label = payment.cents < 0 ? tr("Paid back because") : tr("Left aside because"), .value = payment.reason});
    right.append(
        {.label = tr("Noted"), .value = payment.bankReference.isEmpty() ? tr("by hand") : tr("from the bank's file")});
    facts().setFacts(left, right);
}

void PaymentPanel::fillSuggestions() {
    const bool open = record()->state == PaymentState::Unassigned;
    const DonationId before = suggestion();
    m_choices->setChoices(open ? suggestedGifts(desk(), *record()) : QList<GiftChoice>());
    int row = m_choices->rowCount() > 0 ? 0 : -1;
    for (int i = 0; i < m_choices->rowCount(); ++i) {
        if (m_choices->giftAt(i) == before)
            row = i;
    }
    m_table->chooseRow(row);
    m_table->setVisible(row >= 0);
    m_advice->setText(
        record()->state == PaymentState::Assigned  ? tr("The payment belongs to a gift. T takes it off again.")
        : record()->state == PaymentState::Ignored ? tr("The payment is left aside. L puts it back to be looked at.")
        : row < 0
            ? tr("No gift to this restaurant has just this amount open. Find another one (F), or leave the payment "
                 "aside (S).")
            : tr("Just this amount is open of these gifts to this restaurant. A assigns the payment to the chosen "
                 "one."));
    tabs().setTabText(tabs().indexOf(m_suggested),
                      open ? tr("Suggested gifts (%1)").arg(m_choices->rowCount()) : tr("Suggested gifts"));
}

} // namespace entraide
