// SPDX-License-Identifier: GPL-3.0-or-later
#include "workflows/today_board.h"

#include "storage/desk.h"
#include "storage/queries.h"
#include "workflows/extend.h"
#include "workflows/tandem_times.h"
#include "workflows/note_desk.h"
#include "workflows/offer_state.h"

#include <algorithm>

namespace entraide {

using namespace Qt::StringLiterals;

namespace {

constexpr int mostLines = 200;
constexpr int expiresWithinDays = 7;
constexpr int declinedWithinDays = 7;

} // namespace

TodayBoard::TodayBoard(const Desk& desk, const Today& today)
    : m_desk(desk)
    , m_names(desk)
    , m_today(today)
    , m_minute(today.now.time().hour() * 60 + today.now.time().minute()) {
    for (const TodayGroupKind kind : enumValues<TodayGroupKind>())
        m_groups[static_cast<std::size_t>(kind)].kind = kind;
}

TodayLine TodayBoard::lineAbout(TodayLineKind kind, const AnyId& id, const AnyId& actOn) {
    TodayLine line;
    line.kind = kind;
    line.id = id;
    line.actOn = actOn;
    return line;
}

QList<TodayGroup> TodayBoard::build() {
    readLive();
    addRequestsToFill();
    addShifts();
    addVisits();
    addTandems();
    addMatchesWithoutOutcome();
    addStreet();
    addMeals();
    addRequestsWithoutProposal();
    addFreedPlaces();
    addNewSignups();
    addNewVolunteers();
    addTwins();
    addDeclined();
    addAskersToTell();
    addReminders();
    addThanks();
    addConflicts();
    addNotes();
    addExpiring();
    addRecordsToReview();
    QList<TodayGroup> result;
    for (TodayGroup& group : m_groups) {
        if (!group.lines.isEmpty())
            result.append(finished(std::move(group)));
    }
    return result;
}

TodayLine& TodayBoard::add(TodayGroupKind kind, TodayLine line) {
    QList<TodayLine>& lines = m_groups[static_cast<std::size_t>(kind)].lines;
    lines.append(std::move(line));
    return lines.last();
}

TodayGroup TodayBoard::finished(TodayGroup group) {
    std::ranges::stable_sort(group.lines, [](const TodayLine& a, const TodayLine& b) {
        const auto key = [](const TodayLine& l) {
            return std::tuple(l.date.isValid() ? l.date : QDate(9999, 12, 31), l.hours.start,
                              -static_cast<int>(l.urgency), l.at);
        };
        return key(a) < key(b);
    });
    group.total = static_cast<int>(group.lines.size());
    group.lines.resize(std::min<qsizetype>(group.lines.size(), mostLines));
    for (TodayLine& line : group.lines) {
        if (line.subject.id.isEmpty())
            line.subject = m_names.of(line.id);
        if (line.person.isEmpty() && !line.volunteer.isEmpty())
            line.person = m_names.ofVolunteer(line.volunteer);
    }
    return group;
}

void TodayBoard::readLive() {
    for (const RequestState state :
         {RequestState::Open, RequestState::Proposed, RequestState::Matched, RequestState::InProgress})
        m_live += m_desk.findBy<Request>("state"_L1, enumName(state));
    const QSet<RequestId> carried = carriedByTandems(m_desk);
    m_live.removeIf([&](const Request& request) { return carried.contains(request.id); });
    for (const PostingState state : {PostingState::Published, PostingState::Full})
        m_postings += m_desk.findBy<Posting>("state"_L1, enumName(state));
}

QList<Match> TodayBoard::matchesOf(const Request& request) {
    return m_desk.findBy<Match>("request"_L1, request.id.toString());
}

bool TodayBoard::isOver(QDate date, TimeRange hours) const {
    return date < m_today.date || (date == m_today.date && !hours.isEmpty() && hours.end <= m_minute);
}

void TodayBoard::addRequestsWithoutProposal() {
    for (const Request& request : std::as_const(m_live)) {
        if (request.state != RequestState::Open || m_toFill.contains(request.id))
            continue;
        TodayLine line = lineAbout(TodayLineKind::RequestWithoutProposal, request.id.toString());
        if (const auto next = request.when.next(m_today.date)) {
            line.date = next->lastDate == next->date ? next->date : QDate();
            line.hours = next->lastDate == next->date ? next->hours : TimeRange();
        }
        line.at = request.received.startOfDay();
        line.urgency = request.urgency;
        line.needed = request.peopleNeeded;
        line.actions = {TodayAction::ShowCandidates, TodayAction::ShowWhyNobody};
        add(TodayGroupKind::NoProposal, std::move(line));
    }
}

void TodayBoard::addDeclined() {
    const QDateTime since = m_today.date.addDays(-declinedWithinDays).startOfDay();
    QSet<RequestId> live;
    for (const Request& request : std::as_const(m_live)) {
        if (request.state == RequestState::Open)
            live.insert(request.id);
    }
    for (const Match& match : m_desk.findBy<Match>("state"_L1, enumName(MatchState::Declined))) {
        if (match.decidedAt < since || !live.contains(match.request) ||
            (match.date.isValid() && match.date < m_today.date))
            continue;
        TodayLine line = lineAbout(TodayLineKind::ProposalDeclined, match.request.toString());
        line.actOn = match.id.toString();
        line.at = match.decidedAt;
        line.date = match.date;
        line.hours = match.hours;
        line.volunteer = match.volunteer;
        line.text = match.declineReason;
        line.actions = {TodayAction::NextCandidate, TodayAction::Open};
        add(TodayGroupKind::Declined, std::move(line));
    }
}

void TodayBoard::addConflicts() {
    for (const QString& id : m_desk.queries().conflicts()) {
        TodayLine line = lineAbout(TodayLineKind::Conflict, id);
        line.actions = {TodayAction::CompareVersions};
        add(TodayGroupKind::Conflicts, std::move(line));
    }
    for (const MatchState state : {MatchState::Proposed, MatchState::Accepted}) {
        for (const Match& match : m_desk.findBy<Match>("state"_L1, enumName(state)))
            addIfOfferIsAnothers(match);
    }
}

void TodayBoard::addIfOfferIsAnothers(const Match& match) {
    const auto offer = match.offer.isEmpty() ? std::nullopt : m_desk.find<Offer>(match.offer);
    if (!offer || !isClaimedByAnother(*offer, match))
        return;
    TodayLine line = lineAbout(TodayLineKind::OfferClaimedTwice, match.request.toString(), match.id.toString());
    line.date = match.date;
    line.hours = match.hours;
    line.at = match.proposedAt;
    line.volunteer = match.volunteer;
    line.actions = {TodayAction::Open, TodayAction::ShowCandidates};
    add(TodayGroupKind::Conflicts, std::move(line));
}

void TodayBoard::addNotes() {
    for (const Note& note : m_desk.findBy<Note>("state"_L1, enumName(NoteState::Open))) {
        if (!note.followUp.isValid() || note.followUp > m_today.date)
            continue;
        TodayLine line = lineAbout(TodayLineKind::CallBack, note.about, note.id.toString());
        line.date = note.followUp;
        line.at = note.written;
        line.text = listedText(note);
        line.person = m_names.of(note.about).who;
        line.actions = {TodayAction::CallDone, TodayAction::Postpone, TodayAction::Open};
        add(TodayGroupKind::CallBack, std::move(line));
    }
}

void TodayBoard::addExpiring() {
    const auto soon = [&](QDate date) {
        return date.isValid() && date >= m_today.date && date <= m_today.date.addDays(expiresWithinDays);
    };
    for (const Posting& posting : std::as_const(m_postings)) {
        if (!soon(posting.validUntil))
            continue;
        TodayLine line = lineAbout(TodayLineKind::PostingExpires, posting.id.toString());
        line.date = posting.validUntil;
        line.actions = {TodayAction::Extend, TodayAction::Open};
        add(TodayGroupKind::Expiring, std::move(line));
    }
    for (const Request& request : std::as_const(m_live)) {
        const bool waits = request.state == RequestState::Open || request.state == RequestState::Proposed;
        const bool extendable = extendedEnd(request, m_today).isValid();
        // What is open and ends with its own day is listed above as open.
        if (!waits || !soon(request.expires) || (!extendable && request.state == RequestState::Open))
            continue;
        TodayLine line = lineAbout(TodayLineKind::RequestExpires, request.id.toString());
        line.date = request.expires;
        line.urgency = request.urgency;
        line.actions = {TodayAction::Open};
        if (extendable)
            line.actions.prepend(TodayAction::Extend);
        add(TodayGroupKind::Expiring, std::move(line));
    }
    for (const Offer& offer : m_desk.findBy<Offer>("state"_L1, enumName(OfferState::Open))) {
        if (!soon(offer.expires))
            continue;
        TodayLine line = lineAbout(TodayLineKind::OfferExpires, offer.id.toString());
        line.date = offer.expires;
        line.actions = {TodayAction::Open};
        if (extendedEnd(offer, m_today).isValid())
            line.actions.prepend(TodayAction::Extend);
        add(TodayGroupKind::Expiring, std::move(line));
    }
}

} // namespace entraide
