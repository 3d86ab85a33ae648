// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/records.h"
#include "storage/change.h"
#include "workflows/clock.h"
#include "workflows/commitments.h"
#include "workflows/outcome.h"
#include "workflows/posting_places.h"
#include "workflows/step_progress.h"

#include <QList>

#include <functional>

namespace entraide {

class Desk;

struct SignupDone {
    SignupId signup;
    ChangeSet changes;
    SignupState state = SignupState::Applied;
    int reservePlace = 0;
    bool contactRevealed = false; ///< the posting's contact was told to the volunteer, now
    SignupId nextInQueue;         ///< who is first for a place that this freed; empty: nobody waits
    PostingState postingState = PostingState::Published;
    QList<Clash> tight;       ///< promises with too little time to get from one to the other
    QList<SignupId> alsoOpen; ///< wishes of the same person at the same time
};

/// What became of one of many.
struct SignupOutcome {
    SignupDone done; ///< without changes of its own
    std::optional<Refusal> refusal;
};

/// What was done with many sign-ups in one step.
struct SignupsDone {
    QList<SignupOutcome> each; ///< in the order in which they were dealt with
    ChangeSet changes;

    int count(SignupState state) const;
    QList<SignupId> refused() const;
    /// Whom to call because a place was freed, each once.
    QList<SignupId> nextInQueue() const;
};

/// A posting, or one shift of it, that does not take place.
struct CancelDone {
    ChangeSet changes;
    int toTell = 0; ///< who counted on it, or waited
};

/// A cancelled shift that takes place after all.
struct ShiftBack {
    ChangeSet changes;
    int toAskAgain = 0; ///< who was withdrawn with it, and is to be dealt with again
};

/// A posting that was deleted.
struct RemovedPosting {
    ChangeSet changes;
    int signups = 0; ///< that went with it
};

/// Publishes postings and gives out their places. A place is taken in the transaction that counts it, so two windows on
/// one desk can't both give the last one; what two desks gave apart, settlePlaces() puts right. The posting becomes
/// full, and published again, with its places.
class PostingDesk {
public:
    /// \a progress: hears of what is done with many, one by one.
    explicit PostingDesk(Desk& desk, StepProgress progress = {})
        : m_desk(desk)
        , m_progress(std::move(progress)) {}

    /// A role or shift with somebody in it stays, and so do places that are taken.
    Outcome<ChangeSet> save(Posting posting, const Today& today);
    /// Needs a title in one language, an organisation, a contact, and a shift or an end date.
    Outcome<ChangeSet> publish(const PostingId& posting, const Today& today);
    Outcome<ChangeSet> close(const PostingId& posting, const Today& today);
    Outcome<ChangeSet> reopen(const PostingId& posting, const Today& today);
    /// The posting with its sign-ups, whatever they are.
    RemovedPosting remove(const PostingId& posting);
    /// The work does not take place: who counted on a shift to come, or waited for one, is withdrawn with \a reason and
    /// is to be told. ReasonMissing without one.
    Outcome<CancelDone> cancel(const PostingId& posting, const QString& reason, const Today& today);
    /// The same for one shift; ReasonMissing without one.
    Outcome<CancelDone> cancelShift(const PostingId& posting, const QString& shift, const QString& reason,
                                    const Today& today);
    /// A cancelled shift takes place after all. Whom the cancelling withdrew has asked for a place again, and no more:
    /// they may have other plans by now. ChangedMeanwhile when it is not cancelled.
    Outcome<ShiftBack> restoreShift(const PostingId& posting, const QString& shift, const Today& today);

    /// Signs \a volunteer up, to be dealt with. \a as: the sign-up's id where it follows from what asked for it.
    /// TooManySignups when they hold as many as the desk allows; \a reason overrides that.
    Outcome<SignupDone> apply(const PostingId& posting, const QString& role, const QString& shift,
                              const VolunteerId& volunteer, const QStringList& answers, const Today& today,
                              const SignupId& as = {}, const QString& reason = {});
    /// Gives a place and reveals the contact. Refused with NoPlaceLeft, Overlap, TooManySignups, or QueueFirst when
    /// somebody waits before; \a reason overrides the last three.
    Outcome<SignupDone> confirm(const SignupId& signup, const Today& today, const QString& reason = {});
    /// The same; when every place is taken, whoever applied waits in the reserve instead.
    Outcome<SignupDone> confirmOrReserve(const SignupId& signup, const Today& today, const QString& reason = {});
    /// Puts at the end of the queue for that role and shift.
    Outcome<SignupDone> reserve(const SignupId& signup, const Today& today);
    /// The volunteer does not come.
    Outcome<SignupDone> withdraw(const SignupId& signup, const QString& reason, const Today& today);
    /// The desk does not take them; why is kept, and they are to be told.
    Outcome<SignupDone> decline(const SignupId& signup, const QString& reason, const Today& today);
    /// Attended, excused or no-show; or back to confirmed. \a minutes as it was; 0: the shift's.
    Outcome<SignupDone> recordAttendance(const SignupId& signup, SignupState state, const Today& today,
                                         int minutes = 0);
    /// Moves somebody within the queue; the reason is kept.
    Outcome<SignupDone> moveInQueue(const SignupId& signup, int place, const QString& reason, const Today& today);

    // ---- many at once: one transaction, one undo step; who is refused stays as they were ----
    /// The reserve first, in its order, then by when they came. Who finds every place taken waits in the reserve.
    SignupsDone confirmAll(const QList<SignupId>& signups, const Today& today, const QString& reason = {});
    SignupsDone reserveAll(const QList<SignupId>& signups, const Today& today);
    SignupsDone withdrawAll(const QList<SignupId>& signups, const QString& reason, const Today& today);
    /// Everybody is refused with ReasonMissing without one.
    SignupsDone declineAll(const QList<SignupId>& signups, const QString& reason, const Today& today);
    SignupsDone recordAttendanceOfAll(const QList<SignupId>& signups, SignupState state, const Today& today);
    /// They were told what became of their sign-up.
    ChangeSet markTold(const QList<SignupId>& signups, const Today& today);

private:
    Outcome<ChangeSet> move(const PostingId& posting, PostingState to, const Today& today);
    Desk& m_desk;
    StepProgress m_progress;
};

} // namespace entraide
