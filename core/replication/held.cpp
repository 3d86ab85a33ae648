// SPDX-License-Identifier: GPL-3.0-or-later
#include "replication/held.h"

#include "replication/user_guard.h"
#include "storage/desk.h"
#include "storage/document_store.h"
#include "storage/held_revisions.h"

#include <QSet>

#include <algorithm>

namespace entraide::replication {

namespace {

/// Takes the held revisions of \a ids into the documents; \a after does what is to be done with each record then.
template <class F> qsizetype settle(Desk& desk, const QStringList& ids, F&& after) {
    desk.require(DeskAct::ResolveConflicts);
    HeldRevisions held(desk.database());
    DocumentStore& documents = desk.documents();
    QSet<QString> settled;
    desk.write([&](Desk::Writer& writer) {
        QList<DocumentStore::Incoming> revisions;
        QSet<QString> peers;
        for (const HeldRevisions::Held& one : held.all(documents)) {
            if (!ids.isEmpty() && !ids.contains(one.revision.id))
                continue;
            desk.requireEdit(one.revision.id);
            revisions.append(one.revision);
            settled.insert(one.revision.id);
            peers.insert(one.peer);
        }
        QHash<QString, QJsonObject> before;
        for (const QString& id : std::as_const(settled)) {
            if (const auto body = writer.body(id))
                before.insert(id, *body);
        }
        keepAdministrator(desk, [&] {
            documents.applyIncoming(revisions);
            for (const QString& id : std::as_const(settled)) {
                after(writer, id, before);
                held.remove(documents, id);
            }
        });
        for (const QString& peer : std::as_const(peers))
            held.clearDeletions(documents, peer);
    });
    return settled.size();
}

} // namespace

qint64 deletionsAllowed(qint64 liveDocuments) {
    constexpr qint64 mostAtOnce = 20;
    constexpr qint64 smallDesk = 40;
    constexpr qint64 oneInTwenty = 20;
    return liveDocuments > smallDesk ? std::min(mostAtOnce, liveDocuments / oneInTwenty) : mostAtOnce;
}

QList<HeldDeletion> heldDeletions(const Desk& desk) {
    QList<HeldDeletion> list;
    QSet<QString> seen;
    const HeldRevisions held(const_cast<Desk&>(desk).database());
    for (const HeldRevisions::Held& one : held.all(desk.documents())) {
        if (seen.contains(one.revision.id))
            continue;
        seen.insert(one.revision.id);
        list.append({one.revision.id, one.peer, one.since, one.revision.deleted});
    }
    return list;
}

qsizetype acceptHeld(Desk& desk, const QStringList& ids) {
    return settle(desk, ids, [](Desk::Writer&, const QString&, const QHash<QString, QJsonObject>&) {});
}

qsizetype refuseHeld(Desk& desk, const QStringList& ids) {
    return settle(desk, ids, [](Desk::Writer& writer, const QString& id, const QHash<QString, QJsonObject>& before) {
        const auto body = before.constFind(id);
        if (body == before.cend())
            return;
        const auto now = writer.body(id);
        if (!now || (entityTypeOf(id) == EntityType::User && *now != *body))
            writer.putBody(id, *body);
    });
}

} // namespace entraide::replication
