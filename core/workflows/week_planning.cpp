// SPDX-License-Identifier: GPL-3.0-or-later
#include "workflows/week_planning.h"

#include "storage/desk.h"
#include "workflows/commitments.h"
#include "workflows/posting_desk.h"
#include "workflows/proposals.h"
#include "workflows/refused.h"
#include "workflows/tandem_times.h"
#include "workflows/week_planner.h"
#include "workflows/week_quarters.h"

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
        , m_names(desk)
        , m_proposals(desk, by)
        , m_postings(desk)
        , m_how(how)
        , m_today(today) {}

    /// In each of the person's files.
    void noteAbsence(Desk::Writer& writer, const Absence& absence) {
        const AvailabilityException away{absence.from, absence.until, false, absence.hours};
        for (const VolunteerId& file : m_names.filesOfOne(absence.volunteer)) {
            auto volunteer = writer.find<Volunteer>(file);
            if (!volunteer || volunteer->exceptions.contains(away))
                continue;
            volunteer->exceptions.append(away);
            writer.save(*volunteer);
        }
    }
    QString reasonOf(const PlanWish& wish, const StandingPlace& standing) {
        const QList<VolunteerId> files = m_names.filesOfOne(standing.volunteer);
        const auto absence = std::ranges::find_if(wish.absences, [&](const Absence& a) {
            return files.contains(a.volunteer) && a.covers(standing.date, standing.hours);
        });
        return absence == wish.absences.end() ? QString() : absence->reason;
    }

    /// The place of somebody who cannot come, or who gives way. \a standIn: one is found, so nobody looks for one.
    std::optional<Refusal> free(Desk::Writer& writer, const FreedPlace& freed, const QString& reason, bool standIn) {
        const AnyId& source = freed.standing.source;
        if (const auto signup = SignupId::fromString(source))
            return refusalOf(m_postings.withdraw(*signup, reason, m_today));
        const auto match = MatchId::fromString(source);
        if (match && freed.series.isEmpty())
            return refusalOf(m_proposals.withdraw(*match, reason, m_today));
        if (!standIn) // one time of a series
            lookForStandIn(writer, freed, reason);
        return std::nullopt;
    }

    /// What is refused leaves nothing behind.
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

    /// Somebody locked the place since the plan was made.
    bool isLocked(Desk::Writer& writer, const AnyId& source) const {
        const auto match = MatchId::fromString(source);
        const auto found = match ? writer.find<Match>(*match) : std::nullopt;
        return found && found->locked;
    }

