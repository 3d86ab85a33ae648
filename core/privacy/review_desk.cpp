// SPDX-License-Identifier: GPL-3.0-or-later
#include "privacy/review_desk.h"

#include "domain/consent.h"
#include "domain/permissions.h"
#include "domain/person_name.h"
#include "domain/records.h"
#include "storage/audit_trail.h"
#include "storage/desk.h"
#include "storage/document_store.h"

#include <functional>

namespace entraide {

using namespace Qt::StringLiterals;

namespace {

constexpr qint64 largestShare = 20; ///< one of so many: 5 %

/// Leaves a transaction without its changes.
struct NotDone {
    ReviewRefusal refusal;
};

NotDone about(ReviewRefusalCode code, const PersonId& id, const Person& person = {}) {
    return {{.code = code, .person = id, .name = fullName(person)}};
}

/// The person as it is now; throws NotDone where it is not here.
Person present(const Desk::Writer& writer, Desk& desk, const PersonId& id) {
    auto person = writer.find<Person>(id);
    if (!person || person->state == PersonState::Erased)
        throw about(ReviewRefusalCode::NotHere, id);
    if (desk.documents().leaves(id.toString()).size() > 1)
        throw about(ReviewRefusalCode::Conflicting, id, *person);
    return *std::move(person);
}

std::optional<ReviewRefusal> missingYes(const Desk& desk, qsizetype chosen, const ReviewDecision& decision) {
    if (!needsSecondYes(chosen, desk.count(EntityType::Person)) || decision.typedNumber == chosen)
        return std::nullopt;
    return ReviewRefusal{.code = ReviewRefusalCode::NotConfirmed, .number = chosen};
}

using Act = std::function<void(Desk::Writer& writer, Person& person)>;

/// All of them, or none and why.
ReviewOutcome decided(Desk& desk, const QList<PersonId>& persons, AuditAct entered, const QString& detail,
                      const Act& act) {
    desk.require(DeskAct::DecideRetention);
    const Desk::ForTeam team(desk); // parts end with the person, whoever may write them else
    try {
        return desk.write([&](Desk::Writer& writer) {
            for (const PersonId& id : persons) {
                Person person = present(writer, desk, id);
                act(writer, person);
                writer.save(person);
                desk.audit().enter(entered, id.toString(), detail);
            }
        });
    } catch (const NotDone& notDone) {
        return notDone.refusal;
    }
}

/// Ends a part of a person and notes what it was.
template <class R> void endPart(Desk::Writer& writer, Person& person, R part, decltype(R::state) ended) {
    if (part.state == ended)
        return;
    person.archivedParts.append(part.id.toString() + u' ' + enumName(part.state));
    part.state = ended;
    writer.save(part);
}

/// Whatever the table of moves says: what a review ended goes back to what it was, as by an undo.
template <class R>
void restorePart(Desk::Writer& writer, const decltype(R::id)& id, const QString& state, decltype(R::state) ended) {
    auto part = writer.find<R>(id);
    const auto before = enumFromName<decltype(R::state)>(state);
    if (!part || !before || part->state != ended)
        return; // somebody moved it on since
    part->state = *before;
    writer.save(*part);
}

} // namespace

bool needsSecondYes(qint64 chosen, qint64 people) {
    return chosen > 1 && (chosen > mostAtOnce || chosen * largestShare > people);
}

ReviewOutcome keepRecords(Desk& desk, const QList<PersonId>& persons, const QString& reason,
                          const ReviewDecision& decision) {
    if (const auto refusal = missingYes(desk, persons.size(), decision))
        return *refusal;
    const QDate until = decision.today.addMonths(idleMonths);
    return decided(desk, persons, AuditAct::Retained, auditDetail({{"until"_L1, until.toString(Qt::ISODate)}}),
                   [&](Desk::Writer&, Person& person) {
                       if (reason.trimmed().isEmpty() && hasWithdrawn(person, Consent::DataKeeping))
                           throw about(ReviewRefusalCode::ReasonMissing, person.id, person);
                       person.keepUntil = until;
                       person.keepReason = reason.trimmed();
                       person.reviewedBy = decision.by;
                   });
}

ReviewOutcome archiveRecords(Desk& desk, const QList<PersonId>& persons, const ReviewDecision& decision) {
    if (const auto refusal = missingYes(desk, persons.size(), decision))
        return *refusal;
    return decided(desk, persons, AuditAct::Archived, {}, [&](Desk::Writer& writer, Person& person) {
        if (person.state == PersonState::Archived && person.archivedOn.isValid())
            throw about(ReviewRefusalCode::AlreadyArchived, person.id, person);
        if (const PersonPast past = pastOf(desk, person.id, decision.today); !past.open.isEmpty()) {
            NotDone notDone = about(ReviewRefusalCode::StillOpen, person.id, person);
            notDone.refusal.open = past.open;
            throw notDone;
        }
        const QString id = person.id.toString();
        person.archivedParts.clear();
        for (const Volunteer& volunteer : desk.findBy<Volunteer>("person"_L1, id))
            endPart(writer, person, volunteer, VolunteerState::Left);
        for (const Beneficiary& helped : desk.findBy<Beneficiary>("person"_L1, id))
            endPart(writer, person, helped, BeneficiaryState::Ended);
        person.state = PersonState::Archived;
        person.archivedOn = decision.today;
        person.keepUntil = {};
        person.keepReason.clear();
        person.reviewedBy = decision.by;
    });
}

ReviewOutcome restoreRecords(Desk& desk, const QList<PersonId>& persons, const ReviewDecision& decision) {
    const QDate until = decision.today.addMonths(idleMonths);
    return decided(desk, persons, AuditAct::Retained, auditDetail({{"restored"_L1, u"1"_s}}),
                   [&](Desk::Writer& writer, Person& person) {
                       if (person.state != PersonState::Archived || !person.archivedOn.isValid())
                           throw about(ReviewRefusalCode::NotArchived, person.id, person);
                       for (const QString& part : std::as_const(person.archivedParts)) {
                           const QString id = part.section(u' ', 0, 0);
                           const QString state = part.section(u' ', 1);
                           if (const auto volunteer = VolunteerId::fromString(id))
                               restorePart<Volunteer>(writer, *volunteer, state, VolunteerState::Left);
                           else if (const auto helped = BeneficiaryId::fromString(id))
                               restorePart<Beneficiary>(writer, *helped, state, BeneficiaryState::Ended);
                       }
                       person.state = PersonState::Active;
                       person.archivedOn = {};
                       person.archivedParts.clear();
                       person.keepUntil = until;
                       person.keepReason.clear();
                       person.reviewedBy = decision.by;
                   });
}

ReviewOutcome noteBasis(Desk& desk, const QList<PersonId>& persons, const ConsentGiven& basis,
                        const ReviewDecision& decision) {
    if (const auto refusal = missingYes(desk, persons.size(), decision))
        return *refusal;
    return decided(desk, persons, AuditAct::Changed, auditDetail({{"basis"_L1, QString(enumName(basis.basis))}}),
                   [&](Desk::Writer&, Person& person) { person.consents.append(basis); });
}

std::optional<ReviewRefusal> refusalToErase(Desk& desk, const PersonId& id, QDate today) {
    const auto review = reviewOf(desk, id, today);
    if (!review)
        return ReviewRefusal{.code = ReviewRefusalCode::NotHere, .person = id};
    if (review->past.lawUntil >= today)
        return ReviewRefusal{.code = ReviewRefusalCode::KeptByLaw,
                             .person = id,
                             .name = fullName(review->person),
                             .until = review->past.lawUntil};
    return std::nullopt;
}

std::optional<ReviewRefusal> refusalToErase(Desk& desk, const QList<PersonId>& persons,
                                            const ReviewDecision& decision) {
    if (const auto refusal = missingYes(desk, persons.size(), decision))
        return refusal;
    for (const PersonId& id : persons) {
        if (const auto refusal = refusalToErase(desk, id, decision.today))
            return refusal;
    }
    return std::nullopt;
}

} // namespace entraide
