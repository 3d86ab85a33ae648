// SPDX-License-Identifier: GPL-3.0-or-later
// Certificates that are refused for good. Revoking writes the team document `revocation:<fingerprint>`, which travels
// to every PC of the team by replication and is obeyed there from the next look, and an entry in this file's own
// list. Nothing takes either back: where the document was deleted, its tombstone says as much.
#pragma once

#include <QByteArray>
#include <QString>

namespace entraide {
class Desk;
}

namespace entraide::exchange {

/// \a fingerprint: 64 hexadecimal digits. Throws Error.
bool isRevoked(const Desk& desk, const QByteArray& fingerprint);

/// Refuses a certificate here and, once they have received it, at all PCs of the team. \a name: what the peer was
/// called. Throws Error.
void revoke(Desk& desk, const QByteArray& fingerprint, const QString& name);

/// Notes in this file's own list and peer book what arrived by replication. Gives whether there was anything new.
/// Throws Error.
bool adoptRevocations(Desk& desk);

} // namespace entraide::exchange
