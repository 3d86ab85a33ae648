// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "addresses/address_hit.h"
#include "addresses/house_number.h"
#include "domain/place.h"

#include <optional>
#include <string>

namespace entraide {

class Database;

/// A place in a street.
struct FoundHouse {
    GeoPoint place;
    PlacedBy by = PlacedBy::Address; ///< or Interpolated
    HouseGap gap = {};               ///< then
};

/// Looks houses up in a register's file, each in a few steps of its index.
class HouseFinder {
public:
    explicit HouseFinder(Database& database)
        : m_database(database) {}

    /// The house with that number, of \a box where that has a place of its own. Where there is none: a place between
    /// the nearest lower and the nearest higher number of its side, that is even or odd as it is; at the end of the
    /// street that of the last house, when that is no more than ten numbers away. None: only the street is known.
    std::optional<FoundHouse> find(int street, const HouseNumber& number, const std::string& box) const;

private:
    struct Neighbour {
        int number = 0;
        int last = 0; ///< of "12-14"
        GeoPoint place;
    };
    std::optional<FoundHouse> exact(int street, const HouseNumber& number, const std::string& box) const;
    std::optional<Neighbour> neighbour(int street, int number, bool isAbove) const;

    Database& m_database;
};

} // namespace entraide
