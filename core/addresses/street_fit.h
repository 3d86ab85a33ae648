// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "addresses/street_words.h"

#include <vector>

namespace entraide {

/// What was typed for a street's name.
struct TypedStreet {
    std::vector<StreetKeys> ways; ///< as typedKeys() gives them
    bool isOpen = false;          ///< its last word may go on
};

/// How well \a typed fits a street's name, from 0 to 1. From 0.9 on it is the same name, whatever its accents and short
/// forms; one with a slip of the keys has less, with a kind of street left out too; below worthAShow it is another.
double streetFit(const TypedStreet& typed, const StreetKeys& name);

inline constexpr double worthAShow = 0.55;  ///< as a suggestion
inline constexpr double worthATrust = 0.73; ///< as the place of an address

} // namespace entraide
