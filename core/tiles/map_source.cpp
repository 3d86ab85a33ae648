// SPDX-License-Identifier: GPL-3.0-or-later
#include "tiles/map_source.h"

#include "domain/host_name.h"
#include "tiles/tile_id.h"

#include <QCryptographicHash>
#include <QDir>
#include <QFileInfo>
#include <QJsonDocument>
#include <QJsonObject>
#include <QStandardPaths>

#include <algorithm>
#include <array>

namespace entraide {

using namespace Qt::StringLiterals;

namespace {

/// By Kind.
constexpr std::array sourceNames{"areas"_L1, "mbtiles"_L1, "folder"_L1, "server"_L1, "public_osm"_L1};
constexpr std::array placeholders{"{z}"_L1, "{x}"_L1, "{y}"_L1};
const QString publicTiles = u"https://tile.openstreetmap.org/{z}/{x}/{y}.png"_s;

bool isPublicOsm(const QUrl& url) {
    return isHostOf(url, "openstreetmap.org"_L1) || isHostOf(url, "osm.org"_L1);
}

std::optional<MapSource::Problem> serverProblem(const QString& address) {
    using Problem = MapSource::Problem;
    if (address.isEmpty())
        return Problem::NoAddress;
    const QUrl url(address);
    if ((url.scheme() != "http"_L1 && url.scheme() != "https"_L1) || url.host().isEmpty())
        return Problem::NotHttp;
    if (isPublicOsm(url))
        return Problem::PublicServer;
    for (const QLatin1StringView part : placeholders) {
        if (QStringView(address).count(part) != 1)
            return Problem::NoPlaceholders;
    }
    return std::nullopt;
}

} // namespace

std::optional<MapSource::Problem> MapSource::addressProblem() const {
    switch (kind) {
    case Kind::Areas:
    case Kind::PublicOsm:
        return std::nullopt;
    case Kind::Server:
        return serverProblem(address.trimmed());
    case Kind::Folder:
    case Kind::Mbtiles:
        return localPath().isEmpty() ? std::optional(Problem::NoAddress) : std::nullopt;
    }
    return std::nullopt;
}

std::optional<MapSource::Problem> MapSource::problem() const {
    if (const auto problem = addressProblem())
        return problem;
    if (kind == Kind::Folder && !QFileInfo(localPath()).isDir())
        return Problem::FolderMissing;
    if (kind == Kind::Mbtiles && !QFileInfo(localPath()).isFile())
        return Problem::FileMissing;
    return std::nullopt;
}

QUrl MapSource::tileUrl(const TileId& tile) const {
    if (!isServer())
        return {};
    QString url = kind == Kind::PublicOsm ? publicTiles : address.trimmed();
    url.replace(placeholders[0], QString::number(tile.zoom));
    url.replace(placeholders[1], QString::number(tile.x));
    url.replace(placeholders[2], QString::number(tile.y));
    return QUrl(url);
}

QString MapSource::localPath() const {
    if (kind != Kind::Folder && kind != Kind::Mbtiles)
        return {};
    QString path = address.trimmed();
    if (path.startsWith("file:"_L1, Qt::CaseInsensitive))
        path = QUrl(path).toLocalFile();
    for (const QLatin1StringView level : {placeholders[0], "%z"_L1}) {
        if (const qsizetype end = path.indexOf(level); kind == Kind::Folder && end >= 0)
            path.truncate(end);
    }
    return path.isEmpty() ? path : QDir(path).absolutePath();
}

QString MapSource::credit() const {
    switch (kind) {
    case Kind::Areas:
        return {};
    case Kind::PublicOsm:
        return u"© OpenStreetMap contributors"_s;
    case Kind::Server:
        return attribution.isEmpty() ? QUrl(address.trimmed()).host() : attribution;
    case Kind::Folder:
    case Kind::Mbtiles:
        return attribution.isEmpty() ? QFileInfo(localPath()).fileName() : attribution;
    }
    return {};
}

QString MapSource::cacheKey() const {
    const QString place = isServer() ? tileUrl({}).toString() : localPath();
    const QByteArray hash = QCryptographicHash::hash(place.toUtf8(), QCryptographicHash::Sha256);
    return QString::fromLatin1(hash.first(8).toHex());
}

QString MapSource::toSetting() const {
    QJsonObject object{{u"kind"_s, QString(sourceNames[static_cast<std::size_t>(kind)])}};
    if (!address.isEmpty())
        object.insert(u"address"_s, address);
    if (!attribution.isEmpty())
        object.insert(u"attribution"_s, attribution);
    return QString::fromUtf8(QJsonDocument(object).toJson(QJsonDocument::Compact));
}

MapSource MapSource::fromSetting(const QString& text) {
    const QJsonObject object = QJsonDocument::fromJson(text.toUtf8()).object();
    const QString name = object.value(u"kind").toString();
    const auto known = std::ranges::find_if(sourceNames, [&](QLatin1StringView one) { return name == one; });
    if (known == sourceNames.end())
        return {};
    MapSource source;
    source.kind = static_cast<Kind>(known - sourceNames.begin());
    source.address = object.value(u"address").toString();
    source.attribution = object.value(u"attribution").toString();
    return source;
}

MapSource MapSource::fromWord(const QString& word) {
    const QString text = word.trimmed();
    if (text.compare("osm"_L1, Qt::CaseInsensitive) == 0)
        return {Kind::PublicOsm, {}, {}};
    const bool isWeb =
        text.startsWith("http://"_L1, Qt::CaseInsensitive) || text.startsWith("https://"_L1, Qt::CaseInsensitive);
    if (isWeb)
        return {Kind::Server, text, {}};
    return {text.endsWith(".mbtiles"_L1, Qt::CaseInsensitive) ? Kind::Mbtiles : Kind::Folder, text, {}};
}

QString tileCacheRoot(const QString& dataFolder) {
    return (dataFolder.isEmpty() ? QStandardPaths::writableLocation(QStandardPaths::CacheLocation)
                                 : dataFolder + u"/cache"_s) +
           u"/tiles"_s;
}

QString tileCacheFolder(const MapSource& source, const QString& dataFolder) {
    return tileCacheRoot(dataFolder) + u'/' + source.cacheKey();
}

} // namespace entraide
