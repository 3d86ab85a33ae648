// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QList>
#include <QWidget>

class QAction;
class QBoxLayout;

namespace entraide {

/// Buttons of a few actions beside each other, or below each other where there is no room.
class ActionBar : public QWidget {
    Q_OBJECT

public:
    explicit ActionBar(QWidget* parent = nullptr);

    /// The first is filled when \a primary. Whoever has the keyboard here keeps it.
    void setActions(const QList<QAction*>& actions, bool primary);

protected:
    void resizeEvent(QResizeEvent* event) override;

private:
    void arrange();

    QList<QAction*> m_actions;
    bool m_primary = false;
    QBoxLayout* m_layout;
};

} // namespace entraide
