// SPDX-License-Identifier: GPL-3.0-or-later
#include "workflows/commitments.h"

#include "matching/plan_travel.h"
#include "matching/task_query.h"
#include "storage/desk.h"
#include "workflows/coverage.h"
#include "workflows/names.h"
#include "workflows/stop_check.h"

#include <QSet>

#include <algorithm>
#include <cmath>

namespace entraide {

using namespace Qt::StringLiterals;

namespace {

QString onDay(const AnyId& id, QDate date) {
    return id + u'@' + date.toString(Qt::ISODate);
}

/// Turns matches, visits, tandems and sign-ups into times, within two days.
class Collector {
public:
    Collector(const Desk& desk, QDate first, QDate last)
        : m_desk(desk)
        , m_names(desk)
        , m_first(first)
        , m_last(last) {}

    /// First, since a visit says what became of one time of a match or tandem.
    void addVisit(const Visit& visit) {
        if (!inside(visit.date))
            return;
        const AnyId series = visit.tandem.isEmpty() ? visit.match.toString() : visit.tandem.toString();
        m_spokenFor.insert(onDay(series, visit.date));
        if (visit.state != VisitState::Planned && visit.state != VisitState::Performed &&
            visit.state != VisitState::Approved)
            return;
        const Commitment made{visit.id.toString(),     series, visit.volunteer, visit.date, visit.hours,
                              positionOfSeries(visit), true};
        add(made);
    }

    void addMatch(const Match& match) {
        if (match.state != MatchState::Accepted && match.state != MatchState::Proposed &&
            match.state != MatchState::Done)
            return;
        const auto request = requestOf(match.request);
        if (!request || (match.date.isValid() && !inside(match.date)))
            return;
        const GeoPoint position = isRemote(request->service) ? GeoPoint() : m_names.positionOf(*request);
        const auto take = [&](QDate date, TimeRange hours) {
            if (m_spokenFor.contains(onDay(match.id.toString(), date)))
                return;
            add({match.id.toString(), request->id.toString(), match.volunteer, date, hours, position,
                 match.state != MatchState::Proposed});
        };
        if (match.date.isValid() && !match.hours.isEmpty()) {
            take(match.date, match.hours);
            return;
        }
        const QDate first = match.date.isValid() ? match.date : m_first;
        const QDate last = match.date.isValid() ? match.date : m_last;
        for (const TimeCoverage& time : coverage(*request, {}, first, last)) {
            if (!time.occurrence.isFlexible())
                take(time.occurrence.date, time.occurrence.hours);
        }
    }

    void addTandem(const Tandem& tandem) {
        if (tandem.state != TandemState::Active && tandem.state != TandemState::Trial)
            return;
        GeoPoint position;
        if (const auto helped = m_names.beneficiary(tandem.beneficiary)) {
            if (const auto who = m_names.person(helped->person))
                position = who->position;
        }
        if (!tandem.services.isEmpty() && std::ranges::all_of(tandem.services, isRemote))
            position = {};
        for (IsoWeek week = IsoWeek::of(m_first); week.monday() <= m_last; week = week.next()) {
            for (const Occurrence& occurrence : tandem.cadence.occurrences(week)) {
                if (!occurrence.isFlexible() && inside(occurrence.date) &&
                    !m_spokenFor.contains(onDay(tandem.id.toString(), occurrence.date)))
                    add({tandem.id.toString(), tandem.id.toString(), tandem.volunteer, occurrence.date,
                         occurrence.hours, position, true});
            }
        }
    }

    void addSignup(const Signup& signup) {
        if (signup.state != SignupState::Confirmed && signup.state != SignupState::Attended)
            return;
        const auto posting = postingOf(signup.posting);
        if (!posting || (posting->state == PostingState::Cancelled && signup.state == SignupState::Confirmed))
            return; // nobody goes to what does not take place
        for (const Shift& shift : posting->shifts) {
            if (shift.key == signup.shift && inside(shift.date))
                add({signup.id.toString(), posting->id.toString(), signup.volunteer, shift.date, shift.hours,
                     positionOfPosting(*posting), true});
        }
    }

    /// A round to come or under way takes its rider from its start until a while after its last stop.
    void addRound(const Round& round) {
        constexpr int leaveMinutes = 15;
        if (round.state == RoundState::Done || round.rider.isEmpty() || round.stops.isEmpty() || !inside(round.date))
            return;
        add({round.id.toString(),
             round.id.toString(),
             round.rider,
             round.date,
             {round.start, std::min(1440, round.stops.last().arrival + leaveMinutes)},
             {},
             true});
    }

    QHash<VolunteerId, QList<Commitment>> take() {
        for (QList<Commitment>& list : m_result) {
            std::ranges::stable_sort(list, [](const Commitment& a, const Commitment& b) {
                return std::pair(a.date, a.hours.start) < std::pair(b.date, b.hours.start);
            });
        }
        return std::move(m_result);
    }

private:
    bool inside(QDate date) const { return date.isValid() && date >= m_first && date <= m_last; }
    void add(const Commitment& made) { m_result[made.volunteer].append(made); }

