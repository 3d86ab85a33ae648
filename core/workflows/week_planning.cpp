// SPDX-License-Identifier: GPL-3.0-or-later
#include "workflows/week_planning.h"

#include "storage/desk.h"
#include "workflows/coverage.h"
#include "workflows/proposals.h"
#include "workflows/task_queries.h"
#include "workflows/volunteer_rows.h"

#include <QElapsedTimer>

#include <algorithm>
#include <cmath>
#include <numeric>
#include <set>

namespace entraide {

using namespace Qt::StringLiterals;

namespace {

/// A task of the plan and the time of the request behind it.
struct Asked {
    Request request;
    Occurrence occurrence;
    bool dueThisWeek = true;
    QString postcode;
};

/// "distance:0.62", as Match::reasons keeps them.
QStringList kept(const QList<PlanReason>& reasons) {
    QStringList texts;
    for (const PlanReason& reason : reasons) {
        QString text = enumName(reason.kind);
        if (reason.kind == PlanReasonKind::Distance)
            text += u':' + QString::number(reason.km, 'f', 2);
        else if (reason.kind == PlanReasonKind::Language)
            text += u':' + enumName(reason.language);
        else if (reason.kind == PlanReasonKind::Continuity)
            text += u':' + QString::number(reason.times);
        texts.append(text);
    }
    return texts;
}

/// Reads the week's places from a desk and turns the solver's answer into lines.
class Planner {
public:
    Planner(const Desk& desk, IsoWeek week, const Today& today)
        : m_desk(desk)
        , m_names(desk)
        , m_today(today)
        , m_first(std::max(week.monday(), today.date))
        , m_index(usualTasksPerWeek) {
        m_plan.week = week;
        for (QDate day = week.monday(); day <= week.sunday(); day = day.addDays(1))
            m_plan.days.append({day, 0, 0, 0});
    }

    FlowProblem flow() {
        read();
        return weekFlow(m_index, m_tasks, m_plan.week.monday());
    }

    WeekPlan plan(const PlanOptions& options) {
        read();
        QElapsedTimer timer;
        timer.start();
        const PlanProposal proposal = planWeek(m_index, m_tasks, m_plan.week.monday(), {}, options);
        m_plan.milliseconds = static_cast<double>(timer.nsecsElapsed()) / 1e6;
        if (proposal.status == PlanStatus::Faulty)
            throw Error(ErrorCode::BadInput, m_plan.week.toString(), u"the plan's costs are out of range"_s);
        if (proposal.status == PlanStatus::Cancelled) {
            WeekPlan none;
            none.week = m_plan.week;
            none.cancelled = true;
            return none;
        }
        m_plan.objective = proposal.objective;
        for (const PlannedPlace& place : proposal.lines)
            addLine(place);
        for (const UnservedPlaces& places : proposal.unserved)
            addUnserved(places);
        sum();
        return std::move(m_plan);
    }

private:
    void read() {
        forEachVolunteerRow(
            m_desk, m_today.date, Promised::AndAsked, [&](const VolunteerRow& row) { m_index.set(row); },
            [](const AnyId&, const VolunteerId&) {});
        for (const RequestState state :
             {RequestState::Open, RequestState::Proposed, RequestState::Matched, RequestState::InProgress}) {
            for (const Request& request : m_desk.findBy<Request>("state"_L1, enumName(state)))
                addRequest(request);
        }
    }

    PlanDay& day(QDate date) { return m_plan.days[date.dayOfWeek() - 1]; }
    QuarterShare& quarter(const QString& postcode) {
        const auto found = std::ranges::find(m_plan.quarters, postcode, &QuarterShare::postcode);
        return found != m_plan.quarters.end() ? *found
                                              : *m_plan.quarters.insert(m_plan.quarters.end(), {postcode, 0, 0, 0});
    }

