// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/map/map_painter.h"
#include "ui/map/map_source.h"

#include <QGeoCoordinate>
#include <QObject>

namespace entraide {

/// What one map shows and where it looks, and what the mouse, the wheel and the keys do to it. The Qt Quick item and
/// the plain widget draw from it and give it their events, so both behave the same; QML binds Qt Location's map to its
/// properties. GUI thread.
class MapController : public QObject {
    Q_OBJECT
    Q_PROPERTY(QGeoCoordinate centre READ centre NOTIFY viewportChanged)
    Q_PROPERTY(double zoomLevel READ zoomLevel NOTIFY viewportChanged)
    Q_PROPERTY(bool hasTiles READ hasTiles NOTIFY sourceChanged)
    Q_PROPERTY(QString tileUrl READ tileUrl NOTIFY sourceChanged)
    Q_PROPERTY(QString cacheFolder READ cacheFolder NOTIFY sourceChanged)
    Q_PROPERTY(QString userAgent READ userAgent CONSTANT)
    Q_PROPERTY(QString accessibleName READ accessibleName NOTIFY changed)

public:
    explicit MapController(QObject* parent = nullptr);

    void setContent(const MapContent& content);
    const MapContent& content() const { return m_painter.content(); }
    void setStyle(const MapStyle& style);
    void setFurniture(const MapFurniture& furniture);
    /// Chooses the marker of a record, by program: no signal. An id that is not here clears.
    void setSelected(const QString& id);
    QString selected() const { return m_painter.content().selected; }

    const MapViewport& viewport() const { return m_viewport; }
    void setViewport(const MapViewport& viewport);
    /// The item's size. What was last fitted stays fitted, until the user moves the map.
    void resize(QSizeF size);
    /// Looks at \a box, with \a padding pixels free around it; also once the item has its size.
    void lookAt(const GeoBox& box, double padding, double nearestZoom);
    void zoomIn() { zoom(1.0); }
    void zoomOut() { zoom(-1.0); }
    /// Shows all markers, or the areas where there are none.
    void fitContent();
    /// Shows markers and areas.
    void fitAll();
    /// Moves, without zooming, until the marker of a record is well inside the view.
    void reveal(const QString& id);

    /// A source that has a problem() is taken as none.
    void setSource(const MapSource& source, const QString& cacheFolder);
    const MapSource& source() const { return m_source; }

    QGeoCoordinate centre() const { return {m_viewport.centre.lat, m_viewport.centre.lon}; }
    double zoomLevel() const { return m_viewport.zoom; }
    bool hasTiles() const { return m_source.hasTiles(); }
    QString tileUrl() const { return m_source.tileUrl(); }
    QString cacheFolder() const { return m_cacheFolder; }
    QString userAgent() const { return mapUserAgent(); }
    /// "Map with 106 markers": what a screen reader says; the list beside it has the lines.
    QString accessibleName() const;

    // ---- drawing ----
    enum class Part { All, Ground, Marks };
    void paint(QPainter& painter, Part part, double pixelRatio, bool focused);
    /// The ring is for who uses the keyboard.
    static bool showsRing(Qt::FocusReason reason);

    // ---- events, in the item's coordinates ----
    void press(QPointF at);
    void drag(QPointF at);
    void release(QPointF at);
    void doubleClick(QPointF at);
    void hover(QPointF at);
    void leave();
    void wheel(QPointF at, double notches);
    /// True when the key meant something here.
    bool key(int key);

Q_SIGNALS:
    void changed(); ///< paint again
    void viewportChanged();
    void sourceChanged();
    /// The user chose a marker; empty: clicked beside all.
    void selectedByUser(const QString& id);
    /// Double click, or Enter on the chosen one.
    void activated(const QString& id);
    /// What is under the pointer; nothing when \a markers is empty.
    void hovered(const QList<entraide::MapMarker>& markers, QPointF at);

private:
    void zoom(double levels);
    void look(const MapViewport& viewport);
    void clickAt(QPointF at);
    bool areInOnePlace(const QList<MapMarker>& markers) const;

    MapPainter m_painter;
    MapViewport m_viewport;
    MapStyle m_style;
    MapFurniture m_furniture;
    MapSource m_source;
    QString m_cacheFolder;
    struct Fit {
        GeoBox box;
        double padding = 0;
        double nearestZoom = 16;
    };
    std::optional<Fit> m_fit; ///< what the view holds fitted; none once it was moved
    bool m_moved = false;     ///< a view was asked for or the map was moved: content no longer chooses it
    bool m_pressed = false;
    bool m_dragging = false;
    QPointF m_pressedAt;
    QPointF m_lastAt;
    QString m_hovered;
};

} // namespace entraide
