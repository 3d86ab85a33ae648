// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/map/map_style.h"
#include "ui/map/map_viewport.h"

#include <QImage>

#include <functional>

class QPainter;

namespace entraide {

/// Keeps the painted ground a little beyond what is seen, so that moving the map is copying a picture. While the zoom
/// changes from one painting to the next nothing is kept.
class GroundCache {
public:
    using Paint = std::function<void(QPainter& painter, const MapViewport& viewport)>;

    /// Paints the ground of \a viewport, by \a afresh where it has to.
    void paint(QPainter& painter, const MapViewport& viewport, const MapStyle& style, double pixelRatio,
               const Paint& afresh);
    void forget() { m_image = QImage(); }

private:
    QImage m_image;
    MapViewport m_wide; ///< what the image shows
    MapStyle m_style;
    double m_pixelRatio = 0;
    double m_lastZoom = -1;
};

} // namespace entraide
