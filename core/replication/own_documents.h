// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace entraide::replication {

/// Local documents in which the desk keeps what is its own: tokens, peers, notes. Never served to a peer and never
/// taken from one; the service answers as if they were not there.
inline bool isOwnDocument(const QString& localId) {
    return localId.startsWith(QStringLiteral("own."));
}

} // namespace entraide::replication
