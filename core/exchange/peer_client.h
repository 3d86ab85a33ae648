// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "exchange/access.h"
#include "exchange/peer_tls.h"
#include "replication/task.h"

#include <QJsonDocument>
#include <QJsonObject>
#include <QNetworkAccessManager>
#include <QNetworkReply>
#include <QNetworkRequest>
#include <QSet>
#include <QUrl>

namespace entraide::exchange {

/// Where a peer is and what lets us in.
struct PeerAddress {
    QUrl url;                     ///< https://host:port or …/database; http on this PC only
    QByteArray token{};           ///< password of Basic authentication; empty: none (or in the URL)
    QString user{};               ///< empty: "desk"
    std::optional<PeerTls> tls{}; ///< of a paired desk; none: whoever the system's authorities vouch for
    /// Whatever the peer offers, only these; empty: what both have. Who shares one database is not to be given another.
    QStringList databases{};
    /// What the peer may do here, which is the same whoever calls. None: an address that somebody gave who may let
    /// others in.
    std::optional<Visitor> as{};
    /// Another PC of the team: only databases that this desk has by the same name, and never another team's.
    bool onlyOurs = false;
};

struct ClientLimits {
    int timeoutMilliseconds = 30'000; ///< without a byte
    qint64 replyBytes = 64 * 1024 * 1024;
    int lookAgainMilliseconds = 60'000; ///< while live, for other databases; ten times as long at a hub
};

/// Asks one peer. Every fault becomes an Error: Network (unreachable, hung up, too slow), PeerAnswer (not the
/// protocol), Unauthorised (401, 403), Cancelled; before a byte is sent: ClearText, NotThePeer (another certificate
/// than the pinned one), PeerRefused (it lets this desk's certificate in no more). Lives on the thread of its event
/// loop.
class PeerClient {
public:
    struct Answer {
        int status = 0;
        QJsonDocument json;
        QJsonObject object() const { return json.object(); }
    };

    explicit PeerClient(PeerAddress address, ClientLimits limits = {});
    ~PeerClient();

    /// \a path is what follows host and port ("/team-…/_changes?since=0"), already encoded. Answers of status 2xx, and
    /// those in \a alsoGood, are returned; any other is thrown. The peer may take \a waitMilliseconds longer than
    /// usual.
    replication::Task<Answer> get(QByteArray path, std::initializer_list<int> alsoGood = {}, int waitMilliseconds = 0);
    replication::Task<Answer> post(QByteArray path, QByteArray json, std::initializer_list<int> alsoGood = {});
    replication::Task<Answer> put(QByteArray path, QByteArray json, std::initializer_list<int> alsoGood = {});

    /// The database that the address names; empty: none.
    const QString& database() const { return m_database; }
    QString name() const; ///< host and port, for people

    /// Whether a question has not wholly gone out yet. Qt hands a body over piece by piece from this thread's event
    /// loop.
    bool isSending() const { return !m_unsent.isEmpty(); }

    /// Ends what is under way; awaiting tasks throw Cancelled.
    void cancel();

private:
    replication::Task<Answer> send(QByteArray verb, QByteArray path, QByteArray body, QList<int> alsoGood,
                                   int waitMilliseconds);

    PeerAddress m_address;
    ClientLimits m_limits;
    QNetworkAccessManager m_network;
    bool m_isNear = false; ///< on this PC
    QString m_database;
    QList<QNetworkReply*> m_underWay;
    QSet<const QNetworkReply*> m_unsent; ///< of those
    bool m_cancelled = false;
    bool m_answered = false; ///< by this peer, ever
};

} // namespace entraide::exchange
