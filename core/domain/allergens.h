// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QLatin1StringView>

#include <array>
#include <span>

namespace entraide {

/// The fourteen allergens that have to be named, by their codes: Regulation (EU) 1169/2011, annex II, in its order.
inline std::span<const QLatin1StringView> allergenCodes() {
    static constexpr std::array codes{
        QLatin1StringView("gluten"), QLatin1StringView("crustaceans"), QLatin1StringView("eggs"),
        QLatin1StringView("fish"),   QLatin1StringView("peanuts"),     QLatin1StringView("soya"),
        QLatin1StringView("milk"),   QLatin1StringView("nuts"),        QLatin1StringView("celery"),
        QLatin1StringView("mustard"), QLatin1StringView("sesame"),     QLatin1StringView("sulphites"),
        QLatin1StringView("lupin"),  QLatin1StringView("molluscs")};
    return codes;
}

} // namespace entraide
