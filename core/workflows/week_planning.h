// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/records.h"
#include "matching/week_plan.h"
#include "storage/change.h"
#include "workflows/clock.h"
#include "workflows/names.h"
#include "workflows/outcome.h"
#include "workflows/plan_wish.h"
#include "workflows/step_progress.h"
#include "workflows/week_places.h"

#include <QList>

#include <algorithm>
#include <limits>

namespace entraide {

class Desk;

/// One place of the week, taken.
struct PlanLine {
    QString place; ///< which place it is: the same in each plan of one desk
    PlaceKind kind = PlaceKind::Request;
    RequestId request; ///< of a Request, and of a Visit of somebody who comes every week
    PostingId posting; ///< of a Shift
    QString shift;
    QString role;
    TandemId tandem; ///< of a Visit
    MatchId series;  ///< of a Visit
    VisitId visit;   ///< of a Visit; empty: to be written
    Subject subject;
    TaskQuery query; ///< what is asked of whoever takes it, at this time
    QDate date;
    TimeRange hours;
    VolunteerId volunteer;
    QString name;
    AnyId source;       ///< of a place that is promised already: StandingPlace::source
    SignupId signup;    ///< of a shift: who signed up; empty: still to be asked
    bool isNew = false; ///< proposed by this plan; else it stands already
    bool locked = false;
    bool pinned = false; ///< of a new line: kept when the week is planned again
    AnyId before; ///< of a new line: the record that gives way to it (StandingPlace::source); empty: nobody has it now
    QDate beforeDate; ///< one record may stand for several days
    VolunteerId beforeVolunteer;
    QString beforeName;
    bool beforeAway = false;                                   ///< that one cannot come
    double savedKm = std::numeric_limits<double>::quiet_NaN(); ///< nearer than the one before; NaN when not known
    QList<PlanReason> beforeReasons;                           ///< what speaks for the one before
    int beforeTasks = 0;                                       ///< how many that one has this week now
    int tasks = 0;                                             ///< how many `volunteer` would have
    /// Where the one before goes instead: at that time, too near to it for the way, or in place of it at the week's
    /// limit; its id empty: nowhere.
    Subject freedFor;
    bool fillsPlace = false; ///< nobody else would be there
    QString overrideReason;  ///< of one chosen by hand
    Subject alsoAsked; ///< of one chosen by hand: what they were asked for at that hour, without an answer yet; or none
    double distanceKm = 0; ///< NaN when not known
    QList<PlanReason> reasons;
    qint64 cost = 0;         ///< in the plan's metres
    qint64 nextBestCost = 0; ///< what the next best for it would have cost; -1: there is none
    QString nextBestName;    ///< who that is

    bool isChange() const { return isNew && !before.isEmpty(); }
    /// Of a place that is promised by a match; else empty.
    MatchId match() const { return MatchId::fromString(source).value_or(MatchId()); }
};

/// Who had a place, cannot come, and is replaced by nobody.
struct LeftBy {
    VolunteerId volunteer;
    QString name;
    QDate date;
};

/// Places of the week that stay empty, and the narrowest point on the way to somebody.
struct UnservedLine {
    QString place;
    PlaceKind kind = PlaceKind::Request;
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
    QList<LeftBy> left; ///< who had it and cannot come
};

/// Places of one commune, so that the edges of a city are not forgotten.
struct QuarterShare {
    LocalText commune; ///< or the imported area; empty: in none that is known
    QString postcode;  ///< of what lies in no known commune; empty, too: nobody knows where
    int needed = 0;
    int filledNow = 0;
    int filledThen = 0;

    double shareNow() const { return needed > 0 ? static_cast<double>(filledNow) / needed : 0.0; }
    double shareThen() const { return needed > 0 ? static_cast<double>(filledThen) / needed : 0.0; }
};

struct PlanDay {
    QDate date;
    int needed = 0;
    int filledNow = 0;
    int filledThen = 0;
};

/// How much of the week one volunteer takes on.
struct PlanLoad {
    VolunteerId volunteer;
    QString name;
    int now = 0;
    int then = 0;
    int limit = 0; ///< tasks a week; 0: not known

