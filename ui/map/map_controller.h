// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/user_agent.h"
#include "tiles/map_source.h"
#include "tiles/tile_answer.h"
#include "ui/map/map_drawing.h"
#include "ui/map/map_painter.h"
#include "ui/map/pin_correction.h"

#include <QGeoCoordinate>
#include <QObject>

namespace entraide {

class TileHost;

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
    Q_PROPERTY(QString cursorText READ cursorText NOTIFY cursorChanged)

public:
    /// How much can be chosen: one marker, or many together, by clicks, shapes and keys.
    enum class Choosing { One, Many };

    explicit MapController(QObject* parent = nullptr);

    void setContent(const MapContent& content);
    const MapContent& content() const { return m_painter.content(); }
    void setStyle(const MapStyle& style);
    void setFurniture(const MapFurniture& furniture);
    /// Chooses the marker of a record, by program: no signal. An id that is not here clears.
    void setSelected(const QString& id);
    QString selected() const { return m_painter.content().selected; }

    void setChoosing(Choosing choosing) { m_choosing = choosing; }
    /// Those that are chosen together, by program: no signal.
    void setPicked(const QSet<QString>& ids);
    const QSet<QString>& picked() const { return m_painter.content().picked; }
    /// What the next drag does; after it the map moves again. Only where many can be chosen.
    void setTool(MapTool tool);
    /// As if the user had clicked the marker: with both signals.
    void choose(const QString& id);
    MapTool tool() const { return m_tool; }
    /// Chooses all within 800 m of a marker, by its place on the map; `+` and `-` then change how far, Enter keeps what is
    /// chosen, Escape gives back what was. False when it is not on the map.
    bool pickAround(const QString& id);
    /// The circle from within which is chosen, until it is left.
    const MapDrawing& drawing() const { return m_drawing; }

    /// What the keyboard is on, as a screen reader says it; empty: nothing.
    QString cursorText() const { return m_cursorText; }
    /// The pin, where a place is put right on this map.
    PinCorrection& pin() { return m_pin; }

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

    /// Where the pictures come from, and where those of a server are kept. A source that has an addressProblem() is taken as
    /// none.
    void setSource(const MapSource& source, const QString& cacheFolder);
    const MapSource& source() const { return m_source; }
    /// Gives the pictures to who draws them itself; null before the first source that has tiles.
    TileHost* tiles() const { return m_tiles; }
    /// Why pictures do not come, and since when.
    TileTrouble tileTrouble() const;
    QDateTime tileTroubleSince() const;

    QGeoCoordinate centre() const { return {m_viewport.centre.lat, m_viewport.centre.lon}; }
    double zoomLevel() const { return m_viewport.zoom; }
    bool hasTiles() const { return !tileUrl().isEmpty(); }
    /// On this computer's loopback: Qt Location asks nobody else.
    QString tileUrl() const;
    QString cacheFolder() const { return m_cacheFolder; }
    QString userAgent() const { return entraide::userAgent(); }
    /// "Map with 106 markers": what a screen reader says; the list beside it has the lines.
    QString accessibleName() const;

    // ---- drawing ----
    enum class Part { All, Ground, Marks };
    void paint(QPainter& painter, Part part, double pixelRatio, bool focused);
    /// The ring is for who uses the keyboard.
    static bool showsRing(Qt::FocusReason reason);

    // ---- events, in the item's coordinates ----
    void press(QPointF at, Qt::KeyboardModifiers modifiers = {});
    void drag(QPointF at);
    void release(QPointF at);
    void doubleClick(QPointF at);
    void hover(QPointF at);
    void leave();
    void wheel(QPointF at, double notches);
    /// True when the key meant something here. Tab past the last marker does not.
    bool key(int key, Qt::KeyboardModifiers modifiers = {});
    /// Tab begins at the first marker again.
    void forgetCursor();
    /// The keyboard goes elsewhere.
    void focusLost();

Q_SIGNALS:
    void changed(); ///< paint again
    void viewportChanged();
    void sourceChanged(); ///< the picture is to be made anew: of another source, or since its tiles come again
    void tileTroubleChanged();
    /// The user chose a marker; empty: clicked beside all.
    void selectedByUser(const QString& id);
    /// The user chose these together, by whatever means; where many can be chosen, one too.
    void pickedByUser(const QSet<QString>& ids);
    /// A shape was drawn, or all around a marker were chosen; after pickedByUser().
    void drawn();
    /// Several stand in one place: which of them is meant has to be asked.
    void listRequested(const QList<entraide::MapMarker>& markers, QPointF at);
    void toolChanged();
    void cursorChanged();
    /// Something that only a screen reader has to be told.
    void announced(const QString& text);
    /// Double click, or Enter on the chosen one.
    void activated(const QString& id);
    /// What is under the pointer; nothing when \a markers is empty.
    void hovered(const QList<entraide::MapMarker>& markers, QPointF at);

private:
    void zoom(double levels);
    void look(const MapViewport& viewport);
    void clickAt(QPointF at);
    bool areInOnePlace(const QList<MapMarker>& markers) const;
    /// Goes nearer until they are apart. False when they stay together.
    bool zoomInto(const QList<MapMarker>& markers);
    // map_choosing.cpp
    bool isAdding() const;
    MapTool toolOfDrag() const;
    void pick(const QSet<QString>& ids);
    void toggle(const QList<MapMarker>& markers);
    void pickDrawn();
    void finishDrawing();
    void endCircle(bool keep);
    bool circleKey(int key);
    QString circleLabel() const;
    // map_keys.cpp
    bool viewKey(int key);
    void keepPinInView();
    bool walk(int direction);
    void moveCursor(const QString& id);
    bool enter();
    bool toggleAtCursor();
    bool leaveSomething();

    MapPainter m_painter;
    MapViewport m_viewport;
    MapStyle m_style;
    MapFurniture m_furniture;
    MapSource m_source;
    TileHost* m_tiles = nullptr; ///< made for the first source that has tiles
    QString m_cacheFolder;
    struct Fit {
        GeoBox box;
        double padding = 0;
        double nearestZoom = 16;
    };
    std::optional<Fit> m_fit; ///< what the view holds fitted; none once it was moved
    bool m_moved = false;     ///< a view was asked for or the map was moved: content no longer chooses it
    Choosing m_choosing = Choosing::One;
    MapTool m_tool = MapTool::Move;
    MapDrawing m_drawing;         ///< while it is drawn; a circle until it is left
    bool m_drawingAdds = false;   ///< to what was chosen before
    QSet<QString> m_pickedBefore; ///< when the circle began
    QString m_cursor;             ///< id of the (first) marker that the keyboard is on
    QString m_cursorText;
    bool m_byKeyboard = false;    ///< what was done last; shows what the keyboard is on
    PinCorrection m_pin;
    bool m_holdsPin = false;
    bool m_pressed = false;
    bool m_dragging = false;
    Qt::KeyboardModifiers m_modifiers; ///< of the press
    QPointF m_pressedAt;
    QPointF m_lastAt;
    QString m_hovered;
};

} // namespace entraide
