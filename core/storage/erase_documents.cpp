// SPDX-License-Identifier: GPL-3.0-or-later
// Erasing: what the ledger has to say before a version is stored; tombstones and clean versions on every leaf, and no
// body below them.
#include "storage/database.h"
#include "storage/document_store.h"
#include "storage/erasure_ledger.h"

#include <QJsonDocument>

#include <algorithm>

namespace entraide {

namespace {

/// How often a field was rewritten, as far as a body from elsewhere is believed.
constexpr int mostTimes = 1'000'000;

bool isClean(const QString& id, const QJsonObject& body) {
    const auto type = entityTypeOf(id);
    return type && isCleaned(*type, body);
}

} // namespace

bool DocumentStore::add(const QString& id, const DocRow& row, const QList<RevisionId>& ancestry, bool deleted,
                        const QJsonObject& body, const QByteArray& json) {
    if (!m_ledger)
        return store(id, row, ancestry, deleted, body, json);
    const auto other = m_ledger->replacementOf(id, deleted, body, [&] { return winningBody(id); });
    bool added = false;
    if (!other) {
        added = store(id, row, ancestry, deleted, body, json);
    } else if (!row.key || !readTree(row.key).find(ancestry.first())) {
        // The version itself is known from now on, so that a peer need not send it again; its body is never written.
        const QByteArray otherJson = canonicalJson(other->body);
        const RevisionId& below = ancestry.first();
        QList<RevisionId> line = ancestry;
        line.prepend({below.generation + 1, revisionHash(other->deleted, below.generation + 1, below.hash, otherJson)});
        added = store(id, row, line, other->deleted, other->body, otherJson);
        if (other->deleted)
            m_ledger->addFollower(id, body);
    }
    if (added && row.key)
        forgetBelow(row.key, id, other ? other->deleted : deleted, other ? other->body : body);
    if (added && !deleted && m_scope.kind == ScopeKind::Team)
        m_ledger->take(id, body);
    return added;
}

void DocumentStore::settleErased(const QString& id) {
    const DocRow row = findDocument(id);
    if (!row.key || !m_ledger)
        return;
    for (const Stored& leaf : leaves(id)) {
        const auto other = m_ledger->replacementOf(id, leaf.deleted, leaf.body, [&] { return winningBody(id); });
        if (!other)
            continue;
        const QByteArray json = canonicalJson(other->body);
        const int generation = leaf.rev.generation + 1;
        const RevisionId made{generation, revisionHash(other->deleted, generation, leaf.rev.hash, json)};
        store(id, findDocument(id), {made, leaf.rev}, other->deleted, other->body, json);
        if (other->deleted)
            m_ledger->addFollower(id, leaf.body);
    }
    const auto winner = winningBody(id);
    dropBodies(row.key, id, winner ? &*winner : nullptr);
}

bool DocumentStore::rewriteLeaves(const QString& id, const std::function<QStringList(QJsonObject& body)>& rewrite) {
    bool any = false;
    for (const Stored& leaf : leaves(id)) {
        QJsonObject body = leaf.body;
        const QStringList fields = rewrite(body);
        if (fields.isEmpty())
            continue;
        QJsonObject times = body.value(erasedInMember).toObject();
        for (const QString& field : fields)
            times.insert(field, std::clamp(times.value(field).toInt(), 0, mostTimes) + 1);
        body.insert(erasedInMember, times);
        putOn(id, leaf.deleted ? QJsonObject() : body, leaf.deleted, leaf.rev, nullptr);
        any = true;
    }
    if (any)
        dropHistory(id);
    return any;
}

void DocumentStore::dropHistory(const QString& id) {
    if (const DocRow row = findDocument(id); row.key)
        dropBodies(row.key, id, nullptr);
}

void DocumentStore::forgetBelow(qint64 docKey, const QString& id, bool deleted, const QJsonObject& body) {
    if (deleted ? isErasedBody(body) : isClean(id, body))
        dropBodies(docKey, id, deleted ? nullptr : &body);
}

void DocumentStore::dropBodies(qint64 docKey, const QString& id, const QJsonObject* like) {
    const auto isKept = [&](const QJsonObject& body) {
        return like && isClean(id, body) && body.value(erasedInMember) == like->value(erasedInMember) &&
               !m_ledger->replacementOf(id, false, body, [] { return std::nullopt; });
    };
    QList<RevisionId> dropped;
    {
        auto select =
            m_database.use("SELECT gen, hash, body FROM rev WHERE doc_key=?1 AND leaf=0 AND body IS NOT NULL");
        select->bind(1, docKey);
        while (select->step()) {
            const QJsonObject body = QJsonDocument::fromJson(select->bytes(2).toByteArray()).object();
            if (isKept(body))
                continue;
            if (!like && entityTypeOf(id) == EntityType::Person)
                m_ledger->seeDropped(body);
            dropped.append({static_cast<int>(select->integer(0)), select->text(1)});
        }
    }
    for (const RevisionId& rev : dropped) {
        auto drop = m_database.use("UPDATE rev SET body=NULL WHERE doc_key=?1 AND gen=?2 AND hash=?3");
        drop->bind(1, docKey);
        drop->bind(2, rev.generation);
        drop->bind(3, rev.hash);
        drop->run();
    }
    if (!dropped.isEmpty())
        m_ledger->setPending(true);
}

} // namespace entraide
