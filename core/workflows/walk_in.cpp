// SPDX-License-Identifier: GPL-3.0-or-later
#include "workflows/walk_in.h"

#include "domain/text_fold.h"
#include "geo/region.h"
#include "storage/desk.h"
#include "storage/queries.h"
#include "workflows/names.h"
#include "workflows/refused.h"

#include <algorithm>

namespace entraide {

using namespace Qt::StringLiterals;

namespace {

constexpr qsizetype mostKnown = 5;
constexpr qsizetype fewestLetters = 3; // before, everybody is meant

/// Every word of \a typed begins a word of \a name; both folded.
bool beginsLike(const QString& name, const QString& typed) {
    const QStringList parts = name.split(u' ', Qt::SkipEmptyParts);
    return std::ranges::all_of(typed.split(u' ', Qt::SkipEmptyParts), [&](const QString& word) {
        return std::ranges::any_of(parts, [&](const QString& part) { return part.startsWith(word); });
    });
}

template <class E> void addTo(QList<E>& known, const QList<E>& more) {
    for (const E& value : more) {
        if (!known.contains(value))
            known.append(value);
    }
}

/// What was said now, over what the desk knows of them.
Volunteer joined(const Volunteer& known, const Volunteer& said) {
    Volunteer result = known;
    if (result.state == VolunteerState::Left)
        result.state = VolunteerState::Applied; // is back
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

QList<FormIssue> check(const WalkIn& walkIn, const Today& today, const PostcodeTable& postcodes) {
    QList<FormIssue> issues = check(walkIn.person, today, postcodes);
    if (!walkIn.helps && !walkIn.asks)
        issues.append({FormProblem::ServiceMissing, u"part"_s});
    if (walkIn.helps)
        issues += check(walkIn.volunteer, today);
    if (walkIn.asks && walkIn.request) {
        for (FormIssue issue : check(*walkIn.request, today, postcodes)) {
            issue.field.prepend("request."_L1);
            issues.append(std::move(issue));
        }
    }
    return issues;
}

QList<TwinSuspicion> mayBeKnown(Desk& desk, const Person& typed) {
    QList<TwinSuspicion> known = suspectedTwins(desk, typed);
    const QString name = foldText(fullName(typed));
    if (name.size() >= fewestLetters) {
        ListQuery query;
        query.type = EntityType::Person;
        query.search = fullName(typed);
        query.states = {QString(enumName(PersonState::Active))};
        for (const ListRow& row : desk.queries().list(query).rows) {
            const Person other = recordFromBody<Person>(row.id, row.body);
            const auto isListed = [&](const TwinSuspicion& suspicion) { return suspicion.person == other.id; };
            if (beginsLike(foldText(fullName(other)), name) && std::ranges::none_of(known, isListed))
                known.append({other.id, fullName(other), {}});
        }
    }
    known.resize(std::min(known.size(), mostKnown));
    return known;
}

Outcome<WalkedIn> walkIn(Desk& desk, const Geocoder& geocoder, const WalkIn& said, const QString& by,
                         const Today& today) {
    const QList<FormIssue> issues = check(said, today, desk.region().postcodes());
    const auto blocking = std::ranges::find_if(issues, [](const FormIssue& issue) { return !issue.warning; });
    if (blocking != issues.end())
        return Refusal{RefusalCode::NotComplete, said.person.id.toString(), blocking->field};
    WalkedIn done;
    try {
        done.changes = desk.write([&](Desk::Writer& writer) {
            Enrolment enrolment(desk, geocoder);
            Person person = said.person;
            if (!person.id.isEmpty() && !writer.find<Person>(person.id)) // gone while it was typed
                throw Refused{{RefusalCode::NotHere, person.id.toString(), {}}};
            const auto take = [&](const Outcome<Enrolled>& outcome) {
                done.person = wanted(outcome).person;
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
    } catch (const Refused& refused) {
        return refused.refusal;
    }
    return done;
}

} // namespace entraide
