// SPDX-License-Identifier: GPL-3.0-or-later
// Putting a record's place right by hand.
#pragma once

#include "domain/place.h"
#include "storage/change.h"
#include "workflows/outcome.h"

#include <optional>

namespace entraide {

class Desk;

/// Which record says where another one stands: a volunteer stands where the person lives, and so does a request that
/// has no address of its own.
struct PlaceOwner {
    AnyId record; ///< whose position it is
    GeoPoint position; ///< invalid: not known yet
    PlacedBy by = PlacedBy::Unknown;
    QString postcode;

    friend bool operator==(const PlaceOwner&, const PlaceOwner&) = default;
};

/// None for a record that is not here, or stands nowhere by itself (a round, a note).
std::optional<PlaceOwner> placeOwner(const Desk& desk, const AnyId& id);

/// Whether who works at the desk may put it elsewhere.
bool mayPutByPin(const Desk& desk, const AnyId& id);

/// Puts \a id, or the record that says where it stands, at \a place, PlacedBy::Pin. Refused with NotHere, and with
/// NotComplete for a place that is none. Throws NotAllowed.
Outcome<ChangeSet> putByPin(Desk& desk, const AnyId& id, GeoPoint place);

} // namespace entraide
