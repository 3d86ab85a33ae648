// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "tiles/map_source.h"
#include "tiles/tile_id.h"

#include <QByteArray>
#include <QDateTime>
#include <QList>
#include <QString>

#include <optional>

namespace entraide {

/// A tile as a server gave it.
struct CachedTile {
    QByteArray bytes;
    QDateTime fetched;
    QDateTime expires;
    QByteArray etag; ///< empty: the server names no version

    bool isFresh(const QDateTime& now) const { return now < expires; }
    friend bool operator==(const CachedTile&, const CachedTile&) = default;
};

/// What one server gave, kept in a folder of its own: a file for each tile, the oldest going first when it is full.
/// Several caches may use a folder at a time, of one program or of several and on any threads: each file is written whole
/// or not at all, and how much there is stands in the folder, so that the limit holds for all of them together. A disk
/// that is full or may not be written is no fault: then nothing is kept.
class TileCache {
public:
    TileCache(const MapSource& source, const QString& folder, qint64 mostBytes);

    std::optional<CachedTile> find(const TileId& tile) const;
    void keep(const TileId& tile, const CachedTile& cached);

private:
    void begin();
    void trim();
    QString fileOf(const TileId& tile) const;
    qint64 counted() const;
    void count(qint64 bytes);
    void setCounted(qint64 bytes);

    MapSource m_source;
    QString m_folder;
    qint64 m_mostBytes;
    bool m_begun = false;
};

/// What is kept of one source.
struct TileCacheUse {
    QString folder;
    MapSource source; ///< Areas where it does not say which it was
    qint64 bytes = 0;
    int tiles = 0;
    QDateTime oldest;
    QDateTime newest;
};

/// All of them below \a root that hold something, the largest first.
QList<TileCacheUse> tileCaches(const QString& root);
/// Empties the folder of one source. False when something of it could not be removed, or it is no folder of tiles.
bool clearTileCache(const QString& folder);

} // namespace entraide
