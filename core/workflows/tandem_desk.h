// SPDX-License-Identifier: GPL-3.0-or-later
// Fixed helpers: from the proposal to the last visit. Each act is one undo step.
#pragma once

#include "domain/records.h"
#include "storage/change.h"
#include "workflows/clock.h"
#include "workflows/commitments.h"
#include "workflows/outcome.h"

namespace entraide {

class Desk;

/// One time of a tandem, whether a visit was written for it already or only its cadence says so.
struct TandemTime {
    TandemId tandem;
    VisitId visit;     ///< empty: nothing written yet
    QDate seriesDay;   ///< which time of the series; invalid: a visit besides the series
    QDate date;        ///< when it is; for a flexible one the first day it may be on
    QDate lastDate;    ///< equal to date unless flexible
    TimeRange hours;   ///< empty: to be arranged
    VolunteerId volunteer; ///< who goes: the helper, or a stand-in
    VisitState state = VisitState::Planned;
    int minutes = 0; ///< as it was, or as planned
    int kilometres = 0;
    QString reason;

    bool isStandIn(const Tandem& of) const { return volunteer != of.volunteer; }
    friend bool operator==(const TandemTime&, const TandemTime&) = default;
};

/// The times of \a tandem between \a first and \a last in order: of its cadence, without those left out, moved, paused
/// or in \a holidays (when it rests then), and with the visits written. Of a tandem that ended only those until then; of
/// one that is only proposed none but what is written. Pure.
QList<TandemTime> tandemTimes(const Tandem& tandem, const QList<Visit>& visits, const QList<Holiday>& holidays,
                              QDate first, QDate last);
/// The same for each live tandem of the desk (or ended since \a first), in order of time.
QList<TandemTime> tandemTimes(const Desk& desk, QDate first, QDate last);
/// The same for one of them.
QList<TandemTime> tandemTimes(const Desk& desk, const TandemId& tandem, QDate first, QDate last);

enum class TandemSide { Helper, Asker };

/// What became of one time, as entered in the visit log.
struct VisitEntry {
    TandemId tandem;
    VisitId visit;   ///< empty: the time of the series on `seriesDay`
    QDate seriesDay; ///< invalid, with an empty visit: an extra visit on `date`
    QDate date;      ///< when it was; invalid: as planned
    VisitState state = VisitState::Performed; ///< Performed, Missed or Excused (both with a reason), Approved, or Planned again
    int minutes = 0; ///< 0: as planned
    int kilometres = 0;
    QString reason;
};

struct TandemDone {
    TandemId tandem;
    VisitId visit; ///< of acts on one time
    ChangeSet changes;
    QList<Clash> warnings;
};

class TandemDesk {
public:
    /// \a by is who sits at the desk.
    TandemDesk(Desk& desk, QString by)
        : m_desk(desk)
        , m_by(std::move(by)) {}

    /// Proposes a new tandem (its id empty), or changes one that is live: services, substitute, review, regime, remark,
    /// holidays, and while it is only proposed also helper, beneficiary and cadence. Needs an active volunteer with
    /// the information note and every screening its services ask for on the first day; refused for a blocked pair
    /// (PairBlocked), a helper who is the person helped (SamePerson), a cadence that is no rule (NotComplete).
    /// \a overrideReason allows an overlap with what the helper promised.
    Outcome<TandemDone> save(Tandem tandem, const Today& today, const QString& overrideReason = {});
    /// One side said yes (kept with the day); no state changes.
    Outcome<TandemDone> agree(const TandemId& tandem, TandemSide side, const Today& today);
    /// By the table of moves. To Trial (until \a day) or Active both sides must have agreed (NotComplete, "helper_agreed" or
    /// "asker_agreed"); the request it came from becomes in progress. To Active a review date is set when there is none.
    /// Over what the helper promised otherwise only with a reason, which is kept as a note about the tandem.
    Outcome<TandemDone> startTrial(const TandemId& tandem, QDate until, const Today& today,
                                   const QString& overrideReason = {});
    Outcome<TandemDone> activate(const TandemId& tandem, QDate review, const Today& today,
                                 const QString& overrideReason = {});
    /// From \a from until \a until (invalid: until further notice). In state Paused when that is today.
    Outcome<TandemDone> pause(const TandemId& tandem, QDate from, QDate until, const QString& reason, const Today& today);
    /// Ends the pause that is or comes.
    Outcome<TandemDone> resume(const TandemId& tandem, const Today& today);
    /// With a reason; planned visits after \a day are taken out. When \a day is to come the tandem goes on until then,
    /// may be ended on another day meanwhile, and the upkeep ends it and frees its request. \a block: the two are not
    /// brought together again, which is also kept with the volunteer.
    Outcome<TandemDone> end(const TandemId& tandem, QDate day, const QString& reason, bool block, const Today& today);
    /// The review took place; the next is on \a next (invalid: none).
    Outcome<TandemDone> review(const TandemId& tandem, QDate next, const Today& today);

    // ---- the series -----------------------------------------------------------------------------------------------
    /// This one time does not take place.
    Outcome<TandemDone> leaveOut(const TandemId& tandem, QDate seriesDay, const Today& today);
    /// This one time is on \a to, during \a hours (empty: as always).
    Outcome<TandemDone> moveTime(const TandemId& tandem, QDate seriesDay, QDate to, TimeRange hours, const Today& today);
    /// As the rule says, again.
    Outcome<TandemDone> putBack(const TandemId& tandem, QDate seriesDay, const Today& today);
    /// This and all later: from \a seriesDay on the cadence is \a cadence; what was before stays as it was. An overlap
    /// takes a reason.
    Outcome<TandemDone> changeFrom(const TandemId& tandem, QDate seriesDay, When cadence, const Today& today,
                                   const QString& overrideReason = {});
    /// No time from \a seriesDay on; the tandem itself goes on being one until it is ended.
    Outcome<TandemDone> stopAt(const TandemId& tandem, QDate seriesDay, const Today& today);

    // ---- one time -------------------------------------------------------------------------------------------------
    /// "I can't come": one action writes the visit as seeking a stand-in. The series stays with its helper.
    Outcome<TandemDone> seekStandIn(const TandemId& tandem, QDate seriesDay, const QString& reason, const Today& today);
    /// \a volunteer goes this once. An overlap takes a reason, which is kept as a note about the tandem or request.
    Outcome<TandemDone> standIn(const VisitId& visit, const VolunteerId& volunteer, const Today& today,
                                const QString& overrideReason = {});
    /// The helper comes after all.
    Outcome<TandemDone> helperComes(const VisitId& visit, const Today& today);

    // ---- the log --------------------------------------------------------------------------------------------------
    /// All of them in one undo step, or none: the first refusal is returned. Nothing in the future is performed.
    Outcome<ChangeSet> log(const QList<VisitEntry>& entries, const Today& today);
    Outcome<ChangeSet> approve(const QList<VisitId>& visits, const Today& today);

private:
    Desk& m_desk;
    QString m_by;
};

} // namespace entraide

ENTRAIDE_ENUM_NAMES(entraide::TandemSide, "helper", "asker")
