// SPDX-License-Identifier: GPL-3.0-or-later
// Putting many records on the map at once: after an import, or when the desk gets a register. What is sure is placed in
// one step; what is not is shown to somebody, and nothing of it changes before they decide.
#pragma once

#include "addresses/address_hit.h"
#include "domain/ids.h"
#include "storage/change.h"
#include "workflows/placing.h"
#include "workflows/step_progress.h"

#include <QList>
#include <QStringList>

namespace entraide {

class Desk;
class Geocoder;

/// What the register says to an address that has no sure place.
enum class PlaceVerdict {
    Sure,          ///< the house itself, and nothing else fits
    BetweenHouses, ///< the street, and houses on both sides of the number
    StreetOnly,    ///< the street, and not the number
    OtherSpelling, ///< a street that is called a little otherwise
    SeveralFit,    ///< more than one fits as well
    NotFound,      ///< no street there is called so
};

/// A record and what was found for it.
struct PlaceFinding {
    AnyId record;
    Address address; ///< as it is written
    Placement now;
    PlaceVerdict verdict = PlaceVerdict::NotFound;
    QList<AddressHit> hits; ///< best first; a hit's address is as the register writes it

    friend bool operator==(const PlaceFinding&, const PlaceFinding&) = default;
};

struct PlaceFindings {
    QList<PlaceFinding> sure;
    QList<PlaceFinding> toReview;
    int withoutStreet = 0; ///< a postcode alone, which tells no more than it did
    int nothingNew = 0;    ///< as well placed as the register can

    friend bool operator==(const PlaceFindings&, const PlaceFindings&) = default;
};

/// One address held against the register.
PlaceFinding findPlace(const AnyId& record, const Address& address, const Placement& now, const Geocoder& geocoder);

/// Looks up every record in use that stands in the middle of its postcode or street, or nowhere: active people,
/// organisations, and live requests, offers, postings and dishes with an address of their own. \a only: none but these
/// ids; empty: all. Leaves out what the actor may not write.
PlaceFindings findPlaces(const Desk& desk, const Geocoder& geocoder, const QStringList& only = {},
                         const StepProgress& progress = {});

/// A decision about one record. The address may be corrected along with the place.
struct PlaceChoice {
    AnyId record;
    Address before; ///< as it was looked at
    Address address;
    Placement place;
};

/// The place of the best hit, and not a letter of the address.
PlaceChoice takingPlaceOf(const PlaceFinding& finding);
/// The place of \a hit, and the street as the register writes it; number and box stay where the hit has none.
PlaceChoice takingAllOf(const PlaceFinding& finding, const AddressHit& hit);

struct PlacesTaken {
    int placed = 0;
    int changedMeanwhile = 0; ///< another address by now, put by hand, or gone: left as they are
    ChangeSet changes;
};

/// Does what was chosen, as one step.
PlacesTaken takePlaces(Desk& desk, const QList<PlaceChoice>& choices, const StepProgress& progress = {});
/// The places of all that is sure, as one step.
PlacesTaken takeSure(Desk& desk, const PlaceFindings& findings, const StepProgress& progress = {});

} // namespace entraide

ENTRAIDE_ENUM_NAMES(entraide::PlaceVerdict, "sure", "between_houses", "street_only", "other_spelling", "several_fit",
                    "not_found")
