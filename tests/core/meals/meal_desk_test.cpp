// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/meals/meal_fixture.h"
#include "domain/structured_communication.h"
#include "sample/dice.h"

namespace entraide::THIS_FILE {
namespace {

using namespace Qt::StringLiterals;

RefusalCode codeOf(const auto& outcome) {
    return outcome ? RefusalCode::NotHere : outcome.refusal().code;
}

TEST_F(MealTest, shouldPledgeAtThePriceOfTheDayWithACommunicationOfItsOwn) {
    const DonationId id = gift(12);
    const Donation made = giftOf(id);
    EXPECT_EQ(made.amountCents, 12'000);
    EXPECT_EQ(made.state, DonationState::Pledged);
    EXPECT_EQ(made.pledged, wednesday);
    EXPECT_TRUE(StructuredCommunication::fromText(made.communication));
    EXPECT_NE(giftOf(gift(12)).communication, made.communication);
    // A later price changes nothing that was agreed on.
    Organisation dearer = desk->find<Organisation>(restaurant).value();
    dearer.mealPriceCents = 1'500;
    put(dearer);
    EXPECT_EQ(amount(id), 12'000);
    EXPECT_EQ(amount(gift(2)), 3'000);
}

TEST_F(MealTest, shouldRefuseGiftsThatCannotBe) {
    GiftDraft draft;
    draft.campaign = campaign;
    draft.meals = 1;
    const auto refusal = [&](const OrganisationId& to) {
        draft.restaurant = to;
        return codeOf(meals.pledge(draft, today));
    };
    EXPECT_EQ(refusal(hospital), RefusalCode::StateForbids);
    EXPECT_EQ(refusal(kitchen(u"Neuf"_s, {}, 1'000, 0)), RefusalCode::NoAccount);
    EXPECT_EQ(refusal(kitchen(u"X"_s, u"BE68539007547034"_s, 0, 0)), RefusalCode::NoAccount);
    EXPECT_EQ(refusal({}), RefusalCode::NotComplete);
    draft.hospital = hospital;
    draft.unit = u"Nulle part"_s;
    EXPECT_EQ(refusal(restaurant), RefusalCode::NotComplete);
    draft.unit.clear();
    draft.meals = 0;
    EXPECT_EQ(refusal(restaurant), RefusalCode::NotComplete);
    draft.meals = 1;
    ASSERT_TRUE(meals.moveCampaign(campaign, CampaignState::Closed));
    EXPECT_EQ(refusal(restaurant), RefusalCode::CampaignClosed);
    Campaign unnamed;
    EXPECT_EQ(codeOf(meals.saveCampaign(unnamed)), RefusalCode::NotComplete);
    unnamed.name = u"x"_s;
    unnamed.from = wednesday;
    unnamed.until = wednesday.addDays(-1);
    EXPECT_EQ(codeOf(meals.saveCampaign(unnamed)), RefusalCode::NotComplete);
}

TEST_F(MealTest, shouldCountPartPaymentsInWholeMeals) {
    const DonationId id = gift(3);
    ASSERT_TRUE(meals.enterPayment(id, 1'999, wednesday));
    EXPECT_EQ(giftOf(id).state, DonationState::Received);
    EXPECT_EQ(giftOf(id).receivedCents, 1'999);
    MealAccount account = ledger().total;
    EXPECT_EQ(account.given, 1);
    EXPECT_EQ(account.promised, 2);
    EXPECT_EQ(account.inMeals, 1'000);
    EXPECT_EQ(account.inRest, 999);
    EXPECT_EQ(account.outstanding, 1'001);
    ASSERT_TRUE(meals.enterPayment(id, 1'501, wednesday.addDays(1)));
    EXPECT_EQ(giftOf(id).receivedOn, wednesday.addDays(1));
    account = ledger().total;
    EXPECT_EQ(account.given, 3) << "no more than was promised";
    EXPECT_EQ(account.inRest, 500);
    EXPECT_TRUE(account.balances());
    EXPECT_EQ(codeOf(meals.enterPayment(id, 0, wednesday)), RefusalCode::NotComplete);
    EXPECT_EQ(codeOf(meals.enterPayment(id, 1, QDate())), RefusalCode::NotComplete);
}

TEST_F(MealTest, shouldOrderWithinWhatIsPaidAndWhatTheKitchenCanCook) {
    EXPECT_EQ(codeOf(meals.order(draft(1), today)), RefusalCode::MealsShort);
    paidGift(60);
    gift(100); // not paid
    EXPECT_EQ(meals.mealsReady(campaign, restaurant, hospital), 60);
    EXPECT_EQ(meals.capacityLeft(restaurant, wednesday.addDays(1)), 50);
    EXPECT_FALSE(meals.capacityLeft(other, wednesday));
    const auto full = meals.order(draft(51), today);
    ASSERT_FALSE(full);
    EXPECT_EQ(full.refusal().code, RefusalCode::KitchenFull);
    EXPECT_EQ(full.refusal().detail, u"50"_s);
    ASSERT_TRUE(meals.order(draft(45), today));
    EXPECT_EQ(codeOf(meals.order(draft(6), today)), RefusalCode::KitchenFull);
    const auto shortOf = meals.order(draft(16, 2), today);
    ASSERT_FALSE(shortOf);
    EXPECT_EQ(shortOf.refusal().code, RefusalCode::MealsShort);
    EXPECT_EQ(shortOf.refusal().detail, u"15"_s);
    EXPECT_EQ(codeOf(meals.order(draft(1, -1), today)), RefusalCode::InThePast);
    EXPECT_TRUE(ledger().total.balances());
}

TEST_F(MealTest, shouldDrawOnGiftsForTheUnitFirstAndOnNoneForAnotherHouse) {
    const auto paid = [&](const DonationId& id) {
        EXPECT_TRUE(meals.enterPayment(id, amount(id), wednesday));
        return id;
    };
    const DonationId anybody = paid(gift(2));
    const DonationId elsewhere = paid(gift(2, {}, secondHospital));
    const DonationId house = paid(gift(2, {}, hospital));
    const DonationId unit = paid(gift(2, {}, hospital, u"Urgences"_s));
    const auto order = meals.order(draft(5), today);
    ASSERT_TRUE(order);
    EXPECT_EQ(orderOf(order->id).donations,
              QList({DonationShare{unit, 2}, DonationShare{house, 2}, DonationShare{anybody, 1}}));
    EXPECT_EQ(codeOf(meals.order(draft(2), today)), RefusalCode::MealsShort);
    EXPECT_EQ(giftOf(elsewhere).state, DonationState::Received);
    EXPECT_EQ(giftOf(unit).state, DonationState::Ordered);
    EXPECT_EQ(giftOf(anybody).state, DonationState::Received) << "one of its two meals is free";
}

TEST_F(MealTest, shouldFollowAnOrderToItsEnd) {
    const DonationId id = paidGift(10);
    const MealOrderId order = (*meals.order(draft(10), today)).id;
    EXPECT_EQ(codeOf(meals.moveOrder(order, MealOrderState::Delivered)), RefusalCode::StateForbids);
    EXPECT_EQ(giftOf(id).state, DonationState::Ordered);
    for (const MealOrderState to : {MealOrderState::Confirmed, MealOrderState::Collected, MealOrderState::Delivered})
        ASSERT_TRUE(meals.moveOrder(order, to));
    EXPECT_EQ(giftOf(id).state, DonationState::Delivered);
    const MealLedger books = ledger();
    EXPECT_EQ(books.total.delivered, 10);
    EXPECT_EQ(books.deliveredTo.value(hospital), 10);
    EXPECT_EQ(books.firstDelivery, wednesday.addDays(1));
    EXPECT_EQ(books.gifts, 1);
    EXPECT_EQ(books.donors, 1);
    EXPECT_EQ(codeOf(meals.moveOrder(order, MealOrderState::Failed, u"froid"_s)), RefusalCode::StateForbids);
}

TEST_F(MealTest, shouldKeepAFailedOrderUntilItsMealsAreGivenBack) {
    const DonationId id = paidGift(10);
    const MealOrderId order = (*meals.order(draft(10), today)).id;
    EXPECT_EQ(codeOf(meals.giveBack(order)), RefusalCode::StateForbids);
    EXPECT_EQ(codeOf(meals.moveOrder(order, MealOrderState::Failed, u"  "_s)), RefusalCode::ReasonMissing);
    EXPECT_EQ(orderOf(order).state, MealOrderState::Planned) << "nothing of a refused act stays";
    ASSERT_TRUE(meals.moveOrder(order, MealOrderState::Failed, u"four en panne"_s));
    EXPECT_EQ(ledger().total.failed, 10);
    EXPECT_EQ(meals.mealsReady(campaign, restaurant, hospital), 0);
    const auto back = meals.giveBack(order);
    ASSERT_TRUE(back);
    EXPECT_EQ(giftOf(id).state, DonationState::Received);
    EXPECT_EQ(ledger().total.failed, 0);
    EXPECT_EQ(meals.mealsReady(campaign, restaurant, hospital), 10);
    EXPECT_EQ(codeOf(meals.giveBack(order)), RefusalCode::StateForbids);
    desk->undo(*back);
    EXPECT_EQ(giftOf(id).state, DonationState::Ordered) << "one undo step for the order and its gifts";
    EXPECT_EQ(ledger().total.failed, 10);
}

TEST_F(MealTest, shouldPayBackWhatIsInNoOrder) {
    const DonationId id = paidGift(10);
    ASSERT_TRUE(meals.order(draft(4), today));
    const auto tooMuch = meals.refund(id, 6'001, u"fermeture"_s, today);
    ASSERT_FALSE(tooMuch);
    EXPECT_EQ(tooMuch.refusal().code, RefusalCode::TooMuchBack);
    EXPECT_EQ(tooMuch.refusal().detail, u"6000"_s);
    EXPECT_EQ(codeOf(meals.refund(id, 100, {}, today)), RefusalCode::ReasonMissing);
    ASSERT_TRUE(meals.refund(id, 6'000, u"fermeture"_s, today));
    EXPECT_EQ(giftOf(id).meals, 4);
    EXPECT_EQ(giftOf(id).state, DonationState::Ordered);
    const MealAccount account = ledger().total;
    EXPECT_EQ(account.paidIn, 10'000);
    EXPECT_EQ(account.paidBack, 6'000);
    EXPECT_EQ(account.given, 4);
    EXPECT_EQ(account.promised, 0) << "what was paid back is not asked for again";
    EXPECT_TRUE(account.balances());

    const DonationId whole = paidGift(2);
    ASSERT_TRUE(meals.refund(whole, 2'000, u"double"_s, today));
    EXPECT_EQ(giftOf(whole).state, DonationState::Refunded);
    for (const Payment& one : desk->findBy<Payment>("donation"_L1, whole.toString())) {
        if (one.cents < 0) {
            EXPECT_EQ(codeOf(meals.unassign(one.id)), RefusalCode::StateForbids) << "paid back is paid back";
        }
    }
    const DonationId unpaid = gift(2);
    ASSERT_TRUE(meals.cancelGift(unpaid));
    EXPECT_EQ(giftOf(unpaid).state, DonationState::Refunded);
    EXPECT_EQ(codeOf(meals.cancelGift(id)), RefusalCode::StateForbids);
    EXPECT_TRUE(ledger().total.balances());
}

TEST_F(MealTest, shouldTakeAPaymentOffOnlyWhileItsMealsAreFree) {
    const DonationId id = paidGift(5);
    const PaymentId payment = desk->findBy<Payment>("donation"_L1, id.toString()).first().id;
    const MealOrderId order = (*meals.order(draft(5), today)).id;
    EXPECT_EQ(codeOf(meals.unassign(payment)), RefusalCode::MealsOrdered);
    ASSERT_TRUE(meals.moveOrder(order, MealOrderState::Failed, u"x"_s));
    ASSERT_TRUE(meals.giveBack(order));
    ASSERT_TRUE(meals.unassign(payment));
    EXPECT_EQ(giftOf(id).state, DonationState::Pledged);
    EXPECT_EQ(ledger().total.unassigned, 5'000);
    EXPECT_EQ(codeOf(meals.assign(payment, gift(4, other))), RefusalCode::OtherRestaurant);
    EXPECT_EQ(codeOf(meals.ignore(payment, {})), RefusalCode::ReasonMissing);
    ASSERT_TRUE(meals.ignore(payment, u"une autre facture"_s));
    EXPECT_EQ(codeOf(meals.assign(payment, id)), RefusalCode::StateForbids);
    EXPECT_EQ(codeOf(meals.unassign(payment)), RefusalCode::StateForbids);
    ASSERT_TRUE(meals.reconsider(payment));
    ASSERT_TRUE(meals.assign(payment, id));
    EXPECT_EQ(giftOf(id).state, DonationState::Received);
}

TEST_F(MealTest, shouldChangeAGiftButNotWhatIsPaid) {
    const DonationId id = gift(5);
    Donation changed = giftOf(id);
    changed.meals = 7;
    changed.message = u"  Merci  "_s;
    changed.hospital = hospital;
    ASSERT_TRUE(meals.changeGift(changed));
    EXPECT_EQ(amount(id), 7'000);
    EXPECT_EQ(giftOf(id).message, u"Merci"_s);
    ASSERT_TRUE(meals.enterPayment(id, 7'000, wednesday));
    changed.meals = 8;
    EXPECT_EQ(codeOf(meals.changeGift(changed)), RefusalCode::StateForbids);
    changed.meals = 7;
    changed.unit = u"Urgences"_s;
    EXPECT_TRUE(meals.changeGift(changed));
    EXPECT_EQ(giftOf(id).receivedCents, 7'000);
    changed.donor = person(u"Bart"_s, u"Claes"_s);
    ASSERT_TRUE(meals.changeGift(changed));
    EXPECT_EQ(desk->findBy<Payment>("donation"_L1, id.toString()).first().donor, changed.donor);
}

/// What the test itself writes down of each act, in the plainest way.
struct Model {
    struct Gift {
        DonationId id;
        int meals = 0;
        qint64 price = 0;
        qint64 paid = 0;
        int inOrders = 0; ///< failed ones that were not given back included
    };
    QHash<DonationId, Gift> gifts;
    qint64 paidIn = 0;
    qint64 paidBack = 0;
    int delivered = 0;
    int failed = 0;
    int underWay = 0;

    int given() const {
        int meals = 0;
        for (const Gift& gift : gifts)
            meals += static_cast<int>(std::min<qint64>(gift.meals, gift.paid / gift.price));
        return meals;
    }
};

class MealBooks : public MealTest, public testing::WithParamInterface<int> {
protected:
    void act(Dice& dice, Model& model) {
        switch (dice.below(8)) {
        case 0: {
            const bool first = dice.chance(0.70);
            const int count = 1 + dice.below(20);
            const DonationId id =
                gift(count, first ? restaurant : other, dice.chance(0.30) ? hospital : OrganisationId());
            ASSERT_FALSE(id.isEmpty());
            model.gifts.insert(id, {id, count, first ? 1'000 : 1'250, 0, 0});
            made.append(id);
            break;
        }
        case 1:
        case 2:
            pay(dice, model);
            break;
        case 3:
        case 4:
            order(dice, model);
            break;
        case 5:
        case 6:
            moveOne(dice, model);
            break;
        default:
            payBack(dice, model);
        }
    }

    Model::Gift* some(Dice& dice, Model& model) {
        return made.isEmpty() ? nullptr : &model.gifts[made[dice.below(static_cast<int>(made.size()))]];
    }

    void pay(Dice& dice, Model& model) {
        Model::Gift* const one = some(dice, model);
        if (!one || one->meals == 0)
            return;
        const qint64 cents = dice.chance(0.50) ? one->meals * one->price : 1 + dice.below(30'000);
        ASSERT_TRUE(meals.enterPayment(one->id, cents, wednesday));
        one->paid += cents;
        model.paidIn += cents;
    }

    void order(Dice& dice, Model& model) {
        OrderDraft wanted = draft(1 + dice.below(25), 1 + dice.below(400));
        if (dice.chance(0.30))
            wanted.restaurant = other;
        const auto done = meals.order(wanted, today);
        if (!done)
            return;
        orders.append(done->id);
        model.underWay += wanted.meals;
        for (const DonationShare& share : orderOf(done->id).donations)
            model.gifts[share.donation].inOrders += share.meals;
    }

    void moveOne(Dice& dice, Model& model) {
        if (orders.isEmpty())
            return;
        const MealOrder order = orderOf(orders[dice.below(static_cast<int>(orders.size()))]);
        if (order.state == MealOrderState::Failed && !order.returned) {
            ASSERT_TRUE(meals.giveBack(order.id));
            model.failed -= order.meals;
            for (const DonationShare& share : order.donations)
                model.gifts[share.donation].inOrders -= share.meals;
            return;
        }
        // Mostly one step on; sometimes it fails, or somebody tries what is not its turn.
        const MealOrderState to = dice.chance(0.75)  ? static_cast<MealOrderState>(static_cast<int>(order.state) + 1)
                                  : dice.chance(0.7) ? MealOrderState::Failed
                                                     : MealOrderState::Delivered;
        if (!meals.moveOrder(order.id, to, u"raison"_s))
            return;
        if (to == MealOrderState::Delivered || to == MealOrderState::Failed)
            model.underWay -= order.meals;
        (to == MealOrderState::Delivered ? model.delivered : model.failed) +=
            to == MealOrderState::Delivered || to == MealOrderState::Failed ? order.meals : 0;
    }

    void payBack(Dice& dice, Model& model) {
        Model::Gift* const one = some(dice, model);
        if (!one)
            return;
        const qint64 cents = 1 + dice.below(15'000);
        const bool possible = cents <= one->paid - one->inOrders * one->price;
        const auto done = meals.refund(one->id, cents, u"raison"_s, today);
        ASSERT_EQ(static_cast<bool>(done), possible);
        if (!possible)
            return;
        one->paid -= cents;
        model.paidBack += cents;
        if (one->paid < one->meals * one->price)
            one->meals = static_cast<int>(one->paid / one->price);
    }

    QList<DonationId> made; ///< in order, so that the dice mean the same again
    QList<MealOrderId> orders;
};

TEST_P(MealBooks, shouldBalanceWhateverHappens) {
    constexpr int sequences = 125;
    constexpr int acts = 25;
    int delivered = 0;
    for (int sequence = 0; sequence < sequences; ++sequence) {
        // Far apart: the dice of neighbouring seeds roll the same numbers, one later.
        Dice dice(static_cast<std::uint64_t>(GetParam() * sequences + sequence + 1) * 100'000);
        Campaign call;
        call.name = u"n° %1"_s.arg(sequence);
        campaign = (*meals.saveCampaign(call)).id;
        orders.clear();
        made.clear();
        Model model;
        for (int i = 0; i < acts; ++i)
            act(dice, model);
        const MealLedger books = ledger();
        const MealAccount& total = books.total;
        ASSERT_TRUE(total.balances()) << "sequence " << sequence;
        for (const MealLedger::Line& line : books.restaurants)
            ASSERT_TRUE(line.account.balances());
        ASSERT_EQ(total.given, model.given());
        ASSERT_EQ(total.delivered, model.delivered);
        ASSERT_EQ(total.failed, model.failed);
        ASSERT_EQ(total.underWay, model.underWay);
        ASSERT_EQ(total.paidIn, model.paidIn);
        ASSERT_EQ(total.paidBack, model.paidBack);
        for (const Model::Gift& one : std::as_const(model.gifts)) {
            const Donation gift = giftOf(one.id);
            ASSERT_EQ(gift.receivedCents, one.paid);
            ASSERT_EQ(gift.state, stateOf(gift, figuresOf(*desk, gift)));
            ASSERT_EQ(figuresOf(*desk, gift).ordered, one.inOrders);
        }
        delivered += total.delivered;
    }
    EXPECT_GT(delivered, 0);
}

INSTANTIATE_TEST_SUITE_P(Sequences, MealBooks, testing::Range(0, 8));

} // namespace
} // namespace entraide::THIS_FILE
