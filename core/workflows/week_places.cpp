// SPDX-License-Identifier: GPL-3.0-or-later
#include "workflows/week_places.h"

#include "storage/desk.h"
#include "workflows/coverage.h"
#include "workflows/posting_desk.h"
#include "workflows/stop_check.h"
#include "workflows/tandem_times.h"
#include "workflows/task_queries.h"

#include <QSet>

#include <algorithm>

namespace entraide {

using namespace Qt::StringLiterals;

namespace {

/// A stand-in has to be found before work that can wait.
constexpr Urgency standInUrgency = Urgency::High;
/// What a named substitute counts for, in metres: as much as somebody who came last week.
constexpr int substituteMetres = 3'000;

bool looksForStandIn(const Visit& visit) {
    return visit.state == VisitState::SeekingStandIn;
}

/// Called off, or nobody came: no place to fill, and nobody stands in it.
bool isOff(const Visit& visit) {
    return visit.state == VisitState::Missed || visit.state == VisitState::Excused;
}

class Reader {
public:
    Reader(const Desk& desk, Names& names, IsoWeek week, const Today& today, const std::stop_token& stop)
        : m_desk(desk)
        , m_names(names)
        , m_week(week)
        , m_today(today)
        , m_stop(stop)
        , m_first(std::max(week.monday(), today.date)) {}

    QList<WeekPlace> read() {
        if (m_first > m_week.sunday())
            return {};
        m_visits = visitsAround(m_desk, m_week.monday(), m_week.sunday());
        m_holidays = holidaysOf(m_desk);
        m_carried = carriedByTandems(m_desk);
        for (const RequestState state :
             {RequestState::Open, RequestState::Proposed, RequestState::Matched, RequestState::InProgress}) {
            for (const Request& request : requestsIn(state))
                addRequest(request);
        }
        for (const Tandem& tandem : tandemsWithTimes(m_desk, m_week.monday()))
            addTandem(tandem);
        for (const PostingState state : {PostingState::Published, PostingState::Full}) {
            for (const Posting& posting : m_desk.findBy<Posting>("state"_L1, enumName(state)))
                addPosting(posting);
        }
        return std::move(m_places);
    }

private:
    const Visit* visitOf(const AnyId& series, QDate date) const {
        const auto it = m_visits.constFind(series);
        if (it == m_visits.constEnd())
            return nullptr;
        const auto found = std::ranges::find(*it, date, &Visit::date);
        return found == it->end() ? nullptr : &*found;
    }

    // ---- requests ----

    QList<Request> requestsIn(RequestState state) const {
        QList<Request> requests;
        m_desk.forEachWithContextBy<Request>("state"_L1, enumName(state),
                                             [&](const Request& request, const Desk::RecordContext&) {
                                                 stopIfAsked(m_stop);
                                                 requests.append(request);
                                             });
        return requests;
    }

    void addRequest(const Request& request) {
        stopIfAsked(m_stop);
        if (coverage(request, {}, m_first, m_week.sunday()).isEmpty())
            return;
        const auto matches = m_desk.findBy<Match>("request"_L1, request.id.toString());
        for (const TimeCoverage& time : coverage(request, matches, m_first, m_week.sunday()))
            addTime(request, matches, time);
    }

    void addTime(const Request& request, const QList<Match>& matches, const TimeCoverage& time) {
        WeekPlace place;
        place.request = request.id;
        place.subject = m_names.of(request);
        place.occurrence = time.occurrence;
        place.urgency = request.urgency;
        place.due = !time.occurrence.isFlexible() || request.when.kind == WhenKind::Recurring ||
                    request.when.lastDay() <= m_week.sunday();
        place.query = queryFor(m_names, request, matches, time.occurrence, m_today.date);
        for (const Match& match : time.accepted)
            addHelper(place, match);
        const int free = std::max(0, time.open());
        const int asked = std::min(free, static_cast<int>(time.proposed.size()));
        for (int i = 0; i < asked; ++i)
            addStanding(place, time.proposed.at(i));
        const auto rest = restOf(time.occurrence);
        const bool isSought = !m_carried.contains(request.id); // else a tandem takes care of it
        place.open = isSought && rest ? free - asked : 0;
        if (rest)
            place.query.when = *rest;
        if (place.open > 0 || !place.standing.isEmpty())
            m_places.append(std::move(place));
    }

