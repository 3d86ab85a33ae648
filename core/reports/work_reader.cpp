// SPDX-License-Identifier: GPL-3.0-or-later
#include "reports/work_reader.h"

#include "workflows/stop_check.h"

#include <algorithm>

namespace entraide {

namespace {

Work workAt(const VolunteerId& volunteer, WorkSource source, const AnyId& id, const Desk::RecordContext& where) {
    Work work;
    work.volunteer = volunteer;
    work.source = source;
    work.id = id;
    work.service = where.service();
    work.postcode = where.postcode();
    work.position = where.position();
    return work;
}

void about(Work& work, const Request& request) {
    work.about = request.id.toString();
    work.organisation = request.organisation;
    work.helped = request.beneficiary.isEmpty() ? request.organisation.toString() : request.beneficiary.toString();
}

bool happened(const Visit& visit) {
    return visit.state == VisitState::Performed || visit.state == VisitState::Approved;
}

/// How long one time of \a request takes.
int plannedMinutes(const When& when) {
    return when.minutes > 0 && (when.kind != WhenKind::Fixed || when.hours.isEmpty()) ? when.minutes
                                                                                      : when.hours.minutes();
}

void setMinutes(Work& work, int written, int planned) {
    work.asPlanned = written <= 0;
    work.minutes = std::max(0, work.asPlanned ? planned : written);
}

} // namespace

WorkReader::WorkReader(const Desk& desk, QDate first, QDate last)
    : m_desk(desk)
    , m_first(first)
    , m_last(last) {}

FieldSet<Visit> WorkReader::ofVisit() {
    return only(&Visit::state, &Visit::tandem, &Visit::match, &Visit::volunteer, &Visit::date, &Visit::occurrence,
                &Visit::hours, &Visit::minutes, &Visit::kilometres);
}

FieldSet<Match> WorkReader::ofMatch() {
    return only(&Match::state, &Match::request, &Match::volunteer, &Match::date, &Match::hours, &Match::decidedAt,
                &Match::minutes, &Match::kilometres);
}

FieldSet<Signup> WorkReader::ofSignup() {
    return only(&Signup::state, &Signup::posting, &Signup::shift, &Signup::volunteer, &Signup::received,
                &Signup::minutes);
}

FieldSet<Round> WorkReader::ofRound() {
    return only(&Round::state, &Round::date, &Round::rider, &Round::start, &Round::kitchen, &Round::stops);
}

FieldSet<Dish> WorkReader::ofDish() {
    return only(&Dish::state, &Dish::cook, &Dish::date);
}

FieldSet<Tandem> WorkReader::ofTandem() {
    return only(&Tandem::beneficiary, &Tandem::services, &Tandem::cadence, &Tandem::regime);
}

FieldSet<Request> WorkReader::ofRequest() {
    return only(&Request::beneficiary, &Request::organisation, &Request::when);
}

FieldSet<Posting> WorkReader::ofPosting() {
    return only(&Posting::organisation, &Posting::shifts);
}

void WorkReader::settle(const Visit& visit) {
    if (visit.match.isEmpty())
        return;
    m_settled.insert({visit.match, visit.date});
    m_settled.insert({visit.match, visit.seriesDay()});
    if (happened(visit))
        m_gone.insert(visit.match);
}

void WorkReader::add(const Visit& visit, const Desk::RecordContext& where) {
    settle(visit);
    if (!happened(visit) || !isInside(visit.date))
        return;
    Work work = workAt(visit.volunteer, WorkSource::Visit, visit.id.toString(), where);
    work.date = visit.date;
    work.kilometres = visit.kilometres;
    if (!visit.tandem.isEmpty())
        m_wantedTandems.insert(visit.tandem);
    else
        m_visited.insert(visit.match);
    m_visits.append({visit, work});
}

void WorkReader::add(const Match& match, const Desk::RecordContext& where) {
    if (m_visited.contains(match.id)) {
        m_knownMatches.insert(match.id, match);
        m_wantedRequests.insert(match.request);
    }
    if (match.state != MatchState::Done || (match.date.isValid() && !isInside(match.date)))
        return;
    Work work = workAt(match.volunteer, WorkSource::Match, match.id.toString(), where);
    work.kilometres = match.kilometres;
    m_wantedRequests.insert(match.request);
    m_matches.append({match, work});
}

void WorkReader::add(const Signup& signup, const Desk::RecordContext& where) {
    if (signup.state != SignupState::Attended)
        return;
    m_wantedPostings.insert(signup.posting);
    m_signups.append({signup, workAt(signup.volunteer, WorkSource::Signup, signup.id.toString(), where)});
}

void WorkReader::add(const Round& round) {
    if (round.state != RoundState::Done || round.rider.isEmpty() || !isInside(round.date))
        return;
    Work work;
    work.volunteer = round.rider;
    work.date = round.date;
    work.source = WorkSource::Round;
    work.id = round.id.toString();
    work.service = Service::BikeDelivery;
    const auto kitchen = m_desk.find<Organisation>(round.kitchen);
    if (kitchen) {
        work.postcode = kitchen->address.postcode;
        work.position = kitchen->position;
    }
    int end = round.start;
    for (const Stop& stop : round.stops)
        end = std::max(end, stop.begins());
    work.minutes = end - round.start;
    work.asPlanned = true;
    m_rounds.append(work);
}

void WorkReader::add(const Dish& dish, const Desk::RecordContext& where) {
    if (dish.state != DishState::Collected || !isInside(dish.date))
        return;
    Work work = workAt({}, WorkSource::Dish, dish.id.toString(), where);
    work.date = dish.date;
    work.service = Service::Cooking;
    m_dishes.append({dish, work});
}

void WorkReader::know(const Tandem& tandem) {
    if (m_wantedTandems.contains(tandem.id))
        m_tandems.insert(tandem.id, tandem);
}

void WorkReader::know(const Request& request) {
    if (m_wantedRequests.contains(request.id))
        m_requests.insert(request.id, request);
}

void WorkReader::know(const Posting& posting) {
    if (m_wantedPostings.contains(posting.id))
        m_postings.insert(posting.id, posting);
}

void WorkReader::enrolled(const Volunteer& volunteer) {
    // Of two records of one person the one that has not left.
    if (volunteer.state != VolunteerState::Left || !m_cooks.contains(volunteer.person))
        m_cooks.insert(volunteer.person, volunteer.id);
}

template <Record R> const R* WorkReader::known(QHash<decltype(R::id), R>& records, const decltype(R::id)& id) {
    if (id.isEmpty())
        return nullptr;
    auto found = records.constFind(id);
    if (found == records.cend()) {
        const auto record = m_desk.find<R>(id);
        if (!record)
            return nullptr;
        found = records.insert(id, *record);
    }
    return &*found;
}

QList<Work> WorkReader::take(const std::stop_token& stop) {
    QList<Work> all = std::move(m_rounds);
    const auto keep = [&](std::optional<Work> work) {
        stopIfAsked(stop);
        if (work)
            all.append(*std::move(work));
    };
    for (Found<Visit>& found : m_visits)
        keep(finished(found.record, std::move(found.work)));
    for (Found<Match>& found : m_matches)
        keep(finished(found.record, std::move(found.work)));
    for (Found<Signup>& found : m_signups)
        keep(finished(found.record, std::move(found.work)));
    for (Found<Dish>& found : m_dishes) {
        found.work.volunteer = m_cooks.value(found.record.cook);
        if (!found.work.volunteer.isEmpty())
            all.append(found.work);
    }
    return all;
}

std::optional<Work> WorkReader::finished(const Visit& visit, Work work) {
    int planned = visit.hours.minutes();
    if (const Tandem* tandem = known(m_tandems, visit.tandem)) {
        work.about = tandem->id.toString();
        work.helped = tandem->beneficiary.toString();
        work.regime = tandem->regime;
        if (!tandem->services.isEmpty())
            work.service = tandem->services.first();
        planned = planned > 0 ? planned : plannedMinutes(tandem->cadence);
    } else if (const Match* match = known(m_knownMatches, visit.match)) {
        if (const Request* request = known(m_requests, match->request)) {
            about(work, *request);
            planned = planned > 0 ? planned : plannedMinutes(request->when);
        }
    }
    setMinutes(work, visit.minutes, planned);
    return work;
}

std::optional<Work> WorkReader::finished(const Match& match, Work work) {
    const Request* request = known(m_requests, match.request);
    const bool series = request && request->when.kind == WhenKind::Recurring;
    work.date = match.date;
    if (!work.date.isValid()) {
        // A series that ended: its times are its visits.
        if (series)
            return std::nullopt;
        work.date = request && request->when.kind == WhenKind::Fixed ? request->when.from
                                                                     : match.decidedAt.toLocalTime().date();
    }
    if (!isInside(work.date) || m_settled.contains({match.id, work.date}) || (!series && m_gone.contains(match.id)))
        return std::nullopt;
    int planned = match.hours.minutes();
    if (request) {
        about(work, *request);
        planned = planned > 0 ? planned : plannedMinutes(request->when);
    }
    setMinutes(work, match.minutes, planned);
    return work;
}

std::optional<Work> WorkReader::finished(const Signup& signup, Work work) {
    int planned = 0;
    work.date = signup.received.toLocalTime().date();
    if (const Posting* posting = known(m_postings, signup.posting)) {
        work.about = posting->id.toString();
        work.organisation = posting->organisation;
        work.helped = posting->organisation.toString();
        const auto shift = std::ranges::find(posting->shifts, signup.shift, &Shift::key);
        if (shift != posting->shifts.cend()) {
            work.date = shift->date;
            planned = shift->hours.minutes();
        }
    }
    if (!isInside(work.date))
        return std::nullopt;
    setMinutes(work, signup.minutes, planned);
    return work;
}

} // namespace entraide
