// SPDX-License-Identifier: GPL-3.0-or-later
// What a register holds besides its houses, in memory; and how its file is laid out.
#pragma once

#include "domain/place.h"

#include <QString>

#include <vector>

namespace entraide {

class Database;
class PostcodeTable;

namespace register_file {

/// Marks the file, so that it is never taken for a desk nor a desk for it: "EntA".
inline constexpr quint32 applicationId = 0x456e7441;
/// Of the layout below; a newer one is refused.
inline constexpr int version = 1;
/// Degrees are whole numbers of this many parts: a centimetre, exactly as BeST writes them.
inline constexpr double partsOfADegree = 1e7;

GeoPoint pointOf(qint64 lat, qint64 lon);

/// house: of a street in one postcode; suffix and box as HouseNumber and plainBox() have them. register: the rest of
/// RegisterInfo.
inline constexpr auto tables = R"(
    CREATE TABLE register(name TEXT PRIMARY KEY, value TEXT NOT NULL) STRICT, WITHOUT ROWID;
    CREATE TABLE place(place INTEGER PRIMARY KEY, postcode TEXT NOT NULL,
        municipality_fr TEXT NOT NULL, municipality_nl TEXT NOT NULL, municipality_de TEXT NOT NULL,
        part_fr TEXT NOT NULL, part_nl TEXT NOT NULL,
        lat INTEGER NOT NULL, lon INTEGER NOT NULL, addresses INTEGER NOT NULL) STRICT;
    CREATE TABLE street(street INTEGER PRIMARY KEY, place INTEGER NOT NULL,
        name_fr TEXT NOT NULL, name_nl TEXT NOT NULL, name_de TEXT NOT NULL,
        lat INTEGER NOT NULL, lon INTEGER NOT NULL, addresses INTEGER NOT NULL) STRICT;
    CREATE TABLE house(street INTEGER NOT NULL, number INTEGER NOT NULL, suffix TEXT NOT NULL, box TEXT NOT NULL,
        lat INTEGER NOT NULL, lon INTEGER NOT NULL,
        PRIMARY KEY(street, number, suffix, box)) STRICT, WITHOUT ROWID;
)";

} // namespace register_file

/// What one postcode has of one municipality, or of a part of it with a name of its own.
struct RegisterPlace {
    QString postcode;
    LocalText municipality;
    LocalText part; ///< empty where there is none
    LocalText name; ///< what is written after the postcode: the part's, the neighbourhood's, else the municipality's
    GeoPoint middle;
    qint64 addresses = 0;
};

struct RegisterStreet {
    int place = 0; ///< its index
    LocalText name;
    GeoPoint middle; ///< of a house of it, the one nearest to the middle
    qint64 addresses = 0;
};

/// Both by their numbers in the file.
struct RegisterData {
    std::vector<RegisterPlace> places;
    std::vector<RegisterStreet> streets;

    /// Throws Error (Damaged) when a street lies in no place or outside of the world. \a postcodes: what places are
    /// called that the register gives no name.
    static RegisterData read(Database& database, const PostcodeTable& postcodes);
};

/// The text in that language, else the first one there is.
const QString& textIn(const LocalText& text, Language language);
/// Whether there is one in it.
bool hasText(const LocalText& text, Language language);

} // namespace entraide