    std::optional<Request> requestOf(const RequestId& id) {
        auto it = m_requests.find(id);
        if (it == m_requests.end())
            it = m_requests.insert(id, m_desk.find<Request>(id));
        return *it;
    }
    std::optional<Posting> postingOf(const PostingId& id) {
        auto it = m_postings.find(id);
        if (it == m_postings.end())
            it = m_postings.insert(id, m_desk.find<Posting>(id));
        return *it;
    }
    GeoPoint positionOfPosting(const Posting& posting) {
        if (posting.position.isValid() || isRemote(posting.kind))
            return posting.position;
        const auto host = m_names.organisation(posting.organisation);
        return host ? host->position : GeoPoint();
    }
    GeoPoint positionOfSeries(const Visit& visit) {
        if (!visit.match.isEmpty()) {
            const auto match = m_desk.find<Match>(visit.match);
            const auto request = match ? requestOf(match->request) : std::nullopt;
            return !request || isRemote(request->service) ? GeoPoint() : m_names.positionOf(*request);
        }
        const auto tandem = m_desk.find<Tandem>(visit.tandem);
        const auto helped = tandem ? m_names.beneficiary(tandem->beneficiary) : std::nullopt;
        const auto who = helped ? m_names.person(helped->person) : std::nullopt;
        return who ? who->position : GeoPoint();
    }

    const Desk& m_desk;
    Names m_names;
    QDate m_first;
    QDate m_last;
    QHash<RequestId, std::optional<Request>> m_requests;
    QHash<PostingId, std::optional<Posting>> m_postings;
    QSet<QString> m_spokenFor;
    QHash<VolunteerId, QList<Commitment>> m_result;
};

template <Record R> void forEachInState(const Desk& desk, QLatin1StringView state, const auto& visit) {
    for (const R& record : desk.findBy<R>("state"_L1, state))
        visit(record);
}

} // namespace

QList<Commitment> commitmentsOf(const Desk& desk, const VolunteerId& volunteer, QDate first, QDate last) {
    Collector collector(desk, first, last);
    for (const Visit& visit : desk.findBy<Visit>("volunteer"_L1, volunteer.toString()))
        collector.addVisit(visit);
    const QList<Match> matches = desk.findBy<Match>("volunteer"_L1, volunteer.toString());
    const QList<Tandem> tandems = desk.findBy<Tandem>("volunteer"_L1, volunteer.toString());
    // A stand-in's visit frees the one whose series it is.
    for (const Match& match : matches) {
        for (const Visit& visit : desk.findBy<Visit>("match"_L1, match.id.toString())) {
            if (visit.volunteer != volunteer)
                collector.addVisit(visit);
        }
    }
    for (const Tandem& tandem : tandems) {
        for (const Visit& visit : desk.findBy<Visit>("tandem"_L1, tandem.id.toString())) {
            if (visit.volunteer != volunteer)
                collector.addVisit(visit);
        }
    }
    for (const Match& match : matches)
        collector.addMatch(match);
    for (const Tandem& tandem : tandems)
        collector.addTandem(tandem);
    for (const Signup& signup : desk.findBy<Signup>("volunteer"_L1, volunteer.toString()))
        collector.addSignup(signup);
    for (const Round& round : desk.findBy<Round>("rider"_L1, volunteer.toString()))
        collector.addRound(round);
    return collector.take().value(volunteer);
}

QHash<VolunteerId, QList<Commitment>> allCommitments(const Desk& desk, QDate first, QDate last,
                                                     const std::stop_token& stop) {
    Collector collector(desk, first, last);
    for (QDate date = first; date <= last; date = date.addDays(1)) {
        stopIfAsked(stop);
        for (const Visit& visit : desk.findBy<Visit>("date"_L1, date.toString(Qt::ISODate)))
            collector.addVisit(visit);
    }
    for (QDate date = first; date <= last; date = date.addDays(1)) {
        stopIfAsked(stop);
        for (const Match& match : desk.findBy<Match>("date"_L1, date.toString(Qt::ISODate))) {
            if (match.state == MatchState::Done)
                collector.addMatch(match);
        }
    }
    const auto each = [&stop](auto&& add) {
        return [&stop, add](const auto& record) {
            stopIfAsked(stop);
            add(record);
        };
    };
    for (const MatchState state : {MatchState::Accepted, MatchState::Proposed})
        forEachInState<Match>(desk, enumName(state), each([&](const Match& match) { collector.addMatch(match); }));
    for (const TandemState state : {TandemState::Active, TandemState::Trial})
        forEachInState<Tandem>(desk, enumName(state), each([&](const Tandem& tandem) { collector.addTandem(tandem); }));
    for (const SignupState state : {SignupState::Confirmed, SignupState::Attended})
        forEachInState<Signup>(desk, enumName(state), each([&](const Signup& signup) { collector.addSignup(signup); }));
    for (const RoundState state : {RoundState::Planned, RoundState::UnderWay})
        forEachInState<Round>(desk, enumName(state), each([&](const Round& round) { collector.addRound(round); }));
    return collector.take();
}

QList<Clash> clashes(const QList<Commitment>& commitments, QDate date, TimeRange hours, GeoPoint position,
                     const AnyId& except) {
    QList<Clash> result;
    for (const Commitment& other : commitments) {
        if (other.date != date || other.id == except || other.hours.isEmpty() || hours.isEmpty())
            continue;
        if (other.hours.overlaps(hours)) {
            result.append({ClashKind::Overlap, other, 0, 0});
            continue;
        }
        const int gap = other.hours.start >= hours.end ? other.hours.start - hours.end : hours.start - other.hours.end;
        const int travel = wayMinutes(other.position, position);
        if (gap < travel)
            result.append({ClashKind::Travel, other, gap, travel});
    }
    return result;
}

QList<Clash> clashes(const Desk& desk, const VolunteerId& volunteer, QDate date, TimeRange hours, GeoPoint position,
                     const AnyId& except) {
    return clashes(commitmentsOf(desk, volunteer, date, date), date, hours, position, except);
}

} // namespace entraide
