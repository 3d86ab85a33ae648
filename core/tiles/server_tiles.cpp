// SPDX-License-Identifier: GPL-3.0-or-later
#include "tiles/server_tiles.h"

#include "tiles/tile_head.h"

#include <algorithm>
#include <utility>

namespace entraide {

namespace {

constexpr qsizetype mostFailed = 64; // one that works says enough about the others
constexpr qsizetype mostAbsent = 20'000;
constexpr qint64 absentSeconds = 3600;

} // namespace

ServerTiles::ServerTiles(const MapSource& source, const QString& cacheFolder, const PictureTools& tools,
                         const TileLimits& limits, QObject* parent)
    : QObject(parent)
    , m_tools(tools)
    , m_limits(limits)
    , m_atOnce(source.kind == MapSource::Kind::PublicOsm ? limits.atOncePublicOsm : limits.atOnce)
    , m_cache(source, cacheFolder, limits.cacheBytes)
    , m_client(source, limits)
    , m_pause(limits.firstPause, limits.longestPause)
    , m_retryAfter(limits.firstPause) {
    m_retry.setSingleShot(true);
    connect(&m_retry, &QTimer::timeout, this, &ServerTiles::retry);
}

void ServerTiles::ask(const TileId& tile, quint64 ticket, Done done) {
    const QDateTime now = m_limits.now();
    m_lastAsked = now;
    if (isAbsent(tile)) {
        done({});
        return;
    }
    auto kept = m_cache.find(tile);
    if (kept && kept->isFresh(now)) {
        done({kept->bytes, TileTrouble::None});
        return;
    }
    const bool mayAsk = m_pause.isOver(now);
    if (kept) {
        const QByteArray bytes = kept->bytes;
        if (mayAsk)
            want(tile, std::move(kept));
        done({bytes, mayAsk ? TileTrouble::None : m_lastTrouble});
    } else if (mayAsk) {
        want(tile, std::nullopt);
        m_wanted[tile].waiting.append({ticket, std::move(done)});
    } else {
        tryAgainLater(tile);
        done({{}, m_lastTrouble});
    }
    pump();
}

void ServerTiles::want(const TileId& tile, std::optional<CachedTile> kept) {
    const bool isNew = !m_wanted.contains(tile);
    Wanted& wanted = m_wanted[tile];
    if (isNew)
        m_queue.append(tile);
    if (kept) {
        wanted.kept = std::move(kept);
        wanted.forItself = true;
    }
}

void ServerTiles::forget(quint64 ticket) {
    for (auto it = m_wanted.begin(); it != m_wanted.end(); ++it) {
        const auto removed = it->waiting.removeIf([ticket](const Waiting& one) { return one.ticket == ticket; });
        if (removed == 0)
            continue;
        if (it->waiting.isEmpty() && !it->forItself) {
            if (!m_queue.removeOne(it.key()))
                m_client.cancel(it.key());
            m_wanted.erase(it);
        }
        break;
    }
    // Later: many are forgotten at a time, and the next in the queue may well be one of them.
    QMetaObject::invokeMethod(this, &ServerTiles::pump, Qt::QueuedConnection);
}

void ServerTiles::pump() {
    while (!m_queue.isEmpty() && m_client.underWay() < m_atOnce) {
        if (!m_pause.isOver(m_limits.now())) {
            refuseQueued();
            return;
        }
        if (m_pause.isProbing() && m_client.underWay() > 0)
            return;
        const TileId tile = m_queue.takeFirst();
        const auto& kept = m_wanted[tile].kept;
        m_client.fetch(tile, kept ? kept->etag : QByteArray(),
                       [this, tile](const TileReply& reply) { finish(tile, reply); });
    }
}

void ServerTiles::refuseQueued() {
    for (const TileId& tile : std::exchange(m_queue, {})) {
        const Wanted wanted = m_wanted.take(tile);
        tryAgainLater(tile);
        for (const Waiting& one : wanted.waiting)
            one.done({{}, m_lastTrouble});
    }
}

void ServerTiles::finish(const TileId& tile, const TileReply& reply) {
    const Wanted wanted = m_wanted.take(tile);
    const TileAnswer answer = answerOf(tile, reply, wanted.kept);
    bool again = false;
    if (answer.trouble == TileTrouble::None) {
        if (m_pause.isProbing())
            m_retryAfter = m_limits.firstPause;
        m_pause.succeeded();
        again = m_failed.removeOne(tile);
        if (again)
            m_failed.clear();
        planRetry();
        Q_EMIT asked(TileTrouble::None);
    } else {
        failed(tile, answer.trouble, reply.retryAfter);
    }
    for (const Waiting& one : wanted.waiting)
        one.done(answer);
    if (again)
        Q_EMIT worksAgain();
    pump();
}

/// A single tile that fails each time it is tried again says nothing about the server.
void ServerTiles::failed(const TileId& tile, TileTrouble trouble, std::optional<std::chrono::seconds> wait) {
    const bool asksForPatience = trouble == TileTrouble::Busy;
    m_lastTrouble = trouble;
    if (asksForPatience || m_pause.isProbing() || !m_failed.contains(tile)) {
        m_pause.failed(m_limits.now(), asksForPatience, wait);
        Q_EMIT asked(trouble);
    }
    tryAgainLater(tile);
}

TileAnswer ServerTiles::answerOf(const TileId& tile, const TileReply& reply, const std::optional<CachedTile>& kept) {
    const QDateTime now = m_limits.now();
    switch (reply.kind) {
    case TileReply::Kind::Trouble:
        return {{}, reply.trouble};
    case TileReply::Kind::Missing:
        noteAbsent(tile);
        return {};
    case TileReply::Kind::Unchanged:
        if (!kept)
            return {{}, TileTrouble::NotAPicture};
        m_cache.keep(tile, {kept->bytes, now, reply.lifetime.expires, kept->etag});
        return {kept->bytes, TileTrouble::None};
    case TileReply::Kind::Picture:
        break;
    }
    if (!m_tools.canShow(reply.bytes))
        return {{}, unshownTrouble(reply.bytes)};
    if (reply.lifetime.mayBeKept)
        m_cache.keep(tile, {reply.bytes, now, reply.lifetime.expires, reply.etag});
    return {reply.bytes, TileTrouble::None};
}

void ServerTiles::noteAbsent(const TileId& tile) {
    if (m_absent.size() >= mostAbsent)
        m_absent.clear();
    m_absent.insert(tile, m_limits.now().addSecs(absentSeconds));
}

bool ServerTiles::isAbsent(const TileId& tile) const {
    const QDateTime until = m_absent.value(tile);
    return until.isValid() && m_limits.now() < until;
}

void ServerTiles::tryAgainLater(const TileId& tile) {
    if (m_failed.size() < mostFailed && !m_failed.contains(tile))
        m_failed.append(tile);
    planRetry();
}

/// At the end of the pause; a single tile that always fails while the others come, after longer and longer times.
void ServerTiles::planRetry() {
    if (m_failed.isEmpty())
        m_retry.stop();
    else if (!m_retry.isActive())
        m_retry.start(std::max(m_retryAfter, m_pause.nextTry(m_limits.now())));
}

void ServerTiles::retry() {
    const QDateTime now = m_limits.now();
    if (m_failed.isEmpty() || m_lastAsked.msecsTo(now) > m_limits.interest.count())
        return;
    if (!m_pause.isOver(now)) { // it grew meanwhile
        planRetry();
        return;
    }
    m_retryAfter = std::min(m_limits.longestPause, m_retryAfter * 2);
    const TileId tile = m_failed.takeFirst();
    m_failed.append(tile);
    if (!m_wanted.contains(tile)) {
        m_wanted[tile].forItself = true;
        m_queue.prepend(tile);
    }
    pump();
    planRetry();
}

} // namespace entraide
