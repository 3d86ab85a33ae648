// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/records.h"
#include "workflows/clock.h"

#include <QHash>
#include <QList>

#include <stop_token>

namespace entraide {

class Desk;

/// A time a volunteer is expected somewhere (or was asked to be).
struct Commitment {
    AnyId id;    ///< of the match, visit or sign-up
    AnyId about; ///< of the request, tandem or posting
    VolunteerId volunteer;
    QDate date;
    TimeRange hours;
    GeoPoint position;
    bool firm = true; ///< false: proposed, not accepted yet
};

/// Everything a volunteer promised between two days: accepted and proposed matches (each time of a repeating one),
/// planned visits, confirmed sign-ups. In order of time.
QList<Commitment> commitmentsOf(const Desk& desk, const VolunteerId& volunteer, QDate first, QDate last);

/// The same of all files of the one whose file it is: they can be in one place at a time.
QList<Commitment> commitmentsOfPerson(const Desk& desk, const VolunteerId& volunteer, QDate first, QDate last);

/// The same as of one file for all volunteers in one pass, for plans and rosters. Throws Error(Cancelled) when \a stop
/// asks for it.
QHash<VolunteerId, QList<Commitment>> allCommitments(const Desk& desk, QDate first, QDate last,
                                                     const std::stop_token& stop = {});

enum class ClashKind {
    Overlap, ///< hard: one cannot be in two places; taken only with a reason
    Travel,  ///< soft: too little time to get from one to the other
};

struct Clash {
    ClashKind kind = ClashKind::Overlap;
    Commitment with;
    int gapMinutes = 0;    ///< between the two
    int travelMinutes = 0; ///< that the way is likely to take
};

/// What stands against \a volunteer being at \a position on \a date during \a hours; \a except is left out.
QList<Clash> clashes(const Desk& desk, const VolunteerId& volunteer, QDate date, TimeRange hours, GeoPoint position,
                     const AnyId& except = {});
QList<Clash> clashes(const QList<Commitment>& commitments, QDate date, TimeRange hours, GeoPoint position,
                     const AnyId& except = {});

} // namespace entraide
