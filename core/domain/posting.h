// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/organisation.h"
#include "domain/volunteer.h"

namespace entraide {

/// A part in a posting, with its places.
struct PostingRole {
    QString key; ///< stable within the posting
    LocalText name;
    int capacity = 0; ///< 0: no limit
    QList<Language> languages;

    static constexpr auto fields() {
        using R = PostingRole;
        return std::tuple{field("key", &R::key), field("name", &R::name, FieldUse::Searchable),
                          field("capacity", &R::capacity), field("languages", &R::languages)};
    }
    friend bool operator==(const PostingRole&, const PostingRole&) = default;
};

/// How many of a role a shift takes.
struct RolePlaces {
    QString role;
    int capacity = 0;

    static constexpr auto fields() {
        using R = RolePlaces;
        return std::tuple{field("role", &R::role), field("capacity", &R::capacity)};
    }
    friend bool operator==(const RolePlaces&, const RolePlaces&) = default;
};

/// One time of a posting.
struct Shift {
    QString key; ///< stable within the posting
    QDate date;
    TimeRange hours;
    QString place; ///< when elsewhere
    QList<RolePlaces> places;
    bool cancelled = false; ///< does not take place
    QString cancelReason = {};

    static constexpr auto fields() {
        using R = Shift;
        return std::tuple{field("key", &R::key),
                          field("date", &R::date),
                          field("hours", &R::hours),
                          field("place", &R::place),
                          field("places", &R::places),
                          field("cancelled", &R::cancelled),
                          field("cancel_reason", &R::cancelReason)};
    }
    friend bool operator==(const Shift&, const Shift&) = default;
};

/// Work an organisation announces, for which volunteers sign up.
struct Posting {
    static constexpr EntityType entity = EntityType::Posting;
    using State = PostingState;

    PostingId id;
    PostingState state = PostingState::Draft;
    OrganisationId organisation;
    LocalText title;
    LocalText text;
    Service kind = Service::Letters;
    Address address; ///< empty: at the organisation's
    GeoPoint position;
    PlacedBy placedBy = PlacedBy::Unknown;
    QString contactName;  ///< told on confirmation only
    QString contactPhone; ///< E.164; told on confirmation only
    QList<LocalText> questions;
    QDate validUntil;
    QList<PostingRole> roles;
    QList<Shift> shifts;
    QString cancelReason = {};

    static constexpr auto fields() {
        using R = Posting;
        return std::tuple{field("state", &R::state, FieldUse::Indexed),
                          field("organisation", &R::organisation, FieldUse::Indexed),
                          field("title", &R::title, FieldUse::Searchable),
                          field("text", &R::text, FieldUse::Searchable),
                          field("kind", &R::kind, FieldUse::Indexed),
                          field("address", &R::address, FieldUse::Searchable),
                          field("position", &R::position),
                          field("placed_by", &R::placedBy),
                          field("contact_name", &R::contactName, FieldUse::Personal),
                          field("contact_phone", &R::contactPhone, FieldUse::Personal),
                          field("questions", &R::questions),
                          field("valid_until", &R::validUntil, FieldUse::Indexed),
                          field("roles", &R::roles),
                          field("shifts", &R::shifts),
                          field("cancel_reason", &R::cancelReason)};
    }
    friend bool operator==(const Posting&, const Posting&) = default;
};

/// A volunteer's place, wish or refusal in one shift of a posting.
struct Signup {
    static constexpr EntityType entity = EntityType::Signup;
    using State = SignupState;

    SignupId id;
    SignupState state = SignupState::Applied;
    PostingId posting;
    QString role;  ///< PostingRole::key
    QString shift; ///< Shift::key
    VolunteerId volunteer;
    QStringList answers;  ///< one for each question
    /// The smaller, the sooner a place is offered; of equal ones to who was received first. 0 when not in reserve. A
    /// fraction stands between two others, so that nobody else is numbered anew.
    double reservePlace = 0;
    QDateTime received;
    QDateTime contactRevealedAt;
    QString reason;
    int minutes = 0;  ///< as it was; 0: the shift's
    QDateTime toldAt; ///< when the volunteer was told what became of it: a place, a refusal, a shift that is off
    QString importKey;
    QString cancelledWith = {}; ///< the shift (its key) or posting (its id) with which it was withdrawn

    static constexpr auto fields() {
        using R = Signup;
        return std::tuple{field("state", &R::state, FieldUse::Indexed),
                          field("posting", &R::posting, FieldUse::Indexed),
                          field("role", &R::role),
                          field("shift", &R::shift, FieldUse::Indexed),
                          field("volunteer", &R::volunteer, FieldUse::Indexed),
                          field("answers", &R::answers),
                          field("reserve_place", &R::reservePlace),
                          field("received", &R::received, FieldUse::Indexed),
                          field("contact_revealed_at", &R::contactRevealedAt),
                          field("reason", &R::reason),
                          field("minutes", &R::minutes),
                          field("told_at", &R::toldAt),
                          field("import_key", &R::importKey, FieldUse::Indexed),
                          field("cancelled_with", &R::cancelledWith)};
    }
    friend bool operator==(const Signup&, const Signup&) = default;
};

} // namespace entraide
