// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>

#include <functional>

class QWidget;

namespace entraide {

/// Reads a panel anew after the desk has changed: at once while somebody sees it, else when it is shown again. So pages
/// and tabs behind the one in front cost nothing. What the reading throws is told as a fault.
class SeenRefresh : public QObject {
    Q_OBJECT

public:
    SeenRefresh(QWidget& panel, std::function<void()> refresh);

    void changed();

protected:
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    QWidget& m_panel;
    std::function<void()> m_refresh;
    bool m_stale = false;
};

} // namespace entraide