    void addRequest(const Request& request) {
        const QDate sunday = m_plan.week.sunday();
        if (m_first > sunday || coverage(request, {}, m_first, sunday).isEmpty())
            return;
        const auto matches = m_desk.findBy<Match>("request"_L1, request.id.toString());
        const QString postcode = m_names.addressOf(request).postcode;
        for (const TimeCoverage& time : coverage(request, matches, m_first, sunday)) {
            const int standing = addStanding(request, time, postcode);
            const int places = std::max(0, time.needed - standing);
            const bool due = !time.occurrence.isFlexible() || request.when.kind == WhenKind::Recurring ||
                             request.when.lastDay() <= sunday;
            const int asked = std::min(places, static_cast<int>(time.proposed.size()));
            if (places - asked > 0) {
                m_tasks.push_back({queryFor(m_names, request, matches, time.occurrence, m_today.date), places - asked,
                                   request.urgency});
                m_asked.push_back({request, time.occurrence, due, postcode});
            }
            if (due)
                count(time.occurrence.lastDate, postcode, places - asked);
        }
    }

    /// Places that are promised, or asked for, stay where they are. Gives how many of them are promised.
    int addStanding(const Request& request, const TimeCoverage& time, const QString& postcode) {
        const auto add = [&](const Match& match) {
            const QDate date = match.date.isValid() ? match.date : time.occurrence.lastDate;
            if (!m_plan.week.contains(date))
                return;
            PlanLine line;
            line.request = request.id;
            line.subject = m_names.of(request);
            line.date = date;
            line.hours = !match.hours.isEmpty()         ? match.hours
                         : time.occurrence.isFlexible() ? TimeRange()
                                                        : time.occurrence.hours;
            line.volunteer = match.volunteer;
            line.name = m_names.ofVolunteer(match.volunteer);
            line.match = match.id;
            line.locked = match.locked;
            line.distanceKm = distance(request, match.volunteer);
            line.nextBestCost = -1;
            if (match.locked)
                line.reasons.append({PlanReasonKind::Locked});
            if (!std::isnan(line.distanceKm))
                line.reasons.append({PlanReasonKind::Distance, line.distanceKm});
            m_plan.lines.append(line);
            count(date, postcode, 1);
            ++day(date).filledNow;
            ++quarter(postcode).filledNow;
        };
        std::ranges::for_each(time.accepted, add);
        const qsizetype room = std::max(0, time.open());
        for (qsizetype i = 0; i < std::min(room, time.proposed.size()); ++i)
            add(time.proposed.at(i));
        return static_cast<int>(time.accepted.size());
    }

    void count(QDate date, const QString& postcode, int places) {
        day(date).needed += places;
        quarter(postcode).needed += places;
        m_plan.placesNeeded += places;
    }

    double distance(const Request& request, const VolunteerId& id) {
        const GeoPoint there = m_names.positionOf(request);
        const int number = m_index.numberOf(id);
        if (number < 0 || !there.isValid() || !m_index.position(number).isValid())
            return std::nan("");
        return distanceKm(m_index.position(number), there);
    }

    void addLine(const PlannedPlace& place) {
        const Asked& asked = m_asked[static_cast<std::size_t>(place.task)];
        PlanLine line;
        line.request = asked.request.id;
        line.subject = m_names.of(asked.request);
        line.date = place.date;
        line.hours = place.hours;
        line.volunteer = place.volunteer;
        line.name = m_names.ofVolunteer(place.volunteer);
        line.isNew = true;
        line.distanceKm = place.distanceKm;
        line.reasons = place.reasons;
        line.cost = place.cost.total();
        line.nextBestCost = place.nextBest.isEmpty() ? -1 : place.nextBestCost;
        m_plan.lines.append(line);
        if (!asked.dueThisWeek) {
            count(place.date, asked.postcode, 1);
        } else if (place.date != asked.occurrence.lastDate) { // it was counted on its last day
            --day(asked.occurrence.lastDate).needed;
            ++day(place.date).needed;
        }
        ++day(place.date).filledThen;
        ++quarter(asked.postcode).filledThen;
    }

    void addUnserved(const UnservedPlaces& places) {
        const Asked& asked = m_asked[static_cast<std::size_t>(places.task)];
        if (!asked.dueThisWeek)
            return;
        const TaskQuery& query = m_tasks[static_cast<std::size_t>(places.task)].query;
        UnservedLine line;
        line.request = asked.request.id;
        line.subject = m_names.of(asked.request);
        line.date = asked.occurrence.date;
        line.lastDate = asked.occurrence.lastDate;
        line.hours = asked.occurrence.hours;
        line.missing = places.missing;
        line.urgency = asked.request.urgency;
        line.reason = places.reason;
        line.couldBefore = places.couldBefore;
        line.oneMoreWouldServe = places.oneMoreWouldServe;
        line.languages = query.languages;
        line.skills = query.skills;
        if (!query.screenings.isEmpty())
            line.screening = query.screenings.first();
        else
            line.screening = requiredScreening(query.service);
        m_plan.unserved.append(line);
    }

