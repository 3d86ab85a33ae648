// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "workflows/today.h"

#include <QPersistentModelIndex>
#include <QTreeView>

#include <optional>

namespace entraide {

class TodayDelegate;
class TodayModel;

/// The list of the Today page. A click on a header folds its group, a click on a painted button asks for its action;
/// from the keyboard the arrows go through headers and lines, Left and Right fold.
class TodayView : public QTreeView {
    Q_OBJECT

public:
    explicit TodayView(TodayModel& model, QWidget* parent = nullptr);

Q_SIGNALS:
    void actionPressed(const QModelIndex& line, entraide::TodayAction action);
    /// A line, a header or (invalid) nothing.
    void chosenChanged(const QModelIndex& index);

protected:
    void currentChanged(const QModelIndex& current, const QModelIndex& previous) override;
    void drawBranches(QPainter* painter, const QRect& rect, const QModelIndex& index) const override;
    void mousePressEvent(QMouseEvent* event) override;
    void mouseMoveEvent(QMouseEvent* event) override;
    void mouseReleaseEvent(QMouseEvent* event) override;
    void mouseDoubleClickEvent(QMouseEvent* event) override;
    void resizeEvent(QResizeEvent* event) override;

private:
    std::optional<TodayAction> buttonAt(const QPoint& at) const;
    void toggle(const QModelIndex& group);
    void release();

    TodayDelegate* m_delegate;
    QPersistentModelIndex m_pressed;
    TodayAction m_pressedAction = TodayAction::Open;
    bool m_wide = false;
};

} // namespace entraide