    /// What a bar of it is measured by.
    int most() const { return std::max({1, limit, then, now}); }
};

/// A place that an absence frees.
struct FreedPlace {
    PlaceKind kind = PlaceKind::Request;
    StandingPlace standing;
    TandemId tandem; ///< of a fixed helper's visit
    MatchId series;  ///< of somebody who comes every week
};

/// A proposal for one week: nothing is saved until it is accepted.
struct WeekPlan {
    IsoWeek week;
    PlanWish wish;
    bool cancelled = false;
    QList<PlanLine> lines; ///< in order of time; places that stand already included
    QList<UnservedLine> unserved;
    QList<FreedPlace> freed;         ///< by the wish's absences, filled again or not
    QList<RefusedPick> refusedPicks; ///< of the wish's choices those that do not hold
    qint64 objective = 0;            ///< what was minimised: urgency-weighted unserved places, then metres
    double milliseconds = 0;
    int placesNeeded = 0;
    int filledNow = 0;
    int filledThen = 0;
    double meanKmNow = 0;
    double meanKmThen = 0;
    int peopleNow = 0;
    int peopleThen = 0;
    QList<PlanDay> days; ///< Monday first
    /// By name; then by postcode what lies in no known commune, and what lies nowhere.
    QList<QuarterShare> quarters;
    QList<PlanLoad> loads; ///< everybody who has a place then or now, who is nearest to their limit first

    /// The communes that want somebody, or \a most of them, the worst served first.
    QList<QuarterShare> worstServed(qsizetype most = std::numeric_limits<qsizetype>::max()) const;
    int newCount() const;
    int changeCount() const;
};

/// Why a line was not saved, or a place not freed.
struct RefusedLine : Refusal {
    qsizetype line = -1; ///< of the plan's lines; -1: a place that an absence leaves
};

struct PlanAccepted {
    ChangeSet changes; ///< for undo, as one step
    int accepted = 0;
    int freed = 0;              ///< places that an absence left
    QList<RefusedLine> refused; ///< what is not possible any more; the rest was done
};

/// How a plan is saved.
struct PlanAcceptance {
    bool confirmed = false; ///< as agreed; else as proposals to ask people about
    QString movedReason;    ///< kept where somebody gives way to another
};

/// Plans a week: what requests, shifts and fixed helpers' visits ask for against the volunteers' diaries.
class WeekPlanning {
public:
    /// \a by is who sits at the desk.
    WeekPlanning(Desk& desk, QString by)
        : m_desk(desk)
        , m_by(std::move(by)) {}

    /// Reads the desk and plans. Days before today are left alone. May take a while on a big desk: give a worker's
    /// Desk.
    /// Stopped through \a options, gives an empty plan that says so.
    WeekPlan propose(IsoWeek week, const Today& today, const PlanWish& wish = {},
                     const PlanOptions& options = {}) const;
    /// The flow that the plan of \a week begins with, to be solved elsewhere.
    FlowProblem flowOf(IsoWeek week, const Today& today) const;
    /// Saves the absences of \a plan with the places that they free, then its new lines (all, or those at \a indexes of
    /// plan.lines), in one transaction. Where somebody would give way to a line that is refused, the count of
    /// \a progress begins again without it.
    PlanAccepted accept(const WeekPlan& plan, const QList<qsizetype>& indexes, const PlanAcceptance& how,
                        const Today& today, const StepProgress& progress = {});
    PlanAccepted acceptAll(const WeekPlan& plan, bool confirmed, const Today& today);
    /// Keeps a promised place where it is in every later plan, or lets go of it.
    Outcome<ChangeSet> setLocked(const MatchId& match, bool locked);

private:
    Desk& m_desk;
    QString m_by;
};

} // namespace entraide
