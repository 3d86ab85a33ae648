// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/map/area_painter.h"

#include "ui/map/marker_grid.h"

#include <QFontMetricsF>
#include <QPainter>
#include <QStaticText>
#include <QTransform>

#include <algorithm>
#include <array>
#include <cmath>
#include <limits>
#include <optional>

namespace entraide {

namespace {

constexpr double unit = 1048576.0; // mercator times this: paths keep their precision

/// The height and width of an area on the screen.
QSizeF extentOf(const Area& area, const MapViewport& viewport) {
    GeoBox box;
    for (const GeoPolygon& part : area.parts) {
        for (const GeoPoint p : part.outer)
            box.add(p);
    }
    const QPointF northWest = viewport.toScreen({box.north, box.west});
    const QPointF southEast = viewport.toScreen({box.south, box.east});
    return {southEast.x() - northWest.x(), southEast.y() - northWest.y()};
}

QFont boldOf(QFont font) {
    font.setBold(true);
    return font;
}

/// Text with a thin border of the ground's colour, so that an edge under it does not cross it out. Its baseline begins
/// at (haloWidth, haloWidth + ascent).
constexpr int haloWidth = 2;
constexpr double haloReach = 1.25;
constexpr std::array<QPointF, 8> around{
    {{1, 0}, {0.7, 0.7}, {0, 1}, {-0.7, 0.7}, {-1, 0}, {-0.7, -0.7}, {0, -1}, {0.7, -0.7}}};
QImage haloedText(const QFont& font, const QString& text, QColor ink, QColor halo, double pixelRatio) {
    const QFontMetricsF metrics(font);
    const QSizeF size(std::ceil(metrics.horizontalAdvance(text)) + 2 * haloWidth,
                      std::ceil(metrics.height()) + 2 * haloWidth);
    QImage image((size * pixelRatio).toSize() + QSize(1, 1), QImage::Format_ARGB32_Premultiplied);
    image.setDevicePixelRatio(pixelRatio);
    image.fill(Qt::transparent);
    QPainter painter(&image);
    painter.setFont(font);
    QStaticText letters(text);
    letters.setTextFormat(Qt::PlainText);
    letters.prepare({}, font);
    const QPointF corner(haloWidth, haloWidth + std::round(metrics.ascent()) - metrics.ascent());
    painter.setPen(halo);
    for (const QPointF& away : around) // a stroked outline looks the same and takes ten times as long
        painter.drawStaticText(corner + away * haloReach, letters);
    painter.setCompositionMode(QPainter::CompositionMode_DestinationIn);
    painter.fillRect(QRectF(QPointF(), QSizeF(image.size()) / pixelRatio),
                     QColor(0, 0, 0, 200)); // what is below shines through the border
    painter.setCompositionMode(QPainter::CompositionMode_SourceOver);
    painter.setPen(ink);
    painter.drawStaticText(corner, letters);
    return image;
}

/// Where a name may go, in its own widths and heights from the middle of the area; the first is preferred.
constexpr std::array<QPointF, 13> labelShifts{{{0, 0},
                                               {0, -0.6},
                                               {0, 0.6},
                                               {0, -1.1},
                                               {0, 1.1},
                                               {-0.35, 0},
                                               {0.35, 0},
                                               {-0.35, -0.7},
                                               {0.35, -0.7},
                                               {-0.35, 0.7},
                                               {0.35, 0.7},
                                               {0, -1.8},
                                               {0, 1.8}}};

} // namespace

void paintHatch(QPainter& painter, const QPainterPath& shape, const QRectF& within, const QColor& colour) {
    constexpr double spacing = 7;
    const QRectF box = shape.boundingRect().intersected(within);
    if (box.isEmpty())
        return;
    painter.save();
    painter.setClipPath(shape, Qt::IntersectClip);
    painter.setPen(QPen(colour, 1.0));
    // On lines that are the same wherever one looks from: x + y is a whole number of spacings.
    const double last = box.right() + box.bottom();
    for (double sum = std::ceil((box.left() + box.top()) / spacing) * spacing; sum <= last; sum += spacing)
        painter.drawLine(QPointF(sum - box.bottom(), box.bottom()), QPointF(sum - box.top(), box.top()));
    painter.restore();
}

QList<AreaLabel> placeLabels(const AreaSet& areas, const MapViewport& viewport, const QFont& font,
                             const QList<QPointF>& marks) {
    const QFontMetricsF bold(boldOf(font));
    const QFontMetricsF plain(font);
    struct Wish {
        const Area* area;
        QSizeF extent;
    };
    QList<Wish> wishes;
    for (const Area& area : areas.areas())
        wishes.append({&area, extentOf(area, viewport)});
    std::ranges::stable_sort(wishes, std::ranges::greater{},
                             [](const Wish& w) { return w.extent.width() * w.extent.height(); });

    QList<AreaLabel> placed;
    for (const Wish& wish : wishes) {
        AreaLabel label;
        label.code = wish.area->code;
        const LocalText& name = wish.area->name;
        label.first = name.fr.isEmpty() ? name.nl : name.fr;
        label.second = name.nl == label.first ? QString() : name.nl;
        const auto widthOf = [&] {
            return std::max(bold.horizontalAdvance(label.first), plain.horizontalAdvance(label.second));
        };
        if (widthOf() > wish.extent.width() * 0.8) {
            label.first = shortPlaceName(label.first);
            label.second = shortPlaceName(label.second);
        }
        const double width = widthOf();
        const double height = bold.height() + (label.second.isEmpty() ? 0 : plain.height());
        if (label.first.isEmpty() || width > wish.extent.width() * 1.5 || height > wish.extent.height())
            continue;
        const QPointF at = viewport.toScreen(wish.area->labelPoint);
        std::optional<QRectF> best;
        int fewest = std::numeric_limits<int>::max();
        for (const QPointF shift : labelShifts) {
            const QRectF rect(at.x() + shift.x() * width - width / 2, at.y() + shift.y() * height - height / 2, width,
                              height);
            const QRectF clear = rect.adjusted(-3, -1, 3, 1);
            if (std::ranges::any_of(placed, [&](const AreaLabel& p) { return p.rect.intersects(clear); }))
                continue;
            if (!shift.isNull() && areas.at(viewport.toPlace(rect.center())) != wish.area)
                continue;
            const QRectF touched = rect.adjusted(-5, -5, 5, 5);
            const auto covered = std::ranges::count_if(marks, [&](QPointF mark) { return touched.contains(mark); });
            if (covered < fewest) {
                fewest = static_cast<int>(covered);
                best = rect;
            }
            if (fewest == 0)
                break;
        }
        if (best) {
            label.rect = *best;
            placed.append(label);
        }
    }
    return placed;
}

void AreaPainter::prepare(const AreaSet& areas) {
    if (m_prepared.areas().data() == areas.areas().data())
        return;
    m_prepared = areas;
    m_shapes.clear();
    m_edges = AreaEdges();
    forgetNames();
    if (areas.isEmpty())
        return;
    m_origin = mercator(areas.bounds().centre());
    const auto addRing = [&](QPainterPath& path, const GeoRing& ring) {
        QPolygonF polygon;
        for (const GeoPoint p : ring)
            polygon.append((mercator(p) - m_origin) * unit);
        path.addPolygon(polygon);
        path.closeSubpath();
        m_edges.add(polygon);
    };
    for (const Area& area : areas.areas()) {
        Shape shape{area.code, {}};
        shape.path.setFillRule(Qt::OddEvenFill);
        for (const GeoPolygon& part : area.parts) {
            addRing(shape.path, part.outer);
            for (const GeoRing& hole : part.holes)
                addRing(shape.path, hole);
        }
        m_shapes.append(shape);
    }
    m_edges.finish();
}

void AreaPainter::paintGround(QPainter& painter, const MapContent& content, const MapViewport& viewport,
                              const MapStyle& style) {
    prepare(content.areas);
    if (!style.overTiles)
        painter.fillRect(QRectF(QPointF(0, 0), viewport.size), style.around);
    if (m_shapes.isEmpty())
        return;
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    const QPointF offset = (m_origin - mercator(viewport.centre)) * viewport.worldPixels() +
                           QPointF(viewport.size.width() / 2, viewport.size.height() / 2);
    const double scale = viewport.worldPixels() / unit;
    const QTransform toScreen(scale, 0, 0, scale, offset.x(), offset.y());
    const QRectF screen(QPointF(0, 0), viewport.size);
    if (!style.overTiles) {
        // The coast first, drawn wide under the fillings: what is left of it outside is the edge of the whole.
        painter.setBrush(Qt::NoBrush);
        painter.setPen(QPen(style.edge, 3.5, Qt::SolidLine, Qt::RoundCap, Qt::RoundJoin));
        m_edges.paintOuter(painter, toScreen, screen);
    }
    for (const Shape& shape : std::as_const(m_shapes)) {
        const QPainterPath path = toScreen.map(shape.path);
        if (!path.boundingRect().intersects(screen))
            continue;
        const std::optional<int> level = content.levelOf(shape.code);
        QColor ground = style.landOf(level);
        if (style.overTiles)
            ground.setAlphaF(0.18F * static_cast<float>(level.value_or(0)));
        if (ground.alpha() > 0)
            painter.fillPath(path, ground);
        if (content.isTinted() && content.tooFew.contains(shape.code))
            paintHatch(painter, path, screen, style.edge);
    }
    painter.setBrush(Qt::NoBrush);
    painter.setPen(QPen(style.edge, 1.0, Qt::SolidLine, Qt::RoundCap, Qt::RoundJoin));
    m_edges.paintAll(painter, toScreen, screen);
    painter.restore();
}

void AreaPainter::placeNames(const AreaSet& areas, const MapViewport& viewport, const QFont& font,
                             const MarksOnScreen& marks) {
    const bool none = m_labelsFor == MapViewport() || m_labelFont != font;
    // As long as the marks stay the same, which they do up to the next half zoom level; names only go apart then.
    if (!none && viewport.zoom >= m_labelsFor.zoom &&
        MarkerGrid::levelOf(viewport.zoom) == MarkerGrid::levelOf(m_labelsFor.zoom))
        return;
    MapViewport placed = viewport;
    if (!none && viewport.zoom < m_labelsFor.zoom) // they come nearer to each other: room for the next steps too
        placed.zoom = std::min(viewport.zoom, MarkerGrid::zoomOf(MarkerGrid::levelOf(viewport.zoom)));
    m_labels = placeLabels(areas, placed, font, marks(placed));
    m_labelsFor = placed;
    m_labelFont = font;
}

void AreaPainter::paintNames(QPainter& painter, const MapContent& content, const MapViewport& viewport,
                             const MapStyle& style, double pixelRatio, const MarksOnScreen& marks) {
    prepare(content.areas);
    if (m_textStyle != style || m_textRatio != pixelRatio) {
        m_texts.clear();
        m_textStyle = style;
        m_textRatio = pixelRatio;
    }
    placeNames(content.areas, viewport, style.font, marks);
    // Moving and zooming moves the names; they are not placed anew, which would make them jump.
    const double larger = viewport.worldPixels() / m_labelsFor.worldPixels();
    const QPointF moved = (mercator(m_labelsFor.centre) - mercator(viewport.centre)) * viewport.worldPixels() +
                          QPointF(viewport.size.width() / 2, viewport.size.height() / 2);
    const QPointF middle(m_labelsFor.size.width() / 2, m_labelsFor.size.height() / 2);
    const QRectF screen(QPointF(0, 0), viewport.size);
    const QFont bold = boldOf(style.font);
    const QFontMetricsF boldMetrics(bold);
    const QFontMetricsF plainMetrics(style.font);
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    for (const AreaLabel& label : std::as_const(m_labels)) {
        const QColor halo = style.landOf(content.levelOf(label.code));
        QRectF rect = label.rect;
        rect.moveCenter((rect.center() - middle) * larger + moved);
        if (!rect.intersects(screen))
            continue;
        const auto draw = [&](const QString& text, const QFont& font, const QFontMetricsF& metrics, QColor ink,
                              double top) {
            QImage& picture = m_texts[{text, font.bold(), halo.rgb()}];
            if (picture.isNull())
                picture = haloedText(font, text, ink, halo, pixelRatio);
            const QPointF corner(rect.center().x() - metrics.horizontalAdvance(text) / 2 - haloWidth, top - haloWidth);
            painter.drawImage(QPointF(std::round(corner.x() * pixelRatio) / pixelRatio,
                                      std::round(corner.y() * pixelRatio) / pixelRatio),
                              picture);
        };
        draw(label.first, bold, boldMetrics, style.text, rect.top());
        if (!label.second.isEmpty())
            draw(label.second, style.font, plainMetrics, style.muted, rect.top() + boldMetrics.height());
    }
    painter.restore();
}

} // namespace entraide
