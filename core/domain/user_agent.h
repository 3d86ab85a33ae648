// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QCoreApplication>
#include <QString>

namespace entraide {

/// What the program says it is in every HTTP request that it makes: for tiles, to a geocoder, to another desk. Public
/// servers want a name of its own (https://operations.osmfoundation.org/policies/tiles/).
inline QString userAgent() {
    const QString version = QCoreApplication::applicationVersion();
    return QStringLiteral("Entraide/") + (version.isEmpty() ? QStringLiteral("0.1") : version) +
           QStringLiteral(" (volunteer desk)");
}

} // namespace entraide
