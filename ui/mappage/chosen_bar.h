// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/map/map_content.h"

#include <QWidget>

class QAction;
class QCheckBox;
class QGridLayout;
class QLabel;

namespace entraide {

class ToneLabel;

/// Above the list: how many are chosen together and of which kinds, whether only they are listed, and what can be done
/// with all of them. Shown while it is more than one.
class ChosenBar : public QWidget {
    Q_OBJECT

public:
    explicit ChosenBar(QWidget* parent = nullptr);

    /// What can be done with them, as buttons. Their owner outlives the bar.
    void setActions(const QList<QAction*>& actions);
    void setChosen(const QList<MapMarker>& markers);
    bool showsOnly() const;
    void setOnly(bool only);
    /// "34 chosen", "12 volunteers, 22 requests".
    QString text() const;

Q_SIGNALS:
    void onlyChanged();

private:
    QLabel* m_count;
    ToneLabel* m_kinds;
    QCheckBox* m_only;
    QGridLayout* m_buttons;
};

} // namespace entraide
