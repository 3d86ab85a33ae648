// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/map/map_content.h"

#include <QWidget>

#include <optional>

class QAction;
class QComboBox;
class QLabel;
class QLineEdit;
class QListView;
class QPushButton;
class QTimer;
class QVBoxLayout;

namespace entraide {

class ChosenBar;
class MapListModel;
class ToneLabel;

/// What is in the view, or chosen together, as a list with a filter, and below it a card for the line that one is on.
/// The lines that are marked are those chosen together.
class InViewPanel : public QWidget {
    Q_OBJECT

public:
    explicit InViewPanel(QWidget* parent = nullptr);

    /// Buttons for what can be done with those chosen together, and with the one of the card.
    void setActions(const QList<QAction*>& ofChosen, const QList<QAction*>& ofCard);
    /// Everything the map shows, as inListOrder() gives it; \a unplaced records cannot be put on it.
    void setMarkers(const QList<MapMarker>& inOrder, int unplaced);
    /// The part that is seen now. Of many markers the list follows a moment later.
    void setBox(const GeoBox& box);
    /// Goes to a line without a signal. An id that is not in the view only fills the card.
    void setSelected(const QString& id);
    /// Marks the lines of those chosen together, without a signal.
    void setPicked(const QSet<QString>& ids);
    /// Lists only them, or what is in the view again.
    void showOnlyPicked(bool only);
    bool showsOnlyPicked() const;
    /// Says that the chosen record's place is shown as it is.
    void setExact(const QString& id);
    QString selected() const { return m_selected; }
    const QSet<QString>& picked() const { return m_picked; }
    /// Those chosen together, in the order of the list.
    QList<MapMarker> pickedMarkers() const;
    /// The marker of the card; none when nothing is chosen.
    std::optional<MapMarker> selectedMarker() const;
    /// "34 chosen: 12 volunteers, 22 requests".
    QString chosenText() const;
    MapListModel& model() const { return *m_model; }
    QListView& list() const { return *m_list; }
    void focusFilter();

Q_SIGNALS:
    void selected(const QString& id);
    void picked(const QSet<QString>& ids);
    void openRequested(const QString& id);

private:
    QWidget* makeCard();
    void refresh();
    void markPicked();
    void linesMarked();
    QStringList markedIds() const;
    void choose(const QSet<QString>& ids);
    /// Delete, where only those chosen together are listed: the marked ones are not among them any more.
    void letGoOfMarked();
    void showCard();
    std::optional<MarkerKind> chosenKind() const;

    QLabel* m_title;
    ToneLabel* m_count;
    QLineEdit* m_filter;
    QComboBox* m_kinds;
    ChosenBar* m_chosen;
    QListView* m_list;
    MapListModel* m_model;
    ToneLabel* m_unplaced;
    QWidget* m_card;
    QLabel* m_cardTitle;
    ToneLabel* m_cardPlace;
    QPushButton* m_open;
    QVBoxLayout* m_cardColumn = nullptr;
    QTimer* m_later;
    QList<MapMarker> m_markers;
    GeoBox m_box;
    QString m_selected;
    QSet<QString> m_picked;
    QString m_exact;
    bool m_quiet = false;
};

} // namespace entraide
