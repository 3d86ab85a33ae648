// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "workflows/week_planning.h"

#include <limits>
#include <optional>

namespace entraide {

/// What one change of helper buys, beside leaving the place with who has it now.
struct PlanGain {
    bool fillsPlace = false;                                   ///< who gives way goes where nobody would be else
    double savedKm = std::numeric_limits<double>::quiet_NaN(); ///< negative: further; NaN when not known
    std::optional<Language> language; ///< spoken best by who is helped, and not by who gives way
    bool isKnown = false;             ///< has helped there, or is the fixed helper, and who gives way has not
    bool spreads = false;             ///< has less to do that week than who gives way
};

/// What all changes of a plan come to.
struct PlanGains {
    int changes = 0;  ///< of these:
    int absences = 0; ///< for somebody who cannot come
    int byHand = 0;   ///< for a reason that somebody wrote
    // What the others buy; one change may buy several of these.
    int filledPlaces = 0;
    int languages = 0;
    int known = 0;
    int spread = 0;
    double savedKm = 0; ///< where both distances are known; negative: further
};

/// None of a line that is no change, or one that is made for an absence or a reason of its own.
std::optional<PlanGain> gainOf(const PlanLine& line);
PlanGains gainsOf(const WeekPlan& plan);

/// Somebody who comes there is known there: by what speaks for them.
bool isKnownBy(const QList<PlanReason>& reasons);

} // namespace entraide
