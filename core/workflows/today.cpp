// SPDX-License-Identifier: GPL-3.0-or-later
#include "workflows/today.h"

#include "storage/desk.h"
#include "storage/queries.h"
#include "workflows/coverage.h"
#include "workflows/posting_desk.h"
#include "workflows/roster_builder.h"

#include <QSet>

#include <algorithm>
#include <array>

namespace entraide {

using namespace Qt::StringLiterals;

namespace {

constexpr int mostLines = 200;
constexpr int expiresWithinDays = 7;
constexpr int declinedWithinDays = 7;
/// Older times of a repeating match without an outcome are not asked about any more.
constexpr int outcomeWithinDays = 7;

TodayLine lineAbout(TodayLineKind kind, const AnyId& id, const AnyId& actOn = {}) {
    TodayLine line;
    line.kind = kind;
    line.id = id;
    line.actOn = actOn;
    return line;
}

class Board {
public:
    Board(const Desk& desk, const Today& today)
        : m_desk(desk)
        , m_names(desk)
        , m_today(today)
        , m_minute(today.now.time().hour() * 60 + today.now.time().minute()) {}

    QList<TodayGroup> build() {
        readLive();
        addRequestsToFill();
        addShifts();
        addVisits();
        addMatchesWithoutOutcome();
        addRequestsWithoutProposal();
        addNewPeople();
        addDeclined();
        addConflicts();
        addNotes();
        addExpiring();
        QList<TodayGroup> result;
        for (TodayGroup& group : m_groups) {
            if (!group.lines.isEmpty())
                result.append(finished(std::move(group)));
        }
        return result;
    }

private:
    TodayLine& add(TodayGroupKind kind, TodayLine line) {
        QList<TodayLine>& lines = m_groups[static_cast<std::size_t>(kind)].lines;
        lines.append(std::move(line));
        return lines.last();
    }

