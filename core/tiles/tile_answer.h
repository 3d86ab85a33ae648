// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>

namespace entraide {

/// Why pictures do not come. A map without its background is no fault of the desk: it is said on the map, in words of
/// ui/map, and the areas stay.
enum class TileTrouble {
    None,
    NoAnswer,     ///< unreachable, refused, hung up, too slow
    NotTrusted,   ///< its certificate is not good
    Busy,         ///< it asks to be asked later (429, 503)
    ServerFault,  ///< any other 5xx
    Refused,      ///< 401, 403 and their like: a wrong key
    OtherHost,    ///< it sends on to somebody who was not chosen
    NotAPicture,  ///< something else than PNG, JPEG or WebP, or a broken one
    TooLarge,     ///< in bytes, or in pixels
    VectorTiles,  ///< lines and names instead of pictures (pbf)
    CannotShow,   ///< a picture of a sound kind that this computer's Qt does not read (WebP)
    FileMissing,  ///< the file or folder is not there, or not any more
    FileBusy,     ///< another program holds it
    NoPermission, ///< it may not be read
    NotSqlite,    ///< an MBTiles file that is no SQLite file
    OtherProgram, ///< a SQLite file without the tables of MBTiles
    Damaged,      ///< a SQLite file that cannot be read
    NothingHere,  ///< it works, and has no picture of what is looked at
    NoDoor,       ///< this computer does not even let its own programs talk to each other
};

/// What came of asking for one tile.
struct TileAnswer {
    QByteArray bytes;                        ///< a picture; empty: none
    TileTrouble trouble = TileTrouble::None; ///< why there is none, or why an old one stands in for it

    bool hasPicture() const { return !bytes.isEmpty(); }
    /// The source knows no such tile: no trouble, the end of its map.
    bool isMissing() const { return bytes.isEmpty() && trouble == TileTrouble::None; }
};

} // namespace entraide
