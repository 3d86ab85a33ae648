// SPDX-License-Identifier: GPL-3.0-or-later
// Where each meal and each cent of a campaign is. Pure functions over values.
#pragma once

#include "domain/records.h"

#include <QHash>
#include <QList>

#include <span>

namespace entraide {

/// What is paid of a gift, in whole meals.
struct GiftFigures {
    qint64 receivedCents = 0; ///< less what was paid back
    int paid = 0;             ///< meals that the money pays for, at most those promised
    int ordered = 0;          ///< of orders that count, see countsAsOrdered()
    int delivered = 0;
    int failed = 0;

    int pending() const { return paid - ordered; } ///< below 0 only when two desks ordered apart
    int underWay() const { return ordered - delivered - failed; }
    friend bool operator==(const GiftFigures&, const GiftFigures&) = default;
};

/// Meals that \a cents pay for: whole ones, at the price that was agreed on, and no more than were promised.
int mealsPaid(const Donation& gift, qint64 cents);
/// Cents that so many meals of a gift cost. Exact for the gifts that a desk makes: their amount is meals times a price.
qint64 costOf(const Donation& gift, int meals);
/// An order whose meals are taken from gifts: all but those that failed and were given back.
bool countsAsOrdered(const MealOrder& order);
/// What the desk knows of a gift's way by its figures; a refunded one stays so.
DonationState stateOf(const Donation& gift, const GiftFigures& figures);

/// One account of meals and money: of a campaign, or of one restaurant in it.
struct MealAccount {
    // Meals
    int promised = 0; ///< of gifts that are not paid yet, or in part
    int given = 0;    ///< paid for
    int ordered = 0;  ///< what the orders say
    int drawn = 0;    ///< what the orders take from gifts: the same, unless something is wrong
    int pending = 0;  ///< paid for and in no order
    int underWay = 0; ///< planned, confirmed or collected
    int delivered = 0;
    int failed = 0; ///< and not given back to be ordered again
    // Euro cents
    qint64 paidIn = 0;      ///< payments of gifts
    qint64 paidBack = 0;    ///< refunds, above 0
    qint64 inMeals = 0;     ///< what the meals given cost
    qint64 inRest = 0;      ///< what pays for no whole meal: part payments, and what was paid too much
    qint64 outstanding = 0; ///< still to come for the meals promised
    qint64 unassigned = 0;  ///< payments that belong to no gift yet; not part of the balance

    /// given = ordered + pending
    bool mealsBalance() const { return given == ordered + pending && ordered == drawn; }
    /// ordered = delivered + failed + under way
    bool ordersBalance() const { return ordered == delivered + failed + underWay; }
    /// paid in - paid back = meals + rest
    bool moneyBalances() const { return paidIn - paidBack == inMeals + inRest; }
    bool balances() const { return mealsBalance() && ordersBalance() && moneyBalances(); }
    MealAccount& operator+=(const MealAccount& other);
    friend bool operator==(const MealAccount&, const MealAccount&) = default;
};

/// A week of some gifts.
struct MealWeek {
    QDate monday;
    int given = 0;       ///< meals paid for: of gifts whose last money came in it
    int ordered = 0;     ///< for a day of it
    int delivered = 0;   ///< of those
    qint64 received = 0; ///< euro cents, less what was paid back

    friend bool operator==(const MealWeek&, const MealWeek&) = default;
};

struct MealLedger {
    MealAccount total;
    struct Line {
        OrganisationId restaurant;
        MealAccount account;
    };
    QList<Line> restaurants; ///< in the order of their first gift
    // What a newspaper asks for:
    int gifts = 0;  ///< paid for, at least in part
    int donors = 0; ///< different people among them who gave a name
    QDate firstDelivery;
    QDate lastDelivery;
    QHash<OrganisationId, int> deliveredTo; ///< meals by hospital
    QList<MealWeek> weeks; ///< from the first in which something was to the last
};

/// The figures of every gift.
QHash<DonationId, GiftFigures> giftFigures(std::span<const Donation> gifts, std::span<const Payment> payments,
                                           std::span<const MealOrder> orders);
/// The ledger of some gifts, usually a campaign's, with the payments and orders that are about them. A payment counts
/// when it is assigned to one of the gifts.
MealLedger ledgerOf(std::span<const Donation> gifts, std::span<const Payment> payments,
                    std::span<const MealOrder> orders);

} // namespace entraide
