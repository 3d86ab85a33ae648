// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "roster/roster_copy.h"

#include <array>

namespace entraide {

/// One place in a cell of the grid.
struct GridPlace {
    PlaceState state = PlaceState::Empty;
    QString name;  ///< first name and initial, at every level
    QString phone; ///< E.164; of a copy that has them
    QDate date;
    TimeRange hours;
    AnyId source;
    VolunteerId volunteer;

    friend bool operator==(const GridPlace&, const GridPlace&) = default;
};

/// One task in one site: a line of the grid. Tasks at organisations have a line for each of their hours; help at the
/// homes of a postcode is one line for each service, whose places have hours of their own.
struct GridLine {
    QString siteKey;
    SiteKind siteKind = SiteKind::Organisation;
    QString siteName;
    Address siteAddress;
    RosterTask task;
    TimeRange hours;                      ///< of every place; empty when they are not agreed
    bool ownHours = false;                ///< the places have hours of their own
    int places = 0;                       ///< the most of one day
    std::array<QList<GridPlace>, 7> days; ///< Monday first

    friend bool operator==(const GridLine&, const GridLine&) = default;
};

/// A week as tasks by Monday to Sunday.
struct WeekGrid {
    IsoWeek week;
    QList<GridLine> lines; ///< in the order of the sites, then hours, then task
    int places = 0;
    int empty = 0;
    int asked = 0;

    friend bool operator==(const WeekGrid&, const WeekGrid&) = default;
};

WeekGrid weekGrid(const RosterCopy& copy);

} // namespace entraide
