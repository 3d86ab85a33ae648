// SPDX-License-Identifier: GPL-3.0-or-later
#include "tiles/mbtiles.h"

#include "domain/error.h"
#include "storage/database.h"

#include <QFileInfo>
#include <QHash>

#include <algorithm>
#include <chrono>
#include <optional>

namespace entraide {

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace {

constexpr auto longestQuestion = 2s;
constexpr qint64 mostTextBytes = 10'000;

TileTrouble troubleFrom(const Error& error) {
    switch (error.code()) {
    case ErrorCode::FileMissing:
        return TileTrouble::FileMissing;
    case ErrorCode::NotADesk:
        return TileTrouble::NotSqlite;
    case ErrorCode::NoPermission:
        return TileTrouble::NoPermission;
    case ErrorCode::StorageBusy:
        return TileTrouble::FileBusy;
    default:
        return TileTrouble::Damaged;
    }
}

TileFormat formatFrom(const QString& name) {
    if (name == "png"_L1)
        return TileFormat::Png;
    if (name == "jpg"_L1 || name == "jpeg"_L1)
        return TileFormat::Jpeg;
    if (name == "webp"_L1)
        return TileFormat::Webp;
    return name == "pbf"_L1 || name == "mvt"_L1 ? TileFormat::Vector : TileFormat::Other;
}

/// "west,south,east,north" in degrees.
GeoBox boundsFrom(const QString& text) {
    const QStringList parts = text.split(u',');
    if (parts.size() != 4)
        return {};
    double values[4];
    for (qsizetype i = 0; i < 4; ++i) {
        bool isNumber = false;
        values[i] = parts.at(i).trimmed().toDouble(&isNumber);
        if (!isNumber)
            return {};
    }
    const GeoPoint southWest{values[1], values[0]};
    const GeoPoint northEast{values[3], values[2]};
    GeoBox box;
    if (southWest.isValid() && northEast.isValid() && values[0] <= values[2] && values[1] <= values[3]) {
        box.add(southWest);
        box.add(northEast);
    }
    return box;
}

std::optional<int> zoomFrom(const QString& text) {
    bool isNumber = false;
    const int zoom = text.trimmed().toInt(&isNumber);
    return isNumber && zoom >= 0 && zoom <= TileId::deepest ? std::optional(zoom) : std::nullopt;
}

} // namespace

std::variant<std::unique_ptr<Mbtiles>, TileTrouble> Mbtiles::open(const QString& file) {
    const QFileInfo info(file);
    if (!info.isFile())
        return TileTrouble::FileMissing;
    if (!info.isReadable())
        return TileTrouble::NoPermission;
    try {
        std::unique_ptr<Mbtiles> opened(new Mbtiles(info.absoluteFilePath()));
        const TileTrouble trouble = opened->readInfo();
        if (trouble != TileTrouble::None)
            return trouble;
        return opened;
    } catch (const Error& error) {
        return troubleFrom(error);
    }
}

Mbtiles::Mbtiles(const QString& file)
    : m_file(file)
    , m_database(std::make_unique<Database>(file, QByteArray(), Database::Mode::Foreign)) {
    const QFileInfo info(file);
    m_bytes = info.size();
    m_changed = info.lastModified();
}

Mbtiles::~Mbtiles() = default;

TileTrouble Mbtiles::readInfo() {
    m_database->allow(longestQuestion);
    if (m_database->number("SELECT count(DISTINCT name) FROM sqlite_schema WHERE type IN ('table', 'view') "
                           "AND name IN ('tiles', 'metadata')") != 2)
        return TileTrouble::OtherProgram;
    try {
        m_database->prepare("SELECT zoom_level, tile_column, tile_row, tile_data FROM tiles");
        m_database->prepare("SELECT name, value FROM metadata");
    } catch (const Error& error) {
        if (error.code() != ErrorCode::Storage)
            throw;
        return TileTrouble::OtherProgram; // tables of somebody else that have the same names and other columns
    }
    readMetadata();
    if (m_info.format == TileFormat::Vector)
        return TileTrouble::VectorTiles;
    if (const TileTrouble trouble = readFirst(); trouble != TileTrouble::None)
        return trouble;
    readZooms();
    return TileTrouble::None;
}

void Mbtiles::readMetadata() {
    QHash<QString, QString> said;
    Statement rows = m_database->prepare("SELECT name, value FROM metadata WHERE length(name) <= 100 AND "
                                         "length(value) <= ?1 LIMIT 200");
    rows.bind(1, mostTextBytes);
    m_database->allow(longestQuestion);
    while (rows.step())
        said.insert(rows.text(0).toLower(), rows.text(1));
    m_info.name = said.value(u"name"_s).simplified();
    m_info.attribution = said.value(u"attribution"_s).simplified();
    m_info.bounds = boundsFrom(said.value(u"bounds"_s));
    m_info.minimumZoom = zoomFrom(said.value(u"minzoom"_s)).value_or(-1);
    m_info.maximumZoom = zoomFrom(said.value(u"maxzoom"_s)).value_or(-1);
    m_info.format = formatFrom(said.value(u"format"_s).trimmed().toLower());
    m_saysFormat = m_info.format != TileFormat::Other;
    m_fromSouth = said.value(u"scheme"_s).trimmed().toLower() != "xyz"_L1;
}

/// Any tile says of what kind they are; a file may say nothing about itself, or something else.
TileTrouble Mbtiles::readFirst() {
    Statement first = m_database->prepare("SELECT substr(tile_data, 1, 64) FROM tiles "
                                          "WHERE tile_data IS NOT NULL LIMIT 1");
    m_database->allow(longestQuestion);
    if (!first.step())
        return TileTrouble::NothingHere;
    const TileFormat found = tileHead(first.bytes(0)).format;
    if (found == TileFormat::Vector)
        return TileTrouble::VectorTiles;
    if (found != TileFormat::Other || !m_saysFormat)
        m_info.format = found;
    return TileTrouble::None;
}

void Mbtiles::readZooms() {
    if (m_info.minimumZoom >= 0 && m_info.maximumZoom >= m_info.minimumZoom)
        return;
    m_info.minimumZoom = 0;
    m_info.maximumZoom = TileId::deepest;
    try {
        m_database->allow(longestQuestion);
        Statement zooms = m_database->prepare("SELECT min(zoom_level), max(zoom_level) FROM tiles");
        if (zooms.step() && zooms.isNumber(0) && zooms.isNumber(1)) {
            m_info.minimumZoom = static_cast<int>(std::clamp<qint64>(zooms.integer(0), 0, TileId::deepest));
            m_info.maximumZoom =
                static_cast<int>(std::clamp<qint64>(zooms.integer(1), m_info.minimumZoom, TileId::deepest));
        }
    } catch (const Error& error) {
        if (error.code() != ErrorCode::Cancelled) // without an index it takes too long: then tiles are looked for
            throw;
    }
}

TileAnswer Mbtiles::tile(const TileId& tile) {
    if (!tile.isValid())
        return {};
    try {
        m_database->allow(longestQuestion);
        // The length first: of a tile that is too large nothing is read.
        Database::Use row = m_database->use(
            "SELECT length(tile_data), CASE WHEN length(tile_data) <= ?4 THEN tile_data END "
            "FROM tiles WHERE zoom_level = ?1 AND tile_column = ?2 AND tile_row = ?3");
        row->bind(1, tile.zoom);
        row->bind(2, tile.x);
        row->bind(3, m_fromSouth ? (1 << tile.zoom) - 1 - tile.y : tile.y);
        row->bind(4, mostTileBytes);
        if (!row->step() || row->isNull(0) || row->integer(0) == 0)
            return {};
        if (row->integer(0) > mostTileBytes)
            return {{}, TileTrouble::TooLarge};
        const QByteArrayView bytes = row->bytes(1);
        const TileTrouble trouble = troubleOf(bytes);
        return trouble == TileTrouble::None ? TileAnswer{bytes.toByteArray(), trouble} : TileAnswer{{}, trouble};
    } catch (const Error& error) {
        return {{}, QFileInfo::exists(m_file) ? troubleFrom(error) : TileTrouble::FileMissing};
    }
}

bool Mbtiles::isStillThere() const {
    const QFileInfo info(m_file);
    return info.isFile() && info.size() == m_bytes && info.lastModified() == m_changed;
}

} // namespace entraide
