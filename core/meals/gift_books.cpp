// SPDX-License-Identifier: GPL-3.0-or-later
#include "meals/gift_books.h"

#include <algorithm>

namespace entraide {

using namespace Qt::StringLiterals;

namespace {

QList<Payment> paymentsOf(const Desk& desk, const DonationId& gift) {
    return desk.findBy<Payment>("donation"_L1, gift.toString());
}

QList<MealOrder> ordersOf(const Desk& desk, const OrganisationId& restaurant) {
    return desk.findBy<MealOrder>(only(&MealOrder::state, &MealOrder::donations, &MealOrder::returned), "restaurant"_L1,
                                  restaurant.toString());
}

/// The day on which the last money came.
QDate receivedOn(const QList<Payment>& payments) {
    QDate last;
    for (const Payment& payment : payments) {
        if (payment.state == PaymentState::Assigned && payment.cents > 0 && (!last.isValid() || last < payment.date))
            last = payment.date;
    }
    return last;
}

/// \a orders: those of its restaurant.
void follow(Desk::Writer& writer, Donation& gift, const QList<MealOrder>& orders) {
    const QList<Payment> payments = paymentsOf(writer.desk(), gift.id);
    const GiftFigures figures = giftFigures(std::span(&gift, 1), payments, orders).value(gift.id);
    const Donation before = gift;
    gift.receivedCents = figures.receivedCents;
    gift.receivedOn = figures.receivedCents > 0 ? receivedOn(payments) : QDate();
    gift.state = stateOf(gift, figures);
    if (!(gift == before))
        writer.save(gift);
}

} // namespace

GiftFigures figuresOf(const Desk& desk, const Donation& gift) {
    return giftFigures(std::span(&gift, 1), paymentsOf(desk, gift.id), ordersOf(desk, gift.restaurant)).value(gift.id);
}

void followGift(Desk::Writer& writer, const DonationId& id) {
    if (auto gift = writer.find<Donation>(id))
        follow(writer, *gift, ordersOf(writer.desk(), gift->restaurant));
}

void followGifts(Desk::Writer& writer, const MealOrder& order) {
    // All gifts of an order are its restaurant's: what was ordered there is read once.
    const QList<MealOrder> orders = ordersOf(writer.desk(), order.restaurant);
    for (const DonationShare& share : order.donations) {
        if (auto gift = writer.find<Donation>(share.donation))
            follow(writer, *gift, gift->restaurant == order.restaurant ? orders
                                                                       : ordersOf(writer.desk(), gift->restaurant));
    }
}

MealLedger campaignLedger(const Desk& desk, const CampaignId& campaign) {
    const QString id = campaign.toString();
    const QList<Donation> gifts = desk.findBy<Donation>("campaign"_L1, id);
    QList<Payment> payments;
    desk.forEach<Payment>([&](const Payment& payment) { payments.append(payment); });
    return ledgerOf(gifts, payments, desk.findBy<MealOrder>("campaign"_L1, id));
}

} // namespace entraide
