// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/today/action_bar.h"

#include "ui/common/button.h"
#include "ui/common/metrics.h"

#include <QAction>
#include <QBoxLayout>

namespace entraide {

ActionBar::ActionBar(QWidget* parent)
    : QWidget(parent)
    , m_layout(new QBoxLayout(QBoxLayout::LeftToRight, this)) {
    m_layout->setContentsMargins(Metrics::PagePadding, Metrics::HalfGrid, Metrics::PagePadding, 12);
    m_layout->setSpacing(Metrics::Grid);
}

void ActionBar::setActions(const QList<QAction*>& actions, bool primary) {
    setVisible(!actions.isEmpty());
    if (actions == m_actions && primary == m_primary)
        return;
    m_actions = actions;
    m_primary = primary;
    const QWidget* focused = focusWidget();
    const bool hadFocus = focused && focused->hasFocus();
    while (QLayoutItem* item = m_layout->takeAt(0)) {
        if (QWidget* button = item->widget()) {
            button->hide();
            button->deleteLater(); // it may be the one that is being pressed
        }
        delete item;
    }
    for (QAction* action : actions) {
        auto* button = new ActionButton(*action, this);
        button->setObjectName(action->objectName());
        makePrimary(*button, primary && action == actions.first());
        m_layout->addWidget(button, 0, Qt::AlignLeft);
        button->show();
        if (hadFocus && action == actions.first())
            button->setFocus();
    }
    m_layout->addStretch(1);
    arrange();
}

void ActionBar::arrange() {
    int needed = 2 * Metrics::PagePadding;
    for (const ActionButton* button : findChildren<ActionButton*>(Qt::FindDirectChildrenOnly)) {
        if (!button->isHidden())
            needed += button->sizeHint().width() + Metrics::Grid;
    }
    m_layout->setDirection(needed <= width() ? QBoxLayout::LeftToRight : QBoxLayout::TopToBottom);
}

void ActionBar::resizeEvent(QResizeEvent* event) {
    QWidget::resizeEvent(event);
    arrange();
}

} // namespace entraide
