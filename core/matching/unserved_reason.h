// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/enum_names.h"

namespace entraide {

/// Why a place of the week stays empty: the narrowest point on the way to somebody. Each but the last means that of
/// those who passed the conditions before, nobody passes this one.
enum class UnservedReason {
    NoService, ///< nobody active offers it
    NoSkill,
    NoLanguage,  ///< nobody of those speaks it
    NoScreening, ///< nobody of those is screened for it
    NoHours,     ///< nobody of those is free then
    TooFar,      ///< nobody of those goes there
    Blocked,     ///< who could is not to be brought together, or has refused
    AllTaken,    ///< everybody who could is needed elsewhere then, or at the week's limit
    /// The task contradicts itself, so nobody could: hours shorter than it takes, or that end before they begin (past
    /// midnight is the next day's), no day of this week left, or no time at all. Looked at first.
    Impossible,
};

} // namespace entraide

ENTRAIDE_ENUM_NAMES(entraide::UnservedReason, "no_service", "no_skill", "no_language", "no_screening", "no_hours",
                    "too_far", "blocked", "all_taken", "impossible")
