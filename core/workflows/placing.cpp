// SPDX-License-Identifier: GPL-3.0-or-later
#include "workflows/placing.h"

#include "addresses/geocoder.h"

namespace entraide {

namespace {

Placement middleOf(const QString& postcode, const Region& region) {
    const GeoPoint middle = region.middle(postcode);
    return middle.isValid() ? Placement{middle, PlacedBy::Postcode} : Placement();
}

} // namespace

bool isSameHouse(const Address& a, const Address& b) {
    const bool isSameTown = a.locality == b.locality || a.locality.isEmpty() || b.locality.isEmpty();
    return a.street == b.street && a.number == b.number && a.postcode == b.postcode && isSameTown;
}

bool fitsSurely(const AddressHit& hit) {
    return hit.place.isValid() && (hit.placedBy == PlacedBy::Postcode || hit.score >= sureScore);
}

Placement placementOf(const Address& address, const Geocoder* geocoder, const Region& region) {
    if (!geocoder)
        return middleOf(address.postcode, region);
    const AddressHit hit = geocoder->locate(address);
    if (fitsSurely(hit) && hit.placedBy != PlacedBy::Postcode)
        return {hit.place, hit.placedBy, hit.gap};
    if (const Placement middle = middleOf(address.postcode, region); middle.position.isValid())
        return middle;
    if (fitsSurely(hit))
        return {hit.place, hit.placedBy};
    Address quarter;
    quarter.postcode = address.postcode;
    const AddressHit middle = geocoder->locate(quarter);
    return {middle.place, middle.placedBy};
}

bool isUnknownPlace(const Address& address, GeoPoint position, const PostcodeTable& postcodes) {
    return !address.postcode.isEmpty() && !position.isValid() && !postcodes.find(address.postcode);
}

Placement placementAfter(const Address& address, const Placement& now, const Address* former, const Placement& then,
                         const Geocoder* geocoder, const Region& region) {
    const bool isPlaced = now.position.isValid();
    if (isPlaced && now.by == PlacedBy::Pin)
        return now;
    // Whoever changed the address left the place as it was: it is the former one's.
    const bool isLeftBehind = former && now == then && !isSameHouse(*former, address);
    if (isPlaced && !isLeftBehind && sureness(now.by) > sureness(PlacedBy::Postcode))
        return now;
    const Placement found = placementOf(address, geocoder, region);
    if (isLeftBehind || !isPlaced)
        return found;
    // Of a place that nobody knows the origin of, the middle of the postcode is no better.
    const PlacedBy least = now.by == PlacedBy::Unknown ? PlacedBy::Postcode : PlacedBy::Unknown;
    return sureness(found.by) > sureness(least) ? found : now;
}

} // namespace entraide
