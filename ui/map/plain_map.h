// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/map/map_controller.h"

#include <QWidget>

namespace entraide {

class TileLayer;

/// The same map without Qt Quick. Stands in where QML cannot be loaded, and is the map of small panels, where starting a
/// QML engine for no picture would only cost time.
class PlainMap : public QWidget {
    Q_OBJECT

public:
    explicit PlainMap(MapController& controller, QWidget* parent = nullptr);

    QSize sizeHint() const override { return {320, 320}; }

protected:
    void paintEvent(QPaintEvent* event) override;
    void resizeEvent(QResizeEvent* event) override;
    void mousePressEvent(QMouseEvent* event) override;
    void mouseMoveEvent(QMouseEvent* event) override;
    void mouseReleaseEvent(QMouseEvent* event) override;
    void mouseDoubleClickEvent(QMouseEvent* event) override;
    void leaveEvent(QEvent* event) override;
    void wheelEvent(QWheelEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;
    /// Tab goes from marker to marker before it goes on.
    bool focusNextPrevChild(bool next) override;
    void focusInEvent(QFocusEvent* event) override;
    void focusOutEvent(QFocusEvent* event) override;

private:
    MapController& m_controller;
    TileLayer* m_tiles;
    bool m_ring = false; ///< the keyboard brought the focus here
};

} // namespace entraide
