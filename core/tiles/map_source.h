// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>
#include <QUrl>

#include <optional>

namespace entraide {

struct TileId;

/// Where the picture under the map comes from. Only what the desk chose is ever asked; the default asks nobody.
struct MapSource {
    enum class Kind {
        Areas,     ///< the program's own areas: no picture, no request
        Mbtiles,   ///< a file of tiles (MBTiles) on this computer or the office's drive
        Folder,    ///< a folder of tiles there
        Server,    ///< a tile server of the desk's own or under contract
        PublicOsm, ///< the public OpenStreetMap tiles, under their policy
    };
    enum class Problem {
        NoAddress,
        NotHttp,        ///< a server must begin with http:// or https://
        NoPlaceholders, ///< {z}, {x} and {y} must each be in it once
        FolderMissing,
        FileMissing,
        PublicServer, ///< an address of openstreetmap.org given as an own server: it has its own choice
    };

    Kind kind = Kind::Areas;
    QString address;     ///< Server: "https://tiles.example.org/{z}/{x}/{y}.png"; Folder and Mbtiles: see localPath()
    QString attribution; ///< whose picture it is, shown on the map

    /// What keeps it from being used; none: it can. Looks at the disk, which may be a drive that is not there.
    std::optional<Problem> problem() const;
    /// The same, as far as the address itself tells.
    std::optional<Problem> addressProblem() const;
    bool hasTiles() const { return kind != Kind::Areas; }
    /// Somebody else's computer is asked, and what it gave is kept.
    bool isServer() const { return kind == Kind::Server || kind == Kind::PublicOsm; }
    /// Of a server: where a tile is.
    QUrl tileUrl(const TileId& tile) const;
    /// Of a folder or file, given as a path or as "file:///…", a folder also with "/{z}/{x}/{y}.png" behind.
    QString localPath() const;
    /// Words that must stand on the map; empty without tiles. Where nobody said whose it is, its host or its name.
    QString credit() const;
    /// Short name of the source for its own cache folder; changes with the address.
    QString cacheKey() const;

    /// One line of text, kept as a setting of the desk. Whatever cannot be read is Areas.
    QString toSetting() const;
    static MapSource fromSetting(const QString& text);
    /// As it is typed: "osm", an address of a server, a file that ends in .mbtiles, else a folder.
    static MapSource fromWord(const QString& word);

    friend bool operator==(const MapSource&, const MapSource&) = default;
};

/// Where what servers gave is kept: a folder for each source, in \a dataFolder (--profile), or else in the system's
/// place for what can be had again.
QString tileCacheRoot(const QString& dataFolder = {});
QString tileCacheFolder(const MapSource& source, const QString& dataFolder = {});

} // namespace entraide
