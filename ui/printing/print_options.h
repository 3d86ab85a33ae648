// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "roster/roster_copy.h"

namespace entraide {

enum class RosterSheet {
    Site, ///< portrait, one for each site: lines to sign
    Week, ///< landscape: tasks by Monday to Sunday
};

/// What is put on paper, and for whom.
struct PrintOptions {
    RosterSheet sheet = RosterSheet::Site;
    RosterLevel level = RosterLevel::Team;
    QList<Language> languages{Language::French}; ///< one, or two side by side ("Jour / Dag")
    QDate destroyAfter;                          ///< invalid: not printed
    bool emptyPlaces = true;                     ///< places to fill as blank lines; else they are left out
    bool phones = true;                          ///< where the level has them
    bool sample = false;                         ///< of the sample desk: every page says so

    friend bool operator==(const PrintOptions&, const PrintOptions&) = default;
};

/// A week's paper is done with a week after it.
inline QDate usualDestroyAfter(IsoWeek week) {
    return week.sunday().addDays(7);
}

} // namespace entraide

ENTRAIDE_ENUM_NAMES(entraide::RosterSheet, "site", "week")
