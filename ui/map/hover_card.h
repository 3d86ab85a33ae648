// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/map/map_content.h"

#include <QFrame>

class QLabel;

namespace entraide {

/// Says what is under the pointer: one record in two lines, or how many of which kind are in a cluster, and the first few. Never in the pointer's way.
class HoverCard : public QFrame {
    Q_OBJECT

public:
    explicit HoverCard(QWidget* parent);

    /// Shows the card beside \a at, inside the parent; hides it for no markers.
    void showMarkers(const QList<MapMarker>& markers, QPoint at);

protected:
    void paintEvent(QPaintEvent* event) override;

private:
    QLabel* m_title;
    QLabel* m_detail;
};

} // namespace entraide
