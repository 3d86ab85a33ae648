// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/map/tile_layer.h"

#include "tiles/tile_host.h"
#include "ui/map/map_controller.h"
#include "ui/map/tile_pictures.h"

#include <QPainter>

#include <memory>

namespace entraide {

namespace {

constexpr qsizetype mostImageBytes = 96 * 1024 * 1024;
constexpr int mostUnderAView = 600; ///< more only on screens that are larger than any
constexpr int levelsLookedAt = 6;

} // namespace

TileLayer::TileLayer(MapController& controller, QObject* parent)
    : QObject(parent)
    , m_controller(controller)
    , m_images(mostImageBytes) {
    connect(&m_controller, &MapController::sourceChanged, this, &TileLayer::begin);
    begin();
}

/// Of another source, or since tiles that did not come can be had now.
void TileLayer::begin() {
    if (m_source != m_controller.source())
        m_images.clear();
    m_source = m_controller.source();
    m_none.clear();
    m_wanted.clear();
    if (TileHost* host = m_controller.tiles())
        connect(host, &TileHost::tileCame, this, &TileLayer::take, Qt::UniqueConnection);
    Q_EMIT changed();
}

void TileLayer::take(const TileId& tile, const QByteArray& picture) {
    m_wanted.removeOne(tile);
    auto image = std::make_unique<QImage>(QImage::fromData(picture));
    if (image->isNull()) {
        m_none.insert(tile);
    } else {
        const qsizetype bytes = image->sizeInBytes();
        m_images.insert(tile, image.release(), bytes);
    }
    Q_EMIT changed();
}

bool TileLayer::drawPart(QPainter& painter, const TileId& tile, const QRectF& at) const {
    for (int levels = 1; levels <= std::min(levelsLookedAt, tile.zoom); ++levels) {
        const QImage* larger = m_images.object(tile.above(levels));
        if (!larger)
            continue;
        const int parts = 1 << levels;
        const QSizeF size(larger->width() / static_cast<double>(parts), larger->height() / static_cast<double>(parts));
        const QPointF corner((tile.x & (parts - 1)) * size.width(), (tile.y & (parts - 1)) * size.height());
        painter.drawImage(at, *larger, QRectF(corner, size));
        return true;
    }
    return false;
}

void TileLayer::paint(QPainter& painter, double pixelRatio) {
    const MapViewport& viewport = m_controller.viewport();
    QList<TileId> missing;
    painter.save();
    painter.setRenderHint(QPainter::SmoothPixmapTransform);
    painter.setRenderHint(QPainter::Antialiasing, false);
    for (const TileId& tile : tilesUnder(viewport, pixelRatio, mostUnderAView)) {
        const QRectF at = tileRect(tile, viewport, pixelRatio);
        if (const QImage* image = m_images.object(tile))
            painter.drawImage(at, *image);
        else
            drawPart(painter, tile, at);
        if (!m_images.contains(tile) && !m_none.contains(tile))
            missing.append(tile);
    }
    painter.restore();
    if (missing == m_wanted)
        return;
    m_wanted = missing;
    if (TileHost* host = m_controller.tiles())
        host->want(missing);
}

} // namespace entraide
