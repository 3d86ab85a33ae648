// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/person_name.h"

namespace entraide {

QString fullName(const Person& person) {
    return QString(person.givenName.trimmed() + u' ' + person.familyName.trimmed()).trimmed();
}

QString shortName(const Person& person) {
    const QString given = person.givenName.trimmed();
    const QString family = person.familyName.trimmed();
    if (given.isEmpty() || family.isEmpty())
        return given + family;
    return given + u' ' + family.left(family.at(0).isHighSurrogate() ? 2 : 1) + u'.';
}

} // namespace entraide
