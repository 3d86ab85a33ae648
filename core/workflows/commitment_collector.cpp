// SPDX-License-Identifier: GPL-3.0-or-later
#include "workflows/commitment_collector.h"

#include "matching/task_query.h"
#include "workflows/coverage.h"
#include "workflows/tandem_times.h"

#include <algorithm>

namespace entraide {

namespace {

/// Whether what \a where says is done from home: then nobody goes there.
bool isFromHome(const Desk::RecordContext& where) {
    const auto service = where.service();
    return service && isRemote(*service);
}

template <Record R>
const std::optional<R>& found(QHash<decltype(R::id), std::optional<R>>& known, const Desk& desk,
                              const decltype(R::id)& id) {
    auto it = known.find(id);
    if (it == known.end())
        it = known.insert(id, desk.find<R>(id));
    return *it;
}

} // namespace

CommitmentCollector::CommitmentCollector(const Desk& desk, QDate first, QDate last)
    : m_desk(desk)
    , m_first(first)
    , m_last(last) {}

FieldSet<Visit> CommitmentCollector::ofVisit() {
    return only(&Visit::state, &Visit::tandem, &Visit::match, &Visit::volunteer, &Visit::date, &Visit::occurrence,
                &Visit::hours);
}

FieldSet<Match> CommitmentCollector::ofMatch() {
    return only(&Match::state, &Match::request, &Match::volunteer, &Match::date, &Match::hours);
}

FieldSet<Tandem> CommitmentCollector::ofTandem() {
    return only(&Tandem::state, &Tandem::volunteer, &Tandem::services, &Tandem::cadence, &Tandem::earlier,
                &Tandem::pauses, &Tandem::restsInHolidays, &Tandem::started, &Tandem::ended);
}

FieldSet<Signup> CommitmentCollector::ofSignup() {
    return only(&Signup::state, &Signup::volunteer, &Signup::posting, &Signup::shift);
}

FieldSet<Request> CommitmentCollector::ofRequest() {
    return only(&Request::when, &Request::peopleNeeded);
}

void CommitmentCollector::know(const Request& request) {
    if (request.when.kind == WhenKind::Recurring)
        m_requests.insert(request.id, request);
}

void CommitmentCollector::add(const Visit& visit, const Desk::RecordContext& where) {
    const QDate seriesDay = visit.seriesDay();
    if (!isInside(visit.date) && !isInside(seriesDay))
        return;
    const AnyId series = seriesOf(visit);
    m_spokenFor.insert({series, seriesDay.toJulianDay()});
    if (!isInside(visit.date))
        return;
    if (visit.state == VisitState::Planned || visit.state == VisitState::Performed ||
        visit.state == VisitState::Approved)
        add({visit.id.toString(), series, visit.volunteer, visit.date, visit.hours,
             isFromHome(where) ? GeoPoint() : where.position(), true});
}

void CommitmentCollector::add(const Match& match, const Desk::RecordContext& where) {
    if (match.state != MatchState::Accepted && match.state != MatchState::Proposed && match.state != MatchState::Done)
        return;
    // Without a service the request is not here (any more).
    if (match.request.isEmpty() || !where.service() || (match.date.isValid() && !isInside(match.date)))
        return;
    const GeoPoint position = isFromHome(where) ? GeoPoint() : where.position();
    QList<Commitment>& made = m_result[match.volunteer];
    const auto take = [&](QDate date, TimeRange hours) {
        if (!isSpokenFor(match.id.toString(), date))
            made.append({match.id.toString(), match.request.toString(), match.volunteer, date, hours, position,
                         match.state != MatchState::Proposed});
    };
    if (match.date.isValid() && !match.hours.isEmpty()) {
        take(match.date, match.hours);
        return;
    }
    const auto& request = found(m_requests, m_desk, match.request);
    if (!request)
        return;
    const QDate first = match.date.isValid() ? match.date : m_first;
    const QDate last = match.date.isValid() ? match.date : m_last;
    const QList<TimeCoverage> times = coverage(*request, {}, first, last);
    made.reserve(made.size() + times.size());
    for (const TimeCoverage& time : times) {
        if (!time.occurrence.isFlexible())
            take(time.occurrence.date, time.occurrence.hours);
    }
}

void CommitmentCollector::add(const Tandem& tandem, const Desk::RecordContext& where) {
    if (!hasTimesSince(tandem, m_first))
        return;
    const bool remote = !tandem.services.isEmpty() && std::ranges::all_of(tandem.services, isRemote);
    for (const SeriesTime& one : tandemSeries(tandem, holidaysFor(tandem), m_first, m_last)) {
        if (!one.time.isFlexible() && !isSpokenFor(tandem.id.toString(), one.day))
            add({tandem.id.toString(), tandem.id.toString(), tandem.volunteer, one.time.date, one.time.hours,
                 remote ? GeoPoint() : where.position(), true});
    }
}

const QList<Holiday>& CommitmentCollector::holidaysFor(const Tandem& tandem) {
    static const QList<Holiday> none;
    if (!tandem.restsInHolidays)
        return none;
    if (!m_holidays)
        m_holidays = holidaysOf(m_desk);
    return *m_holidays;
}

void CommitmentCollector::add(const Signup& signup, const Desk::RecordContext& where) {
    if (signup.state != SignupState::Confirmed && signup.state != SignupState::Attended)
        return;
    const auto& posting = found(m_postings, m_desk, signup.posting);
    if (!posting || (posting->state == PostingState::Cancelled && signup.state == SignupState::Confirmed))
        return; // nobody goes to what does not take place
    const GeoPoint position = isRemote(posting->kind) ? posting->position : where.position();
    for (const Shift& shift : posting->shifts) {
        if (shift.key == signup.shift && !shift.cancelled && isInside(shift.date))
            add({signup.id.toString(), posting->id.toString(), signup.volunteer, shift.date, shift.hours, position,
                 true});
    }
}

/// A round to come or under way takes its rider from its start until a while after its last stop.
void CommitmentCollector::add(const Round& round) {
    constexpr int leaveMinutes = 15;
    if (round.state == RoundState::Done || round.rider.isEmpty() || round.stops.isEmpty() || !isInside(round.date))
        return;
    add({round.id.toString(),
         round.id.toString(),
         round.rider,
         round.date,
         {round.start, std::min(1440, round.stops.last().begins() + leaveMinutes)},
         {},
         true});
}

QHash<VolunteerId, QList<Commitment>> CommitmentCollector::take() {
    m_result.removeIf([](const auto& entry) { return entry.value().isEmpty(); });
    for (QList<Commitment>& list : m_result) {
        std::ranges::stable_sort(list, [](const Commitment& a, const Commitment& b) {
            return std::pair(a.date, a.hours.start) < std::pair(b.date, b.hours.start);
        });
    }
    return std::move(m_result);
}

} // namespace entraide
