// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "exchange/peer_client.h"
#include "storage/document_store.h"

#include <QObject>

#include <memory>
#include <optional>

namespace entraide {
class Desk;
class Error;
} // namespace entraide

namespace entraide::exchange {

/// How far an exchange is. Documents, not bytes.
struct SyncProgress {
    qint64 received = 0;
    qint64 sent = 0;
    qint64 toReceive = 0; ///< what the peer says is still pending
    qint64 toSend = 0;
};

struct SyncResult {
    qint64 received = 0;
    qint64 sent = 0;
    qint64 refused = 0;    ///< documents that one side would not take
    qint64 merged = 0;     ///< conflicts settled without asking: the sides had changed different fields
    QStringList conflicts; ///< ids that now wait for a person
    QString peerDatabase;
};

/// One exchange with one peer: pull, merge what can be merged, push. Lives on the thread of its Desk and needs its
/// event loop. What was received before a fault stays; the next exchange goes on from the last checkpoint.
class Replicator : public QObject {
    Q_OBJECT

public:
    Replicator(Desk& desk, PeerAddress address, ClientLimits limits = {});
    ~Replicator() override;

    void start();
    /// Only looks whether a desk answers there and lets us in; finished() names its database.
    void startLooking();
    /// Ends at once; finished() follows with the error Cancelled.
    void cancel();

Q_SIGNALS:
    void progressed(const entraide::exchange::SyncProgress& progress);
    /// Once. \a error is null when all went well; valid during the call only.
    void finished(const entraide::exchange::SyncResult& result, const entraide::Error* error);

private:
    replication::Task<bool> run(bool lookOnly);
    replication::Task<bool> chooseDatabase();
    replication::Task<bool> pull();
    replication::Task<bool> push();
    replication::Task<QString> commonCheckpoint(QString replicationId, QString* localRev, QString* peerRev, QJsonArray* history);
    replication::Task<bool> writeCheckpoint(QString replicationId, QString since, QString* localRev, QString* peerRev,
                               QJsonArray* history);
    replication::Task<QList<DocumentStore::Incoming>> fetch(QJsonArray wanted);
    void mergeConflicts(const QStringList& ids);

    Desk& m_desk;
    PeerClient m_peer;
    QString m_sessionId;
    QString m_peerUuid;
    SyncProgress m_progress;
    SyncResult m_result;
    std::optional<replication::Task<bool>> m_task;
};

} // namespace entraide::exchange
