// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/map/render_map.h"

#include "ui/map/map_painter.h"
#include "ui/map/map_words.h"
#include "ui/map/marker_swatch.h"
#include "ui/words/vocabulary_words.h"

#include <QCoreApplication>
#include <QLocale>
#include <QPainter>

#include <algorithm>
#include <cmath>
#include <optional>

namespace entraide {

namespace {

struct LegendLine {
    std::optional<MarkerLook> marker = {};
    std::optional<int> level = {};
    bool isArea = false;
    bool hatched = false;
    QString words = {};
    QString count = {};
    bool bold = false;
};

constexpr double legendRadius = 6.5;
constexpr double signRadius = 10;

LegendLine areaLine(std::optional<int> level, const QString& words, bool hatched = false) {
    LegendLine line;
    line.level = level;
    line.isArea = true;
    line.hatched = hatched;
    line.words = words;
    return line;
}

void addTints(QList<LegendLine>& lines, const MapContent& content) {
    LegendLine title;
    title.words = tintName(content.tint);
    title.bold = true;
    lines.append(title);
    for (int level = 0; level < static_cast<int>(content.levels.size()) + 1; ++level)
        lines.append(areaLine(level, areaLevelName(level, content.levels, content.tint)));
    if (content.tint == AreaTint::Share)
        lines.append(areaLine({}, nobodyAskedName()));
    if (!content.tooFew.isEmpty())
        lines.append(areaLine({}, tooFewName(), true));
}

void addUrgencies(QList<LegendLine>& lines, const MapContent& content) {
    for (const auto& [urgency, flag] : {std::pair(Urgency::Urgent, MarkerFlag::Urgent),
                                        std::pair(Urgency::High, MarkerFlag::High),
                                        std::pair(Urgency::Low, MarkerFlag::Low)}) {
        const bool isThere = std::ranges::any_of(content.markers, [flag](const MapMarker& marker) {
            return marker.kind == MarkerKind::Request && marker.flags.testFlag(flag);
        });
        if (!isThere)
            continue;
        LegendLine line;
        line.marker = urgencyLook(urgency);
        line.words = word(urgency);
        lines.append(line);
    }
}

void addSigns(QList<LegendLine>& lines, const MapContent& content) {
    for (const auto& [sign, service] : content.signs.asKeyValueRange()) {
        LegendLine line;
        line.marker = MarkerLook{MarkerKind::Volunteer, signRadius, false, false, 0, sign};
        line.words = service;
        lines.append(line);
    }
}

QList<LegendLine> legendOf(const MapContent& content) {
    QList<LegendLine> lines;
    const auto counts = countByKind(content);
    for (const MarkerKind kind : markerOrder) {
        const int count = counts[static_cast<std::size_t>(kind)];
        if (count == 0)
            continue;
        LegendLine line;
        line.marker = MarkerLook{kind, legendRadius, false, false, 0};
        line.words = layerName(kind);
        line.count = QLocale().toString(count);
        lines.append(line);
        if (kind == MarkerKind::Request)
            addUrgencies(lines, content);
        if (kind == MarkerKind::Volunteer)
            addSigns(lines, content);
    }
    if (content.isTinted())
        addTints(lines, content);
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
    const double row = std::max(content.signs.isEmpty() ? 20.0 : 24.0, metrics.height() + 6);
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
        if (line.marker)
            paintMarker(painter, {cell.left() + 10, cell.center().y()}, *line.marker, style);
        else if (line.isArea)
            paintAreaSwatch(painter, QRectF(cell.left(), cell.top() + 3, 20, row - 7), line.level, line.hatched, style);
        painter.setFont(line.bold ? bold : style.font);
        painter.setPen(style.text);
        painter.drawText(line.bold ? cell : cell.adjusted(32, 0, 0, 0), Qt::AlignLeft | Qt::AlignVCenter, line.words);
        painter.drawText(cell, Qt::AlignRight | Qt::AlignVCenter, line.count);
    }
    painter.restore();
}

double heightOfHead(const MapStyle& style, const MapHead& head) {
    return head.title.isEmpty() ? 0 : std::ceil(QFontMetricsF(style.font).height() + 12);
}

void paintSheetHead(QPainter& painter, const QRectF& box, const MapHead& head, const MapStyle& style) {
    painter.save();
    painter.fillRect(box, style.panel);
    QFont bold = style.font;
    bold.setBold(true);
    const QRectF inner = box.adjusted(8, 0, -8, 0);
    painter.setPen(style.text);
    painter.setFont(style.font);
    painter.drawText(inner, Qt::AlignRight | Qt::AlignVCenter, head.note);
    const double room = inner.width() - QFontMetricsF(style.font).horizontalAdvance(head.note) - 16;
    painter.setFont(bold);
    painter.drawText(inner, Qt::AlignLeft | Qt::AlignVCenter,
                     QFontMetricsF(bold).elidedText(head.title, Qt::ElideRight, std::max(0.0, room)));
    painter.setPen(QPen(style.panelEdge, 1));
    painter.drawLine(box.bottomLeft(), box.bottomRight());
    painter.restore();
}

} // namespace

