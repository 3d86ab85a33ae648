// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/mappage/map_list_delegate.h"

#include "ui/common/metrics.h"
#include "ui/common/tones.h"
#include "ui/map/marker_shapes.h"
#include "ui/mappage/map_list_model.h"

#include <QPainter>

namespace entraide {

void MapListDelegate::paint(QPainter* painter, const QStyleOptionViewItem& option, const QModelIndex& index) const {
    TwoLineDelegate::paint(painter, option, index);
    MarkerLook look;
    look.kind = static_cast<MarkerKind>(index.data(MapListModel::KindRole).toInt());
    look.urgent = index.data(MapListModel::UrgentRole).toBool();
    look.radius = look.urgent ? 8 : 6;
    const QFontMetrics title(boldFont(option.font));
    const QFontMetrics second(secondaryFont(option.font));
    const int content = title.lineSpacing() + 2 + second.lineSpacing();
    const QRect row = option.rect;
    const double y = row.top() + (row.height() - 1 - content) / 2.0 + title.lineSpacing() / 2.0;
    const double x = Metrics::PagePadding + Metrics::IconSize / 2.0;
    const QPointF at(option.direction == Qt::RightToLeft ? row.right() - x : row.left() + x, y);
    paintMarker(*painter, at, look, MapStyle::from(tones(option.palette), secondaryFont(option.font)));
}

} // namespace entraide
