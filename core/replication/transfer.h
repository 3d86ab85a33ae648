// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "replication/checkpoint.h"
#include "replication/endpoint.h"

#include <QSet>

#include <functional>

namespace entraide::replication {

/// One database brought to another, in one direction; a pull and a push are the same with the sides swapped. Batches of
/// at most 500 revisions, the next fetched while the last is written. What was written before a fault stays, and the
/// next transfer goes on from the last checkpoint.
class Transfer {
public:
    static constexpr int usualBatch = 500;
    Transfer(Endpoint& source, Endpoint& target, int batchDocuments = usualBatch);

    struct Result {
        qint64 moved = 0;   ///< revisions the target took
        qint64 refused = 0; ///< that one side would not give or take
        qint64 merged = 0;
        qint64 held = 0;
        QStringList conflicts;
    };

    /// Until nothing is left. A source that never comes to an end is left at a point from which the next run goes on.
    Task<bool> run();
    /// On from where run() ended, and waits for what changes, until it is cancelled or fails: never returns true.
    Task<bool> follow();

    const Result& result() const { return m_result; }
    qint64 pending() const { return m_pending + m_open; } ///< at most this many documents are still to be looked at
    /// The source's sequence up to which all is at the target.
    const QString& upTo() const { return m_upTo; }
    /// Called after each batch.
    std::function<void()> onProgress;

private:
    struct Batch {
        qsizetype asked = 0; ///< rows
        QList<DocumentStore::Incoming> documents;
        QString last;      ///< with this batch written, all up to here is; empty: there is more of the same page
        bool none = false; ///< nothing (more) changed
    };
    Task<Batch> next(int waitMilliseconds);
    Task<bool> write(Batch batch);
    Task<bool> record();
    void look(const Endpoint::Page& page);

    Endpoint& m_source;
    Endpoint& m_target;
    Checkpoint m_checkpoint;
    int m_batch;
    Result m_result;
    QString m_readUpTo;
    QString m_upTo;
    QString m_recorded;
    QList<Endpoint::Row> m_wanted; ///< of the page that is being fetched
    qint64 m_pending = 0;
    qint64 m_rows = 0; ///< of this run
    qint64 m_pages = 0;
    qint64 m_open = 0;     ///< rows that the target wants and has not got yet
    qint64 m_mostRows = 0; ///< more than the source said it has: it does not come to an end
    int m_idlePages = 0;
    bool m_hasWholePage = false; ///< the last batch written was the last of its page
};

} // namespace entraide::replication