private:
    template <class T> static std::optional<Refusal> refusalOf(const Outcome<T>& outcome) {
        return outcome ? std::nullopt : std::optional(outcome.refusal());
    }

    /// What a new visit says of the time of the series that is on \a date; none when one is written for it already.
    std::optional<QDate> unwritten(Desk::Writer& writer, const TandemId& tandemId, const MatchId& match,
                                   QDate date) const {
        if (const auto tandem = tandemId.isEmpty() ? std::nullopt : writer.find<Tandem>(tandemId)) {
            const auto time = unwrittenTime(m_desk, *tandem, date);
            return !time ? std::nullopt : std::optional(time->day == date ? QDate() : time->day);
        }
        const QList<Visit> visits = m_desk.findBy<Visit>("match"_L1, match.toString());
        const bool isWritten = std::ranges::any_of(visits, [&](const Visit& visit) { return visit.date == date; });
        return isWritten ? std::nullopt : std::optional(QDate());
    }

    static VisitId idOf(const TandemId& tandem, const MatchId& match, QDate seriesDay) {
        return visitIdOf(tandem.isEmpty() ? match.toString() : tandem.toString(), seriesDay);
    }

    void lookForStandIn(Desk::Writer& writer, const FreedPlace& freed, const QString& reason) {
        Visit visit;
        if (const auto id = VisitId::fromString(freed.standing.source)) {
            const auto found = writer.find<Visit>(*id);
            if (!found || !mayMove(found->state, VisitState::SeekingStandIn))
                return;
            visit = *found;
        } else {
            const auto occurrence = unwritten(writer, freed.tandem, freed.series, freed.standing.date);
            if (!occurrence)
                return; // somebody wrote it down meanwhile
            visit.id = idOf(freed.tandem, freed.series, occurrence->isValid() ? *occurrence : freed.standing.date);
            visit.occurrence = *occurrence;
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
        const auto outcome =
            writtenOrRefused(m_desk, [&](Desk::Writer& writer) { // nothing of a sign-up stays that is not confirmed
                SignupId signup = line.signup;
                if (signup.isEmpty()) {
                    signup = wanted(m_postings.apply(line.posting, line.role, line.shift, line.volunteer, {}, m_today))
                                 .signup;
                    if (!m_how.confirmed) { // to be asked: the reason tells that they did not sign up by themselves
                        auto asked = writer.find<Signup>(signup);
                        asked->reason = line.overrideReason.isEmpty() ? m_how.movedReason : line.overrideReason;
                        writer.save(*asked);
                        return;
                    }
                }
                // The queue's order was kept where it could be: who was passed over cannot come.
                auto confirmed = m_postings.confirm(signup, m_today, line.overrideReason);
                if (!confirmed && confirmed.refusal().code == RefusalCode::QueueFirst)
                    confirmed = m_postings.confirm(signup, m_today, m_how.movedReason);
                wanted(confirmed);
            });
        return refusalOf(outcome);
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
            const auto occurrence = unwritten(writer, line.tandem, line.series, line.date);
            if (!occurrence)
                return Refusal{RefusalCode::ChangedMeanwhile,
                               line.tandem.isEmpty() ? line.series.toString() : line.tandem.toString(),
                               {}};
            visit.id = idOf(line.tandem, line.series, occurrence->isValid() ? *occurrence : line.date);
            visit.occurrence = *occurrence;
            visit.tandem = line.tandem;
            visit.match = line.tandem.isEmpty() ? line.series : MatchId();
            visit.date = line.date;
        }
        const auto who = writer.find<Volunteer>(line.volunteer);
        if (!who || who->state != VolunteerState::Active)
            return Refusal{RefusalCode::NotActive, line.volunteer.toString(),
                           who ? QString(enumName(who->state)) : QString()};
        for (const Clash& clash : clashes(m_desk, line.volunteer, line.date, line.hours, {}, visit.id.toString())) {
            if (clash.kind == ClashKind::Overlap && clash.with.firm && line.overrideReason.isEmpty())
                return Refusal{RefusalCode::Overlap, clash.with.id, {}};
        }
        visit.state = VisitState::Planned;
        visit.volunteer = line.volunteer;
        visit.hours = line.hours;
        visit.reason = line.overrideReason;
        writer.save(visit);
        return std::nullopt;
    }

    Desk& m_desk;
    Names m_names;
    Proposals m_proposals;
    PostingDesk m_postings;
    const PlanAcceptance& m_how;
    const Today& m_today;
};

/// The reason of the absence that frees a place.
/// Rolls a try back.
struct Again {
    QList<qsizetype> failed; ///< of plan.lines
    QList<RefusedLine> refusals;
};

