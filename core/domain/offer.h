// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/person.h"

namespace entraide {

/// Help offered, from the giving side.
struct Offer {
    static constexpr EntityType entity = EntityType::Offer;
    using State = OfferState;

    OfferId id;
    OfferState state = OfferState::Open;
    PersonId person;
    Service service = Service::Shopping;
    QString title; ///< short words of the desk; may be empty
    When when;
    Address address;
    GeoPoint position;
    PlacedBy placedBy = PlacedBy::Unknown;
    QList<Language> languages;
    QDate received;
    QDate expires;
    Origin origin = Origin::Desk;
    QString remark;
    MatchId match; ///< which claims it; two desks that claim it apart contradict each other here

    static constexpr auto fields() {
        using R = Offer;
        return std::tuple{field("state", &R::state, FieldUse::Indexed),
                          field("person", &R::person, FieldUse::Indexed),
                          field("service", &R::service, FieldUse::Indexed),
                          field("title", &R::title, FieldUse::Searchable),
                          field("when", &R::when),
                          field("address", &R::address, FieldUse::Searchable | FieldUse::Personal),
                          field("position", &R::position),
                          field("placed_by", &R::placedBy),
                          field("languages", &R::languages),
                          field("received", &R::received, FieldUse::Indexed),
                          field("expires", &R::expires, FieldUse::Indexed),
                          field("origin", &R::origin, FieldUse::Indexed),
                          field("remark", &R::remark, FieldUse::Sensitive),
                          field("match", &R::match)};
    }
    friend bool operator==(const Offer&, const Offer&) = default;
};

} // namespace entraide
