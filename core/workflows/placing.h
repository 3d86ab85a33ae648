// SPDX-License-Identifier: GPL-3.0-or-later
// Where on the map a record stands, and how that was found: what every workflow does with an address before it saves.
#pragma once

#include "addresses/address_hit.h"
#include "domain/place.h"
#include "geo/placed_records.h"

#include <optional>

namespace entraide {

class Geocoder;
class PostcodeTable;

/// A position and how sure it is. Invalid and Unknown: nowhere.
struct Placement {
    GeoPoint position;
    PlacedBy by = PlacedBy::Unknown;
    HouseGap gap = {}; ///< of what was just found; records do not keep it

    friend bool operator==(const Placement& a, const Placement& b) { return a.position == b.position && a.by == b.by; }
};

/// The same house: a box does not move it, nor does a locality that was not written before.
bool isSameHouse(const Address& a, const Address& b);

/// How well a hit has to fit the text that was typed, for nobody to be asked about it.
inline constexpr double sureScore = 0.9;

/// A hit that need not be looked at: the text says the same street, whatever its accents, case or abbreviations.
bool fitsSurely(const AddressHit& hit);

/// What the geocoder says of \a address without anybody looking at it: a hit that does not fit surely is none, and the
/// middle of the postcode stands in for it, as the desk's region has it. Without a geocoder always that.
Placement placementOf(const Address& address, const Geocoder* geocoder, const Region& region);

/// Nothing says where it is: neither what a form found nor what is known of postcodes.
bool isUnknownPlace(const Address& address, GeoPoint position, const PostcodeTable& postcodes);

/// Where a record stands that had \a now at \a former (null: new) and has \a address. A place put by hand stays, and so
/// does one found better than by the postcode while the address is the same.
Placement placementAfter(const Address& address, const Placement& now, const Address* former, const Placement& then,
                         const Geocoder* geocoder, const Region& region);

/// Puts \a record, as it is about to be saved over \a before, where its address is.
template <Placed R>
void place(R& record, const std::optional<R>& before, const Geocoder* geocoder, const Region& region) {
    const Placement then = before ? Placement{before->position, before->placedBy} : Placement();
    const Placement found = placementAfter(record.address, {record.position, record.placedBy},
                                           before ? &before->address : nullptr, then, geocoder, region);
    record.position = found.position;
    record.placedBy = found.by;
}

} // namespace entraide
