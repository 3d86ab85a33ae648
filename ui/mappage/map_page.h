// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "geo/desk_places.h"
#include "ui/map/map_content.h"
#include "ui/map/map_source.h"
#include "ui/records/page.h"

class QAction;
class QTimer;

namespace entraide {

class BackgroundPanel;
class InViewPanel;
class LayersPanel;
class MapView;
class TimeBar;

/// The city at a glance: layers at the left, the map with its time below, what is in the view at the right. The list
/// and the map show the same records and choose together.
class MapPage : public Page {
    Q_OBJECT

public:
    explicit MapPage(PageContext& context, QWidget* parent = nullptr);
    ~MapPage() override;

    /// Chooses a record and brings it into view; as it is, not rounded, since it is open elsewhere.
    void openRecord(const QString& id) override;
    QString shownRecord() const override;
    QList<QAction*> menuActions() const override;
    QAction* printAction() const override { return m_print; }
    void focusFilter() override;

    MapView& view() const { return *m_view; }
    InViewPanel& list() const { return *m_list; }
    TimeBar& time() const { return *m_time; }
    LayersPanel& layers() const { return *m_layers; }
    BackgroundPanel& background() const { return *m_background; }

public Q_SLOTS:
    /// Chooses a record, as from a list.
    void select(const QString& id);

protected:
    void showEvent(QShowEvent* event) override;
    void hideEvent(QHideEvent* event) override;

private:
    QWidget* makeLeft();
    void readDesk();
    void rebuild();
    void setSource(const MapSource& source);
    void savePicture();
    void printView();

    DeskPlaces m_places;
    QString m_opened;
    bool m_stale = true; ///< the desk changed since it was read
    MapView* m_view;
    LayersPanel* m_layers;
    BackgroundPanel* m_background;
    TimeBar* m_time;
    InViewPanel* m_list;
    QTimer* m_later; ///< gathers changes that come in a row
    QAction* m_fit;
    QAction* m_save;
    QAction* m_print;
};

} // namespace entraide
