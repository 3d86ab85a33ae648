// SPDX-License-Identifier: GPL-3.0-or-later
// DocumentStore: a revision as rows of the tables; the scope's counters; the projection that follows.
#include "storage/database.h"
#include "storage/document_store.h"
#include "storage/projector.h"

#include <QJsonDocument>
#include <QSet>

#include <algorithm>
#include <utility>

namespace entraide {

using namespace Qt::StringLiterals;

bool DocumentStore::store(const QString& id, const DocRow& row, const QList<RevisionId>& ancestry, bool deleted,
                          const QJsonObject& body, const QByteArray& json) {
    if (!row.key) {
        addFirst(id, ancestry, deleted, body, json);
        return true;
    }
    if (ancestry.first() == row.winner)
        return false;
    return addToTree(id, row, ancestry, deleted, json);
}

void DocumentStore::addFirst(const QString& id, const QList<RevisionId>& ancestry, bool deleted,
                             const QJsonObject& body, const QByteArray& json) {
    const RevisionId& rev = ancestry.first();
    qint64 docKey = 0;
    {
        auto insert = m_database.use(
            "INSERT INTO doc(scope_key, id, seq, win_gen, win_hash, deleted, conflicts) VALUES(?1,?2,?3,?4,?5,?6,0)");
        insert->bind(1, m_scope.key);
        insert->bind(2, id);
        insert->bind(3, nextSequence(deleted ? 0 : 1, deleted ? 1 : 0));
        insert->bind(4, rev.generation);
        insert->bind(5, rev.hash);
        insert->bind(6, static_cast<qint64>(deleted));
        insert->run();
        docKey = m_database.lastInsertKey();
    }
    const qsizetype depth = std::min<qsizetype>(ancestry.size(), RevisionTree::revisionLimit);
    for (qsizetype i = 0; i < depth; ++i) {
        const RevisionNode node{ancestry[i], i + 1 < ancestry.size() ? ancestry[i + 1].hash : QString(), i == 0,
                                i == 0 && deleted, i == 0};
        insertRevision(docKey, node, i == 0 ? &json : nullptr);
    }
    project(docKey, id, deleted, body, true);
    note(id, {}, rev, deleted, 0);
}

bool DocumentStore::addToTree(const QString& id, const DocRow& row, const QList<RevisionId>& ancestry, bool deleted,
                              const QByteArray& json) {
    RevisionTree tree = readTree(row.key);
    const QList<RevisionNode> before = tree.nodes();
    if (!tree.merge(ancestry, deleted))
        return false;
    const QList<RevisionNode> merged = tree.nodes(); // the old ones first, in their order
    const QList<RevisionId> dropped = tree.stem();
    const QSet<RevisionId> isDropped(dropped.begin(), dropped.end());
    for (qsizetype i = 0; i < merged.size(); ++i) {
        if (isDropped.contains(merged[i].id))
            continue;
        if (i >= before.size()) {
            insertRevision(row.key, merged[i], merged[i].hasBody ? &json : nullptr);
        } else if (merged[i].leaf != before[i].leaf) {
            auto update = m_database.use("UPDATE rev SET leaf=?4 WHERE doc_key=?1 AND gen=?2 AND hash=?3");
            update->bind(1, row.key);
            update->bind(2, merged[i].id.generation);
            update->bind(3, merged[i].id.hash);
            update->bind(4, static_cast<qint64>(merged[i].leaf));
            update->run();
        }
    }
    const auto forEachOf = [&](const QList<RevisionId>& revisions, std::string_view sql) {
        for (const RevisionId& rev : revisions) {
            auto statement = m_database.use(sql);
            statement->bind(1, row.key);
            statement->bind(2, rev.generation);
            statement->bind(3, rev.hash);
            statement->run();
        }
    };
    // What was never written needs no deleting.
    const QList<RevisionId> known = [&] {
        QList<RevisionId> ids;
        for (const RevisionNode& node : before) {
            if (isDropped.contains(node.id))
                ids.append(node.id);
        }
        return ids;
    }();
    forEachOf(known, "DELETE FROM rev WHERE doc_key=?1 AND gen=?2 AND hash=?3");
    forEachOf(tree.spentBodies(), "UPDATE rev SET body=NULL WHERE doc_key=?1 AND gen=?2 AND hash=?3");

    const RevisionNode winner = *tree.winner();
    const int conflicts = tree.conflictCount();
    const int revived = row.deleted && !winner.deleted ? 1 : !row.deleted && winner.deleted ? -1 : 0;
    {
        auto update =
            m_database.use("UPDATE doc SET seq=?2, win_gen=?3, win_hash=?4, deleted=?5, conflicts=?6 WHERE doc_key=?1");
        update->bind(1, row.key);
        update->bind(2, nextSequence(revived, -revived));
        update->bind(3, winner.id.generation);
        update->bind(4, winner.id.hash);
        update->bind(5, static_cast<qint64>(winner.deleted));
        update->bind(6, conflicts);
        update->run();
    }
    if (winner.id != row.winner) {
        const QJsonObject body =
            winner.id == ancestry.first() ? QJsonDocument::fromJson(json).object()
                                          : readRevision(id, row.key, tree, winner).body;
        project(row.key, id, winner.deleted, body, row.deleted);
    }
    note(id, row, winner.id, winner.deleted, conflicts);
    return true;
}

void DocumentStore::insertRevision(qint64 docKey, const RevisionNode& node, const QByteArray* json) {
    auto insert =
        m_database.use("INSERT INTO rev(doc_key, gen, hash, parent, leaf, deleted, body) VALUES(?1,?2,?3,?4,?5,?6,?7)");
    insert->bind(1, docKey);
    insert->bind(2, node.id.generation);
    insert->bind(3, node.id.hash);
    insert->bind(4, node.parent.isEmpty() ? u""_s : node.parent);
    insert->bind(5, static_cast<qint64>(node.leaf));
    insert->bind(6, static_cast<qint64>(node.deleted));
    if (json)
        insert->bindText(7, *json);
    else
        insert->bindNull(7);
    insert->run();
}

qint64 DocumentStore::nextSequence(int moreLive, int moreDeleted) {
    // Not UPDATE … RETURNING: that opens a savepoint of its own, and each makes the full-text tables write what they
    // have collected.
    if (!m_counters)
        m_counters = counters();
    m_counters->live += moreLive;
    m_counters->deleted += moreDeleted;
    return ++m_counters->sequence;
}

void DocumentStore::flush() {
    if (m_digests)
        std::exchange(m_digests, std::nullopt)->write(m_database, m_scope.key);
    if (!m_counters)
        return;
    auto update = m_database.use("UPDATE scope SET seq=?2, live_documents=?3, deleted_documents=?4 WHERE scope_key=?1");
    update->bind(1, m_scope.key);
    update->bind(2, m_counters->sequence);
    update->bind(3, m_counters->live);
    update->bind(4, m_counters->deleted);
    update->run();
    m_counters.reset();
}

void DocumentStore::project(qint64 docKey, const QString& id, bool deleted, const QJsonObject& body, bool isNew) {
    const auto type = entityTypeOf(id);
    if (!m_projector || !type)
        return;
    if (!deleted)
        m_projector->put(docKey, id, *type, body, isNew);
    else if (!isNew)
        m_projector->remove(docKey, id, *type);
}

} // namespace entraide
