// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/map/map_painter.h"

#include <QPainter>

#include <algorithm>
#include <cmath>
#include <tuple>

namespace entraide {

namespace {

constexpr double stopRadius = 9;
constexpr double readingBand = 36; ///< pixels: what is so little higher or lower stands in one line

} // namespace

void MapPainter::setContent(const MapContent& content) {
    m_content = content;
    m_layout.setMarkers(m_content.markers, m_content.selected);
    setPicked(content.picked);
    m_areas.forgetNames();
    m_ground.forget();
}

void MapPainter::setSelected(const QString& id) {
    if (m_content.selected == id)
        return;
    m_content.selected = id;
    m_layout.setSelected(id);
}

void MapPainter::setPicked(const QSet<QString>& ids) {
    m_content.picked = ids;
    m_pickedFor = -1;
    m_pickedMarkers.clear();
    if (ids.isEmpty())
        return;
    m_pickedMarkers.reserve(static_cast<std::size_t>(m_content.markers.size()));
    for (const MapMarker& marker : std::as_const(m_content.markers))
        m_pickedMarkers.push_back(ids.contains(marker.id));
}

bool MapPainter::isPicked(std::size_t symbol) {
    if (m_pickedMarkers.empty())
        return false;
    if (m_pickedFor != m_layout.revision()) {
        m_pickedFor = m_layout.revision();
        m_pickedSymbols.clear();
        for (const MapSymbol& one : m_layout.symbols()) {
            const auto members = m_layout.members(one);
            m_pickedSymbols.push_back(std::ranges::any_of(
                members, [&](int marker) { return m_pickedMarkers[static_cast<std::size_t>(marker)]; }));
        }
    }
    return m_pickedSymbols[symbol];
}

void MapPainter::paintLines(QPainter& painter, const MapViewport& viewport, const MapStyle& style) {
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setBrush(Qt::NoBrush);
    for (const bool chosen : {false, true}) {
        for (const MapLine& line : m_content.lines) {
            if (line.chosen != chosen || !line.from.isValid() || !line.to.isValid())
                continue;
            QPen pen(style.colourOf(MarkerKind::Volunteer), chosen ? 2.5 : 1.5, Qt::SolidLine, Qt::RoundCap);
            if (!chosen) {
                pen.setCapStyle(Qt::FlatCap);
                pen.setDashPattern({4, 2.5});
            }
            painter.setPen(pen);
            painter.drawLine(viewport.toScreen(line.from), viewport.toScreen(line.to));
        }
    }
}

void MapPainter::paintRoutes(QPainter& painter, const MapViewport& viewport, const MapStyle& style) {
    for (const MapRoute& route : m_content.routes) {
        QPolygonF line;
        for (const GeoPoint stop : route.stops)
            line.append(viewport.toScreen(stop));
        painter.setRenderHint(QPainter::Antialiasing);
        const bool chosen =
            !route.id.isEmpty() && (route.id == m_content.selected || m_content.picked.contains(route.id));
        QPen pen(chosen ? style.accent : style.colourOf(MarkerKind::RoundStop), chosen ? 3 : 2, Qt::SolidLine,
                 Qt::FlatCap, Qt::RoundJoin);
        if (!chosen)
            pen.setDashPattern({3, 2});
        painter.setPen(pen);
        painter.setBrush(Qt::NoBrush);
        painter.drawPolyline(line);
        for (qsizetype i = 0; i < line.size(); ++i) {
            m_sprites.draw(painter, line.at(i),
                           {MarkerKind::RoundStop, stopRadius, false, false, static_cast<int>(i) + 1});
        }
    }
}

void MapPainter::paintMarkers(QPainter& painter, const MapViewport& viewport, const MapStyle& style) {
    m_layout.layOut(viewport.zoom);
    const double worldPixels = viewport.worldPixels();
    const QPointF offset =
        QPointF(viewport.size.width() / 2, viewport.size.height() / 2) - mercator(viewport.centre) * worldPixels;
    const QRectF seen = QRectF(QPointF(0, 0), viewport.size).adjusted(-24, -24, 24, 24);
    const auto symbols = m_layout.symbols();
    for (std::size_t i = 0; i < symbols.size(); ++i) {
        const MapSymbol& symbol = symbols[i];
        const QPointF at = symbol.world * worldPixels + offset;
        if (!seen.contains(at))
            continue;
        const MapMarker& marker = m_layout.marker(symbol.marker);
        MarkerLook look;
        look.kind = symbol.kind;
        look.radius = MarkerLayout::radius(symbol, marker);
        look.number = symbol.count > 1 ? symbol.count : marker.number;
        look.urgent = symbol.urgent;
        look.hollow = symbol.count == 1 && marker.flags.testFlag(MarkerFlag::Hollow);
        look.sign = symbol.count == 1 ? marker.sign : QString();
        look.high = symbol.count == 1 && marker.flags.testFlag(MarkerFlag::High);
        look.picked = isPicked(i);
        if (symbol.count == 1 && !m_content.selected.isEmpty() && marker.id == m_content.selected) {
            QColor ground = style.panel;
            ground.setAlpha(170);
            painter.setRenderHint(QPainter::Antialiasing);
            painter.setPen(QPen(style.accent, 2));
            painter.setBrush(ground);
            const double ring = look.radius + 6;
            painter.drawEllipse(at, ring, ring);
        }
        m_sprites.draw(painter, at, look);
    }
}

QList<QPointF> MapPainter::marksOnScreen(const MapViewport& viewport) {
    constexpr qsizetype enough = 2000; // of a map so full that no name finds a free spot
    m_layout.layOut(viewport.zoom);
    QList<QPointF> marks;
    for (const MapSymbol& symbol : m_layout.symbols()) {
        if (marks.size() < enough)
            marks.append(MarkerLayout::onScreen(symbol, viewport));
    }
    for (const MapRoute& route : m_content.routes) {
        for (const GeoPoint stop : route.stops)
            marks.append(viewport.toScreen(stop));
    }
    return marks;
}

void MapPainter::paintGround(QPainter& painter, const MapViewport& viewport, const MapStyle& style, double pixelRatio) {
    m_ground.paint(painter, viewport, style, pixelRatio, [&](QPainter& fresh, const MapViewport& seen) {
        m_areas.paintGround(fresh, m_content, seen, style);
        m_areas.paintNames(fresh, m_content, seen, style, pixelRatio,
                           [&](const MapViewport& placed) { return marksOnScreen(placed); });
    });
}

void MapPainter::paint(QPainter& painter, const MapViewport& viewport, const MapStyle& style, double pixelRatio,
                       const MapFurniture& furniture) {
    if (style.overTiles)
        m_areas.paintGround(painter, m_content, viewport, style);
    else
        paintGround(painter, viewport, style, pixelRatio);
    paintLines(painter, viewport, style);
    m_sprites.dress(style, pixelRatio);
    paintRoutes(painter, viewport, style);
    paintMarkers(painter, viewport, style);
    const QRectF frame(QPointF(0, 0), viewport.size);
    if (furniture.scaleBar)
        paintScaleBar(painter, frame, viewport.metresPerPixel(), style);
    if (furniture.attribution && !m_content.attribution.isEmpty())
        paintAttribution(painter, frame, m_content.attribution, style);
}

void MapPainter::appendMarkers(const MapSymbol& symbol, QList<MapMarker>& markers) const {
    const auto members = m_layout.members(symbol);
    std::vector<int> inOrder(members.begin(), members.end());
    std::ranges::sort(inOrder);
    for (const int member : inOrder)
        markers.append(m_layout.marker(member));
}

const MapMarker* MapPainter::roundAt(QPointF screen, const MapViewport& viewport) const {
    for (const MapRoute& route : m_content.routes) {
        const bool hit = std::ranges::any_of(route.stops, [&](GeoPoint stop) {
            const QPointF apart = viewport.toScreen(stop) - screen;
            return std::hypot(apart.x(), apart.y()) <= stopRadius + 2;
        });
        const auto marker = hit && !route.id.isEmpty()
                                ? std::ranges::find(m_content.markers, route.id, &MapMarker::id)
                                : m_content.markers.cend();
        if (marker != m_content.markers.cend())
            return &*marker;
    }
    return nullptr;
}

QList<MapMarker> MapPainter::markersAt(QPointF screen, const MapViewport& viewport) {
    m_layout.layOut(viewport.zoom);
    QList<MapMarker> found;
    if (const MapSymbol* symbol = m_layout.hit(screen, viewport)) {
        appendMarkers(*symbol, found);
    } else if (const MapMarker* round = roundAt(screen, viewport)) {
        found.append(*round);
    }
    return found;
}

QList<MapMarker> MapPainter::together(const QString& id, const MapViewport& viewport) {
    m_layout.layOut(viewport.zoom);
    QList<MapMarker> found;
    if (const MapSymbol* symbol = m_layout.symbolOf(id))
        appendMarkers(*symbol, found);
    return found;
}

QStringList MapPainter::readingOrder(const MapViewport& viewport) {
    m_layout.layOut(viewport.zoom);
    struct Word {
        double line = 0;
        double x = 0;
        int marker = 0;
    };
    const QRectF seen(QPointF(0, 0), viewport.size);
    std::vector<Word> words;
    for (const MapSymbol& symbol : m_layout.symbols()) {
        const QPointF at = MarkerLayout::onScreen(symbol, viewport);
        if (seen.contains(at))
            words.push_back({std::floor(at.y() / readingBand), at.x(), symbol.marker});
    }
    std::ranges::sort(words, {}, [](const Word& word) { return std::tuple(word.line, word.x, word.marker); });
    QStringList order;
    for (const Word& word : words)
        order.append(m_layout.marker(word.marker).id);
    return order;
}

QSet<QString> MapPainter::markersWhere(const std::function<bool(GeoPoint)>& inside) const {
    QSet<QString> found;
    for (const MapMarker& marker : m_content.markers) {
        if (marker.place.isValid() && inside(marker.place))
            found.insert(marker.id);
    }
    return found;
}

void MapPainter::paintCursor(QPainter& painter, const QString& id, const MapViewport& viewport,
                             const MapStyle& style) {
    m_layout.layOut(viewport.zoom);
    const MapSymbol* symbol = m_layout.symbolOf(id);
    if (!symbol)
        return;
    const QPointF at = MarkerLayout::onScreen(*symbol, viewport);
    const double reach = MarkerLayout::radius(*symbol, m_layout.marker(symbol->marker)) + 8;
    const QRectF frame(at - QPointF(reach, reach), QSizeF(2 * reach, 2 * reach));
    painter.setRenderHint(QPainter::Antialiasing, false);
    painter.setBrush(Qt::NoBrush);
    painter.setPen(QPen(style.rim, 4));
    painter.drawRect(frame);
    painter.setPen(QPen(style.text, 2));
    painter.drawRect(frame);
}

QList<MapMarker> MapPainter::allMarkersAt(QPointF screen, const MapViewport& viewport) {
    m_layout.layOut(viewport.zoom);
    QList<MapMarker> found;
    for (const MapSymbol* symbol : m_layout.hits(screen, viewport))
        appendMarkers(*symbol, found);
    return found;
}

std::optional<QPointF> MapPainter::positionOf(const QString& id, const MapViewport& viewport) {
    m_layout.layOut(viewport.zoom);
    const MapSymbol* symbol = m_layout.symbolOf(id);
    return symbol ? std::optional(MarkerLayout::onScreen(*symbol, viewport)) : std::nullopt;
}

double scaleBarMetres(double metresPerPixel, double pixels) {
    const double most = metresPerPixel * pixels;
    const double power = std::pow(10.0, std::floor(std::log10(most)));
    for (const double digit : {5.0, 2.0}) {
        if (digit * power <= most)
            return digit * power;
    }
    return power;
}

void paintScaleBar(QPainter& painter, const QRectF& frame, double metresPerPixel, const MapStyle& style) {
    const double metres = scaleBarMetres(metresPerPixel, 128);
    const double length = std::round(metres / metresPerPixel);
    const QLocale locale;
    const QString words = metres >= 1000 ? locale.toString(metres / 1000, 'f', 0) + QStringLiteral("\u00a0km")
                                         : locale.toString(metres, 'f', 0) + QStringLiteral("\u00a0m");
    const QFontMetricsF metrics(style.font);
    const double inner = std::max(length, metrics.horizontalAdvance(words) + metrics.horizontalAdvance(u'0') + 12);
    const QRectF box(frame.left() + 8, frame.bottom() - 8 - (metrics.height() + 18), inner + 24, metrics.height() + 18);
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing, false);
    painter.setPen(QPen(style.panelEdge, 1));
    painter.setBrush(style.panel);
    painter.drawRect(box);
    painter.setFont(style.font);
    painter.setPen(style.text);
    const QRectF line = box.adjusted(12, 4, -12, 0);
    painter.drawText(line, Qt::AlignLeft | Qt::AlignTop, QStringLiteral("0"));
    painter.drawText(QRectF(line.left(), line.top(), std::max(length, inner), line.height()),
                     Qt::AlignRight | Qt::AlignTop, words);
    painter.setPen(QPen(style.text, 2, Qt::SolidLine, Qt::FlatCap, Qt::MiterJoin));
    const double base = box.bottom() - 8;
    painter.drawPolyline(QPolygonF({{line.left(), base - 5},
                                    {line.left(), base},
                                    {line.left() + length, base},
                                    {line.left() + length, base - 5}}));
    painter.restore();
}

void paintAttribution(QPainter& painter, const QRectF& frame, const QString& text, const MapStyle& style) {
    const QFontMetricsF metrics(style.font);
    const QRectF box(frame.right() - metrics.horizontalAdvance(text) - 16, frame.bottom() - metrics.height() - 6,
                     metrics.horizontalAdvance(text) + 16, metrics.height() + 6);
    painter.save();
    QColor ground = style.panel;
    ground.setAlpha(225);
    painter.fillRect(box, ground);
    painter.setFont(style.font);
    painter.setPen(style.text);
    painter.drawText(box, Qt::AlignCenter, text);
    painter.restore();
}

} // namespace entraide