    void sum() {
        std::ranges::stable_sort(m_plan.lines, [](const PlanLine& a, const PlanLine& b) {
            return std::tuple(a.date, a.hours.start, a.subject.who) < std::tuple(b.date, b.hours.start, b.subject.who);
        });
        std::ranges::stable_sort(m_plan.unserved, [](const UnservedLine& a, const UnservedLine& b) {
            return std::tuple(-static_cast<int>(a.urgency), a.lastDate, a.hours.start) <
                   std::tuple(-static_cast<int>(b.urgency), b.lastDate, b.hours.start);
        });
        std::ranges::sort(m_plan.quarters, {}, &QuarterShare::postcode);
        std::set<QString> now;
        std::set<QString> then;
        double kmNow = 0;
        double kmThen = 0;
        int placedNow = 0;
        int placedThen = 0;
        for (const PlanLine& line : std::as_const(m_plan.lines)) {
            ++m_plan.filledThen;
            m_plan.filledNow += !line.isNew;
            then.insert(line.volunteer.toString());
            if (!line.isNew)
                now.insert(line.volunteer.toString());
            if (std::isnan(line.distanceKm))
                continue;
            kmThen += line.distanceKm;
            ++placedThen;
            if (!line.isNew) {
                kmNow += line.distanceKm;
                ++placedNow;
            }
        }
        m_plan.meanKmNow = placedNow ? kmNow / placedNow : 0;
        m_plan.meanKmThen = placedThen ? kmThen / placedThen : 0;
        m_plan.peopleNow = static_cast<int>(now.size());
        m_plan.peopleThen = static_cast<int>(then.size());
        for (PlanDay& one : m_plan.days)
            one.filledThen += one.filledNow;
        for (QuarterShare& one : m_plan.quarters)
            one.filledThen += one.filledNow;
    }

    const Desk& m_desk;
    Names m_names;
    Today m_today;
    QDate m_first;
    VolunteerIndex m_index;
    std::vector<PlanTask> m_tasks;
    std::vector<Asked> m_asked;
    WeekPlan m_plan;
};

} // namespace

int WeekPlan::newCount() const {
    return static_cast<int>(std::ranges::count(lines, true, &PlanLine::isNew));
}

WeekPlan WeekPlanning::propose(IsoWeek week, const Today& today, const PlanOptions& options) const {
    return Planner(m_desk, week, today).plan(options);
}

FlowProblem WeekPlanning::flow(IsoWeek week, const Today& today) const {
    return Planner(m_desk, week, today).flow();
}

PlanAccepted WeekPlanning::accept(const WeekPlan& plan, const QList<qsizetype>& indexes, bool confirmed,
                                  const Today& today) {
    PlanAccepted result;
    Proposals proposals(m_desk, m_by);
    result.changes = m_desk.write([&](Desk::Writer&) {
        for (const qsizetype index : indexes) {
            const PlanLine& line = plan.lines.at(index);
            if (!line.isNew)
                continue;
            const ProposalDraft draft{line.request, line.volunteer, line.date, line.hours, 0, kept(line.reasons), {}};
            const auto done = confirmed ? proposals.proposeAccepted(draft, today) : proposals.propose(draft, today);
            if (done)
                ++result.accepted;
            else
                result.refused.append(done.refusal());
        }
    });
    return result;
}

PlanAccepted WeekPlanning::acceptAll(const WeekPlan& plan, bool confirmed, const Today& today) {
    QList<qsizetype> all(plan.lines.size());
    std::iota(all.begin(), all.end(), qsizetype{0});
    return accept(plan, all, confirmed, today);
}

Outcome<ChangeSet> WeekPlanning::setLocked(const MatchId& id, bool locked) {
    std::optional<Refusal> refusal;
    ChangeSet changes = m_desk.write([&](Desk::Writer& writer) {
        auto match = writer.find<Match>(id);
        if (!match) {
            refusal = Refusal{RefusalCode::NotHere, id.toString(), {}};
            return;
        }
        match->locked = locked;
        writer.save(*match);
    });
    if (refusal)
        return *refusal;
    return changes;
}

} // namespace entraide
