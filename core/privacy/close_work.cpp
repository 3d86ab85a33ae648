// SPDX-License-Identifier: GPL-3.0-or-later
#include "privacy/close_work.h"

#include "domain/records.h"
#include "privacy/person_file.h"

#include <QSet>

#include <algorithm>

namespace entraide {

using namespace Qt::StringLiterals;

namespace {

bool isOpen(MatchState state) {
    return state == MatchState::Proposed || state == MatchState::Accepted;
}
bool isOpen(VisitState state) {
    return state == VisitState::Planned || state == VisitState::SeekingStandIn;
}
bool isOpen(SignupState state) {
    return state == SignupState::Applied || state == SignupState::Confirmed || state == SignupState::Reserve;
}

/// The records of type \a R in the file, as they are now.
template <Record R> QList<R> recordsOf(const Desk& desk, const PersonFile& file) {
    QList<R> records;
    for (const QString& id : file.kept) {
        if (const auto typed = decltype(R::id)::fromString(id)) {
            if (const auto record = desk.find<R>(*typed))
                records.append(*record);
        }
    }
    return records;
}

class Who {
public:
    explicit Who(const PersonFile& file)
        : m_gone(file.gone.begin(), file.gone.end()) {}
    template <EntityType T> bool is(const Id<T>& id) const { return m_gone.contains(id.toString()); }

private:
    QSet<QString> m_gone;
};

QDate dateOf(const Desk& desk, const Signup& signup) {
    const auto posting = desk.find<Posting>(signup.posting);
    if (!posting)
        return {};
    const auto shift = std::ranges::find(posting->shifts, signup.shift, &Shift::key);
    return shift == posting->shifts.end() ? QDate() : shift->date;
}

/// Whether the visit goes to somebody who is erased: then nobody has to come.
bool goesToPerson(const Desk& desk, const Who& who, const Visit& visit) {
    if (const auto tandem = desk.find<Tandem>(visit.tandem))
        return who.is(tandem->beneficiary);
    const auto match = desk.find<Match>(visit.match);
    const auto request = match ? desk.find<Request>(match->request) : std::nullopt;
    return request && who.is(request->beneficiary);
}

} // namespace

QList<ErasureWarning> openWork(const Desk& desk, const PersonFile& file, QDate today) {
    using enum ErasureWarningKind;
    const Who who(file);
    QList<ErasureWarning> warnings;
    const auto ahead = [&](QDate date) { return !date.isValid() || date >= today; };
    for (const Match& match : recordsOf<Match>(desk, file)) {
        if (match.state == MatchState::Accepted && ahead(match.date))
            warnings.append(
                {who.is(match.volunteer) ? ExpectedSomewhere : AwaitsHelp, match.id.toString(), match.date});
    }
    for (const Visit& visit : recordsOf<Visit>(desk, file)) {
        if (isOpen(visit.state) && ahead(visit.date))
            warnings.append(
                {who.is(visit.volunteer) ? ExpectedSomewhere : AwaitsHelp, visit.id.toString(), visit.date});
    }
    for (const Signup& signup : recordsOf<Signup>(desk, file)) {
        const QDate date = dateOf(desk, signup);
        if (signup.state == SignupState::Confirmed && ahead(date))
            warnings.append({ExpectedSomewhere, signup.id.toString(), date});
    }
    for (const Dish& dish : recordsOf<Dish>(desk, file)) {
        if (mayMove(dish.state, DishState::Failed) && ahead(dish.date))
            warnings.append({ExpectedSomewhere, dish.id.toString(), dish.date});
    }
    for (const Round& round : recordsOf<Round>(desk, file)) {
        if (round.state != RoundState::Done && ahead(round.date))
            warnings.append({ExpectedSomewhere, round.id.toString(), round.date});
    }
    for (const Request& request : recordsOf<Request>(desk, file)) {
        if (who.is(request.beneficiary) && mayMove(request.state, RequestState::Cancelled))
            warnings.append({AwaitsHelp, request.id.toString(), {}});
    }
    for (const Donation& donation : recordsOf<Donation>(desk, file)) {
        if (donation.state == DonationState::Pledged)
            warnings.append({GiftOnItsWay, donation.id.toString(), donation.pledged});
    }
    for (const QString& id : file.namesakes)
        warnings.append({Namesake, id, {}});
    return warnings;
}

void closeWork(Desk::Writer& writer, const PersonFile& file, QDate today) {
    const Desk& desk = writer.desk();
    const Who who(file);
    QList<RequestId> waiting; // of others
    for (Match match : recordsOf<Match>(desk, file)) {
        if (!isOpen(match.state))
            continue;
        match.state = MatchState::Withdrawn;
        writer.save(match);
        if (who.is(match.volunteer) && !match.request.isEmpty() && !waiting.contains(match.request))
            waiting.append(match.request);
    }
    for (Visit visit : recordsOf<Visit>(desk, file)) {
        if (!isOpen(visit.state))
            continue;
        const bool isOver = goesToPerson(desk, who, visit) || visit.date < today;
        if (!isOver && !who.is(visit.volunteer))
            continue; // a stand-in of the tandem goes
        visit.state = isOver ? VisitState::Excused : VisitState::SeekingStandIn;
        writer.save(visit);
    }
    for (Tandem tandem : recordsOf<Tandem>(desk, file)) {
        if (tandem.state == TandemState::Ended || (!who.is(tandem.volunteer) && !who.is(tandem.beneficiary)))
            continue;
        tandem.state = TandemState::Ended;
        tandem.ended = today;
        writer.save(tandem);
    }
    for (Signup signup : recordsOf<Signup>(desk, file)) {
        if (!isOpen(signup.state))
            continue;
        signup.state = SignupState::Withdrawn;
        signup.reservePlace = 0;
        writer.save(signup);
    }
    for (User user : recordsOf<User>(desk, file)) { // their own cases are gone with them
        if (user.state != UserState::Active || user.role != Role::Volunteer || !who.is(user.volunteer))
            continue;
        user.state = UserState::Left;
        user.until = today;
        writer.save(user);
    }
    for (Dish dish : recordsOf<Dish>(desk, file)) {
        if (!mayMove(dish.state, DishState::Failed))
            continue;
        dish.state = DishState::Failed;
        writer.save(dish);
    }
    for (Request request : recordsOf<Request>(desk, file)) {
        if (!who.is(request.beneficiary) || !mayMove(request.state, RequestState::Cancelled))
            continue;
        request.state = RequestState::Cancelled;
        writer.save(request);
        waiting.removeAll(request.id);
    }
    for (const RequestId& id : waiting) {
        auto request = desk.find<Request>(id);
        if (!request || (request->state != RequestState::Matched && request->state != RequestState::Proposed &&
                         request->state != RequestState::InProgress))
            continue;
        bool proposed = false;
        bool accepted = false;
        for (const Match& match : desk.findBy<Match>("request"_L1, id.toString())) {
            proposed |= match.state == MatchState::Proposed;
            accepted |= match.state == MatchState::Accepted;
        }
        const RequestState next = accepted ? request->state : proposed ? RequestState::Proposed : RequestState::Open;
        if (next == request->state)
            continue;
        request->state = mayMove(request->state, next) ? next : RequestState::Open;
        writer.save(*request);
    }
}

} // namespace entraide
