// SPDX-License-Identifier: GPL-3.0-or-later
#include "workflows/enrolment.h"

#include "domain/email.h"
#include "domain/iban.h"
#include "domain/phone.h"
#include "domain/recurrence.h"
#include "geo/region.h"
#include "storage/desk.h"
#include "workflows/contact_details.h"
#include "workflows/placing.h"
#include "workflows/refused.h"
#include "workflows/volunteer_age.h"

#include <algorithm>

namespace entraide {

using namespace Qt::StringLiterals;

namespace {

QString firstBlocking(const QList<FormIssue>& issues) {
    const auto found = std::ranges::find_if(issues, [](const FormIssue& issue) { return !issue.warning; });
    return found == issues.end() ? QString() : found->field;
}

void checkWhen(const When& when, const Today& today, QList<FormIssue>& issues) {
    if (when.kind != WhenKind::ToArrange && !when.from.isValid())
        issues.append({FormProblem::DateMissing, u"when.from"_s});
    if (when.until.isValid() && when.from.isValid() && when.until < when.from)
        issues.append({FormProblem::EndBeforeStart, u"when.until"_s});
    if (when.kind == WhenKind::Fixed && when.hours.isEmpty())
        issues.append({FormProblem::HoursMissing, u"when.hours"_s});
    if (when.kind == WhenKind::Recurring) {
        const auto rule = Recurrence::fromRule(when.rule);
        if (!rule)
            issues.append({FormProblem::RuleUnreadable, u"when.rule"_s});
        else if (when.hours.isEmpty() && !rule->isAnyDayOfWeek())
            issues.append({FormProblem::HoursMissing, u"when.hours"_s});
    }
    if (const QDate last = when.lastDay(); last.isValid() && last < today.date)
        issues.append({FormProblem::InThePast, u"when.from"_s, true});
}

void addSuspicions(Person& person, const QList<TwinSuspicion>& suspicions) {
    for (const TwinSuspicion& suspicion : suspicions) {
        const QString other = suspicion.person.toString();
        if (!person.suspectedTwins.contains(other) && !person.notTwins.contains(other))
            person.suspectedTwins.append(other);
    }
}

Refusal notComplete(const QString& id, const QList<FormIssue>& issues) {
    return {RefusalCode::NotComplete, id, firstBlocking(issues)};
}

} // namespace

bool blocks(const QList<FormIssue>& issues) {
    return std::ranges::any_of(issues, [](const FormIssue& issue) { return !issue.warning; });
}

QList<FormIssue> check(const Person& person, const Today& today, const PostcodeTable& postcodes) {
    QList<FormIssue> issues;
    if (person.givenName.trimmed().isEmpty() && person.familyName.trimmed().isEmpty())
        issues.append({FormProblem::NameMissing, u"family_name"_s});
    if (!person.language)
        issues.append({FormProblem::LanguageMissing, u"language"_s});
    for (const QString& phone : person.phones) {
        if (!phone.trimmed().isEmpty() && !Phone::fromText(phone))
            issues.append({FormProblem::PhoneInvalid, u"phones"_s});
    }
    for (const QString& email : person.emails) {
        if (!email.trimmed().isEmpty() && !emailFromText(email))
            issues.append({FormProblem::EmailInvalid, u"emails"_s});
    }
    if (isUnknownPlace(person.address, person.position, postcodes))
        issues.append({FormProblem::PostcodeUnknown, u"address.postcode"_s, true});
    if (person.birthYear != 0 && (person.birthYear > today.date.year() || person.birthYear < 1900))
        issues.append({FormProblem::EndBeforeStart, u"birth_year"_s});
    return issues;
}

QList<FormIssue> check(const Volunteer& volunteer, const Today&) {
    QList<FormIssue> issues;
    if (volunteer.services.isEmpty())
        issues.append({FormProblem::ServiceMissing, u"services"_s});
    if (volunteer.availableFrom.isValid() && volunteer.availableUntil.isValid() &&
        volunteer.availableUntil < volunteer.availableFrom)
        issues.append({FormProblem::EndBeforeStart, u"available_until"_s});
    for (const AvailabilityException& exception : volunteer.exceptions) {
        if (exception.until.isValid() && exception.until < exception.from)
            issues.append({FormProblem::EndBeforeStart, u"exceptions"_s});
    }
    return issues;
}

QList<FormIssue> check(const Request& request, const Today& today, const PostcodeTable& postcodes) {
    QList<FormIssue> issues;
    if (request.peopleNeeded < 1)
        issues.append({FormProblem::PeopleMissing, u"people_needed"_s});
    if (!request.beneficiary.isEmpty() && !request.organisation.isEmpty())
        issues.append({FormProblem::TwoAsk, u"organisation"_s});
    if (isUnknownPlace(request.address, request.position, postcodes))
        issues.append({FormProblem::PostcodeUnknown, u"address.postcode"_s, true});
    checkWhen(request.when, today, issues);
    return issues;
}

QList<FormIssue> check(const When& when, const Today& today) {
    QList<FormIssue> issues;
    checkWhen(when, today, issues);
    return issues;
}

template <Record... R> std::optional<Refusal> Enrolment::gone(const R&... records) const {
    QString missing;
    const auto look = [&]<Record One>(const One& record) {
        const QString id = record.id.toString();
        if (missing.isEmpty() && !record.id.isEmpty() && (m_desk.isErased(id) || !m_desk.find<One>(record.id)))
            missing = id;
    };
    if (!isReceived())
        (look(records), ...);
    return missing.isEmpty() ? std::nullopt : std::optional(Refusal{RefusalCode::NotHere, missing, {}});
}

template <Record R> std::optional<R> Enrolment::known(const R& record) const {
    return record.id.isEmpty() ? std::nullopt : m_desk.find<R>(record.id);
}

Outcome<Enrolled> Enrolment::savePerson(Person person, const Today& today) {
    const Region region = m_desk.region();
    const QList<FormIssue> issues = check(person, today, region.postcodes());
    if (blocks(issues))
        return notComplete(person.id.toString(), issues);
    if (const auto refusal = gone(person))
        return *refusal;
    normalise(person);
    place(person, known(person), m_geocoder, region);
    Enrolled done;
    done.changes = m_desk.write([&](Desk::Writer& writer) {
        done.suspicions = suspectedTwins(m_desk, person);
        addSuspicions(person, done.suspicions);
        done.person = writer.save(person);
        done.record = done.person.toString();
    });
    return done;
}

Outcome<Enrolled> Enrolment::saveVolunteer(Person person, Volunteer volunteer, const Today& today) {
    const Region region = m_desk.region();
    const QList<FormIssue> issues = check(person, today, region.postcodes()) + check(volunteer, today);
    if (blocks(issues))
        return notComplete(volunteer.id.toString(), issues);
    if (const auto refusal = gone(person, volunteer))
        return *refusal;
    if (const auto refusal = refusalOfAge(m_desk, person, today.date))
        return *refusal;
    normalise(person);
    place(person, known(person), m_geocoder, region);
    if (volunteer.languages.isEmpty())
        volunteer.languages.append(*person.language);
    if (!volunteer.registered.isValid())
        volunteer.registered = today.date;
    Enrolled done;
    done.changes = m_desk.write([&](Desk::Writer& writer) {
        done.suspicions = suspectedTwins(m_desk, person);
        addSuspicions(person, done.suspicions);
        done.person = writer.save(person);
        volunteer.person = done.person;
        done.record = writer.save(volunteer).toString();
    });
    return done;
}

Outcome<Enrolled> Enrolment::saveBeneficiary(Person person, Beneficiary beneficiary, const Today& today) {
    const Region region = m_desk.region();
    const QList<FormIssue> issues = check(person, today, region.postcodes());
    if (blocks(issues))
        return notComplete(beneficiary.id.toString(), issues);
    if (const auto refusal = gone(person, beneficiary))
        return *refusal;
    normalise(person);
    place(person, known(person), m_geocoder, region);
    if (const auto phone = Phone::fromText(beneficiary.contactPhone))
        beneficiary.contactPhone = phone->e164();
    Enrolled done;
    done.changes = m_desk.write([&](Desk::Writer& writer) {
        done.suspicions = suspectedTwins(m_desk, person);
        addSuspicions(person, done.suspicions);
        done.person = writer.save(person);
        beneficiary.person = done.person;
        done.record = writer.save(beneficiary).toString();
    });
    return done;
}

Outcome<Enrolled> Enrolment::saveRequest(Person person, Beneficiary beneficiary, Request request, const Today& today) {
    const Region region = m_desk.region();
    QList<FormIssue> issues = check(person, today, region.postcodes()) + check(request, today, region.postcodes());
    if (!request.organisation.isEmpty())
        issues.append({FormProblem::TwoAsk, u"organisation"_s});
    if (blocks(issues))
        return notComplete(request.id.toString(), issues);
    std::optional<Enrolled> helped;
    std::optional<Enrolled> asked;
    const auto changes = writtenOrRefused(m_desk, [&](Desk::Writer&) {
        const auto helping = saveBeneficiary(person, beneficiary, today);
        helped = wanted(helping);
        request.beneficiary = *BeneficiaryId::fromString(helped->record);
        const auto asking = saveRequest(request, today);
        asked = wanted(asking);
    });
    if (!changes)
        return changes.refusal();
    return Enrolled{helped->person, asked->record, *changes, helped->suspicions};
}

Outcome<Enrolled> Enrolment::saveRequest(Request request, const Today& today) {
    const Region region = m_desk.region();
    const QList<FormIssue> issues = check(request, today, region.postcodes());
    if (blocks(issues))
        return notComplete(request.id.toString(), issues);
    if (const auto refusal = gone(request))
        return *refusal;
    if (request.beneficiary.isEmpty() && request.organisation.isEmpty())
        return Refusal{RefusalCode::NotComplete, request.id.toString(), u"beneficiary"_s};
    if (!request.received.isValid())
        request.received = today.date;
    if (request.when.kind == WhenKind::ToArrange && !request.when.from.isValid())
        request.when.from = today.date;
    if (request.address != Address())
        place(request, known(request), m_geocoder, region);
    Enrolled done;
    done.changes = m_desk.write([&](Desk::Writer& writer) {
        if (const auto helped = writer.find<Beneficiary>(request.beneficiary))
            done.person = helped->person;
        done.record = writer.save(request).toString();
    });
    return done;
}

Outcome<Enrolled> Enrolment::saveRequest(const Organisation& organisation, Request request, const Today& today) {
    Enrolled done;
    try {
        done.changes = m_desk.write([&](Desk::Writer&) {
            const auto asking = saveOrganisation(organisation, today);
            request.organisation = OrganisationId::fromString(wanted(asking).record).value_or(OrganisationId());
            const auto asked = saveRequest(request, today);
            done.record = wanted(asked).record;
        });
    } catch (const Refused& refused) {
        return refused.refusal;
    }
    return done;
}

Outcome<Enrolled> Enrolment::saveOrganisation(Organisation organisation, const Today&) {
    if (const auto refusal = gone(organisation))
        return *refusal;
    organisation.name = organisation.name.simplified();
    if (organisation.name.isEmpty())
        return Refusal{RefusalCode::NotComplete, organisation.id.toString(), u"name"_s};
    if (!organisation.phone.isEmpty()) {
        const auto phone = Phone::fromText(organisation.phone);
        if (!phone)
            return Refusal{RefusalCode::NotComplete, organisation.id.toString(), u"phone"_s};
        organisation.phone = phone->e164();
    }
    if (!organisation.email.isEmpty()) {
        const auto email = emailFromText(organisation.email);
        if (!email)
            return Refusal{RefusalCode::NotComplete, organisation.id.toString(), u"email"_s};
        organisation.email = *email;
    }
    if (!organisation.iban.isEmpty()) {
        const auto iban = Iban::fromText(organisation.iban);
        if (!iban)
            return Refusal{RefusalCode::BadIban, organisation.id.toString(), organisation.iban};
        organisation.iban = iban->toString();
    }
    place(organisation, known(organisation), m_geocoder, m_desk.region());
    Enrolled done;
    done.changes = m_desk.write([&](Desk::Writer& writer) { done.record = writer.save(organisation).toString(); });
    return done;
}

} // namespace entraide
