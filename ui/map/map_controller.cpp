// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/map/map_controller.h"

#include "tiles/tile_host.h"
#include "ui/map/tile_pictures.h"

#include <QPainter>

#include <algorithm>
#include <cmath>

namespace entraide {

namespace {

constexpr double fitPadding = 28;
constexpr double dragThreshold = 5;
constexpr double wheelStep = 0.5; // zoom levels for a notch

} // namespace

MapController::MapController(QObject* parent)
    : QObject(parent) {
    connect(&m_pin, &PinCorrection::changed, this, &MapController::changed);
}

void MapController::setContent(const MapContent& content) {
    m_painter.setContent(content);
    if (!m_cursor.isEmpty() && m_painter.together(m_cursor, m_viewport).isEmpty())
        forgetCursor();
    // Until somebody chose a view, the map shows all there is.
    const bool moved = m_moved;
    if (!m_moved && !content.wholeBounds().isEmpty())
        fitAll();
    m_moved = moved;
    Q_EMIT changed();
}

void MapController::setStyle(const MapStyle& style) {
    if (m_style == style)
        return;
    m_style = style;
    Q_EMIT changed();
}

void MapController::setFurniture(const MapFurniture& furniture) {
    m_furniture = furniture;
    Q_EMIT changed();
}

void MapController::setSelected(const QString& id) {
    m_painter.setSelected(id);
    Q_EMIT changed();
}

void MapController::setViewport(const MapViewport& viewport) {
    m_fit.reset();
    m_moved = true;
    look(viewport);
}

void MapController::look(const MapViewport& viewport) {
    MapViewport next = viewport;
    next.size = m_viewport.size;
    if (next == m_viewport)
        return;
    m_viewport = next;
    Q_EMIT viewportChanged();
    Q_EMIT changed();
}

void MapController::lookAt(const GeoBox& box, double padding, double nearestZoom) {
    if (box.isEmpty())
        return;
    m_moved = true;
    m_fit = Fit{box, padding, nearestZoom};
    look(m_viewport.fitted(box, padding, nearestZoom));
}

void MapController::resize(QSizeF size) {
    if (size.isEmpty() || size == m_viewport.size)
        return;
    m_viewport.size = size;
    if (m_fit)
        m_viewport = m_viewport.fitted(m_fit->box, m_fit->padding, m_fit->nearestZoom);
    Q_EMIT viewportChanged();
    Q_EMIT changed();
}

void MapController::zoom(double levels) {
    setViewport(m_viewport.zoomed(levels, {m_viewport.size.width() / 2, m_viewport.size.height() / 2}));
}

void MapController::fitContent() {
    lookAt(content().bounds(), fitPadding, 16);
}

void MapController::fitAll() {
    lookAt(content().wholeBounds(), fitPadding, 16);
}

void MapController::reveal(const QString& id) {
    const std::optional<QPointF> at = m_painter.positionOf(id, m_viewport);
    if (!at)
        return;
    const double margin = std::min({48.0, m_viewport.size.width() / 4, m_viewport.size.height() / 4});
    const QPointF inside(std::clamp(at->x(), margin, m_viewport.size.width() - margin),
                         std::clamp(at->y(), margin, m_viewport.size.height() - margin));
    if (inside != *at)
        setViewport(m_viewport.moved(*at - QPointF(m_viewport.size.width() / 2, m_viewport.size.height() / 2)));
}

void MapController::setSource(const MapSource& source, const QString& cacheFolder) {
    const MapSource usable = source.addressProblem() ? MapSource() : source;
    if (usable == m_source && cacheFolder == m_cacheFolder)
        return;
    m_source = usable;
    m_cacheFolder = cacheFolder;
    if (!m_tiles && usable.hasTiles()) {
        m_tiles = new TileHost(pictureTools(), {}, this);
        connect(m_tiles, &TileHost::troubleChanged, this, &MapController::tileTroubleChanged);
        connect(m_tiles, &TileHost::worksAgain, this, &MapController::sourceChanged);
    }
    if (m_tiles)
        m_tiles->use(usable, cacheFolder);
    Q_EMIT sourceChanged();
    Q_EMIT changed();
}

QString MapController::tileUrl() const {
    return m_tiles ? m_tiles->tileUrl() : QString();
}

TileTrouble MapController::tileTrouble() const {
    return m_tiles ? m_tiles->trouble() : TileTrouble::None;
}

QDateTime MapController::tileTroubleSince() const {
    return m_tiles ? m_tiles->troubleSince() : QDateTime();
}

void MapController::paint(QPainter& painter, Part part, double pixelRatio, bool focused) {
    if (part == Part::Ground) {
        m_painter.paintGround(painter, m_viewport, m_style, pixelRatio);
        return;
    }
    MapStyle style = m_style;
    style.overTiles = part == Part::Marks;
    m_painter.paint(painter, m_viewport, style, pixelRatio, m_furniture);
    m_drawing.paint(painter, m_viewport, m_style, circleLabel());
    const bool keys = focused || m_byKeyboard;
    if (keys && !m_cursor.isEmpty())
        m_painter.paintCursor(painter, m_cursor, m_viewport, m_style);
    m_pin.paint(painter, m_viewport, m_style, keys);
    if (focused) {
        painter.setRenderHint(QPainter::Antialiasing, false);
        painter.setPen(QPen(m_style.accent, 2));
        painter.setBrush(Qt::NoBrush);
        painter.drawRect(QRectF(QPointF(0, 0), m_viewport.size).adjusted(1, 1, -1, -1));
    }
}

QString MapController::accessibleName() const {
    return tr("Map with %n marker(s)", nullptr, static_cast<int>(content().markers.size()));
}

bool MapController::showsRing(Qt::FocusReason reason) {
    return reason == Qt::TabFocusReason || reason == Qt::BacktabFocusReason || reason == Qt::ShortcutFocusReason;
}

void MapController::press(QPointF at, Qt::KeyboardModifiers modifiers) {
    m_pressed = true;
    m_dragging = false;
    m_byKeyboard = false;
    m_modifiers = modifiers;
    m_pressedAt = m_lastAt = at;
    m_holdsPin = m_pin.press(at, m_viewport);
    Q_EMIT hovered({}, at);
}

void MapController::drag(QPointF at) {
    if (!m_pressed)
        return;
    if (!m_dragging) {
        const QPointF way = at - m_pressedAt;
        m_dragging = std::hypot(way.x(), way.y()) > dragThreshold;
        if (m_dragging && !m_holdsPin && toolOfDrag() != MapTool::Move) {
            endCircle(true);
            m_drawing.begin(toolOfDrag(), m_viewport.toPlace(m_pressedAt));
        }
    }
    if (m_dragging && m_holdsPin) {
        m_pin.drag(at, m_viewport);
    } else if (m_dragging && toolOfDrag() != MapTool::Move) {
        m_drawing.extend(m_viewport.toPlace(at), m_viewport);
        Q_EMIT changed();
    } else if (m_dragging) {
        setViewport(m_viewport.moved(m_lastAt - at));
    }
    m_lastAt = at;
}

void MapController::release(QPointF at) {
    const bool click = m_pressed && !m_dragging && !m_pin.isActive();
    const bool drawn = m_pressed && m_dragging && !m_holdsPin && toolOfDrag() != MapTool::Move;
    m_pressed = m_dragging = false;
    if (m_holdsPin)
        m_pin.release();
    m_holdsPin = false;
    if (drawn)
        finishDrawing();
    else if (click)
        clickAt(at);
}

bool MapController::areInOnePlace(const QList<MapMarker>& markers) const {
    MapViewport nearest = m_viewport;
    nearest.zoom = MapViewport::maximumZoom - 1;
    const QPointF first = nearest.toScreen(markers.first().place);
    return std::ranges::all_of(markers, [&](const MapMarker& marker) {
        const QPointF apart = nearest.toScreen(marker.place) - first;
        return std::hypot(apart.x(), apart.y()) < MarkerLayout::pileDistance;
    });
}

bool MapController::zoomInto(const QList<MapMarker>& markers) {
    GeoBox box;
    for (const MapMarker& marker : markers)
        box.add(marker.place);
    const MapViewport fitted = m_viewport.fitted(box, 80, MapViewport::maximumZoom - 1);
    if (areInOnePlace(markers) || fitted.zoom <= m_viewport.zoom + 0.2)
        return false;
    setViewport(fitted);
    return true;
}

void MapController::clickAt(QPointF at) {
    if (m_tool == MapTool::Radius) { // "within 800 m of here"
        endCircle(true);
        m_drawing.beginCircle(m_viewport.toPlace(at), MapDrawing::usualMetres);
        finishDrawing();
        return;
    }
    endCircle(true);
    const QList<MapMarker> top = m_painter.markersAt(at, m_viewport);
    if (isAdding()) {
        toggle(top);
        return;
    }
    if (top.isEmpty()) {
        choose({});
        return;
    }
    if (top.size() > 1) {
        if (!zoomInto(top))
            Q_EMIT listRequested(top, at);
        return;
    }
    // A click where the chosen one stands goes on to the next that stands there too, in an order of their own: the
    // chosen one is drawn on top, so the order of drawing changes with each click.
    QStringList ids;
    for (const MapMarker& marker : m_painter.allMarkersAt(at, m_viewport))
        ids.append(marker.id);
    QString next = top.first().id;
    if (ids.contains(selected())) {
        ids.sort();
        next = ids.at((ids.indexOf(selected()) + 1) % ids.size());
    }
    choose(next);
}

void MapController::doubleClick(QPointF at) {
    const QList<MapMarker> top = m_painter.markersAt(at, m_viewport);
    if (top.size() == 1)
        Q_EMIT activated(top.first().id);
    else
        setViewport(m_viewport.zoomed(1.0, at));
}

void MapController::hover(QPointF at) {
    const QList<MapMarker> top = m_painter.markersAt(at, m_viewport);
    const QString first = top.isEmpty() ? QString() : top.first().id;
    if (first == m_hovered)
        return;
    m_hovered = first;
    Q_EMIT hovered(top, at);
}

void MapController::leave() {
    m_hovered.clear();
    Q_EMIT hovered({}, {});
}

void MapController::focusLost() {
    m_byKeyboard = false;
    leave();
    Q_EMIT changed();
}

void MapController::wheel(QPointF at, double notches) {
    leave();
    setViewport(m_viewport.zoomed(notches * wheelStep, at));
}

} // namespace entraide
