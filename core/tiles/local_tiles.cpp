// SPDX-License-Identifier: GPL-3.0-or-later
#include "tiles/local_tiles.h"

#include <utility>
#include <variant>

namespace entraide {

LocalTiles::LocalTiles(const MapSource& source, std::chrono::milliseconds betweenLooks)
    : m_source(source)
    , m_betweenLooks(betweenLooks) {
    look();
}

void LocalTiles::look() {
    m_looked.start();
    if (m_source.kind == MapSource::Kind::Folder) {
        m_folder.emplace(m_source.localPath());
        return;
    }
    m_file.reset();
    auto opened = Mbtiles::open(m_source.localPath());
    if (auto* file = std::get_if<std::unique_ptr<Mbtiles>>(&opened)) {
        m_file = std::move(*file);
        m_trouble = TileTrouble::None;
    } else {
        m_trouble = std::get<TileTrouble>(opened);
    }
}

TileAnswer LocalTiles::tile(const TileId& tile) {
    const bool isDue = m_looked.durationElapsed() >= m_betweenLooks;
    if (m_folder) {
        if (isDue && m_folder->deepest() < 0)
            look();
        return m_folder->tile(tile);
    }
    if (isDue) {
        if (!m_file || !m_file->isStillThere())
            look();
        m_looked.start();
    }
    return m_file ? m_file->tile(tile) : TileAnswer{{}, m_trouble};
}

int LocalTiles::deepest() const {
    if (m_folder)
        return m_folder->deepest() < 0 ? TileId::deepest : m_folder->deepest();
    return m_file ? m_file->info().maximumZoom : TileId::deepest;
}

} // namespace entraide
