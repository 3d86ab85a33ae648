// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "tiles/map_source.h"
#include "ui/map/desk_content.h"
#include "ui/map/render_map.h"
#include "ui/mappage/map_reading.h"
#include "ui/records/page.h"

#include <functional>

class QComboBox;
class QPainter;
class QTimer;

namespace entraide {

class AreasPanel;
class BackgroundPanel;
class Command;
class InViewPanel;
class JobBar;
class LayersPanel;
class MapView;
class PinBar;
class TimeBar;
struct SheetPictures;

/// The city at a glance: layers at the left, the map with its time below, what is in the view, or chosen together, at
/// the right. The list and the map show the same records and choose together.
class MapPage : public Page {
    Q_OBJECT

public:
    explicit MapPage(PageContext& context, QWidget* parent = nullptr);
    ~MapPage() override;

    /// Chooses a record and brings it into view; as it is, not rounded, since it is open elsewhere.
    void openRecord(const QString& id) override;
    /// Chooses several together and brings them into view, rounded. Opens layers and times that would hide them.
    void showRecords(const QStringList& ids) override;
    QString shownRecord() const override;
    QList<QAction*> menuActions() const override;
    QAction* printAction() const override;
    void focusFilter() override;

    MapView& view() const { return *m_view; }
    InViewPanel& list() const { return *m_list; }
    TimeBar& time() const { return *m_time; }
    LayersPanel& layers() const { return *m_layers; }
    BackgroundPanel& background() const { return *m_background; }
    AreasPanel& areas() const { return *m_areas; }
    PinBar& pinBar() const { return *m_pinBar; }
    MapReading& reading() const { return *m_reading; }

    /// For whom pictures and paper are; only what the role may print can be chosen.
    void setPaperDetail(PlaceDetail detail);
    PlaceDetail paperDetail() const;
    /// What goes into a picture or onto paper: never what is open on the screen.
    MapContent paperContent();
    /// As if the file had been chosen: the view as a picture, those chosen together as a list.
    void writePicture(const QString& file);
    void writeList(const QString& file);

public Q_SLOTS:
    /// Chooses a record, as from a list.
    void select(const QString& id);

protected:
    void showEvent(QShowEvent* event) override;
    void hideEvent(QHideEvent* event) override;

private:
    QWidget* makeLeft();
    QWidget* makeMiddle();
    void connectParts();
    void connectChoosing();
    void readDesk();
    void rebuild();
    void present(const MapReading::Shown& shown);
    /// Now, or when what is being read is shown.
    void whenShown(std::function<void()> then);
    void showCounts(const MapContent& content, const DeskContentOptions& options);
    void chooseShown(const QStringList& ids);
    DeskContentOptions contentOptions() const;
    void choose(const QSet<QString>& ids);
    void setSource(const MapSource& source);
    // map_page_commands.cpp
    Command& addCommand(Command* command);
    void buildCommands();
    void buildChoosing();
    void buildActs();
    void refreshCommands();
    QAction* actionOf(const QString& id) const;
    QString onlyRequest() const;
    void clearChoice();
    void beginPin();
    void pinMoved(GeoPoint place);
    void savePin(GeoPoint place);
    // map_page_paper.cpp
    QComboBox* makeLevels();
    /// What is put on paper, as it was when that was asked for.
    struct PaperMap {
        MapContent content;
        MapHead head;
        MapViewport viewport;
        QString credit; ///< of the background, where it came
    };
    PaperMap paperMap(const QSizeF& size);
    MapHead paperHead() const;
    void withBackground(const MapViewport& viewport, double pixelRatio, std::function<void(const SheetPictures&)> then);
    void paintPaper(QPainter& painter, const QSizeF& size, double pixelRatio, const PaperMap& paper,
                    const SheetPictures& background) const;
    void savePaper(const QString& file, const PaperMap& paper, const SheetPictures& background);
    static QString missingText(const SheetPictures& background);
    void savePicture();
    void printView();
    void copyList();
    void saveList();
    void writeToChosen();

    MapReading* m_reading;
    QList<std::function<void()>> m_whenShown;
    QString m_opened;
    QString m_pinned;    ///< the record whose place is put right
    bool m_stale = true; ///< the desk changed since it was read
    QList<Command*> m_commands;
    MapView* m_view;
    LayersPanel* m_layers;
    BackgroundPanel* m_background;
    JobBar* m_jobs;
    AreasPanel* m_areas;
    TimeBar* m_time;
    InViewPanel* m_list;
    PinBar* m_pinBar;
    QComboBox* m_levels = nullptr;
    QTimer* m_later; ///< gathers changes that come in a row
};

} // namespace entraide