    /// Somebody who said yes; where the visit of that day says that they don't come, a place for a stand-in.
    void addHelper(WeekPlace& place, const Match& match) {
        const QDate date = match.date.isValid() ? match.date : place.occurrence.lastDate;
        const Visit* visit = match.date.isValid() ? nullptr : visitOf(match.id.toString(), date);
        if (!visit) {
            addStanding(place, match);
            return;
        }
        if (looksForStandIn(*visit)) {
            WeekPlace standIn = place;
            standIn.standing.clear();
            standIn.kind = PlaceKind::Visit;
            standIn.series = match.id;
            standIn.visit = visit->id;
            standIn.urgency = std::max(place.urgency, standInUrgency);
            standIn.open = 1;
            if (!visit->hours.isEmpty())
                standIn.occurrence = {date, date, visit->hours, visit->hours.minutes()};
            standIn.query.when = restOf(standIn.occurrence);
            if (standIn.query.when)
                m_places.append(std::move(standIn));
        } else if (!isOff(*visit)) {
            place.standing.append({visit->id.toString(), visit->volunteer, date, visit->hours, true, false, false});
        }
    }

    void addStanding(WeekPlace& place, const Match& match) {
        StandingPlace standing;
        standing.source = match.id.toString();
        standing.volunteer = match.volunteer;
        standing.date = match.date.isValid() ? match.date : place.occurrence.lastDate;
        if (!m_week.contains(standing.date))
            return;
        standing.hours = !match.hours.isEmpty()          ? match.hours
                         : place.occurrence.isFlexible() ? TimeRange()
                                                         : place.occurrence.hours;
        standing.firm = match.state != MatchState::Proposed;
        standing.locked = match.locked;
        standing.mayMove = match.date.isValid() && !match.locked && match.state != MatchState::Done &&
                           !standing.hours.isEmpty() && isToCome(standing.date, standing.hours);
        place.standing.append(standing);
    }

