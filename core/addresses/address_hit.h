// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/place.h"

namespace entraide {

/// The numbers of the houses that a place was put between; 0: there is none on that side, or it is the house itself.
struct HouseGap {
    int below = 0;
    int above = 0;

    friend bool operator==(const HouseGap&, const HouseGap&) = default;
};

/// An address that fits a text, and where it lies.
struct AddressHit {
    Address address;    ///< in one language: that of the text, else the one asked for
    LocalText street;   ///< in both where it has two names
    LocalText locality; ///< likewise
    GeoPoint place;
    PlacedBy placedBy = PlacedBy::Unknown;
    double score = 0;  ///< from 0 to 1: how well the text fits; not how sure the place is
    HouseGap gap = {}; ///< of PlacedBy::Interpolated

    friend bool operator==(const AddressHit&, const AddressHit&) = default;
};

/// What helps to choose where the text does not say it.
struct AddressBias {
    QString postcode;                     ///< where the desk works; empty: anywhere
    Language language = Language::French; ///< of answers to a text that shows none
};

} // namespace entraide
