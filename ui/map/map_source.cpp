// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/map/map_source.h"

#include <QCoreApplication>
#include <QCryptographicHash>
#include <QDir>
#include <QJsonDocument>
#include <QJsonObject>
#include <QUrl>

namespace entraide {

using namespace Qt::StringLiterals;

namespace {

constexpr QLatin1StringView kindNames[] = {"areas"_L1, "server"_L1, "folder"_L1, "public_osm"_L1};

} // namespace

std::optional<MapSource::Problem> MapSource::problem() const {
    switch (kind) {
    case Kind::Areas:
    case Kind::PublicOsm:
        return std::nullopt;
    case Kind::Server: {
        if (address.trimmed().isEmpty())
            return Problem::NoAddress;
        const QUrl url(address.trimmed());
        if ((url.scheme() != u"http" && url.scheme() != u"https") || url.host().isEmpty())
            return Problem::NotHttp;
        if (url.host() == u"openstreetmap.org" || url.host().endsWith(u".openstreetmap.org"))
            return Problem::PublicServer;
        for (const QString& part : {u"{z}"_s, u"{x}"_s, u"{y}"_s}) {
            if (address.count(part) != 1)
                return Problem::NoPlaceholders;
        }
        return std::nullopt;
    }
    case Kind::Folder:
        if (address.trimmed().isEmpty())
            return Problem::NoAddress;
        return QDir(address.trimmed()).exists() ? std::nullopt : std::optional(Problem::FolderMissing);
    }
    return std::nullopt;
}

QString MapSource::tileUrl() const {
    switch (kind) {
    case Kind::Areas:
        return {};
    case Kind::Server: {
        QString url = address.trimmed();
        return url.replace(u"{z}"_s, u"%z"_s).replace(u"{x}"_s, u"%x"_s).replace(u"{y}"_s, u"%y"_s);
    }
    case Kind::Folder:
        return QUrl::fromLocalFile(QDir(address.trimmed()).absolutePath()).toString() + u"/%z/%x/%y.png"_s;
    case Kind::PublicOsm:
        return u"https://tile.openstreetmap.org/%z/%x/%y.png"_s;
    }
    return {};
}

QString MapSource::credit() const {
    if (kind == Kind::PublicOsm)
        return u"© OpenStreetMap contributors"_s;
    return hasTiles() ? attribution : QString();
}

QString MapSource::cacheKey() const {
    const QByteArray hash = QCryptographicHash::hash(tileUrl().toUtf8(), QCryptographicHash::Sha256);
    return QString::fromLatin1(hash.first(8).toHex());
}

QString MapSource::toSetting() const {
    QJsonObject object{{u"kind"_s, kindNames[static_cast<int>(kind)]}};
    if (!address.isEmpty())
        object.insert(u"address"_s, address);
    if (!attribution.isEmpty())
        object.insert(u"attribution"_s, attribution);
    return QString::fromUtf8(QJsonDocument(object).toJson(QJsonDocument::Compact));
}

MapSource MapSource::fromSetting(const QString& text) {
    const QJsonObject object = QJsonDocument::fromJson(text.toUtf8()).object();
    MapSource source;
    source.address = object.value(u"address").toString();
    source.attribution = object.value(u"attribution").toString();
    const QString kind = object.value(u"kind").toString();
    for (int i = 0; i < 4; ++i) {
        if (kind == kindNames[i])
            source.kind = static_cast<Kind>(i);
    }
    return source;
}

QString mapUserAgent() {
    const QString version = QCoreApplication::applicationVersion();
    return u"Entraide/"_s + (version.isEmpty() ? u"0.1"_s : version) + u" (volunteer desk)"_s;
}

} // namespace entraide
