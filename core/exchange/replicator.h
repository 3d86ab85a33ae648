// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "exchange/http_endpoint.h"
#include "exchange/peer_client.h"
#include "replication/exchange.h"
#include "replication/peer_state.h"

#include <QElapsedTimer>
#include <QObject>
#include <QTimer>

#include <memory>
#include <optional>

namespace entraide {
class Desk;
class Error;
enum class ErrorCode;
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
    qint64 refused = 0;     ///< documents that one side would not take
    qint64 merged = 0;      ///< conflicts settled without asking: the sides had changed different fields
    qint64 held = 0;        ///< records of which a person has to decide: too many deletions, or users
    bool readOnly = false;  ///< the peer gives and does not take
    bool onlyGives = false; ///< this desk does: the peer may only read here, and nothing is taken from it
    QStringList conflicts;  ///< ids that now wait for a person
    QString peerDatabase;   ///< the team's, or the first of those in common
    QStringList databases;  ///< of this desk, that were exchanged
    /// Types of record that the two sides do not hold alike although both stood still: empty when all is well.
    QStringList differing;
};

/// Exchanges with one peer: once, or for as long as both are there. Lives on the thread of its Desk and needs its event
/// loop. What was received before a fault stays; the next exchange goes on from the last checkpoint. How it went is
/// remembered in the desk's file (replication/peer_state.h).
class Replicator : public QObject {
    Q_OBJECT

public:
    Replicator(Desk& desk, PeerAddress address, ClientLimits limits = {});
    ~Replicator() override;

    /// One exchange: pull, merge what can be merged, push, compare.
    void start();
    /// Only looks whether a desk answers there and lets us in; finished() names its database.
    void startLooking();
    /// An exchange, and then each change on either side at once, until it is cancelled. After a fault it waits 1 to
    /// 300 seconds and tries again; also when the program was restarted meanwhile.
    void startLive();
    /// What came and went since it was begun.
    const SyncResult& soFar() const { return m_result; }
    /// Ends at once; finished() follows with the error Cancelled.
    void cancel();

Q_SIGNALS:
    void progressed(const entraide::exchange::SyncProgress& progress);
    /// What the peer had is here, nothing of it is missing as far as can be told: before this desk's own changes are
    /// sent, and while live after each flock of changes. What is written now goes along.
    void pulled();
    /// While live: both sides hold the same, as far as they say; what came before this is in \a result.
    void caughtUp(const entraide::exchange::SyncResult& result);
    /// While live: it failed and is tried again after so many seconds. \a error is valid during the call only.
    void waiting(double seconds, const entraide::Error& error);
    /// Once. \a error is null when all went well; valid during the call only.
    void finished(const entraide::exchange::SyncResult& result, const entraide::Error* error);

private:
    enum class Mode { Look, Once, Live };
    void begin(Mode mode);
    replication::Task<bool> run(Mode mode);
    replication::Task<bool> attempt(Mode mode);
    double secondsLeft() const;
    ErrorCode lastFault() const;
    replication::Task<bool> cleanHubs();
    void finishErasing();
    void settle();
    void count();
    void note(const Error* fault);
    void noteCaughtUp();

    Desk& m_desk;
    PeerAddress m_address;
    ClientLimits m_limits;
    bool m_cancelled = false;
    SyncResult m_result;
    SyncResult m_before; ///< of attempts that have ended
    replication::Pauses m_pauses;
    QTimer m_quiet;           ///< while live
    QElapsedTimer m_caughtUp; ///< while live
    int m_failuresBefore = 0; ///< it caught up
    std::unique_ptr<HttpPeer> m_peer;
    std::unique_ptr<replication::Exchange> m_exchange;
    std::optional<replication::Task<bool>> m_task; ///< last: it uses all the others
};

} // namespace entraide::exchange
