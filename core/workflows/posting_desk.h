// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/records.h"
#include "storage/change.h"
#include "workflows/clock.h"
#include "workflows/outcome.h"

#include <QList>

namespace entraide {

class Desk;

/// The places of one role in one shift.
struct RoleCount {
    QString shift;
    QString role;
    int capacity = 0; ///< 0: no limit
    int taken = 0;    ///< confirmed (and attended, excused, no-show: a place that was used)
    int waiting = 0;  ///< in reserve
    int applied = 0;  ///< to be dealt with

    bool isFull() const { return capacity > 0 && taken >= capacity; }
    int free() const { return capacity > 0 ? std::max(0, capacity - taken) : 0; }
};

/// A posting's places, shift by shift in order of time. Pure.
QList<RoleCount> placesOf(const Posting& posting, const QList<Signup>& signups);
/// The posting's title with the role behind it where it has several, in each language in which both are written.
LocalText titleWithRole(const Posting& posting, const QString& role);
/// Every limited place of every shift to come is taken.
bool isFull(const Posting& posting, const QList<Signup>& signups, QDate today);

struct SignupDone {
    SignupId signup;
    ChangeSet changes;
    SignupState state = SignupState::Applied;
    int reservePlace = 0;
    bool contactRevealed = false; ///< the posting's contact was told to the volunteer, now
    SignupId nextInQueue;         ///< who is first for a place that this freed; empty: nobody waits
    PostingState postingState = PostingState::Published;
};

/// Publishes postings and gives out their places. A place is taken in the transaction that counts it, so two windows on
/// one desk can't both give the last one. The posting becomes full, and published again, with its places.
class PostingDesk {
public:
    explicit PostingDesk(Desk& desk)
        : m_desk(desk) {}

    Outcome<ChangeSet> save(Posting posting, const Today& today);
    /// Needs a title in one language, an organisation, a contact, and a shift or an end date.
    Outcome<ChangeSet> publish(const PostingId& posting, const Today& today);
    Outcome<ChangeSet> close(const PostingId& posting, const Today& today);
    Outcome<ChangeSet> cancel(const PostingId& posting, const Today& today);
    Outcome<ChangeSet> reopen(const PostingId& posting, const Today& today);

    /// Signs \a volunteer up, to be dealt with. \a as: the sign-up's id where it follows from what asked for it.
    Outcome<SignupDone> apply(const PostingId& posting, const QString& role, const QString& shift,
                              const VolunteerId& volunteer, const QStringList& answers, const Today& today,
                              const SignupId& as = {});
    /// Gives a place and reveals the contact. Refused with NoPlaceLeft, Overlap, or QueueFirst when somebody waits
    /// before; \a reason overrides the last two.
    Outcome<SignupDone> confirm(const SignupId& signup, const Today& today, const QString& reason = {});
    /// Puts at the end of the queue for that role and shift.
    Outcome<SignupDone> reserve(const SignupId& signup, const Today& today);
    Outcome<SignupDone> withdraw(const SignupId& signup, const QString& reason, const Today& today);
    /// Attended, excused or no-show; or back to confirmed.
    Outcome<SignupDone> recordAttendance(const SignupId& signup, SignupState state, const Today& today);
    /// Moves somebody within the queue; the reason is kept.
    Outcome<SignupDone> moveInQueue(const SignupId& signup, int place, const QString& reason, const Today& today);

private:
    Outcome<ChangeSet> move(const PostingId& posting, PostingState to, const Today& today);
    Desk& m_desk;
};

} // namespace entraide
