// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/person.h"

namespace entraide {

/// One check of a volunteer: what, when, by whom, and how long it holds.
struct Screening {
    ScreeningKind kind = ScreeningKind::Identity;
    QDate date;
    QString by;
    QDate validUntil; ///< invalid: does not run out

    static constexpr auto fields() {
        using R = Screening;
        return std::tuple{field("kind", &R::kind), field("date", &R::date), field("by", &R::by),
                          field("valid_until", &R::validUntil)};
    }
    friend bool operator==(const Screening&, const Screening&) = default;
};

/// A person who helps.
struct Volunteer {
    static constexpr EntityType entity = EntityType::Volunteer;
    using State = VolunteerState;

    VolunteerId id;
    VolunteerState state = VolunteerState::Applied;
    PersonId person;
    QList<Service> services;
    QList<Skill> skills;
    QList<Language> languages;
    WeekSlots availability;
    QDate availableFrom;
    QDate availableUntil;
    QList<AvailabilityException> exceptions;
    double areaKm = 5.0;  ///< how far from home; 0 when only the quarters count
    QStringList quarters; ///< postcodes; empty: any within areaKm
    QList<Transport> transports;
    int hoursPerWeek = 0; ///< 0: no limit given
    int tasksPerWeek = 0; ///< 0: the desk's usual limit
    QList<Screening> screenings;
    Affiliation affiliation = Affiliation::Neighbour;
    QString school;
    QDate informationNoteGiven;
    bool insured = false;
    bool benefitNeedsApproval = false;
    QString expensesRegime;         ///< "none", "flat_rate" or "real"
    QList<PersonId> blockedPersons; ///< never paired with these
    QDate registered;
    QString remark;

    static constexpr auto fields() {
        using R = Volunteer;
        return std::tuple{field("state", &R::state, FieldUse::Indexed),
                          field("person", &R::person, FieldUse::Indexed),
                          field("services", &R::services, FieldUse::Searchable),
                          field("skills", &R::skills),
                          field("languages", &R::languages),
                          field("availability", &R::availability),
                          field("available_from", &R::availableFrom),
                          field("available_until", &R::availableUntil),
                          field("exceptions", &R::exceptions),
                          field("area_km", &R::areaKm),
                          field("quarters", &R::quarters),
                          field("transports", &R::transports),
                          field("hours_per_week", &R::hoursPerWeek),
                          field("tasks_per_week", &R::tasksPerWeek),
                          field("screenings", &R::screenings),
                          field("affiliation", &R::affiliation, FieldUse::Indexed),
                          field("school", &R::school, FieldUse::Searchable),
                          field("information_note_given", &R::informationNoteGiven),
                          field("insured", &R::insured),
                          field("benefit_needs_approval", &R::benefitNeedsApproval),
                          field("expenses_regime", &R::expensesRegime),
                          field("blocked_persons", &R::blockedPersons),
                          field("registered", &R::registered),
                          field("remark", &R::remark, FieldUse::Sensitive)};
    }
    friend bool operator==(const Volunteer&, const Volunteer&) = default;
};

} // namespace entraide
