// SPDX-License-Identifier: GPL-3.0-or-later
// What bytes are a tile, by their first ones: nothing is decoded here.
#pragma once

#include "tiles/tile_answer.h"

#include <QByteArrayView>

namespace entraide {

enum class TileFormat { Png, Jpeg, Webp, Vector, Other };

/// Beyond this a tile is not a tile. A usual one has some 20 kB.
inline constexpr qint64 mostTileBytes = 4 * 1024 * 1024;
/// 256 and 512 are usual. Decoded, this is 16 MB.
inline constexpr int mostTilePixels = 2048;

struct TileHead {
    TileFormat format = TileFormat::Other;
    int width = 0; ///< in pixels; 0 where the head does not say it
    int height = 0;

    friend bool operator==(const TileHead&, const TileHead&) = default;
};

/// PNG (https://www.w3.org/TR/png-3/, 5 and 11.2.1), JPEG (ITU T.81, annex B), WebP (RFC 9649), and, as Vector, what is
/// packed with gzip or begins as a Mapbox vector tile does.
TileHead tileHead(QByteArrayView bytes);

/// None for a picture of a size that a tile may have; NotAPicture, VectorTiles or TooLarge.
TileTrouble troubleOf(QByteArrayView bytes);

/// Of a picture by its head that whoever draws could not read: CannotShow for a kind that not every Qt has, else
/// NotAPicture.
TileTrouble unshownTrouble(QByteArrayView bytes);

/// As HTTP names it.
QByteArrayView contentTypeOf(TileFormat format);

} // namespace entraide
