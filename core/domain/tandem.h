// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/match.h"

namespace entraide {

/// In which relation somebody helps: volunteering (law of 3 July 2005) or paid, which other law governs.
enum class HelpRegime { Volunteering, Compensated };

} // namespace entraide

ENTRAIDE_ENUM_NAMES(entraide::HelpRegime, "volunteering", "compensated")

namespace entraide {

/// Days on which a tandem rests.
struct TandemPause {
    QDate from;
    QDate until; ///< invalid: until further notice
    QString reason = {};

    static constexpr auto fields() {
        using R = TandemPause;
        return std::tuple{field("from", &R::from), field("until", &R::until), field("reason", &R::reason)};
    }
    friend bool operator==(const TandemPause&, const TandemPause&) = default;
};

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
    QList<When> earlier; ///< what the cadence was before, each until the day before the next begins
    QList<TandemPause> pauses;
    bool restsInHolidays = false; ///< no visits in the school holidays of the desk's profile
    HelpRegime regime = HelpRegime::Volunteering;
    RequestId request; ///< what it came from
    QDate trialUntil;
    QDate helperAgreed; ///< when the helper said yes
    QDate askerAgreed;  ///< when the person helped, or who asks for them, said yes
    VolunteerId substitute;
    QDate started;
    QDate review;
    QDate ended;
    QString endReason;
    bool pairBlocked = false; ///< the two are not brought together again
    QString remark;

    static constexpr auto fields() {
        using R = Tandem;
        return std::tuple{field("state", &R::state, FieldUse::Indexed),
                          field("volunteer", &R::volunteer, FieldUse::Indexed),
                          field("beneficiary", &R::beneficiary, FieldUse::Indexed),
                          field("services", &R::services),
                          field("cadence", &R::cadence),
                          field("earlier", &R::earlier),
                          field("pauses", &R::pauses),
                          field("rests_in_holidays", &R::restsInHolidays),
                          field("regime", &R::regime),
                          field("request", &R::request, FieldUse::Indexed),
                          field("trial_until", &R::trialUntil),
                          field("helper_agreed", &R::helperAgreed),
                          field("asker_agreed", &R::askerAgreed),
                          field("substitute", &R::substitute, FieldUse::Indexed),
                          field("started", &R::started),
                          field("review", &R::review, FieldUse::Indexed),
                          field("ended", &R::ended),
                          field("end_reason", &R::endReason),
                          field("pair_blocked", &R::pairBlocked),
                          field("remark", &R::remark, FieldUse::Sensitive)};
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
    QDate occurrence; ///< which time of the series it stands for; invalid: that of its date
    TimeRange hours;
    int minutes = 0; ///< as it was
    int kilometres = 0;
    QString reason; ///< why missed or excused
    QString approvedBy;

    /// The day of the series that this visit stands for.
    QDate seriesDay() const { return occurrence.isValid() ? occurrence : date; }

    static constexpr auto fields() {
        using R = Visit;
        return std::tuple{field("state", &R::state, FieldUse::Indexed),
                          field("tandem", &R::tandem, FieldUse::Indexed),
                          field("match", &R::match, FieldUse::Indexed),
                          field("volunteer", &R::volunteer, FieldUse::Indexed),
                          field("date", &R::date, FieldUse::Indexed),
                          field("occurrence", &R::occurrence),
                          field("hours", &R::hours),
                          field("minutes", &R::minutes),
                          field("kilometres", &R::kilometres),
                          field("reason", &R::reason),
                          field("approved_by", &R::approvedBy)};
    }
    friend bool operator==(const Visit&, const Visit&) = default;
};

} // namespace entraide
