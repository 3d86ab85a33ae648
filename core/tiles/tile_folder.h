// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "tiles/tile_answer.h"
#include "tiles/tile_id.h"

#include <QString>

namespace entraide {

/// A folder of pictures, z/x/y.png (or .jpg, .jpeg, .webp). Any thread; each question reads the disk.
class TileFolder {
public:
    explicit TileFolder(QString root);

    TileAnswer tile(const TileId& tile) const;
    /// The deepest zoom level that has a folder; -1: none.
    int deepest() const { return m_deepest; }

private:
    QString m_root;
    int m_deepest = -1;
};

} // namespace entraide
