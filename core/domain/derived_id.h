// SPDX-License-Identifier: GPL-3.0-or-later
// Ids that follow from what they are about, so that two PCs of a team that do the same thing apart write the same
// document: once, or in a conflict that is seen.
#pragma once

#include "domain/ids.h"

#include <QLatin1StringView>
#include <QString>
#include <QUuid>

namespace entraide {

/// "<type>:<uuid>", the uuid from \a type and \a about (RFC 4122, version 5).
inline QString derivedId(QLatin1StringView type, const QString& about) {
    static constexpr QUuid space{0x5f1ba7d2, 0x0c4e, 0x4b43, 0x9a, 0x51, 0x3e, 0x66, 0x2d, 0x8c, 0x71, 0x90};
    return type + QLatin1Char(':') +
           QUuid::createUuidV5(space, QString(type + QLatin1Char(':') + about)).toString(QUuid::Id128);
}

/// The same as an id of that kind.
template <EntityType T> Id<T> derivedId(const QString& about) {
    return *Id<T>::fromString(derivedId(enumName(T), about));
}

/// 32 hexadecimal digits.
inline QString randomUuid() {
    return QUuid::createUuid().toString(QUuid::Id128);
}

} // namespace entraide
