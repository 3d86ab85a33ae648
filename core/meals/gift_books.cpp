// SPDX-License-Identifier: GPL-3.0-or-later
#include "meals/gift_books.h"

#include <algorithm>

namespace entraide {

using namespace Qt::StringLiterals;

namespace {

QList<Payment> paymentsOf(const Desk& desk, const DonationId& gift) {
    return desk.findBy<Payment>("donation"_L1, gift.toString());
}

QList<MealOrder> ordersOn(const Desk& desk, const Donation& gift) {
    QList<MealOrder> orders = desk.findBy<MealOrder>("restaurant"_L1, gift.restaurant.toString());
    orders.removeIf([&](const MealOrder& order) {
        return std::ranges::find(order.donations, gift.id, &DonationShare::donation) == order.donations.end();
    });
    return orders;
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

} // namespace

GiftFigures figuresOf(const Desk& desk, const Donation& gift) {
    return giftFigures(std::span(&gift, 1), paymentsOf(desk, gift.id), ordersOn(desk, gift)).value(gift.id);
}

void followGift(Desk::Writer& writer, const DonationId& id) {
    auto gift = writer.find<Donation>(id);
    if (!gift)
        return;
    const QList<Payment> payments = paymentsOf(writer.desk(), id);
    const GiftFigures figures = giftFigures(std::span(&*gift, 1), payments, ordersOn(writer.desk(), *gift)).value(id);
    const Donation before = *gift;
    gift->receivedCents = figures.receivedCents;
    gift->receivedOn = figures.receivedCents > 0 ? receivedOn(payments) : QDate();
    gift->state = stateOf(*gift, figures);
    if (!(*gift == before))
        writer.save(*gift);
}

void followGifts(Desk::Writer& writer, const MealOrder& order) {
    for (const DonationShare& share : order.donations)
        followGift(writer, share.donation);
}

MealLedger campaignLedger(const Desk& desk, const CampaignId& campaign) {
    const QString id = campaign.toString();
    const QList<Donation> gifts = desk.findBy<Donation>("campaign"_L1, id);
    QList<Payment> payments;
    desk.forEach<Payment>([&](const Payment& payment) { payments.append(payment); });
    return ledgerOf(gifts, payments, desk.findBy<MealOrder>("campaign"_L1, id));
}

} // namespace entraide
