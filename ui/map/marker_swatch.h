// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/map/marker_shapes.h"

#include <QWidget>

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

/// The tint of an area with so many requests (see areaLevel()), for a legend.
class AreaSwatch : public QWidget {
    Q_OBJECT

public:
    explicit AreaSwatch(int level, QWidget* parent = nullptr);

    QSize sizeHint() const override { return {24, 16}; }

protected:
    void paintEvent(QPaintEvent* event) override;

private:
    int m_level;
};

} // namespace entraide
