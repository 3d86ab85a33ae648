// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/map/tile_words.h"

#include <QCoreApplication>
#include <QFileInfo>

namespace entraide {

using namespace Qt::StringLiterals;

namespace {

QString tileText(const char* source) {
    return QCoreApplication::translate("Map", source);
}

} // namespace

QString sentenceFor(TileTrouble trouble) {
    switch (trouble) {
    case TileTrouble::None:
        return {};
    case TileTrouble::NoAnswer:
        return tileText(
            QT_TRANSLATE_NOOP("Map", "The tile server does not answer. Areas and kept pictures are shown."));
    case TileTrouble::NotTrusted:
        return tileText(QT_TRANSLATE_NOOP("Map", "The tile server's certificate is not valid, so nothing is "
                                                 "asked of it. Areas and kept pictures are shown."));
    case TileTrouble::Busy:
        return tileText(QT_TRANSLATE_NOOP("Map", "The tile server asks for patience. It is asked again later; "
                                                 "areas and kept pictures are shown."));
    case TileTrouble::ServerFault:
        return tileText(QT_TRANSLATE_NOOP("Map", "The tile server has a fault. Areas and kept pictures are shown."));
    case TileTrouble::Refused:
        return tileText(
            QT_TRANSLATE_NOOP("Map", "The tile server refuses. Check the address, and the key in it if there is one."));
    case TileTrouble::OtherHost:
        return tileText(QT_TRANSLATE_NOOP("Map", "The tile server sends on to another server, which is not "
                                                 "asked. Check the address."));
    case TileTrouble::NotAPicture:
        return tileText(
            QT_TRANSLATE_NOOP("Map", "What the background gives is no picture. Check where its tiles are."));
    case TileTrouble::TooLarge:
        return tileText(QT_TRANSLATE_NOOP("Map", "Pictures of the background are too large and are left out."));
    case TileTrouble::VectorTiles:
        return tileText(QT_TRANSLATE_NOOP("Map", "The background holds vector tiles (pbf), which cannot be shown "
                                                 "here. Choose one with pictures: PNG, JPEG or WebP."));
    case TileTrouble::CannotShow:
        return tileText(
            QT_TRANSLATE_NOOP("Map", "This computer cannot show WebP pictures. Choose a background with PNG or JPEG."));
    case TileTrouble::FileMissing:
        return tileText(
            QT_TRANSLATE_NOOP("Map", "The background is not where it was. Check that the drive is connected."));
    case TileTrouble::FileBusy:
        return tileText(
            QT_TRANSLATE_NOOP("Map", "Another program is writing to the background's file. Close it there."));
    case TileTrouble::NoPermission:
        return tileText(QT_TRANSLATE_NOOP("Map", "You may not read the background's file or folder."));
    case TileTrouble::NotSqlite:
        return tileText(QT_TRANSLATE_NOOP("Map", "This file is no MBTiles file. Choose another one."));
    case TileTrouble::OtherProgram:
        return tileText(
            QT_TRANSLATE_NOOP("Map", "This file belongs to another program and holds no tiles. Choose another one."));
    case TileTrouble::Damaged:
        return tileText(
            QT_TRANSLATE_NOOP("Map", "The background's file is damaged or cannot be read. Get it once more."));
    case TileTrouble::NothingHere:
        return tileText(QT_TRANSLATE_NOOP("Map", "The background has no picture of this place."));
    case TileTrouble::NoDoor:
        return tileText(
            QT_TRANSLATE_NOOP("Map", "This computer does not let the map read its pictures. Areas are shown."));
    }
    return {};
}

QString sentenceFor(MapSource::Problem problem) {
    using Problem = MapSource::Problem;
    switch (problem) {
    case Problem::NoAddress:
        return tileText(QT_TRANSLATE_NOOP("Map", "Enter where the tiles are."));
    case Problem::NotHttp:
        return tileText(QT_TRANSLATE_NOOP("Map", "The address must begin with https:// or http:// and name a server."));
    case Problem::NoPlaceholders:
        return tileText(QT_TRANSLATE_NOOP("Map", "The address must hold {z}, {x} and {y} once each."));
    case Problem::FolderMissing:
        return tileText(QT_TRANSLATE_NOOP("Map", "This folder is not there. Check that the drive is connected."));
    case Problem::FileMissing:
        return tileText(QT_TRANSLATE_NOOP("Map", "This file is not there. Check that the drive is connected."));
    case Problem::PublicServer:
        return tileText(QT_TRANSLATE_NOOP("Map", "This is the public server, which has a choice of its own: "
                                                 "Public OpenStreetMap (osm)."));
    }
    return {};
}

QString nameOf(const MapSource& source) {
    switch (source.kind) {
    case MapSource::Kind::Areas:
        return {};
    case MapSource::Kind::PublicOsm:
        return u"OpenStreetMap"_s;
    case MapSource::Kind::Server:
        return QUrl(source.address.trimmed()).host();
    case MapSource::Kind::Folder:
    case MapSource::Kind::Mbtiles:
        return QFileInfo(source.localPath()).fileName();
    }
    return {};
}

QString creditOver(const QString& background, const QString& areas) {
    return areas.isEmpty() ? background : background + u" \u00b7 "_s + areas;
}

} // namespace entraide
