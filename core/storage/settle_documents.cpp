// SPDX-License-Identifier: GPL-3.0-or-later
// The end of a conflict, and its way back.
#include "domain/error.h"
#include "storage/document_store.h"
#include "storage/erasure_ledger.h"

namespace entraide {

void DocumentStore::resolve(const QString& id, const QJsonObject& body) {
    const QList<Stored> all = leaves(id);
    if (all.isEmpty())
        throw Error(ErrorCode::NotFound, id);
    putOn(id, body, false, all.first().rev, nullptr);
    QStringList setAside;
    for (const Stored& leaf : all.mid(1)) {
        if (leaf.deleted)
            continue;
        putOn(id, {}, true, leaf.rev, nullptr);
        setAside.append(leaf.rev.toString());
    }
    if (const auto at = m_pendingIndex.constFind(id); at != m_pendingIndex.cend()) {
        m_pending.changes[*at].setAside = setAside;
        m_pending.changes[*at].reopened = false;
    }
}

void DocumentStore::reopen(const QString& id, const QJsonObject& body, const QStringList& setAside) {
    const QList<Stored> all = leaves(id);
    if (all.isEmpty())
        throw Error(ErrorCode::NotFound, id);
    if (m_ledger && m_ledger->replacementOf(id, false, body, [&] { return winningBody(id); }))
        return; // what would be shown again is of somebody who was erased since
    bool any = false;
    for (const Stored& leaf : all) {
        if (!leaf.deleted || leaf.ancestry.size() < 2 || !setAside.contains(leaf.ancestry[1].toString()))
            continue;
        const auto version = revision(id, leaf.ancestry[1]);
        if (version && version->available)
            any |= putOn(id, version->body, false, leaf.rev, nullptr) == PutResult::Done;
    }
    // What was shown is shown again, whatever the hashes say.
    RevisionId line = all.first().rev;
    do {
        const RevisionId parent = line;
        putOn(id, body, false, parent, &line);
    } while (findDocument(id).winner != line);
    if (const auto at = m_pendingIndex.constFind(id); any && at != m_pendingIndex.cend())
        m_pending.changes[*at].reopened = true;
}

} // namespace entraide
