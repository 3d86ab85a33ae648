// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/roster/week_load_view.h"

#include "ui/common/metrics.h"
#include "ui/common/paint.h"
#include "ui/common/roles.h"

#include <QEvent>
#include <QPainter>
#include <QStyledItemDelegate>

#include <algorithm>

namespace entraide {

using namespace Qt::StringLiterals;

namespace {

constexpr int leastWidth = 250;
constexpr int shownRows = 4;

class LoadDelegate : public QStyledItemDelegate {
public:
    using QStyledItemDelegate::QStyledItemDelegate;

    QSize sizeHint(const QStyleOptionViewItem& option, const QModelIndex& index) const override {
        const auto* view = qobject_cast<const QListView*>(option.widget);
        return view ? view->gridSize() : QStyledItemDelegate::sizeHint(option, index);
    }

    void paint(QPainter* painter, const QStyleOptionViewItem& option, const QModelIndex& index) const override {
        const PainterGuard guard(*painter);
        const Tones t = tones(option.palette);
        const Tone tone = toneAt(index);
        QRect rect = option.rect.adjusted(Metrics::PagePadding, 0, -Metrics::PagePadding, 0);
        if (option.state & QStyle::State_Selected)
            painter->fillRect(option.rect, t.selection);
        const QColor ink = option.state & QStyle::State_Selected ? t.onSelection : t.text;
        const QString count = index.data(SecondaryRole).toString();
        const QString full = index.data(TrailingRole).toString();
        const int name = rect.width() * 36 / 100;
        const int bar = rect.width() * 30 / 100;
        const auto part = [&](int left, int width) {
            return QStyle::visualRect(option.direction, rect, {rect.left() + left, rect.top(), width, rect.height()});
        };
        drawLine(*painter, part(0, name - Metrics::HalfGrid), index.data().toString(), option.font, ink,
                 Qt::AlignLeading, option.direction);
        constexpr int barHeight = 6;
        QRect track = part(name, bar);
        track.setTop(track.center().y() - barHeight / 2 + 1);
        track.setHeight(barHeight);
        drawShareBar(*painter, track, index.data(ShareRole).toDouble(), t.colour(tone), t.track);
        QRect text = part(name + bar, rect.width() - name - bar);
        if (!full.isEmpty()) {
            const int used = drawLine(*painter, text, full, option.font,
                                      option.state & QStyle::State_Selected ? t.onSelection : t.colour(tone),
                                      Qt::AlignTrailing, option.direction);
            const int gap = used + Metrics::HalfGrid;
            option.direction == Qt::LeftToRight ? text.setRight(text.right() - gap) : text.setLeft(text.left() + gap);
        }
        drawLine(*painter, text, count, option.font, ink, Qt::AlignTrailing, option.direction);
        if (option.state & QStyle::State_HasFocus)
            drawFocusRing(*painter, option.rect.adjusted(2, 1, -2, -1), t.accent);
    }
};

} // namespace

void WeekLoadModel::setLoads(const QList<WeekLoad>& loads) {
    if (loads == m_loads)
        return;
    beginResetModel();
    m_loads = loads;
    endResetModel();
}

int WeekLoadModel::rowCount(const QModelIndex& parent) const {
    return parent.isValid() ? 0 : static_cast<int>(m_loads.size());
}

QVariant WeekLoadModel::data(const QModelIndex& index, int role) const {
    if (!index.isValid())
        return {};
    const WeekLoad& load = m_loads[index.row()];
    const QString count = load.agreed > 0
                              ? tr("%1 of %2", "slots taken, of the most agreed").arg(load.taken).arg(load.agreed)
                              : QString::number(load.taken);
    switch (role) {
    case Qt::DisplayRole:
        return load.name.brief();
    case SecondaryRole:
        return count;
    case TrailingRole:
        return load.isFull() ? tr("max", "no more slots this week") : QString();
    case ShareRole:
        return load.agreed > 0 ? std::min(1.0, static_cast<double>(load.taken) / load.agreed) : 0.0;
    case StateToneRole:
        return QVariant::fromValue(load.isFull() ? Tone::Warning : Tone::Accent);
    case Qt::AccessibleTextRole:
        return load.isFull() ? tr("%1: %2 slots, the most agreed").arg(load.name.full(), count)
                             : tr("%1: %2 slots").arg(load.name.full(), count);
    case Qt::ToolTipRole:
        return load.name.full();
    default:
        return {};
    }
}

WeekLoadView::WeekLoadView(QWidget* parent)
    : QListView(parent) {
    setFrameShape(QFrame::NoFrame);
    setFlow(LeftToRight);
    setWrapping(true);
    setResizeMode(Adjust);
    setUniformItemSizes(true);
    setSelectionMode(SingleSelection);
    setEditTriggers(NoEditTriggers);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setVerticalScrollMode(ScrollPerPixel);
    setItemDelegate(new LoadDelegate(this));
    setAccessibleName(tr("Load of the week"));
    QSizePolicy policy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    setSizePolicy(policy);
    placeItems();
}

QSize WeekLoadView::sizeHint() const {
    return {3 * leastWidth, shownRows * tableRowHeight(fontMetrics(), true) + Metrics::Grid};
}

void WeekLoadView::placeItems() {
    const int room = viewport()->width() - 1;
    const int columns = std::max(1, room / leastWidth);
    setGridSize({room / columns, tableRowHeight(fontMetrics(), true)});
}

void WeekLoadView::resizeEvent(QResizeEvent* event) {
    placeItems();
    QListView::resizeEvent(event);
}

void WeekLoadView::changeEvent(QEvent* event) {
    QListView::changeEvent(event);
    if (event->type() == QEvent::FontChange)
        updateGeometry();
}

} // namespace entraide
