// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/common/icon_engine.h"

#include <QFile>
#include <QGuiApplication>
#include <QPainter>
#include <QPixmapCache>
#include <QSvgRenderer>

#include <algorithm>
#include <cmath>

using namespace Qt::StringLiterals;

namespace entraide {

namespace {

QString pathOf(const QString& name) {
    return u":/icons/"_s + name + u".svg"_s;
}

QByteArray recoloured(const QString& name, const QColor& colour) {
    QFile file(pathOf(name));
    if (!file.open(QIODevice::ReadOnly)) {
        return {};
    }
    QByteArray svg = file.readAll();
    svg.replace("currentColor", colour.name(QColor::HexRgb).toLatin1());
    return svg;
}

} // namespace

bool iconExists(const QString& name) {
    return !name.isEmpty() && QFile::exists(pathOf(name));
}

QPixmap iconPixmap(const QString& name, int size, const QColor& colour, qreal devicePixelRatio) {
    const int pixels = std::max(1, static_cast<int>(std::lround(size * devicePixelRatio)));
    const QString key = u"entraide-icon/%1/%2/%3"_s.arg(name, colour.name(QColor::HexArgb)).arg(pixels);
    QPixmap pixmap;
    if (!QPixmapCache::find(key, &pixmap)) {
        QSvgRenderer renderer(recoloured(name, colour));
        pixmap = QPixmap(pixels, pixels);
        pixmap.fill(Qt::transparent);
        if (renderer.isValid()) {
            QPainter painter(&pixmap);
            painter.setRenderHint(QPainter::Antialiasing);
            painter.setOpacity(colour.alphaF());
            renderer.render(&painter, QRectF(0, 0, pixels, pixels));
        }
        QPixmapCache::insert(key, pixmap);
    }
    pixmap.setDevicePixelRatio(devicePixelRatio);
    return pixmap;
}

void drawIcon(QPainter& painter, const QRect& rect, const QString& name, const QColor& colour) {
    const int side = std::min(rect.width(), rect.height());
    if (side <= 0 || !iconExists(name)) {
        return;
    }
    const qreal ratio = painter.device() ? painter.device()->devicePixelRatio() : 1.0;
    const QPoint corner(rect.x() + (rect.width() - side) / 2, rect.y() + (rect.height() - side) / 2);
    painter.drawPixmap(QRect(corner, QSize(side, side)), iconPixmap(name, side, colour, ratio));
}

IconEngine::IconEngine(QString name, Tone tone)
    : m_name(std::move(name))
    , m_tone(tone) {}

QColor IconEngine::colourFor(QIcon::Mode mode) const {
    const QPalette palette = QGuiApplication::palette();
    switch (mode) {
    case QIcon::Disabled:
        return palette.color(QPalette::Disabled, QPalette::Text);
    case QIcon::Selected:
        return palette.color(QPalette::Active, QPalette::HighlightedText);
    case QIcon::Normal:
    case QIcon::Active:
        break;
    }
    return tones(palette).colour(m_tone);
}

void IconEngine::paint(QPainter* painter, const QRect& rect, QIcon::Mode mode, QIcon::State) {
    drawIcon(*painter, rect, m_name, colourFor(mode));
}

QPixmap IconEngine::pixmap(const QSize& size, QIcon::Mode mode, QIcon::State state) {
    return scaledPixmap(size, mode, state, 1.0);
}

QPixmap IconEngine::scaledPixmap(const QSize& size, QIcon::Mode mode, QIcon::State, qreal scale) {
    return iconPixmap(m_name, std::min(size.width(), size.height()), colourFor(mode), scale);
}

QSize IconEngine::actualSize(const QSize& size, QIcon::Mode, QIcon::State) {
    const int side = std::min(size.width(), size.height());
    return {side, side};
}

QIconEngine* IconEngine::clone() const {
    return new IconEngine(m_name, m_tone);
}

QString IconEngine::key() const {
    return u"entraide-icon"_s;
}

QString IconEngine::iconName() {
    return m_name;
}

bool IconEngine::isNull() {
    return !iconExists(m_name);
}

QIcon icon(const QString& name, Tone tone) {
    return iconExists(name) ? QIcon(new IconEngine(name, tone)) : QIcon();
}

QIcon applicationIcon() {
    QIcon emblem;
    QSvgRenderer renderer(u":/entraide.svg"_s);
    for (const int side : {16, 20, 24, 32, 48, 64, 128, 256}) {
        QPixmap pixmap(side, side);
        pixmap.fill(Qt::transparent);
        QPainter painter(&pixmap);
        painter.setRenderHint(QPainter::Antialiasing);
        renderer.render(&painter, QRectF(0, 0, side, side));
        painter.end();
        emblem.addPixmap(pixmap);
    }
    return emblem;
}

} // namespace entraide
