// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/roster/week_grid_model.h"

#include <QTableView>

namespace entraide {

/// The grid of the week: cells are chosen, not rows; an empty place is an open ring and a word, one who did not answer
/// a clock and a question mark. Enter opens a place, Delete frees one, R looks for somebody else; where a cell has
/// several places, a menu asks which.
class WeekGridView : public QTableView {
    Q_OBJECT

public:
    explicit WeekGridView(WeekGridModel& model, QWidget* parent = nullptr);

    /// The places of the chosen cell.
    QList<GridPlace> chosenPlaces() const;
    /// The cell of a place with this source, made visible and chosen. False when it is not in the week.
    bool choosePlace(const AnyId& source);

    /// Asks which place is meant when there are several that \a fits; then \a act.
    void withPlace(const std::function<bool(const GridPlace&)>& fits, const std::function<void(const GridPlace&)>& act);

Q_SIGNALS:
    void chosenChanged();
    void openRequested(const entraide::GridPlace& place);
    void freeRequested(const entraide::GridPlace& place);
    void replaceRequested(const entraide::GridPlace& place);

protected:
    void keyPressEvent(QKeyEvent* event) override;
    void mouseDoubleClickEvent(QMouseEvent* event) override;
    void contextMenuEvent(QContextMenuEvent* event) override;
    void resizeEvent(QResizeEvent* event) override;
    void changeEvent(QEvent* event) override;
    void currentChanged(const QModelIndex& current, const QModelIndex& previous) override;

private:
    QRect cellOf(const QModelIndex& index) const { return visualRect(index); }
    void openHere();
    void freeHere();
    void replaceHere();
    void shareWidth();
    void fitRows();

    WeekGridModel& m_model;
};

} // namespace entraide

Q_DECLARE_METATYPE(entraide::GridPlace)
