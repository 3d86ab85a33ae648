// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/offer.h"
#include "domain/request.h"
#include "domain/volunteer.h"

namespace entraide {

/// A volunteer and a request (or offer) brought together. `date` and `hours` say which time of a recurring or
/// flexible request; an invalid date means all of them.
struct Match {
    static constexpr EntityType entity = EntityType::Match;
    using State = MatchState;

    MatchId id;
    MatchState state = MatchState::Proposed;
    RequestId request;
    OfferId offer;
    VolunteerId volunteer;
    QDate date;
    TimeRange hours;
    double score = 0.0;  ///< 0 to 1, as ranked
    QStringList reasons; ///< the score's parts, "distance:0.62"
    QString decidedBy;
    QDateTime proposedAt;
    QDateTime decidedAt;
    QString declineReason;
    QString overrideReason;
    QDateTime contactRevealedAt; ///< when the volunteer was told name, phone and address
    bool locked = false;         ///< the plan leaves it where it is
    QDateTime helperAgreed;      ///< when the one who helps said yes
    QDateTime askerAgreed;       ///< when the one who is helped said yes
    QDateTime remindedAt;
    QDateTime thankedAt;
    int minutes = 0; ///< as it was; 0: as agreed
    int kilometres = 0;

    static constexpr auto fields() {
        using R = Match;
        return std::tuple{field("state", &R::state, FieldUse::Indexed),
                          field("request", &R::request, FieldUse::Indexed),
                          field("offer", &R::offer, FieldUse::Indexed),
                          field("volunteer", &R::volunteer, FieldUse::Indexed),
                          field("date", &R::date, FieldUse::Indexed),
                          field("hours", &R::hours),
                          field("score", &R::score),
                          field("reasons", &R::reasons),
                          field("decided_by", &R::decidedBy),
                          field("proposed_at", &R::proposedAt, FieldUse::Indexed),
                          field("decided_at", &R::decidedAt),
                          field("decline_reason", &R::declineReason),
                          field("override_reason", &R::overrideReason),
                          field("contact_revealed_at", &R::contactRevealedAt),
                          field("locked", &R::locked),
                          field("helper_agreed", &R::helperAgreed),
                          field("asker_agreed", &R::askerAgreed),
                          field("reminded_at", &R::remindedAt),
                          field("thanked_at", &R::thankedAt),
                          field("minutes", &R::minutes),
                          field("kilometres", &R::kilometres)};
    }
    friend bool operator==(const Match&, const Match&) = default;
};

} // namespace entraide
