// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/organisation.h"
#include "domain/person.h"

namespace entraide {

/// A call for gifts of meals, for some weeks.
struct Campaign {
    static constexpr EntityType entity = EntityType::Campaign;
    using State = CampaignState;

    CampaignId id;
    CampaignState state = CampaignState::Open;
    QString name;
    QDate from;
    QDate until;       ///< invalid: until it is closed
    int mealsGoal = 0; ///< 0: none set
    QString remark;

    static constexpr auto fields() {
        using R = Campaign;
        return std::tuple{field("state", &R::state, FieldUse::Indexed),
                          field("name", &R::name, FieldUse::Searchable),
                          field("from", &R::from),
                          field("until", &R::until),
                          field("meals_goal", &R::mealsGoal),
                          field("remark", &R::remark)};
    }
    friend bool operator==(const Campaign&, const Campaign&) = default;
};

/// A citizen's gift of meals, paid to the restaurant itself.
struct Donation {
    static constexpr EntityType entity = EntityType::Donation;
    using State = DonationState;

    DonationId id;
    DonationState state = DonationState::Pledged;
    CampaignId campaign;
    PersonId donor; ///< empty: somebody who gave no name
    OrganisationId restaurant;
    int meals = 0;
    qint64 amountCents = 0;   ///< euro cents
    qint64 receivedCents = 0; ///< euro cents that reached the restaurant and were not paid back: of its payments
    QString communication;    ///< 12 digits of the structured communication
    QString message;
    OrganisationId hospital;
    QString unit;
    QDate pledged;
    QDate receivedOn;
    QDate reminded; ///< last, that it is not paid yet

    static constexpr auto fields() {
        using R = Donation;
        return std::tuple{field("state", &R::state, FieldUse::Indexed),
                          field("campaign", &R::campaign, FieldUse::Indexed),
                          field("donor", &R::donor, FieldUse::Indexed),
                          field("restaurant", &R::restaurant, FieldUse::Indexed),
                          field("meals", &R::meals),
                          field("amount_cents", &R::amountCents),
                          field("received_cents", &R::receivedCents),
                          field("communication", &R::communication, FieldUse::Indexed),
                          field("message", &R::message, FieldUse::Searchable),
                          field("hospital", &R::hospital, FieldUse::Indexed),
                          field("unit", &R::unit),
                          field("pledged", &R::pledged, FieldUse::Indexed),
                          field("received_on", &R::receivedOn),
                          field("reminded", &R::reminded)};
    }
    friend bool operator==(const Donation&, const Donation&) = default;
};

/// Money that came to a restaurant, or went back from it, as its bank's file or the desk says.
struct Payment {
    static constexpr EntityType entity = EntityType::Payment;
    using State = PaymentState;

    PaymentId id; ///< of a bank's line it follows from the line, so that one that is read twice is one
    PaymentState state = PaymentState::Unassigned;
    DonationId donation;
    PersonId donor; ///< the gift's
    OrganisationId restaurant;
    QDate date;
    qint64 cents = 0; ///< euro cents; below 0: paid back
    QString payer;
    QString payerAccount; ///< IBAN
    QString communication;
    QString bankReference;
    QString bankText; ///< the bank's own words beside the communication, where some banks repeat it
    QString reason; ///< why it is left aside, or paid back

    static constexpr auto fields() {
        using R = Payment;
        return std::tuple{field("state", &R::state, FieldUse::Indexed),
                          field("donation", &R::donation, FieldUse::Indexed),
                          field("donor", &R::donor, FieldUse::Indexed),
                          field("restaurant", &R::restaurant, FieldUse::Indexed),
                          field("date", &R::date, FieldUse::Indexed),
                          field("cents", &R::cents),
                          field("payer", &R::payer, FieldUse::Searchable | FieldUse::Personal),
                          field("payer_account", &R::payerAccount, FieldUse::Personal),
                          field("communication", &R::communication, FieldUse::Searchable | FieldUse::Personal),
                          field("bank_reference", &R::bankReference),
                          field("bank_text", &R::bankText, FieldUse::Searchable | FieldUse::Personal),
                          field("reason", &R::reason)};
    }
    friend bool operator==(const Payment&, const Payment&) = default;
};

/// How many meals of a gift an order draws.
struct DonationShare {
    DonationId donation;
    int meals = 0;

    static constexpr auto fields() {
        using R = DonationShare;
        return std::tuple{field("donation", &R::donation), field("meals", &R::meals)};
    }
    friend bool operator==(const DonationShare&, const DonationShare&) = default;
};

/// Meals ordered from a restaurant for a unit on a day.
struct MealOrder {
    static constexpr EntityType entity = EntityType::MealOrder;
    using State = MealOrderState;

    MealOrderId id;
    MealOrderState state = MealOrderState::Planned;
    CampaignId campaign;
    OrganisationId restaurant;
    OrganisationId hospital;
    QString unit;
    QDate date;
    int meals = 0;
    QList<DonationShare> donations;
    QString failReason;
    bool returned = false; ///< failed, and its meals were given back to be ordered again

    static constexpr auto fields() {
        using R = MealOrder;
        return std::tuple{field("state", &R::state, FieldUse::Indexed),
                          field("campaign", &R::campaign, FieldUse::Indexed),
                          field("restaurant", &R::restaurant, FieldUse::Indexed),
                          field("hospital", &R::hospital, FieldUse::Indexed),
                          field("unit", &R::unit),
                          field("date", &R::date, FieldUse::Indexed),
                          field("meals", &R::meals),
                          field("donations", &R::donations),
                          field("fail_reason", &R::failReason),
                          field("returned", &R::returned)};
    }
    friend bool operator==(const MealOrder&, const MealOrder&) = default;
};

/// What a cook offers from home.
struct Dish {
    static constexpr EntityType entity = EntityType::Dish;
    using State = DishState;

    DishId id;
    DishState state = DishState::Offered;
    PersonId cook;
    QString contents;
    QStringList allergens; ///< codes of Regulation (EU) 1169/2011, annex II
    QList<SpecialNeed> suits; ///< kinds of meal that it also is
    int portions = 0;
    QDate date;
    TimeRange slot;
    Address address; ///< empty: the cook's
    GeoPoint position;
    PlacedBy placedBy = PlacedBy::Unknown;
    QDateTime offered;
    Origin origin = Origin::Desk;
    QString failReason;

    static constexpr auto fields() {
        using R = Dish;
        return std::tuple{field("state", &R::state, FieldUse::Indexed),
                          field("cook", &R::cook, FieldUse::Indexed),
                          field("contents", &R::contents, FieldUse::Searchable),
                          field("allergens", &R::allergens),
                          field("suits", &R::suits),
                          field("portions", &R::portions),
                          field("date", &R::date, FieldUse::Indexed),
                          field("slot", &R::slot),
                          field("address", &R::address, FieldUse::Personal),
                          field("position", &R::position, FieldUse::Personal),
                          field("placed_by", &R::placedBy),
                          field("offered", &R::offered),
                          field("origin", &R::origin),
                          field("fail_reason", &R::failReason)};
    }
    friend bool operator==(const Dish&, const Dish&) = default;
};

} // namespace entraide
