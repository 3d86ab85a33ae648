// SPDX-License-Identifier: GPL-3.0-or-later
#include "workflows/week_planning.h"

#include "storage/desk.h"
#include "workflows/posting_desk.h"
#include "workflows/proposals.h"
#include "workflows/week_planner.h"

#include <algorithm>
#include <numeric>

namespace entraide {

using namespace Qt::StringLiterals;

namespace {

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

/// Saves a plan line by line, within one transaction. What is not possible any more is refused and leaves the rest.
class Saving {
public:
    Saving(Desk& desk, const QString& by, const PlanAcceptance& how, const Today& today)
        : m_desk(desk)
        , m_proposals(desk, by)
        , m_postings(desk)
        , m_how(how)
        , m_today(today) {}

    void noteAbsence(Desk::Writer& writer, const Absence& absence) {
        auto volunteer = writer.find<Volunteer>(absence.volunteer);
        if (!volunteer)
            return;
        const AvailabilityException away{absence.from, absence.until, false, absence.hours};
        if (!volunteer->exceptions.contains(away)) {
            volunteer->exceptions.append(away);
            writer.save(*volunteer);
        }
    }

    /// The place of somebody who cannot come, or who gives way. \a standIn: one is found, so nobody looks for one.
    std::optional<Refusal> free(Desk::Writer& writer, const FreedPlace& freed, const QString& reason, bool standIn) {
        if (freed.kind == PlaceKind::Visit || !freed.series.isEmpty()) {
            if (!standIn)
                lookForStandIn(writer, freed, reason);
            return std::nullopt;
        }
        if (const auto signup = SignupId::fromString(freed.standing.source))
            return refusalOf(m_postings.withdraw(*signup, reason, m_today));
        if (const auto match = MatchId::fromString(freed.standing.source))
            return refusalOf(m_proposals.withdraw(*match, reason, m_today));
        if (const auto visit = VisitId::fromString(freed.standing.source)) {
            if (!standIn)
                lookForStandIn(writer, freed, reason);
        }
        return std::nullopt;
    }

    std::optional<Refusal> take(Desk::Writer& writer, const PlanLine& line) {
        switch (line.kind) {
        case PlaceKind::Request: {
            const ProposalDraft draft{line.request,       line.volunteer,     line.date, line.hours, 0,
                                      kept(line.reasons), line.overrideReason};
            return m_how.confirmed ? refusalOf(m_proposals.proposeAccepted(draft, m_today))
                                   : refusalOf(m_proposals.propose(draft, m_today));
        }
        case PlaceKind::Shift:
            return takeShift(line);
        case PlaceKind::Visit:
            return takeVisit(writer, line);
        }
        return std::nullopt;
    }

private:
    template <class T> static std::optional<Refusal> refusalOf(const Outcome<T>& outcome) {
        return outcome ? std::nullopt : std::optional(outcome.refusal());
    }

    void lookForStandIn(Desk::Writer& writer, const FreedPlace& freed, const QString& reason) {
        Visit visit;
        if (const auto id = VisitId::fromString(freed.standing.source)) {
            const auto found = writer.find<Visit>(*id);
            if (!found || !mayMove(found->state, VisitState::SeekingStandIn))
                return;
            visit = *found;
        } else {
            visit.tandem = freed.tandem;
            visit.match = freed.series;
            visit.volunteer = freed.standing.volunteer;
            visit.date = freed.standing.date;
            visit.hours = freed.standing.hours;
        }
        visit.state = VisitState::SeekingStandIn;
        visit.reason = reason;
        writer.save(visit);
    }

    std::optional<Refusal> takeShift(const PlanLine& line) {
        SignupId signup = line.signup;
        if (signup.isEmpty()) {
            const auto applied = m_postings.apply(line.posting, line.role, line.shift, line.volunteer, {}, m_today);
            if (!applied)
                return applied.refusal();
            if (!m_how.confirmed)
                return std::nullopt; // to be asked
            signup = applied->signup;
        }
        // The queue's order was kept where it could be: who was passed over cannot come.
        auto confirmed = m_postings.confirm(signup, m_today, line.overrideReason);
        if (!confirmed && confirmed.refusal().code == RefusalCode::QueueFirst)
            confirmed = m_postings.confirm(signup, m_today, m_how.movedReason);
        return refusalOf(confirmed);
    }

