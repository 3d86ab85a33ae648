// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/map/map_content.h"
#include "ui/map/map_viewport.h"
#include "ui/map/marker_grid.h"

#include <QPointF>

#include <span>
#include <vector>

namespace entraide {

/// One mark to draw: a marker, a pile of markers of a kind that stand within 8 pixels, or a cluster of a dense spot.
struct MapSymbol {
    QPointF world; ///< mercator, 0 to 1
    MarkerKind kind = MarkerKind::Request;
    int marker = 0;      ///< index of the (first) marker
    int firstMember = 0; ///< into members()
    int count = 1;
    bool urgent = false; ///< of any of them
};

/// Decides what is drawn for each marker at a zoom level: 50,000 markers become some hundred symbols. Independent of
/// where one looks, so moving the map does not change it; and the same from one half zoom level to the next, so that
/// zooming in lets symbols go apart without making them anew each time. No painting here.
class MarkerLayout {
public:
    static constexpr double pileDistance = 8.0; ///< pixels, at the half zoom level
    static constexpr double cellSize = MarkerGrid::cellSize; ///< where a cell holds clusterFrom markers, they are one
    static constexpr int clusterFrom = 5;

    void setMarkers(const QList<MapMarker>& markers, const QString& selected);
    /// Only which one is chosen.
    void setSelected(const QString& selected);
    /// Lays out for a zoom level; does nothing when nothing changed since.
    void layOut(double zoom);
    /// The zoom level that distances were judged at: at most half a level below the one that was asked for.
    double laidOutZoom() const { return MarkerGrid::zoomOf(m_level); }
    /// Another number after each time that the symbols were made anew.
    int revision() const { return m_revision; }

    std::span<const MapSymbol> symbols() const { return m_symbols; } ///< in the order they are drawn
    /// The markers that it stands for; the lowest comes first, the others in no order.
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
    /// A dense cell, or several that became one.
    struct Cluster {
        MarkerGrid::Cell cell;
        QPointF sum; ///< of places
        int count = 0;
        int into = -1; ///< the cluster that it joined
        bool holdsOthers = false;
    };
    double worldPixels() const;
    bool isLoose(int marker) const; ///< not the chosen one
    void layOutKind(MarkerKind kind);
    void layOutSparse(MarkerKind kind, const MarkerGrid::Cell& cell);
    Cluster clusterOf(MarkerKind kind, const MarkerGrid::Cell& cell) const;
    /// Where two come too near, the smaller joins the larger.
    void joinNear(std::vector<Cluster>& clusters) const;
    void joinAround(std::vector<Cluster>& clusters, std::size_t larger) const;
    void placeClusters(MarkerKind kind, const std::vector<Cluster>& clusters);
    void place(MarkerKind kind, QPointF world, std::span<const int> markers);

    QList<MapMarker> m_markers;
    QString m_selected;
    std::array<MarkerGrid, markerKinds> m_grids; ///< of all that are not pinned
    std::vector<int> m_pinned;
    std::vector<int> m_chosen;  ///< markers of the selected record
    std::vector<bool> m_urgent; ///< by marker
    int m_level = -1;
    double m_pileSquare = 0; ///< of the pile's distance, as part of the world
    int m_revision = 0;
    std::vector<MapSymbol> m_symbols;
    std::vector<int> m_members;
};

} // namespace entraide
