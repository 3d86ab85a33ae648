// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/map/map_content.h"

#include <QWidget>

#include <optional>

class QComboBox;
class QLabel;
class QLineEdit;
class QListView;
class QPushButton;

namespace entraide {

class MapListModel;
class ToneLabel;

/// What is in the view, as a list with a filter, and below it a card for the chosen line.
class InViewPanel : public QWidget {
    Q_OBJECT

public:
    explicit InViewPanel(QWidget* parent = nullptr);

    /// Everything the map shows; \a unplaced records cannot be put on it.
    void setMarkers(const QList<MapMarker>& markers, int unplaced);
    /// The part that is seen now.
    void setBox(const GeoBox& box);
    /// Chooses a line without a signal. An id that is not in the view only fills the card.
    void setSelected(const QString& id);
    /// Says that the chosen record's place is shown as it is.
    void setExact(const QString& id);
    QString selected() const { return m_selected; }
    MapListModel& model() const { return *m_model; }
    void focusFilter();

Q_SIGNALS:
    void selected(const QString& id);
    void openRequested(const QString& id);

private:
    void refresh();
    void showCard();
    std::optional<MarkerKind> chosenKind() const;

    QLabel* m_title;
    ToneLabel* m_count;
    QLineEdit* m_filter;
    QComboBox* m_kinds;
    QListView* m_list;
    MapListModel* m_model;
    ToneLabel* m_unplaced;
    QWidget* m_card;
    QLabel* m_cardTitle;
    ToneLabel* m_cardPlace;
    QPushButton* m_open;
    QList<MapMarker> m_markers;
    GeoBox m_box;
    QString m_selected;
    QString m_exact;
    bool m_quiet = false;
};

} // namespace entraide
