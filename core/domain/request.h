// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/beneficiary.h"
#include "domain/organisation.h"

namespace entraide {

/// Help asked for.
struct Request {
    static constexpr EntityType entity = EntityType::Request;
    using State = RequestState;

    RequestId id;
    RequestState state = RequestState::Open;
    BeneficiaryId beneficiary;
    OrganisationId organisation; ///< when an organisation asks
    QString requestedBy;         ///< who asked, when not the beneficiary: "sa fille"
    PersonId requester;
    Service service = Service::Shopping;
    QString title; ///< short words of the desk; may be empty
    When when;
    Address address; ///< empty: at the beneficiary's
    GeoPoint position;
    PlacedBy placedBy = PlacedBy::Unknown;
    int peopleNeeded = 1;
    QList<Language> languages;       ///< any one of these
    QList<Skill> skills;             ///< all of these
    QList<ScreeningKind> screenings; ///< all of these
    Urgency urgency = Urgency::Normal;
    QDate received;
    QDate expires;
    Origin origin = Origin::Desk;
    QString unmetReason;
    QString remark;
    ReadingLevel remarkLevel = ReadingLevel::Team;
    QString importKey;

    static constexpr auto fields() {
        using R = Request;
        return std::tuple{field("state", &R::state, FieldUse::Indexed),
                          field("beneficiary", &R::beneficiary, FieldUse::Indexed),
                          field("organisation", &R::organisation, FieldUse::Indexed),
                          field("requested_by", &R::requestedBy, FieldUse::Searchable | FieldUse::Personal),
                          field("requester", &R::requester, FieldUse::Indexed),
                          field("service", &R::service, FieldUse::Indexed),
                          field("title", &R::title, FieldUse::Searchable),
                          field("when", &R::when),
                          field("address", &R::address, FieldUse::Searchable | FieldUse::Personal),
                          field("position", &R::position),
                          field("placed_by", &R::placedBy),
                          field("people_needed", &R::peopleNeeded),
                          field("languages", &R::languages),
                          field("skills", &R::skills),
                          field("screenings", &R::screenings),
                          field("urgency", &R::urgency, FieldUse::Indexed),
                          field("received", &R::received, FieldUse::Indexed),
                          field("expires", &R::expires, FieldUse::Indexed),
                          field("origin", &R::origin, FieldUse::Indexed),
                          field("unmet_reason", &R::unmetReason),
                          field("remark", &R::remark, FieldUse::Sensitive),
                          field("remark_level", &R::remarkLevel),
                          field("import_key", &R::importKey, FieldUse::Indexed)};
    }
    friend bool operator==(const Request&, const Request&) = default;
};

} // namespace entraide