/// Saves what can be saved whole. Throws Again when one of \a chosen cannot.
void saveChosen(Desk::Writer& writer, Saving saving, const WeekPlan& plan, const QList<qsizetype>& chosen,
                const PlanAcceptance& how, const StepProgress& progress, PlanAccepted& result) {
    const auto givesWay = [&](qsizetype index) {
        return plan.lines.at(index).isChange() && !plan.lines.at(index).beforeAway;
    };
    StepCount count(progress, plan.freed.size() + std::ranges::count_if(chosen, givesWay) + chosen.size());
    Again again;
    const auto refuse = [&](qsizetype index, const Refusal& refusal) {
        again.failed.append(index);
        again.refusals.append({refusal, index});
    };
    const auto isFilled = [&](const StandingPlace& standing) {
        return std::ranges::any_of(chosen, [&](qsizetype i) {
            return plan.lines.at(i).before == standing.source && plan.lines.at(i).beforeDate == standing.date;
        });
    };
    result.accepted = result.freed = 0;
    QList<RefusedLine> leftOut;
    for (const Absence& absence : plan.wish.absences)
        saving.noteAbsence(writer, absence);
    for (const FreedPlace& freed : plan.freed) {
        QString reason = saving.reasonOf(plan.wish, freed.standing);
        if (reason.trimmed().isEmpty())
            reason = how.movedReason;
        if (const auto refusal = saving.free(writer, freed, reason, isFilled(freed.standing)))
            leftOut.append({*refusal, -1});
        else
            ++result.freed;
        count.advance();
    }
    // Everybody who gives way first, so that they are free for where they go instead.
    for (const qsizetype index : chosen) {
        if (!givesWay(index))
            continue;
        const PlanLine& line = plan.lines.at(index);
        const StandingPlace standing{line.before, line.beforeVolunteer, line.beforeDate, line.hours, true, false,
                                     false};
        const QString reason = line.overrideReason.isEmpty() ? how.movedReason : line.overrideReason;
        if (saving.isLocked(writer, line.before))
            refuse(index, Refusal{RefusalCode::ChangedMeanwhile, line.before, {}});
        else if (const auto refusal =
                     saving.free(writer, {line.kind, standing, line.tandem, line.series}, reason, true))
            refuse(index, *refusal);
        count.advance();
    }
    for (const qsizetype index : chosen) {
        count.advance();
        if (again.failed.contains(index))
            continue;
        const PlanLine& line = plan.lines.at(index);
        const auto refusal = saving.take(writer, line);
        if (!refusal)
            ++result.accepted;
        else if (line.before.isEmpty()) // nobody has left for it, so the others go on
            leftOut.append({*refusal, index});
        else
            refuse(index, *refusal);
    }
    if (!again.failed.isEmpty())
        throw again;
    result.refused += leftOut;
}

} // namespace

QList<QuarterShare> WeekPlan::worstServed(qsizetype most) const {
    QList<QuarterShare> worst = quarters;
    worst.removeIf([](const QuarterShare& quarter) { return quarter.needed == 0; });
    std::ranges::stable_sort(
        worst, {}, [](const QuarterShare& quarter) { return std::pair(quarter.shareThen(), -quarter.needed); });
    return worst.first(std::min(worst.size(), most));
}

int WeekPlan::newCount() const {
    return static_cast<int>(std::ranges::count(lines, true, &PlanLine::isNew));
}

int WeekPlan::changeCount() const {
    return static_cast<int>(std::ranges::count_if(lines, &PlanLine::isChange));
}

WeekPlan WeekPlanning::propose(IsoWeek week, const Today& today, const PlanWish& wish,
                               const PlanOptions& options) const {
    WeekPlan plan = WeekPlanner(m_desk, week, today, wish).plan(options);
    if (!plan.cancelled && !addQuarters(plan, m_desk, options.stop)) {
        plan = WeekPlan();
        plan.week = week;
        plan.wish = wish;
        plan.cancelled = true;
    }
    return plan;
}

FlowProblem WeekPlanning::flowOf(IsoWeek week, const Today& today) const {
    return WeekPlanner(m_desk, week, today, {}).flow();
}

PlanAccepted WeekPlanning::accept(const WeekPlan& plan, const QList<qsizetype>& indexes, const PlanAcceptance& how,
                                  const Today& today, const StepProgress& progress) {
    m_desk.require(DeskAct::WritePlan);
    PlanAccepted result;
    QList<qsizetype> chosen;
    for (const qsizetype index : indexes) {
        if (plan.lines.at(index).isNew)
            chosen.append(index);
    }
    result.changes = m_desk.write([&](Desk::Writer&) {
        // Somebody gives way only where the other really comes: what is refused is left out, and the rest tried anew.
        for (;;) {
            try {
                m_desk.write([&](Desk::Writer& writer) {
                    saveChosen(writer, Saving(m_desk, m_by, how, today), plan, chosen, how, progress, result);
                });
                return;
            } catch (const Again& again) {
                chosen.removeIf([&](qsizetype index) { return again.failed.contains(index); });
                result.refused += again.refusals;
            }
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
    m_desk.require(DeskAct::WritePlan); // it binds every later plan
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
