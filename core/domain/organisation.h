// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/place.h"
#include "domain/states.h"

namespace entraide {

enum class OrganisationKind { Association, CareHome, Hospital, Restaurant, Shelter, School, DistributionZone };

} // namespace entraide

ENTRAIDE_ENUM_NAMES(entraide::OrganisationKind, "association", "care_home", "hospital", "restaurant", "shelter",
                    "school", "distribution_zone")

namespace entraide {

/// What a person on the street may need besides a meal, or of a meal.
enum class SpecialNeed {
    Vegetarian,
    Vegan,
    Halal,
    SoftFood,
    HygieneKit,
    SanitaryProtection,
    SleepingBag,
    WarmClothes,
    DogFood,
};

} // namespace entraide

ENTRAIDE_ENUM_NAMES(entraide::SpecialNeed, "vegetarian", "vegan", "halal", "soft_food", "hygiene_kit",
                    "sanitary_protection", "sleeping_bag", "warm_clothes", "dog_food")

namespace entraide {

/// Whether it is a meal of its own kind, and not a thing handed out beside meals.
constexpr bool isMeal(SpecialNeed need) {
    return need <= SpecialNeed::SoftFood;
}

/// How many of one need: wanted at a zone, taken along, handed out.
struct NeedCount {
    SpecialNeed need = SpecialNeed::HygieneKit;
    int count = 0;

    static constexpr auto fields() {
        using R = NeedCount;
        return std::tuple{field("need", &R::need), field("count", &R::count)};
    }
    friend bool operator==(const NeedCount&, const NeedCount&) = default;
};

/// A part of an organisation that is delivered to: a hospital ward, a house.
struct Unit {
    QString name;
    QString contact;
    QString phone; ///< E.164

    static constexpr auto fields() {
        using R = Unit;
        return std::tuple{field("name", &R::name, FieldUse::Searchable),
                          field("contact", &R::contact, FieldUse::Personal),
                          field("phone", &R::phone, FieldUse::Personal)};
    }
    friend bool operator==(const Unit&, const Unit&) = default;
};

/// A place or body that takes part: where volunteers go, who cooks, where meals are handed out.
struct Organisation {
    static constexpr EntityType entity = EntityType::Organisation;
    using State = OrganisationState;

    OrganisationId id;
    OrganisationState state = OrganisationState::Active;
    OrganisationKind kind = OrganisationKind::Association;
    QString name;
    Address address;
    GeoPoint position;
    PlacedBy placedBy = PlacedBy::Unknown;
    QString contactName;
    QString phone; ///< E.164
    QString email;
    QList<Unit> units;
    QString iban;              ///< restaurants: where gifts are paid
    int mealsPerDay = 0;       ///< a restaurant cooks so many; a zone or shelter wants so many portions, 0 none
    qint64 mealPriceCents = 0; ///< euro cents
    QList<NeedCount> needs;    ///< of a zone or shelter: usually wanted on a round
    QString remark;

    static constexpr auto fields() {
        using R = Organisation;
        return std::tuple{field("state", &R::state, FieldUse::Indexed),
                          field("kind", &R::kind, FieldUse::Indexed),
                          field("name", &R::name, FieldUse::Indexed | FieldUse::Searchable),
                          field("address", &R::address, FieldUse::Searchable),
                          field("position", &R::position),
                          field("placed_by", &R::placedBy),
                          field("contact_name", &R::contactName, FieldUse::Searchable | FieldUse::Personal),
                          field("phone", &R::phone, FieldUse::Personal),
                          field("email", &R::email, FieldUse::Personal),
                          field("units", &R::units),
                          field("iban", &R::iban),
                          field("meals_per_day", &R::mealsPerDay),
                          field("meal_price_cents", &R::mealPriceCents),
                          field("needs", &R::needs),
                          field("remark", &R::remark)};
    }
    friend bool operator==(const Organisation&, const Organisation&) = default;
};

} // namespace entraide
