// SPDX-License-Identifier: GPL-3.0-or-later
#include "replication/auto_merge.h"

#include "replication/merge.h"
#include "storage/desk.h"
#include "storage/document_store.h"

namespace entraide::replication {

namespace {

/// The newest revision that both have, if any.
std::optional<RevisionId> commonAncestor(const DocumentStore::Stored& a, const DocumentStore::Stored& b) {
    for (const RevisionId& rev : a.ancestry) {
        if (b.ancestry.contains(rev))
            return rev;
    }
    return std::nullopt;
}

} // namespace

bool mergeConflict(Desk& desk, DocumentStore& documents, const QString& id) {
    QList<DocumentStore::Stored> live;
    for (const DocumentStore::Stored& leaf : documents.leaves(id)) { // the winner first
        if (leaf.deleted)
            continue;
        if (!leaf.available)
            return false;
        live.append(leaf);
    }
    if (live.size() < 2)
        return true;
    QJsonObject body = live.first().body;
    for (const DocumentStore::Stored& other : live.sliced(1)) {
        const auto ancestorId = commonAncestor(live.first(), other);
        const auto ancestor = ancestorId ? documents.revision(id, ancestorId) : std::nullopt;
        if (!ancestor || !ancestor->available)
            return false;
        const Merge merge = mergeBodies(ancestor->body, body, other.body);
        if (!merge.bothSides.isEmpty())
            return false;
        body = merge.body;
    }
    desk.write([&](Desk::Writer&) { documents.resolve(id, body); });
    return true;
}

} // namespace entraide::replication
