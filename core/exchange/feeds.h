// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "exchange/http_message.h"

#include <QHttpServerResponder>
#include <QObject>
#include <QTimer>

#include <functional>
#include <list>

namespace entraide::exchange {

/// How a reply is to be sent.
struct ReplyWish {
    bool head = false;
    bool gzip = false;
    bool close = false; ///< the connection ends with this reply, which says so: a client keeps it for the next otherwise
};

/// Sends a reply that is finished.
void sendReply(QHttpServerResponder& responder, const HttpReply& reply, ReplyWish wish);

/// Those who wait for news: long polls, and feeds that go on in one reply. Asks again for each when the desk changed,
/// sends heartbeats, ends them in time. Costs one look at a number 20 times a second while somebody waits, nothing
/// otherwise.
class Feeds : public QObject {
    Q_OBJECT

public:
    using Handler = std::function<HttpReply(const HttpRequest&)>;
    using Sequence = std::function<qint64()>;

    /// \a most: who may wait at a time; \a ofOnePeer: of one peer for one database.
    Feeds(Handler handler, Sequence sequence, int most, int ofOnePeer);

    /// False: too many wait already, or the reply does not wait; the responder is left alone.
    bool take(const HttpRequest& request, const HttpReply& reply, QHttpServerResponder& responder, ReplyWish wish,
              quint16 remotePort);
    /// A client went away.
    void forget(const QString& remote, quint16 remotePort);
    /// The desk changed on this connection: who waits is told when control is back in the event loop.
    void wake();
    /// Answers everybody and ends.
    void close();

private:
    struct Waiting {
        HttpRequest request;
        QHttpServerResponder responder;
        ReplyWish wish;
        quint16 remotePort;
        qint64 until; ///< milliseconds of the monotonic clock, as the next
        qint64 nextHeartbeat;
        HttpReply last; ///< what it was answered before: its feed's form
    };
    void makeRoomFor(const HttpRequest& request);
    void look();
    /// Whether it goes on waiting.
    bool tell(Waiting& waiting, bool changed, bool over, qint64 now);

    Handler m_handler;
    Sequence m_sequence;
    std::size_t m_most;
    int m_ofOnePeer;
    std::list<Waiting> m_waiting;
    qint64 m_seen = 0;
    QTimer m_timer;
};

} // namespace entraide::exchange
