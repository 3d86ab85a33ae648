// SPDX-License-Identifier: GPL-3.0-or-later
#include "sample/sample_meals.h"

#include "domain/iban.h"
#include "domain/structured_communication.h"

#include <algorithm>

namespace entraide {

using namespace Qt::StringLiterals;

namespace {

const char16_t* const messages[]{u"Merci pour tout ce que vous faites.", u"Courage, on pense à vous.",
                                 u"Smakelijk, en bedankt!", u"De la part de toute la rue."};

constexpr int daysBack = 6;
constexpr int daysAhead = 2;

QList<Organisation> ofKind(const QList<Organisation>& all, OrganisationKind kind) {
    QList<Organisation> result;
    std::ranges::copy_if(all, std::back_inserter(result), [&](const Organisation& o) { return o.kind == kind; });
    return result;
}

} // namespace

SampleMeals::SampleMeals(Dice& dice, SampleSink& sink, SamplePeople& people, QDate today, SampleCounts& counts,
                         const QList<Organisation>& organisations)
    : m_dice(dice)
    , m_sink(sink)
    , m_people(people)
    , m_today(today)
    , m_counts(counts)
    , m_restaurants(ofKind(organisations, OrganisationKind::Restaurant))
    , m_hospitals(ofKind(organisations, OrganisationKind::Hospital)) {}

void SampleMeals::make() {
    if (m_restaurants.isEmpty() || m_hospitals.isEmpty())
        return;
    Campaign campaign;
    campaign.name = u"Un repas pour celles et ceux qui soignent"_s;
    campaign.from = m_today.addDays(-20);
    campaign.until = m_today.addDays(40);
    campaign.mealsGoal = 500;
    m_campaign = m_sink.put(campaign);
    openAccounts();
    for (const Organisation& restaurant : std::as_const(m_restaurants)) {
        addOrders(restaurant);
        addUnpaid(restaurant);
    }
}

void SampleMeals::openAccounts() {
    for (Organisation& restaurant : m_restaurants) {
        restaurant.iban = newIban();
        if (restaurant.mealPriceCents <= 0)
            restaurant.mealPriceCents = 100 * m_dice.between(9, 14);
        m_sink.put(restaurant);
    }
    Organisation waiting;
    waiting.kind = OrganisationKind::Restaurant;
    waiting.state = OrganisationState::WaitListed;
    waiting.name = u"Traiteur Les Deux Poêles"_s;
    waiting.address = m_people.makeAddress(Language::French, waiting.position);
    waiting.address.box.clear();
    waiting.placedBy = PlacedBy::Address;
    waiting.mealPriceCents = 1'100;
    m_sink.put(waiting);
    ++m_counts.organisations;
}

/// Belgian: ten digits, their remainder by 97, and the check of ISO 13616 in front.
QString SampleMeals::newIban() {
    const qint64 number = 1'000'000'000 + qint64{m_dice.below(900'000'000)} * 10 + m_dice.below(10);
    const qint64 check = number % 97 == 0 ? 97 : number % 97;
    const QString account = u"%1%2"_s.arg(number, 10, 10, QChar(u'0')).arg(check, 2, 10, QChar(u'0'));
    for (int digits = 2; digits <= 98; ++digits) {
        if (const auto iban = Iban::fromText(u"BE%1"_s.arg(digits, 2, 10, QChar(u'0')) + account))
            return iban->toString();
    }
    return {};
}

void SampleMeals::addOrders(const Organisation& restaurant) {
    for (int day = -daysBack; day <= daysAhead; ++day) {
        const Organisation& hospital = m_hospitals.at(m_dice.below(static_cast<int>(m_hospitals.size())));
        MealOrder order;
        order.campaign = m_campaign;
        order.state = day < 0 ? MealOrderState::Delivered : MealOrderState::Confirmed;
        if (day == -daysBack + 2) {
            order.state = MealOrderState::Failed;
            order.failReason = u"four en panne"_s;
        }
        order.restaurant = restaurant.id;
        order.hospital = hospital.id;
        if (!hospital.units.isEmpty())
            order.unit = hospital.units.at(m_dice.below(static_cast<int>(hospital.units.size()))).name;
        order.date = m_today.addDays(day);
        order.meals = m_dice.between(6, 12);
        drawOnGifts(order, restaurant);
        m_sink.put(order);
        ++m_counts.mealOrders;
    }
    endGift();
}

void SampleMeals::drawOnGifts(MealOrder& order, const Organisation& restaurant) {
    for (int meals = order.meals; meals > 0;) {
        if (m_left == 0)
            startGift(restaurant);
        const int taken = std::min(meals, m_left);
        order.donations.append({m_gift.id, taken});
        m_done = m_done && order.state == MealOrderState::Delivered;
        meals -= taken;
        m_left -= taken;
        if (m_left == 0)
            endGift();
    }
}

Donation SampleMeals::newGift(const Organisation& restaurant, int meals, QDate pledged) {
    m_donor = m_people.makePerson(false);
    m_sink.put(m_donor);
    Donation gift;
    gift.id = m_sink.freshId<Donation>();
    gift.campaign = m_campaign;
    gift.donor = m_donor.id;
    gift.restaurant = restaurant.id;
    gift.meals = meals;
    gift.amountCents = meals * restaurant.mealPriceCents;
    gift.communication =
        StructuredCommunication::fromNumber(qint64{1 + m_dice.below(99'999'999)} * 100 + m_dice.below(100))->digits();
    if (m_dice.chance(0.6))
        gift.message = QString::fromUtf16(m_dice.pick(std::span<const char16_t* const>(messages)));
    gift.pledged = pledged;
    return gift;
}

void SampleMeals::startGift(const Organisation& restaurant) {
    m_gift = newGift(restaurant, m_dice.between(1, 12), m_today.addDays(-m_dice.between(daysBack + 3, 18)));
    m_left = m_gift.meals;
    m_done = true;
    addPayment(m_gift, m_gift.amountCents);
}

/// Writes the gift with what its orders made of it.
void SampleMeals::endGift() {
    if (m_gift.meals == 0)
        return;
    m_gift.receivedCents = m_gift.amountCents;
    m_gift.receivedOn = m_gift.pledged.addDays(2);
    m_gift.state = m_left > 0 ? DonationState::Received : m_done ? DonationState::Delivered : DonationState::Ordered;
    m_sink.put(m_gift);
    m_gift = {};
    m_left = 0;
}

void SampleMeals::addUnpaid(const Organisation& restaurant) {
    for (int i = 0; i < 4; ++i) {
        Donation gift = newGift(restaurant, m_dice.between(1, 10), m_today.addDays(-m_dice.between(0, 5)));
        m_sink.put(gift);
        // One who wrote the communication wrongly, and somebody the desk does not know.
        if (i == 0)
            addStranger(restaurant, gift.amountCents, u"don repas hopital"_s);
    }
    Donation part = newGift(restaurant, 4, m_today.addDays(-4));
    part.receivedCents = part.amountCents / 2;
    part.receivedOn = part.pledged.addDays(2);
    part.state = DonationState::Received;
    m_sink.put(part);
    addPayment(part, part.receivedCents);
    addStranger(restaurant, 8'430, u"facture 2291"_s);
}

void SampleMeals::addPayment(const Donation& gift, qint64 cents) {
    Payment payment;
    payment.state = PaymentState::Assigned;
    payment.donation = gift.id;
    payment.donor = gift.donor;
    payment.restaurant = gift.restaurant;
    payment.date = gift.pledged.addDays(2);
    payment.cents = cents;
    payment.payer = u"%1 %2"_s.arg(m_donor.givenName.left(1), m_donor.familyName);
    payment.payerAccount = newIban();
    payment.communication = StructuredCommunication::fromText(gift.communication)->toString();
    payment.bankReference = u"2026-%1"_s.arg(m_dice.below(10'000), 5, 10, QChar(u'0'));
    m_sink.put(payment);
}

void SampleMeals::addStranger(const Organisation& restaurant, qint64 cents, const QString& communication) {
    Payment payment;
    payment.restaurant = restaurant.id;
    payment.date = m_today.addDays(-1);
    payment.cents = cents;
    payment.payer = u"%1 %2"_s.arg(m_donor.givenName.left(1), m_donor.familyName);
    payment.payerAccount = newIban();
    payment.communication = communication;
    payment.bankReference = u"2026-%1"_s.arg(m_dice.below(10'000), 5, 10, QChar(u'0'));
    m_sink.put(payment);
}

} // namespace entraide
