// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/map/map_content.h"

#include <QColor>
#include <QFont>

namespace entraide {

struct Tones;

/// The colours and letters of a map, made from the scheme that the window uses. The PNG and paper always use light().
struct MapStyle {
    std::array<QColor, markerKinds> markers; ///< by MarkerKind
    std::array<QColor, markerKinds> inside;  ///< of a number or sign written in a marker
    QColor rim;                              ///< around markers
    QColor around;                           ///< beyond the land
    std::array<QColor, 4> land;              ///< by areaLevel()
    QColor untold;                           ///< land of which nothing is said
    QColor edge;
    QColor text;
    QColor muted;
    QColor accent; ///< ring of the chosen marker
    QColor panel;  ///< ground of scale bar and attribution
    QColor panelEdge;
    QFont font;             ///< of names; the second name is in the same size
    bool overTiles = false; ///< areas are only drawn as edges, since a picture lies under them

    static MapStyle from(const Tones& tones, const QFont& font);
    static MapStyle light(const QFont& font);

    const QColor& landOf(std::optional<int> level) const {
        return level ? land[static_cast<std::size_t>(*level)] : untold;
    }
    const QColor& colourOf(MarkerKind kind) const { return markers[static_cast<std::size_t>(kind)]; }
    const QColor& insideOf(MarkerKind kind) const { return inside[static_cast<std::size_t>(kind)]; }

    friend bool operator==(const MapStyle&, const MapStyle&) = default;
};

} // namespace entraide
