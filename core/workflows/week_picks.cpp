// SPDX-License-Identifier: GPL-3.0-or-later
// Choices made by hand, and proposals that are to stay: the plan is made around those that are possible.
#include "matching/why_not.h"
#include "storage/desk.h"
#include "workflows/commitments.h"
#include "workflows/stop_check.h"
#include "workflows/week_planner.h"

#include <algorithm>

namespace entraide {

namespace {

bool standsIn(const QList<StandingPlace>& places, const VolunteerId& volunteer) {
    return std::ranges::find(places, volunteer, &StandingPlace::volunteer) != places.end();
}

} // namespace

void WeekPlanner::pickByHand() {
    // Somebody can be chosen for two places at one hour when somebody else is chosen for the one they have: whoever
    // waits for that is tried again once it is so.
    std::vector<RefusedPick> refused;
    QList<HandPicked> waiting = m_plan.wish.picked;
    for (bool again = true; again && !waiting.isEmpty();) {
        again = false;
        refused.clear();
        QList<HandPicked> left;
        for (const HandPicked& pick : std::as_const(waiting)) {
            stopIfAsked(m_stop);
            if (auto why = take(pick)) {
                refused.push_back(*std::move(why));
                left.append(pick);
            } else {
                again = true;
            }
        }
        waiting = left;
    }
    m_plan.refusedPicks = {refused.begin(), refused.end()};
}

std::optional<RefusedPick> WeekPlanner::take(const HandPicked& pick) {
    RefusedPick why;
    why.pick = pick;
    why.name = m_names.ofVolunteer(pick.volunteer);
    why.date = pick.date;
    why.hours = pick.hours;
    const auto because = [&why](PickProblem problem) {
        why.problem = problem;
        return why;
    };
    const auto slot = std::ranges::find_if(m_slots, [&](const Slot& s) { return s.place.key() == pick.place; });
    if (slot == m_slots.end()) {
        why.subject = m_names.of(AnyId(pick.place.section(u'@', 0, 0).section(u'/', 0, 0)));
        return because(PickProblem::PlaceGone);
    }
    const WeekPlace& place = slot->place;
    why.subject = place.subject;
    const auto standsThere = [&](const VolunteerId& file) {
        return standsIn(slot->kept, file) || standsIn(slot->loose, file);
    };
    if (std::ranges::any_of(m_names.filesOfOne(pick.volunteer), standsThere))
        return because(PickProblem::HasIt);
    const StandingPlace* instead = nullptr;
    QList<StandingPlace>* among = nullptr;
    for (QList<StandingPlace>* list : {&slot->loose, &slot->kept}) {
        const auto found = std::ranges::find(std::as_const(*list), pick.instead, &StandingPlace::source);
        if (pick.instead.isEmpty() || found == list->cend())
            continue;
        instead = &*found;
        among = list;
    }
    if (instead && instead->locked) {
        why.others = namesOf({*instead});
        return because(PickProblem::Locked);
    }
    if (!instead && place.open == 0) {
        why.others = namesOf(slot->kept + slot->loose);
        for (const qsizetype fresh : slot->fresh)
            why.others.append(m_plan.lines.at(fresh).name);
        return because(why.others.isEmpty() ? PickProblem::PlaceGone : PickProblem::Given);
    }
    const Occurrence time = agreedTime(*slot).value_or(place.occurrence);
    PlanLine line = pickedLine(place, time, pick, instead);
    why.date = line.date;
    why.hours = line.hours;
    if (pick.pinned && !instead &&
        (line.date < time.date || line.date > time.lastDate || !time.hours.contains(line.hours)))
        return because(PickProblem::PlaceGone); // it is for another time now
    if (isKeptFrom(line, pick, why))
        return why;
    if (const auto obstacle = misfit(place, pick, line)) {
        why.obstacle = *obstacle;
        return because(PickProblem::DoesNotFit);
    }
    if (instead) {
        m_givenByHand.insert({instead->source, instead->date});
        among->removeAt(instead - among->constData());
    } else {
        --slot->place.open;
    }
    keepAsked(line);
    promise(pick.volunteer, {line.date, line.hours, place.query.position});
    addNew(*slot, std::move(line));
    return std::nullopt;
}

QStringList WeekPlanner::namesOf(const QList<StandingPlace>& places) {
    QStringList names;
    for (const StandingPlace& standing : places)
        names.append(m_names.ofVolunteer(standing.volunteer));
    return names;
}

bool WeekPlanner::isKeptFrom(PlanLine& line, const HandPicked& pick, RefusedPick& why) {
    if (isAway(pick.volunteer, line.date, line.hours)) {
        why.problem = PickProblem::Away;
        return true;
    }
    const QList<VolunteerId> files = m_names.filesOfOne(pick.volunteer);
    for (const PlanLine& other : std::as_const(m_plan.lines)) {
        if (!files.contains(other.volunteer) || other.date != line.date || !other.hours.overlaps(line.hours))
            continue;
        why.problem = PickProblem::Promised;
        why.elsewhere = other.subject;
        return true;
    }
    for (const Clash& clash : clashes(m_desk, pick.volunteer, line.date, line.hours, {})) {
        if (clash.kind != ClashKind::Overlap || m_givenByHand.contains({clash.with.id, clash.with.date}))
            continue;
        // Who was only asked has promised nothing, and whoever chooses knows it and has a reason. A proposal has none.
        if (clash.with.firm || pick.pinned) {
            why.problem = clash.with.firm ? PickProblem::Promised : PickProblem::Asked;
            why.elsewhere = m_names.of(clash.with.about);
            return true;
        }
        line.alsoAsked = m_names.of(clash.with.about);
    }
    return false;
}

std::optional<Obstacle> WeekPlanner::misfit(const WeekPlace& place, const HandPicked& pick,
                                            const PlanLine& line) const {
    TaskQuery query = place.query;
    query.asked.clear();
    query.leastShare = 1.0;
    query.when = Occurrence{line.date, line.date, line.hours, line.hours.minutes()};
    const int number = m_index.numberOf(pick.volunteer);
    if (number < 0)
        return Obstacle::NotActive;
    for (const Obstacle obstacle : TaskMatch(m_index, query).obstacles(number)) {
        if (obstacle == Obstacle::NotActive && m_setAside.contains(pick.volunteer))
            continue; // for the plan alone
        // Whoever has a reason may go against the rest; these forbid it.
        if (obstacle == Obstacle::NotActive || obstacle == Obstacle::Self || obstacle == Obstacle::Blocked)
            return obstacle;
        if (pick.pinned && (line.signup.isEmpty() || bindsApplicants(obstacle)))
            return obstacle;
    }
    return std::nullopt;
}

/// What the chosen one was asked for at that hour stays asked, unless somebody is chosen for it too.
void WeekPlanner::keepAsked(const PlanLine& line) {
    if (line.alsoAsked.id.isEmpty())
        return;
    for (Slot& slot : m_slots) {
        for (const StandingPlace& standing : std::as_const(slot.loose)) {
            if (standing.volunteer == line.volunteer && standing.date == line.date &&
                standing.hours.overlaps(line.hours))
                slot.kept.append(standing);
        }
        slot.loose.removeIf([&](const StandingPlace& standing) { return slot.kept.contains(standing); });
    }
}

PlanLine WeekPlanner::pickedLine(const WeekPlace& place, const Occurrence& time, const HandPicked& pick,
                                 const StandingPlace* instead) {
    PlanLine line = lineOf(place);
    line.volunteer = pick.volunteer;
    line.pinned = pick.pinned;
    line.overrideReason = pick.reason;
    if (pick.pinned)
        line.reasons = pick.reasons;
    else
        line.reasons.append({PlanReasonKind::ByHand});
    line.distanceKm = distance(place, pick.volunteer);
    line.nextBestCost = -1;
    for (const QueuedSignup& queued : place.queue) {
        if (queued.volunteer == pick.volunteer)
            line.signup = queued.signup;
    }
    if (instead) {
        line.date = instead->date;
        line.hours = instead->hours;
        giveWay(line, place, *instead);
    }
    if (pick.pinned) {
        line.date = pick.date;
        line.hours = pick.hours;
    }
    if (instead || pick.pinned)
        return line;
    // Of a flexible time the first that this volunteer has; else its last day, to be arranged.
    line.date = time.lastDate;
    line.hours = {time.hours.start, time.hours.start + time.minutes};
    const int number = m_index.numberOf(pick.volunteer);
    if (number < 0)
        return line;
    if (const auto fit = m_index.fit(number, TimeNeed(time, 1.0), {})) {
        line.date = QDate::fromJulianDay(fit->day);
        line.hours = fit->hours;
    }
    return line;
}

} // namespace entraide
