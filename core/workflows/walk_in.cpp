// SPDX-License-Identifier: GPL-3.0-or-later
#include "workflows/walk_in.h"

#include "storage/desk.h"

#include <algorithm>

namespace entraide {

using namespace Qt::StringLiterals;

namespace {

template <class E> void addTo(QList<E>& known, const QList<E>& more) {
    for (const E& value : more) {
        if (!known.contains(value))
            known.append(value);
    }
}

/// What was said now, over what the desk knows of them.
Volunteer joined(const Volunteer& known, const Volunteer& said) {
    Volunteer result = known;
    addTo(result.services, said.services);
    addTo(result.skills, said.skills);
    addTo(result.languages, said.languages);
    addTo(result.transports, said.transports);
    addTo(result.quarters, said.quarters);
    result.availability = WeekSlots::fromBits(known.availability.bits() | said.availability.bits());
    if (!said.remark.isEmpty() && !result.remark.contains(said.remark))
        result.remark = result.remark.isEmpty() ? said.remark : result.remark + u'\n' + said.remark;
    return result;
}

bool hasSeenIdentity(const Volunteer& volunteer, QDate today) {
    return std::ranges::any_of(volunteer.screenings, [&](const Screening& screening) {
        return screening.kind == ScreeningKind::Identity &&
               (!screening.validUntil.isValid() || screening.validUntil >= today);
    });
}

void acceptNow(Volunteer& volunteer, const QString& by, QDate today) {
    if (!volunteer.informationNoteGiven.isValid())
        volunteer.informationNoteGiven = today;
    if (!hasSeenIdentity(volunteer, today))
        volunteer.screenings.append({ScreeningKind::Identity, today, by, {}});
    if (volunteer.state == VolunteerState::Left)
        volunteer.state = VolunteerState::Applied; // is back
    if (mayMove(volunteer.state, VolunteerState::Active))
        volunteer.state = VolunteerState::Active;
}

template <Record R> R recordOf(const Desk& desk, const PersonId& person) {
    const QList<R> known = person.isEmpty() ? QList<R>() : desk.findBy<R>("person"_L1, person.toString());
    // Rather the one in use.
    const auto inUse = std::ranges::find_if(known, [](const R& record) { return record.state == R::State::Active; });
    return inUse != known.end() ? *inUse : known.value(0);
}

} // namespace

QList<FormIssue> check(const WalkIn& walkIn, const Today& today) {
    QList<FormIssue> issues = check(walkIn.person, today);
    if (!walkIn.helps && !walkIn.asks)
        issues.append({FormProblem::ServiceMissing, u"part"_s});
    if (walkIn.helps)
        issues += check(walkIn.volunteer, today);
    if (walkIn.asks && walkIn.request) {
        for (FormIssue issue : check(*walkIn.request, today)) {
            issue.field.prepend("request."_L1);
            issues.append(std::move(issue));
        }
    }
    return issues;
}

Outcome<WalkedIn> walkIn(Desk& desk, const WalkIn& said, const QString& by, const Today& today) {
    const QList<FormIssue> issues = check(said, today);
    const auto blocking = std::ranges::find_if(issues, [](const FormIssue& issue) { return !issue.warning; });
    if (blocking != issues.end())
        return Refusal{RefusalCode::NotComplete, said.person.id.toString(), blocking->field};
    WalkedIn done;
    std::optional<Refusal> refusal;
    struct Refused {};
    try {
        done.changes = desk.write([&](Desk::Writer& writer) {
            Enrolment enrolment(desk);
            Person person = said.person;
            const auto take = [&](const Outcome<Enrolled>& outcome) {
                if (!outcome) {
                    refusal = outcome.refusal();
                    throw Refused(); // nothing of it stays
                }
                done.person = outcome->person;
                for (const TwinSuspicion& suspicion : outcome->suspicions) {
                    if (std::ranges::none_of(done.suspicions,
                                             [&](const TwinSuspicion& s) { return s.person == suspicion.person; }))
                        done.suspicions.append(suspicion);
                }
                person = writer.find<Person>(outcome->person).value_or(person);
                return outcome->record;
            };
            if (said.helps) {
                Volunteer volunteer = joined(recordOf<Volunteer>(desk, person.id), said.volunteer);
                if (said.accepted)
                    acceptNow(volunteer, by, today.date);
                done.volunteer = *VolunteerId::fromString(take(enrolment.saveVolunteer(person, volunteer, today)));
            }
            if (!said.asks)
                return;
            Beneficiary helped = recordOf<Beneficiary>(desk, person.id);
            helped.state = BeneficiaryState::Active; // asks again
            if (!said.request) {
                done.beneficiary = *BeneficiaryId::fromString(take(enrolment.saveBeneficiary(person, helped, today)));
                return;
            }
            done.request = *RequestId::fromString(take(enrolment.saveRequest(person, helped, *said.request, today)));
            done.beneficiary = writer.find<Request>(done.request)->beneficiary;
        });
    } catch (const Refused&) {
        return *refusal;
    }
    return done;
}

} // namespace entraide
