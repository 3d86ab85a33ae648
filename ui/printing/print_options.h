// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "roster/roster_copy.h"

#include <QSet>

namespace entraide {

enum class RosterSheet {
    Site,     ///< portrait, one for each site: lines to sign
    Week,     ///< landscape: tasks by Monday to Sunday
    Personal, ///< portrait, one for each volunteer: the own week, in the own language
};

/// Paper that a sheet fits on.
enum class PaperSize { A4, A3, Letter };

inline constexpr int leastMarginMm = 12;
inline constexpr int mostMarginMm = 30;

struct PaperForm {
    PaperSize size = PaperSize::A4;
    int marginMm = leastMarginMm; ///< on each side

    friend bool operator==(const PaperForm&, const PaperForm&) = default;
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
    PaperForm paper = {};
    QSet<VolunteerId> volunteers = {}; ///< of personal sheets: for whom; empty: for everybody

    /// Who may read it, as the journal keeps it: a volunteer's own sheet has names, phones and doors.
    RosterLevel leavingLevel() const { return sheet == RosterSheet::Personal ? RosterLevel::Coordinator : level; }
    friend bool operator==(const PrintOptions&, const PrintOptions&) = default;
};

/// A week's paper is done with a week after it.
inline QDate usualDestroyAfter(IsoWeek week) {
    return week.sunday().addDays(7);
}

} // namespace entraide

ENTRAIDE_ENUM_NAMES(entraide::PaperSize, "a4", "a3", "letter")
ENTRAIDE_ENUM_NAMES(entraide::RosterSheet, "site", "week", "personal")
