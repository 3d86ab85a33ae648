// SPDX-License-Identifier: GPL-3.0-or-later
// What a roster is made from: one value for each place of a week, taken or not.
#pragma once

#include "domain/ids.h"
#include "domain/place.h"
#include "domain/time_values.h"
#include "domain/vocabulary.h"

#include <optional>

namespace entraide {

enum class PlaceState {
    Empty, ///< nobody yet
    Asked, ///< proposed to somebody who did not answer yet
    Taken,
};

/// Where people go.
enum class SiteKind {
    Organisation, ///< a house with a name, where a signed sheet lies
    Homes,        ///< the homes of one postcode together: nobody's address is a site
};

/// A person's name in its two parts, so that a copy for others can be cut down to "Karim B.".
struct RosterName {
    QString given;
    QString family;

    bool isEmpty() const { return given.isEmpty() && family.isEmpty(); }
    QString full() const;
    /// First name and initial; the initial alone when there is no first name.
    QString brief() const;
    friend bool operator==(const RosterName&, const RosterName&) = default;
};

struct RosterSite {
    QString key; ///< the organisation's id, or the postcode of homes: stays the same from week to week
    SiteKind kind = SiteKind::Organisation;
    QString name;    ///< empty for homes
    Address address; ///< of homes: postcode and locality alone
    QString contactName;
    QString contactPhone; ///< E.164

    friend bool operator==(const RosterSite&, const RosterSite&) = default;
};

/// What is done there. `service` is a code that ui turns into a word; the others are the desk's own words.
struct RosterTask {
    std::optional<Service> service;
    QString title;    ///< the desk's own words, for the team
    LocalText titles; ///< announced to everybody, in the languages it was written in

    friend bool operator==(const RosterTask&, const RosterTask&) = default;
};

struct RosterVolunteer {
    VolunteerId id;
    RosterName name;
    QString phone;                         ///< E.164
    int tasksPerWeek = 0;                  ///< agreed with this person; 0: not known
    std::optional<Language> language = {}; ///< of what is written to this person; none: not known

    friend bool operator==(const RosterVolunteer&, const RosterVolunteer&) = default;
};

/// One place of one time of one task.
struct RosterEntry {
    AnyId source; ///< the match, visit or sign-up; of an empty place the request, tandem or posting
    RosterSite site;
    QDate date;
    TimeRange hours;
    RosterTask task;
    PlaceState state = PlaceState::Empty;
    RosterVolunteer volunteer; ///< of an empty place without id
    RosterName helped;         ///< the person helped, if it is one
    Address helpedAt;          ///< that person's door, if the help is given there
    QString remark;
    ReadingLevel remarkLevel = ReadingLevel::Team;
    QString helpedPhone = {}; ///< E.164; for the volunteer who goes there, and in no copy for others

    friend bool operator==(const RosterEntry&, const RosterEntry&) = default;
};

} // namespace entraide

ENTRAIDE_ENUM_NAMES(entraide::PlaceState, "empty", "asked", "taken")
ENTRAIDE_ENUM_NAMES(entraide::SiteKind, "organisation", "homes")