    bool isToCome(QDate date, TimeRange hours) const {
        return date > m_today.date ||
               (date == m_today.date && hours.start > m_today.now.time().msecsSinceStartOfDay() / 60'000);
    }

    /// What can still be asked for of \a time: nobody comes at an hour that is past. None: nothing is left.
    std::optional<Occurrence> restOf(const Occurrence& time) const {
        constexpr int quarter = 15;
        if (isToCome(time.date, time.hours))
            return time;
        Occurrence rest = time;
        rest.date = m_today.date.addDays(1);
        if (rest.date <= rest.lastDate)
            return rest;
        rest.date = m_today.date;
        const int now = m_today.now.time().msecsSinceStartOfDay() / 60'000;
        rest.hours.start = (now / quarter + 1) * quarter;
        return rest.hours.end - rest.hours.start >= rest.minutes ? std::optional(rest) : std::nullopt;
    }

    // ---- fixed helpers ----

    void addTandem(const Tandem& tandem) {
        stopIfAsked(m_stop);
        WeekPlace blank;
        blank.kind = PlaceKind::Visit;
        blank.tandem = tandem.id;
        blank.subject = m_names.of(tandem);
        blank.urgency = standInUrgency;
        blank.query = queryFor(m_names, tandem, m_today.date);
        if (!tandem.substitute.isEmpty())
            blank.wanted.append({tandem.substitute, PlanReasonKind::Substitute, substituteMetres, 0});

        const QList<Visit> visits = m_visits.value(tandem.id.toString());
        for (const Visit& visit : visits) {
            if (visit.date < m_first || !m_week.contains(visit.date) || isOff(visit))
                continue;
            WeekPlace place = blank;
            place.visit = visit.id;
            setTime(place, visit.date, visit.hours);
            if (looksForStandIn(visit)) {
                place.query.when = restOf(place.occurrence);
                if (!place.query.when)
                    continue;
                if (!visit.volunteer.isEmpty() && !place.query.asked.contains(visit.volunteer))
                    place.query.asked.append(visit.volunteer);
                place.open = 1;
            } else {
                place.standing.append(
                    {visit.id.toString(), visit.volunteer, visit.date, visit.hours, true, false, false});
            }
            m_places.append(std::move(place));
        }
        // From Monday: a time of any day of the week is not due again once it was.
        for (const SeriesTime& one : tandemSeries(tandem, m_holidays, m_week.monday(), m_week.sunday())) {
            const Occurrence& occurrence = one.time;
            if (occurrence.lastDate < m_first || visitFor(visits, one))
                continue;
            WeekPlace place = blank;
            const TimeRange hours = occurrence.isFlexible() ? TimeRange() : occurrence.hours;
            setTime(place, occurrence.lastDate, hours);
            place.standing.append(
                {tandem.id.toString(), tandem.volunteer, occurrence.lastDate, hours, true, false, false});
            m_places.append(std::move(place));
        }
    }

    static void setTime(WeekPlace& place, QDate date, TimeRange hours) {
        place.occurrence = visitTime(date, hours);
        place.query.when = place.occurrence;
    }

    // ---- postings ----

    void addPosting(const Posting& posting) {
        stopIfAsked(m_stop);
        const auto isThisWeek = [&](const Shift& shift) {
            return m_week.contains(shift.date) && shift.date >= m_first && isToCome(shift.date, shift.hours);
        };
        if (std::ranges::none_of(posting.shifts, isThisWeek))
            return;
        const QList<Signup> signups = m_desk.findBy<Signup>("posting"_L1, posting.id.toString());
        for (const RoleCount& count : placesOf(posting, signups)) {
            const auto shift = std::ranges::find(posting.shifts, count.shift, &Shift::key);
            if (shift != posting.shifts.end() && isThisWeek(*shift))
                addRole(posting, *shift, count, signups);
        }
    }

    void addRole(const Posting& posting, const Shift& shift, const RoleCount& count, const QList<Signup>& signups) {
        auto query = queryFor(m_desk, m_names, posting, count.shift, count.role, m_today.date);
        if (!query)
            return;
        WeekPlace place;
        place.kind = PlaceKind::Shift;
        place.posting = posting.id;
        place.shift = count.shift;
        place.role = count.role;
        place.subject = m_names.of(posting);
        place.subject.titles = titleWithRole(posting, count.role);
        place.occurrence = {shift.date, shift.date, shift.hours, shift.hours.minutes()};
        place.query = *std::move(query);
        place.open = count.free();
        QList<Signup> waiting;
        for (const Signup& signup : signups) {
            if (signup.shift != count.shift || signup.role != count.role)
                continue;
            if (signup.state == SignupState::Confirmed || signup.state == SignupState::Attended)
                place.standing.append(
                    {signup.id.toString(), signup.volunteer, shift.date, shift.hours, true, false, false});
            else if (signup.state == SignupState::Applied && !signup.reason.isEmpty()) {
                // Put there by a plan, to be asked: nobody else is asked for that place meanwhile.
                place.standing.append(
                    {signup.id.toString(), signup.volunteer, shift.date, shift.hours, false, false, false});
                place.open = std::max(0, place.open - 1);
            } else if (signup.state == SignupState::Reserve || signup.state == SignupState::Applied)
                waiting.append(signup);
        }
        std::ranges::stable_sort(waiting, {}, [](const Signup& signup) {
            const bool reserve = signup.state == SignupState::Reserve;
            return std::tuple(!reserve, reserve ? signup.reservePlace : 0.0, signup.received, signup.id.toString());
        });
        int number = 0; // the reserve comes first
        for (const Signup& signup : std::as_const(waiting))
            place.queue.append({signup.id, signup.volunteer, signup.state == SignupState::Reserve ? ++number : 0});
        if (place.open > 0 || !place.standing.isEmpty())
            m_places.append(std::move(place));
    }

    const Desk& m_desk;
    Names& m_names;
    const IsoWeek m_week;
    const Today m_today;
    const std::stop_token& m_stop;
    const QDate m_first;
    QHash<AnyId, QList<Visit>> m_visits;
    QList<Holiday> m_holidays;
    QSet<RequestId> m_carried;
    QList<WeekPlace> m_places;
};

} // namespace

QString WeekPlace::key() const {
    const QString about = kind == PlaceKind::Shift                       ? subject.id + u'/' + shift + u'/' + role
                          : kind == PlaceKind::Visit && tandem.isEmpty() ? series.toString()
                                                                         : subject.id;
    return u"%1@%2 %3"_s.arg(about, occurrence.date.toString(Qt::ISODate), clockText(occurrence.hours.start));
}

QList<WeekPlace> weekPlaces(const Desk& desk, Names& names, IsoWeek week, const Today& today,
                            const std::stop_token& stop) {
    return Reader(desk, names, week, today, stop).read();
}

} // namespace entraide
