// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

#include <optional>

namespace entraide {

/// Where the picture under the map comes from. Only what the desk chose is ever asked; the default asks nobody.
struct MapSource {
    enum class Kind {
        Areas,     ///< the program's own areas: no picture, no request
        Server,    ///< a tile server of the desk's own or under contract
        Folder,    ///< a folder of tiles on this computer or the office's drive
        PublicOsm, ///< the public OpenStreetMap tiles, under their policy
    };
    enum class Problem {
        NoAddress,
        NotHttp,        ///< a server must begin with http:// or https://
        NoPlaceholders, ///< {z}, {x} and {y} must each be in it once
        FolderMissing,
        PublicServer, ///< an address of openstreetmap.org given as an own server: it has its own choice
    };

    Kind kind = Kind::Areas;
    QString address;     ///< Server: "https://tiles.example.org/{z}/{x}/{y}.png"; Folder: a path
    QString attribution; ///< whose picture it is, shown on the map

    /// What keeps it from being used; none: it can.
    std::optional<Problem> problem() const;
    bool hasTiles() const { return kind != Kind::Areas; }
    /// As Qt Location wants it: "https://…/%z/%x/%y.png", "file:///…/%z/%x/%y.png"; empty without tiles.
    QString tileUrl() const;
    /// Words that must stand on the map; empty without tiles.
    QString credit() const;
    /// Short name of the source for its own cache folder; changes with the address.
    QString cacheKey() const;

    /// One line of text, kept as a setting of the desk. Whatever cannot be read is Areas.
    QString toSetting() const;
    static MapSource fromSetting(const QString& text);

    friend bool operator==(const MapSource&, const MapSource&) = default;
};

/// What this program says it is when it asks for tiles; the policy of public servers wants a name and a contact.
QString mapUserAgent();

} // namespace entraide
