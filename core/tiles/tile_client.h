// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "tiles/map_source.h"
#include "tiles/tile_answer.h"
#include "tiles/tile_id.h"
#include "tiles/tile_lifetime.h"
#include "tiles/tile_limits.h"

#include <QHash>
#include <QNetworkAccessManager>

#include <chrono>
#include <functional>
#include <optional>

namespace entraide {

/// What a server answered.
struct TileReply {
    enum class Kind {
        Picture,
        Unchanged, ///< what the etag names is still good
        Missing,
        Trouble,
    };
    Kind kind = Kind::Trouble;
    QByteArray bytes;
    QByteArray etag;
    TileLifetime lifetime;
    TileTrouble trouble = TileTrouble::None;
    std::optional<std::chrono::seconds> retryAfter;
};

/// Asks one tile server, and nobody else: it follows no redirect to another host or port, sends no cookie, no referrer
/// and no language, and names this program. What is too large is cut off while it comes, what takes too long is given
/// up. Lives on the thread of its event loop.
class TileClient {
public:
    using Done = std::function<void(const TileReply&)>;

    TileClient(const MapSource& source, const TileLimits& limits);
    ~TileClient();
    Q_DISABLE_COPY_MOVE(TileClient)

    /// Calls \a done once, from the event loop. \a etag: of what is kept already; empty: nothing is. One question for a
    /// tile at a time.
    void fetch(const TileId& tile, const QByteArray& etag, Done done);
    /// Hangs up; its \a done is not called.
    void cancel(const TileId& tile);
    qsizetype underWay() const { return m_fetches.size(); }

private:
    class Fetch;

    MapSource m_source;
    TileLimits m_limits;
    QNetworkAccessManager m_network;
    QHash<TileId, Fetch*> m_fetches;
};

} // namespace entraide
