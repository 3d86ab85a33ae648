// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/requests/diary_view.h"

#include "ui/common/list_table.h"
#include "ui/common/metrics.h"
#include "ui/common/paint.h"
#include "ui/common/tones.h"
#include "ui/requests/diary_model.h"

#include <QApplication>
#include <QHeaderView>
#include <QLabel>
#include <QPainter>
#include <QVBoxLayout>

namespace entraide {

using namespace Qt::StringLiterals;

namespace {

constexpr int hoursWidth = 208;
constexpr int minutesPerHour = 60;

/// Where \a range lies in \a box, which stands for the hours from \a first to \a last.
QRect barOf(const QRect& box, TimeRange range, int first, int last) {
    const double whole = std::max(1, (last - first) * minutesPerHour);
    const auto x = [&](int minute) {
        return box.left() + static_cast<int>((minute - first * minutesPerHour) / whole * box.width());
    };
    return {QPoint(x(range.start), box.top()), QPoint(std::max(x(range.start) + 2, x(range.end) - 1), box.bottom())};
}

} // namespace

void DiaryDelegate::paint(QPainter* painter, const QStyleOptionViewItem& option, const QModelIndex& index) const {
    QStyleOptionViewItem empty = option;
    initStyleOption(&empty, index);
    empty.text.clear();
    const QWidget* widget = option.widget;
    (widget ? widget->style() : QApplication::style())->drawControl(QStyle::CE_ItemViewItem, &empty, painter, widget);
    const auto day = index.data(DiaryModel::DayRole).value<DiaryDay>();
    const int first = index.data(DiaryModel::FirstHourRole).toInt();
    const int last = index.data(DiaryModel::LastHourRole).toInt();
    const Tones t = tones(option.palette);
    const PainterGuard guard(*painter);
    const QRect box =
        option.rect.adjusted(Metrics::HalfGrid, Metrics::HalfGrid, -Metrics::HalfGrid, -Metrics::HalfGrid);
    const int half = box.height() / 2;
    const QRect above(box.left(), box.top(), box.width(), half - 1);
    const QRect below(box.left(), box.top() + half + 1, box.width(), box.height() - half - 1);
    for (const TimeRange& range : day.asked)
        drawPanel(*painter, barOf(above, range, first, last), t.accentGround, t.accent, 1);
    for (const TimeRange& range : day.offered)
        drawPanel(*painter, barOf(below, range, first, last), t.positiveGround, t.positive, 1);
    for (const CommonTime& time : day.common)
        drawPanel(*painter, barOf(box, time.free, first, last), t.positive, t.positive, 1);
    for (const TimeRange& range : day.promised) {
        const QRect bar = barOf(below, range, first, last);
        painter->fillRect(bar, t.base);
        painter->fillRect(bar, QBrush(t.danger, Qt::BDiagPattern));
        drawPanel(*painter, bar, {}, t.danger, 1);
    }
}

DiaryView::DiaryView(QWidget* parent)
    : QWidget(parent)
    , m_model(new DiaryModel(this))
    , m_table(new ListTable)
    , m_legend(new QLabel) {
    m_table->setModel(m_model);
    m_table->setObjectName(u"diaries"_s);
    m_table->setAccessibleName(tr("Both diaries, day by day"));
    m_table->setCompact(true);
    m_table->setSelectionMode(QAbstractItemView::SingleSelection);
    m_table->setItemDelegateForColumn(DiaryModel::Hours, new DiaryDelegate(m_table));
    m_table->setDefaultWidths({88, hoursWidth, 120, 112, 112, 112});
    m_table->horizontalHeader()->setSectionsClickable(false);
    m_legend->setText(tr("Above: asked for. Below: offered. Hatched: promised already. Filled: both could."));
    m_legend->setFont(secondaryFont(font()));
    m_legend->setForegroundRole(QPalette::PlaceholderText);
    m_legend->setWordWrap(true);
    m_legend->setContentsMargins(Metrics::PagePadding, Metrics::HalfGrid, Metrics::PagePadding, Metrics::HalfGrid);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins({});
    column->setSpacing(0);
    column->addWidget(m_table, 1);
    column->addWidget(m_legend);
    setFocusProxy(m_table);
}

void DiaryView::setDiaries(const LinedUp& diaries) {
    m_model->setDiaries(diaries);
    m_table->chooseRow(m_model->bestRow());
}

void DiaryView::clear() {
    m_model->setDiaries({});
}

std::optional<CommonTime> DiaryView::chosen() const {
    const QModelIndex index = m_table->currentIndex();
    if (!index.isValid() || index.row() >= m_model->rowCount())
        return std::nullopt;
    const CommonTime* best = bestOf(m_model->days()[index.row()].common);
    return best ? std::optional(*best) : std::nullopt;
}

} // namespace entraide
