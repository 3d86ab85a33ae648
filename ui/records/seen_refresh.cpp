// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/records/seen_refresh.h"

#include "ui/common/fault.h"

#include <QEvent>
#include <QWidget>

#include <utility>

namespace entraide {

SeenRefresh::SeenRefresh(QWidget& panel, std::function<void()> refresh)
    : QObject(&panel)
    , m_panel(panel)
    , m_refresh(std::move(refresh)) {
    panel.installEventFilter(this);
}

void SeenRefresh::changed() {
    m_stale = !m_panel.isVisible();
    if (!m_stale)
        guarded(m_panel, m_refresh);
}

bool SeenRefresh::eventFilter(QObject* watched, QEvent* event) {
    if (watched == &m_panel && event->type() == QEvent::Show && std::exchange(m_stale, false))
        guarded(m_panel, m_refresh);
    return QObject::eventFilter(watched, event);
}

} // namespace entraide
