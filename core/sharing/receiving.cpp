// SPDX-License-Identifier: GPL-3.0-or-later
#include "sharing/receiving.h"

#include "domain/derived_id.h"
#include "sharing/acting.h"
#include "sharing/board_reading.h"
#include "sharing/shared_reading.h"
#include "storage/audit_reading.h"
#include "storage/document_store.h"
#include "workflows/kitchen.h"

namespace entraide {

using namespace Qt::StringLiterals;

namespace {

constexpr int mostHelpers = 100;

/// What arrived for a claim of ours that is still to be taken over.
struct Arrived {
    Handover handover;
    Card card;
    Pledge pledge;
};

std::optional<Arrived> arrived(const Desk& desk, const QString& partner, const QString& id) {
    const DocumentStore* store = desk.documentsOf(partner);
    const auto body = store ? store->winningBody(id) : std::nullopt;
    const auto handover = body ? readHandover(id, *body) : std::nullopt;
    const auto pledge = handover ? pledgeOf(desk, handover->claim) : std::nullopt;
    if (!pledge || pledge->state != PledgeState::Claimed || pledge->database != partner ||
        pledge->card != handover->card || handover->from == desk.info().uuid)
        return std::nullopt;
    const auto card = theirCard(desk, *store, handover->card);
    if (!card)
        return std::nullopt;
    return Arrived{*handover, *card, *pledge};
}

Address placeOf(const Arrived& arrived) {
    Address address = arrived.handover.given.address;
    if (address.postcode.isEmpty())
        address.postcode = arrived.card.quarter;
    return address;
}

Person personOf(const Arrived& arrived) {
    const HandedOverFields& given = arrived.handover.given;
    Person person;
    person.id = derivedId<EntityType::Person>(arrived.handover.claim);
    person.givenName = given.givenName;
    person.familyName = given.familyName;
    if (person.givenName.isEmpty() && person.familyName.isEmpty())
        person.familyName = arrived.card.desk; // who is not named is known by whoever asks
    person.language = given.language.value_or(arrived.card.languages.value(0, Language::French));
    person.phones = given.phones;
    return person;
}

/// Where a dish is fetched need not be where its cook lives: the address is the dish's.
HandoverDraft dishDraftOf(const Arrived& arrived) {
    const Card& card = arrived.card;
    const HandedOverFields& given = arrived.handover.given;
    HandoverDraft draft;
    draft.what = CardKind::Dish;
    draft.person = personOf(arrived);
    draft.dish.id = derivedId<EntityType::Dish>(arrived.handover.claim);
    draft.dish.contents = given.contents.isEmpty() ? card.desk : given.contents;
    draft.dish.allergens = card.allergens;
    draft.dish.suits = card.suits;
    draft.dish.portions = card.portions;
    draft.dish.date = card.date;
    draft.dish.slot = given.slot.isEmpty() ? card.slot : given.slot;
    draft.dish.address = placeOf(arrived);
    draft.dish.origin = Origin::Partner;
    draft.person.address.postcode = draft.dish.address.postcode;
    draft.person.address.locality = draft.dish.address.locality;
    return draft;
}

HandoverDraft draftOf(const Arrived& arrived, const Today& today) {
    if (arrived.card.kind == CardKind::Dish)
        return dishDraftOf(arrived);
    const HandedOverFields& given = arrived.handover.given;
    const QString& claim = arrived.handover.claim;
    HandoverDraft draft;
    draft.ofOrganisation = !given.organisation.isEmpty() && given.givenName.isEmpty() && given.familyName.isEmpty();

    draft.person = personOf(arrived);
    draft.person.address = placeOf(arrived);

    draft.beneficiary.id = derivedId<EntityType::Beneficiary>(claim);
    draft.beneficiary.access = given.access;
    draft.beneficiary.mobility = given.mobility;
    draft.beneficiary.pets = given.pets;
    draft.beneficiary.contactName = given.contactName;
    draft.beneficiary.contactPhone = given.contactPhone;

    draft.organisation.id = derivedId<EntityType::Organisation>(claim);
    draft.organisation.name = given.organisation;
    draft.organisation.contactName = given.contactName;
    draft.organisation.phone = given.contactPhone;
    draft.organisation.address = given.address;

    Request& request = draft.request;
    request.id = derivedId<EntityType::Request>(claim);
    request.service = arrived.card.service;
    request.when = given.when == When() ? arrived.card.when : given.when;
    request.peopleNeeded = arrived.card.peopleNeeded;
    request.languages = arrived.card.languages;
    request.skills = arrived.card.skills;
    request.urgency = arrived.card.urgency;
    request.origin = Origin::Partner;
    request.received = today.date;
    return draft;
}

/// Somebody who is here already asks once more.
Beneficiary helpedBefore(const Desk& desk, const PersonId& person, const Beneficiary& draft) {
    const QList<Beneficiary> before = desk.findBy<Beneficiary>("person"_L1, person.toString());
    Beneficiary helped = before.value(0, draft);
    helped.person = person;
    return helped;
}

Outcome<Enrolled> enrolDish(Desk& desk, const QString& by, const HandoverDraft& draft, const PersonId& samePerson,
                            const Today& today) {
    Dish dish = draft.dish;
    dish.cook = samePerson;
    const auto newCook = samePerson.isEmpty() ? std::optional(draft.person) : std::nullopt;
    const auto taken = Kitchen(desk, by).takeOver(dish, newCook, today);
    if (!taken)
        return taken.refusal();
    return Enrolled{newCook ? newCook->id : samePerson, taken->dish.toString(), taken->changes, taken->suspicions};
}

Outcome<Enrolled> enrol(Desk& desk, const QString& by, const HandoverDraft& draft, const PersonId& samePerson,
                        const Today& today) {
    if (draft.what == CardKind::Dish)
        return enrolDish(desk, by, draft, samePerson, today);
    Enrolment enrolment = Enrolment::ofReceived(desk);
    Request request = draft.request;
    if (draft.ofOrganisation) {
        const auto saved = enrolment.saveOrganisation(draft.organisation, today);
        if (!saved)
            return saved.refusal();
        request.organisation = draft.organisation.id;
        return enrolment.saveRequest(request, today);
    }
    if (samePerson.isEmpty())
        return enrolment.saveRequest(draft.person, draft.beneficiary, request, today);
    const auto known = desk.find<Person>(samePerson);
    if (!known)
        return Refusal{RefusalCode::NotHere, samePerson.toString(), {}};
    if (draft.person.address != known->address && !draft.person.address.street.isEmpty())
        request.address = draft.person.address; // where this help is asked for
    return enrolment.saveRequest(*known, helpedBefore(desk, samePerson, draft.beneficiary), request, today);
}

} // namespace

Outcome<ChangeSet> Receiving::claim(const QString& partner, const QString& cardId, int people, const Today& today) {
    return acted(m_desk, today, [&](Desk::Writer& writer) -> std::optional<Refusal> {
        const DocumentStore* store = m_desk.documentsOf(partner);
        if (!store || store->kind() != ScopeKind::Partner)
            return Refusal{RefusalCode::NoSuchPartner, partner, {}};
        const auto card = theirCard(m_desk, *store, cardId);
        if (!card)
            return Refusal{RefusalCode::NotHere, cardId, {}};
        Pledge pledge;
        pledge.claim = claimId(cardId, m_desk.info().uuid);
        pledge.id = Pledge::idFor(pledge.claim);
        const auto before = pledgeOf(m_desk, pledge.claim);
        if (before && before->state != PledgeState::Withdrawn)
            return Refusal{RefusalCode::AlreadyAsked, cardId, {}};
        if (card->state != CardState::Offered)
            return Refusal{RefusalCode::TakenBack, cardId, {}};
        if (people < 1 || people > std::min(mostHelpers, std::max(1, card->peopleNeeded)))
            return Refusal{RefusalCode::NotComplete, cardId, u"people_needed"_s};
        pledge.database = partner;
        pledge.card = cardId;
        pledge.people = people;
        save(writer, pledge);
        // Here and not when shares are settled: one that was taken back is made anew by a person only.
        m_desk.documentsOf(partner)->edit(pledge.claim, bodyOf(Claim{pledge.claim, cardId, m_desk.info().uuid,
                                                                     m_desk.info().name, people, ClaimState::Claimed}));
        return std::nullopt;
    });
}

Outcome<ChangeSet> Receiving::withdraw(const QString& claim, const Today& today) {
    return acted(m_desk, today, [&](Desk::Writer& writer) -> std::optional<Refusal> {
        auto pledge = pledgeOf(m_desk, claim);
        if (!pledge || pledge->state == PledgeState::Withdrawn)
            return Refusal{RefusalCode::NotHere, claim, {}};
        const DocumentStore* store = m_desk.documentsOf(pledge->database);
        const bool cardStands = store && theirCard(m_desk, *store, pledge->card);
        if (pledge->state == PledgeState::TakenOver && cardStands)
            return Refusal{RefusalCode::WrongStep, pledge->record, enumName(pledge->state)};
        pledge->state = PledgeState::Withdrawn;
        save(writer, *pledge);
        if (DocumentStore* documents = m_desk.documentsOf(pledge->database))
            forget(*documents, handoverId(claim));
        return std::nullopt;
    });
}

Outcome<HandoverDraft> Receiving::look(const QString& partner, const QString& handover, const Today& today) const {
    const auto found = arrived(m_desk, partner, handover);
    if (!found)
        return Refusal{RefusalCode::NotHere, handover, {}};
    HandoverDraft draft = draftOf(*found, today);
    enterReading(m_desk, draft.beneficiary.id.toString(), bodyOf(draft.beneficiary));
    if (!draft.ofOrganisation)
        draft.suspicions = suspectedTwins(m_desk, draft.person);
    return draft;
}

QList<TwinSuspicion> Receiving::suspicionsOf(const QString& partner, const QString& handover,
                                             const Today& today) const {
    const auto found = arrived(m_desk, partner, handover);
    if (!found)
        return {};
    const HandoverDraft draft = draftOf(*found, today);
    return draft.ofOrganisation ? QList<TwinSuspicion>() : suspectedTwins(m_desk, draft.person);
}

Outcome<Enrolled> Receiving::takeOver(const QString& partner, const QString& handover, const PersonId& samePerson,
                                      const Today& today) {
    std::optional<Enrolled> enrolled;
    auto done = acted(m_desk, today, [&](Desk::Writer& writer) -> std::optional<Refusal> {
        auto found = arrived(m_desk, partner, handover);
        if (!found)
            return Refusal{RefusalCode::NotHere, handover, {}};
        const auto saved = enrol(m_desk, m_by, draftOf(*found, today), samePerson, today);
        if (!saved)
            return saved.refusal();
        enrolled = *saved;
        Pledge pledge = found->pledge;
        pledge.state = PledgeState::TakenOver;
        pledge.record = saved->record;
        save(writer, pledge);
        forget(*m_desk.documentsOf(partner), handover);
        return std::nullopt;
    });
    if (!done)
        return done.refusal();
    enrolled->changes = *done;
    return *enrolled;
}

} // namespace entraide
