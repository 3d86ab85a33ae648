// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/map/marker_layout.h"

#include <algorithm>
#include <cmath>
#include <numeric>

namespace entraide {

void MarkerLayout::setMarkers(const QList<MapMarker>& markers, const QString& selected) {
    m_markers = markers;
    m_pinned.clear();
    m_urgent.assign(static_cast<std::size_t>(m_markers.size()), false);
    std::array<std::vector<MarkerGrid::Spot>, markerKinds> spots;
    std::array<std::size_t, markerKinds> counts{};
    for (const MapMarker& marker : std::as_const(m_markers))
        ++counts[static_cast<std::size_t>(marker.kind)];
    for (std::size_t kind = 0; kind < spots.size(); ++kind)
        spots[kind].reserve(counts[kind]);
    for (int i = 0; i < m_markers.size(); ++i) {
        const MapMarker& marker = m_markers.at(i);
        if (!marker.place.isValid())
            continue;
        m_urgent[static_cast<std::size_t>(i)] = marker.flags.testFlag(MarkerFlag::Urgent);
        if (marker.flags.testFlag(MarkerFlag::Pinned))
            m_pinned.push_back(i);
        else
            spots[static_cast<std::size_t>(marker.kind)].push_back({mercator(marker.place), i});
    }
    for (std::size_t kind = 0; kind < spots.size(); ++kind)
        m_grids[kind].setSpots(std::move(spots[kind]));
    setSelected(selected);
}

void MarkerLayout::setSelected(const QString& selected) {
    m_selected = selected;
    m_level = -1;
    m_chosen.clear();
    for (int i = 0; !selected.isEmpty() && i < m_markers.size(); ++i) {
        if (m_markers.at(i).id == selected && m_markers.at(i).place.isValid())
            m_chosen.push_back(i);
    }
}

double MarkerLayout::worldPixels() const {
    return 256.0 * std::exp2(laidOutZoom());
}

bool MarkerLayout::isLoose(int marker) const {
    return std::ranges::find(m_chosen, marker) == m_chosen.end();
}

void MarkerLayout::place(MarkerKind kind, QPointF world, std::span<const int> markers) {
    MapSymbol symbol;
    symbol.world = world;
    symbol.kind = kind;
    symbol.firstMember = static_cast<int>(m_members.size());
    symbol.count = static_cast<int>(markers.size());
    symbol.urgent =
        std::ranges::any_of(markers, [&](int marker) { return m_urgent[static_cast<std::size_t>(marker)]; });
    m_members.insert(m_members.end(), markers.begin(), markers.end());
    const auto own = m_members.begin() + symbol.firstMember;
    std::iter_swap(own, std::min_element(own, m_members.end()));
    symbol.marker = *own;
    m_symbols.push_back(symbol);
}

/// Each marker by itself, or piled on one that is under 8 pixels away.
void MarkerLayout::layOutSparse(MarkerKind kind, const MarkerGrid::Cell& cell) {
    const MarkerGrid& grid = m_grids[static_cast<std::size_t>(kind)];
    std::array<const MarkerGrid::Spot*, clusterFrom> loose{};
    std::size_t left = 0;
    for (int i = cell.first; i < cell.first + cell.count; ++i) {
        const MarkerGrid::Spot& spot = grid.spot(m_level, i);
        if (!isLoose(spot.marker))
            continue;
        std::size_t at = left++; // in the order of markers, as they came
        for (; at > 0 && loose[at - 1]->marker > spot.marker; --at)
            loose[at] = loose[at - 1];
        loose[at] = &spot;
    }
    while (left > 0) {
        const QPointF at = loose[0]->at;
        std::array<int, clusterFrom> pile{};
        std::size_t piled = 0;
        std::size_t kept = 0;
        for (std::size_t i = 0; i < left; ++i) {
            const QPointF apart = loose[i]->at - at;
            if (QPointF::dotProduct(apart, apart) < m_pileSquare)
                pile[piled++] = loose[i]->marker;
            else
                loose[kept++] = loose[i];
        }
        left = kept;
        place(kind, at, std::span(pile).first(piled));
    }
}

MarkerLayout::Cluster MarkerLayout::clusterOf(MarkerKind kind, const MarkerGrid::Cell& cell) const {
    const MarkerGrid& grid = m_grids[static_cast<std::size_t>(kind)];
    Cluster cluster;
    cluster.cell = cell;
    for (int i = cell.first; i < cell.first + cell.count; ++i) {
        const MarkerGrid::Spot& spot = grid.spot(m_level, i);
        if (!isLoose(spot.marker))
            continue;
        cluster.sum += spot.at;
        ++cluster.count;
    }
    return cluster;
}

void MarkerLayout::joinNear(std::vector<Cluster>& clusters) const {
    std::vector<std::size_t> order(clusters.size());
    std::iota(order.begin(), order.end(), std::size_t{0});
    std::ranges::stable_sort(order, std::ranges::greater{}, [&](std::size_t c) { return clusters[c].count; });
    for (const std::size_t c : order) {
        if (clusters[c].into < 0)
            joinAround(clusters, c);
    }
}

void MarkerLayout::joinAround(std::vector<Cluster>& clusters, std::size_t larger) const {
    const double tooNear = cellSize / 2 / worldPixels();
    Cluster& one = clusters[larger];
    for (int side = 0; side < 9; ++side) {
        const std::optional<quint64> code = MarkerGrid::beside(one.cell.code, side / 3 - 1, side % 3 - 1);
        const auto near = code ? std::ranges::lower_bound(clusters, *code, {},
                                                          [](const Cluster& other) { return other.cell.code; })
                               : clusters.end();
        if (near == clusters.end() || near->cell.code != *code || &*near == &one || near->into >= 0 ||
            near->count > one.count)
            continue;
        const QPointF apart = near->sum / near->count - one.sum / one.count;
        if (std::hypot(apart.x(), apart.y()) >= tooNear)
            continue;
        near->into = static_cast<int>(larger);
        one.sum += near->sum;
        one.count += near->count;
        one.holdsOthers = true;
        if (!near->holdsOthers)
            continue;
        // What joined it before joins with it.
        const int other = static_cast<int>(near - clusters.begin());
        for (Cluster& joined : clusters) {
            if (joined.into == other)
                joined.into = static_cast<int>(larger);
        }
    }
}

void MarkerLayout::placeClusters(MarkerKind kind, const std::vector<Cluster>& clusters) {
    const MarkerGrid& grid = m_grids[static_cast<std::size_t>(kind)];
    std::vector<std::vector<int>> members(clusters.size());
    for (std::size_t c = 0; c < clusters.size(); ++c) {
        auto& own = members[clusters[c].into >= 0 ? static_cast<std::size_t>(clusters[c].into) : c];
        const MarkerGrid::Cell& cell = clusters[c].cell;
        for (int i = cell.first; i < cell.first + cell.count; ++i) {
            if (const int marker = grid.spot(m_level, i).marker; isLoose(marker))
                own.push_back(marker);
        }
    }
    for (std::size_t c = 0; c < clusters.size(); ++c) {
        if (clusters[c].into < 0)
            place(kind, clusters[c].sum / clusters[c].count, members[c]);
    }
}

void MarkerLayout::layOutKind(MarkerKind kind) {
    MarkerGrid& grid = m_grids[static_cast<std::size_t>(kind)];
    grid.prepare(m_level);
    std::vector<Cluster> clusters;
    for (const MarkerGrid::Cell& cell : grid.cells(m_level)) {
        if (cell.count >= clusterFrom) {
            if (const Cluster cluster = clusterOf(kind, cell); cluster.count >= clusterFrom) {
                clusters.push_back(cluster);
                continue;
            }
        }
        layOutSparse(kind, cell);
    }
    joinNear(clusters);
    placeClusters(kind, clusters);
}

void MarkerLayout::layOut(double zoom) {
    const int level = MarkerGrid::levelOf(zoom);
    if (level == m_level)
        return;
    m_level = level;
    m_pileSquare = std::pow(pileDistance / worldPixels(), 2);
    ++m_revision;
    m_symbols.clear();
    m_members.clear();
    m_members.reserve(static_cast<std::size_t>(m_markers.size()));
    for (int kind = 0; kind < markerKinds; ++kind)
        layOutKind(static_cast<MarkerKind>(kind));
    const auto placeAlone = [&](int marker) {
        place(m_markers.at(marker).kind, mercator(m_markers.at(marker).place), std::span(&marker, 1));
    };
    for (const int marker : m_pinned) {
        if (isLoose(marker))
            placeAlone(marker);
    }
    // The chosen one is drawn last, and so over all others.
    for (const int marker : m_chosen)
        placeAlone(marker);
}

double MarkerLayout::radius(const MapSymbol& symbol, const MapMarker& marker) {
    if (symbol.count >= 1000)
        return 20;
    if (symbol.count >= 100)
        return 17;
    if (symbol.count >= 10)
        return 14;
    if (symbol.count > 1)
        return 11;
    if (!marker.sign.isEmpty())
        return 10;
    if (marker.number > 0 || symbol.urgent)
        return 9;
    if (marker.flags.testFlag(MarkerFlag::High))
        return 7.5;
    return marker.flags.testFlag(MarkerFlag::Low) ? 4.5 : 6;
}

QPointF MarkerLayout::onScreen(const MapSymbol& symbol, const MapViewport& viewport) {
    return (symbol.world - mercator(viewport.centre)) * viewport.worldPixels() +
           QPointF(viewport.size.width() / 2, viewport.size.height() / 2);
}

QList<const MapSymbol*> MarkerLayout::hits(QPointF screen, const MapViewport& viewport, double tolerance) const {
    const double worldPixels = viewport.worldPixels();
    const QPointF world = mercator(viewport.centre) +
                          (screen - QPointF(viewport.size.width() / 2, viewport.size.height() / 2)) / worldPixels;
    QList<const MapSymbol*> found;
    for (auto it = m_symbols.crbegin(); it != m_symbols.crend(); ++it) {
        const QPointF apart = (it->world - world) * worldPixels;
        const double reach = radius(*it, m_markers.at(it->marker)) + tolerance;
        if (std::abs(apart.x()) <= reach && std::abs(apart.y()) <= reach && std::hypot(apart.x(), apart.y()) <= reach)
            found.append(&*it);
    }
    return found;
}

const MapSymbol* MarkerLayout::hit(QPointF screen, const MapViewport& viewport, double tolerance) const {
    const QList<const MapSymbol*> found = hits(screen, viewport, tolerance);
    return found.isEmpty() ? nullptr : found.first();
}

const MapSymbol* MarkerLayout::symbolOf(const QString& id) const {
    for (const MapSymbol& symbol : m_symbols) {
        for (const int member : members(symbol)) {
            if (m_markers.at(member).id == id)
                return &symbol;
        }
    }
    return nullptr;
}

} // namespace entraide
