// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/records.h"
#include "matching/week_plan.h"
#include "storage/change.h"
#include "workflows/clock.h"
#include "workflows/names.h"
#include "workflows/outcome.h"

#include <QList>

namespace entraide {

class Desk;

/// One place of the week, taken.
struct PlanLine {
    RequestId request;
    Subject subject;
    QDate date;
    TimeRange hours;
    VolunteerId volunteer;
    QString name;
    MatchId match;      ///< of a place that is promised already
    bool isNew = false; ///< proposed by this plan; else it stands already
    bool locked = false;
    double distanceKm = 0; ///< NaN when not known
    QList<PlanReason> reasons;
    qint64 cost = 0;         ///< in the plan's metres
    qint64 nextBestCost = 0; ///< what the next best for it would have cost; -1: there is none
};

/// Places of the week that stay empty, and the narrowest point on the way to somebody.
struct UnservedLine {
    RequestId request;
    Subject subject;
    QDate date;
    QDate lastDate; ///< of a flexible time
    TimeRange hours;
    int missing = 1; ///< of a time that may also be next week, there may still be somebody then
    Urgency urgency = Urgency::Normal;
    UnservedReason reason = UnservedReason::NoHours;
    int couldBefore = 0;       ///< how many passed every condition before the one that failed
    int oneMoreWouldServe = 0; ///< places of this plan that one more such volunteer would serve
    QList<Language> languages; ///< what was asked for, for the sentence
    QList<Skill> skills;
    std::optional<ScreeningKind> screening;
};

/// Places of one postcode, so that the edges of a city are not forgotten.
struct QuarterShare {
    QString postcode;
    int needed = 0;
    int filledNow = 0;
    int filledThen = 0;
};

struct PlanDay {
    QDate date;
    int needed = 0;
    int filledNow = 0;
    int filledThen = 0;
};

/// A proposal for one week: nothing is saved until it is accepted.
struct WeekPlan {
    IsoWeek week;
    bool cancelled = false;
    QList<PlanLine> lines; ///< in order of time; places that stand already included
    QList<UnservedLine> unserved;
    qint64 objective = 0; ///< what was minimised: urgency-weighted unserved places, then metres
    double milliseconds = 0;
    int placesNeeded = 0;
    int filledNow = 0;
    int filledThen = 0;
    double meanKmNow = 0;
    double meanKmThen = 0;
    int peopleNow = 0;
    int peopleThen = 0;
    QList<PlanDay> days; ///< Monday first
    QList<QuarterShare> quarters;

    int newCount() const;
};

struct PlanAccepted {
    ChangeSet changes; ///< for undo, as one step
    int accepted = 0;
    QList<Refusal> refused; ///< lines that are not possible any more; the others were done
};

/// Plans a week: the open requests' times against the volunteers' diaries. What was accepted stays where it is.
class WeekPlanning {
public:
    /// \a by is who sits at the desk.
    WeekPlanning(Desk& desk, QString by)
        : m_desk(desk)
        , m_by(std::move(by)) {}

    /// Reads the desk and plans. Days before today are left alone. May take a while on a big desk: give a worker's
    /// Desk.
    /// Stopped through \a options, gives an empty plan that says so.
    WeekPlan propose(IsoWeek week, const Today& today, const PlanOptions& options = {}) const;
    /// The flow that such a plan begins with, to be solved or checked elsewhere.
    FlowProblem flow(IsoWeek week, const Today& today) const;
    /// Saves new lines of \a plan (all, or those at \a indexes of plan.lines) in one transaction: as proposals to ask
    /// people about, or (\a confirmed) as agreed.
    PlanAccepted accept(const WeekPlan& plan, const QList<qsizetype>& indexes, bool confirmed, const Today& today);
    PlanAccepted acceptAll(const WeekPlan& plan, bool confirmed, const Today& today);
    /// Keeps a promised place where it is in every later plan, or lets go of it.
    Outcome<ChangeSet> setLocked(const MatchId& match, bool locked);

private:
    Desk& m_desk;
    QString m_by;
};

} // namespace entraide
