// SPDX-License-Identifier: GPL-3.0-or-later
#include "reports/stat_reader.h"

#include "domain/erasure_rules.h"
#include "reports/request_rules.h"
#include "storage/desk.h"
#include "workflows/coverage.h"
#include "workflows/stop_check.h"

#include <algorithm>

namespace entraide {

namespace {

Measure minutesOf(WorkSource source) {
    switch (source) {
    case WorkSource::Match:
        return Measure::MatchMinutes;
    case WorkSource::Signup:
        return Measure::SignupMinutes;
    case WorkSource::Round:
        return Measure::RoundMinutes;
    default:
        return Measure::VisitMinutes;
    }
}

QDate dayOf(const QDateTime& moment) {
    return moment.isValid() ? moment.toLocalTime().date() : QDate();
}

void keepEarlier(QDate& day, QDate other) {
    if (other.isValid() && (!day.isValid() || other < day))
        day = other;
}

void keepLater(QDate& day, QDate other) {
    if (other.isValid() && (!day.isValid() || other > day))
        day = other;
}

/// Places of \a shift; 0 where there is no limit.
int capacityOf(const Posting& posting, const Shift& shift) {
    int capacity = 0;
    if (shift.places.isEmpty()) {
        for (const PostingRole& role : posting.roles)
            capacity += role.capacity;
    } else {
        for (const RolePlaces& places : shift.places)
            capacity += places.capacity;
    }
    return capacity;
}

} // namespace

StatReader::StatReader(const Desk& desk, int firstYear, int lastYear, const std::stop_token& stop, StepCount& read)
    : m_desk(desk)
    , m_first(firstYear, 1, 1)
    , m_last(lastYear, 12, 31)
    , m_stop(stop)
    , m_read(read)
    , m_tallies(firstYear, lastYear, desk.region()) {}

StatTallies StatReader::read() {
    readAnswers();
    readRequests();
    readPostings();
    readPeople();
    readWork();
    readVolunteers();
    readMeals();
    readRounds();
    return std::move(m_tallies);
}

qint64 StatReader::recordsToRead(const Desk& desk) {
    qint64 records = recordsOfWork(desk) + desk.count(EntityType::Volunteer); // who are read twice
    for (const EntityType type :
         {EntityType::Match, EntityType::Tandem, EntityType::Request, EntityType::Signup, EntityType::Posting,
          EntityType::Volunteer, EntityType::MealOrder, EntityType::Dish, EntityType::Organisation, EntityType::Round})
        records += desk.count(type);
    return records;
}

void StatReader::next() {
    stopIfAsked(m_stop);
    m_read.advance();
}

void StatReader::count(const StatPlace& place, Measure measure, qint64 value) {
    m_tallies.count(place, [&](RowTally& row, int time) { row.at(measure, time).add(value, value); });
}

void StatReader::countFor(const StatPlace& place, Measure measure, qint64 value, const AnyId& who) {
    const Somebody somebody = m_tallies.somebody(who);
    m_tallies.count(place, [&](RowTally& row, int time) { row.at(measure, time).addFor(value, somebody); });
}

void StatReader::readAnswers() {
    m_desk.forEach<Match>(only(&Match::state, &Match::request, &Match::volunteer, &Match::date, &Match::hours,
                               &Match::decidedAt, &Match::contactRevealedAt, &Match::helperAgreed),
                          [&](const Match& match) {
                              next();
                              if (match.request.isEmpty())
                                  return;
                              const bool holds = match.state == MatchState::Accepted || match.state == MatchState::Done;
                              QDate yes = dayOf(match.helperAgreed);
                              keepEarlier(yes, dayOf(match.contactRevealedAt));
                              // Also one that was taken back later was an answer.
                              if (!holds && !yes.isValid())
                                  return;
                              Answers& answers = m_answers[match.request];
                              keepEarlier(answers.firstYes, yes.isValid() ? yes : dayOf(match.decidedAt));
                              if (!holds)
                                  return;
                              keepLater(answers.lastDecided, dayOf(match.decidedAt));
                              answers.matches.append(match);
                          });
    m_desk.forEach<Tandem>(only(&Tandem::state, &Tandem::request, &Tandem::helperAgreed, &Tandem::started),
                           [&](const Tandem& tandem) {
                               next();
                               if (!tandem.request.isEmpty() && tandem.state != TandemState::Proposed)
                                   keepEarlier(m_answers[tandem.request].firstYes,
                                               tandem.helperAgreed.isValid() ? tandem.helperAgreed : tandem.started);
                           });
}

void StatReader::readRequests() {
    m_desk.forEachWithContext<Request>(
        only(&Request::state, &Request::beneficiary, &Request::service, &Request::when, &Request::peopleNeeded,
             &Request::received, &Request::expires),
        [&](const Request& request, const Desk::RecordContext& where) {
            next();
            const QString quarter = quarterOf(where);
            countRequest(request, quarter);
            if (isAskedHere(request.state))
                countPlaces(request, quarter);
        });
}

void StatReader::countRequest(const Request& request, const QString& quarter) {
    const auto became = becameOf(request.state);
    if (!became || !isInside(request.received))
        return;
    const StatPlace place{quarter, request.service, request.received};
    const QDate yes = m_answers.value(request.id).firstYes;
    const AnyId who = askedBy(request);
    countFor(place, Measure::Received, 1, who);
    countFor(place, *became, 1, who);
    if (!yes.isValid())
        return;
    const int days = static_cast<int>(std::max<qint64>(0, request.received.daysTo(yes)));
    countFor(place, Measure::WaitingMedian, 1, who);
    m_tallies.count(place, [&](RowTally& row, int time) { row.addWaiting(time, days); });
}

void StatReader::countPlaces(const Request& request, const QString& quarter) {
    const Answers answers = m_answers.value(request.id);
    const bool isSeries = request.when.kind == WhenKind::Recurring;
    const QDate last = request.when.lastDay();
    // What may be on any of several days counts on the last of them, which may lie after what is read.
    constexpr int week = 7;
    QDate until = isSeries ? m_last.addDays(week) : last.isValid() ? std::max(m_last, last) : m_last;
    // A series that is over asked for nothing after its end.
    if (isSeries && !isLive(request.state)) {
        QDate end = answers.lastDecided;
        if (!end.isValid())
            end = request.expires.isValid() ? request.expires : request.received;
        if (end.isValid())
            until = std::min(until, end);
    }
    if (until < m_first || (request.when.from.isValid() && request.when.from > std::min(until, m_last)) ||
        (last.isValid() && last < m_first))
        return;
    for (const TimeCoverage& time : coverage(request, answers.matches, m_first, until)) {
        stopIfAsked(m_stop);
        const StatPlace place{quarter, request.service, time.occurrence.lastDate};
        if (!isInside(place.day))
            continue;
        const int filled = std::min<int>(time.needed, static_cast<int>(time.accepted.size()));
        const auto add = [&](Measure measure, int places) {
            if (places <= 0)
                return;
            if (!request.beneficiary.isEmpty())
                countFor(place, measure, places, askedBy(request));
            else
                m_tallies.count(place, [&](RowTally& row, int at) { row.at(measure, at).addOpen(places); });
        };
        add(Measure::PlacesNeeded, time.needed);
        add(Measure::PlacesFilled, filled);
    }
}

void StatReader::readPostings() {
    QHash<std::pair<PostingId, QString>, int> there; // who was, or is to be, at a shift
    m_desk.forEach<Signup>(only(&Signup::state, &Signup::posting, &Signup::shift), [&](const Signup& signup) {
        next();
        if (signup.state == SignupState::Confirmed || signup.state == SignupState::Attended)
            ++there[{signup.posting, signup.shift}];
    });
    m_desk.forEachWithContext<Posting>(
        only(&Posting::state, &Posting::kind, &Posting::roles, &Posting::shifts),
        [&](const Posting& posting, const Desk::RecordContext& where) {
            next();
            if (posting.state == PostingState::Draft || posting.state == PostingState::Cancelled)
                return;
            const QString quarter = quarterOf(where);
            for (const Shift& shift : posting.shifts) {
                if (shift.cancelled || !isInside(shift.date))
                    continue;
                const int capacity = capacityOf(posting, shift);
                const int came = there.value({posting.id, shift.key});
                // Where there is no limit, as many were needed as came.
                const int needed = capacity > 0 ? capacity : came;
                const StatPlace place{quarter, posting.kind, shift.date};
                m_tallies.count(place, [&](RowTally& row, int time) {
                    if (needed > 0)
                        row.at(Measure::PlacesNeeded, time).addOpen(needed);
                    if (std::min(needed, came) > 0)
                        row.at(Measure::PlacesFilled, time).addOpen(std::min(needed, came));
                });
            }
        });
}

void StatReader::readPeople() {
    m_desk.forEach<Volunteer>(only(&Volunteer::person), [&](const Volunteer& volunteer) {
        next();
        if (!volunteer.person.isEmpty() && !isErasedReference(volunteer.person.toString()))
            m_people.insert(volunteer.id, volunteer.person);
    });
}

Somebody StatReader::helper(const VolunteerId& enrolment) {
    const auto person = m_people.constFind(enrolment);
    return m_tallies.somebody(person == m_people.cend() ? enrolment.toString() : person->toString());
}

void StatReader::readWork() {
    // Also what came after the years: who has left did so on their last day.
    constexpr int lastYear = 9999;
    const QList<Work> all = allWork(m_desk, m_first, QDate(lastYear, 12, 31), m_stop, [&] { m_read.advance(); });
    for (const Work& work : all) {
        stopIfAsked(m_stop);
        keepLater(m_lastDays[work.volunteer], work.date);
        if (isInside(work.date))
            countWork(work);
    }
}

void StatReader::countWork(const Work& work) {
    const StatPlace place{m_tallies.quarterOf(work.postcode, work.position), work.service, work.date};
    const bool volunteering = work.regime == HelpRegime::Volunteering;
    const Somebody by = helper(work.volunteer);
    const auto helped = entityTypeOf(work.helped) == EntityType::Beneficiary
                            ? std::optional(m_tallies.somebody(work.helped))
                            : std::nullopt;
    const auto add = [&](Measure measure, qint64 value) {
        m_tallies.count(place, [&](RowTally& row, int time) { row.at(measure, time).addWork(value, by, helped); });
    };
    if (work.minutes > 0) {
        add(volunteering ? minutesOf(work.source) : Measure::CompensatedMinutes, work.minutes);
        if (volunteering)
            add(Measure::Minutes, work.minutes);
    }
    if (!volunteering)
        return;
    if (work.source == WorkSource::Visit)
        add(Measure::Visits, 1);
    if (work.source == WorkSource::Signup)
        add(Measure::Signups, 1);
    if (isErasedReference(work.volunteer.toString()))
        return;
    // By service people are counted wherever they were; each commune counts those who live in it.
    YearTally& year = m_tallies.yearOf(work.date);
    year.total.at(Measure::VolunteersActive, year.calendar.pieceOf(work.date)).addPerson(by);
    year.services[work.service ? static_cast<int>(*work.service) : YearTally::noService]
        .at(Measure::VolunteersActive, StatCalendar::monthNode(work.date.month()))
        .addPerson(by);
    m_active[work.volunteer].insert(QDate(work.date.year(), work.date.month(), 1));
}

void StatReader::readVolunteers() {
    const auto addActive = [&](const VolunteerId& who, const QSet<QDate>& months, const QString& commune) {
        for (const QDate month : months)
            m_tallies.yearOf(month)
                .communes[commune]
                .at(Measure::VolunteersActive, StatCalendar::monthNode(month.month()))
                .addPerson(helper(who));
    };
    m_desk.forEachWithContext<Volunteer>(
        only(&Volunteer::state, &Volunteer::registered, &Volunteer::availableUntil),
        [&](const Volunteer& volunteer, const Desk::RecordContext& where) {
            next();
            const QString commune = quarterOf(where);
            addActive(volunteer.id, m_active.take(volunteer.id), commune);
            const auto add = [&](Measure measure, QDate day) {
                if (!isInside(day))
                    return;
                YearTally& year = m_tallies.yearOf(day);
                year.total.at(measure, year.calendar.pieceOf(day)).add(1, 1);
                year.communes[commune].at(measure, StatCalendar::monthNode(day.month())).add(1, 1);
            };
            add(Measure::VolunteersNew, volunteer.registered);
            if (volunteer.state == VolunteerState::Left)
                add(Measure::VolunteersLeft, volunteer.availableUntil.isValid() ? volunteer.availableUntil
                                                                                : m_lastDays.value(volunteer.id));
        });
    // Whose record has not been received yet.
    for (const auto& [who, months] : m_active.asKeyValueRange())
        addActive(who, months, {});
}

void StatReader::readMeals() {
    m_desk.forEachWithContext<MealOrder>(only(&MealOrder::state, &MealOrder::date, &MealOrder::meals),
                                         [&](const MealOrder& order, const Desk::RecordContext& where) {
                                             next();
                                             if (order.state == MealOrderState::Delivered && isInside(order.date) &&
                                                 order.meals > 0)
                                                 count({quarterOf(where), std::nullopt, order.date},
                                                       Measure::MealsDelivered, order.meals);
                                         });
    m_desk.forEachWithContext<Dish>(
        only(&Dish::state, &Dish::cook, &Dish::date), [&](const Dish& dish, const Desk::RecordContext& where) {
            next();
            if (dish.state == DishState::Collected && isInside(dish.date))
                countFor({quarterOf(where), Service::Cooking, dish.date}, Measure::DishesCooked, 1,
                         dish.cook.toString());
        });
}

void StatReader::readRounds() {
    QHash<QString, QString> zones; // where they count
    m_desk.forEach<Organisation>(only(&Organisation::address, &Organisation::position), [&](const Organisation& zone) {
        next();
        zones.insert(zone.id.toString(), m_tallies.quarterOf(zone.address.postcode, zone.position));
    });
    m_desk.forEach<Round>(only(&Round::state, &Round::date, &Round::stops, &Round::portionsHandedOut),
                          [&](const Round& round) {
                              next();
                              if (!isInside(round.date))
                                  return;
                              const auto add = [&](const QString& quarter, int portions) {
                                  if (portions > 0)
                                      count({quarter, Service::BikeDelivery, round.date}, Measure::PortionsHandedOut,
                                            portions);
                              };
                              int rest = round.portionsHandedOut;
                              for (const Stop& stop : round.stops) {
                                  if (!OrganisationId::fromString(stop.about))
                                      continue;
                                  add(zones.value(stop.about), stop.handedOut);
                                  rest -= stop.handedOut;
                              }
                              add({}, rest);
                          });
}

} // namespace entraide
