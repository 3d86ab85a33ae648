// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/vocabulary.h"

namespace entraide {

enum class PlanReasonKind {
    Distance,   ///< `km`
    Language,   ///< speaks `language`
    Screened,   ///< `screening` holds on the day
    Continuity, ///< helped here last week, or `times` before
    Tandem,     ///< is the fixed helper
    Locked,     ///< was there and stays
    OnlyOne,    ///< nobody else fits
    Spread,     ///< has the fewest tasks among those near
    Standing,   ///< has the place now
    Reserve,    ///< waits for it, at `times` in the queue
    Applied,    ///< asked for it
    Substitute, ///< is named as the stand-in
    ByHand,     ///< was chosen by hand
};

/// Why the plan put someone where they are, in numbers; the sentence is made in ui/words.
struct PlanReason {
    PlanReasonKind kind = PlanReasonKind::Distance;
    double km = 0;
    int times = 0; ///< or the place in a queue
    Language language = Language::French;
    ScreeningKind screening = ScreeningKind::Identity;

    friend bool operator==(const PlanReason&, const PlanReason&) = default;
};

} // namespace entraide

ENTRAIDE_ENUM_NAMES(entraide::PlanReasonKind, "distance", "language", "screened", "continuity", "tandem", "locked",
                    "only_one", "spread", "standing", "reserve", "applied",
                    "substitute", "by_hand")
