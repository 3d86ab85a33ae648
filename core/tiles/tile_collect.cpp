// SPDX-License-Identifier: GPL-3.0-or-later
#include "tiles/tile_collect.h"

#include "tiles/tile_store.h"

#include <QDeadlineTimer>
#include <QEventLoop>
#include <QSet>
#include <QTimer>

#include <utility>

namespace entraide {

namespace {

constexpr qsizetype askedAtOnce = 32;
constexpr auto betweenLooks = std::chrono::milliseconds(100);

class TileCollecting {
public:
    TileCollecting(const MapSource& source, const QString& cacheFolder, const PictureTools& tools,
                   const CollectOptions& options)
        : m_options(options)
        , m_isServer(source.isServer())
        , m_end(options.atMost)
        , m_store(source, cacheFolder, tools, options.limits) {
        QObject::connect(&m_tick, &QTimer::timeout, &m_loop, &QEventLoop::quit);
        m_tick.start(betweenLooks);
    }

    CollectedTiles collect(const QList<TileId>& tiles) {
        // A few in a row that fail make the store leave a server alone, and the others are refused with them.
        const bool again = ask(tiles) && m_isServer && !m_refused.isEmpty() && !m_result.pictures.isEmpty();
        if (again && rest())
            ask(std::exchange(m_refused, {}));
        m_result.refused = static_cast<int>(m_refused.size());
        if (m_result.refused == 0)
            m_result.trouble = TileTrouble::None;
        else if (m_result.trouble == TileTrouble::None)
            m_result.trouble = m_store.trouble() == TileTrouble::None ? TileTrouble::NoAnswer : m_store.trouble();
        return m_result;
    }

private:
    bool mayGoOn() { return !m_end.hasExpired() && m_options.goOn(m_done); }

    /// False when it was stopped or takes too long: what is not there by then is refused.
    bool ask(const QList<TileId>& tiles) {
        qsizetype next = 0;
        m_waiting.clear();
        while (next < tiles.size() || !m_waiting.isEmpty()) {
            if (!mayGoOn()) {
                m_refused += m_waiting.values() + tiles.sliced(next);
                return false;
            }
            if (next < tiles.size() && m_waiting.size() < askedAtOnce) {
                const TileId tile = tiles.at(next++);
                m_waiting.insert(tile);
                m_store.ask(tile, [this, tile](const TileAnswer& answer) { take(tile, answer); });
            } else {
                m_loop.exec();
            }
        }
        return true;
    }

    void take(const TileId& tile, const TileAnswer& answer) {
        if (!m_waiting.remove(tile))
            return;
        ++m_done;
        if (answer.hasPicture())
            m_result.pictures.insert(tile, answer.bytes);
        else if (answer.isMissing())
            ++m_result.missing;
        else
            m_refused.append(tile);
        if (answer.trouble != TileTrouble::None)
            m_result.trouble = answer.trouble;
        m_loop.quit();
    }

    /// As long as the store rests after its first failures.
    bool rest() {
        m_done -= m_refused.size();
        const QDeadlineTimer over(m_options.limits.firstPause + m_options.limits.firstPause / 4);
        while (!over.hasExpired()) {
            if (!mayGoOn())
                return false;
            m_loop.exec();
        }
        return true;
    }

    QEventLoop m_loop; // first: a thread that was not begun by Qt has no timers before it
    const CollectOptions& m_options;
    bool m_isServer;
    QDeadlineTimer m_end;
    QTimer m_tick;
    CollectedTiles m_result;
    QSet<TileId> m_waiting;
    QList<TileId> m_refused;
    qsizetype m_done = 0;
    TileStore m_store;
};

} // namespace

CollectedTiles collectTiles(const MapSource& source, const QString& cacheFolder, const PictureTools& tools,
                            const QList<TileId>& tiles, const CollectOptions& options) {
    return TileCollecting(source, cacheFolder, tools, options).collect(tiles);
}

} // namespace entraide
