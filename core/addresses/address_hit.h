// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/place.h"

namespace entraide {

/// An address that fits a text, and where it lies.
struct AddressHit {
    Address address;    ///< in one language: that of the text, else the one asked for
    LocalText street;   ///< in both where it has two names
    LocalText locality; ///< likewise
    GeoPoint place;
    PlacedBy placedBy = PlacedBy::Unknown;
    double score = 0; ///< from 0 to 1: how well the text fits; not how sure the place is

    friend bool operator==(const AddressHit&, const AddressHit&) = default;
};

/// What helps to choose where the text does not say it.
struct AddressBias {
    QString postcode;                      ///< where the desk works; empty: anywhere
    Language language = Language::French; ///< of answers to a text that shows none
};

} // namespace entraide
