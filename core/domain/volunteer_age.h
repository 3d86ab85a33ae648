// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

namespace entraide {

/// Whether somebody born in \a birthYear (0: not known, never too young) cannot have turned \a minimumAge in \a year,
/// on whichever day the birthday is. The law of 3 July 2005 (art. 8bis) asks for 16, or 15 past two years of secondary
/// school: DeskProfile::minimumAge.
constexpr bool isTooYoung(int birthYear, int minimumAge, int year) {
    return birthYear > 0 && year - birthYear < minimumAge;
}

} // namespace entraide
