// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/document_store.h"

#include "storage/database.h"
#include "storage/erasure_ledger.h"

#include <QJsonDocument>

#include <algorithm>
#include <array>

namespace entraide {

using namespace Qt::StringLiterals;

namespace {

constexpr qsizetype longestId = 512;

QJsonObject parsed(QByteArrayView json) {
    return QJsonDocument::fromJson(QByteArray::fromRawData(json.data(), json.size())).object();
}

/// Documents travel inside of answers, and who reads these goes only so deep (Qt 1,024, others less).
bool isTooDeep(QByteArrayView json) {
    constexpr int deepest = 200;
    int depth = 0;
    bool inText = false;
    for (qsizetype i = 0; i < json.size(); ++i) {
        const char c = json[i];
        if (inText) {
            if (c == '\\')
                ++i;
            inText = c != '"';
        } else if (c == '"') {
            inText = true;
        } else if (c == '{' || c == '[') {
            if (++depth > deepest)
                return true;
        } else if (c == '}' || c == ']') {
            --depth;
        }
    }
    return false;
}

void check(const QString& id, const QJsonObject& body, const QByteArray& json) {
    const bool design = id.startsWith(u"_design/"); // a plain document here; the exchange refuses them
    if (id.isEmpty() || id.size() > longestId || (id.startsWith(u'_') && !design) || !id.isValidUtf16())
        throw Error(ErrorCode::BadInput, id, u"not a document id"_s);
    if (json.size() > DocumentStore::maxBodyBytes)
        throw Error(ErrorCode::BadInput, id,
                    u"a document of %1 bytes, at most %2"_s.arg(json.size()).arg(DocumentStore::maxBodyBytes));
    if (isTooDeep(json))
        throw Error(ErrorCode::BadInput, id, u"a document of more than 200 levels"_s);
    for (auto it = body.begin(); it != body.end(); ++it) {
        if (!DocumentStore::isBodyMember(it.key()))
            throw Error(ErrorCode::BadInput, id, u"a field named %1"_s.arg(it.key()));
    }
}

} // namespace

bool DocumentStore::isBodyMember(QStringView name) {
    static constexpr std::array noted{"_replication_id"_L1, "_replication_state"_L1, "_replication_state_reason"_L1,
                                      "_replication_state_time"_L1, "_replication_stats"_L1};
    return !name.startsWith(u'_') || std::ranges::any_of(noted, [&](QLatin1StringView one) { return one == name; });
}

bool DocumentStore::isStorable(const QString& id, const QJsonObject& body) {
    return isStorable(id, body, canonicalJson(body));
}

bool DocumentStore::isStorable(const QString& id, const QJsonObject& body, const QByteArray& json) {
    try {
        check(id, body, json);
        return true;
    } catch (const Error&) {
        return false;
    }
}

DocumentStore::DocumentStore(Database& database, Scope scope, Projector* projector, ErasureLedger* ledger)
    : m_database(database)
    , m_scope(std::move(scope))
    , m_projector(projector)
    , m_ledger(ledger) {}

// ---- reading ------------------------------------------------------------------------------------------------------

DocumentStore::DocRow DocumentStore::findDocument(const QString& id) const {
    auto find =
        m_database.use("SELECT doc_key, win_gen, win_hash, deleted, conflicts FROM doc WHERE scope_key=?1 AND id=?2");
    find->bind(1, m_scope.key);
    find->bind(2, id);
    if (!find->step())
        return {};
    return {find->integer(0),
            {static_cast<int>(find->integer(1)), find->text(2)},
            find->integer(3) != 0,
            static_cast<int>(find->integer(4))};
}

RevisionTree DocumentStore::readTree(qint64 docKey) const {
    auto select = m_database.use(
        "SELECT gen, hash, parent, leaf, deleted, body IS NOT NULL FROM rev WHERE doc_key=?1 ORDER BY gen, hash");
    select->bind(1, docKey);
    QList<RevisionNode> nodes;
    while (select->step()) {
        nodes.append({{static_cast<int>(select->integer(0)), select->text(1)},
                      select->text(2),
                      select->integer(3) != 0,
                      select->integer(4) != 0,
                      select->integer(5) != 0});
    }
    return RevisionTree(std::move(nodes));
}

DocumentStore::Stored DocumentStore::readRevision(const QString& id, qint64 docKey, const RevisionTree& tree,
                                                  const RevisionNode& node) const {
    auto select = m_database.use("SELECT body FROM rev WHERE doc_key=?1 AND gen=?2 AND hash=?3");
    select->bind(1, docKey);
    select->bind(2, node.id.generation);
    select->bind(3, node.id.hash);
    Stored stored{id, node.id, node.deleted, {}, tree.ancestry(node.id), false};
    if (select->step() && !select->isNull(0)) {
        stored.available = true;
        stored.body = parsed(select->bytes(0));
    }
    return stored;
}

std::optional<QJsonObject> DocumentStore::winningBody(const QString& id) const {
    auto select = m_database.use(
        "SELECT r.body FROM doc d JOIN rev r ON r.doc_key=d.doc_key AND r.gen=d.win_gen AND r.hash=d.win_hash "
        "WHERE d.scope_key=?1 AND d.id=?2 AND d.deleted=0");
    select->bind(1, m_scope.key);
    select->bind(2, id);
    if (!select->step())
        return std::nullopt;
    return parsed(select->bytes(0));
}

QList<DocumentStore::ChangesRow> DocumentStore::changes(qint64 since, int limit) const {
    auto select = m_database.use("SELECT d.seq, d.id, d.deleted, d.win_gen, d.win_hash, d.doc_key, "
                                 "(SELECT count(*) FROM rev r WHERE r.doc_key=d.doc_key AND r.leaf=1) "
                                 "FROM doc d WHERE d.scope_key=?1 AND d.seq>?2 ORDER BY d.seq LIMIT ?3");
    select->bind(1, m_scope.key);
    select->bind(2, since);
    select->bind(3, limit);
    QList<ChangesRow> rows;
    while (select->step()) {
        ChangesRow row{select->integer(0),
                       select->text(1),
                       select->integer(2) != 0,
                       {{static_cast<int>(select->integer(3)), select->text(4)}}};
        if (select->integer(6) > 1) {
            row.leaves.clear();
            for (const RevisionNode& leaf : readTree(select->integer(5)).leaves())
                row.leaves.append(leaf.id);
        }
        rows.append(row);
    }
    return rows;
}

DocumentStore::Counters DocumentStore::counters() const {
    if (m_counters)
        return *m_counters;
    auto select = m_database.use("SELECT seq, live_documents, deleted_documents FROM scope WHERE scope_key=?1");
    select->bind(1, m_scope.key);
    if (!select->step())
        throw Error(ErrorCode::Damaged, m_database.file(), u"no scope %1"_s.arg(m_scope.key));
    return {select->integer(0), select->integer(1), select->integer(2)};
}

qint64 DocumentStore::lastSequence() const {
    return counters().sequence;
}

qint64 DocumentStore::documentCount() const {
    return counters().live;
}

qint64 DocumentStore::deletedCount() const {
    return counters().deleted;
}

QMap<QString, TypeDigest> DocumentStore::digests() const {
    return (m_digests ? *m_digests : Digests::read(m_database, m_scope.key)).types();
}

DocumentStore::Missing DocumentStore::missing(const QString& id, const QList<RevisionId>& asked) const {
    Missing result;
    const DocRow row = findDocument(id);
    if (!row.key) {
        result.missing = asked;
        return result;
    }
    const RevisionTree tree = readTree(row.key);
    int highest = 0;
    for (const RevisionId& rev : asked) {
        if (tree.find(rev))
            continue;
        result.missing.append(rev);
        highest = std::max(highest, rev.generation);
    }
    for (const RevisionNode& leaf : tree.leaves()) {
        if (leaf.id.generation < highest)
            result.possibleAncestors.append(leaf.id);
    }
    return result;
}

std::optional<DocumentStore::Stored> DocumentStore::revision(const QString& id,
                                                             const std::optional<RevisionId>& rev) const {
    const DocRow row = findDocument(id);
    if (!row.key)
        return std::nullopt;
    const RevisionTree tree = readTree(row.key);
    const RevisionNode* node = tree.find(rev.value_or(row.winner));
    return node ? std::optional(readRevision(id, row.key, tree, *node)) : std::nullopt;
}

QList<DocumentStore::Stored> DocumentStore::leaves(const QString& id) const {
    QList<Stored> result;
    const DocRow row = findDocument(id);
    if (!row.key)
        return result;
    const RevisionTree tree = readTree(row.key);
    for (const RevisionNode& leaf : tree.leaves())
        result.append(readRevision(id, row.key, tree, leaf));
    return result;
}

QList<DocumentStore::Stored> DocumentStore::latestOf(const QString& id, const RevisionId& rev) const {
    QList<Stored> result;
    const DocRow row = findDocument(id);
    if (!row.key)
        return result;
    const RevisionTree tree = readTree(row.key);
    for (const RevisionNode& leaf : tree.leavesFrom(rev))
        result.append(readRevision(id, row.key, tree, leaf));
    return result;
}

// ---- writing ------------------------------------------------------------------------------------------------------

ChangeSet DocumentStore::applyIncoming(const QList<Incoming>& revisions) {
    ChangeSet set;
    set.fromPeer = true;
    m_pending.fromPeer = true;
    for (const Incoming& incoming : revisions) {
        if (!isAncestry(incoming.ancestry))
            throw Error(ErrorCode::BadInput, incoming.id, u"revisions that are no line of ancestors"_s);
        const QByteArray json = incoming.json.isNull() ? canonicalJson(incoming.body) : incoming.json;
        check(incoming.id, incoming.body, json);
        if (add(incoming.id, findDocument(incoming.id), incoming.ancestry, incoming.deleted, incoming.body, json)) {
            if (const auto at = m_pendingIndex.constFind(incoming.id); at != m_pendingIndex.cend())
                set.changes.append(m_pending.changes[*at]);
        }
    }
    return set;
}

DocumentStore::PutResult DocumentStore::put(const QString& id, const QJsonObject& body, bool deleted,
                                            const std::optional<RevisionId>& parent, RevisionId* made) {
    m_pending.fromPeer = true;
    return putOn(id, body, deleted, parent, made);
}

DocumentStore::PutResult DocumentStore::putOn(const QString& id, const QJsonObject& body, bool deleted,
                                              const std::optional<RevisionId>& parent, RevisionId* made) {
    const QByteArray json = canonicalJson(body);
    check(id, body, json);
    const DocRow row = findDocument(id);
    QList<RevisionId> ancestry;
    if (parent) {
        if (!row.key)
            return PutResult::Conflict;
        if (*parent == row.winner) {
            ancestry = {*parent};
        } else {
            const RevisionTree tree = readTree(row.key);
            const RevisionNode* node = tree.find(*parent);
            if (!node || !node->leaf)
                return PutResult::Conflict;
            ancestry = {*parent};
        }
    } else if (row.key) {
        if (!row.deleted)
            return PutResult::Conflict;
        ancestry = {row.winner};
    }
    const int generation = ancestry.isEmpty() ? 1 : ancestry.first().generation + 1;
    const QString parentHash = ancestry.isEmpty() ? QString() : ancestry.first().hash;
    const RevisionId rev{generation, revisionHash(deleted, generation, parentHash, json)};
    ancestry.prepend(rev);
    add(id, row, ancestry, deleted, body, json);
    if (made)
        *made = rev;
    return PutResult::Done;
}

void DocumentStore::edit(const QString& id, const QJsonObject& body) {
    if (m_ledger && m_ledger->isGone(id))
        return;
    const DocRow row = findDocument(id);
    const QByteArray json = canonicalJson(body);
    check(id, body, json);
    if (row.key && !row.deleted) {
        auto select = m_database.use("SELECT body FROM rev WHERE doc_key=?1 AND gen=?2 AND hash=?3");
        select->bind(1, row.key);
        select->bind(2, row.winner.generation);
        select->bind(3, row.winner.hash);
        if (select->step() && select->bytes(0) == json)
            return;
    }
    const int generation = row.key ? row.winner.generation + 1 : 1;
    const QString parentHash = row.key ? row.winner.hash : QString();
    QList<RevisionId> ancestry{{generation, revisionHash(false, generation, parentHash, json)}};
    if (row.key)
        ancestry.append(row.winner);
    add(id, row, ancestry, false, body, json);
}

void DocumentStore::removeAll(const QString& id) {
    for (const Stored& leaf : leaves(id)) {
        if (!leaf.deleted)
            putOn(id, {}, true, leaf.rev, nullptr);
    }
}

// ---- what changed -------------------------------------------------------------------------------------------------

void DocumentStore::note(const QString& id, const DocRow& before, const RevisionId& winner, bool deleted,
                         int conflicts) {
    const bool wasHere = before.key && !before.deleted;
    if (!m_digests)
        m_digests = Digests::read(m_database, m_scope.key);
    if (wasHere)
        m_digests->remove(id, before.winner);
    if (!deleted)
        m_digests->add(id, winner);
    if (const auto at = m_pendingIndex.constFind(id); at != m_pendingIndex.cend()) {
        m_pending.changes[*at].revAfter = deleted ? QString() : winner.toString();
        m_pending.changes[*at].conflicted = conflicts > 0;
        return;
    }
    m_pendingIndex.insert(id, m_pending.changes.size());
    m_pending.changes.append(
        {id, wasHere ? before.winner.toString() : QString(), deleted ? QString() : winner.toString(), conflicts > 0});
}

ChangeSet DocumentStore::takePending() {
    m_pendingIndex.clear();
    return std::exchange(m_pending, {});
}

void DocumentStore::restorePending(const ChangeSet& pending) {
    m_counters.reset();
    m_digests.reset();
    m_pending = pending;
    m_pendingIndex.clear();
    for (qsizetype i = 0; i < pending.changes.size(); ++i)
        m_pendingIndex.insert(pending.changes[i].id, i);
}

} // namespace entraide
