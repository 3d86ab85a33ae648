// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/map/marker_list_popup.h"

#include "ui/common/roles.h"
#include "ui/common/two_line_delegate.h"
#include "ui/map/map_words.h"

#include <QListWidget>
#include <QScreen>
#include <QVBoxLayout>

#include <algorithm>

namespace entraide {

namespace {

constexpr int popupWidth = 300;
constexpr int rowsShown = 8;
constexpr int popupIdRole = FirstPageRole;

} // namespace

MarkerListPopup::MarkerListPopup(QWidget* parent)
    : QFrame(parent, Qt::Popup)
    , m_list(new QListWidget) {
    setFrameShape(QFrame::Box);
    setFrameShadow(QFrame::Plain);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->addWidget(m_list);
    m_list->setFrameShape(QFrame::NoFrame);
    m_list->setItemDelegate(new TwoLineDelegate(m_list));
    m_list->setUniformItemSizes(true);
    m_list->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    const auto choose = [this](const QListWidgetItem* item) {
        const QString id = item->data(popupIdRole).toString();
        hide();
        Q_EMIT chosen(id);
    };
    connect(m_list, &QListWidget::itemClicked, this, choose);
    connect(m_list, &QListWidget::itemActivated, this, [this, choose](const QListWidgetItem* item) {
        if (isVisible()) // a click that activates was a click before
            choose(item);
    });
}

void MarkerListPopup::showMarkers(const QList<MapMarker>& markers, QPoint at) {
    m_list->clear();
    for (const MapMarker& marker : markers) {
        auto* item = new QListWidgetItem(marker.label, m_list);
        item->setData(SecondaryRole, marker.detail);
        item->setData(Qt::AccessibleTextRole, markersText({marker}));
        item->setData(popupIdRole, marker.id);
    }
    m_list->setAccessibleName(groupTitle(markers));
    m_list->setCurrentRow(0);
    const int rows = static_cast<int>(std::min<qsizetype>(rowsShown, markers.size()));
    resize(popupWidth, rows * m_list->sizeHintForRow(0) + 2 * frameWidth());
    QPoint corner = parentWidget()->mapToGlobal(at + QPoint(8, 8));
    if (const QScreen* screen = parentWidget()->screen()) {
        const QRect room = screen->availableGeometry();
        corner.setX(std::clamp(corner.x(), room.left(), std::max(room.left(), room.right() - width())));
        corner.setY(std::clamp(corner.y(), room.top(), std::max(room.top(), room.bottom() - height())));
    }
    move(corner);
    show();
    m_list->setFocus(Qt::PopupFocusReason);
}

} // namespace entraide