    /// Most pressing first, cut to what a person can read; only then is each line's subject read.
    TodayGroup finished(TodayGroup group) {
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

    void readLive() {
        for (const RequestState state :
             {RequestState::Open, RequestState::Proposed, RequestState::Matched, RequestState::InProgress})
            m_live += m_desk.findBy<Request>("state"_L1, enumName(state));
        for (const PostingState state : {PostingState::Published, PostingState::Full})
            m_postings += m_desk.findBy<Posting>("state"_L1, enumName(state));
    }

    QList<Match> matchesOf(const Request& request) { return m_desk.findBy<Match>("request"_L1, request.id.toString()); }

    bool isOver(QDate date, TimeRange hours) const {
        return date < m_today.date || (date == m_today.date && !hours.isEmpty() && hours.end <= m_minute);
    }

    void addRequestsToFill() {
        const QDate tomorrow = m_today.date.addDays(1);
        for (const Request& request : m_live) {
            if (coverage(request, {}, m_today.date, tomorrow).isEmpty())
                continue;
            for (const TimeCoverage& time : coverage(request, matchesOf(request), m_today.date, tomorrow)) {
                const QDate lastDay =
                    request.when.kind == WhenKind::Recurring ? time.occurrence.lastDate : request.when.lastDay();
                if (lastDay > tomorrow || time.open() == 0 || isOver(time.occurrence.lastDate, time.occurrence.hours))
                    continue;
                TodayLine line = lineAbout(TodayLineKind::RequestToFill, request.id.toString());
                line.date = time.occurrence.date;
                line.hours = time.occurrence.hours;
                line.missing = time.open();
                line.needed = time.needed;
                line.count = static_cast<int>(time.proposed.size());
                line.urgency = request.urgency;
                line.actions = {TodayAction::FindSomebody, TodayAction::Open};
                m_toFill.insert(request.id);
                add(TodayGroupKind::ToFill, std::move(line));
            }
        }
    }

    void addShifts() {
        for (const Posting& posting : std::as_const(m_postings)) {
            const bool soon = std::ranges::any_of(posting.shifts, [&](const Shift& s) {
                return s.date >= m_today.date && s.date <= m_today.date.addDays(1);
            });
            const bool past =
                std::ranges::any_of(posting.shifts, [&](const Shift& s) { return isOver(s.date, s.hours); });
            if (!soon && !past)
                continue;
            const QList<Signup> signups = m_desk.findBy<Signup>("posting"_L1, posting.id.toString());
            for (const Shift& shift : posting.shifts) {
                if (isOver(shift.date, shift.hours))
                    addAttendance(posting, shift, signups);
                else if (shift.date <= m_today.date.addDays(1))
                    addShiftToFill(posting, shift, signups);
            }
        }
        for (const Posting& posting : m_desk.findBy<Posting>("state"_L1, enumName(PostingState::Closed))) {
            const QList<Signup> signups = m_desk.findBy<Signup>("posting"_L1, posting.id.toString());
            for (const Shift& shift : posting.shifts) {
                if (isOver(shift.date, shift.hours))
                    addAttendance(posting, shift, signups);
            }
        }
    }

    void addShiftToFill(const Posting& posting, const Shift& shift, const QList<Signup>& signups) {
        TodayLine line = lineAbout(TodayLineKind::ShiftToFill, posting.id.toString(), shift.key);
        line.date = shift.date;
        line.hours = shift.hours;
        line.actions = {TodayAction::FindSomebody, TodayAction::Open};
        for (const RoleCount& count : placesOf(posting, signups)) {
            if (count.shift != shift.key)
                continue;
            line.missing += count.free();
            line.needed += count.capacity;
            line.count += count.waiting;
        }
        if (line.missing > 0)
            add(TodayGroupKind::ToFill, std::move(line));
    }

    void addAttendance(const Posting& posting, const Shift& shift, const QList<Signup>& signups) {
        for (const Signup& signup : signups) {
            if (signup.shift != shift.key || signup.state != SignupState::Confirmed || shift.date == m_today.date)
                continue;
            TodayLine line = lineAbout(TodayLineKind::SignupWithoutOutcome, posting.id.toString());
            line.actOn = signup.id.toString();
            line.date = shift.date;
            line.hours = shift.hours;
            line.volunteer = signup.volunteer;
            line.actions = {TodayAction::MarkDone, TodayAction::MarkMissed, TodayAction::MarkExcused};
            add(TodayGroupKind::NoOutcome, std::move(line));
        }
    }

    void addVisits() {
        for (const Visit& visit : m_desk.findBy<Visit>("state"_L1, enumName(VisitState::Planned))) {
            if (visit.date.isValid() && visit.date < m_today.date)
                addOutcome(TodayLineKind::VisitWithoutOutcome, visit.id.toString(), visit.id.toString(), visit.date,
                           visit.hours, visit.volunteer);
        }
        for (const Visit& visit : m_desk.findBy<Visit>("state"_L1, enumName(VisitState::SeekingStandIn))) {
            if (isOver(visit.date, visit.hours)) {
                addOutcome(TodayLineKind::VisitWithoutOutcome, visit.id.toString(), visit.id.toString(), visit.date,
                           visit.hours, visit.volunteer);
            } else if (visit.date <= m_today.date.addDays(1)) {
                TodayLine line = lineAbout(TodayLineKind::VisitToFill, visit.id.toString());
                line.date = visit.date;
                line.hours = visit.hours;
                line.volunteer = visit.volunteer;
                line.text = visit.reason;
                line.missing = 1;
                line.needed = 1;
                line.actions = {TodayAction::FindSomebody, TodayAction::Open};
                add(TodayGroupKind::ToFill, std::move(line));
            }
        }
    }

    void addOutcome(TodayLineKind kind, const AnyId& id, const AnyId& actOn, QDate date, TimeRange hours,
                    const VolunteerId& volunteer) {
        TodayLine line = lineAbout(kind, id, actOn);
        line.date = date;
        line.hours = hours;
        line.volunteer = volunteer;
        line.actions = {TodayAction::MarkDone, TodayAction::MarkMissed, TodayAction::MarkExcused};
        add(TodayGroupKind::NoOutcome, std::move(line));
    }

    void addMatchesWithoutOutcome() {
        const QDate yesterday = m_today.date.addDays(-1);
        for (const Match& match : m_desk.findBy<Match>("state"_L1, enumName(MatchState::Accepted))) {
            if (match.date.isValid() && match.date >= m_today.date)
                continue;
            const auto request = m_desk.find<Request>(match.request);
            if (!request)
                continue;
            const auto ask = [&](QDate date, TimeRange hours) {
                addOutcome(TodayLineKind::MatchWithoutOutcome, request->id.toString(), match.id.toString(), date, hours,
                           match.volunteer);
            };
            if (match.date.isValid()) {
                ask(match.date, match.hours);
            } else if (request->when.kind != WhenKind::Recurring) {
                if (const QDate last = request->when.lastDay(); last.isValid() && last < m_today.date)
                    ask(last, {});
            } else {
                const QDate decided = match.decidedAt.isValid() ? match.decidedAt.date() : QDate(1, 1, 1);
                const QDate first = std::max(m_today.date.addDays(-outcomeWithinDays), decided);
                if (first > yesterday)
                    continue;
                const auto visits = m_desk.findBy<Visit>("match"_L1, match.id.toString());
                for (const TimeCoverage& time : coverage(*request, {}, first, yesterday)) {
                    const bool known =
                        std::ranges::any_of(visits, [&](const Visit& v) { return v.date == time.occurrence.date; });
                    if (!time.occurrence.isFlexible() && !known)
                        ask(time.occurrence.date, time.occurrence.hours);
                }
            }
        }
    }

    void addRequestsWithoutProposal() {
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

    void addNewPeople() {
        QHash<PostingId, QList<Signup>> fresh;
        for (const Signup& signup : m_desk.findBy<Signup>("state"_L1, enumName(SignupState::Applied)))
            fresh[signup.posting].append(signup);
        for (auto it = fresh.cbegin(); it != fresh.cend(); ++it) {
            TodayLine line = lineAbout(TodayLineKind::NewSignups, it.key().toString());
            line.count = static_cast<int>(it->size());
            for (const Signup& signup : *it) {
                line.ids.append(signup.id.toString());
                line.suspected += isSuspected(m_names.volunteer(signup.volunteer));
                line.at = line.at.isValid() ? std::min(line.at, signup.received) : signup.received;
            }
            line.actions = {TodayAction::Examine};
            add(TodayGroupKind::NewPeople, std::move(line));
        }
        TodayLine volunteers = lineAbout(TodayLineKind::NewVolunteers, {});
        for (const Volunteer& volunteer : m_desk.findBy<Volunteer>("state"_L1, enumName(VolunteerState::Applied))) {
            ++volunteers.count;
            volunteers.ids.append(volunteer.id.toString());
            const auto person = m_names.person(volunteer.person);
            if (!isSuspected(volunteer))
                continue;
            ++volunteers.suspected;
            TodayLine twins = lineAbout(TodayLineKind::Twins, volunteer.id.toString());
            twins.ids = {person->id.toString(), person->suspectedTwins.first()};
            twins.person = m_names.ofPerson(PersonId::fromString(twins.ids.last()).value_or(PersonId()));
            twins.actions = {TodayAction::CompareTwins};
            add(TodayGroupKind::NewPeople, std::move(twins));
        }
        if (volunteers.count > 0) {
            volunteers.id = volunteers.ids.first();
            volunteers.actions = {TodayAction::Examine};
            add(TodayGroupKind::NewPeople, std::move(volunteers));
        }
    }

    bool isSuspected(const std::optional<Volunteer>& volunteer) {
        const auto person = volunteer ? m_names.person(volunteer->person) : std::nullopt;
        return person && !person->suspectedTwins.isEmpty();
    }

    void addDeclined() {
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

    void addConflicts() {
        for (const QString& id : m_desk.queries().conflicts()) {
            TodayLine line = lineAbout(TodayLineKind::Conflict, id);
            line.actions = {TodayAction::CompareVersions};
            add(TodayGroupKind::Conflicts, std::move(line));
        }
    }

    void addNotes() {
        for (const Note& note : m_desk.findBy<Note>("state"_L1, enumName(NoteState::Open))) {
            if (!note.followUp.isValid() || note.followUp > m_today.date)
                continue;
            TodayLine line = lineAbout(TodayLineKind::CallBack, note.about, note.id.toString());
            line.date = note.followUp;
            line.at = note.written;
            line.text = note.text;
            line.person = m_names.of(note.about).who;
            line.actions = {TodayAction::CallDone, TodayAction::Open};
            add(TodayGroupKind::CallBack, std::move(line));
        }
    }

    void addExpiring() {
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
            if (!waits || !soon(request.expires))
                continue;
            TodayLine line = lineAbout(TodayLineKind::RequestExpires, request.id.toString());
            line.date = request.expires;
            line.urgency = request.urgency;
            line.actions = {TodayAction::Extend, TodayAction::Open};
            add(TodayGroupKind::Expiring, std::move(line));
        }
    }

    const Desk& m_desk;
    Names m_names;
    Today m_today;
    int m_minute;
    QList<Request> m_live;
    QList<Posting> m_postings;
    QSet<RequestId> m_toFill;
    std::array<TodayGroup, enumCount<TodayGroupKind>()> m_groups = [] {
        std::array<TodayGroup, enumCount<TodayGroupKind>()> groups;
        for (std::size_t i = 0; i < groups.size(); ++i)
            groups[i].kind = static_cast<TodayGroupKind>(i);
        return groups;
    }();
};

} // namespace

QList<TodayGroup> todayGroups(const Desk& desk, const Today& today) {
    return Board(desk, today).build();
}

QList<DayPlaces> weekPlaces(const Desk& desk, IsoWeek week) {
    QList<DayPlaces> days;
    for (QDate date = week.monday(); date <= week.sunday(); date = date.addDays(1))
        days.append({date, 0, 0});
    for (const RosterEntry& entry : rosterEntries(desk, week)) {
        DayPlaces& day = days[entry.date.dayOfWeek() - 1];
        ++day.needed;
        day.filled += entry.state == PlaceState::Taken;
    }
    return days;
}

} // namespace entraide
