// SPDX-License-Identifier: GPL-3.0-or-later
#include "workflows/names.h"

#include "geo/placed_records.h"
#include "storage/desk.h"

namespace entraide {

using namespace Qt::StringLiterals;

namespace {

template <Record R>
const std::optional<R>& cached(const Desk& desk, QHash<QString, std::optional<R>>& cache, const decltype(R::id)& id) {
    auto it = cache.find(id.toString());
    if (it == cache.end())
        it = cache.insert(id.toString(), id.isEmpty() ? std::nullopt : desk.find<R>(id));
    return *it;
}

} // namespace

std::optional<Person> Names::person(const PersonId& id) {
    return cached(m_desk, m_persons, id);
}

std::optional<Volunteer> Names::volunteer(const VolunteerId& id) {
    return cached(m_desk, m_volunteers, id);
}

const QList<VolunteerId>& Names::volunteersOf(const PersonId& id) {
    const auto known = m_volunteersOf.constFind(id.toString());
    if (known != m_volunteersOf.constEnd())
        return *known;
    QList<VolunteerId>& files = m_volunteersOf[id.toString()];
    if (id.isEmpty())
        return files;
    for (const QString& file : m_desk.idsBy(EntityType::Volunteer, "person"_L1, id.toString()))
        files.append(*VolunteerId::fromString(file));
    return files;
}

QList<VolunteerId> Names::filesOfOne(const VolunteerId& id) {
    QList<VolunteerId> files{id};
    if (const auto own = volunteer(id)) {
        for (const VolunteerId& file : volunteersOf(own->person)) {
            if (file != id)
                files.append(file);
        }
    }
    return files;
}

std::optional<Beneficiary> Names::beneficiary(const BeneficiaryId& id) {
    return cached(m_desk, m_beneficiaries, id);
}

std::optional<Organisation> Names::organisation(const OrganisationId& id) {
    return cached(m_desk, m_organisations, id);
}

QString Names::ofPerson(const PersonId& id) {
    const auto found = person(id);
    return found ? fullName(*found) : QString();
}

QString Names::ofVolunteer(const VolunteerId& id) {
    const auto found = volunteer(id);
    return found ? ofPerson(found->person) : QString();
}

QString Names::shortOfVolunteer(const VolunteerId& id) {
    const auto found = volunteer(id);
    const auto who = found ? person(found->person) : std::nullopt;
    return who ? shortName(*who) : QString();
}

QString Names::ofBeneficiary(const BeneficiaryId& id) {
    const auto found = beneficiary(id);
    return found ? ofPerson(found->person) : QString();
}

Address Names::addressOf(const Request& request) {
    if (request.address != Address())
        return request.address;
    if (const auto found = organisation(request.organisation))
        return found->address;
    const auto helped = beneficiary(request.beneficiary);
    const auto who = helped ? person(helped->person) : std::nullopt;
    return who ? who->address : Address();
}

GeoPoint Names::positionOf(const Request& request) {
    if (saysWhere(request))
        return request.position;
    if (const auto found = organisation(request.organisation))
        return found->position;
    const auto helped = beneficiary(request.beneficiary);
    const auto who = helped ? person(helped->person) : std::nullopt;
    return who ? who->position : GeoPoint();
}

Subject Names::of(const Request& request) {
    Subject subject;
    subject.id = request.id.toString();
    subject.service = request.service;
    subject.title = request.title;
    if (const auto asking = organisation(request.organisation)) {
        subject.who = asking->name;
        subject.shortWho = asking->name;
    } else if (const auto helped = beneficiary(request.beneficiary)) {
        if (const auto who = person(helped->person)) {
            subject.who = fullName(*who);
            subject.shortWho = shortName(*who);
        }
    }
    const Address where = addressOf(request);
    subject.postcode = where.postcode;
    subject.locality = where.locality;
    return subject;
}

Subject Names::of(const Posting& posting) {
    Subject subject;
    subject.id = posting.id.toString();
    subject.service = posting.kind;
    subject.titles = posting.title;
    Address where = posting.address;
    if (const auto host = organisation(posting.organisation)) {
        subject.who = host->name;
        subject.shortWho = host->name;
        if (where == Address())
            where = host->address;
    }
    subject.postcode = where.postcode;
    subject.locality = where.locality;
    return subject;
}

Subject Names::of(const Tandem& tandem) {
    Subject subject;
    subject.id = tandem.id.toString();
    if (!tandem.services.isEmpty())
        subject.service = tandem.services.first();
    if (const auto helped = beneficiary(tandem.beneficiary)) {
        if (const auto who = person(helped->person)) {
            subject.who = fullName(*who);
            subject.shortWho = shortName(*who);
            subject.postcode = who->address.postcode;
            subject.locality = who->address.locality;
        }
    }
    return subject;
}

Subject Names::of(const AnyId& id) {
    Subject subject;
    subject.id = id;
    const auto named = [&](const std::optional<Person>& who) {
        if (!who)
            return;
        subject.who = fullName(*who);
        subject.shortWho = shortName(*who);
        subject.postcode = who->address.postcode;
        subject.locality = who->address.locality;
    };
    const auto keepId = [&](Subject found) {
        found.id = id;
        return found;
    };
    switch (entityTypeOf(id).value_or(EntityType::NamedFilter)) {
    case EntityType::Person:
        named(person(*PersonId::fromString(id)));
        break;
    case EntityType::Volunteer:
        if (const auto found = volunteer(*VolunteerId::fromString(id)))
            named(person(found->person));
        break;
    case EntityType::Beneficiary:
        if (const auto found = beneficiary(*BeneficiaryId::fromString(id)))
            named(person(found->person));
        break;
    case EntityType::Organisation:
        if (const auto found = organisation(*OrganisationId::fromString(id))) {
            subject.who = found->name;
            subject.shortWho = found->name;
            subject.postcode = found->address.postcode;
            subject.locality = found->address.locality;
        }
        break;
    case EntityType::Request:
        if (const auto found = m_desk.find<Request>(*RequestId::fromString(id)))
            return of(*found);
        break;
    case EntityType::Offer:
        if (const auto found = m_desk.find<Offer>(*OfferId::fromString(id))) {
            named(person(found->person));
            subject.service = found->service;
            subject.title = found->title;
        }
        break;
    case EntityType::Match:
        if (const auto found = m_desk.find<Match>(*MatchId::fromString(id)))
            return keepId(of(found->request.isEmpty() ? found->offer.toString() : found->request.toString()));
        break;
    case EntityType::Tandem:
        if (const auto found = m_desk.find<Tandem>(*TandemId::fromString(id)))
            return of(*found);
        break;
    case EntityType::Visit:
        if (const auto found = m_desk.find<Visit>(*VisitId::fromString(id)))
            return keepId(of(found->tandem.isEmpty() ? found->match.toString() : found->tandem.toString()));
        break;
    case EntityType::Posting:
        if (const auto found = m_desk.find<Posting>(*PostingId::fromString(id)))
            return of(*found);
        break;
    case EntityType::Signup:
        if (const auto found = m_desk.find<Signup>(*SignupId::fromString(id)))
            return keepId(of(found->posting.toString()));
        break;
    case EntityType::Donation:
        if (const auto found = m_desk.find<Donation>(*DonationId::fromString(id)))
            named(person(found->donor));
        break;
    case EntityType::Payment:
        if (const auto found = m_desk.find<Payment>(*PaymentId::fromString(id)))
            subject.who = subject.shortWho = found->payer;
        break;
    case EntityType::MealOrder:
        if (const auto found = m_desk.find<MealOrder>(*MealOrderId::fromString(id)))
            return keepId(of(found->hospital.toString()));
        break;
    case EntityType::Dish:
        if (const auto found = m_desk.find<Dish>(*DishId::fromString(id))) {
            named(person(found->cook));
            subject.title = found->contents;
        }
        break;
    case EntityType::Round:
        if (const auto found = m_desk.find<Round>(*RoundId::fromString(id))) {
            if (const auto rider = volunteer(found->rider))
                named(person(rider->person));
        }
        break;
    case EntityType::DeskProfile:
        if (const auto found = m_desk.find<DeskProfile>(DeskProfile::ownId()))
            subject.title = found->name;
        break;
    case EntityType::User:
        if (const auto found = m_desk.find<User>(*UserId::fromString(id)))
            subject.who = subject.shortWho = found->name;
        break;
    case EntityType::Campaign:
        if (const auto found = m_desk.find<Campaign>(*CampaignId::fromString(id)))
            subject.title = found->name;
        break;
    case EntityType::Note:
        if (const auto found = m_desk.find<Note>(*NoteId::fromString(id)); found && found->about != id)
            return keepId(entityTypeOf(found->about) == EntityType::Note ? subject : of(found->about));
        break;
    default:
        break;
    }
    return subject;
}

} // namespace entraide
