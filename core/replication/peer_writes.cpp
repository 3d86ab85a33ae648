// SPDX-License-Identifier: GPL-3.0-or-later
#include "replication/peer_writes.h"

#include "replication/conflicts.h"
#include "storage/desk.h"

namespace entraide::replication {

ChangeSet applyFromPeer(Desk& desk, const QList<DocumentStore::Incoming>& revisions, const QString& from) {
    if (revisions.isEmpty())
        return {};
    return desk.write([&](Desk::Writer&) {
        desk.documents().applyIncoming(revisions);
        noteConflicts(desk, revisions, desk.documents().pending(), from);
    });
}

Put putFromPeer(Desk& desk, const QString& id, const QJsonObject& body, bool deleted,
                const std::optional<RevisionId>& parent) {
    Put put;
    put.changes =
        desk.write([&](Desk::Writer&) { put.result = desk.documents().put(id, body, deleted, parent, &put.made); });
    return put;
}

ChangeSet resolveConflict(Desk& desk, const QString& id, const QJsonObject& body) {
    return desk.write([&](Desk::Writer&) { desk.documents().resolve(id, body); });
}

void putLocal(Desk& desk, const QString& id, const std::optional<QJsonObject>& body) {
    desk.write([&](Desk::Writer&) {
        if (body)
            desk.documents().putLocal(id, *body);
        else
            desk.documents().removeLocal(id);
    });
}

} // namespace entraide::replication