std::array<int, markerKinds> countByKind(const MapContent& content) {
    std::array<int, markerKinds> counts{};
    for (const MapMarker& marker : content.markers)
        counts[static_cast<std::size_t>(marker.kind)] += marker.place.isValid() ? 1 : 0;
    // Markers of a round's stops, or one for each round, stand on its line.
    if (!content.routes.isEmpty())
        counts[static_cast<std::size_t>(MarkerKind::RoundStop)] = static_cast<int>(content.routes.size());
    return counts;
}

void paintMapSheet(QPainter& painter, const QRectF& frame, const MapContent& content, const MapViewport& viewport,
                   const MapStyle& style, double pixelRatio, const MapHead& head, const TilePictures& pictures) {
    MapPainter map;
    map.setContent(content);
    const QRectF top(QPointF(0, 0), QSizeF(frame.width(), heightOfHead(style, head)));
    const QSizeF size(frame.width(), frame.height() - top.height());
    painter.save();
    painter.translate(frame.topLeft());
    if (!head.title.isEmpty())
        paintSheetHead(painter, top, head, style);
    painter.translate(0, top.height());
    painter.setClipRect(QRectF(QPointF(0, 0), size));
    MapViewport view = viewport;
    view.size = size;
    MapStyle marks = style;
    if (!pictures.isEmpty()) { // as on the screen: the areas show where a picture did not come
        map.paintGround(painter, view, style, pixelRatio);
        paintTiles(painter, view, pixelRatio, pictures);
        marks.overTiles = true;
    }
    map.paint(painter, view, marks, pixelRatio);
    paintLegend(painter, QRectF(QPointF(0, 0), size), content, style);
    painter.restore();
}

MapViewport renderedViewport(const MapContent& content, QSize size, const MapStyle& style, const MapHead& head,
                             const GeoBox& box) {
    MapViewport viewport;
    viewport.size = QSizeF(size.width(), size.height() - heightOfHead(style, head));
    return box.isEmpty() ? viewport.fitted(content.wholeBounds(), 32)
                         : viewport.fitted(box, 0, MapViewport::maximumZoom);
}

QImage renderMap(const MapContent& content, QSize size, const MapStyle& style, const MapHead& head, const GeoBox& box,
                 const TilePictures& pictures) {
    QImage image(size, QImage::Format_ARGB32_Premultiplied);
    image.fill(style.around);
    QPainter painter(&image);
    paintMapSheet(painter, QRectF(QPointF(0, 0), QSizeF(size)), content,
                  renderedViewport(content, size, style, head, box), style, 1.0, head, pictures);
    painter.end();
    return image;
}

} // namespace entraide
