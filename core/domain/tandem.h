// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/match.h"

namespace entraide {

/// A fixed helper and the person helped.
struct Tandem {
    static constexpr EntityType entity = EntityType::Tandem;
    using State = TandemState;

    TandemId id;
    TandemState state = TandemState::Proposed;
    VolunteerId volunteer;
    BeneficiaryId beneficiary;
    QList<Service> services;
    When cadence;
    VolunteerId substitute;
    QDate started;
    QDate review;
    QDate ended;
    QString endReason;
    bool pairBlocked = false; ///< the two are not brought together again

    static constexpr auto fields() {
        using R = Tandem;
        return std::tuple{field("state", &R::state, FieldUse::Indexed),
                          field("volunteer", &R::volunteer, FieldUse::Indexed),
                          field("beneficiary", &R::beneficiary, FieldUse::Indexed),
                          field("services", &R::services),
                          field("cadence", &R::cadence),
                          field("substitute", &R::substitute, FieldUse::Indexed),
                          field("started", &R::started),
                          field("review", &R::review, FieldUse::Indexed),
                          field("ended", &R::ended),
                          field("end_reason", &R::endReason),
                          field("pair_blocked", &R::pairBlocked)};
    }
    friend bool operator==(const Tandem&, const Tandem&) = default;
};

/// One time a helper goes: planned, then what became of it.
struct Visit {
    static constexpr EntityType entity = EntityType::Visit;
    using State = VisitState;

    VisitId id;
    VisitState state = VisitState::Planned;
    TandemId tandem;
    MatchId match;
    VolunteerId volunteer; ///< who goes, a stand-in included
    QDate date;
    TimeRange hours;
    int minutes = 0; ///< as it was
    int kilometres = 0;
    QString reason; ///< why missed or excused
    QString approvedBy;

    static constexpr auto fields() {
        using R = Visit;
        return std::tuple{field("state", &R::state, FieldUse::Indexed),
                          field("tandem", &R::tandem, FieldUse::Indexed),
                          field("match", &R::match, FieldUse::Indexed),
                          field("volunteer", &R::volunteer, FieldUse::Indexed),
                          field("date", &R::date, FieldUse::Indexed),
                          field("hours", &R::hours),
                          field("minutes", &R::minutes),
                          field("kilometres", &R::kilometres),
                          field("reason", &R::reason),
                          field("approved_by", &R::approvedBy)};
    }
    friend bool operator==(const Visit&, const Visit&) = default;
};

} // namespace entraide
