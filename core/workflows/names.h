// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/person_name.h"
#include "domain/records.h"

#include <QHash>

#include <optional>

namespace entraide {

class Desk;

/// What a line is about, as the parts of a title that ui/words puts together in the reader's language ("Shopping, Lea
/// Peeters"). Empty where a record is not here yet.
struct Subject {
    AnyId id;
    std::optional<Service> service;
    QString title;    ///< the desk's own words, if any; of a posting in French, Dutch, …: see titles
    LocalText titles; ///< of a posting
    QString who;      ///< the person or organisation helped (or the person itself)
    QString shortWho; ///< the same for the team: first name and initial
    QString postcode; ///< where
    QString locality;

    friend bool operator==(const Subject&, const Subject&) = default;
};

/// Names and subjects of records, each person read once. For one pass over one desk; not updated.
class Names {
public:
    explicit Names(const Desk& desk)
        : m_desk(desk) {}

    std::optional<Person> person(const PersonId& id);
    std::optional<Volunteer> volunteer(const VolunteerId& id);
    /// A person's files as a volunteer: one, unless two desks or an import each made one.
    const QList<VolunteerId>& volunteersOf(const PersonId& id);
    /// The files of the one whose file it is, itself the first.
    QList<VolunteerId> filesOfOne(const VolunteerId& id);
    std::optional<Beneficiary> beneficiary(const BeneficiaryId& id);
    std::optional<Organisation> organisation(const OrganisationId& id);

    /// Full names; empty when not here.
    QString ofPerson(const PersonId& id);
    QString ofVolunteer(const VolunteerId& id);
    QString shortOfVolunteer(const VolunteerId& id);
    QString ofBeneficiary(const BeneficiaryId& id);

    Subject of(const Request& request);
    Subject of(const Posting& posting);
    Subject of(const Tandem& tandem);
    /// Of any record by its id: a match gives its request, a sign-up its posting, a note what it is about.
    Subject of(const AnyId& id);

    /// Where the help of \a request is given: its own position, else the beneficiary's or organisation's.
    GeoPoint positionOf(const Request& request);
    Address addressOf(const Request& request);

private:
    const Desk& m_desk;
    QHash<QString, std::optional<Person>> m_persons;
    QHash<QString, std::optional<Volunteer>> m_volunteers;
    QHash<QString, QList<VolunteerId>> m_volunteersOf;
    QHash<QString, std::optional<Beneficiary>> m_beneficiaries;
    QHash<QString, std::optional<Organisation>> m_organisations;
};

} // namespace entraide
