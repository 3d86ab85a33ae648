// SPDX-License-Identifier: GPL-3.0-or-later
// Two records that may be one person: found when one is noted, decided side by side.
#pragma once

#include "domain/person.h"
#include "storage/change.h"
#include "workflows/outcome.h"

#include <QList>

namespace entraide {

class Desk;

/// Why two records may be one person.
enum class TwinSign { SamePhone, SameEmail, SameName };

struct TwinSuspicion {
    PersonId person;
    QString name;
    QList<TwinSign> signs;
};

/// Others that may be \a person: same phone, same e-mail, or same name in the same postcode or of the same year.
QList<TwinSuspicion> suspectedTwins(const Desk& desk, const Person& person);

/// Decides a suspicion: they are two people.
Outcome<ChangeSet> notTwins(Desk& desk, const PersonId& a, const PersonId& b);

} // namespace entraide

ENTRAIDE_ENUM_NAMES(entraide::TwinSign, "same_phone", "same_email", "same_name")
