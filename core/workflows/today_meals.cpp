// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/iban.h"
#include "meals/payment_doubt.h"
#include "storage/desk.h"
#include "workflows/today_board.h"

#include <QMap>

namespace entraide {

using namespace Qt::StringLiterals;

namespace {

/// A gift that is not paid so long after it was promised, or after the last reminder, is asked for.
constexpr int unpaidAfterDays = 14;
/// Kitchens that are full on a day until then call for another one.
constexpr int kitchenWithinDays = 7;

} // namespace

void TodayBoard::addMeals() {
    addOrders();
    addPaymentsToExamine();
    addUnpaidGifts();
}

/// Orders under way, and from them which kitchens have more to cook than they can.
void TodayBoard::addOrders() {
    QMap<std::pair<QDate, OrganisationId>, QList<MealOrder>> coming;
    for (const MealOrderState state : {MealOrderState::Planned, MealOrderState::Confirmed, MealOrderState::Collected}) {
        for (const MealOrder& order : m_desk.findBy<MealOrder>("state"_L1, enumName(state))) {
            if (!order.date.isValid())
                continue;
            if (order.date < m_today.date)
                addOrder(TodayLineKind::OrderWithoutOutcome, TodayGroupKind::NoOutcome, order,
                         {TodayAction::MarkDone, TodayAction::FailOrder, TodayAction::Open});
            else if (state == MealOrderState::Planned && order.date <= m_today.date.addDays(1))
                addOrder(TodayLineKind::OrderToConfirm, TodayGroupKind::ToFill, order,
                         {TodayAction::ConfirmOrder, TodayAction::Open});
            if (order.date >= m_today.date)
                coming[{order.date, order.restaurant}].append(order);
        }
    }
    bool full = false;
    for (auto it = coming.cbegin(); it != coming.cend(); ++it) {
        const auto kitchen = m_names.organisation(it.key().second);
        if (!kitchen || kitchen->mealsPerDay <= 0)
            continue;
        int meals = 0;
        for (const MealOrder& order : it.value())
            meals += order.meals;
        full = full || (meals >= kitchen->mealsPerDay && it.key().first <= m_today.date.addDays(kitchenWithinDays));
        if (meals <= kitchen->mealsPerDay)
            continue;
        TodayLine& line = addOrder(TodayLineKind::KitchenOverfull, TodayGroupKind::ToFill, it.value().first(),
                                   {TodayAction::Open});
        line.missing = meals - kitchen->mealsPerDay;
        line.needed = meals;
    }
    addWaitingKitchens(full);
}

TodayLine& TodayBoard::addOrder(TodayLineKind kind, TodayGroupKind group, const MealOrder& order,
                                const QList<TodayAction>& actions) {
    TodayLine line = lineAbout(kind, order.id.toString());
    line.date = order.date;
    line.needed = order.meals;
    if (const auto kitchen = m_names.organisation(order.restaurant))
        line.person = kitchen->name;
    line.actions = actions;
    return add(group, std::move(line));
}

/// Restaurants that wait and could begin today, when those that cook are \a full or there are none.
void TodayBoard::addWaitingKitchens(bool full) {
    const auto restaurantsIn = [this](OrganisationState state) {
        QList<Organisation> found = m_desk.findBy<Organisation>("state"_L1, enumName(state));
        found.removeIf([](const Organisation& place) {
            return place.kind != OrganisationKind::Restaurant || place.mealPriceCents <= 0 ||
                   !Iban::fromText(place.iban);
        });
        return found;
    };
    if (m_desk.idsBy(EntityType::Campaign, "state"_L1, enumName(CampaignState::Open)).isEmpty())
        return;
    const QList<Organisation> waiting = restaurantsIn(OrganisationState::WaitListed);
    if (waiting.isEmpty() || (!full && !restaurantsIn(OrganisationState::Active).isEmpty()))
        return;
    for (const Organisation& place : waiting) {
        TodayLine line = lineAbout(TodayLineKind::KitchenWaits, place.id.toString());
        line.needed = place.mealsPerDay;
        line.actions = {TodayAction::TakeIn, TodayAction::Open};
        add(TodayGroupKind::NewPeople, std::move(line));
    }
}

/// One line for all of them: they are looked at one after the other.
void TodayBoard::addPaymentsToExamine() {
    TodayLine line = lineAbout(TodayLineKind::PaymentsToExamine, {});
    for (const Payment& payment : m_desk.findBy<Payment>("state"_L1, enumName(PaymentState::Unassigned))) {
        ++line.count;
        line.cents += payment.cents;
        if (line.id.isEmpty() || payment.date < line.date) {
            line.id = payment.id.toString();
            line.date = payment.date;
        }
    }
    if (line.count == 0)
        return;
    line.actions = {TodayAction::Open};
    add(TodayGroupKind::NoOutcome, std::move(line));
}

/// Behind what is due on a day: there may be hundreds.
void TodayBoard::addUnpaidGifts() {
    const QDate last = m_today.date.addDays(-unpaidAfterDays);
    for (const Donation& gift : m_desk.findBy<Donation>("state"_L1, enumName(DonationState::Pledged))) {
        const QDate since = gift.reminded.isValid() ? gift.reminded : gift.pledged;
        if (!since.isValid() || since > last || openCents(gift) == 0)
            continue;
        TodayLine line = lineAbout(TodayLineKind::GiftUnpaid, gift.id.toString());
        line.at = gift.pledged.startOfDay();
        line.count = gift.meals;
        line.cents = openCents(gift);
        line.actions = {TodayAction::Reminded};
        if (!gift.donor.isEmpty())
            line.actions.append(TodayAction::WriteMessage);
        if (gift.receivedCents == 0)
            line.actions.append(TodayAction::CancelGift);
        line.actions.append(TodayAction::Open);
        add(TodayGroupKind::ToTell, std::move(line));
    }
}

} // namespace entraide
