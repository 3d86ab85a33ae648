// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/map/map_content.h"
#include "ui/map/map_viewport.h"

#include <QPointF>

#include <span>
#include <vector>

namespace entraide {

/// One mark to draw: a marker, a pile of markers of a kind that stand within 8 pixels, or a cluster of a dense spot.
struct MapSymbol {
    QPointF world; ///< pixels from the world's north-west corner at the layout's zoom
    MarkerKind kind = MarkerKind::Request;
    int marker = 0;      ///< index of the (first) marker
    int firstMember = 0; ///< into members()
    int count = 1;
    bool urgent = false; ///< of any of them
};

/// Decides what is drawn for each marker at a zoom level: 50,000 markers become some hundred symbols. Independent of
/// where one looks, so moving the map does not change it. No painting here.
class MarkerLayout {
public:
    static constexpr double pileDistance = 8.0; ///< pixels
    static constexpr double cellSize = 60.0;    ///< pixels; where a cell holds clusterFrom markers, they are one
    static constexpr int clusterFrom = 5;

    void setMarkers(const QList<MapMarker>& markers, const QString& selected);
    /// Lays out for a zoom level; does nothing when nothing changed since.
    void layOut(double zoom);
    /// Another number after each time that the symbols were made anew.
    int revision() const { return m_revision; }

    std::span<const MapSymbol> symbols() const { return m_symbols; } ///< in the order they are drawn
    std::span<const int> members(const MapSymbol& symbol) const {
        return std::span(m_members).subspan(static_cast<std::size_t>(symbol.firstMember),
                                            static_cast<std::size_t>(symbol.count));
    }
    const MapMarker& marker(int index) const { return m_markers.at(index); }
    QString selected() const { return m_selected; }

    /// Half the width of what is drawn for it, in pixels.
    static double radius(const MapSymbol& symbol, const MapMarker& marker);
    static QPointF onScreen(const MapSymbol& symbol, const MapViewport& viewport);
    /// The topmost symbol under a point of the screen; null when there is none.
    const MapSymbol* hit(QPointF screen, const MapViewport& viewport, double tolerance = 3.0) const;
    /// All symbols under it, the topmost first.
    QList<const MapSymbol*> hits(QPointF screen, const MapViewport& viewport, double tolerance = 3.0) const;
    /// The symbol that holds the marker of that record; null when it is not on the map.
    const MapSymbol* symbolOf(const QString& id) const;

private:
    struct Spot {
        double x = 0; ///< mercator, 0 to 1
        double y = 0;
        int marker = 0;
    };
    void layOutKind(MarkerKind kind, double worldPixels);
    void place(MarkerKind kind, QPointF world, std::span<const int> spots);

    QList<MapMarker> m_markers;
    QString m_selected;
    std::array<std::vector<Spot>, markerKinds> m_spots; ///< loose ones, by kind
    std::vector<Spot> m_pinned;
    double m_zoom = -1;
    int m_revision = 0;
    std::vector<MapSymbol> m_symbols;
    std::vector<int> m_members;
};

} // namespace entraide
