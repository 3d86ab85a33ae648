// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QFont>
#include <QStyledItemDelegate>

namespace entraide {

class WeekGridModel;
struct GridLine;
struct GridPlace;

/// Paints the cells of the week grid: the task on the ground of the window, then a line for each place. A cell with
/// more places than fit says how many more.
class WeekGridDelegate : public QStyledItemDelegate {
    Q_OBJECT

public:
    WeekGridDelegate(const WeekGridModel& model, QObject* parent);

    /// \a taskWidth is that of the first column.
    int rowHeight(int row, const QFont& font, int taskWidth) const;

    void paint(QPainter* painter, const QStyleOptionViewItem& option, const QModelIndex& index) const override;
    QSize sizeHint(const QStyleOptionViewItem& option, const QModelIndex& index) const override;

private:
    void paintTask(QPainter& painter, const QStyleOptionViewItem& option, const GridLine& line) const;
    void paintPlaces(QPainter& painter, const QStyleOptionViewItem& option, const GridLine& line,
                     const QList<GridPlace>& places) const;

    const WeekGridModel& m_model;
};

} // namespace entraide
