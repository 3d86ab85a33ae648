// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "replication/task.h"
#include "storage/digests.h"
#include "storage/document_store.h"

#include <QJsonObject>
#include <QList>
#include <QMap>
#include <QString>

#include <optional>

namespace entraide::replication {

/// One database to replicate with: a desk's own, or a peer's at the other end of a line. Answers are as the peer gave
/// them, but of the right shape: whatever is no answer of the protocol is thrown (PeerAnswer), as are Network,
/// Unauthorised and Cancelled. One thread.
class Endpoint {
public:
    virtual ~Endpoint() = default;

    /// Whose database it is: the same for the same file or server, another for any other.
    virtual QString identity() const = 0;
    virtual QString database() const = 0;
    /// Whether its answers come over a line, while this side can do something else.
    virtual bool isFar() const { return false; }
    /// Goes on when what was asked last has gone over the line, or after a moment. A side that does not let go of the
    /// thread before that only seems to ask.
    virtual Task<bool> sent() { co_return true; }

    struct Info {
        QString sequence; ///< of the newest change; opaque
        qint64 live = -1; ///< documents; below 0: not told
        qint64 deleted = 0;
    };
    virtual Task<Info> info() = 0;

    /// A document that changed, and its leaves.
    struct Row {
        QString id;
        QList<RevisionId> revisions;
    };
    struct Page {
        QList<Row> rows;
        QString last;       ///< where to go on; opaque
        qint64 pending = 0; ///< how many more there may be
    };
    /// What changed after \a since (empty: from the start), at most \a limit documents. When there is nothing, waits
    /// for as long as \a waitMilliseconds, and then gives an empty page.
    virtual Task<Page> changes(QString since, int limit, int waitMilliseconds) = 0;

    /// Of the revisions offered, those that are not here.
    virtual Task<QList<Row>> missing(QList<Row> offered) = 0;

    struct Fetched {
        QList<DocumentStore::Incoming> documents; ///< with `body`, or only its text in `json`
        qint64 refused = 0;                       ///< that are no documents, or were never asked for
    };
    /// The revisions \a wanted, or the leaves that have come from them since.
    virtual Task<Fetched> fetch(QList<Row> wanted) = 0;

    struct Written {
        qint64 refused = 0;
        qint64 merged = 0;     ///< conflicts settled without asking
        qint64 held = 0;       ///< deletions that wait for a person
        QStringList conflicts; ///< ids that wait for a person
    };
    /// Stores revisions as they are, durably when it returns.
    virtual Task<Written> write(QList<DocumentStore::Incoming> documents) = 0;

    /// A document that does not replicate; none when there is none.
    virtual Task<std::optional<QJsonObject>> local(QString id) = 0;
    /// Whatever was there before.
    virtual Task<bool> putLocal(QString id, QJsonObject body) = 0;

    struct Digest {
        QString sequence; ///< at which they were taken
        QMap<QString, TypeDigest> types;
    };
    /// None where the peer does not offer it.
    virtual Task<std::optional<Digest>> digests() = 0;

    /// What waits for changes ends with Cancelled, as does all that is asked from now on.
    virtual void cancel() = 0;
};

/// Whether two sequences name the same state: the same text, or the same number before the first dash, since a cluster
/// may spell one state in several ways.
bool isSameSequence(const QString& a, const QString& b);

} // namespace entraide::replication
