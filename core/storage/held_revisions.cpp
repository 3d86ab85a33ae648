// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/held_revisions.h"

#include "storage/database.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QTimeZone>

namespace entraide {

namespace {

QByteArray hashesOf(const QList<RevisionId>& ancestry) {
    QJsonArray hashes;
    for (const RevisionId& rev : ancestry)
        hashes.append(rev.hash);
    return QJsonDocument(hashes).toJson(QJsonDocument::Compact);
}

QList<RevisionId> ancestryOf(int generation, const QByteArray& hashes) {
    QList<RevisionId> ancestry;
    for (const QJsonValue& hash : QJsonDocument::fromJson(hashes).array())
        ancestry.append({generation--, hash.toString()});
    return ancestry;
}

qint64 seconds(const QDateTime& time) {
    return time.toSecsSinceEpoch();
}

} // namespace

void HeldRevisions::add(const DocumentStore& store, const DocumentStore::Incoming& revision, const QString& peer,
                        const QDateTime& now) {
    auto insert = m_database.use("INSERT OR IGNORE INTO held_revision"
                                 "(scope_key, id, gen, hash, deleted, ancestry, body, peer, since) "
                                 "VALUES(?1, ?2, ?3, ?4, ?5, ?6, ?7, ?8, ?9)");
    const QByteArray hashes = hashesOf(revision.ancestry);
    const QByteArray body = canonicalJson(revision.body);
    insert->bind(1, store.scopeKey());
    insert->bind(2, revision.id);
    insert->bind(3, revision.ancestry.first().generation);
    insert->bind(4, revision.ancestry.first().hash);
    insert->bind(5, static_cast<qint64>(revision.deleted));
    insert->bindText(6, hashes);
    insert->bindText(7, body);
    insert->bind(8, peer.isNull() ? QStringLiteral("") : peer);
    insert->bind(9, seconds(now));
    insert->run();
}

QList<HeldRevisions::Held> HeldRevisions::all(const DocumentStore& store) const {
    auto select = m_database.use("SELECT id, gen, deleted, ancestry, body, peer, since FROM held_revision "
                                 "WHERE scope_key=?1 ORDER BY since, id, gen, hash");
    select->bind(1, store.scopeKey());
    QList<Held> all;
    while (select->step()) {
        Held held;
        held.revision.id = select->text(0);
        held.revision.deleted = select->integer(2) != 0;
        held.revision.ancestry = ancestryOf(static_cast<int>(select->integer(1)), select->bytes(3).toByteArray());
        held.revision.body = QJsonDocument::fromJson(select->bytes(4).toByteArray()).object();
        held.peer = select->text(5);
        held.since = QDateTime::fromSecsSinceEpoch(select->integer(6), QTimeZone::UTC);
        all.append(held);
    }
    return all;
}

qint64 HeldRevisions::count(const DocumentStore& store) const {
    auto select = m_database.use("SELECT count(*) FROM held_revision WHERE scope_key=?1");
    select->bind(1, store.scopeKey());
    select->step();
    return select->integer(0);
}

qint64 HeldRevisions::countFrom(const DocumentStore& store, const QString& peer, const QString& except) const {
    auto select = m_database.use("SELECT count(*) FROM held_revision WHERE scope_key=?1 AND peer=?2 "
                                 "AND substr(id, 1, length(?3))<>?3");
    select->bind(1, store.scopeKey());
    select->bind(2, peer.isNull() ? QStringLiteral("") : peer);
    select->bind(3, except);
    select->step();
    return select->integer(0);
}

void HeldRevisions::remove(const DocumentStore& store, const QString& id) {
    auto remove = m_database.use("DELETE FROM held_revision WHERE scope_key=?1 AND id=?2");
    remove->bind(1, store.scopeKey());
    remove->bind(2, id);
    remove->run();
}

qint64 HeldRevisions::deletions(const DocumentStore& store, const QString& peer, const QDateTime& since) const {
    auto select = m_database.use("SELECT coalesce(sum(number), 0) FROM peer_deletion "
                                 "WHERE scope_key=?1 AND peer=?2 AND at>=?3");
    select->bind(1, store.scopeKey());
    select->bind(2, peer.isNull() ? QStringLiteral("") : peer);
    select->bind(3, seconds(since));
    select->step();
    return select->integer(0);
}

void HeldRevisions::addDeletions(const DocumentStore& store, const QString& peer, qint64 count, const QDateTime& now,
                                 const QDateTime& since) {
    {
        auto forget = m_database.use("DELETE FROM peer_deletion WHERE scope_key=?1 AND at<?2");
        forget->bind(1, store.scopeKey());
        forget->bind(2, seconds(since));
        forget->run();
    }
    auto insert = m_database.use("INSERT INTO peer_deletion(scope_key, peer, at, number) VALUES(?1, ?2, ?3, ?4) "
                                 "ON CONFLICT(scope_key, peer, at) DO UPDATE SET number=number+excluded.number");
    insert->bind(1, store.scopeKey());
    insert->bind(2, peer.isNull() ? QStringLiteral("") : peer);
    insert->bind(3, seconds(now));
    insert->bind(4, count);
    insert->run();
}

void HeldRevisions::clearDeletions(const DocumentStore& store, const QString& peer) {
    auto forget = m_database.use("DELETE FROM peer_deletion WHERE scope_key=?1 AND peer=?2");
    forget->bind(1, store.scopeKey());
    forget->bind(2, peer.isNull() ? QStringLiteral("") : peer);
    forget->run();
}

} // namespace entraide
