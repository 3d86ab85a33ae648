// SPDX-License-Identifier: GPL-3.0-or-later
#include "workflows/week_planner.h"

#include "matching/why_not.h"
#include "storage/desk.h"
#include "workflows/coverage.h"
#include "workflows/stop_check.h"
#include "workflows/volunteer_rows.h"
#include "workflows/week_figures.h"

#include <QElapsedTimer>

#include <algorithm>
#include <cmath>
#include <limits>

namespace entraide {

using namespace Qt::StringLiterals;

namespace {

/// Somebody who has a place gives way to another only where that saves so many metres; where they may move only because
/// somebody else is absent, only where a place would stay empty else.
constexpr int keptMetres = 2'000;
constexpr int keptUnlessEmptyMetres = 50'000;

} // namespace

WeekPlanner::WeekPlanner(const Desk& desk, IsoWeek week, const Today& today, const PlanWish& wish)
    : m_desk(desk)
    , m_names(desk)
    , m_today(today)
    , m_index(usualTasksPerWeek) {
    m_plan.week = week;
    m_plan.wish = wish;
    for (QDate day = week.monday(); day <= week.sunday(); day = day.addDays(1))
        m_plan.days.append({day, 0, 0, 0});
}

WeekPlan WeekPlanner::plan(const PlanOptions& options) {
    WeekPlan none;
    none.week = m_plan.week;
    none.wish = m_plan.wish;
    none.cancelled = true;
    m_stop = options.stop;
    try {
        stopIfAsked(m_stop);
        read();
        addVolunteers();
        keepUnsettledVisits();
        keepWhoWouldNotFit();
        pickByHand();
        takeFromQueues();
        makeTasks();
        const auto proposal = solve(options);
        if (!proposal)
            return none;
        addLines(*proposal);
        addFigures(
            m_plan, [this](const VolunteerId& volunteer) { return tasksLimit(volunteer); }, m_stop);
    } catch (const Error& error) {
        if (error.code() == ErrorCode::Cancelled)
            return none;
        throw;
    }
    return std::move(m_plan);
}

std::optional<PlanProposal> WeekPlanner::solve(const PlanOptions& options) {
    QElapsedTimer timer;
    timer.start();
    PlanOptions withPlaces = options;
    withPlaces.promised = m_promised;
    PlanProposal proposal = planWeek(m_index, m_tasks, m_plan.week.monday(), rules(), withPlaces);
    m_plan.milliseconds = static_cast<double>(timer.nsecsElapsed()) / 1e6;
    if (proposal.status == PlanStatus::Faulty)
        throw Error(ErrorCode::BadInput, m_plan.week.toString(), u"the plan's costs are out of range"_s);
    if (proposal.status == PlanStatus::Cancelled)
        return std::nullopt;
    return proposal;
}

int WeekPlanner::tasksLimit(const VolunteerId& volunteer) const {
    const int number = m_index.numberOf(volunteer);
    const int limit = number < 0 ? 0 : m_index.tasksLimit(number);
    return limit == std::numeric_limits<int>::max() ? 0 : limit;
}

FlowProblem WeekPlanner::flow() {
    read();
    addVolunteers();
    keepUnsettledVisits();
    takeFromQueues();
    makeTasks();
    return weekFlow(m_index, m_tasks, m_plan.week.monday(), rules());
}

/// A promise is never emptied for another place, however urgent: that would have to be said to who is promised help.
PlanRules WeekPlanner::rules() {
    PlanRules rules;
    rules.standing = 10 * rules.unserved; // above the weight of the most urgent
    return rules;
}

bool WeekPlanner::isAway(const VolunteerId& volunteer, QDate date, TimeRange hours) const {
    return std::ranges::any_of(m_absences, [&](const Absence& absence) {
        return absence.volunteer == volunteer && absence.covers(date, hours);
    });
}

bool WeekPlanner::isAway(const StandingPlace& standing) const {
    const int now = m_today.now.time().msecsSinceStartOfDay() / 60'000;
    if (standing.date == m_today.date && !standing.hours.isEmpty() && standing.hours.end <= now)
        return false; // has been there already
    return isAway(standing.volunteer, standing.date, standing.hours);
}

void WeekPlanner::read() {
    for (Absence absence : std::as_const(m_plan.wish.absences)) {
        for (const VolunteerId& file : m_names.filesOfOne(absence.volunteer)) {
            absence.volunteer = file;
            m_absences.append(absence);
        }
    }
    const bool somebodyIsAway = !m_absences.isEmpty();
    for (WeekPlace& place : weekPlaces(m_desk, m_names, m_plan.week, m_today, m_stop)) {
        Slot slot;
        for (const StandingPlace& standing : place.standing) {
            if (isAway(standing)) {
                slot.loose.append(standing);
                m_plan.freed.append({place.kind, standing, place.tandem, place.series});
                if (place.kind == PlaceKind::Request && MatchId::fromString(standing.source)) {
                    const auto match = m_desk.find<Match>(*MatchId::fromString(standing.source));
                    if (match && !match->date.isValid()) // comes every week: one time needs a stand-in
                        m_plan.freed.last().series = match->id;
                }
            } else if (standing.mayMove && (m_plan.wish.mayMove || somebodyIsAway)) {
                slot.loose.append(standing);
            } else {
                slot.kept.append(standing);
            }
        }
        slot.place = std::move(place);
        m_slots.push_back(std::move(slot));
    }
}

/// Of a person's files the plan works with one, else they could be in two places at a time: with an active one that
/// offers most.
void WeekPlanner::setFilesAside() {
    const auto beside = filesBeside(m_desk);
    const auto offers = [&](const VolunteerId& id) {
        const auto file = m_names.volunteer(id);
        return file && file->state == VolunteerState::Active ? file->services.size() + 1 : 0;
    };
    for (auto it = beside.constBegin(); it != beside.constEnd(); ++it) {
        const bool isBest = std::ranges::all_of(it.value(), [&](const VolunteerId& other) {
            return std::pair(-offers(it.key()), it.key().toString()) < std::pair(-offers(other), other.toString());
        });
        if (!isBest)
            m_setAside.insert(it.key());
    }
}

void WeekPlanner::addVolunteers() {
    setFilesAside();
    // Times that may move keep nobody from anything else.
    QHash<VolunteerId, QList<Promise>> loose;
    for (const Slot& slot : m_slots) {
        for (const StandingPlace& standing : slot.loose) {
            for (const VolunteerId& file : m_names.filesOfOne(standing.volunteer))
                loose[file].append({standing.date, standing.hours});
        }
    }
    forEachVolunteerRow(
        m_desk, m_today.date, Promised::AndAsked,
        [&](const VolunteerRow& row) {
            const bool away = std::ranges::any_of(m_absences, [&](const Absence& a) { return a.volunteer == row.id; });
            if (!away && !loose.contains(row.id)) {
                know(row);
                return;
            }
            VolunteerRow changed = row;
            for (const Promise& free : loose.value(row.id)) {
                const auto found = std::ranges::find_if(changed.promises, [&](const Promise& promise) {
                    return promise.date == free.date && promise.hours == free.hours;
                });
                if (found != changed.promises.end())
                    changed.promises.erase(found);
            }
            for (const Absence& absence : std::as_const(m_absences)) {
                if (absence.volunteer == row.id)
                    changed.exceptions.append({absence.from, absence.until, false, absence.hours});
            }
            know(changed);
            m_touched.insert(row.id, changed);
        },
        [](const AnyId&, const VolunteerId&) {}, m_stop);
}

/// Fixed helpers' visits whose hours are not settled take none from anything else, but are one of the tasks of the
/// week.
void WeekPlanner::keepUnsettledVisits() {
    for (const Slot& slot : m_slots) {
        if (slot.place.tandem.isEmpty())
            continue;
        for (const StandingPlace& standing : slot.kept) {
            if (standing.hours.isEmpty())
                promise(standing.volunteer, {standing.date, {}, slot.place.query.position});
        }
    }
}

/// A promise that was made against the rules (less than the whole time, or with a reason) stands: were it planned anew,
/// it would be lost.
void WeekPlanner::keepWhoWouldNotFit() {
    for (Slot& slot : m_slots) {
        stopIfAsked(m_stop);
        QList<StandingPlace> loose;
        for (const StandingPlace& standing : std::as_const(slot.loose)) {
            TaskQuery query = slot.place.query;
            query.asked.clear();
            query.leastShare = 1.0;
            query.when = Occurrence{standing.date, standing.date, standing.hours, standing.hours.minutes()};
            const int number = m_index.numberOf(standing.volunteer);
            const bool fits = number >= 0 && TaskMatch(m_index, query).obstacles(number).empty();
            if (isAway(standing) || fits) {
                loose.append(standing);
                continue;
            }
            slot.kept.append(standing);
            promise(standing.volunteer, {standing.date, standing.hours, slot.place.query.position});
        }
        slot.loose = loose;
    }
}

void WeekPlanner::know(const VolunteerRow& row) {
    if (m_setAside.contains(row.id)) {
        VolunteerRow aside = row;
        aside.active = false;
        m_index.set(aside);
    } else {
        m_index.set(row);
    }
    QList<Promise> placed;
    for (const Promise& promise : row.promises) {
        if (promise.position.isValid() && !promise.hours.isEmpty() && m_plan.week.contains(promise.date))
            placed.append(promise);
    }
    if (placed.isEmpty())
        m_promised.remove(row.id);
    else
        m_promised.insert(row.id, placed);
}

/// The volunteer has this time from now on, whoever is planned next.
void WeekPlanner::promise(const VolunteerId& volunteer, const Promise& time) {
    for (const VolunteerId& file : m_names.filesOfOne(volunteer))
        promiseIn(file, time);
}

void WeekPlanner::promiseIn(const VolunteerId& volunteer, const Promise& time) {
    auto row = m_touched.find(volunteer);
    if (row == m_touched.end()) {
        auto read = volunteerRow(m_desk, volunteer, m_today.date, Promised::AndAsked);
        if (!read)
            return;
        row = m_touched.insert(volunteer, *std::move(read));
    }
    row->promises.append(time);
    know(*row);
}

bool WeekPlanner::hasPromise(const VolunteerId& volunteer, QDate date, TimeRange hours) const {
    const int number = m_index.numberOf(volunteer);
    return number >= 0 && std::ranges::any_of(m_index.promisesOn(number, static_cast<int>(date.toJulianDay())),
                                              [&](const TimeRange& taken) { return taken.overlaps(hours); });
}

/// Who signed up offered service, hours and way by themselves; the rest holds for them as for anybody.
bool WeekPlanner::bindsApplicants(Obstacle obstacle) {
    switch (obstacle) {
    case Obstacle::NotActive:
    case Obstacle::Language:
    case Obstacle::Skill:
    case Obstacle::Screening:
    case Obstacle::Self:
    case Obstacle::Blocked:
    case Obstacle::Taken:
    case Obstacle::WeekFull:
        return true;
    case Obstacle::NoPosition:
    case Obstacle::Service:
    case Obstacle::Hours:
    case Obstacle::Away:
    case Obstacle::Area:
    case Obstacle::AlreadyAsked:
        break;
    }
    return false;
}

bool WeekPlanner::isFitFor(const WeekPlace& place, const VolunteerId& volunteer) const {
    TaskQuery query = place.query;
    query.asked.clear();
    query.leastShare = 1.0;
    const int number = m_index.numberOf(volunteer);
    const auto binds = [&](Obstacle obstacle) {
        const bool isAside = obstacle == Obstacle::NotActive && m_setAside.contains(volunteer); // for the plan alone
        return bindsApplicants(obstacle) && !isAside;
    };
    if (number < 0 || std::ranges::any_of(TaskMatch(m_index, query).obstacles(number), binds))
        return false;
    // Of the times only the first that fails is named, so a promise may hide behind the weekly hours.
    return !isAway(volunteer, place.occurrence.date, place.occurrence.hours) &&
           !hasPromise(volunteer, place.occurrence.date, place.occurrence.hours);
}

void WeekPlanner::takeFromQueues() {
    std::vector<Slot*> shifts;
    for (Slot& slot : m_slots) {
        const bool frees = std::ranges::any_of(slot.loose, [&](const StandingPlace& s) { return isAway(s); });
        if (slot.place.kind == PlaceKind::Shift && (slot.place.open > 0 || frees) && !slot.place.queue.isEmpty())
            shifts.push_back(&slot);
    }
    std::ranges::stable_sort(shifts, {}, [](const Slot* slot) {
        return std::pair(slot->place.occurrence.date, slot->place.occurrence.hours.start);
    });
    for (Slot* slot : shifts) {
        WeekPlace& place = slot->place;
        for (const QueuedSignup& queued : std::as_const(place.queue)) {
            stopIfAsked(m_stop);
            const auto freed = std::ranges::find_if(slot->loose, [&](const StandingPlace& s) { return isAway(s); });
            if (place.open == 0 && freed == slot->loose.end())
                break;
            const bool picked = std::ranges::any_of(
                slot->fresh, [&](qsizetype number) { return m_plan.lines[number].volunteer == queued.volunteer; });
            if (picked || !isFitFor(place, queued.volunteer))
                continue;
            PlanLine line = lineOf(place);
            line.volunteer = queued.volunteer;
            line.signup = queued.signup;
            line.hours = place.occurrence.hours;
            line.distanceKm = distance(place, queued.volunteer);
            PlanReason reason{queued.reservePlace > 0 ? PlanReasonKind::Reserve : PlanReasonKind::Applied};
            reason.times = queued.reservePlace;
            line.reasons.append(reason);
            if (!std::isnan(line.distanceKm))
                line.reasons.append({PlanReasonKind::Distance, line.distanceKm});
            line.nextBestCost = -1;
            promise(queued.volunteer, {line.date, line.hours, place.query.position});
            if (place.open > 0) {
                --place.open;
            } else {
                giveWay(line, place, *freed);
                slot->loose.erase(freed);
            }
            addNew(*slot, std::move(line));
        }
    }
}

/// Whoever helps with one thing comes at one time: what was agreed with one of them, or is proposed to one by hand.
std::optional<Occurrence> WeekPlanner::agreedTime(const Slot& slot) const {
    const std::optional<Occurrence>& when = slot.place.query.when;
    if (!when || !when->isFlexible())
        return std::nullopt;
    for (const StandingPlace& standing : slot.loose) {
        if (!isAway(standing))
            return settled(*when, standing.date, standing.hours);
    }
    for (const StandingPlace& standing : slot.kept) {
        const auto id = MatchId::fromString(standing.source);
        const auto match = id && standing.hours.isEmpty() ? m_desk.find<Match>(*id) : std::nullopt;
        if (!standing.hours.isEmpty() || (match && match->date.isValid()))
            return settled(*when, standing.date, standing.hours);
    }
    for (const qsizetype fresh : slot.fresh)
        return settled(*when, m_plan.lines[fresh].date, m_plan.lines[fresh].hours);
    return std::nullopt;
}

void WeekPlanner::makeTasks() {
    const int metres = m_plan.wish.mayMove ? keptMetres : keptUnlessEmptyMetres;
    for (std::size_t number = 0; number < m_slots.size(); ++number) {
        Slot& slot = m_slots[number];
        const int places = slot.place.open + static_cast<int>(slot.loose.size());
        if (places <= 0)
            continue;
        PlanTask task{slot.place.query, places, slot.place.urgency, slot.place.wanted};
        for (const qsizetype fresh : slot.fresh)
            task.query.asked.append(m_plan.lines[fresh].volunteer);
        for (const StandingPlace& standing : std::as_const(slot.loose)) {
            if (isAway(standing))
                continue;
            task.query.asked.removeAll(standing.volunteer);
            task.wanted.append({standing.volunteer, PlanReasonKind::Standing, metres, 0});
        }
        if (auto agreed = agreedTime(slot))
            task.query.when = agreed;
        m_tasks.push_back(std::move(task));
        m_slotOfTask.push_back(number);
    }
}

} // namespace entraide
