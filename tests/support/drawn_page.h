// SPDX-License-Identifier: GPL-3.0-or-later
// What a page draws, as lines of text: every piece of text with the place of its baseline, every line and shape with
// its ends, in millimetres from the paper's corner. Does not depend on how a font's letters look.
#pragma once

#include "ui/printing/paginator.h"

#include <QPaintDevice>
#include <QPaintEngine>
#include <QPainter>
#include <QPainterPath>
#include <QStringList>

namespace entraide::test {

class DrawnPageEngine : public QPaintEngine {
public:
    DrawnPageEngine()
        : QPaintEngine(AllFeatures) {}

    using QPaintEngine::drawEllipse;
    using QPaintEngine::drawLines;
    using QPaintEngine::drawPolygon;
    using QPaintEngine::drawRects;
    bool begin(QPaintDevice*) override { return true; }
    bool end() override { return true; }
    Type type() const override { return User; }
    void updateState(const QPaintEngineState& state) override {
        if (state.state() & DirtyTransform)
            m_transform = state.transform();
    }
    void drawPixmap(const QRectF& area, const QPixmap&, const QRectF&) override { shape("picture", area); }
    void drawImage(const QRectF& area, const QImage&, const QRectF&, Qt::ImageConversionFlags) override {
        shape("picture", area);
    }
    void drawTextItem(const QPointF& at, const QTextItem& text) override {
        const QPointF place = m_transform.map(at);
        add("text", {place.x(), place.y()}, text.text());
    }
    void drawLines(const QLineF* lines, int count) override {
        for (int i = 0; i < count; ++i) {
            const QLineF line = m_transform.map(lines[i]);
            add("line", {line.x1(), line.y1(), line.x2(), line.y2()});
        }
    }
    void drawRects(const QRectF* areas, int count) override {
        for (int i = 0; i < count; ++i)
            shape("box", areas[i]);
    }
    void drawPath(const QPainterPath& path) override { shape("shape", path.boundingRect()); }
    void drawPolygon(const QPointF* points, int count, PolygonDrawMode) override {
        QPolygonF polygon;
        for (int i = 0; i < count; ++i)
            polygon.append(points[i]);
        shape("shape", polygon.boundingRect());
    }
    void drawEllipse(const QRectF& area) override { shape("shape", area); }

    QStringList lines;

private:
    void shape(const char* kind, const QRectF& area) {
        const QRectF place = m_transform.mapRect(area);
        add(kind, {place.left(), place.top(), place.right(), place.bottom()});
    }
    void add(const char* kind, std::initializer_list<double> places, const QString& text = {}) {
        QStringList parts{QString::fromLatin1(kind)};
        for (const double place : places)
            parts.append(QString::number(place, 'f', 1));
        if (!text.isEmpty())
            parts.append(text);
        lines.append(parts.join(QLatin1Char(' ')));
    }

    QTransform m_transform;
};

class DrawnPageDevice : public QPaintDevice {
public:
    explicit DrawnPageDevice(QSizeF millimetres)
        : m_size(millimetres) {}
    QPaintEngine* paintEngine() const override { return &m_engine; }
    const QStringList& lines() const { return m_engine.lines; }

protected:
    int metric(PaintDeviceMetric metric) const override {
        switch (metric) {
        case PdmWidth:
        case PdmWidthMM:
            return qRound(m_size.width());
        case PdmHeight:
        case PdmHeightMM:
            return qRound(m_size.height());
        case PdmDpiX:
        case PdmDpiY:
        case PdmPhysicalDpiX:
        case PdmPhysicalDpiY:
            return 25; // a pixel is a millimetre
        case PdmNumColors:
            return 2;
        case PdmDepth:
        case PdmDevicePixelRatio:
            return 1;
        case PdmDevicePixelRatioScaled:
            return qRound(devicePixelRatioFScale());
        default:
            return QPaintDevice::metric(metric);
        }
    }

private:
    QSizeF m_size;
    mutable DrawnPageEngine m_engine;
};

/// All pages, each under a line "page 1".
inline QStringList drawnPages(const Paginator& pages) {
    const QSizeF paper = pages.paperSize() * (25.4 / 72);
    QStringList lines;
    for (int page = 0; page < pages.pageCount(); ++page) {
        DrawnPageDevice device(paper);
        QPainter painter(&device);
        pages.paintPage(painter, page, QRectF(QPointF(), paper));
        painter.end();
        lines.append(QStringLiteral("page %1").arg(page + 1));
        lines += device.lines();
    }
    return lines;
}

} // namespace entraide::test
