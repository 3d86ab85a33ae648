// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/records.h"
#include "geo/postcodes.h"
#include "storage/change.h"
#include "workflows/clock.h"
#include "workflows/outcome.h"
#include "workflows/twins.h"

#include <QList>

#include <optional>

namespace entraide {

class Desk;
class Geocoder;

enum class FormProblem {
    NameMissing,
    LanguageMissing,
    ServiceMissing,
    PhoneInvalid,
    EmailInvalid,
    PostcodeUnknown, ///< a warning: kept, but nobody is placed on the map
    TooYoung,        ///< younger than the desk asks of its volunteers (DeskProfile::minimumAge)
    EndBeforeStart,
    HoursMissing, ///< a fixed or repeating time without hours
    DateMissing,
    PeopleMissing,
    RuleUnreadable,
    InThePast, ///< a warning
    TwoAsk,    ///< a person and an organisation, where one of them asks
};

/// One thing to put right in a form. A warning does not keep it from being saved.
struct FormIssue {
    FormProblem problem = FormProblem::NameMissing;
    QString field; ///< the schema's path
    bool warning = false;

    friend bool operator==(const FormIssue&, const FormIssue&) = default;
};

struct Enrolled {
    PersonId person;
    AnyId record; ///< the volunteer, beneficiary, organisation or request that was saved
    ChangeSet changes;
    QList<TwinSuspicion> suspicions; ///< noted on the person; decided side by side
};

/// \a postcodes: which are known at the desk.
QList<FormIssue> check(const Person& person, const Today& today, const PostcodeTable& postcodes);
QList<FormIssue> check(const Volunteer& volunteer, const Today& today);
QList<FormIssue> check(const Request& request, const Today& today, const PostcodeTable& postcodes);
/// Of the field `when`, whichever record has it.
QList<FormIssue> check(const When& when, const Today& today);
/// True when an issue keeps the form from being saved.
bool blocks(const QList<FormIssue>& issues);

/// Enrols people and takes requests, new or edited (an empty id is new). One transaction each. A form that does not
/// pass check() is refused with NotComplete; one of a record that was erased or deleted meanwhile with NotHere. Who has
/// no place on the map yet, or only that of their postcode, gets what the geocoder knows (workflows/placing.h).
class Enrolment {
public:
    /// Of what is noted here: an id says that the record is here.
    Enrolment(Desk& desk, const Geocoder& geocoder)
        : m_desk(desk)
        , m_geocoder(&geocoder) {}
    /// Of what another desk or the noticeboard sent: an id may also say which one a new record gets, and everybody
    /// stands in the middle of their postcode. So two PCs that take it in apart write the same, whichever register each
    /// has.
    static Enrolment ofReceived(Desk& desk) { return Enrolment(desk); }

    /// Somebody without a part yet, or with one that is saved in the same transaction: who gives, who cooks.
    Outcome<Enrolled> savePerson(Person person, const Today& today);
    /// Fills what follows from the rest: position, languages of a volunteer, registration day. Refused with TooYoung for
    /// who cannot have the desk's minimum age yet.
    Outcome<Enrolled> saveVolunteer(Person person, Volunteer volunteer, const Today& today);
    Outcome<Enrolled> saveBeneficiary(Person person, Beneficiary beneficiary, const Today& today);
    /// Any part may be new: a caller who is not known yet, a beneficiary who is, a first request.
    Outcome<Enrolled> saveRequest(Person person, Beneficiary beneficiary, Request request, const Today& today);
    /// For a beneficiary or organisation that is here already.
    Outcome<Enrolled> saveRequest(Request request, const Today& today);
    /// Of an organisation that asks for the first time: both are saved, or neither.
    Outcome<Enrolled> saveRequest(const Organisation& organisation, Request request, const Today& today);
    /// BadIban when an account is given whose check fails.
    Outcome<Enrolled> saveOrganisation(Organisation organisation, const Today& today);

private:
    explicit Enrolment(Desk& desk)
        : m_desk(desk) {}
    bool isReceived() const { return !m_geocoder; }
    /// Why not, where one of them is not here any more.
    template <Record... R> std::optional<Refusal> gone(const R&... records) const;
    /// As it is stored.
    template <Record R> std::optional<R> known(const R& record) const;

    Desk& m_desk;
    const Geocoder* m_geocoder = nullptr; ///< null: for what was received
};

} // namespace entraide

ENTRAIDE_ENUM_NAMES(entraide::FormProblem, "name_missing", "language_missing", "service_missing", "phone_invalid",
                    "email_invalid", "postcode_unknown", "too_young", "end_before_start", "hours_missing",
                    "date_missing", "people_missing", "rule_unreadable", "in_the_past", "two_ask")
