// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "storage/database.h"
#include "tiles/tile_id.h"

#include <QList>
#include <QMap>
#include <QString>

namespace entraide::test {

struct MbtilesTile {
    TileId id; ///< counted from the north, as everywhere in the program
    QByteArray bytes;
};

/// Writes an MBTiles file as other programs do: rows counted from the south, no log beside it.
inline void writeMbtiles(const QString& file, const QList<MbtilesTile>& tiles,
                         const QMap<QString, QString>& metadata = {{QStringLiteral("format"), QStringLiteral("png")}}) {
    Database database(file, QByteArray(), Database::Mode::Create);
    database.execute("PRAGMA application_id=0x4d504258"); // "MPBX"
    database.execute("PRAGMA journal_mode=DELETE");
    database.execute("CREATE TABLE metadata (name text, value text)");
    database.execute("CREATE TABLE tiles (zoom_level integer, tile_column integer, tile_row integer, tile_data blob)");
    database.execute("CREATE UNIQUE INDEX tile_index ON tiles (zoom_level, tile_column, tile_row)");
    database.execute("BEGIN");
    for (auto it = metadata.cbegin(); it != metadata.cend(); ++it) {
        auto row = database.use("INSERT INTO metadata VALUES (?1, ?2)");
        row->bind(1, it.key());
        row->bind(2, it.value());
        row->run();
    }
    for (const MbtilesTile& tile : tiles) {
        auto row = database.use("INSERT INTO tiles VALUES (?1, ?2, ?3, ?4)");
        row->bind(1, tile.id.zoom);
        row->bind(2, tile.id.x);
        row->bind(3, (1 << tile.id.zoom) - 1 - tile.id.y);
        row->bindBlob(4, tile.bytes);
        row->run();
    }
    database.execute("COMMIT");
}

} // namespace entraide::test
