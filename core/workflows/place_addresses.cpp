// SPDX-License-Identifier: GPL-3.0-or-later
#include "workflows/place_addresses.h"

#include "addresses/geocoder.h"
#include "addresses/register_data.h"
#include "domain/address_text.h"
#include "domain/permissions.h"
#include "storage/desk.h"
#include "workflows/coverage.h"

#include <QSet>

#include <algorithm>

namespace entraide {

using namespace Qt::StringLiterals;

namespace {

constexpr int mostHits = 6;
constexpr double samePlaceKm = 0.03; ///< two entries of one house: boxes, corners
constexpr double rivalKm = 0.15;

bool isInUse(PersonState state) {
    return state == PersonState::Active;
}
bool isInUse(OrganisationState state) {
    return state != OrganisationState::Ended;
}
bool isInUse(RequestState state) {
    return state == RequestState::Draft || isLive(state);
}
bool isInUse(OfferState state) {
    return state == OfferState::Open || state == OfferState::Matched;
}
bool isInUse(PostingState state) {
    return state != PostingState::Closed && state != PostingState::Cancelled;
}
bool isInUse(DishState state) {
    return state == DishState::Offered || state == DishState::Planned;
}

/// Of what a record says about its place.
struct Unplaced {
    AnyId record;
    Address address;
    Placement now;
};

template <Placed R> void collect(const Desk& desk, const QSet<QString>& only, QList<Unplaced>& found) {
    const Role role = desk.actor().role;
    if (!mayWrite(role, R::entity, u"position") || !mayWrite(role, R::entity, u"placed_by"))
        return;
    desk.forEach<R>(entraide::only(&R::state, &R::address, &R::position, &R::placedBy), [&](const R& record) {
        const bool isSure = record.position.isValid() && sureness(record.placedBy) > sureness(PlacedBy::Street);
        const AnyId id = record.id.toString();
        if (isSure || !isInUse(record.state) || record.address == Address() || (!only.isEmpty() && !only.contains(id)))
            return;
        found.append({id, record.address, {record.position, record.placedBy}});
    });
}

/// As the register writes it; what it does not name stays.
AddressHit inItsOwnWords(AddressHit hit, Language language) {
    if (const QString& street = textIn(hit.street, language); !street.isEmpty())
        hit.address.street = street;
    if (const QString& locality = textIn(hit.locality, language); !locality.isEmpty())
        hit.address.locality = locality;
    return hit;
}

/// "Rue du 11 Novembre" has a number of its own.
bool textHolds(const LocalText& text, const QString& part) {
    return text.fr.contains(part) || text.nl.contains(part) || text.de.contains(part);
}

/// A number that was written in the street is not lost with it.
AddressHit withItsNumber(AddressHit hit) {
    const Address split = splitStreetLine(hit.address.street);
    const bool isOfName = textHolds(hit.street, split.number) && !split.street.contains(split.number);
    if (!hit.address.number.isEmpty() || split.number.isEmpty() || isOfName)
        return hit;
    hit.address.street = split.street;
    hit.address.number = split.number;
    if (hit.address.box.isEmpty())
        hit.address.box = split.box;
    return hit;
}

bool isBetterThanQuarter(const AddressHit& hit) {
    return hit.place.isValid() && sureness(hit.placedBy) > sureness(PlacedBy::Postcode);
}

bool isAt(const AddressHit& hit, const Placement& now) {
    return now.position.isValid() && sureness(hit.placedBy) <= sureness(now.by) &&
           distanceKm(hit.place, now.position) < samePlaceKm;
}

PlaceVerdict verdictOn(const AddressHit& best, bool hasRival) {
    if (hasRival)
        return PlaceVerdict::SeveralFit;
    if (!fitsSurely(best))
        return PlaceVerdict::OtherSpelling;
    return best.placedBy == PlacedBy::Address        ? PlaceVerdict::Sure
           : best.placedBy == PlacedBy::Interpolated ? PlaceVerdict::BetweenHouses
                                                     : PlaceVerdict::StreetOnly;
}

template <Placed R> bool putDown(Desk::Writer& writer, const decltype(R::id)& id, const PlaceChoice& choice) {
    auto record = writer.find<R>(id);
    if (!record || record->address != choice.before)
        return false;
    // Put by hand, or at its house, since it was looked at.
    if (record->position.isValid() && sureness(record->placedBy) > sureness(PlacedBy::Street))
        return false;
    record->address = choice.address;
    record->position = choice.place.position;
    record->placedBy = choice.place.by;
    writer.save(*record);
    return true;
}

} // namespace

PlaceFinding findPlace(const AnyId& record, const Address& address, const Placement& now, const Geocoder& geocoder) {
    PlaceFinding finding{record, address, now, PlaceVerdict::NotFound, {}};
    const Language language = streetLanguage(address.street).value_or(Language::French);
    const AddressHit best = inItsOwnWords(withItsNumber(geocoder.locate(address)), language);
    if (isBetterThanQuarter(best))
        finding.hits.append(best);
    int rivals = 0; // that fit as well, or, where nothing was found, surely
    for (const AddressHit& other :
         geocoder.suggest(addressLine(address, language), mostHits, {address.postcode, language})) {
        if (!isBetterThanQuarter(other) || std::ranges::any_of(finding.hits, [&](const AddressHit& hit) {
                return hit.address.street == other.address.street && distanceKm(hit.place, other.place) < rivalKm;
            }))
            continue;
        const bool mayBeMeant = address.postcode.isEmpty() || other.address.postcode == address.postcode;
        const bool fitsAsWell = isBetterThanQuarter(best)
                                    ? sureness(other.placedBy) >= sureness(best.placedBy) && other.score >= best.score
                                    : fitsSurely(other);
        rivals += mayBeMeant && fitsAsWell ? 1 : 0;
        finding.hits.append(other);
    }
    if (isBetterThanQuarter(best))
        finding.verdict = verdictOn(best, rivals > 0);
    else if (rivals > 1)
        finding.verdict = PlaceVerdict::SeveralFit;
    return finding;
}

PlaceFindings findPlaces(const Desk& desk, const Geocoder& geocoder, const QStringList& only,
                         const StepProgress& progress) {
    const QSet<QString> wanted(only.begin(), only.end());
    QList<Unplaced> unplaced;
    forEachPlacedType([&]<class R>(std::type_identity<R>) { collect<R>(desk, wanted, unplaced); });
    PlaceFindings findings;
    StepCount steps(progress, unplaced.size());
    for (const Unplaced& one : std::as_const(unplaced)) {
        steps.advance();
        if (one.address.street.isEmpty()) {
            ++findings.withoutStreet;
            continue;
        }
        PlaceFinding finding = findPlace(one.record, one.address, one.now, geocoder);
        if (finding.verdict != PlaceVerdict::NotFound && isAt(finding.hits.first(), one.now))
            ++findings.nothingNew;
        else
            (finding.verdict == PlaceVerdict::Sure ? findings.sure : findings.toReview).append(std::move(finding));
    }
    return findings;
}

PlaceChoice takingPlaceOf(const PlaceFinding& finding) {
    const AddressHit& hit = finding.hits.first();
    return {finding.record, finding.address, finding.address, {hit.place, hit.placedBy}};
}

PlaceChoice takingAllOf(const PlaceFinding& finding, const AddressHit& hit) {
    Address address = hit.address;
    if (address.number.isEmpty())
        address.number = finding.address.number;
    if (!finding.address.box.isEmpty())
        address.box = finding.address.box;
    if (address.locality.isEmpty() && address.postcode == finding.address.postcode)
        address.locality = finding.address.locality;
    return {finding.record, finding.address, address, {hit.place, hit.placedBy}};
}

PlacesTaken takePlaces(Desk& desk, const QList<PlaceChoice>& choices, const StepProgress& progress) {
    PlacesTaken taken;
    if (choices.isEmpty())
        return taken;
    taken.changes = desk.write([&](Desk::Writer& writer) {
        StepCount steps(progress, choices.size());
        for (const PlaceChoice& choice : choices) {
            bool isPlaced = false;
            withPlaced(choice.record, [&]<class R>(std::type_identity<R>, const decltype(R::id)& id) {
                isPlaced = putDown<R>(writer, id, choice);
            });
            ++(isPlaced ? taken.placed : taken.changedMeanwhile);
            steps.advance();
        }
    });
    return taken;
}

PlacesTaken takeSure(Desk& desk, const PlaceFindings& findings, const StepProgress& progress) {
    QList<PlaceChoice> sure;
    for (const PlaceFinding& finding : findings.sure)
        sure.append(takingPlaceOf(finding));
    return takePlaces(desk, sure, progress);
}

} // namespace entraide
