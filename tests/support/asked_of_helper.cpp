// SPDX-License-Identifier: GPL-3.0-or-later
#include "support/asked_of_helper.h"

#include "geo/placed_records.h"
#include "matching/task_query.h"

#include <algorithm>

namespace entraide::test {

namespace {

void helps(Names& names, Asked& asked, const BeneficiaryId& id) {
    const auto helped = names.beneficiary(id);
    asked.beneficiary = id;
    asked.person = helped ? helped->person : PersonId();
}

void needs(Asked& asked, Service service) {
    if (const auto kind = requiredScreening(service))
        asked.screenings.insert(*kind);
}

} // namespace

Asked askedBy(Names& names, const Request& request) {
    Asked asked;
    asked.service = request.service;
    asked.screenings = QSet<ScreeningKind>(request.screenings.cbegin(), request.screenings.cend());
    needs(asked, request.service);
    asked.skills = request.skills;
    asked.languages = request.languages;
    asked.atHome = isRemote(request.service);
    asked.position = names.positionOf(request);
    asked.postcode = names.addressOf(request).postcode;
    helps(names, asked, request.beneficiary);
    return asked;
}

Asked askedBy(Names& names, const Tandem& tandem) {
    Asked asked;
    asked.service = tandem.services.value(0, Service::Accompany);
    for (const Service service : tandem.services)
        needs(asked, service);
    needs(asked, asked.service);
    asked.atHome = !tandem.services.isEmpty() && std::ranges::all_of(tandem.services, isRemote);
    helps(names, asked, tandem.beneficiary);
    if (const auto person = names.person(asked.person)) {
        asked.position = person->position;
        asked.postcode = person->address.postcode;
    }
    return asked;
}

Asked askedBy(Names& names, const Posting& posting, const PostingRole& role) {
    Asked asked;
    asked.service = posting.kind;
    needs(asked, posting.kind);
    asked.atHome = isRemote(posting.kind);
    asked.languages = role.languages;
    const auto host = names.organisation(posting.organisation);
    asked.position = saysWhere(posting) || !host ? posting.position : host->position;
    asked.postcode = posting.address.postcode.isEmpty() && host ? host->address.postcode : posting.address.postcode;
    return asked;
}

int capacityOf(const Posting& posting, const QString& shiftKey, const QString& roleKey) {
    const auto role = std::ranges::find(posting.roles, roleKey, &PostingRole::key);
    int places = role == posting.roles.end() ? 0 : role->capacity;
    for (const Shift& shift : posting.shifts) {
        for (const RolePlaces& own : shift.places)
            places = shift.key == shiftKey && own.role == roleKey ? own.capacity : places;
    }
    return places;
}

bool isScreened(const Volunteer& volunteer, ScreeningKind kind, QDate day) {
    return std::ranges::any_of(volunteer.screenings, [&](const Screening& s) {
        return s.kind == kind && (!s.validUntil.isValid() || s.validUntil >= day);
    });
}

bool hasTime(const Volunteer& volunteer, QDate day, TimeRange hours) {
    for (int start = hours.start / 30 * 30; start < hours.end; start += 30) {
        const TimeRange half{start, start + 30};
        bool given = volunteer.availability.covers(day.dayOfWeek(), half);
        for (const AvailabilityException& e : volunteer.exceptions) {
            const QDate last = e.until.isValid() ? e.until : e.from;
            if ((e.from.isValid() && day < e.from) || day > last)
                continue;
            if (!e.available && (e.hours.isEmpty() || e.hours.overlaps(half)))
                return false;
            given = given || (e.available && (e.hours.isEmpty() || e.hours.contains(half)));
        }
        if (!given)
            return false;
    }
    return true;
}

bool goesAsFar(const Volunteer& volunteer, GeoPoint home, const Asked& asked) {
    if (asked.atHome)
        return true;
    if (!volunteer.quarters.isEmpty() && !asked.postcode.isEmpty())
        return volunteer.quarters.contains(asked.postcode);
    if (!home.isValid() || !asked.position.isValid() || (volunteer.areaKm <= 0 && volunteer.quarters.isEmpty()))
        return true;
    return distanceKm(home, asked.position) <= volunteer.areaKm + 0.001;
}

} // namespace entraide::test
