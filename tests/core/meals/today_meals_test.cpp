// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/meals/meal_fixture.h"
#include "workflows/today.h"

namespace entraide::THIS_FILE {
namespace {

using namespace Qt::StringLiterals;
using testing::Contains;
using testing::ElementsAre;
using testing::IsEmpty;
using testing::Not;

class TodayMealsTest : public MealTest {
protected:
    QList<TodayLine> lines(TodayLineKind kind, int daysLater = 0) const {
        const Today then = Today::at(QDateTime(wednesday.addDays(daysLater), QTime(9, 0)));
        QList<TodayLine> result;
        for (const TodayGroup& group : todayGroups(*desk, then)) {
            for (const TodayLine& line : group.lines) {
                if (line.kind == kind)
                    result.append(line);
            }
        }
        return result;
    }
    MealOrderId order(int count, int daysAhead = 1) {
        const auto done = meals.order(draft(count, daysAhead), today);
        EXPECT_TRUE(done);
        return done ? done->id : MealOrderId();
    }
    OrganisationId waiting() {
        Organisation house;
        house.kind = OrganisationKind::Restaurant;
        house.state = OrganisationState::WaitListed;
        house.name = u"Bij Fatima"_s;
        house.iban = u"BE71096123456769"_s;
        house.mealPriceCents = 1'100;
        house.mealsPerDay = 15;
        return put(house);
    }
};

TEST_F(TodayMealsTest, shouldAskForAnOrderOfTomorrowThatNobodyConfirmed) {
    paidGift(20);
    const MealOrderId id = order(6);
    order(4, 3);
    const QList<TodayLine> open = lines(TodayLineKind::OrderToConfirm);
    ASSERT_EQ(open.size(), 1) << "the other one is not soon";
    EXPECT_EQ(open[0].id, id.toString());
    EXPECT_EQ(open[0].needed, 6);
    EXPECT_EQ(open[0].person, u"Chez Nour"_s);
    EXPECT_EQ(open[0].subject.who, u"Clinique des Tilleuls"_s);
    EXPECT_EQ(open[0].actions.first(), TodayAction::ConfirmOrder);
    ASSERT_TRUE(meals.moveOrder(id, MealOrderState::Confirmed));
    EXPECT_THAT(lines(TodayLineKind::OrderToConfirm), IsEmpty());
}

TEST_F(TodayMealsTest, shouldKeepAnOrderUntilItHasAnOutcome) {
    const DonationId given = paidGift(20);
    const MealOrderId brought = order(6);
    const MealOrderId lost = order(4);
    ASSERT_TRUE(meals.moveOrder(lost, MealOrderState::Confirmed));
    EXPECT_THAT(lines(TodayLineKind::OrderWithoutOutcome, 1), IsEmpty()) << "its day is not over";
    EXPECT_EQ(lines(TodayLineKind::OrderWithoutOutcome, 2).size(), 2);
    EXPECT_THAT(lines(TodayLineKind::OrderToConfirm, 2), IsEmpty());
    EXPECT_EQ(lines(TodayLineKind::OrderWithoutOutcome, 60).size(), 2);
    ASSERT_TRUE(meals.deliverOrder(brought)) << "nobody noted that it was confirmed and collected";
    EXPECT_EQ(orderOf(brought).state, MealOrderState::Delivered);
    EXPECT_EQ(meals.deliverOrder(brought).refusal().code, RefusalCode::StateForbids);
    ASSERT_TRUE(meals.moveOrder(lost, MealOrderState::Failed, u"Panne"_s));
    EXPECT_THAT(lines(TodayLineKind::OrderWithoutOutcome, 2), IsEmpty());
    EXPECT_EQ(ledger().total.delivered, 6);
    EXPECT_EQ(giftOf(given).state, DonationState::Received) << "ten of its meals wait";
    EXPECT_TRUE(ledger().total.balances());
}

TEST_F(TodayMealsTest, shouldTellOfPaymentsThatBelongToNoGift) {
    EXPECT_THAT(lines(TodayLineKind::PaymentsToExamine), IsEmpty());
    Payment payment;
    payment.restaurant = restaurant;
    payment.cents = 2'000;
    payment.date = wednesday.addDays(-1);
    put(payment);
    payment.date = wednesday.addDays(-3);
    payment.cents = 1'050;
    const PaymentId oldest = put(payment);
    const QList<TodayLine> open = lines(TodayLineKind::PaymentsToExamine);
    ASSERT_EQ(open.size(), 1) << "one line for all of them";
    EXPECT_EQ(open[0].count, 2);
    EXPECT_EQ(open[0].cents, 3'050);
    EXPECT_EQ(open[0].id, oldest.toString());
    EXPECT_EQ(open[0].date, wednesday.addDays(-3));
}

TEST_F(TodayMealsTest, shouldAskForAGiftThatIsLongNotPaid) {
    const DonationId id = gift(3);
    paidGift(2);
    EXPECT_THAT(lines(TodayLineKind::GiftUnpaid, 13), IsEmpty());
    const QList<TodayLine> open = lines(TodayLineKind::GiftUnpaid, 14);
    ASSERT_EQ(open.size(), 1);
    EXPECT_EQ(open[0].id, id.toString());
    EXPECT_EQ(open[0].count, 3);
    EXPECT_EQ(open[0].cents, 3'000);
    EXPECT_EQ(open[0].subject.who, u"Ann Claes"_s);
    EXPECT_THAT(open[0].actions, ElementsAre(TodayAction::Reminded, TodayAction::WriteMessage, TodayAction::CancelGift,
                                             TodayAction::Open));
    ASSERT_TRUE(meals.markReminded(id, Today::at(QDateTime(wednesday.addDays(14), QTime(10, 0)))));
    EXPECT_EQ(giftOf(id).reminded, wednesday.addDays(14));
    EXPECT_THAT(lines(TodayLineKind::GiftUnpaid, 20), IsEmpty());
    EXPECT_EQ(lines(TodayLineKind::GiftUnpaid, 28).size(), 1) << "the reminder brought nothing";
    ASSERT_TRUE(meals.enterPayment(id, 500, wednesday.addDays(15)));
    EXPECT_THAT(lines(TodayLineKind::GiftUnpaid, 28)[0].actions, Not(Contains(TodayAction::CancelGift)));
    ASSERT_TRUE(meals.enterPayment(id, 2'500, wednesday.addDays(15)));
    EXPECT_THAT(lines(TodayLineKind::GiftUnpaid, 28), IsEmpty());
    EXPECT_EQ(meals.markReminded(id, today).refusal().code, RefusalCode::StateForbids);
}

TEST_F(TodayMealsTest, shouldCallForAWaitingRestaurantWhenAKitchenIsFull) {
    const OrganisationId waits = waiting();
    paidGift(60);
    order(49, 2);
    EXPECT_THAT(lines(TodayLineKind::KitchenWaits), IsEmpty()) << "one meal more can be cooked";
    order(1, 2);
    const QList<TodayLine> open = lines(TodayLineKind::KitchenWaits);
    ASSERT_EQ(open.size(), 1);
    EXPECT_EQ(open[0].id, waits.toString());
    EXPECT_EQ(open[0].needed, 15);
    EXPECT_EQ(open[0].subject.who, u"Bij Fatima"_s);
    EXPECT_THAT(lines(TodayLineKind::KitchenOverfull), IsEmpty());
    ASSERT_TRUE(meals.moveCampaign(campaign, CampaignState::Closed));
    EXPECT_THAT(lines(TodayLineKind::KitchenWaits), IsEmpty()) << "nobody gives any more";
}

TEST_F(TodayMealsTest, shouldTellOfAKitchenThatTwoDesksOrderedFrom) {
    paidGift(60);
    order(50);
    MealOrder elsewhere = orderOf(desk->findBy<MealOrder>("state"_L1, u"planned"_s).first().id);
    elsewhere.id = {};
    elsewhere.meals = 7;
    elsewhere.donations.clear();
    put(elsewhere);
    const QList<TodayLine> open = lines(TodayLineKind::KitchenOverfull);
    ASSERT_EQ(open.size(), 1);
    EXPECT_EQ(open[0].missing, 7);
    EXPECT_EQ(open[0].needed, 57);
    EXPECT_EQ(open[0].person, u"Chez Nour"_s);
}

} // namespace
} // namespace entraide::THIS_FILE
