// SPDX-License-Identifier: GPL-3.0-or-later
#include "workflows/proposals.h"

#include "domain/permissions.h"
#include "storage/audit_trail.h"
#include "storage/desk.h"
#include "workflows/coverage.h"
#include "workflows/extend.h"
#include "workflows/names.h"
#include "workflows/offer_state.h"
#include "workflows/refused.h"
#include "workflows/tandem_steps.h"

#include <algorithm>
#include <functional>

namespace entraide {

using namespace Qt::StringLiterals;

namespace {

/// How far ahead a repeating proposal is held against the volunteer's other promises.
constexpr int seriesDays = 28;

QList<Match> matchesOf(const Desk& desk, const RequestId& request) {
    return desk.findBy<Match>("request"_L1, request.toString());
}

bool isOpen(const Match& match) {
    return match.state == MatchState::Proposed || match.state == MatchState::Accepted;
}

/// Two matches of one request that stand for a common time.
bool share(const Match& a, const Match& b) {
    return !a.date.isValid() || !b.date.isValid() || a.date == b.date;
}

QList<TimeCoverage> timesOf(const Request& request, const QList<Match>& matches, QDate date, QDate today) {
    if (date.isValid())
        return coverage(request, matches, date, date);
    if (request.when.kind == WhenKind::Recurring) {
        QList<TimeCoverage> times = coverage(request, matches, today, today.addDays(seriesDays - 1));
        if (times.isEmpty()) {
            if (const auto next = request.when.next(today))
                times = coverage(request, matches, next->date, next->lastDate);
        }
        return times;
    }
    const QDate last = request.when.lastDay();
    return coverage(request, matches, today, last.isValid() ? std::max(last, today) : today.addDays(seriesDays));
}

/// A fixed time needs no saying which; a time with hours of its own need not repeat them.
void complete(ProposalDraft& draft, const Request& request) {
    if (!draft.date.isValid() && request.when.kind == WhenKind::Fixed)
        draft.date = request.when.from;
    if (!draft.date.isValid() || !draft.hours.isEmpty())
        return;
    const auto times = coverage(request, {}, draft.date, draft.date);
    if (!times.isEmpty() && times.first().occurrence.hours.minutes() <= times.first().occurrence.minutes)
        draft.hours = times.first().occurrence.hours;
}

QList<Clash> clashesOf(const Desk& desk, const ProposalDraft& draft, const Request& request, const Today& today,
                       const AnyId& except) {
    const GeoPoint position = Names(desk).positionOf(request);
    if (draft.date.isValid())
        return clashes(desk, draft.volunteer, draft.date, draft.hours, position, except);
    const QDate last = today.date.addDays(seriesDays);
    const QList<Commitment> promised = commitmentsOfPerson(desk, draft.volunteer, today.date, last);
    QList<Clash> result;
    for (const TimeCoverage& time : timesOf(request, {}, {}, today.date)) {
        if (!time.occurrence.isFlexible())
            result += clashes(promised, time.occurrence.date, time.occurrence.hours, position, except);
    }
    return result;
}

/// The first promise that cannot be kept beside this one.
std::optional<Clash> hardClash(const QList<Clash>& all) {
    const auto found =
        std::ranges::find_if(all, [](const Clash& c) { return c.kind == ClashKind::Overlap && c.with.firm; });
    return found == all.end() ? std::nullopt : std::optional(*found);
}

bool isSelf(const Desk& desk, const Volunteer& volunteer, const Request& request) {
    const auto helped = desk.find<Beneficiary>(request.beneficiary);
    return helped && !helped->person.isEmpty() && helped->person == volunteer.person;
}

bool isBlockedPair(const Desk& desk, const Volunteer& volunteer, const Request& request) {
    const auto helped = desk.find<Beneficiary>(request.beneficiary);
    if (!helped)
        return false;
    const auto blocks = [&](const Tandem& t) { return t.pairBlocked && t.beneficiary == request.beneficiary; };
    Names names(desk);
    return std::ranges::any_of(names.filesOfOne(volunteer.id), [&](const VolunteerId& file) {
        const auto own = names.volunteer(file);
        return (own && own->blockedPersons.contains(helped->person)) ||
               std::ranges::any_of(desk.findBy<Tandem>("volunteer"_L1, file.toString()), blocks);
    });
}

std::optional<Refusal> refusalToPropose(const Desk& desk, const ProposalDraft& draft, const Request& request,
                                        const Today& today) {
    const auto volunteer = desk.find<Volunteer>(draft.volunteer);
    if (!volunteer)
        return Refusal{RefusalCode::NotHere, draft.volunteer.toString(), {}};
    if (!isLive(request.state))
        return Refusal{RefusalCode::StateForbids, request.id.toString(), enumName(request.state)};
    if (volunteer->state != VolunteerState::Active)
        return Refusal{RefusalCode::NotActive, volunteer->id.toString(), enumName(volunteer->state)};
    if (isSelf(desk, *volunteer, request))
        return Refusal{RefusalCode::SamePerson, volunteer->person.toString(), {}};
    if (isBlockedPair(desk, *volunteer, request))
        return Refusal{RefusalCode::PairBlocked, volunteer->id.toString(), {}};
    if (draft.date.isValid() && draft.date < today.date)
        return Refusal{RefusalCode::InThePast, request.id.toString(), draft.date.toString(Qt::ISODate)};
    const QList<Match> matches = matchesOf(desk, request.id);
    const QList<TimeCoverage> times = timesOf(request, matches, draft.date, today.date);
    if (times.isEmpty())
        return Refusal{RefusalCode::NotInSeason, request.id.toString(), draft.date.toString(Qt::ISODate)};
    if (!draft.hours.isEmpty() && !times.first().occurrence.hours.contains(draft.hours))
        return Refusal{RefusalCode::NotInSeason, request.id.toString(), draft.hours.toString()};
    Match wanted;
    wanted.date = draft.date;
    const QList<VolunteerId> files = Names(desk).filesOfOne(draft.volunteer);
    for (const Match& match : matches) {
        if (files.contains(match.volunteer) && isOpen(match) && share(match, wanted))
            return Refusal{RefusalCode::AlreadyAsked, match.id.toString(), {}};
    }
    if (std::ranges::all_of(times, [](const TimeCoverage& t) { return t.open() == 0; }))
        return Refusal{RefusalCode::NoPlaceLeft, request.id.toString(), {}};
    return std::nullopt;
}

/// Saves what the matches and tandems make of the request's state.
RequestState follow(Desk::Writer& writer, const RequestId& id, const Today& today) {
    auto request = writer.find<Request>(id);
    if (!request)
        return RequestState::Open;
    const RequestState target = tandem::stateOfRequest(writer.desk(), *request, today.date);
    if (target == request->state)
        return target;
    const RequestState from = request->state;
    request->state = target;
    if (mayMove(from, target) || (mayMove(from, RequestState::Open) && mayMove(RequestState::Open, target))) {
        writer.save(*request);
        return target;
    }
    // A one-off whose helpers are done before it was ever said to be matched: it passes through.
    if (target == RequestState::Done && mayMove(from, RequestState::Matched)) {
        writer.save(*request);
        return target;
    }
    return from;
}

Disclosure disclosure(const Desk& desk, const RequestId& requestId, const VolunteerId& volunteer, bool withContact) {
    Names names(desk);
    Disclosure result;
    result.to = volunteer;
    result.toName = names.ofVolunteer(volunteer);
    const auto request = desk.find<Request>(requestId);
    if (!request)
        return result;
    result.aboutName = names.of(*request).who;
    result.items = {Told::Service, Told::Quarter, Told::When};
    if (!withContact)
        return result;
    result.contactRevealed = true;
    const auto helped = names.beneficiary(request->beneficiary);
    const auto who = helped ? names.person(helped->person) : std::nullopt;
    const auto organisation = names.organisation(request->organisation);
    result.items.append(Told::Name);
    if ((who && !who->phones.isEmpty()) || (helped && !helped->contactPhone.isEmpty()) ||
        (organisation && !organisation->phone.isEmpty()))
        result.items.append(Told::Phone);
    if (names.addressOf(*request) != Address())
        result.items.append(Told::Address);
    if (helped && !helped->access.isEmpty())
        result.items.append(Told::Access);
    return result;
}

/// Takes back open proposals whose every time is taken by others now.
void withdrawLeftOver(Desk::Writer& writer, const Request& request, const Today& today, const QString& by) {
    const QList<Match> matches = matchesOf(writer.desk(), request.id);
    for (Match match : matches) {
        if (match.state != MatchState::Proposed)
            continue;
        const auto times = timesOf(request, matches, match.date, today.date);
        if (!std::ranges::all_of(times, [](const TimeCoverage& t) { return t.open() == 0; }))
            continue;
        match.state = MatchState::Withdrawn;
        match.decidedAt = today.now;
        match.decidedBy = by;
        writer.save(match);
        followOffer(writer, match.offer);
    }
}

} // namespace

QList<Clash> Proposals::warnings(const ProposalDraft& draft, const Today& today) const {
    const auto request = m_desk.find<Request>(draft.request);
    if (!request)
        return {};
    ProposalDraft whole = draft;
    complete(whole, *request);
    return clashesOf(m_desk, whole, *request, today, {});
}

Disclosure Proposals::toldAtProposal(const RequestId& request, const VolunteerId& volunteer) const {
    return disclosure(m_desk, request, volunteer, false);
}

Disclosure Proposals::toldAtAcceptance(const RequestId& request, const VolunteerId& volunteer) const {
    return disclosure(m_desk, request, volunteer, true);
}

Outcome<ProposalDone> Proposals::propose(const ProposalDraft& draft, const Today& today) {
    ProposalDraft whole = draft;
    ProposalDone done;
    std::optional<Refusal> refusal;
    done.changes = m_desk.write([&](Desk::Writer& writer) {
        const auto request = writer.find<Request>(draft.request);
        if (!request) {
            refusal = Refusal{RefusalCode::NotHere, draft.request.toString(), {}};
            return;
        }
        complete(whole, *request);
        refusal = refusalToPropose(m_desk, whole, *request, today);
        if (refusal)
            return;
        done.warnings = clashesOf(m_desk, whole, *request, today, {});
        const auto hard = hardClash(done.warnings);
        if (hard && draft.overrideReason.trimmed().isEmpty()) {
            refusal = Refusal{RefusalCode::Overlap, hard->with.id, {}};
            return;
        }
        Match match;
        match.request = whole.request;
        match.volunteer = whole.volunteer;
        match.date = whole.date;
        match.hours = whole.hours;
        match.score = whole.score;
        match.reasons = whole.reasons;
        match.proposedAt = today.now;
        match.overrideReason = whole.overrideReason.trimmed();
        done.match = writer.save(match);
        done.requestState = follow(writer, whole.request, today);
    });
    if (refusal)
        return *refusal;
    done.told = toldAtProposal(whole.request, whole.volunteer);
    return done;
}

Outcome<ProposalDone> Proposals::proposeAccepted(const ProposalDraft& draft, const Today& today) {
    std::optional<Outcome<ProposalDone>> result;
    try {
        ChangeSet changes = m_desk.write([&](Desk::Writer&) {
            result = propose(draft, today);
            if (!*result)
                return;
            result = accept((*result)->match, today, draft.overrideReason);
            if (!*result)
                throw Refused{}; // nothing of the proposal stays
        });
        if (*result) {
            ProposalDone done = **result;
            done.changes = std::move(changes);
            return done;
        }
    } catch (const Refused&) {
    }
    return *result;
}

Outcome<ProposalDone> Proposals::accept(const MatchId& id, const Today& today, const QString& overrideReason) {
    ProposalDone done;
    std::optional<Refusal> refusal;
    Match match;
    done.changes = m_desk.write([&](Desk::Writer& writer) {
        const auto found = writer.find<Match>(id);
        const auto request = found ? writer.find<Request>(found->request) : std::nullopt;
        if (!found || !request) {
            refusal = Refusal{RefusalCode::NotHere, found ? found->request.toString() : id.toString(), {}};
            return;
        }
        match = *found;
        if (!mayMove(match.state, MatchState::Accepted)) {
            refusal = Refusal{RefusalCode::StateForbids, id.toString(), enumName(match.state)};
            return;
        }
        if (!isLive(request->state)) {
            refusal = Refusal{RefusalCode::StateForbids, request->id.toString(), enumName(request->state)};
            return;
        }
        const auto times = timesOf(*request, matchesOf(m_desk, request->id), match.date, today.date);
        if (std::ranges::all_of(times, [](const TimeCoverage& t) { return t.open() == 0; })) {
            refusal = times.isEmpty() ? Refusal{RefusalCode::InThePast, id.toString(), {}}
                                      : Refusal{RefusalCode::NoPlaceLeft, request->id.toString(), {}};
            return;
        }
        ProposalDraft draft{match.request, match.volunteer, match.date, match.hours, 0, {}, {}};
        done.warnings = clashesOf(m_desk, draft, *request, today, id.toString());
        const auto hard = hardClash(done.warnings);
        const QString reason = overrideReason.trimmed().isEmpty() ? match.overrideReason : overrideReason.trimmed();
        if (hard && reason.isEmpty()) {
            refusal = Refusal{RefusalCode::Overlap, hard->with.id, {}};
            return;
        }
        match.state = MatchState::Accepted;
        match.overrideReason = reason;
        match.decidedAt = today.now;
        match.decidedBy = m_by;
        if (!match.helperAgreed.isValid())
            match.helperAgreed = today.now;
        if (!match.contactRevealedAt.isValid()) {
            m_desk.require(DeskAct::RevealContact);
            match.contactRevealedAt = today.now;
            m_desk.audit().enter(AuditAct::RevealedContact, id.toString());
        }
        writer.save(match);
        done.requestState = follow(writer, match.request, today);
        withdrawLeftOver(writer, *request, today, m_by);
    });
    if (refusal)
        return *refusal;
    done.match = id;
    done.told = toldAtAcceptance(match.request, match.volunteer);
    return done;
}

namespace {

/// Changes a match in one of the ways that tell the volunteer nothing; \a change refuses or says what it is now.
Outcome<ProposalDone> settle(Desk& desk, const MatchId& id, const Today& today,
                             const std::function<std::optional<Refusal>(Match&)>& change) {
    ProposalDone done;
    done.match = id;
    std::optional<Refusal> refusal;
    done.changes = desk.write([&](Desk::Writer& writer) {
        auto match = writer.find<Match>(id);
        if (!match) {
            refusal = Refusal{RefusalCode::NotHere, id.toString(), {}};
            return;
        }
        refusal = change(*match);
        if (refusal)
            return;
        writer.save(*match);
        const Desk::ForTeam follows(desk); // a volunteer says what became of a match, not of a request
        followOffer(writer, match->offer);
        done.requestState = follow(writer, match->request, today);
        done.told.to = match->volunteer;
        done.told.toName = Names(desk).ofVolunteer(match->volunteer);
        if (const auto request = writer.find<Request>(match->request))
            done.told.aboutName = Names(desk).of(*request).who;
    });
    if (refusal)
        return *refusal;
    return done;
}

Outcome<ProposalDone> end(Desk& desk, const MatchId& id, MatchState to, const QString& reason, const QString& by,
                          const Today& today, const Effort& effort = {}) {
    return settle(desk, id, today, [&](Match& match) -> std::optional<Refusal> {
        if (!mayMove(match.state, to))
            return Refusal{RefusalCode::StateForbids, id.toString(), enumName(match.state)};
        if (to == MatchState::Withdrawn && match.state == MatchState::Accepted && reason.trimmed().isEmpty())
            return Refusal{RefusalCode::ReasonMissing, id.toString(), {}};
        match.state = to;
        match.declineReason = reason.trimmed();
        match.decidedAt = today.now;
        match.decidedBy = by;
        match.minutes = effort.minutes;
        match.kilometres = effort.kilometres;
        return std::nullopt;
    });
}

/// NotComplete with the field for what cannot be, or none.
std::optional<Refusal> refusalOf(const MatchId& id, const Effort& effort) {
    constexpr int minutesOfADay = 24 * 60;
    if (effort.minutes < 0 || effort.minutes > minutesOfADay)
        return Refusal{RefusalCode::NotComplete, id.toString(), u"minutes"_s};
    if (effort.kilometres < 0)
        return Refusal{RefusalCode::NotComplete, id.toString(), u"kilometres"_s};
    return std::nullopt;
}

} // namespace

Outcome<ProposalDone> Proposals::decline(const MatchId& match, const QString& reason, const Today& today) {
    return end(m_desk, match, MatchState::Declined, reason, m_by, today);
}

Outcome<ProposalDone> Proposals::withdraw(const MatchId& match, const QString& reason, const Today& today) {
    return end(m_desk, match, MatchState::Withdrawn, reason, m_by, today);
}

Outcome<ProposalDone> Proposals::markDone(const MatchId& match, const Today& today, const Effort& effort) {
    if (const auto refusal = refusalOf(match, effort))
        return *refusal;
    return end(m_desk, match, MatchState::Done, {}, m_by, today, effort);
}

Outcome<ProposalDone> Proposals::correctEffort(const MatchId& id, const Effort& effort, const Today& today) {
    if (const auto refusal = refusalOf(id, effort))
        return *refusal;
    return settle(m_desk, id, today, [&](Match& match) -> std::optional<Refusal> {
        if (match.state != MatchState::Done)
            return Refusal{RefusalCode::StateForbids, id.toString(), enumName(match.state)};
        match.minutes = effort.minutes;
        match.kilometres = effort.kilometres;
        return std::nullopt;
    });
}

Outcome<ProposalDone> Proposals::askerAgrees(const MatchId& id, const Today& today) {
    return settle(m_desk, id, today, [&](Match& match) -> std::optional<Refusal> {
        if (!isOpen(match) || match.askerAgreed.isValid())
            return Refusal{RefusalCode::StateForbids, id.toString(), enumName(match.state)};
        match.askerAgreed = today.now;
        return std::nullopt;
    });
}

Outcome<ProposalDone> Proposals::askerRefuses(const MatchId& id, const QString& reason, const Today& today) {
    if (reason.trimmed().isEmpty())
        return Refusal{RefusalCode::ReasonMissing, id.toString(), {}};
    return end(m_desk, id, MatchState::Withdrawn, reason, m_by, today);
}

Outcome<ProposalDone> Proposals::moveRequest(const RequestId& id, RequestState to, const QString& reason,
                                             const Today& today) {
    ProposalDone done;
    std::optional<Refusal> refusal;
    done.changes = m_desk.write([&](Desk::Writer& writer) {
        auto request = writer.find<Request>(id);
        if (!request) {
            refusal = Refusal{RefusalCode::NotHere, id.toString(), {}};
            return;
        }
        if (!mayMove(request->state, to)) {
            refusal = Refusal{RefusalCode::StateForbids, id.toString(), enumName(request->state)};
            return;
        }
        if (to == RequestState::Unmet && reason.trimmed().isEmpty()) {
            refusal = Refusal{RefusalCode::ReasonMissing, id.toString(), {}};
            return;
        }
        const bool hasExpired = request->state == RequestState::Expired && isOver(*request, today.date);
        if (isLive(to) && hasExpired && !extendedEnd(*request, today).isValid()) {
            refusal = Refusal{RefusalCode::InThePast, id.toString(), {}};
            return;
        }
        QList<Match> matches = matchesOf(m_desk, id);
        if (!isLive(to) && to != RequestState::Done) {
            for (const Match& match : matches) {
                if (match.state == MatchState::Accepted && (!match.date.isValid() || match.date >= today.date)) {
                    refusal = Refusal{RefusalCode::HasLiveMatches, match.id.toString(), {}};
                    return;
                }
            }
        }
        request->state = to;
        request->unmetReason = isLive(to) ? QString() : reason.trimmed();
        writer.save(*request);
        done.requestState = to;
        if (isLive(to) && hasExpired)
            static_cast<void>(extend(m_desk, id.toString(), today)); // else it would expire again tonight
        if (isLive(to))
            return;
        for (Match& match : matches) {
            if (match.state == MatchState::Proposed)
                match.state = MatchState::Withdrawn;
            else if (match.state == MatchState::Accepted && to == RequestState::Done)
                match.state = MatchState::Done;
            else
                continue; // a past promise still waits for someone to say what became of it
            match.decidedAt = today.now;
            match.decidedBy = m_by;
            writer.save(match);
            followOffer(writer, match.offer);
        }
    });
    if (refusal)
        return *refusal;
    return done;
}

} // namespace entraide
