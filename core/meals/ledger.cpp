// SPDX-License-Identifier: GPL-3.0-or-later
#include "meals/ledger.h"

#include <QMap>
#include <QSet>

#include <algorithm>

namespace entraide {

namespace {

bool isAssigned(const Payment& payment) {
    return payment.state == PaymentState::Assigned && !payment.donation.isEmpty();
}

MealAccount accountOf(const Donation& gift, const GiftFigures& figures) {
    MealAccount account;
    account.given = figures.paid;
    account.drawn = figures.ordered;
    account.pending = std::max(0, figures.pending());
    account.inMeals = costOf(gift, figures.paid);
    account.inRest = std::max<qint64>(0, figures.receivedCents - account.inMeals);
    if (gift.state != DonationState::Refunded) {
        account.promised = std::max(0, gift.meals - figures.paid);
        account.outstanding = std::max<qint64>(0, gift.amountCents - figures.receivedCents);
    }
    return account;
}

void addOrder(MealAccount& account, const MealOrder& order) {
    account.ordered += order.meals;
    if (order.state == MealOrderState::Delivered)
        account.delivered += order.meals;
    else if (order.state == MealOrderState::Failed)
        account.failed += order.meals;
    else
        account.underWay += order.meals;
}

/// Adds up by week. Days that are none, of imports, are in no week.
class Weeks {
public:
    MealWeek& of(QDate day) {
        if (!day.isValid())
            return m_none;
        MealWeek& week = m_weeks[day.addDays(1 - day.dayOfWeek())];
        week.monday = day.addDays(1 - day.dayOfWeek());
        return week;
    }

