// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/map/map_controller.h"

#include <QFrame>
#include <QWidget>

class QLabel;
class QQuickWidget;
class QToolButton;

namespace entraide {

class HoverCard;
class MarkerListPopup;
class TileNotice;

/// A map to look at and to choose on: the picture and the markers, with buttons to zoom, to fit and to choose by a
/// shape, a card that says what is under the pointer, and a list of what stands in one place. Uses Qt Location in a
/// QQuickWidget, made when it is first shown; where QML cannot be loaded, or nothing but our own areas is to be drawn
/// in a small panel, the same painter in a plain widget.
class MapView : public QWidget {
    Q_OBJECT

public:
    /// Small: the plain widget as long as there is no picture to show.
    enum class Use { Page, Small };
    explicit MapView(Use use, QWidget* parent = nullptr);
    ~MapView() override;

    /// Its selected id is the chosen marker.
    void setContent(const MapContent& content);
    void setSelected(const QString& id);
    /// Lets many be chosen together, and shows the buttons for it.
    void letChooseMany();
    /// Those that are chosen together: no signal.
    void setPicked(const QSet<QString>& ids) { m_controller.setPicked(ids); }
    /// Brings the marker of a record into view.
    void reveal(const QString& id) { m_controller.reveal(id); }
    /// Shows at most \a box; \a padding pixels stay free around it.
    void lookAt(const GeoBox& box, double padding = 28, double nearestZoom = 15);
    void fit() { m_controller.fitAll(); }
    void setSource(const MapSource& source, const QString& cacheFolder);
    void setFurniture(const MapFurniture& furniture) { m_controller.setFurniture(furniture); }

    const MapViewport& viewport() const { return m_controller.viewport(); }
    void setViewport(const MapViewport& viewport) { m_controller.setViewport(viewport); }
    MapController& controller() { return m_controller; }
    const MapContent& content() const { return m_controller.content(); }
    /// The style in use, for legends beside the map and for printing.
    MapStyle style() const;

    /// True when Qt Location draws; false: the plain widget does.
    bool usesLocation() const { return m_quick != nullptr; }
    /// Why not, when it should: QML's own words, for the log.
    QString fallbackReason() const { return m_fallbackReason; }

Q_SIGNALS:
    void selected(const QString& id);      ///< by the user; empty: none
    void picked(const QSet<QString>& ids); ///< by the user: those that are chosen together
    void activated(const QString& id);
    void viewportChanged();

protected:
    void showEvent(QShowEvent* event) override;
    void resizeEvent(QResizeEvent* event) override;
    void changeEvent(QEvent* event) override;

private:
    void makeSurface();
    void usePlain();
    void useLocation();
    void dress();
    void placeOverlays();
    QToolButton* addButton(const QString& icon, const QString& name);
    void showList(const QList<MapMarker>& markers, QPointF at);
    void sayName();
    void sayCursor();
    void announce(const QString& text);

    Use m_use;
    MapController m_controller;
    QQuickWidget* m_quick = nullptr;
    QWidget* m_surface = nullptr;
    QString m_fallbackReason;
    QList<QToolButton*> m_buttons;
    TileNotice* m_notice; ///< why the background is not there
    HoverCard* m_card;
    MarkerListPopup* m_popup = nullptr; ///< made when it is first needed
};

} // namespace entraide
