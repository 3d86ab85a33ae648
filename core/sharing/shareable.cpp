// SPDX-License-Identifier: GPL-3.0-or-later
#include "sharing/shareable.h"

#include "domain/allergens.h"
#include "domain/consent.h"
#include "domain/schema.h"
#include "geo/region.h"
#include "storage/desk.h"
#include "workflows/enrolment.h"
#include "workflows/kitchen.h"
#include "workflows/proposals.h"

#include <algorithm>

namespace entraide {

using namespace Qt::StringLiterals;

namespace {

template <class... F> struct Each : F... { using F::operator()...; };
template <class... F> Each(F...) -> Each<F...>;

template <Record R> bool isReadable(const Desk& desk, const R& record, const QString& field) {
    const auto body = desk.body(record.id.toString());
    return !body || !schemaOf(R::entity).unreadable(*body).contains(field);
}

std::optional<Person> helpedBy(const Desk& desk, const Request& request) {
    const auto helped = desk.find<Beneficiary>(request.beneficiary);
    return helped ? desk.find<Person>(helped->person) : std::nullopt;
}

bool isHere(const std::optional<Person>& person) {
    return person && person->state != PersonState::Erased;
}

std::optional<QString> missing(const Desk& desk, const Request& request, const Today& today) {
    for (const QString& field : {u"service"_s, u"when"_s}) {
        if (!isReadable(desk, request, field))
            return field;
    }
    for (const FormIssue& issue : check(request, today, desk.region().postcodes())) {
        if (!issue.warning)
            return issue.field;
    }
    return request.when.from.isValid() ? std::nullopt : std::optional(u"when.from"_s);
}

/// What is unreadable, or a code that is not known, is of a newer version: who fetches it would not be told of an
/// allergen.
std::optional<QString> missing(const Desk& desk, const Dish& dish, const Today& today) {
    for (const QString& field : {u"allergens"_s, u"suits"_s, u"slot"_s}) {
        if (!isReadable(desk, dish, field))
            return field;
    }
    const auto isKnown = [](const QString& code) {
        return std::ranges::find(allergenCodes(), code) != allergenCodes().end();
    };
    if (!std::ranges::all_of(dish.allergens, isKnown))
        return u"allergens"_s;
    if (dish.portions <= 0)
        return u"portions"_s;
    return dish.date.isValid() && dish.date >= today.date ? std::nullopt : std::optional(u"date"_s);
}

template <class T> Outcome<ChangeSet> changesOf(const Outcome<T>& outcome) {
    return outcome ? Outcome<ChangeSet>(outcome->changes) : Outcome<ChangeSet>(outcome.refusal());
}

Outcome<ChangeSet> moveRequest(Desk& desk, const QString& by, const RequestId& id, ShareMove move, const Today& today) {
    if (move == ShareMove::Done)
        return ChangeSet(); // it stays handed over
    const RequestState to = move == ShareMove::HandOver ? RequestState::HandedOver : RequestState::Open;
    return changesOf(Proposals(desk, by).moveRequest(id, to, {}, today));
}

Outcome<ChangeSet> moveDish(Desk& desk, const QString& by, const DishId& id, ShareMove move) {
    Kitchen kitchen(desk, by);
    switch (move) {
    case ShareMove::HandOver:
        return changesOf(kitchen.handOver(id));
    case ShareMove::BringBack:
        return changesOf(kitchen.putBack(id));
    case ShareMove::Done:
        return changesOf(kitchen.noteCollected(id));
    }
    return Refusal{RefusalCode::NotHere, id.toString(), {}};
}

ClaimState outcomeOf(const Request& request) {
    switch (request.state) {
    case RequestState::Done:
        return ClaimState::Done;
    case RequestState::Unmet:
    case RequestState::Cancelled:
    case RequestState::Expired:
        return ClaimState::NotDone;
    default:
        return ClaimState::TakenOver;
    }
}

ClaimState outcomeOf(const Dish& dish) {
    if (dish.state == DishState::Collected)
        return ClaimState::Done;
    return dish.state == DishState::Failed ? ClaimState::NotDone : ClaimState::TakenOver;
}

std::optional<Shareable> findShareable(const Desk& desk, const AnyId& id) {
    const auto shareable = ShareableId::fromString(id);
    return shareable ? findShareable(desk, *shareable) : std::nullopt;
}

} // namespace

std::optional<ShareableId> ShareableId::fromString(const AnyId& id) {
    if (const auto request = RequestId::fromString(id))
        return *request;
    if (const auto dish = DishId::fromString(id))
        return *dish;
    return std::nullopt;
}

std::optional<Shareable> findShareable(const Desk& desk, const ShareableId& id) {
    if (const auto requestId = RequestId::fromString(id.toString())) {
        if (auto request = desk.find<Request>(*requestId))
            return *std::move(request);
    } else if (const auto dishId = DishId::fromString(id.toString())) {
        if (auto dish = desk.find<Dish>(*dishId))
            return *std::move(dish);
    }
    return std::nullopt;
}

ShareableId idOf(const Shareable& what) {
    return std::visit([](const auto& record) { return ShareableId(record.id); }, what);
}

CardKind kindOf(const Shareable& what) {
    return std::holds_alternative<Dish>(what) ? CardKind::Dish : CardKind::Request;
}

QString stateNameOf(const Shareable& what) {
    return std::visit([](const auto& record) { return QString(enumName(record.state)); }, what);
}

bool isOffered(const Shareable& what) {
    return std::visit(Each{[](const Request& request) {
                               return request.state == RequestState::Open || request.state == RequestState::Proposed;
                           },
                           [](const Dish& dish) { return dish.state == DishState::Offered; }},
                      what);
}

bool isHandedOver(const Shareable& what) {
    return std::visit([](const auto& record) { return record.state == decltype(record.state)::HandedOver; }, what);
}

bool mayBeShared(const Desk& desk, const Shareable& what) {
    const bool isSomebodys =
        std::visit(Each{[&](const Request& request) {
                            return desk.find<Organisation>(request.organisation) || isHere(helpedBy(desk, request));
                        },
                        [&](const Dish& dish) { return isHere(desk.find<Person>(dish.cook)); }},
                   what);
    return isOffered(what) && isSomebodys;
}

std::optional<QString> missingToShare(const Desk& desk, const Shareable& what, const Today& today) {
    return std::visit([&](const auto& record) { return missing(desk, record, today); }, what);
}

std::optional<PersonId> whoMustAgree(const Desk& desk, const Shareable& what) {
    return std::visit(Each{[&](const Request& request) -> std::optional<PersonId> {
                               const auto helped = request.organisation.isEmpty()
                                                       ? desk.find<Beneficiary>(request.beneficiary)
                                                       : std::nullopt;
                               return helped ? std::optional(helped->person) : std::nullopt;
                           },
                           [](const Dish& dish) -> std::optional<PersonId> { return dish.cook; }},
                      what);
}

bool hasConsent(const Desk& desk, const Shareable& what) {
    const auto who = whoMustAgree(desk, what);
    const auto person = who ? desk.find<Person>(*who) : std::nullopt;
    return !person || standingConsent(*person, Consent::SharingWithPartners);
}

bool isConsentWithdrawn(const Desk& desk, const Shareable& what) {
    const auto who = whoMustAgree(desk, what);
    const auto person = who ? desk.find<Person>(*who) : std::nullopt;
    return person && hasWithdrawn(*person, Consent::SharingWithPartners);
}

Outcome<ChangeSet> moveShared(Desk& desk, const QString& by, const ShareableId& id, ShareMove move,
                              const Today& today) {
    if (const auto request = RequestId::fromString(id.toString()))
        return moveRequest(desk, by, *request, move, today);
    if (const auto dish = DishId::fromString(id.toString()))
        return moveDish(desk, by, *dish, move);
    return Refusal{RefusalCode::NotHere, id.toString(), {}};
}

ClaimState outcomeOf(const Desk& desk, const AnyId& record) {
    const auto what = findShareable(desk, record);
    return what ? std::visit([](const auto& found) { return outcomeOf(found); }, *what) : ClaimState::TakenOver;
}

bool isUnderWay(const Desk& desk, const AnyId& record) {
    const auto what = findShareable(desk, record);
    return what && std::visit(Each{[](const Request& request) {
                                       return request.state == RequestState::Open ||
                                              request.state == RequestState::Proposed ||
                                              request.state == RequestState::Matched ||
                                              request.state == RequestState::InProgress;
                                   },
                                   [](const Dish& dish) {
                                       return dish.state == DishState::Offered || dish.state == DishState::Planned;
                                   }},
                              *what);
}

} // namespace entraide
