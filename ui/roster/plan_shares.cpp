// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/roster/plan_shares.h"

#include "ui/common/metrics.h"
#include "ui/common/paint.h"
#include "ui/common/roles.h"
#include "ui/words/quarter_words.h"
#include "workflows/week_planning.h"

#include <QEvent>
#include <QPainter>
#include <QStyle>
#include <QStyledItemDelegate>

#include <algorithm>
#include <cmath>

namespace entraide {

namespace {

constexpr int rowsAtOnce = 8;
constexpr int leastRowHeight = 20;
constexpr int digitsWide = 8; ///< "12 of 15"
constexpr int TodayRole = FirstPageRole;

int shareRowHeight(const QFontMetrics& metrics) {
    return std::max(leastRowHeight, metrics.lineSpacing() + Metrics::HalfGrid);
}

class ShareDelegate : public QStyledItemDelegate {
public:
    using QStyledItemDelegate::QStyledItemDelegate;

    QSize sizeHint(const QStyleOptionViewItem& option, const QModelIndex&) const override {
        return {0, shareRowHeight(option.fontMetrics)};
    }

    void paint(QPainter* painter, const QStyleOptionViewItem& option, const QModelIndex& index) const override {
        const PainterGuard guard(*painter);
        const Tones t = tones(option.palette);
        const bool chosen = option.state & QStyle::State_Selected;
        if (chosen)
            painter->fillRect(option.rect, t.selection);
        const QColor ink = chosen ? t.onSelection : t.text;
        const int width = option.rect.width() - Metrics::HalfGrid;
        const int name = width * 2 / 5;
        const int text = digitsWide * option.fontMetrics.horizontalAdvance(u'0'); // the same for every bar
        const int bar = std::max(0, width - name - text - 2 * Metrics::Grid);
        const auto part = [&](int left, int top, int wide, int high) {
            return QStyle::visualRect(option.direction, option.rect,
                                      {option.rect.left() + left, option.rect.top() + top, wide, high});
        };
        drawLine(*painter, part(0, 0, name - Metrics::HalfGrid, option.rect.height()), index.data().toString(),
                 option.font, ink, Qt::AlignLeading, option.direction);
        constexpr int thick = 8;
        const int top = (option.rect.height() - thick) / 2;
        const auto upTo = [&](double share) {
            return static_cast<int>(std::lround(bar * std::clamp(share, 0.0, 1.0)));
        };
        painter->fillRect(part(name, top, bar, thick), t.track);
        painter->fillRect(part(name, top, upTo(index.data(ShareRole).toDouble()), thick), t.colour(toneAt(index)));
        painter->fillRect(part(name + upTo(index.data(TodayRole).toDouble()) - 1, top - 2, 2, thick + 4), ink);
        drawLine(*painter, part(width - text, 0, text, option.rect.height()), index.data(SecondaryRole).toString(),
                 option.font, ink, Qt::AlignTrailing, option.direction);
        if (option.state & QStyle::State_HasFocus)
            drawFocusRing(*painter, option.rect.adjusted(1, 1, -1, -1), t.accent);
    }
};

} // namespace

QList<PlanShare> communeShares(const WeekPlan& plan) {
    constexpr double poor = 0.6;
    QList<PlanShare> shares;
    for (const QuarterShare& quarter : plan.worstServed()) {
        const QString name = quarterName(quarter);
        shares.append(
            {.id = {},
             .name = name,
             .share = quarter.shareThen(),
             .today = quarter.shareNow(),
             .text = percentText(quarter.shareThen()),
             .tone = quarter.shareThen() < poor ? Tone::Danger : Tone::Positive,
             .spoken = PlanSharesModel::tr("%1: %2 of %n place(s) filled with this plan, %3 today",
                                           "a commune, numbers", quarter.needed)
                           .arg(name, QString::number(quarter.filledThen), QString::number(quarter.filledNow))});
    }
    return shares;
}

QList<PlanShare> loadShares(const WeekPlan& plan) {
    QList<PlanShare> shares;
    for (const PlanLoad& load : plan.loads) {
        const double most = load.most();
        const QString now = QString::number(load.now);
        const QString limit = QString::number(load.limit);
        shares.append(
            {.id = load.volunteer.toString(),
             .name = load.name,
             .share = load.then / most,
             .today = load.now / most,
             .text = load.limit > 0
                         ? PlanSharesModel::tr("%1 of %2", "tasks, the most in a week").arg(load.then).arg(load.limit)
                         : QString::number(load.then),
             .tone = load.limit > 0 && load.then >= load.limit ? Tone::Warning : Tone::Accent,
             .spoken = load.limit > 0 ? PlanSharesModel::tr("%1: %n task(s) with this plan, of at most %2; %3 today",
                                                            "a volunteer, numbers", load.then)
                                            .arg(load.name, limit, now)
                                      : PlanSharesModel::tr("%1: %n task(s) with this plan, %2 today",
                                                            "a volunteer, a number", load.then)
                                            .arg(load.name, now)});
    }
    return shares;
}

void PlanSharesModel::setShares(const QList<PlanShare>& shares) {
    if (shares == m_shares)
        return;
    beginResetModel();
    m_shares = shares;
    endResetModel();
}

int PlanSharesModel::rowCount(const QModelIndex& parent) const {
    return parent.isValid() ? 0 : static_cast<int>(m_shares.size());
}

QVariant PlanSharesModel::data(const QModelIndex& index, int role) const {
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const PlanShare& share = m_shares[index.row()];
    switch (role) {
    case Qt::DisplayRole:
        return share.name;
    case SecondaryRole:
        return share.text;
    case ShareRole:
        return share.share;
    case TodayRole:
        return share.today;
    case StateToneRole:
        return QVariant::fromValue(share.tone);
    case Qt::AccessibleTextRole:
    case Qt::ToolTipRole:
        return share.spoken;
    default:
        return {};
    }
}

PlanSharesView::PlanSharesView(QWidget* parent)
    : QListView(parent) {
    setFrameShape(QFrame::NoFrame);
    setFont(secondaryFont(font()));
    setUniformItemSizes(true);
    setSelectionMode(SingleSelection);
    setEditTriggers(NoEditTriggers);
    setResizeMode(Adjust);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setVerticalScrollMode(ScrollPerPixel);
    setItemDelegate(new ShareDelegate(this));
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
}

void PlanSharesView::setModel(QAbstractItemModel* model) {
    QListView::setModel(model);
    connect(model, &QAbstractItemModel::modelReset, this, &QWidget::updateGeometry);
    updateGeometry();
}

QSize PlanSharesView::sizeHint() const {
    const int rows = model() ? std::clamp(model()->rowCount(), 1, rowsAtOnce) : 1;
    constexpr int usualWidth = 280;
    return {usualWidth, rows * shareRowHeight(fontMetrics())};
}

QSize PlanSharesView::minimumSizeHint() const {
    constexpr int leastWidth = 160;
    return {leastWidth, sizeHint().height()};
}

void PlanSharesView::changeEvent(QEvent* event) {
    QListView::changeEvent(event);
    if (event->type() == QEvent::FontChange)
        updateGeometry();
}

} // namespace entraide
