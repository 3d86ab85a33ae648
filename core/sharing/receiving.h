// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/records.h"
#include "sharing/partner_documents.h"
#include "sharing/team_documents.h"
#include "workflows/enrolment.h"
#include "workflows/outcome.h"

#include <optional>

namespace entraide {

/// What a hand-over would become in the team's records, to be looked at first.
struct HandoverDraft {
    CardKind what = CardKind::Request;
    Person person; ///< who is helped, or the cook; empty when an organisation asks
    Beneficiary beneficiary;
    Organisation organisation;
    Request request;
    Dish dish;
    QList<TwinSuspicion> suspicions;
    bool ofOrganisation = false;
};

/// Gives help that a partner looks for, or fetches a dish: a card is claimed, and what is handed over is taken into the
/// team's records once somebody has looked at it. Each act is one transaction. Refuses with a reason; throws Error on a fault of
/// storage only. Partners are named by their database.
class Receiving {
public:
    Receiving(Desk& desk, QString by)
        : m_desk(desk)
        , m_by(std::move(by)) {}

    /// "We would help", with \a people helpers; of a dish one.
    Outcome<ChangeSet> claim(const QString& partner, const QString& card, int people, const Today& today);
    /// Takes a claim back, until it is taken over.
    Outcome<ChangeSet> withdraw(const QString& claim, const Today& today);

    /// For somebody to read: what is confidential in it is entered first, as the record that it would become. Throws
    /// Error where it cannot be.
    Outcome<HandoverDraft> look(const QString& partner, const QString& handover, const Today& today) const;
    /// Persons here that it may be about.
    QList<TwinSuspicion> suspicionsOf(const QString& partner, const QString& handover, const Today& today) const;
    /// Makes person, beneficiary and request of it, or cook and dish, and confirms to the partner. \a samePerson: who the coordinator
    /// says it is; what is known of that person stays as it is.
    Outcome<Enrolled> takeOver(const QString& partner, const QString& handover, const PersonId& samePerson,
                               const Today& today);

private:
    Desk& m_desk;
    QString m_by;
};

} // namespace entraide
