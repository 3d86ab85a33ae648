// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/map/map_content.h"

#include <QFrame>

class QListWidget;

namespace entraide {

/// Those that stand in one place, as a list to choose from: opens over the map, goes by itself when one is chosen, at a
/// click beside it or with Escape.
class MarkerListPopup : public QFrame {
    Q_OBJECT

public:
    explicit MarkerListPopup(QWidget* parent);

    /// Opens beside \a at, in the parent's coordinates.
    void showMarkers(const QList<MapMarker>& markers, QPoint at);
    QListWidget& list() const { return *m_list; }

Q_SIGNALS:
    void chosen(const QString& id);

private:
    QListWidget* m_list;
};

} // namespace entraide
