// SPDX-License-Identifier: GPL-3.0-or-later
// What may leave the desk. The copy holds only what its readers may read, so whoever draws it cannot show more.
#pragma once

#include "roster/roster.h"

#include <QStringList>

namespace entraide {

/// For whom a copy is.
enum class RosterLevel {
    Public,      ///< hangs on a wall: volunteers by first name and initial; nobody who is helped, no phone
    Team,        ///< first names and initials, also of who is helped; no phone, no door
    Coordinator, ///< full names, phones, doors
};

/// A line as its readers see it. Nothing in it is to be hidden any more.
struct CopyRow {
    int number = 0;
    QDate date;
    TimeRange hours;
    RosterTask task;
    PlaceState state = PlaceState::Empty;
    QString volunteer;      ///< as the level allows: "Karim Benali" or "Karim B."
    QString briefVolunteer; ///< "Karim B."
    QString phone;          ///< E.164
    QString helped;
    Address helpedAt; ///< the door
    QString remark;
    AnyId source; ///< for the screen; tells nothing about a person
    VolunteerId volunteerId;

    bool isEmpty() const { return state == PlaceState::Empty; }
    friend bool operator==(const CopyRow&, const CopyRow&) = default;
};

struct CopySite {
    QString key;
    SiteKind kind = SiteKind::Organisation;
    QString name;
    Address address;
    QString contactName;
    QString contactPhone; ///< E.164
    QString sheetCode;
    QList<CopyRow> rows;
    QString edition = {};

    /// As it is printed: "2026-12-TIL-7K".
    QString printedCode() const { return edition.isEmpty() ? sheetCode : sheetCode + u'-' + edition; }
    int emptyCount() const;
    friend bool operator==(const CopySite&, const CopySite&) = default;
};

struct RosterCopy {
    RosterLevel level = RosterLevel::Public;
    IsoWeek week;
    QString deskName;
    QString deskPhone; ///< E.164
    QDateTime dataAsOf;
    QList<CopySite> sites;

    friend bool operator==(const RosterCopy&, const RosterCopy&) = default;
};

/// Cuts \a roster down to \a level. Remarks of the doorstep level are in no copy.
RosterCopy copyFor(const Roster& roster, RosterLevel level);

} // namespace entraide

ENTRAIDE_ENUM_NAMES(entraide::RosterLevel, "public", "team", "coordinator")
