// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/map/marker_layout.h"

#include <algorithm>
#include <cmath>
#include <numeric>

namespace entraide {

namespace {

/// Cells of a grid and what lies in each, as chains through one array: no allocation for each cell.
class CellTable {
public:
    explicit CellTable(std::size_t count)
        : m_next(count, -1) {
        std::size_t buckets = 16;
        while (buckets < count * 2)
            buckets *= 2;
        m_cellAt.assign(buckets, -1);
        m_mask = buckets - 1;
    }

    struct Cell {
        qint64 x = 0;
        qint64 y = 0;
        int head = -1;
        int count = 0;
    };

    void add(qint64 x, qint64 y, int item) {
        Cell& cell = m_cells[static_cast<std::size_t>(findOrMake(x, y))];
        m_next[static_cast<std::size_t>(item)] = cell.head;
        cell.head = item;
        ++cell.count;
    }
    int find(qint64 x, qint64 y) const {
        for (std::size_t bucket = hash(x, y);; bucket = (bucket + 1) & m_mask) {
            const int cell = m_cellAt[bucket];
            if (cell < 0)
                return -1;
            if (m_cells[static_cast<std::size_t>(cell)].x == x && m_cells[static_cast<std::size_t>(cell)].y == y)
                return cell;
        }
    }
    const std::vector<Cell>& cells() const { return m_cells; }
    int next(int item) const { return m_next[static_cast<std::size_t>(item)]; }

private:
    std::size_t hash(qint64 x, qint64 y) const {
        const quint64 mixed =
            static_cast<quint64>(x) * 0x9E3779B97F4A7C15u ^ static_cast<quint64>(y) * 0xC2B2AE3D27D4EB4Fu;
        return static_cast<std::size_t>(mixed ^ (mixed >> 29)) & m_mask;
    }
    int findOrMake(qint64 x, qint64 y) {
        std::size_t bucket = hash(x, y);
        for (; m_cellAt[bucket] >= 0; bucket = (bucket + 1) & m_mask) {
            const Cell& cell = m_cells[static_cast<std::size_t>(m_cellAt[bucket])];
            if (cell.x == x && cell.y == y)
                return m_cellAt[bucket];
        }
        m_cellAt[bucket] = static_cast<int>(m_cells.size());
        m_cells.push_back({x, y, -1, 0});
        return m_cellAt[bucket];
    }

