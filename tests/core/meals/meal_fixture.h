// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/workflows/workflow_fixture.h"
#include "meals/gift_books.h"
#include "workflows/meal_desk.h"

namespace entraide {

/// A campaign, two restaurants and a hospital with two units.
class MealTest : public WorkflowTest {
protected:
    MealTest()
        : meals(*desk) {
        Campaign call;
        call.name = QStringLiteral("Un repas pour eux");
        call.mealsGoal = 1'000;
        campaign = (*meals.saveCampaign(call)).id;
        restaurant = kitchen(QStringLiteral("Chez Nour"), QStringLiteral("BE68539007547034"), 1'000, 50);
        other = kitchen(QStringLiteral("De Soep"), QStringLiteral("BE71096123456769"), 1'250, 0);
        Organisation house;
        house.kind = OrganisationKind::Hospital;
        house.name = QStringLiteral("Clinique des Tilleuls");
        house.units = {{QStringLiteral("Urgences"), {}, {}}, {QStringLiteral("Soins intensifs"), {}, {}}};
        hospital = put(house);
        house.name = QStringLiteral("Ziekenhuis Noord");
        secondHospital = put(house);
        donor = person(QStringLiteral("Ann"), QStringLiteral("Claes"));
    }

    OrganisationId kitchen(const QString& name, const QString& iban, qint64 cents, int aDay) {
        Organisation house;
        house.kind = OrganisationKind::Restaurant;
        house.name = name;
        house.iban = iban;
        house.mealPriceCents = cents;
        house.mealsPerDay = aDay;
        return put(house);
    }
    DonationId gift(int count, const OrganisationId& to = {}, const OrganisationId& unitOf = {},
                    const QString& unit = {}) {
        const auto done = meals.pledge({.campaign = campaign,
                                        .donor = donor,
                                        .restaurant = to.isEmpty() ? restaurant : to,
                                        .meals = count,
                                        .message = QStringLiteral("Courage !"),
                                        .hospital = unitOf,
                                        .unit = unit},
                                       today);
        return done ? done->id : DonationId();
    }
    DonationId paidGift(int count) {
        const DonationId id = gift(count);
        EXPECT_TRUE(meals.enterPayment(id, amount(id), wednesday));
        return id;
    }
    Donation giftOf(const DonationId& id) { return desk->find<Donation>(id).value(); }
    MealOrder orderOf(const MealOrderId& id) { return desk->find<MealOrder>(id).value(); }
    qint64 amount(const DonationId& id) { return giftOf(id).amountCents; }
    OrderDraft draft(int count, int daysAhead = 1) {
        return {campaign, restaurant, hospital, QStringLiteral("Urgences"), wednesday.addDays(daysAhead), count};
    }
    MealLedger ledger() { return campaignLedger(*desk, campaign); }

    MealDesk meals;
    CampaignId campaign;
    OrganisationId restaurant; ///< EUR 10, fifty a day
    OrganisationId other;      ///< EUR 12.50, no limit
    OrganisationId hospital;
    OrganisationId secondHospital;
    PersonId donor;
};

} // namespace entraide
