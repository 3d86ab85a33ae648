// SPDX-License-Identifier: GPL-3.0-or-later
#include "meals/ledger.h"

#include <gtest/gtest.h>

namespace entraide::THIS_FILE {
namespace {

using namespace Qt::StringLiterals;

template <class IdType> IdType id(const QString& name) {
    return IdType::fromString(enumName(IdType::type) + u':' + name).value();
}

Donation gift(const QString& name, int meals, qint64 price = 1'000) {
    Donation gift;
    gift.id = id<DonationId>(name);
    gift.restaurant = id<OrganisationId>(u"r"_s);
    gift.meals = meals;
    gift.amountCents = meals * price;
    return gift;
}

Payment payment(const QString& name, const QString& of, qint64 cents) {
    Payment payment;
    payment.id = id<PaymentId>(name);
    payment.state = PaymentState::Assigned;
    payment.donation = id<DonationId>(of);
    payment.restaurant = id<OrganisationId>(u"r"_s);
    payment.cents = cents;
    return payment;
}

MealOrder order(const QString& name, MealOrderState state, const QList<DonationShare>& shares) {
    MealOrder order;
    order.id = id<MealOrderId>(name);
    order.state = state;
    order.restaurant = id<OrganisationId>(u"r"_s);
    order.donations = shares;
    for (const DonationShare& share : shares)
        order.meals += share.meals;
    return order;
}

TEST(Ledger, shouldPayForWholeMealsOnly) {
    EXPECT_EQ(mealsPaid(gift(u"a"_s, 3), 0), 0);
    EXPECT_EQ(mealsPaid(gift(u"a"_s, 3), 999), 0);
    EXPECT_EQ(mealsPaid(gift(u"a"_s, 3), 1'000), 1);
    EXPECT_EQ(mealsPaid(gift(u"a"_s, 3), 2'999), 2);
    EXPECT_EQ(mealsPaid(gift(u"a"_s, 3), 30'000), 3);
    EXPECT_EQ(mealsPaid(gift(u"a"_s, 3), -1), 0);
    EXPECT_EQ(mealsPaid(gift(u"a"_s, 0), 1'000), 0);
    EXPECT_EQ(mealsPaid(gift(u"a"_s, 1'000'000, 999'999), 999'999'000'000 - 1), 999'999) << "no overflow";
}

TEST(Ledger, shouldAddUpByWeekAndLeaveNoneOut) {
    const QDate monday(2026, 11, 16);
    const QList gifts{gift(u"a"_s, 4), gift(u"b"_s, 2)};
    QList payments{payment(u"p"_s, u"a"_s, 3'000), payment(u"q"_s, u"a"_s, 1'000), payment(u"r"_s, u"b"_s, 2'000),
                   payment(u"s"_s, u"b"_s, -1'000)};
    payments[0].date = monday.addDays(6);
    payments[1].date = monday.addDays(7); // its last money
    payments[2].date = monday.addDays(2);
    payments[3].date = monday.addDays(9);
    QList orders{order(u"o"_s, MealOrderState::Delivered, {{id<DonationId>(u"a"_s), 3}}),
                 order(u"t"_s, MealOrderState::Planned, {{id<DonationId>(u"b"_s), 1}}),
                 order(u"u"_s, MealOrderState::Failed, {{id<DonationId>(u"b"_s), 1}})};
    orders[0].date = monday.addDays(21);
    orders[1].date = monday.addDays(27);
    orders[2].date = monday;
    orders[2].returned = true;
    const MealLedger ledger = ledgerOf(gifts, payments, orders);
    ASSERT_EQ(ledger.weeks.size(), 4);
    EXPECT_EQ(ledger.weeks[0], (MealWeek{monday, 1, 0, 0, 5'000}));
    EXPECT_EQ(ledger.weeks[1], (MealWeek{monday.addDays(7), 4, 0, 0, 0}));
    EXPECT_EQ(ledger.weeks[2], (MealWeek{monday.addDays(14), 0, 0, 0, 0})) << "a chart has no holes";
    EXPECT_EQ(ledger.weeks[3], (MealWeek{monday.addDays(21), 0, 4, 3, 0}));
    int given = 0;
    for (const MealWeek& week : ledger.weeks)
        given += week.given;
    EXPECT_EQ(given, ledger.total.given);
    payments[0].date = QDate(1926, 11, 16);
    EXPECT_LT(ledgerOf(gifts, payments, orders).weeks.size(), 10) << "a wrong year makes no century";
}

TEST(Ledger, shouldNoticeWhatDoesNotBalance) {
    const QList gifts{gift(u"a"_s, 4)};
    const QList payments{payment(u"p"_s, u"a"_s, 4'000)};
    const DonationShare three{id<DonationId>(u"a"_s), 3};
    const QList good{order(u"o"_s, MealOrderState::Planned, {three})};
    EXPECT_TRUE(ledgerOf(gifts, payments, good).total.balances());

    // Two desks apart ordered the same meals.
    const QList twice{order(u"o"_s, MealOrderState::Planned, {three}),
                      order(u"q"_s, MealOrderState::Delivered, {three})};
    const MealAccount overdrawn = ledgerOf(gifts, payments, twice).total;
    EXPECT_FALSE(overdrawn.mealsBalance());
    EXPECT_TRUE(overdrawn.ordersBalance());
    EXPECT_EQ(overdrawn.pending, 0);

    // An order that says more than it draws.
    QList more = good;
    more[0].meals = 4;
    EXPECT_FALSE(ledgerOf(gifts, payments, more).total.balances());

    // More was paid back than was paid.
    const QList back{payment(u"p"_s, u"a"_s, 1'000), payment(u"q"_s, u"a"_s, -1'500)};
    EXPECT_FALSE(ledgerOf(gifts, back, {}).total.moneyBalances());
}

TEST(Ledger, shouldCountEachMealOnce) {
    QList gifts{gift(u"a"_s, 10), gift(u"b"_s, 5), gift(u"c"_s, 2)};
    gifts[1].restaurant = id<OrganisationId>(u"s"_s);
    QList payments{payment(u"p"_s, u"a"_s, 10'000), payment(u"q"_s, u"b"_s, 2'500), payment(u"x"_s, u"c"_s, 900)};
    payments.append(payment(u"u"_s, u""_s, 700));
    payments.last().state = PaymentState::Unassigned;
    payments.last().donation = {};
    MealOrder returned = order(u"f"_s, MealOrderState::Failed, {{gifts[0].id, 4}});
    returned.returned = true;
    const QList orders{order(u"o"_s, MealOrderState::Delivered, {{gifts[0].id, 4}}),
                       order(u"q"_s, MealOrderState::Failed, {{gifts[0].id, 1}}),
                       order(u"z"_s, MealOrderState::Collected, {{gifts[0].id, 2}}), returned};
    const MealLedger books = ledgerOf(gifts, payments, orders);
    EXPECT_EQ(books.total.given, 12);
    EXPECT_EQ(books.total.ordered, 7);
    EXPECT_EQ(books.total.pending, 5);
    EXPECT_EQ(books.total.delivered, 4);
    EXPECT_EQ(books.total.failed, 1);
    EXPECT_EQ(books.total.underWay, 2);
    EXPECT_EQ(books.total.promised, 5);
    EXPECT_EQ(books.total.inRest, 1'400);
    EXPECT_EQ(books.total.unassigned, 700);
    EXPECT_TRUE(books.total.balances());
    ASSERT_EQ(books.restaurants.size(), 2);
    EXPECT_EQ(books.restaurants[1].account.given, 2);
    EXPECT_EQ(books.gifts, 3);
}

} // namespace
} // namespace entraide::THIS_FILE
