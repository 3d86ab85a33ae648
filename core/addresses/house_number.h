// SPDX-License-Identifier: GPL-3.0-or-later
// House and box numbers, so that all ways of writing the same one are equal.
#pragma once

#include <QString>

#include <string>
#include <string_view>

namespace entraide {

/// "12A", "12 bis", "12-14" taken apart.
struct HouseNumber {
    int number = 0;     ///< 0 when it does not begin with digits
    std::string suffix; ///< "A", "BIS", "-14": in capitals, without spaces

    friend bool operator==(const HouseNumber&, const HouseNumber&) = default;
};

HouseNumber readHouseNumber(std::string_view text);
/// "12A", "12 bis", "12-14".
QString houseNumberText(const HouseNumber& number);
/// The last number of "12-14": 14; the number itself when it names one house.
int lastNumberOf(const HouseNumber& number);

/// "0023", "23" and " 23" as "23"; "rdc" as "RDC".
std::string plainBox(std::string_view text);

} // namespace entraide
