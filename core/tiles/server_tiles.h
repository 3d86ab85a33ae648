// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "tiles/picture_tools.h"
#include "tiles/tile_answer.h"
#include "tiles/tile_cache.h"
#include "tiles/tile_client.h"
#include "tiles/tile_pause.h"

#include <QHash>
#include <QList>
#include <QObject>
#include <QTimer>

#include <functional>
#include <optional>

namespace entraide {

/// The tiles of a server: from what is kept where it is still good, else asked for, a few at a time. What is kept and
/// no longer good is given at once and asked for anew behind it, so that the map is there without a network. A server
/// that fails is left alone for longer and longer times. Lives on the thread of its event loop.
class ServerTiles : public QObject {
    Q_OBJECT

public:
    using Done = std::function<void(const TileAnswer&)>;

    ServerTiles(const MapSource& source, const QString& cacheFolder, const PictureTools& tools,
                const TileLimits& limits, QObject* parent = nullptr);

    /// Calls \a done once, maybe before it returns. \a ticket names the question for forget().
    void ask(const TileId& tile, quint64 ticket, Done done);
    /// Nobody waits for it any more.
    void forget(quint64 ticket);

Q_SIGNALS:
    /// A question to the server has ended; None: well.
    void asked(entraide::TileTrouble trouble);
    /// What failed earlier was tried again and is there: whoever was refused a tile may ask anew.
    void worksAgain();

private:
    struct Waiting {
        quint64 ticket = 0;
        Done done;
    };
    struct Wanted {
        QList<Waiting> waiting;
        std::optional<CachedTile> kept; ///< no longer good
        bool forItself = false;         ///< wanted although nobody waits: to renew what is kept, or to try again
    };

    void want(const TileId& tile, std::optional<CachedTile> kept);
    void pump();
    void refuseQueued();
    void finish(const TileId& tile, const TileReply& reply);
    TileAnswer answerOf(const TileId& tile, const TileReply& reply, const std::optional<CachedTile>& kept);
    void noteAbsent(const TileId& tile);
    bool isAbsent(const TileId& tile) const;
    void failed(const TileId& tile, TileTrouble trouble, std::optional<std::chrono::seconds> wait);
    void tryAgainLater(const TileId& tile);
    void planRetry();
    void retry();

    PictureTools m_tools;
    TileLimits m_limits;
    int m_atOnce;
    TileCache m_cache;
    TileClient m_client;
    TilePause m_pause;
    QHash<TileId, Wanted> m_wanted;    ///< queued and under way
    QList<TileId> m_queue;             ///< the first is asked for next
    QHash<TileId, QDateTime> m_absent; ///< the server has none, until when that is believed
    QList<TileId> m_failed;            ///< to be tried again, the first next
    TileTrouble m_lastTrouble = TileTrouble::NoAnswer;
    QDateTime m_lastAsked;
    QTimer m_retry;
    std::chrono::milliseconds m_retryAfter;
};

} // namespace entraide
