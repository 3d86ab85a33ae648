// SPDX-License-Identifier: GPL-3.0-or-later
// Reducing a record that the law forbids to erase to what the law asks to keep: who was paid or gave money, and when.
// Like erasing it cannot be undone: nothing of what is taken away is left in older versions, here or at other desks.
#pragma once

#include "privacy/review_desk.h"

#include <QLatin1StringView>
#include <QStringList>

#include <span>

namespace entraide {

/// What stays of the person and of each part of theirs; any other field goes, also one that is added later.
std::span<const QLatin1StringView> keptWhenMinimised(EntityType type);

struct MinimisePreview {
    PersonId person;
    QString name;
    QDate until;        ///< the last day for which the law asks to keep the rest
    QStringList fields; ///< "person.phones": what holds something and goes
    int records = 0;    ///< from which something goes
    int notes = 0;      ///< that are deleted
};
using MinimisePlan = std::variant<MinimisePreview, ReviewRefusal>;

/// Refused with NotKeptByLaw where all may be erased, and with StillOpen.
MinimisePlan previewMinimising(Desk& desk, const PersonId& person, QDate today);
/// The act ErasePerson: throws Error NotAllowed. One transaction.
MinimisePlan minimisePerson(Desk& desk, const PersonId& person, const ReviewDecision& decision);

} // namespace entraide
