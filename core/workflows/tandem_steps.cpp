// SPDX-License-Identifier: GPL-3.0-or-later
#include "workflows/tandem_steps.h"

#include "domain/recurrence.h"
#include "matching/task_query.h"
#include "workflows/coverage.h"
#include "workflows/tandem_times.h"

#include <algorithm>

namespace entraide::tandem {

using namespace Qt::StringLiterals;

namespace {

/// How far ahead a new series is held against the helper's other promises.
constexpr int seriesDays = 28;

bool holdsOn(const Screening& screening, QDate day) {
    return !screening.validUntil.isValid() || screening.validUntil >= day;
}

GeoPoint placeOf(const Desk& desk, const Tandem& tandem) {
    if (!tandem.services.isEmpty() && std::ranges::all_of(tandem.services, isRemote))
        return {};
    const auto helped = desk.find<Beneficiary>(tandem.beneficiary);
    const auto person = helped ? desk.find<Person>(helped->person) : std::nullopt;
    return person ? person->position : GeoPoint();
}

} // namespace

std::optional<Refusal> missingScreening(const Volunteer& volunteer, const QList<Service>& services, QDate day) {
    for (const Service service : services) {
        const auto needed = requiredScreening(service);
        if (needed && std::ranges::none_of(volunteer.screenings, [&](const Screening& screening) {
                return screening.kind == *needed && holdsOn(screening, day);
            }))
            return Refusal{RefusalCode::ScreeningMissing, volunteer.id.toString(), enumName(*needed)};
    }
    return std::nullopt;
}

bool isBlockedPair(const Desk& desk, const Volunteer& volunteer, const Beneficiary& beneficiary) {
    return volunteer.blockedPersons.contains(beneficiary.person) ||
           std::ranges::any_of(desk.findBy<Tandem>("volunteer"_L1, volunteer.id.toString()), [&](const Tandem& other) {
               return other.pairBlocked && other.beneficiary == beneficiary.id;
           });
}

std::optional<Refusal> refusalOf(const Desk& desk, const VolunteerId& volunteerId, const BeneficiaryId& beneficiaryId,
                                 const QList<Service>& services, QDate day) {
    const auto volunteer = desk.find<Volunteer>(volunteerId);
    if (!volunteer)
        return Refusal{RefusalCode::NotHere, volunteerId.toString(), {}};
    const auto beneficiary = desk.find<Beneficiary>(beneficiaryId);
    if (!beneficiary)
        return Refusal{RefusalCode::NotHere, beneficiaryId.toString(), {}};
    if (volunteer->person == beneficiary->person)
        return Refusal{RefusalCode::SamePerson, volunteer->person.toString(), {}};
    if (isBlockedPair(desk, *volunteer, *beneficiary))
        return Refusal{RefusalCode::PairBlocked, volunteerId.toString(), {}};
    if (volunteer->state != VolunteerState::Active)
        return Refusal{RefusalCode::NotActive, volunteerId.toString(), enumName(volunteer->state)};
    if (!volunteer->informationNoteGiven.isValid())
        return Refusal{RefusalCode::NoInformationNote, volunteerId.toString(), {}};
    return missingScreening(*volunteer, services, day);
}

std::optional<Refusal> refusalOf(const When& cadence, const TandemId& tandem) {
    const auto missing = [&](const QString& field) {
        return Refusal{RefusalCode::NotComplete, tandem.toString(), field};
    };
    if (cadence.kind != WhenKind::Recurring)
        return missing(u"cadence.kind"_s);
    if (!cadence.from.isValid())
        return missing(u"cadence.from"_s);
    if (!Recurrence::fromRule(cadence.rule))
        return missing(u"cadence.rule"_s);
    return std::nullopt;
}

QList<Clash> clashesOf(const Desk& desk, const Tandem& tandem, const VolunteerId& volunteer, QDate date,
                       TimeRange hours) {
    QList<Clash> result = clashes(desk, volunteer, date, hours, placeOf(desk, tandem));
    // What they promised to this very tandem, or to the request that it carries on, is no other promise.
    result.removeIf([&](const Clash& clash) {
        return clash.with.about == tandem.id.toString() ||
               (!tandem.request.isEmpty() && clash.with.about == tandem.request.toString());
    });
    return result;
}

const Clash* hardClash(const QList<Clash>& all) {
    const auto found =
        std::ranges::find_if(all, [](const Clash& c) { return c.kind == ClashKind::Overlap && c.with.firm; });
    return found == all.end() ? nullptr : &*found;
}

std::optional<Refusal> refusalOf(const QList<Clash>& all, const QString& overrideReason) {
    const Clash* hard = hardClash(all);
    if (!hard || !overrideReason.trimmed().isEmpty())
        return std::nullopt;
    return Refusal{RefusalCode::Overlap, hard->with.id, {}};
}

void keepReason(Desk::Writer& writer, const QList<Clash>& all, const QString& overrideReason, const AnyId& about,
                const QString& by, const Today& today) {
    if (!hardClash(all))
        return;
    Note note;
    note.state = NoteState::Done;
    note.about = about;
    note.text = overrideReason.trimmed();
    note.by = by;
    note.written = today.now;
    writer.save(note);
}

QList<Clash> clashesOfSeries(const Desk& desk, const Tandem& tandem, QDate day) {
    QList<Clash> result;
    const QDate last = day.addDays(seriesDays);
    for (const SeriesTime& one : seriesTimes(tandem.cadence, IsoWeek::of(day), IsoWeek::of(last))) {
        if (!one.time.isFlexible() && one.time.date >= day && one.time.date <= last)
            result += clashesOf(desk, tandem, tandem.volunteer, one.time.date, one.time.hours);
    }
    return result;
}

QDate firstTime(const Tandem& tandem, QDate today) {
    const QDate from = std::max(today, tandem.cadence.from);
    const auto next = tandem.cadence.next(from);
    return next ? next->date : from;
}

void moveRequest(Desk::Writer& writer, const Tandem& tandem, RequestState to) {
    auto request = writer.find<Request>(tandem.request);
    if (!request || !isLive(request->state) || request->state == to)
        return;
    request->state = to;
    writer.save(*request);
}

RequestState stateOfRequest(const Desk& desk, const Request& request, QDate today) {
    if (!isLive(request.state))
        return request.state;
    const QString id = request.id.toString();
    const RequestState follows = stateFromMatches(request, desk.findBy<Match>("request"_L1, id), today);
    const QList<Tandem> tandems = desk.findBy<Tandem>("request"_L1, id);
    if (std::ranges::any_of(tandems, [](const Tandem& t) { return isLive(t) && t.state != TandemState::Proposed; }))
        return RequestState::InProgress;
    const bool isProposed =
        std::ranges::any_of(tandems, [](const Tandem& t) { return t.state == TandemState::Proposed; });
    return isProposed && follows == RequestState::Open ? RequestState::Proposed : follows;
}

void releaseRequest(Desk::Writer& writer, const Tandem& tandem, QDate today) {
    auto request = writer.find<Request>(tandem.request);
    if (!request || !isLive(request->state))
        return;
    const RequestState follows = stateOfRequest(writer.desk(), *request, today);
    if (follows == request->state)
        return;
    request->state = follows;
    writer.save(*request);
}

std::optional<Visit> visitOf(const Desk& desk, const Tandem& tandem, QDate seriesDay) {
    return visitOf(desk.findBy<Visit>("tandem"_L1, tandem.id.toString()), tandem, seriesDay);
}

std::optional<Visit> visitOf(const QList<Visit>& visits, const Tandem& tandem, QDate seriesDay) {
    const When* cadence = cadenceOf(tandem, seriesDay);
    const auto ruled = cadence ? ruledTime(*cadence, seriesDay) : std::nullopt;
    const Visit* found = visitFor(visits, ruled.value_or(SeriesTime{seriesDay, seriesDay, {}, false}));
    return found ? std::optional(*found) : std::nullopt;
}

std::optional<Visit> plannedVisit(const Desk& desk, const Tandem& tandem, QDate seriesDay, QDate today) {
    const When* cadence = cadenceOf(tandem, seriesDay);
    const auto ruled = cadence ? ruledTime(*cadence, seriesDay) : std::nullopt;
    if (!ruled)
        return std::nullopt;
    const auto change = changeOf(*cadence, seriesDay);
    if (change && !change->movedTo.isValid())
        return std::nullopt;
    const QDate first = change ? change->movedTo : ruled->day;
    const QDate last = change ? change->movedTo : ruled->lastDay;
    for (const SeriesTime& one : tandemSeries(tandem, holidaysOf(desk), first, last)) {
        if (!one.isFor(seriesDay))
            continue;
        return visitAt(tandem, one, std::clamp(today, one.time.date, one.time.lastDate));
    }
    return std::nullopt;
}

void takeOut(Desk::Writer& writer, const TandemId& tandem, const std::function<bool(const Visit&)>& isOut) {
    for (const Visit& visit : writer.desk().findBy<Visit>("tandem"_L1, tandem.toString())) {
        if (isUnsettled(visit) && isOut(visit))
            writer.remove(visit.id);
    }
}

} // namespace entraide::tandem
