// SPDX-License-Identifier: GPL-3.0-or-later
#include "workflows/volunteer_rows.h"

#include "storage/desk.h"
#include "workflows/commitments.h"
#include "workflows/stop_check.h"

#include <QSet>

#include <algorithm>

namespace entraide {

using namespace Qt::StringLiterals;

namespace {

/// Requests to come and of these last days count as having been asked.
constexpr int askedDays = 14;

QDate firstDay(QDate today) {
    return IsoWeek::of(today).monday();
}

void addPast(QList<PastHelp>& history, const AnyId& party, int times, QDate date, bool fixedHelper) {
    if (party.isEmpty())
        return;
    auto found = std::ranges::find(history, party, &PastHelp::party);
    if (found == history.end())
        found = history.insert(history.end(), PastHelp{party, 0, {}, false});
    found->times += times;
    found->fixedHelper = found->fixedHelper || fixedHelper;
    if (date.isValid() && (!found->last.isValid() || found->last < date))
        found->last = date;
}

bool isFixed(const Tandem& tandem) {
    return tandem.state == TandemState::Active || tandem.state == TandemState::Trial;
}

bool happened(const Visit& visit) {
    return visit.state == VisitState::Performed || visit.state == VisitState::Approved;
}

void addPromises(VolunteerRow& row, const QList<Commitment>& commitments, Promised promised) {
    for (const Commitment& made : commitments) {
        if (made.firm || promised == Promised::AndAsked)
            row.promises.append({made.date, made.hours, made.position});
    }
}

void addAsk(VolunteerRow& row, const Match& match, QDate today) {
    const QDate asked = match.proposedAt.toLocalTime().date();
    if (asked.isValid() && asked >= today.addDays(-askedDays))
        row.asks.append(asked);
}

} // namespace

std::optional<VolunteerRow> volunteerRow(const Desk& desk, const VolunteerId& id, QDate today, Promised promised) {
    const auto volunteer = desk.find<Volunteer>(id);
    const auto person = volunteer ? desk.find<Person>(volunteer->person) : std::nullopt;
    if (!person)
        return std::nullopt;
    VolunteerRow row = volunteerRow(*volunteer, *person);
    addPromises(row, commitmentsOf(desk, id, firstDay(today), today.addDays(promisedDays)), promised);
    const auto partyOf = [&](const RequestId& request) -> AnyId {
        const auto found = desk.find<Request>(request);
        return !found                         ? AnyId()
               : found->beneficiary.isEmpty() ? found->organisation.toString()
                                              : found->beneficiary.toString();
    };
    for (const Match& match : desk.findBy<Match>("volunteer"_L1, id.toString())) {
        addAsk(row, match, today);
        if (match.state == MatchState::Done)
            addPast(row.history, partyOf(match.request), 1, match.date, false);
    }
    for (const Tandem& tandem : desk.findBy<Tandem>("volunteer"_L1, id.toString())) {
        addPast(row.history, tandem.beneficiary.toString(), 0, {}, isFixed(tandem));
        if (tandem.pairBlocked)
            row.blocked.append(tandem.beneficiary.toString());
    }
    for (const Visit& visit : desk.findBy<Visit>("volunteer"_L1, id.toString())) {
        if (!happened(visit))
            continue;
        const auto tandem = desk.find<Tandem>(visit.tandem);
        const auto match = tandem ? std::nullopt : desk.find<Match>(visit.match);
        addPast(row.history,
                tandem  ? tandem->beneficiary.toString()
                : match ? partyOf(match->request)
                        : AnyId(),
                1, visit.date, false);
    }
    return row;
}

void forEachVolunteerRow(const Desk& desk, QDate today, Promised promised,
                         const std::function<void(const VolunteerRow&)>& visit,
                         const std::function<void(const AnyId&, const VolunteerId&)>& owner,
                         const std::stop_token& stop) {
    const auto commitments = allCommitments(desk, firstDay(today), today.addDays(promisedDays), stop);

    // Parties of requests and tandems, then what was done for them.
    QHash<AnyId, AnyId> partyOf;
    desk.forEach<Request>([&](const Request& request) {
        stopIfAsked(stop);
        partyOf.insert(request.id.toString(), request.beneficiary.isEmpty() ? request.organisation.toString()
                                                                            : request.beneficiary.toString());
    });
    QHash<VolunteerId, VolunteerRow> extras; // only history, blocks and asks of each
    desk.forEach<Match>([&](const Match& match) {
        stopIfAsked(stop);
        VolunteerRow& row = extras[match.volunteer];
        addAsk(row, match, today);
        owner(match.id.toString(), match.volunteer);
        const AnyId party = partyOf.value(match.request.toString());
        partyOf.insert(match.id.toString(), party);
        if (match.state == MatchState::Done)
            addPast(row.history, party, 1, match.date, false);
    });
    desk.forEach<Tandem>([&](const Tandem& tandem) {
        stopIfAsked(stop);
        VolunteerRow& row = extras[tandem.volunteer];
        owner(tandem.id.toString(), tandem.volunteer);
        partyOf.insert(tandem.id.toString(), tandem.beneficiary.toString());
        addPast(row.history, tandem.beneficiary.toString(), 0, {}, isFixed(tandem));
        if (tandem.pairBlocked)
            row.blocked.append(tandem.beneficiary.toString());
    });
    desk.forEach<Visit>([&](const Visit& one) {
        stopIfAsked(stop);
        owner(one.id.toString(), one.volunteer);
        if (happened(one))
            addPast(extras[one.volunteer].history,
                    partyOf.value(one.tandem.isEmpty() ? one.match.toString() : one.tandem.toString()), 1, one.date,
                    false);
    });
    desk.forEach<Signup>([&](const Signup& signup) { owner(signup.id.toString(), signup.volunteer); });
    desk.forEach<Round>([&](const Round& round) { owner(round.id.toString(), round.rider); });

    QSet<QString> away;
    for (const PersonState state : {PersonState::Archived, PersonState::Erased}) {
        for (const QString& id : desk.idsBy(EntityType::Person, "state"_L1, enumName(state)))
            away.insert(id);
    }
    desk.forEachWithContext<Volunteer>([&](const Volunteer& volunteer, const Desk::RecordContext& context) {
        stopIfAsked(stop);
        Person person;
        person.state = away.contains(volunteer.person.toString()) ? PersonState::Archived : PersonState::Active;
        person.position = context.position;
        person.address.postcode = context.postcode;
        VolunteerRow row = volunteerRow(volunteer, person);
        if (const auto extra = extras.constFind(volunteer.id); extra != extras.constEnd()) {
            row.history = extra->history;
            row.asks = extra->asks;
            row.blocked += extra->blocked;
        }
        if (const auto made = commitments.constFind(volunteer.id); made != commitments.constEnd())
            addPromises(row, *made, promised);
        visit(row);
    });
}

} // namespace entraide
