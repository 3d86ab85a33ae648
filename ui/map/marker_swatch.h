// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/map/marker_shapes.h"

#include <QWidget>

#include <optional>

namespace entraide {

/// A marker as it looks on the map, for the lines of a legend. Follows a change of scheme.
class MarkerSwatch : public QWidget {
    Q_OBJECT

public:
    explicit MarkerSwatch(const MarkerLook& look, QWidget* parent = nullptr);

    QSize sizeHint() const override { return {24, 24}; }

protected:
    void paintEvent(QPaintEvent* event) override;

private:
    MarkerLook m_look;
};

/// The ground of an area at a level (see areaLevel()), for a legend; without a level of one of which nothing is said,
/// hatched where nothing may be.
class AreaSwatch : public QWidget {
    Q_OBJECT

public:
    explicit AreaSwatch(std::optional<int> level, bool hatched = false, QWidget* parent = nullptr);

    QSize sizeHint() const override { return {24, 16}; }

protected:
    void paintEvent(QPaintEvent* event) override;

private:
    std::optional<int> m_level;
    bool m_hatched;
};

/// The same through a painter, in \a box.
void paintAreaSwatch(QPainter& painter, const QRectF& box, std::optional<int> level, bool hatched,
                     const MapStyle& style);

} // namespace entraide
