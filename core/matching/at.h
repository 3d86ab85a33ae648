// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstddef>

namespace entraide {

/// A number that is known not to be negative, as a position in a std::vector.
template <class Int> constexpr std::size_t at(Int i) {
    return static_cast<std::size_t>(i);
}

} // namespace entraide
