// SPDX-License-Identifier: GPL-3.0-or-later
#include "workflows/pin_place.h"

#include "domain/permissions.h"
#include "geo/placed_records.h"
#include "storage/desk.h"

namespace entraide {

using namespace Qt::StringLiterals;

namespace {

template <class R> PlaceOwner ownerOf(const R& record) {
    return {record.id.toString(), record.position, record.placedBy, record.address.postcode};
}

template <class R> std::optional<PlaceOwner> itself(const Desk& desk, const decltype(R::id)& id) {
    const auto record = desk.find<R>(id);
    return record ? std::optional(ownerOf(*record)) : std::nullopt;
}

bool putAt(Desk::Writer& writer, const AnyId& record, GeoPoint place) {
    bool isHere = false;
    withPlaced(record, [&]<class R>(std::type_identity<R>, const decltype(R::id)& id) {
        auto found = writer.find<R>(id);
        if (!found)
            return;
        found->position = place;
        found->placedBy = PlacedBy::Pin;
        writer.save(*found);
        isHere = true;
    });
    return isHere;
}

/// Of a record that may stand where another one does.
template <class R, class F> std::optional<PlaceOwner> itselfOr(const Desk& desk, const AnyId& id, const F& other) {
    const auto record = desk.find<R>(*decltype(R::id)::fromString(id));
    if (!record)
        return std::nullopt;
    return saysWhere(*record) ? std::optional(ownerOf(*record)) : other(*record);
}

} // namespace

std::optional<PlaceOwner> placeOwner(const Desk& desk, const AnyId& id) {
    const auto ofPerson = [&](const PersonId& person) { return itself<Person>(desk, person); };
    const auto ofOrganisation = [&](const OrganisationId& house) { return itself<Organisation>(desk, house); };
    const auto ofBeneficiary = [&](const BeneficiaryId& helped) -> std::optional<PlaceOwner> {
        const auto found = desk.find<Beneficiary>(helped);
        return found ? ofPerson(found->person) : std::nullopt;
    };
    switch (entityTypeOf(id).value_or(EntityType::Note)) {
    case EntityType::Person:
        return ofPerson(*PersonId::fromString(id));
    case EntityType::Organisation:
        return ofOrganisation(*OrganisationId::fromString(id));
    case EntityType::Volunteer: {
        const auto volunteer = desk.find<Volunteer>(*VolunteerId::fromString(id));
        return volunteer ? ofPerson(volunteer->person) : std::nullopt;
    }
    case EntityType::Beneficiary:
        return ofBeneficiary(*BeneficiaryId::fromString(id));
    case EntityType::Tandem: {
        const auto tandem = desk.find<Tandem>(*TandemId::fromString(id));
        return tandem ? ofBeneficiary(tandem->beneficiary) : std::nullopt;
    }
    case EntityType::Request:
        return itselfOr<Request>(desk, id, [&](const Request& request) {
            return request.beneficiary.isEmpty() ? ofOrganisation(request.organisation)
                                                 : ofBeneficiary(request.beneficiary);
        });
    case EntityType::Offer:
        return itselfOr<Offer>(desk, id, [&](const Offer& offer) { return ofPerson(offer.person); });
    case EntityType::Posting:
        return itselfOr<Posting>(desk, id, [&](const Posting& posting) { return ofOrganisation(posting.organisation); });
    case EntityType::Dish:
        return itselfOr<Dish>(desk, id, [&](const Dish& dish) { return ofPerson(dish.cook); });
    default:
        return std::nullopt;
    }
}

bool mayPutByPin(const Desk& desk, const AnyId& id) {
    const auto owner = placeOwner(desk, id);
    const auto type = owner ? entityTypeOf(owner->record) : std::nullopt;
    return type && mayWrite(desk.actor().role, *type, u"position") && mayWrite(desk.actor().role, *type, u"placed_by");
}

Outcome<ChangeSet> putByPin(Desk& desk, const AnyId& id, GeoPoint place) {
    const auto owner = placeOwner(desk, id);
    if (!owner)
        return Refusal{RefusalCode::NotHere, id, {}};
    if (!place.isValid())
        return Refusal{RefusalCode::NotComplete, owner->record, u"position"_s};
    bool isHere = false;
    ChangeSet changes = desk.write([&](Desk::Writer& writer) { isHere = putAt(writer, owner->record, place); });
    if (!isHere)
        return Refusal{RefusalCode::NotHere, id, {}};
    return changes;
}

} // namespace entraide
