// SPDX-License-Identifier: GPL-3.0-or-later
#include "workflows/meal_desk.h"

#include "domain/iban.h"
#include "domain/structured_communication.h"
#include "meals/gift_books.h"
#include "meals/payment_doubt.h"
#include "storage/desk.h"
#include "workflows/refused.h"

#include <QRandomGenerator>

#include <algorithm>

namespace entraide {

using namespace Qt::StringLiterals;

namespace {

[[noreturn]] void refuse(RefusalCode code, const QString& id = {}, const QString& detail = {}) {
    throw Refused{{code, id, detail}};
}

template <class IdType, class Act> Outcome<MealDesk::Made<IdType>> made(Desk& desk, const Act& act) {
    MealDesk::Made<IdType> result;
    const auto done = writtenOrRefused(desk, [&](Desk::Writer& writer) { result.id = act(writer); });
    if (!done)
        return done.refusal();
    result.changes = *done;
    return result;
}

template <Record R> R here(Desk::Writer& writer, const decltype(R::id)& id) {
    auto record = writer.find<R>(id);
    if (!record)
        refuse(RefusalCode::NotHere, id.toString());
    return *record;
}

template <StatefulRecord R> void move(R& record, decltype(R::state) to) {
    if (!mayMove(record.state, to))
        refuse(RefusalCode::StateForbids, record.id.toString(), enumName(record.state));
    record.state = to;
}

void need(bool there, const QString& id, QLatin1StringView path) {
    if (!there)
        refuse(RefusalCode::NotComplete, id, path);
}

Organisation restaurantOf(Desk::Writer& writer, const OrganisationId& id) {
    need(!id.isEmpty(), {}, "restaurant"_L1);
    Organisation restaurant = here<Organisation>(writer, id);
    if (restaurant.kind != OrganisationKind::Restaurant || restaurant.state != OrganisationState::Active)
        refuse(RefusalCode::StateForbids, id.toString(), enumName(restaurant.state));
    return restaurant;
}

void checkUnit(Desk::Writer& writer, const OrganisationId& hospital, const QString& unit) {
    if (hospital.isEmpty()) {
        need(unit.isEmpty(), {}, "hospital"_L1);
        return;
    }
    const Organisation house = here<Organisation>(writer, hospital);
    if (!unit.isEmpty() && !house.units.isEmpty() &&
        std::ranges::find(house.units, unit, &Unit::name) == house.units.end())
        refuse(RefusalCode::NotComplete, hospital.toString(), u"unit"_s);
}

/// Ten digits that no other gift of this file has. By chance, so that two PCs apart do not count to the same one.
QString newCommunication(const Desk& desk) {
    for (;;) {
        const qint64 number = 1 + QRandomGenerator::system()->bounded(StructuredCommunication::largestNumber);
        const QString digits = StructuredCommunication::fromNumber(number)->digits();
        if (desk.idsBy(EntityType::Donation, "communication"_L1, digits).isEmpty())
            return digits;
    }
}

/// Nearer to what an order is for comes first; nothing that is meant for another house.
std::optional<int> nearness(const Donation& gift, const OrganisationId& hospital, const QString& unit) {
    if (gift.hospital.isEmpty())
        return 2;
    if (gift.hospital != hospital)
        return std::nullopt;
    return !gift.unit.isEmpty() && gift.unit == unit ? 0 : 1;
}

struct Ready {
    DonationId gift;
    QDate pledged;
    int nearness = 0;
    int meals = 0;
};

/// A restaurant may have thousands of gifts: only what decides is read.
QList<Ready> readyFor(const Desk& desk, const OrderDraft& draft) {
    const QString restaurant = draft.restaurant.toString();
    QList<Donation> gifts = desk.findBy<Donation>(
        only(&Donation::state, &Donation::campaign, &Donation::meals, &Donation::amountCents, &Donation::hospital,
             &Donation::unit, &Donation::pledged),
        "restaurant"_L1, restaurant);
    gifts.removeIf([&](const Donation& gift) { return gift.campaign != draft.campaign; });
    const QList<Payment> payments = desk.findBy<Payment>(only(&Payment::state, &Payment::donation, &Payment::cents),
                                                         "restaurant"_L1, restaurant);
    const QList<MealOrder> orders = desk.findBy<MealOrder>(
        only(&MealOrder::state, &MealOrder::donations, &MealOrder::returned), "restaurant"_L1, restaurant);
    const auto figures = giftFigures(gifts, payments, orders);
    QList<Ready> ready;
    for (const Donation& gift : std::as_const(gifts)) {
        const auto near = nearness(gift, draft.hospital, draft.unit);
        const int meals = figures.value(gift.id).pending();
        if (near && meals > 0)
            ready.append({gift.id, gift.pledged, *near, meals});
    }
    std::ranges::sort(ready, {},
                      [](const Ready& one) { return std::tuple(one.nearness, one.pledged, one.gift.toString()); });
    return ready;
}

int mealsOf(const QList<Ready>& ready) {
    int meals = 0;
    for (const Ready& one : ready)
        meals += one.meals;
    return meals;
}

QList<DonationShare> shares(const QList<Ready>& ready, int meals) {
    QList<DonationShare> taken;
    for (const Ready& one : ready) {
        if (meals == 0)
            break;
        taken.append({one.gift, std::min(meals, one.meals)});
        meals -= taken.last().meals;
    }
    return taken;
}

void addPayment(Desk::Writer& writer, const Donation& gift, qint64 cents, QDate date, const QString& reason) {
    Payment payment;
    payment.state = PaymentState::Assigned;
    payment.donation = gift.id;
    payment.donor = gift.donor;
    payment.restaurant = gift.restaurant;
    payment.date = date;
    payment.cents = cents;
    payment.reason = reason;
    writer.save(payment);
    followGift(writer, gift.id);
}

} // namespace

Outcome<MealDesk::Made<CampaignId>> MealDesk::saveCampaign(Campaign campaign) {
    return made<CampaignId>(m_desk, [&](Desk::Writer& writer) {
        campaign.name = campaign.name.simplified();
        need(!campaign.name.isEmpty(), campaign.id.toString(), "name"_L1);
        need(!campaign.until.isValid() || !campaign.from.isValid() || campaign.from <= campaign.until,
             campaign.id.toString(), "until"_L1);
        if (const auto before = writer.find<Campaign>(campaign.id))
            campaign.state = before->state;
        return writer.save(campaign);
    });
}

Outcome<ChangeSet> MealDesk::moveCampaign(const CampaignId& id, CampaignState to) {
    return writtenOrRefused(m_desk, [&](Desk::Writer& writer) {
        Campaign campaign = here<Campaign>(writer, id);
        move(campaign, to);
        writer.save(campaign);
    });
}

// ---- gifts ---------------------------------------------------------------------------------------------------------

Outcome<MealDesk::Made<DonationId>> MealDesk::pledge(const GiftDraft& draft, const Today& today) {
    return made<DonationId>(m_desk, [&](Desk::Writer& writer) {
        need(!draft.campaign.isEmpty(), {}, "campaign"_L1);
        if (here<Campaign>(writer, draft.campaign).state != CampaignState::Open)
            refuse(RefusalCode::CampaignClosed, draft.campaign.toString());
        const Organisation restaurant = restaurantOf(writer, draft.restaurant);
        if (!Iban::fromText(restaurant.iban) || restaurant.mealPriceCents <= 0)
            refuse(RefusalCode::NoAccount, restaurant.id.toString());
        need(draft.meals > 0, {}, "meals"_L1);
        checkUnit(writer, draft.hospital, draft.unit);
        if (!draft.donor.isEmpty())
            here<Person>(writer, draft.donor);
        Donation gift;
        gift.campaign = draft.campaign;
        gift.donor = draft.donor;
        gift.restaurant = draft.restaurant;
        gift.meals = draft.meals;
        gift.amountCents = restaurant.mealPriceCents * draft.meals;
        gift.communication = newCommunication(m_desk);
        gift.message = draft.message.trimmed();
        gift.hospital = draft.hospital;
        gift.unit = draft.unit;
        gift.pledged = today.date;
        return writer.save(gift);
    });
}

Outcome<ChangeSet> MealDesk::changeGift(const Donation& changed) {
    return writtenOrRefused(m_desk, [&](Desk::Writer& writer) {
        Donation gift = here<Donation>(writer, changed.id);
        checkUnit(writer, changed.hospital, changed.unit);
        if (changed.meals != gift.meals) {
            need(changed.meals > 0, gift.id.toString(), "meals"_L1);
            if (gift.receivedCents != 0 || gift.state != DonationState::Pledged)
                refuse(RefusalCode::StateForbids, gift.id.toString(), enumName(gift.state));
            gift.amountCents = costOf(gift, 1) * changed.meals;
            gift.meals = changed.meals;
        }
        if (gift.donor != changed.donor) {
            if (!changed.donor.isEmpty())
                here<Person>(writer, changed.donor);
            // Erasing a giver finds the payments by them.
            QList<Payment> payments = m_desk.findBy<Payment>("donation"_L1, gift.id.toString());
            for (Payment& payment : payments) {
                payment.donor = changed.donor;
                writer.save(payment);
            }
        }
        gift.donor = changed.donor;
        gift.message = changed.message.trimmed();
        gift.hospital = changed.hospital;
        gift.unit = changed.unit;
        writer.save(gift);
    });
}

Outcome<ChangeSet> MealDesk::cancelGift(const DonationId& id) {
    return writtenOrRefused(m_desk, [&](Desk::Writer& writer) {
        Donation gift = here<Donation>(writer, id);
        if (gift.receivedCents != 0)
            refuse(RefusalCode::StateForbids, id.toString(), enumName(DonationState::Received));
        move(gift, DonationState::Refunded);
        writer.save(gift);
    });
}

Outcome<ChangeSet> MealDesk::markReminded(const DonationId& id, const Today& today) {
    return writtenOrRefused(m_desk, [&](Desk::Writer& writer) {
        Donation gift = here<Donation>(writer, id);
        if (openCents(gift) == 0)
            refuse(RefusalCode::StateForbids, id.toString(), enumName(gift.state));
        gift.reminded = today.date;
        writer.save(gift);
    });
}

Outcome<ChangeSet> MealDesk::refund(const DonationId& id, qint64 cents, const QString& reason, const Today& today) {
    return writtenOrRefused(m_desk, [&](Desk::Writer& writer) {
        if (reason.trimmed().isEmpty())
            refuse(RefusalCode::ReasonMissing, id.toString());
        need(cents > 0, id.toString(), "cents"_L1);
        Donation gift = here<Donation>(writer, id);
        const GiftFigures figures = figuresOf(m_desk, gift);
        const qint64 most = figures.receivedCents - costOf(gift, figures.ordered);
        if (cents > most)
            refuse(RefusalCode::TooMuchBack, id.toString(), QString::number(std::max<qint64>(0, most)));
        const qint64 left = figures.receivedCents - cents;
        if (left < gift.amountCents) {
            const int meals = mealsPaid(gift, left);
            gift.amountCents = costOf(gift, meals);
            gift.meals = meals;
        }
        if (gift.meals == 0)
            gift.state = DonationState::Refunded;
        writer.save(gift);
        addPayment(writer, gift, -cents, today.date, reason.trimmed());
    });
}

// ---- payments ------------------------------------------------------------------------------------------------------

Outcome<ChangeSet> MealDesk::enterPayment(const DonationId& id, qint64 cents, QDate date) {
    return writtenOrRefused(m_desk, [&](Desk::Writer& writer) {
        need(cents > 0, id.toString(), "cents"_L1);
        need(date.isValid(), id.toString(), "date"_L1);
        const Donation gift = here<Donation>(writer, id);
        need(gift.meals > 0, id.toString(), "meals"_L1);
        addPayment(writer, gift, cents, date, {});
    });
}

Outcome<ChangeSet> MealDesk::assign(const PaymentId& id, const DonationId& to) {
    return writtenOrRefused(m_desk, [&](Desk::Writer& writer) {
        Payment payment = here<Payment>(writer, id);
        const Donation gift = here<Donation>(writer, to);
        if (payment.restaurant != gift.restaurant)
            refuse(RefusalCode::OtherRestaurant, id.toString());
        need(gift.meals > 0, to.toString(), "meals"_L1);
        move(payment, PaymentState::Assigned);
        payment.donation = gift.id;
        payment.donor = gift.donor;
        writer.save(payment);
        followGift(writer, gift.id);
    });
}

Outcome<ChangeSet> MealDesk::unassign(const PaymentId& id) {
    return writtenOrRefused(m_desk, [&](Desk::Writer& writer) {
        Payment payment = here<Payment>(writer, id);
        // What was paid back stays in the books; what is left aside is reconsidered.
        if (payment.state != PaymentState::Assigned || payment.cents < 0)
            refuse(RefusalCode::StateForbids, id.toString(), enumName(payment.state));
        const auto gift = writer.find<Donation>(payment.donation);
        if (gift) {
            const GiftFigures figures = figuresOf(m_desk, *gift);
            const qint64 left = figures.receivedCents - payment.cents;
            if (mealsPaid(*gift, left) < figures.ordered || left < 0)
                refuse(RefusalCode::MealsOrdered, gift->id.toString());
        }
        move(payment, PaymentState::Unassigned);
        payment.donation = {};
        payment.donor = {};
        writer.save(payment);
        if (gift)
            followGift(writer, gift->id);
    });
}

Outcome<ChangeSet> MealDesk::ignore(const PaymentId& id, const QString& reason) {
    return writtenOrRefused(m_desk, [&](Desk::Writer& writer) {
        Payment payment = here<Payment>(writer, id);
        if (reason.trimmed().isEmpty())
            refuse(RefusalCode::ReasonMissing, id.toString());
        move(payment, PaymentState::Ignored);
        payment.reason = reason.trimmed();
        writer.save(payment);
    });
}

Outcome<ChangeSet> MealDesk::reconsider(const PaymentId& id) {
    return writtenOrRefused(m_desk, [&](Desk::Writer& writer) {
        Payment payment = here<Payment>(writer, id);
        if (payment.state != PaymentState::Ignored)
            refuse(RefusalCode::StateForbids, id.toString(), enumName(payment.state));
        move(payment, PaymentState::Unassigned);
        payment.reason.clear();
        writer.save(payment);
    });
}

// ---- orders --------------------------------------------------------------------------------------------------------

Outcome<MealDesk::Made<MealOrderId>> MealDesk::order(const OrderDraft& draft, const Today& today) {
    return made<MealOrderId>(m_desk, [&](Desk::Writer& writer) {
        need(!draft.campaign.isEmpty(), {}, "campaign"_L1);
        here<Campaign>(writer, draft.campaign);
        restaurantOf(writer, draft.restaurant);
        need(!draft.hospital.isEmpty(), {}, "hospital"_L1);
        checkUnit(writer, draft.hospital, draft.unit);
        need(draft.date.isValid(), {}, "date"_L1);
        need(draft.meals > 0, {}, "meals"_L1);
        if (draft.date < today.date)
            refuse(RefusalCode::InThePast, {}, draft.date.toString(Qt::ISODate));
        if (const auto left = capacityLeft(draft.restaurant, draft.date); left && *left < draft.meals)
            refuse(RefusalCode::KitchenFull, draft.restaurant.toString(), QString::number(*left));
        const QList<Ready> ready = readyFor(m_desk, draft);
        if (const int meals = mealsOf(ready); meals < draft.meals)
            refuse(RefusalCode::MealsShort, draft.restaurant.toString(), QString::number(meals));
        MealOrder order;
        order.campaign = draft.campaign;
        order.restaurant = draft.restaurant;
        order.hospital = draft.hospital;
        order.unit = draft.unit;
        order.date = draft.date;
        order.meals = draft.meals;
        order.donations = shares(ready, draft.meals);
        order.id = writer.save(order);
        followGifts(writer, order);
        return order.id;
    });
}

Outcome<ChangeSet> MealDesk::moveOrder(const MealOrderId& id, MealOrderState to, const QString& reason) {
    return writtenOrRefused(m_desk, [&](Desk::Writer& writer) {
        MealOrder order = here<MealOrder>(writer, id);
        move(order, to);
        if (to == MealOrderState::Failed) {
            if (reason.trimmed().isEmpty())
                refuse(RefusalCode::ReasonMissing, id.toString());
            order.failReason = reason.trimmed();
        }
        writer.save(order);
        followGifts(writer, order);
    });
}

Outcome<ChangeSet> MealDesk::deliverOrder(const MealOrderId& id) {
    return writtenOrRefused(m_desk, [&](Desk::Writer& writer) {
        MealOrder order = here<MealOrder>(writer, id);
        for (const MealOrderState next : {MealOrderState::Confirmed, MealOrderState::Collected}) {
            if (mayMove(order.state, next))
                order.state = next;
        }
        move(order, MealOrderState::Delivered);
        writer.save(order);
        followGifts(writer, order);
    });
}

Outcome<ChangeSet> MealDesk::giveBack(const MealOrderId& id) {
    return writtenOrRefused(m_desk, [&](Desk::Writer& writer) {
        MealOrder order = here<MealOrder>(writer, id);
        if (order.state != MealOrderState::Failed || order.returned)
            refuse(RefusalCode::StateForbids, id.toString(), enumName(order.state));
        order.returned = true;
        writer.save(order);
        followGifts(writer, order);
    });
}

std::optional<int> MealDesk::capacityLeft(const OrganisationId& id, QDate date) const {
    const auto restaurant = m_desk.find<Organisation>(id);
    if (!restaurant || restaurant->mealsPerDay <= 0)
        return std::nullopt;
    int left = restaurant->mealsPerDay;
    for (const MealOrder& order : m_desk.findBy<MealOrder>("date"_L1, date.toString(Qt::ISODate))) {
        if (order.restaurant == id && order.state != MealOrderState::Failed)
            left -= order.meals;
    }
    return std::max(0, left);
}

int MealDesk::mealsReady(const CampaignId& campaign, const OrganisationId& restaurant,
                         const OrganisationId& hospital) const {
    return mealsOf(readyFor(m_desk, {campaign, restaurant, hospital, {}, {}, 0}));
}

} // namespace entraide
