// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/map/render_map.h"

#include "ui/map/map_painter.h"
#include "ui/map/map_words.h"

#include <QCoreApplication>
#include <QLocale>
#include <QPainter>

namespace entraide {

namespace {

/// Kinds in the order of the legend, the one people look for first.
constexpr std::array legendOrder{MarkerKind::Request, MarkerKind::Volunteer, MarkerKind::Organisation,
                                 MarkerKind::Tandem, MarkerKind::RoundStop};

struct LegendLine {
    std::optional<MarkerKind> marker;
    std::optional<int> level;
    QString words;
    QString count;
    bool bold = false;
};

QList<LegendLine> legendOf(const MapContent& content) {
    QList<LegendLine> lines;
    const auto counts = countByKind(content);
    for (const MarkerKind kind : legendOrder) {
        if (const int count = counts[static_cast<std::size_t>(kind)]; count > 0)
            lines.append({kind, {}, layerName(kind), QLocale().toString(count), false});
    }
    if (!content.areaCounts.isEmpty()) {
        lines.append({{}, {}, QCoreApplication::translate("Map", "Requests by area, 4 weeks"), {}, true});
        for (int level = 0; level < 4; ++level)
            lines.append({{}, level, areaLevelName(level, content.levels), {}, false});
    }
    return lines;
}

void paintLegend(QPainter& painter, const QRectF& frame, const MapContent& content, const MapStyle& style) {
    const QList<LegendLine> lines = legendOf(content);
    if (lines.isEmpty())
        return;
    QFont bold = style.font;
    bold.setBold(true);
    const QFontMetricsF metrics(style.font);
    const QFontMetricsF boldMetrics(bold);
    const double row = std::max(20.0, metrics.height() + 6);
    double width = 0;
    for (const LegendLine& line : lines) {
        const double words =
            line.bold ? boldMetrics.horizontalAdvance(line.words)
                      : 32 + metrics.horizontalAdvance(line.words) + 20 + metrics.horizontalAdvance(line.count);
        width = std::max(width, words);
    }
    const QRectF box(frame.left() + 8, frame.top() + 8, width + 24, row * static_cast<double>(lines.size()) + 16);
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing, false);
    QColor ground = style.panel;
    ground.setAlpha(235);
    painter.setPen(QPen(style.panelEdge, 1));
    painter.setBrush(ground);
    painter.drawRect(box);
    double y = box.top() + 8;
    for (const LegendLine& line : lines) {
        const QRectF cell(box.left() + 12, y, box.width() - 24, row);
        y += row;
        if (line.marker) {
            paintMarker(painter, {cell.left() + 10, cell.center().y()}, {*line.marker, 6.5, false, false, 0}, style);
        } else if (line.level) {
            painter.setRenderHint(QPainter::Antialiasing, false);
            painter.setPen(QPen(style.edge, 1));
            painter.setBrush(style.land[static_cast<std::size_t>(*line.level)]);
            painter.drawRect(QRectF(cell.left(), cell.top() + 3, 20, row - 7));
        }
        painter.setFont(line.bold ? bold : style.font);
        painter.setPen(style.text);
        painter.drawText(line.bold ? cell : cell.adjusted(32, 0, 0, 0), Qt::AlignLeft | Qt::AlignVCenter, line.words);
        painter.drawText(cell, Qt::AlignRight | Qt::AlignVCenter, line.count);
    }
    painter.restore();
}

} // namespace

std::array<int, markerKinds> countByKind(const MapContent& content) {
    std::array<int, markerKinds> counts{};
    for (const MapMarker& marker : content.markers)
        counts[static_cast<std::size_t>(marker.kind)] += marker.place.isValid() ? 1 : 0;
    counts[static_cast<std::size_t>(MarkerKind::RoundStop)] += static_cast<int>(content.routes.size());
    return counts;
}

void paintMapSheet(QPainter& painter, const QRectF& frame, const MapContent& content, const MapViewport& viewport,
                   const MapStyle& style, double pixelRatio) {
    MapPainter map;
    map.setContent(content);
    painter.save();
    painter.translate(frame.topLeft());
    painter.setClipRect(QRectF(QPointF(0, 0), frame.size()));
    MapViewport view = viewport;
    view.size = frame.size();
    map.paint(painter, view, style, pixelRatio);
    paintLegend(painter, QRectF(QPointF(0, 0), frame.size()), content, style);
    painter.restore();
}

QImage renderMap(const MapContent& content, QSize size, const MapStyle& style) {
    QImage image(size, QImage::Format_ARGB32_Premultiplied);
    image.fill(style.around);
    QPainter painter(&image);
    MapViewport viewport;
    viewport.size = size;
    viewport = viewport.fitted(content.wholeBounds(), 32);
    paintMapSheet(painter, QRectF(QPointF(0, 0), QSizeF(size)), content, viewport, style, 1.0);
    painter.end();
    return image;
}

} // namespace entraide
