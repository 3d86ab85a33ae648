// SPDX-License-Identifier: GPL-3.0-or-later
// The places of a posting, counted from its sign-ups. Pure functions over values.
#pragma once

#include "domain/records.h"
#include "storage/signup_rows.h"

#include <QList>

#include <algorithm>

namespace entraide {

/// The places of one role in one shift.
struct RoleCount {
    QString shift;
    QString role;
    int capacity = 0; ///< 0: no limit
    int taken = 0;    ///< confirmed, attended and no-show; who was excused left the place free
    int waiting = 0;  ///< in reserve
    int applied = 0;  ///< to be dealt with

    bool isFull() const { return capacity > 0 && taken >= capacity; }
    int free() const { return capacity > 0 ? std::max(0, capacity - taken) : 0; }
    /// How many of those who wait are offered a place now.
    int offered() const { return std::min(waiting, capacity > 0 ? free() : 1); }
};

/// What became of a place that was confirmed: attended, excused or no-show.
constexpr bool isOutcome(SignupState state) {
    return state == SignupState::Attended || state == SignupState::Excused || state == SignupState::NoShow;
}

/// A posting's places, shift by shift in order of time. A cancelled shift has none.
QList<RoleCount> placesOf(const Posting& posting, const QList<Signup>& signups);
QList<RoleCount> placesOf(const Posting& posting, const QList<SignupTally>& tallies);
/// The posting's title with the role behind it where it has several, in each language in which both are written.
LocalText titleWithRole(const Posting& posting, const QString& role);
/// Every limited place of every shift to come is taken.
bool isFull(const Posting& posting, const QList<RoleCount>& places, QDate today);
bool isFull(const Posting& posting, const QList<Signup>& signups, QDate today);

/// Null when the posting has no such shift (any more).
const Shift* shiftWith(const Posting& posting, const QString& key);
/// Whether a sign-up in that shift is still about something: the shift is not over and not cancelled, or there are
/// none.
bool isToCome(const Posting& posting, const QString& shift, QDate today);
/// Whether a place of that state is one that somebody has, or had.
bool usesPlace(SignupState state);
/// Applied, confirmed or in reserve: somebody counts on an answer, or is counted on.
bool isOpen(SignupState state);

/// A place of those counted is offered to the first who waits for it.
bool isOffered(const Posting& posting, const RoleCount& count, QDate today);
/// Who is to be called because a place is free: of each queue the first, as many as there are places.
QList<Signup> offeredPlaces(const Posting& posting, const QList<Signup>& signups, QDate today);

} // namespace entraide
