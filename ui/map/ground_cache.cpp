// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/map/ground_cache.h"

#include <QPainter>

#include <cmath>

namespace entraide {

namespace {

constexpr double margin = 200; // pixels on each side

} // namespace

void GroundCache::paint(QPainter& painter, const MapViewport& viewport, const MapStyle& style, double pixelRatio,
                        const Paint& afresh) {
    const bool zooming = viewport.zoom != m_lastZoom;
    m_lastZoom = viewport.zoom;
    if (zooming) {
        forget();
        afresh(painter, viewport);
        return;
    }
    const auto corner = [&] {
        return (mercator(m_wide.centre) - mercator(viewport.centre)) * viewport.worldPixels() -
               QPointF(m_wide.size.width() - viewport.size.width(), m_wide.size.height() - viewport.size.height()) / 2;
    };
    const auto covers = [&](QPointF at) {
        return at.x() <= 0 && at.y() <= 0 && at.x() + m_wide.size.width() >= viewport.size.width() &&
               at.y() + m_wide.size.height() >= viewport.size.height();
    };
    if (m_image.isNull() || m_wide.zoom != viewport.zoom || m_pixelRatio != pixelRatio || m_style != style ||
        !covers(corner())) {
        m_wide = viewport;
        m_wide.size += QSizeF(2 * margin, 2 * margin);
        m_style = style;
        m_pixelRatio = pixelRatio;
        m_image = QImage((m_wide.size * pixelRatio).toSize(), QImage::Format_RGB32);
        m_image.setDevicePixelRatio(pixelRatio);
        m_image.fill(style.around);
        QPainter own(&m_image);
        afresh(own, m_wide);
    }
    const QPointF at = corner();
    painter.drawImage(
        QPointF(std::round(at.x() * pixelRatio) / pixelRatio, std::round(at.y() * pixelRatio) / pixelRatio), m_image);
}

} // namespace entraide
