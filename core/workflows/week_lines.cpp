// SPDX-License-Identifier: GPL-3.0-or-later
// What was planned, as lines: who stays, who comes, who gives way to whom, and what stays empty.
#include "matching/plan_explain.h"
#include "storage/desk.h"
#include "workflows/stop_check.h"
#include "workflows/week_planner.h"

#include <algorithm>
#include <cmath>

namespace entraide {

void WeekPlanner::addLines(const PlanProposal& proposal) {
    m_plan.objective = proposal.objective;
    for (const PlannedPlace& planned : proposal.lines) {
        stopIfAsked(m_stop);
        addPlanned(planned);
    }
    pairChanges();
    for (const UnservedPlaces& places : proposal.unserved) {
        stopIfAsked(m_stop);
        addUnserved(places);
    }
    for (const Slot& slot : m_slots) {
        for (const StandingPlace& standing : slot.kept) {
            stopIfAsked(m_stop);
            addKept(slot, standing);
        }
    }
}

double WeekPlanner::distance(const WeekPlace& place, const VolunteerId& volunteer) const {
    const int number = m_index.numberOf(volunteer);
    if (number < 0 || !place.query.position.isValid() || !m_index.position(number).isValid())
        return std::nan("");
    return distanceKm(m_index.position(number), place.query.position);
}

/// What speaks for somebody who is there, as a plan would say it.
QList<PlanReason> WeekPlanner::reasonsFor(const WeekPlace& place, const VolunteerId& volunteer) const {
    const int number = m_index.numberOf(volunteer);
    if (number < 0)
        return {};
    PlannedPlace planned;
    planned.volunteer = volunteer;
    planned.distanceKm = distance(place, volunteer);
    PlanTask task;
    task.query = place.query;
    return entraide::reasonsFor(TaskMatch(m_index, task.query), task, number, planned, false, false);
}

PlanLine WeekPlanner::lineOf(const WeekPlace& place) const {
    PlanLine line;
    line.place = place.key();
    line.kind = place.kind;
    line.request = place.request;
    line.posting = place.posting;
    line.shift = place.shift;
    line.role = place.role;
    line.tandem = place.tandem;
    line.series = place.series;
    line.visit = place.visit;
    line.subject = place.subject;
    line.query = place.query;
    line.date = place.occurrence.lastDate;
    return line;
}

void WeekPlanner::addKept(const Slot& slot, const StandingPlace& standing) {
    PlanLine line = lineOf(slot.place);
    line.source = standing.source;
    line.signup = SignupId::fromString(standing.source).value_or(SignupId());
    line.date = standing.date;
    line.hours = standing.hours;
    line.volunteer = standing.volunteer;
    line.name = m_names.ofVolunteer(standing.volunteer);
    line.locked = standing.locked;
    line.distanceKm = distance(slot.place, standing.volunteer);
    line.nextBestCost = -1;
    if (standing.locked)
        line.reasons.append({PlanReasonKind::Locked});
    if (slot.place.kind == PlaceKind::Visit && !slot.place.tandem.isEmpty())
        line.reasons.append({PlanReasonKind::Tandem});
    for (const PlanReason& reason : reasonsFor(slot.place, standing.volunteer)) {
        if (reason.kind == PlanReasonKind::Continuity)
            line.reasons.append(reason);
    }
    if (!std::isnan(line.distanceKm))
        line.reasons.append({PlanReasonKind::Distance, line.distanceKm});
    m_plan.lines.append(line);
}

void WeekPlanner::addNew(Slot& slot, PlanLine line) {
    line.isNew = true;
    line.name = m_names.ofVolunteer(line.volunteer);
    slot.fresh.push_back(m_plan.lines.size());
    m_plan.lines.append(std::move(line));
}

void WeekPlanner::giveWay(PlanLine& line, const WeekPlace& place, const StandingPlace& standing) {
    line.before = standing.source;
    line.beforeDate = standing.date;
    line.beforeVolunteer = standing.volunteer;
    line.beforeName = m_names.ofVolunteer(standing.volunteer);
    line.beforeAway = isAway(standing);
    line.savedKm = distance(place, standing.volunteer) - line.distanceKm;
    line.beforeReasons = reasonsFor(place, standing.volunteer);
    if (place.kind != PlaceKind::Request)
        return;
    if (const auto visit = VisitId::fromString(standing.source)) {
        line.kind = PlaceKind::Visit; // a stand-in gives way to another
        line.visit = *visit;
    } else if (const auto id = MatchId::fromString(standing.source)) {
        const auto match = m_desk.find<Match>(*id);
        if (match && !match->date.isValid()) { // one time of a series: the others stay with their owner
            line.kind = PlaceKind::Visit;
            line.series = match->id;
        }
    }
}

/// New lines take the places of those who cannot come, then of those who moved, then empty ones.
void WeekPlanner::pairChanges() {
    for (Slot& slot : m_slots) {
        stopIfAsked(m_stop);
        std::ranges::stable_partition(slot.loose, [&](const StandingPlace& standing) { return isAway(standing); });
        QList<StandingPlace> giving = std::exchange(slot.loose, {});
        for (const qsizetype number : slot.fresh) {
            PlanLine& line = m_plan.lines[number];
            if (line.before.isEmpty() && !giving.isEmpty())
                giveWay(line, slot.place, giving.takeFirst());
        }
        for (const StandingPlace& standing : std::as_const(giving)) {
            if (isAway(standing)) {
                slot.left.append({standing.volunteer, m_names.ofVolunteer(standing.volunteer), standing.date});
            } else if (!isElsewhere(standing)) { // nobody instead: stays, although it was too much for a week
                slot.kept.append(standing);
                ++slot.stays;
            }
        }
    }
}

bool WeekPlanner::isElsewhere(const StandingPlace& standing) const {
    return std::ranges::any_of(m_plan.lines, [&](const PlanLine& line) {
        return line.isNew && line.volunteer == standing.volunteer && line.date == standing.date &&
               line.hours.overlaps(standing.hours);
    });
}

void WeekPlanner::addPlanned(const PlannedPlace& planned) {
    Slot& slot = m_slots[m_slotOfTask[static_cast<std::size_t>(planned.task)]];
    const auto same = std::ranges::find_if(slot.loose, [&](const StandingPlace& standing) {
        return standing.volunteer == planned.volunteer && !isAway(standing);
    });
    if (same != slot.loose.end()) {
        slot.kept.append(*same);
        slot.loose.erase(same);
        return;
    }
    PlanLine line = lineOf(slot.place);
    line.date = planned.date;
    line.hours = planned.hours;
    line.volunteer = planned.volunteer;
    line.distanceKm = planned.distanceKm;
    line.reasons = planned.reasons;
    line.cost = planned.cost.total();
    line.nextBestCost = planned.nextBest.isEmpty() ? -1 : planned.nextBestCost;
    line.nextBestName = m_names.ofVolunteer(planned.nextBest);
    addNew(slot, std::move(line));
}

void WeekPlanner::addUnserved(const UnservedPlaces& places) {
    const Slot& slot = m_slots[m_slotOfTask[static_cast<std::size_t>(places.task)]];
    const WeekPlace& place = slot.place;
    const int missing = places.missing - slot.stays;
    if (missing <= 0 || (!place.due && slot.left.isEmpty()))
        return;
    const TaskQuery& query = m_tasks[static_cast<std::size_t>(places.task)].query;
    UnservedLine line;
    line.place = place.key();
    line.kind = place.kind;
    line.request = place.request;
    line.subject = place.subject;
    line.date = place.occurrence.date;
    line.lastDate = place.occurrence.lastDate;
    line.hours = place.occurrence.hours;
    line.missing = missing;
    line.urgency = place.urgency;
    line.reason = places.reason;
    line.couldBefore = places.couldBefore;
    line.oneMoreWouldServe = places.oneMoreWouldServe;
    line.languages = query.languages;
    line.skills = query.skills;
    if (!query.screenings.isEmpty())
        line.screening = query.screenings.first();
    else
        line.screening = requiredScreening(query.service);
    line.left = slot.left;
    m_plan.unserved.append(line);
}

} // namespace entraide
