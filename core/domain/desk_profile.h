// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/place.h"

namespace entraide {

/// What an association may pay a volunteer as a flat rate in one year (law of 3 July 2005, art. 10), without proof.
struct ExpenseCeiling {
    int year = 0;
    qint64 dayCents = 0;  ///< euro cents for one day
    qint64 yearCents = 0; ///< euro cents for the year
    int kilometres = 0;   ///< paid besides, at most, in the year

    static constexpr auto fields() {
        using R = ExpenseCeiling;
        return std::tuple{field("year", &R::year), field("day_cents", &R::dayCents),
                          field("year_cents", &R::yearCents), field("kilometres", &R::kilometres)};
    }
    friend bool operator==(const ExpenseCeiling&, const ExpenseCeiling&) = default;
};

/// School holidays, or other days on which tandems may rest.
struct Holiday {
    QString name;
    QDate from;
    QDate until;

    static constexpr auto fields() {
        using R = Holiday;
        return std::tuple{field("name", &R::name), field("from", &R::from), field("until", &R::until)};
    }
    friend bool operator==(const Holiday&, const Holiday&) = default;
};

/// What all PCs of an association hold of the association itself. There is one: `ownId()`.
struct DeskProfile {
    static constexpr EntityType entity = EntityType::DeskProfile;

    DeskProfileId id;
    QString name; ///< of the association, as on letters
    QString legalForm;
    QString purpose; ///< social purpose, for the information note
    Address address;
    QString phone; ///< E.164
    QString email;
    QString insurer;
    QString insurancePolicy;
    QString insuredRisks;
    qint64 dayRateCents = 0;        ///< paid for a day at a flat rate, euro cents; 0: nothing is paid
    qint64 kilometreCents = 0;      ///< paid for a kilometre, euro cents
    QList<ExpenseCeiling> ceilings; ///< besides, or instead of, those that the program knows
    QList<Holiday> holidays;
    int dishCutOff = 0;       ///< minute of the day until which dishes for that day are taken; 0: always
    int minimumAge = 16;      ///< of volunteers, years; the law lets 15 who are past two years of secondary school
    int smallestCount = 5;    ///< what counts fewer people is not shown by quarter
    int signupsPerPerson = 0; ///< open sign-ups one volunteer may hold; 0: no limit

    static DeskProfileId ownId() { return *DeskProfileId::fromString(QStringLiteral("desk_profile:own")); }

    static constexpr auto fields() {
        using R = DeskProfile;
        return std::tuple{field("name", &R::name, FieldUse::Searchable),
                          field("legal_form", &R::legalForm),
                          field("purpose", &R::purpose),
                          field("address", &R::address),
                          field("phone", &R::phone),
                          field("email", &R::email),
                          field("insurer", &R::insurer),
                          field("insurance_policy", &R::insurancePolicy),
                          field("insured_risks", &R::insuredRisks),
                          field("day_rate_cents", &R::dayRateCents),
                          field("kilometre_cents", &R::kilometreCents),
                          field("ceilings", &R::ceilings),
                          field("holidays", &R::holidays),
                          field("dish_cut_off", &R::dishCutOff),
                          field("minimum_age", &R::minimumAge),
                          field("smallest_count", &R::smallestCount),
                          field("signups_per_person", &R::signupsPerPerson)};
    }
    friend bool operator==(const DeskProfile&, const DeskProfile&) = default;
};

} // namespace entraide