    std::optional<Refusal> takeVisit(Desk::Writer& writer, const PlanLine& line) {
        Visit visit;
        const auto former = VisitId::fromString(line.before);
        const VisitId id = !line.visit.isEmpty() ? line.visit : former.value_or(VisitId());
        if (!id.isEmpty()) {
            const auto found = writer.find<Visit>(id);
            if (!found)
                return Refusal{RefusalCode::NotHere, id.toString(), {}};
            if (found->state != VisitState::Planned && !mayMove(found->state, VisitState::Planned))
                return Refusal{RefusalCode::StateForbids, id.toString(), enumName(found->state)};
            visit = *found;
        } else {
            const AnyId series = line.tandem.isEmpty() ? line.series.toString() : line.tandem.toString();
            const auto field = line.tandem.isEmpty() ? "match"_L1 : "tandem"_L1;
            for (const Visit& other : m_desk.findBy<Visit>(field, series)) {
                if (other.date == line.date)
                    return Refusal{RefusalCode::ChangedMeanwhile, other.id.toString(), {}};
            }
            visit.tandem = line.tandem;
            visit.match = line.tandem.isEmpty() ? line.series : MatchId();
            visit.date = line.date;
        }
        visit.state = VisitState::Planned;
        visit.volunteer = line.volunteer;
        visit.hours = line.hours;
        visit.reason = line.overrideReason;
        writer.save(visit);
        return std::nullopt;
    }

    Desk& m_desk;
    Proposals m_proposals;
    PostingDesk m_postings;
    const PlanAcceptance& m_how;
    const Today& m_today;
};

/// The reason of the absence that frees a place.
QString reasonOf(const PlanWish& wish, const StandingPlace& standing) {
    const auto absence = std::ranges::find_if(wish.absences, [&](const Absence& a) {
        return a.volunteer == standing.volunteer && a.covers(standing.date, standing.hours);
    });
    return absence == wish.absences.end() ? QString() : absence->reason;
}

} // namespace

int WeekPlan::newCount() const {
    return static_cast<int>(std::ranges::count(lines, true, &PlanLine::isNew));
}

int WeekPlan::changeCount() const {
    return static_cast<int>(std::ranges::count_if(lines, &PlanLine::isChange));
}

WeekPlan WeekPlanning::propose(IsoWeek week, const Today& today, const PlanWish& wish,
                               const PlanOptions& options) const {
    return WeekPlanner(m_desk, week, today, wish).plan(options);
}

FlowProblem WeekPlanning::flowOf(IsoWeek week, const Today& today) const {
    return WeekPlanner(m_desk, week, today, {}).flow();
}

PlanAccepted WeekPlanning::accept(const WeekPlan& plan, const QList<qsizetype>& indexes, const PlanAcceptance& how,
                                  const Today& today) {
    PlanAccepted result;
    result.changes = m_desk.write([&](Desk::Writer& writer) {
        Saving saving(m_desk, m_by, how, today);
        QList<qsizetype> chosen;
        for (const qsizetype index : indexes) {
            if (plan.lines.at(index).isNew)
                chosen.append(index);
        }
        const auto isFilled = [&](const StandingPlace& standing) {
            return std::ranges::any_of(chosen, [&](qsizetype i) {
                return plan.lines.at(i).before == standing.source && plan.lines.at(i).beforeDate == standing.date;
            });
        };
        for (const Absence& absence : plan.wish.absences)
            saving.noteAbsence(writer, absence);
        for (const FreedPlace& freed : plan.freed) {
            QString reason = reasonOf(plan.wish, freed.standing);
            if (reason.trimmed().isEmpty())
                reason = how.movedReason;
            if (const auto refusal = saving.free(writer, freed, reason, isFilled(freed.standing)))
                result.refused.append(*refusal);
            else
                ++result.freed;
        }
        // Everybody who gives way first, so that they are free for where they go instead.
        QList<qsizetype> possible;
        for (const qsizetype index : std::as_const(chosen)) {
            const PlanLine& line = plan.lines.at(index);
            std::optional<Refusal> refusal;
            if (line.isChange() && !line.beforeAway) {
                const StandingPlace standing{line.before, line.beforeVolunteer, line.date, line.hours, true, false,
                                             false};
                refusal = saving.free(writer, {line.kind, standing, line.tandem, line.series},
                                      line.overrideReason.isEmpty() ? how.movedReason : line.overrideReason, true);
            }
            if (refusal)
                result.refused.append(*refusal);
            else
                possible.append(index);
        }
        for (const qsizetype index : std::as_const(possible)) {
            if (const auto refusal = saving.take(writer, plan.lines.at(index)))
                result.refused.append(*refusal);
            else
                ++result.accepted;
        }
    });
    return result;
}

PlanAccepted WeekPlanning::acceptAll(const WeekPlan& plan, bool confirmed, const Today& today) {
    QList<qsizetype> all(plan.lines.size());
    std::iota(all.begin(), all.end(), qsizetype{0});
    return accept(plan, all, {confirmed, {}}, today);
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
