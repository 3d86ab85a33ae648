// SPDX-License-Identifier: GPL-3.0-or-later
#include "reports/stat_reader.h"

#include "domain/erasure_rules.h"
#include "storage/desk.h"
#include "workflows/coverage.h"
#include "workflows/stop_check.h"

#include <algorithm>

namespace entraide {

namespace {

std::optional<Measure> becameOf(RequestState state) {
    switch (state) {
    case RequestState::Draft:
        return std::nullopt;
    case RequestState::Open:
    case RequestState::Proposed:
    case RequestState::Matched:
        return Measure::Open;
    case RequestState::InProgress:
    case RequestState::Done:
        return Measure::Served;
    case RequestState::Unmet:
        return Measure::Unmet;
    case RequestState::Cancelled:
        return Measure::Cancelled;
    case RequestState::Expired:
        return Measure::Expired;
    case RequestState::HandedOver:
        return Measure::HandedOver;
    }
    return std::nullopt;
}

/// Others decide, or decided, about it.
bool wantsNoPlaces(RequestState state) {
    return state == RequestState::Draft || state == RequestState::Cancelled || state == RequestState::HandedOver;
}

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

} // namespace

StatReader::StatReader(const Desk& desk, QDate first, QDate last, const std::stop_token& stop)
    : m_desk(desk)
    , m_first(first)
    , m_last(last)
    , m_stop(stop)
    , m_tallies(first, last) {}

StatTallies StatReader::read() {
    readAnswers();
    readRequests();
    readPostings();
    readWork();
    readVolunteers();
    readMeals();
    return std::move(m_tallies);
}

void StatReader::readAnswers() {
    m_desk.forEach<Match>(only(&Match::state, &Match::request, &Match::volunteer, &Match::date, &Match::hours,
                               &Match::decidedAt, &Match::contactRevealedAt, &Match::helperAgreed),
                          [&](const Match& match) {
                              stopIfAsked(m_stop);
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
                               stopIfAsked(m_stop);
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
            stopIfAsked(m_stop);
            const QString postcode = where.postcode();
            const auto became = becameOf(request.state);
            if (became && isInside(request.received)) {
                const StatPlace place{postcode, request.service, request.received};
                m_tallies.add(place, Measure::Received, 1, 1);
                m_tallies.add(place, *became, 1, 1);
                const QDate yes = m_answers.value(request.id).firstYes;
                if (yes.isValid()) {
                    const int days = static_cast<int>(std::max<qint64>(0, request.received.daysTo(yes)));
                    m_tallies.count(place, [&](StatTally& tally) { tally.addWaiting(days); });
                }
            }
            if (!wantsNoPlaces(request.state))
                countPlaces(request, postcode);
        });
}

void StatReader::countPlaces(const Request& request, const QString& postcode) {
    const Answers answers = m_answers.value(request.id);
    QDate until = m_last;
    // A series that is over asked for nothing after its end.
    if (request.when.kind == WhenKind::Recurring && !isLive(request.state)) {
        QDate end = answers.lastDecided;
        if (!end.isValid())
            end = request.expires.isValid() ? request.expires : request.received;
        if (end.isValid())
            until = std::min(until, end);
    }
    const QDate last = request.when.lastDay();
    if (until < m_first || (request.when.from.isValid() && request.when.from > until) ||
        (last.isValid() && last < m_first))
        return;
    for (const TimeCoverage& time : coverage(request, answers.matches, m_first, until)) {
        const StatPlace place{postcode, request.service, time.occurrence.lastDate};
        const int filled = std::min<int>(time.needed, static_cast<int>(time.accepted.size()));
        const auto add = [&](Measure measure, int places) {
            if (request.beneficiary.isEmpty())
                m_tallies.addOpen(place, measure, places);
            else
                m_tallies.addFor(place, measure, places, request.beneficiary.toString());
        };
        add(Measure::PlacesNeeded, time.needed);
        if (filled > 0)
            add(Measure::PlacesFilled, filled);
    }
}

void StatReader::readPostings() {
    QHash<std::pair<PostingId, QString>, int> there; // who was, or is to be, at a shift
    m_desk.forEach<Signup>(only(&Signup::state, &Signup::posting, &Signup::shift), [&](const Signup& signup) {
        stopIfAsked(m_stop);
        if (signup.state == SignupState::Confirmed || signup.state == SignupState::Attended)
            ++there[{signup.posting, signup.shift}];
    });
    m_desk.forEachWithContext<Posting>(only(&Posting::state, &Posting::kind, &Posting::roles, &Posting::shifts),
                                       [&](const Posting& posting, const Desk::RecordContext& where) {
                                           stopIfAsked(m_stop);
                                           if (posting.state == PostingState::Draft ||
                                               posting.state == PostingState::Cancelled)
                                               return;
                                           for (const Shift& shift : posting.shifts) {
                                               if (shift.cancelled || !isInside(shift.date))
                                                   continue;
                                               int capacity = 0;
                                               if (shift.places.isEmpty()) {
                                                   for (const PostingRole& role : posting.roles)
                                                       capacity += role.capacity;
                                               } else {
                                                   for (const RolePlaces& places : shift.places)
                                                       capacity += places.capacity;
                                               }
                                               const int came = there.value({posting.id, shift.key});
                                               // Where there is no limit, as many were needed as came.
                                               const int needed = capacity > 0 ? capacity : came;
                                               const int filled = std::min(needed, came);
                                               const StatPlace place{where.postcode(), posting.kind, shift.date};
                                               if (needed > 0)
                                                   m_tallies.addOpen(place, Measure::PlacesNeeded, needed);
                                               if (filled > 0)
                                                   m_tallies.addOpen(place, Measure::PlacesFilled, filled);
                                           }
                                       });
}

void StatReader::readWork() {
    // Also what came after the period: who has left did so on their last day.
    constexpr int lastYear = 9999;
    for (const Work& work : allWork(m_desk, m_first, QDate(lastYear, 12, 31), m_stop)) {
        keepLater(m_lastDays[work.volunteer], work.date);
        if (!isInside(work.date))
            continue;
        const StatPlace place{work.postcode, work.service, work.date};
        const bool volunteering = work.regime == HelpRegime::Volunteering;
        const auto add = [&](Measure measure, qint64 value) {
            m_tallies.count(place, [&](StatTally& tally) { tally.addWork(measure, value, work); });
        };
        if (work.minutes > 0) {
            add(volunteering ? minutesOf(work.source) : Measure::CompensatedMinutes, work.minutes);
            if (volunteering)
                add(Measure::Minutes, work.minutes);
        }
        if (!volunteering)
            continue;
        if (work.source == WorkSource::Visit)
            add(Measure::Visits, 1);
        if (work.source == WorkSource::Signup)
            add(Measure::Signups, 1);
        if (!isErasedReference(work.volunteer.toString()))
            m_active.insert(work.volunteer);
        // By service and week people are counted wherever they were; each commune counts those who live in it.
        const auto active = [&](StatTally& tally) { tally.addActive(work.volunteer); };
        active(m_tallies.services[work.service ? static_cast<int>(*work.service) : StatTallies::noService]);
        active(m_tallies.weeks[StatTallies::mondayOf(work.date)]);
    }
}

void StatReader::readVolunteers() {
    m_desk.forEachWithContext<Volunteer>(only(&Volunteer::state, &Volunteer::registered, &Volunteer::availableUntil),
                                         [&](const Volunteer& volunteer, const Desk::RecordContext& where) {
                                             stopIfAsked(m_stop);
                                             const QString& commune = m_tallies.communeOf(where.postcode());
                                             const auto add = [&](Measure measure, QDate day) {
                                                 m_tallies.total.add(measure, 1, 1);
                                                 m_tallies.communes[commune].add(measure, 1, 1);
                                                 if (day.isValid())
                                                     m_tallies.weeks[StatTallies::mondayOf(day)].add(measure, 1, 1);
                                             };
                                             if (m_active.contains(volunteer.id))
                                                 add(Measure::VolunteersActive, {});
                                             if (isInside(volunteer.registered))
                                                 add(Measure::VolunteersNew, volunteer.registered);
                                             if (volunteer.state != VolunteerState::Left)
                                                 return;
                                             const QDate left = volunteer.availableUntil.isValid()
                                                                    ? volunteer.availableUntil
                                                                    : m_lastDays.value(volunteer.id);
                                             if (isInside(left))
                                                 add(Measure::VolunteersLeft, left);
                                         });
}

void StatReader::readMeals() {
    m_desk.forEachWithContext<MealOrder>(only(&MealOrder::state, &MealOrder::date, &MealOrder::meals),
                                         [&](const MealOrder& order, const Desk::RecordContext& where) {
                                             stopIfAsked(m_stop);
                                             if (order.state == MealOrderState::Delivered && isInside(order.date) &&
                                                 order.meals > 0)
                                                 m_tallies.add({where.postcode(), std::nullopt, order.date},
                                                               Measure::MealsDelivered, order.meals, order.meals);
                                         });
    m_desk.forEachWithContext<Dish>(
        only(&Dish::state, &Dish::cook, &Dish::date), [&](const Dish& dish, const Desk::RecordContext& where) {
            stopIfAsked(m_stop);
            if (dish.state == DishState::Collected && isInside(dish.date))
                m_tallies.addFor({where.postcode(), Service::Cooking, dish.date}, Measure::DishesCooked, 1,
                                 dish.cook.toString());
        });
    QHash<QString, QString> zones;
    m_desk.forEach<Organisation>(only(&Organisation::address), [&](const Organisation& organisation) {
        zones.insert(organisation.id.toString(), organisation.address.postcode);
    });
    m_desk.forEach<Round>(only(&Round::state, &Round::date, &Round::stops, &Round::portionsHandedOut),
                          [&](const Round& round) {
                              stopIfAsked(m_stop);
                              if (!isInside(round.date))
                                  return;
                              const auto add = [&](const QString& postcode, int portions) {
                                  if (portions > 0)
                                      m_tallies.add({postcode, Service::BikeDelivery, round.date},
                                                    Measure::PortionsHandedOut, portions, portions);
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
