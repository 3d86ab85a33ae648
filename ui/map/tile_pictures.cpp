// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/map/tile_pictures.h"

#include <QBuffer>
#include <QImage>
#include <QPainter>

#include <algorithm>
#include <cmath>

namespace entraide {

namespace {

constexpr int tileSide = 256;
constexpr int deepestOnSheets = 19; // of public OpenStreetMap; others enlarge theirs
constexpr int mostOfPublicOsm = 120;
constexpr int mostOfOwn = 2000;
constexpr int quickly = 80; // Qt's "quality" of a PNG: how little time is spent on making it small

QByteArray pngOf(const QImage& image) {
    QByteArray bytes;
    QBuffer buffer(&bytes);
    buffer.open(QIODevice::WriteOnly);
    image.save(&buffer, "PNG", quickly);
    return bytes;
}

QByteArray enlargedPart(const QByteArray& picture, const TileId& tile, int levels) {
    const QImage whole = QImage::fromData(picture);
    const int parts = 1 << levels;
    const QSize size(whole.width() / parts, whole.height() / parts);
    if (size.isEmpty())
        return {};
    const QPoint corner((tile.x & (parts - 1)) * size.width(), (tile.y & (parts - 1)) * size.height());
    return pngOf(whole.copy(QRect(corner, size))
                     .scaled(tileSide, tileSide, Qt::IgnoreAspectRatio, Qt::SmoothTransformation));
}

QByteArray seeThroughTile() {
    QImage image(tileSide, tileSide, QImage::Format_ARGB32_Premultiplied);
    image.fill(Qt::transparent);
    return pngOf(image);
}

/// Columns and rows, from and to.
struct TileSpan {
    int zoom = 0;
    QRect tiles;
};

TileSpan spanOf(const MapViewport& viewport, int zoom) {
    const int side = 1 << zoom;
    const QPointF half(viewport.size.width() / 2 / viewport.worldPixels(),
                       viewport.size.height() / 2 / viewport.worldPixels());
    const QPointF first = (mercator(viewport.centre) - half) * side;
    const QPointF last = (mercator(viewport.centre) + half) * side;
    const auto within = [side](double at) { return static_cast<int>(std::clamp(std::floor(at), 0.0, side - 1.0)); };
    return {zoom, QRect(QPoint(within(first.x()), within(first.y())), QPoint(within(last.x()), within(last.y())))};
}

} // namespace

PictureTools pictureTools() {
    PictureTools tools;
    tools.canShow = [](const QByteArray& picture) { return !QImage::fromData(picture).isNull(); };
    tools.enlarge = enlargedPart;
    tools.nothing = seeThroughTile();
    return tools;
}

int mostTilesFor(const MapSource& source) {
    return source.kind == MapSource::Kind::PublicOsm ? mostOfPublicOsm : mostOfOwn;
}

QList<TileId> tilesUnder(const MapViewport& viewport, double pixelRatio, int most) {
    const int sharper = pixelRatio >= 2 ? 1 : 0; // more would print names too small to be read
    TileSpan span = spanOf(viewport, std::clamp(qRound(viewport.zoom) + sharper, 0, deepestOnSheets));
    while (span.zoom > 0 && qint64(span.tiles.width()) * span.tiles.height() > most)
        span = spanOf(viewport, span.zoom - 1);
    QList<TileId> tiles;
    for (int y = span.tiles.top(); y <= span.tiles.bottom(); ++y) {
        for (int x = span.tiles.left(); x <= span.tiles.right(); ++x)
            tiles.append({span.zoom, x, y});
    }
    const QPointF middle = mercator(viewport.centre) * (1 << span.zoom);
    std::ranges::stable_sort(tiles, {}, [middle](const TileId& tile) {
        return std::hypot(tile.x + 0.5 - middle.x(), tile.y + 0.5 - middle.y());
    });
    return tiles;
}

QRectF tileRect(const TileId& tile, const MapViewport& viewport, double pixelRatio) {
    const QPointF offset(viewport.size.width() / 2, viewport.size.height() / 2);
    const QPointF centre = mercator(viewport.centre);
    const double side = 1 << tile.zoom;
    const auto toScreen = [&](int x, int y) {
        const QPointF at = (QPointF(x / side, y / side) - centre) * viewport.worldPixels() + offset;
        return QPointF(std::round(at.x() * pixelRatio) / pixelRatio, std::round(at.y() * pixelRatio) / pixelRatio);
    };
    return {toScreen(tile.x, tile.y), toScreen(tile.x + 1, tile.y + 1)};
}

void paintTiles(QPainter& painter, const MapViewport& viewport, double pixelRatio, const TilePictures& pictures) {
    painter.save();
    painter.setRenderHint(QPainter::SmoothPixmapTransform);
    painter.setRenderHint(QPainter::Antialiasing, false);
    for (auto it = pictures.cbegin(); it != pictures.cend(); ++it) {
        const QImage image = QImage::fromData(it.value());
        if (!image.isNull())
            painter.drawImage(tileRect(it.key(), viewport, pixelRatio), image);
    }
    painter.restore();
}

} // namespace entraide
