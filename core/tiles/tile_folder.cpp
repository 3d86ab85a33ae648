// SPDX-License-Identifier: GPL-3.0-or-later
#include "tiles/tile_folder.h"

#include "tiles/tile_head.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>

#include <algorithm>
#include <array>
#include <utility>

namespace entraide {

using namespace Qt::StringLiterals;

namespace {

/// The last is asked for so that it can be said what is wrong with it.
constexpr std::array tileSuffixes{".png"_L1, ".jpg"_L1, ".jpeg"_L1, ".webp"_L1, ".pbf"_L1};

} // namespace

TileFolder::TileFolder(QString root)
    : m_root(std::move(root)) {
    for (const QString& name : QDir(m_root).entryList(QDir::Dirs | QDir::NoDotAndDotDot)) {
        bool isNumber = false;
        const int zoom = name.toInt(&isNumber);
        if (isNumber && zoom <= TileId::deepest)
            m_deepest = std::max(m_deepest, zoom);
    }
}

TileAnswer TileFolder::tile(const TileId& tile) const {
    const QString stem = u"%1/%2/%3/%4"_s.arg(m_root).arg(tile.zoom).arg(tile.x).arg(tile.y);
    for (const QLatin1StringView suffix : tileSuffixes) {
        QFile file(stem + suffix);
        if (!file.exists())
            continue;
        if (!file.open(QIODevice::ReadOnly))
            return {{}, TileTrouble::NoPermission};
        if (file.size() > mostTileBytes)
            return {{}, TileTrouble::TooLarge};
        const QByteArray bytes = file.read(mostTileBytes);
        const TileTrouble trouble = troubleOf(bytes);
        return trouble == TileTrouble::None ? TileAnswer{bytes, trouble} : TileAnswer{{}, trouble};
    }
    const QFileInfo root(m_root);
    if (!root.isDir())
        return {{}, TileTrouble::FileMissing};
    return {{}, root.isReadable() ? TileTrouble::None : TileTrouble::NoPermission};
}

} // namespace entraide
