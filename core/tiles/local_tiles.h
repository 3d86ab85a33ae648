// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "tiles/map_source.h"
#include "tiles/mbtiles.h"
#include "tiles/tile_answer.h"
#include "tiles/tile_folder.h"
#include "tiles/tile_id.h"

#include <QElapsedTimer>

#include <chrono>
#include <memory>
#include <optional>

namespace entraide {

/// The tiles of a folder or of an MBTiles file. A drive may go and come back, and a file may be replaced: it is looked
/// at anew, at most once in a second. Belongs to one thread.
class LocalTiles {
public:
    explicit LocalTiles(const MapSource& source, std::chrono::milliseconds betweenLooks = std::chrono::seconds(1));

    TileAnswer tile(const TileId& tile);
    /// The deepest zoom level it has tiles of, as far as is known.
    int deepest() const;

private:
    void look();

    MapSource m_source;
    std::chrono::milliseconds m_betweenLooks;
    QElapsedTimer m_looked;
    std::optional<TileFolder> m_folder;
    std::unique_ptr<Mbtiles> m_file;
    TileTrouble m_trouble = TileTrouble::None; ///< why the file is not open
};

} // namespace entraide
