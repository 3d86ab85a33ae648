// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/today/today_view.h"

#include "ui/common/roles.h"
#include "ui/today/today_delegate.h"
#include "ui/today/today_model.h"

#include <QMouseEvent>

namespace entraide {

TodayView::TodayView(TodayModel& model, QWidget* parent)
    : QTreeView(parent)
    , m_delegate(new TodayDelegate(this)) {
    setModel(&model);
    setItemDelegate(m_delegate);
    setFrameShape(NoFrame);
    setHeaderHidden(true);
    setRootIsDecorated(false);
    setIndentation(0);
    setUniformRowHeights(false);
    setExpandsOnDoubleClick(false);
    setAllColumnsShowFocus(true);
    setSelectionMode(SingleSelection);
    setEditTriggers(NoEditTriggers);
    setVerticalScrollMode(ScrollPerPixel);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setMouseTracking(true);
    connect(this, &QTreeView::activated, this, [this](const QModelIndex& index) {
        if (index.data(GroupRole).toBool())
            toggle(index);
    });
}

void TodayView::toggle(const QModelIndex& group) {
    setExpanded(group, !isExpanded(group));
}

void TodayView::currentChanged(const QModelIndex& current, const QModelIndex& previous) {
    QTreeView::currentChanged(current, previous);
    Q_EMIT chosenChanged(current);
}

// The delegate paints the fold of a group; lines have none.
void TodayView::drawBranches(QPainter*, const QRect&, const QModelIndex&) const {}

std::optional<TodayAction> TodayView::buttonAt(const QPoint& at) const {
    const QModelIndex index = indexAt(at);
    if (!index.isValid())
        return std::nullopt;
    QStyleOptionViewItem option;
    initViewItemOption(&option);
    option.rect = visualRect(index);
    for (const TodayDelegate::Button& button : m_delegate->buttons(option, index)) {
        if (button.place.contains(at))
            return button.action;
    }
    return std::nullopt;
}

void TodayView::mousePressEvent(QMouseEvent* event) {
    const QPoint at = event->position().toPoint();
    const QModelIndex index = indexAt(at);
    if (event->button() == Qt::LeftButton && index.isValid()) {
        if (const auto action = buttonAt(at)) {
            setFocus(Qt::MouseFocusReason);
            setCurrentIndex(index);
            m_pressed = index;
            m_pressedAction = *action;
            m_delegate->setPressed(index, *action);
            viewport()->update();
            return;
        }
        if (index.data(GroupRole).toBool()) {
            toggle(index);
            return;
        }
    }
    QTreeView::mousePressEvent(event);
}

void TodayView::mouseMoveEvent(QMouseEvent* event) {
    const QPoint at = event->position().toPoint();
    const bool clickable = buttonAt(at) || indexAt(at).data(GroupRole).toBool();
    viewport()->setCursor(clickable ? Qt::PointingHandCursor : Qt::ArrowCursor);
    if (!m_pressed.isValid())
        QTreeView::mouseMoveEvent(event);
}

void TodayView::mouseReleaseEvent(QMouseEvent* event) {
    if (!m_pressed.isValid()) {
        QTreeView::mouseReleaseEvent(event);
        return;
    }
    const QPersistentModelIndex pressed = m_pressed;
    const QPoint at = event->position().toPoint();
    const bool still = indexAt(at) == pressed && buttonAt(at) == m_pressedAction;
    release();
    if (still)
        Q_EMIT actionPressed(pressed, m_pressedAction);
}

// Two quick clicks on a button are the first one and nothing: the line may be another by then.
void TodayView::mouseDoubleClickEvent(QMouseEvent* event) {
    const QPoint at = event->position().toPoint();
    if (buttonAt(at))
        return;
    if (const QModelIndex index = indexAt(at); index.data(GroupRole).toBool()) {
        toggle(index);
        return;
    }
    QTreeView::mouseDoubleClickEvent(event);
}

void TodayView::release() {
    m_pressed = QModelIndex();
    m_delegate->setPressed({}, m_pressedAction);
    viewport()->update();
}

void TodayView::resizeEvent(QResizeEvent* event) {
    QTreeView::resizeEvent(event);
    if (const bool wide = TodayDelegate::isWide(viewport()->width(), font()); wide != m_wide) {
        m_wide = wide;
        scheduleDelayedItemsLayout(); // lines are of another height
    }
}

} // namespace entraide