    QList<MealWeek> list() const {
        QList<MealWeek> all;
        for (const MealWeek& week : m_weeks) {
            // A wrong year would make hundreds that are empty.
            QDate next = all.isEmpty() ? week.monday : all.last().monday.addDays(7);
            if (next.daysTo(week.monday) > 7 * mostEmpty)
                next = week.monday;
            for (; next < week.monday; next = next.addDays(7))
                all.append({.monday = next});
            all.append(week);
        }
        return all;
    }

private:
    static constexpr int mostEmpty = 26;
    QMap<QDate, MealWeek> m_weeks;
    MealWeek m_none;
};

} // namespace

qint64 costOf(const Donation& gift, int meals) {
    return meals == gift.meals ? gift.amountCents : gift.amountCents * meals / std::max(1, gift.meals);
}

int mealsPaid(const Donation& gift, qint64 cents) {
    if (gift.meals <= 0 || gift.amountCents <= 0 || cents <= 0)
        return 0;
    return cents >= gift.amountCents ? gift.meals : static_cast<int>(cents * gift.meals / gift.amountCents);
}

bool countsAsOrdered(const MealOrder& order) {
    return !(order.state == MealOrderState::Failed && order.returned);
}

DonationState stateOf(const Donation& gift, const GiftFigures& figures) {
    if (gift.meals == 0 || (gift.state == DonationState::Refunded && figures.receivedCents <= 0))
        return DonationState::Refunded;
    if (figures.paid == 0)
        return DonationState::Pledged;
    if (figures.delivered >= gift.meals)
        return DonationState::Delivered;
    return figures.ordered >= figures.paid ? DonationState::Ordered : DonationState::Received;
}

MealAccount& MealAccount::operator+=(const MealAccount& other) {
    promised += other.promised;
    given += other.given;
    ordered += other.ordered;
    drawn += other.drawn;
    pending += other.pending;
    underWay += other.underWay;
    delivered += other.delivered;
    failed += other.failed;
    paidIn += other.paidIn;
    paidBack += other.paidBack;
    inMeals += other.inMeals;
    inRest += other.inRest;
    outstanding += other.outstanding;
    unassigned += other.unassigned;
    return *this;
}

QHash<DonationId, GiftFigures> giftFigures(std::span<const Donation> gifts, std::span<const Payment> payments,
                                           std::span<const MealOrder> orders) {
    QHash<DonationId, GiftFigures> figures;
    for (const Donation& gift : gifts)
        figures.insert(gift.id, {});
    for (const Payment& payment : payments) {
        if (const auto found = figures.find(payment.donation); isAssigned(payment) && found != figures.end())
            found->receivedCents += payment.cents;
    }
    for (const Donation& gift : gifts) {
        GiftFigures& own = figures[gift.id];
        own.paid = mealsPaid(gift, own.receivedCents);
    }
    for (const MealOrder& order : orders) {
        if (!countsAsOrdered(order))
            continue;
        for (const DonationShare& share : order.donations) {
            const auto found = figures.find(share.donation);
            if (found == figures.end())
                continue;
            found->ordered += share.meals;
            found->delivered += order.state == MealOrderState::Delivered ? share.meals : 0;
            found->failed += order.state == MealOrderState::Failed ? share.meals : 0;
        }
    }
    return figures;
}

MealLedger ledgerOf(std::span<const Donation> gifts, std::span<const Payment> payments,
                    std::span<const MealOrder> orders) {
    MealLedger ledger;
    QHash<OrganisationId, qsizetype> lineOf;
    const auto account = [&](const OrganisationId& restaurant) -> MealAccount& {
        const auto known = lineOf.constFind(restaurant);
        if (known != lineOf.constEnd())
            return ledger.restaurants[*known].account;
        lineOf.insert(restaurant, ledger.restaurants.size());
        ledger.restaurants.append({restaurant, {}});
        return ledger.restaurants.last().account;
    };
    const auto figures = giftFigures(gifts, payments, orders);
    QSet<PersonId> donors;
    QHash<DonationId, OrganisationId> restaurantOf;
    QHash<DonationId, QDate> paidOn; ///< last
    Weeks weeks;
    for (const Donation& gift : gifts) {
        const GiftFigures own = figures.value(gift.id);
        account(gift.restaurant) += accountOf(gift, own);
        restaurantOf.insert(gift.id, gift.restaurant);
        if (own.receivedCents <= 0)
            continue;
        ++ledger.gifts;
        if (!gift.donor.isEmpty())
            donors.insert(gift.donor);
    }
    ledger.donors = static_cast<int>(donors.size());
    for (const Payment& payment : payments) {
        const auto restaurant = restaurantOf.constFind(payment.donation);
        if (isAssigned(payment) && restaurant != restaurantOf.constEnd()) {
            MealAccount& own = account(*restaurant);
            (payment.cents >= 0 ? own.paidIn : own.paidBack) += std::abs(payment.cents);
            weeks.of(payment.date).received += payment.cents;
            if (QDate& last = paidOn[payment.donation]; payment.cents > 0 && (!last.isValid() || last < payment.date))
                last = payment.date;
        } else if (payment.state == PaymentState::Unassigned && lineOf.contains(payment.restaurant)) {
            account(payment.restaurant).unassigned += payment.cents;
        }
    }
    for (const MealOrder& order : orders) {
        if (!countsAsOrdered(order))
            continue;
        addOrder(account(order.restaurant), order);
        weeks.of(order.date).ordered += order.meals;
        if (order.state != MealOrderState::Delivered)
            continue;
        weeks.of(order.date).delivered += order.meals;
        ledger.deliveredTo[order.hospital] += order.meals;
        if (!ledger.firstDelivery.isValid() || order.date < ledger.firstDelivery)
            ledger.firstDelivery = order.date;
        if (!ledger.lastDelivery.isValid() || ledger.lastDelivery < order.date)
            ledger.lastDelivery = order.date;
    }
    for (const Donation& gift : gifts) {
        if (const int paid = figures.value(gift.id).paid; paid > 0)
            weeks.of(paidOn.value(gift.id)).given += paid;
    }
    ledger.weeks = weeks.list();
    for (const MealLedger::Line& line : std::as_const(ledger.restaurants))
        ledger.total += line.account;
    return ledger;
}

} // namespace entraide
