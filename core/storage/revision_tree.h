// SPDX-License-Identifier: GPL-3.0-or-later
// The revisions of one document as CouchDB keeps them. Pure values: no SQL, no clock.
#pragma once

#include <QByteArray>
#include <QHash>
#include <QJsonObject>
#include <QList>
#include <QString>

#include <optional>

namespace entraide {

/// "3-9f0c…": generation and hash.
struct RevisionId {
    /// Of what others send: room is left for edits on top.
    static constexpr int highestGeneration = 2'000'000'000;

    int generation = 0;
    QString hash;

    QString toString() const { return QString::number(generation) + u'-' + hash; }
    /// None unless a generation of 1 to highestGeneration and a hash of 1 to 128 characters that are whole letters.
    static std::optional<RevisionId> fromString(QStringView text);
    friend bool operator==(const RevisionId&, const RevisionId&) = default;
    friend size_t qHash(const RevisionId& id, size_t seed = 0) { return qHashMulti(seed, id.generation, id.hash); }
};

/// Names an edit by what it is (128-bit BLAKE2b of the canonical JSON [deleted, generation, parent, body]), so that two
/// desks that make the same edit on the same parent make the same revision. \a body is canonical: compact, keys sorted.
QString revisionHash(bool deleted, int generation, const QString& parentHash, QByteArrayView body);
/// Compact UTF-8 with sorted keys.
QByteArray canonicalJson(const QJsonObject& body);

/// One known revision of a document.
struct RevisionNode {
    RevisionId id;
    QString parent; ///< hash of the parent, one generation below; empty: unknown, or a first revision
    bool leaf = true;
    bool deleted = false;
    bool hasBody = false;

    friend bool operator==(const RevisionNode&, const RevisionNode&) = default;
};

/// All known revisions of one document.
class RevisionTree {
public:
    /// A document keeps at most this many revisions above each leaf (CouchDB's _revs_limit).
    static constexpr int revisionLimit = 100;
    /// Bodies kept below each leaf, for history and three-way merges.
    static constexpr int keptBodies = 5;

    RevisionTree() = default;
    explicit RevisionTree(QList<RevisionNode> nodes)
        : m_nodes(std::move(nodes)) {}

    /// Adds a revision with its ancestors, newest first, joining it to what is known. False when it was known already.
    /// Generations must fall by one at each step.
    bool merge(const QList<RevisionId>& ancestry, bool deleted);
    /// CouchDB's order: live before deleted, then the higher generation, then the larger hash. Null when empty.
    const RevisionNode* winner() const;
    /// The winner first, then in the winner's order.
    QList<RevisionNode> leaves() const;
    /// Leaves besides the winner that are not deleted, when the winner is not either: what a person has to resolve.
    int conflictCount() const;
    const RevisionNode* find(const RevisionId& id) const;
    /// The revision and its known ancestors, newest first, and the one that was dropped last; empty when unknown.
    QList<RevisionId> ancestry(const RevisionId& id) const;
    /// Leaves that are \a id or come from it.
    QList<RevisionNode> leavesFrom(const RevisionId& id) const;
    /// Drops revisions more than the limit above every leaf; gives them.
    QList<RevisionId> stem(int limit = revisionLimit);
    /// Revisions whose body is no longer needed: not a leaf, not one of the last five above a leaf, and not where two
    /// live branches part.
    QList<RevisionId> spentBodies() const;
    /// The newest revision both come from, if known.
    std::optional<RevisionId> commonAncestor(const RevisionId& a, const RevisionId& b) const;

    const QList<RevisionNode>& nodes() const { return m_nodes; }

private:
    qsizetype indexOf(int generation, const QString& hash) const;
    /// Beside the nodes: where each one's parent is; -1: not known.
    QList<qsizetype> parents() const;
    /// Beside the nodes: how many steps above the nearest leaf each stands; a leaf: 0.
    QList<int> heights(const QList<qsizetype>& parents) const;

    QList<RevisionNode> m_nodes;
    mutable QHash<RevisionId, qsizetype> m_index; ///< of a tree with many nodes, once it was asked for
};

/// True when \a a wins over \a b.
bool winsOver(const RevisionNode& a, const RevisionNode& b);

/// Whether an ancestry is a revision and its ancestors: at least one, generations falling by one, down to no less than
/// 1, hashes not empty.
bool isAncestry(const QList<RevisionId>& ancestry);

} // namespace entraide
