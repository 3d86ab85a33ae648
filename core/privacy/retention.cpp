// SPDX-License-Identifier: GPL-3.0-or-later
#include "privacy/retention.h"

#include "domain/consent.h"
#include "domain/error.h"
#include "domain/permissions.h"
#include "domain/person_name.h"
#include "storage/desk.h"

#include <algorithm>
#include <tuple>

namespace entraide {

using namespace Qt::StringLiterals;

namespace {

QDate withdrawnOn(const Person& person) {
    QDate day;
    for (const ConsentGiven& one : person.consents) {
        if (one.what == Consent::DataKeeping && one.withdrawn.isValid() && !(day >= one.withdrawn))
            day = one.withdrawn;
    }
    return day;
}

QDate dueOf(ReviewReason reason, const Person& person, const PersonPast& past) {
    switch (reason) {
    case ReviewReason::ErasureDue:
    case ReviewReason::Archived:
        return erasureDueFrom(person, past);
    case ReviewReason::Withdrawn:
        return withdrawnOn(person);
    case ReviewReason::Idle:
        return std::max(idleFrom(past.last), person.keepUntil.isValid() ? person.keepUntil.addDays(1) : QDate());
    case ReviewReason::NoBasis:
        break;
    }
    return {};
}

} // namespace

QDate erasureDueFrom(const Person& person, const PersonPast& past) {
    if (!person.archivedOn.isValid())
        return {};
    QDate from = person.archivedOn.addDays(restoreDays);
    for (const QDate& until : {person.keepUntil, past.lawUntil}) {
        if (until.isValid() && until >= from)
            from = until.addDays(1);
    }
    return from;
}

std::optional<ReviewReason> reviewReason(const Person& person, const PersonPast& past, QDate today) {
    if (person.state == PersonState::Erased)
        return std::nullopt;
    if (person.state == PersonState::Archived && person.archivedOn.isValid())
        return today >= erasureDueFrom(person, past) ? ReviewReason::ErasureDue : ReviewReason::Archived;
    if (person.keepUntil.isValid() && today <= person.keepUntil)
        return std::nullopt;
    if (hasWithdrawn(person, Consent::DataKeeping))
        return ReviewReason::Withdrawn;
    if (past.open.isEmpty() && past.last.isValid() && today >= idleFrom(past.last))
        return ReviewReason::Idle;
    if (!hasBasis(person))
        return ReviewReason::NoBasis;
    return std::nullopt;
}

qsizetype ReviewList::count(ReviewReason reason) const {
    return std::ranges::count(entries, reason, &ReviewEntry::reason);
}

qsizetype ReviewList::waiting() const {
    return count(ReviewReason::ErasureDue) + count(ReviewReason::Withdrawn) + count(ReviewReason::Idle);
}

ReviewList reviewList(const Desk& desk, QDate today, const std::stop_token& stop) {
    desk.require(DeskAct::DecideRetention);
    const PeoplesPast pasts(desk, today, stop);
    ReviewList list;
    list.day = today;
    const auto fields = only(&Person::state, &Person::givenName, &Person::familyName, &Person::consents,
                             &Person::keepUntil, &Person::keepReason, &Person::archivedOn);
    desk.forEach<Person>(fields, [&](const Person& person) {
        if (person.state == PersonState::Erased)
            return;
        ++list.people;
        const PersonPast past = pasts.of(person.id);
        if (const auto reason = reviewReason(person, past, today))
            list.entries.append({person.id, fullName(person), *reason, person.state, past, dueOf(*reason, person, past),
                                 person.archivedOn, person.keepReason});
    });
    if (stop.stop_requested())
        throw Error(ErrorCode::Cancelled, {});
    std::ranges::sort(list.entries, {}, [](const ReviewEntry& entry) {
        return std::tuple(entry.reason, entry.due.isValid() ? entry.due : QDate(9999, 12, 31), entry.name,
                          entry.person.toString());
    });
    return list;
}

std::optional<PersonReview> reviewOf(Desk& desk, const PersonId& id, QDate today) {
    const auto person = desk.find<Person>(id);
    if (!person || person->state == PersonState::Erased)
        return std::nullopt;
    const PersonPast past = pastOf(desk, id, today);
    return PersonReview{*person, past, reviewReason(*person, past, today)};
}

} // namespace entraide
