// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "roster/roster_entry.h"

#include <QDateTime>
#include <QList>
#include <QSet>

namespace entraide {

/// One line of a site's sheet.
struct RosterRow {
    int number = 0; ///< counted from 1 within the site: what is typed when a signed sheet comes back
    RosterEntry entry;

    friend bool operator==(const RosterRow&, const RosterRow&) = default;
};

struct SiteRoster {
    RosterSite site;
    QString sheetCode; ///< "2026-12-TIL"
    QList<RosterRow> rows;
    QString edition = {}; ///< two signs that follow from the lines: another list of lines, another edition

    friend bool operator==(const SiteRoster&, const SiteRoster&) = default;
};

/// Everything of one week, with every name and number: for the desk's own eyes. What leaves the desk is a RosterCopy.
struct Roster {
    IsoWeek week;
    QString deskName;
    QString deskPhone;  ///< E.164; may be empty
    QDateTime dataAsOf; ///< local time of the desk
    QList<SiteRoster> sites;
    QList<RosterEntry> rounds = {}; ///< who rides when; on personal sheets alone

    int placeCount() const;
    int emptyCount() const;
    friend bool operator==(const Roster&, const Roster&) = default;
};

struct RosterHead {
    IsoWeek week;
    QString deskName;
    QString deskPhone;
    QDateTime dataAsOf;
};

/// Sorts, numbers and groups: organisations by name, then homes by postcode; in each by day, hours, task, places taken
/// before empty ones, name. Entries of another week are left out. The order of \a entries does not matter.
Roster buildRoster(const RosterHead& head, const QList<RosterEntry>& entries);

/// The same with only the sites of these keys; numbers and codes stay.
Roster onlySites(const Roster& roster, const QSet<QString>& keys);

} // namespace entraide
