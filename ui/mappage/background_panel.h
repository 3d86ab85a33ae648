// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "geo/areas.h"
#include "tiles/map_source.h"

#include <QWidget>

class QComboBox;
class QLabel;
class QLineEdit;
class QPushButton;

namespace entraide {

class TileCacheList;
class ToneLabel;
struct SourceCheck;

/// Chooses what lies under the map, and says what that tells to whom. The program's own areas ask nobody; everything
/// else is used only after its button was pressed. Shows what is kept of each server, to be cleared.
class BackgroundPanel : public QWidget {
    Q_OBJECT

public:
    /// \a cacheRoot: where what servers gave is kept.
    explicit BackgroundPanel(const QString& cacheRoot = tileCacheRoot(), QWidget* parent = nullptr);

    /// What is in use.
    void setSource(const MapSource& source);
    /// Where the desk is: a file that shows another part of the world is told of.
    void setRegion(const GeoBox& region) { m_region = region; }
    /// Shows the fields of a kind, as if it had been chosen in the list.
    void chooseKind(MapSource::Kind kind);
    TileCacheList& kept() const { return *m_kept; }

Q_SIGNALS:
    void sourceChosen(const entraide::MapSource& source);

private:
    MapSource::Kind kind() const;
    MapSource entered() const;
    void showKind();
    void browse();
    void use();
    void lookInside(const MapSource& source);
    void take(const SourceCheck& check);
    void adopt(const MapSource& source);
    void sayProblem(const QString& sentence);

    QComboBox* m_kinds;
    QLabel* m_note;
    QLineEdit* m_address;
    QLineEdit* m_credit;
    QPushButton* m_browse;
    QPushButton* m_use;
    ToneLabel* m_problem;
    TileCacheList* m_kept;
    MapSource m_source;
    GeoBox m_region;
};

} // namespace entraide
