// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "tiles/map_source.h"
#include "tiles/tile_id.h"
#include "ui/map/map_viewport.h"

#include <QCache>
#include <QImage>
#include <QList>
#include <QObject>
#include <QSet>

class QPainter;

namespace entraide {

class MapController;

/// The pictures under a map that is drawn without Qt Location: asks the controller's TileHost for those under the view,
/// keeps the last ones decoded, and draws them. Where one has not come yet, a part of a larger one that is there stands
/// in for it, so that zooming in shows no hole. GUI thread.
class TileLayer : public QObject {
    Q_OBJECT

public:
    explicit TileLayer(MapController& controller, QObject* parent = nullptr);

    /// Draws what is there, over whatever the painter has, and asks for the rest.
    void paint(QPainter& painter, double pixelRatio);

Q_SIGNALS:
    void changed(); ///< paint again

private:
    void begin();
    void take(const TileId& tile, const QByteArray& picture);
    bool drawPart(QPainter& painter, const TileId& tile, const QRectF& at) const;

    MapController& m_controller;
    MapSource m_source;
    QCache<TileId, QImage> m_images; ///< by their bytes
    QSet<TileId> m_none;             ///< of which nothing came
    QList<TileId> m_wanted;
};

} // namespace entraide
