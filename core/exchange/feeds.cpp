// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/feeds.h"

#include "exchange/gzip.h"

#include <QHttpHeaders>

#include <algorithm>
#include <chrono>

namespace entraide::exchange {

namespace {

constexpr qsizetype gzipFromBytes = 1024;
constexpr int lookMilliseconds = 50;

qint64 monotonicMilliseconds() {
    return std::chrono::duration_cast<std::chrono::milliseconds>(std::chrono::steady_clock::now().time_since_epoch())
        .count();
}

QHttpHeaders headersOf(const HttpReply& reply) {
    QHttpHeaders headers;
    headers.append(QHttpHeaders::WellKnownHeader::ContentType, reply.contentType);
    headers.append(QHttpHeaders::WellKnownHeader::CacheControl, "must-revalidate");
    headers.append(QHttpHeaders::WellKnownHeader::Server, "Entraide");
    if (!reply.etag.isEmpty())
        headers.append(QHttpHeaders::WellKnownHeader::ETag, reply.etag);
    if (!reply.location.isEmpty())
        headers.append(QHttpHeaders::WellKnownHeader::Location, reply.location);
    if (reply.challenge)
        headers.append(QHttpHeaders::WellKnownHeader::WWWAuthenticate, "Basic realm=\"entraide\"");
    for (const auto& [name, value] : reply.headers)
        headers.append(name, value);
    return headers;
}

} // namespace

void sendReply(QHttpServerResponder& responder, const HttpReply& reply, ReplyWish wish) {
    QHttpHeaders headers = headersOf(reply);
    if (wish.close)
        headers.append(QHttpHeaders::WellKnownHeader::Connection, "close");
    const auto status = static_cast<QHttpServerResponder::StatusCode>(reply.status);
    if (wish.head || reply.status == 304 || reply.status == 204) {
        responder.write(headers, status);
        return;
    }
    if (!wish.gzip || reply.body.size() <= gzipFromBytes) {
        responder.write(reply.body, headers, status);
        return;
    }
    headers.append(QHttpHeaders::WellKnownHeader::ContentEncoding, "gzip");
    headers.append(QHttpHeaders::WellKnownHeader::Vary, "Accept-Encoding");
    responder.write(gzipped(reply.body), headers, status);
}

Feeds::Feeds(Handler handler, Sequence sequence, int most, int ofOnePeer)
    : m_handler(std::move(handler))
    , m_sequence(std::move(sequence))
    , m_most(static_cast<std::size_t>(most))
    , m_ofOnePeer(ofOnePeer) {
    m_timer.setInterval(lookMilliseconds);
    connect(&m_timer, &QTimer::timeout, this, &Feeds::look);
}

bool Feeds::take(const HttpRequest& request, const HttpReply& reply, QHttpServerResponder& responder, ReplyWish wish,
                 quint16 remotePort) {
    if (!reply.wait || reply.waitMilliseconds <= 0 || wish.head)
        return false;
    makeRoomFor(request);
    if (m_waiting.size() >= m_most)
        return false;
    const qint64 now = monotonicMilliseconds();
    if (m_waiting.empty())
        m_seen = m_sequence();
    Waiting waiting{request,    std::move(responder),         wish,
                    remotePort, now + reply.waitMilliseconds, now + reply.heartbeatMilliseconds,
                    reply};
    waiting.request.query = reply.waitQuery;
    if (reply.continuous) {
        waiting.responder.writeBeginChunked(headersOf(reply));
        // An empty chunk would end it: a client that waits for the first byte gets one.
        waiting.responder.writeChunk(reply.body.isEmpty() ? reply.heartbeat : reply.body);
    }
    waiting.last.body.clear();
    m_waiting.push_back(std::move(waiting));
    m_timer.start();
    return true;
}

/// One more than it may have ends the peer's first, whose program has most likely gone. Who is unknown (the public, a
/// program without a token) is no peer: its address may be that of many.
void Feeds::makeRoomFor(const HttpRequest& request) {
    if (request.certificate.isEmpty() && request.authorization.isEmpty())
        return;
    const auto isSame = [&](const Waiting& one) {
        return one.request.certificate == request.certificate && one.request.authorization == request.authorization &&
               one.request.path.value(0) == request.path.value(0);
    };
    while (std::ranges::count_if(m_waiting, isSame) >= m_ofOnePeer) {
        const auto first = std::ranges::find_if(m_waiting, isSame);
        tell(*first, false, true, 0);
        m_waiting.erase(first);
    }
}

void Feeds::forget(const QString& remote, quint16 remotePort) {
    m_waiting.remove_if(
        [&](const Waiting& waiting) { return waiting.remotePort == remotePort && waiting.request.remote == remote; });
    if (m_waiting.empty())
        m_timer.stop();
}

void Feeds::wake() {
    if (!m_waiting.empty())
        QTimer::singleShot(0, this, &Feeds::look);
}

void Feeds::close() {
    m_timer.stop();
    for (Waiting& waiting : m_waiting)
        tell(waiting, false, true, 0);
    m_waiting.clear();
}

bool Feeds::tell(Waiting& waiting, bool changed, bool over, qint64 now) {
    if (changed || over) {
        const HttpReply reply = m_handler(waiting.request);
        if (!waiting.last.continuous) {
            if (reply.wait && !over)
                return true; // a change that this one did not ask for
            sendReply(waiting.responder, reply, waiting.wish);
            return false;
        }
        const bool goesOn = reply.continuous && reply.wait && !over;
        const QByteArray news = reply.continuous ? reply.body : QByteArray();
        if (!goesOn) {
            waiting.responder.writeEndChunked(news + (reply.continuous ? reply.ending : QByteArray()));
            return false;
        }
        if (!news.isEmpty()) {
            waiting.responder.writeChunk(news);
            waiting.nextHeartbeat = now + waiting.last.heartbeatMilliseconds;
            waiting.until = now + waiting.last.waitMilliseconds;
        }
        waiting.request.query = reply.waitQuery;
    }
    if (waiting.last.continuous && waiting.last.heartbeatMilliseconds > 0 && now >= waiting.nextHeartbeat) {
        waiting.responder.writeChunk(waiting.last.heartbeat);
        waiting.nextHeartbeat = now + waiting.last.heartbeatMilliseconds;
    }
    return true;
}

void Feeds::look() {
    const qint64 counter = m_sequence();
    const bool changed = counter != m_seen;
    m_seen = counter;
    const qint64 now = monotonicMilliseconds();
    for (auto it = m_waiting.begin(); it != m_waiting.end();) {
        if (tell(*it, changed, now >= it->until, now))
            ++it;
        else
            it = m_waiting.erase(it);
    }
    if (m_waiting.empty())
        m_timer.stop();
}

} // namespace entraide::exchange
