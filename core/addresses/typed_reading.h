// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "addresses/house_number.h"
#include "addresses/street_words.h"

#include <QString>

#include <optional>
#include <vector>

namespace entraide {

class PlaceNames;

/// One way to take a text for an address. "rue de la loi 16 1000 bruxelles" is a street, a number, a postcode and a
/// place, in whatever order; "1030" alone may be a postcode or a number, "ixelles" the place or the end of a name.
struct TypedReading {
    std::vector<FoldedWord> street; ///< empty: a place alone
    bool isOpen = false;            ///< the last word of the street may go on
    std::optional<HouseNumber> number;
    QString box;             ///< as it was written
    QString postcode;        ///< empty when none is meant
    std::vector<int> places; ///< that the text names, by their index; empty: any
    bool numberMayBePostcode = false; ///< four digits that are taken for the house's number here
    bool leavesPostcode = false;      ///< a postcode of the register stands in the text and is taken for part of a name
    double cost = 0;                  ///< how far-fetched it is
};

/// Every way to take \a typed that is worth trying, no more than sixteen.
std::vector<TypedReading> readingsOf(const QString& typed, const PlaceNames& places);

} // namespace entraide
