// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "geo/areas.h"
#include "tiles/tile_answer.h"
#include "tiles/tile_head.h"
#include "tiles/tile_id.h"

#include <QDateTime>
#include <QString>

#include <memory>
#include <variant>

namespace entraide {

class Database;

/// What an MBTiles file says about itself, as far as it says it.
struct MbtilesInfo {
    QString name;
    QString attribution; ///< may be HTML
    TileFormat format = TileFormat::Png;
    int minimumZoom = 0;
    int maximumZoom = TileId::deepest;
    GeoBox bounds; ///< empty when it says none
};

/// A file of tiles (MBTiles 1.3, https://github.com/mapbox/mbtiles-spec), read only. It comes from strangers: nothing
/// of it is trusted, no question takes over two seconds, and whatever is wrong with it is a TileTrouble. Belongs to one
/// thread.
class Mbtiles {
public:
    /// The open file, or why there is none: FileMissing, NoPermission, FileBusy, NotSqlite, OtherProgram, Damaged,
    /// VectorTiles; NothingHere when it holds no tile.
    static std::variant<std::unique_ptr<Mbtiles>, TileTrouble> open(const QString& file);
    ~Mbtiles();

    const MbtilesInfo& info() const { return m_info; }
    TileAnswer tile(const TileId& tile);
    /// False when another file stands in its place, or none: open it again.
    bool isStillThere() const;

private:
    explicit Mbtiles(const QString& file);
    TileTrouble readInfo();
    void readMetadata();
    void readZooms();
    TileTrouble readFirst();

    QString m_file;
    std::unique_ptr<Database> m_database;
    MbtilesInfo m_info;
    bool m_saysFormat = false;
    bool m_fromSouth = true; ///< rows are counted from the south (TMS), as the format wants it
    qint64 m_bytes = 0;
    QDateTime m_changed;
};

} // namespace entraide
