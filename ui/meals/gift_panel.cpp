// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/meals/gift_panel.h"

#include "domain/phone.h"
#include "meals/gift_books.h"
#include "storage/desk.h"
#include "ui/meals/meal_places.h"
#include "ui/meals/meals_words.h"
#include "ui/records/lines_view.h"
#include "ui/records/state_look.h"
#include "ui/words/state_words.h"
#include "ui/words/time_words.h"
#include "ui/words/vocabulary_words.h"

#include <QLocale>

#include <algorithm>

namespace entraide {

using namespace Qt::StringLiterals;

GiftPanel::GiftPanel(PageContext& context, MealPlaces& places, QWidget* parent)
    : RecordPanelOf(context, parent)
    , m_places(places)
    , m_payments(new LinesView({.name = tr("Payments of the gift"),
                                .titles = {tr("Date"), tr("Amount"), tr("Paid by"), tr("How")},
                                .numbers = {1},
                                .widths = {96, 96, 160},
                                .none = tr("Nothing is paid yet.")}))
    , m_orders(
          new LinesView({.name = tr("Orders of the gift"),
                         .titles = {tr("Day"), tr("Its meals", "meals of a gift in an order"), tr("For"), tr("State")},
                         .numbers = {1},
                         .widths = {96, 96, 208},
                         .none = tr("None of its meals is ordered yet.")})) {
    tabs().addTab(m_payments, tr("Payments"));
    tabs().addTab(m_orders, tr("Orders"));
    addNotes();
    addHistory();
    connect(m_payments, &LinesView::openRequested, this, &GiftPanel::openRequested);
    connect(m_orders, &LinesView::openRequested, this, &GiftPanel::openRequested);
}

bool GiftPanel::showGift(const DonationId& id) {
    return showId(id.toString());
}

QString GiftPanel::giver() const {
    return record() ? giverText(desk(), *record()) : QString();
}

void GiftPanel::forget() {
    RecordPanelOf::forget();
    m_figures = {};
}

QString GiftPanel::goneText() const {
    return tr("This gift is no longer here.");
}

void GiftPanel::fill() {
    m_figures = figuresOf(desk(), *record());
    fillFacts();
    fillPayments();
    fillOrders();
}

void GiftPanel::fillFacts() {
    const Donation& gift = *record();
    setTitle(giver());
    setSubtitle(
        tr("%1, cooked by %2", "meals, restaurant").arg(mealsText(gift.meals), m_places.nameOf(gift.restaurant)));
    const StateLook look = stateLook(EntityType::Donation, enumName(gift.state));
    setChips({{look.icon, word(gift.state), look.tone}});

    QString received = euros(gift.receivedCents);
    if (gift.receivedOn.isValid())
        received = tr("%1, the last on %2", "amount, day").arg(received, dateText(gift.receivedOn));
    const qint64 open = openCents(gift);
    const qint64 over = gift.receivedCents - gift.amountCents;
    QList<Fact> left{{.label = tr("Amount"), .value = euros(gift.amountCents)},
                     {.label = tr("Received"), .value = received},
                     {.label = tr("Still open"),
                      .value = open > 0 ? euros(open) : tr("nothing"),
                      .tone = open > 0 ? Tone::Warning : Tone::Normal}};
    if (over > 0)
        left.append({.label = tr("Paid too much"), .value = euros(over), .tone = Tone::Warning});
    left.append({.label = tr("Communication"), .value = communicationText(gift.communication)});
    left.append({.label = tr("Pledged"), .value = dateText(gift.pledged)});

    QList<Fact> right{{.label = tr("Meals"),
                       .value = tr("%1 paid, %2 ordered, %3 delivered", "meals of a gift")
                                    .arg(m_figures.paid)
                                    .arg(m_figures.ordered)
                                    .arg(m_figures.delivered)}};
    if (m_figures.failed > 0)
        right.append({.label = tr("Failed"), .value = mealsText(m_figures.failed), .tone = Tone::Warning});
    const QString target = targetText(m_places.nameOf(gift.hospital), gift.unit);
    right.append({.label = tr("For"), .value = target.isEmpty() ? tr("wherever meals are wanted") : target});
    if (const auto person = desk().find<Person>(gift.donor)) {
        QStringList phones;
        for (const QString& phone : person->phones)
            phones.append(shownPhone(phone));
        right.append({.label = tr("Phone"), .value = phones.join(u", "_s)});
        right.append({.label = tr("E-mail"), .value = person->emails.join(u", "_s)});
        if (person->language)
            right.append({.label = tr("Language"), .value = sentenceCase(word(*person->language))});
    }
    right.append({.label = tr("Message"), .value = gift.message});
    facts().setFacts(left, right);
}

void GiftPanel::fillPayments() {
    QList<Payment> payments = desk().findBy<Payment>("donation"_L1, record()->id.toString());
    std::ranges::stable_sort(payments, {}, &Payment::date);
    QList<PanelLine> lines;
    for (const Payment& payment : std::as_const(payments)) {
        const QString how = payment.cents < 0                 ? tr("paid back: %1").arg(payment.reason)
                            : payment.bankReference.isEmpty() ? tr("noted by hand")
                                                              : tr("from the bank's file");
        lines.append(
            {.id = payment.id.toString(), .cells = {dateText(payment.date), euros(payment.cents), payment.payer, how}});
    }
    m_payments->setLines(lines);
    tabs().setTabText(tabs().indexOf(m_payments), tr("Payments (%1)").arg(payments.size()));
}

void GiftPanel::fillOrders() {
    QList<MealOrder> orders = desk().findBy<MealOrder>("restaurant"_L1, record()->restaurant.toString());
    std::ranges::stable_sort(orders, {}, &MealOrder::date);
    QList<PanelLine> lines;
    for (const MealOrder& order : std::as_const(orders)) {
        const auto share = std::ranges::find(order.donations, record()->id, &DonationShare::donation);
        if (share == order.donations.end())
            continue;
        const StateLook look = stateLook(EntityType::MealOrder, enumName(order.state));
        lines.append({.id = order.id.toString(),
                      .cells = {dateText(order.date), QLocale().toString(share->meals),
                                targetText(m_places.nameOf(order.hospital), order.unit),
                                order.returned ? tr("%1, given back", "state of an order").arg(word(order.state))
                                               : word(order.state)},
                      .stateCell = 3,
                      .icon = look.icon,
                      .tone = look.tone});
    }
    m_orders->setLines(lines);
    tabs().setTabText(tabs().indexOf(m_orders), tr("Orders (%1)").arg(lines.size()));
}

} // namespace entraide