    std::vector<Cell> m_cells;
    std::vector<int> m_cellAt;
    std::vector<int> m_next;
    std::size_t m_mask = 0;
};

} // namespace

void MarkerLayout::setMarkers(const QList<MapMarker>& markers, const QString& selected) {
    m_markers = markers;
    m_selected = selected;
    m_zoom = -1;
    m_pinned.clear();
    for (auto& spots : m_spots)
        spots.clear();
    for (int i = 0; i < m_markers.size(); ++i) {
        const MapMarker& marker = m_markers.at(i);
        if (!marker.place.isValid())
            continue;
        const QPointF at = mercator(marker.place);
        const bool alone = marker.flags.testFlag(MarkerFlag::Pinned) || (!selected.isEmpty() && marker.id == selected);
        auto& spots = alone ? m_pinned : m_spots[static_cast<std::size_t>(marker.kind)];
        spots.push_back({at.x(), at.y(), i});
    }
    // The chosen one is drawn last, and so over all others.
    std::ranges::stable_sort(m_pinned, {}, [&](const Spot& spot) { return m_markers.at(spot.marker).id == selected; });
}

void MarkerLayout::place(MarkerKind kind, QPointF world, std::span<const int> spots) {
    MapSymbol symbol;
    symbol.world = world;
    symbol.kind = kind;
    symbol.firstMember = static_cast<int>(m_members.size());
    symbol.count = static_cast<int>(spots.size());
    for (const int marker : spots) {
        m_members.push_back(marker);
        symbol.urgent = symbol.urgent || m_markers.at(marker).flags.testFlag(MarkerFlag::Urgent);
    }
    symbol.marker = spots.front();
    m_symbols.push_back(symbol);
}

void MarkerLayout::layOutKind(MarkerKind kind, double worldPixels) {
    const std::vector<Spot>& spots = m_spots[static_cast<std::size_t>(kind)];
    if (spots.empty())
        return;
    CellTable table(spots.size());
    for (std::size_t i = 0; i < spots.size(); ++i) {
        table.add(static_cast<qint64>(std::floor(spots[i].x * worldPixels / cellSize)),
                  static_cast<qint64>(std::floor(spots[i].y * worldPixels / cellSize)), static_cast<int>(i));
    }
    const auto worldOf = [&](int spot) {
        const Spot& s = spots[static_cast<std::size_t>(spot)];
        return QPointF(s.x * worldPixels, s.y * worldPixels);
    };

    // Dense cells are one cluster each; where two of them come too near, the smaller joins the larger.
    struct Cluster {
        QPointF sum;
        int count = 0;
        int into = -1;
        bool holdsOthers = false;
    };
    std::vector<Cluster> clusters(table.cells().size());
    for (std::size_t c = 0; c < clusters.size(); ++c) {
        const CellTable::Cell& cell = table.cells()[c];
        if (cell.count < clusterFrom)
            continue;
        for (int spot = cell.head; spot >= 0; spot = table.next(spot))
            clusters[c].sum += worldOf(spot);
        clusters[c].count = cell.count;
    }
    std::vector<std::size_t> order(clusters.size());
    std::iota(order.begin(), order.end(), std::size_t{0});
    std::ranges::stable_sort(order, std::ranges::greater{}, [&](std::size_t c) { return clusters[c].count; });
    for (const std::size_t c : order) {
        if (clusters[c].count == 0 || clusters[c].into >= 0)
            continue;
        const CellTable::Cell& cell = table.cells()[c];
        for (qint64 dx = -1; dx <= 1; ++dx) {
            for (qint64 dy = -1; dy <= 1; ++dy) {
                const int other = dx == 0 && dy == 0 ? -1 : table.find(cell.x + dx, cell.y + dy);
                if (other < 0)
                    continue;
                Cluster& near = clusters[static_cast<std::size_t>(other)];
                if (near.count == 0 || near.into >= 0 || near.count > clusters[c].count)
                    continue;
                const QPointF apart = near.sum / near.count - clusters[c].sum / clusters[c].count;
                if (std::hypot(apart.x(), apart.y()) >= cellSize / 2)
                    continue;
                near.into = static_cast<int>(c);
                clusters[c].sum += near.sum;
                clusters[c].count += near.count;
                clusters[c].holdsOthers = true;
                if (!near.holdsOthers)
                    continue;
                // What joined `near` before joins with it.
                for (Cluster& joined : clusters) {
                    if (joined.into == other)
                        joined.into = static_cast<int>(c);
                }
            }
        }
    }

    std::vector<std::vector<int>> membersOf(clusters.size());
    std::vector<int> group;
    for (std::size_t c = 0; c < clusters.size(); ++c) {
        const CellTable::Cell& cell = table.cells()[c];
        if (clusters[c].count > 0) {
            auto& members = membersOf[clusters[c].into >= 0 ? static_cast<std::size_t>(clusters[c].into) : c];
            for (int spot = cell.head; spot >= 0; spot = table.next(spot))
                members.push_back(spots[static_cast<std::size_t>(spot)].marker);
            continue;
        }
        // A sparse cell: each marker by itself, or piled on one that is under 8 pixels away.
        std::vector<int> loose;
        for (int spot = cell.head; spot >= 0; spot = table.next(spot))
            loose.push_back(spot);
        std::ranges::reverse(loose);
        while (!loose.empty()) {
            const QPointF at = worldOf(loose.front());
            group.clear();
            std::erase_if(loose, [&](int spot) {
                const QPointF apart = worldOf(spot) - at;
                if (std::hypot(apart.x(), apart.y()) >= pileDistance)
                    return false;
                group.push_back(spots[static_cast<std::size_t>(spot)].marker);
                return true;
            });
            place(kind, at, group);
        }
    }
    for (std::size_t c = 0; c < clusters.size(); ++c) {
        if (clusters[c].count > 0 && clusters[c].into < 0) {
            std::ranges::sort(membersOf[c]);
            place(kind, clusters[c].sum / clusters[c].count, membersOf[c]);
        }
    }
}

void MarkerLayout::layOut(double zoom) {
    if (zoom == m_zoom)
        return;
    m_zoom = zoom;
    ++m_revision;
    m_symbols.clear();
    m_members.clear();
    const double worldPixels = 256.0 * std::exp2(zoom);
    for (int kind = 0; kind < markerKinds; ++kind)
        layOutKind(static_cast<MarkerKind>(kind), worldPixels);
    for (const Spot& spot : m_pinned) {
        const int marker = spot.marker;
        place(m_markers.at(marker).kind, {spot.x * worldPixels, spot.y * worldPixels}, std::span(&marker, 1));
    }
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
    return symbol.world - mercator(viewport.centre) * viewport.worldPixels() +
           QPointF(viewport.size.width() / 2, viewport.size.height() / 2);
}

QList<const MapSymbol*> MarkerLayout::hits(QPointF screen, const MapViewport& viewport, double tolerance) const {
    const QPointF world = screen + mercator(viewport.centre) * viewport.worldPixels() -
                          QPointF(viewport.size.width() / 2, viewport.size.height() / 2);
    QList<const MapSymbol*> found;
    for (auto it = m_symbols.crbegin(); it != m_symbols.crend(); ++it) {
        const QPointF apart = it->world - world;
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
