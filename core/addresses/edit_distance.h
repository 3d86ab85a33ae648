// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <string_view>

namespace entraide {

/// How many slips of the keys lie between what was typed and a name. More than what was asked about counts as one more
/// than that.
struct EditDistances {
    int whole = 0;        ///< to the whole name
    int prefix = 0;       ///< to the beginning of the name that fits best
    int prefixLength = 0; ///< how long that beginning is, in bytes
};

/// A letter too much, too few, another one, or two exchanged count one each, and no letter is changed twice ("optimal
/// string alignment"). Looks no farther than \a most, and at no more than the first 120 bytes.
EditDistances editDistances(std::string_view typed, std::string_view name, int most);

} // namespace entraide
