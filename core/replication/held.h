// SPDX-License-Identifier: GPL-3.0-or-later
// What a peer did and a person decides about. Whoever takes a desk over, by mistake or not, can empty it with a few
// tombstones that replicate everywhere; so more than a few of them at once are kept apart until somebody has looked,
// and so is whatever would leave the desk without somebody who works here or administers it (user_guard.h).
#pragma once

#include <QDateTime>
#include <QList>
#include <QString>
#include <QStringList>

namespace entraide {
class Desk;
class DocumentStore;
} // namespace entraide

namespace entraide::replication {

/// Over how long a peer's deletions are counted together.
inline constexpr int deletionWindowHours = 24;

/// How many records a peer may delete in that time of a database with so many live documents: 20, or 5 % where it has
/// more than 40 and that is less.
qint64 deletionsAllowed(qint64 liveDocuments);

struct HeldDeletion {
    QString id;
    QString peer;        ///< as its writes named it; empty: it called us and named nobody
    QDateTime since;     ///< UTC
    bool deletes = true; ///< false: of a user, whose record would be another
};

/// The oldest first, each record once. Of the team's database: in the others people delete what is their own.
QList<HeldDeletion> heldDeletions(const Desk& desk);

/// The records are deleted, or users changed, as the peer wished. \a ids: only these; empty: all. Gives how many it
/// were. Throws NotAllowed, also where nobody would administer the desk any more (userFault): nothing is done then.
qsizetype acceptHeld(Desk& desk, const QStringList& ids = {});

/// The records stay: the peer's version is noted and what stands here is put on top, so that every desk has them again.
/// Gives how many it were.
qsizetype refuseHeld(Desk& desk, const QStringList& ids = {});

} // namespace entraide::replication
