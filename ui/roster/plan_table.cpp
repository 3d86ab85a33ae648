// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/roster/plan_table.h"

#include "ui/common/group_header.h"
#include "ui/common/icon_engine.h"
#include "ui/common/metrics.h"
#include "ui/common/paint.h"
#include "ui/common/roles.h"
#include "ui/common/state_delegate.h"

#include <QHeaderView>
#include <QKeyEvent>
#include <QMouseEvent>
#include <QPainter>
#include <QStyleOptionButton>

#include <algorithm>

namespace entraide {

using namespace Qt::StringLiterals;

namespace {

constexpr int checkWidth = 40;
constexpr int timeWidth = 64;
constexpr int nowWidth = 128;
constexpr int proposalWidth = 116;
constexpr int whoWidth = 136;
constexpr int lockWidth = 36;
constexpr int leastText = 120;
constexpr int leastSection = 32;

class PlanDelegate : public StateDelegate {
public:
    using StateDelegate::StateDelegate;

    void paint(QPainter* painter, const QStyleOptionViewItem& option, const QModelIndex& index) const override {
        if (index.data(GroupRole).toBool()) {
            GroupHeaderLook look;
            look.title = index.data().toString();
            look.count = index.data(CountRole).toString();
            drawGroupHeader(*painter, option.rect, look, option.font, option.palette, option.direction);
            return;
        }
        StateDelegate::paint(painter, option, index);
        if (index.column() == PlanModel::NowColumn) { // how it stands | what is proposed
            const int edge = option.direction == Qt::LeftToRight ? option.rect.right() : option.rect.left();
            painter->fillRect(QRect(edge, option.rect.top(), 1, option.rect.height()),
                              tones(option.palette).controlEdge);
        }
    }
};

/// The first section is a check box for all, the last shows a lock.
class PlanHeader : public QHeaderView {
public:
    PlanHeader(PlanModel& model, QWidget* parent)
        : QHeaderView(Qt::Horizontal, parent)
        , m_model(model) {
        setSectionsClickable(true);
        setHighlightSections(false);
        setMinimumSectionSize(leastSection);
        setDefaultAlignment(Qt::AlignLeading | Qt::AlignVCenter);
        connect(&model, &PlanModel::checkedChanged, viewport(), qOverload<>(&QWidget::update));
        connect(this, &QHeaderView::sectionClicked, this, [this](int section) {
            if (section == PlanModel::CheckColumn)
                m_model.checkAll(m_model.checkedCount() < m_model.checkableCount());
        });
    }

protected:
    void paintSection(QPainter* painter, const QRect& rect, int section) const override {
        {
            const PainterGuard guard(*painter); // the style leaves its clip behind
            QHeaderView::paintSection(painter, rect, section);
        }
        if (section == PlanModel::CheckColumn) {
            QStyleOptionButton box;
            box.initFrom(this);
            const int size = style()->pixelMetric(QStyle::PM_IndicatorWidth, &box, this);
            box.rect = QRect(rect.left() + Metrics::Grid, rect.center().y() - size / 2, size, size);
            const int checked = m_model.checkedCount();
            box.state.setFlag(QStyle::State_Enabled, m_model.checkableCount() > 0);
            box.state |= checked == 0                         ? QStyle::State_Off
                         : checked < m_model.checkableCount() ? QStyle::State_NoChange
                                                              : QStyle::State_On;
            style()->drawPrimitive(QStyle::PE_IndicatorCheckBox, &box, painter, this);
        } else if (section == PlanModel::LockColumn) {
            drawIcon(
                *painter,
                rect.adjusted(0, (rect.height() - Metrics::IconSize) / 2, 0, -(rect.height() - Metrics::IconSize) / 2),
                u"lock"_s, tones(palette()).muted);
        }
    }

private:
    PlanModel& m_model;
};

} // namespace

PlanTable::PlanTable(PlanModel& model, QWidget* parent)
    : ListTable(parent)
    , m_model(model) {
    setHorizontalHeader(new PlanHeader(model, this));
    setItemDelegate(new PlanDelegate(this));
    setModel(&model);
    setSelectionMode(SingleSelection);
    setCompact(true);
    horizontalHeader()->setStretchLastSection(false);
    horizontalHeader()->setSectionResizeMode(QHeaderView::Fixed);
    setAccessibleName(tr("Proposal for the week"));
    connect(&model, &QAbstractItemModel::modelReset, this, &PlanTable::spanHeaders);
    connect(this, &ListTable::opened, this, [this](const QModelIndex& index) {
        if (const PlanLine* line = m_model.lineAt(index.row()))
            Q_EMIT openRequested(*line);
    });
    spanHeaders();
}

const PlanLine* PlanTable::chosenLine() const {
    return currentIndex().isValid() ? m_model.lineAt(currentIndex().row()) : nullptr;
}

void PlanTable::spanHeaders() {
    clearSpans();
    for (int row = 0; row < m_model.rowCount(); ++row) {
        if (m_model.isHeader(row))
            setSpan(row, 0, 1, PlanModel::columns);
    }
    shareWidth();
}

void PlanTable::shareWidth() {
    const int fixed = checkWidth + timeWidth + nowWidth + proposalWidth + whoWidth + lockWidth;
    const int room = std::max(2 * leastText, viewport()->width() - fixed);
    const int widths[] = {checkWidth,    timeWidth, room * 54 / 100,        nowWidth,
                          proposalWidth, whoWidth,  room - room * 54 / 100, lockWidth};
    for (int column = 0; column < PlanModel::columns; ++column)
        setColumnWidth(column, widths[column]);
}

void PlanTable::resizeEvent(QResizeEvent* event) {
    ListTable::resizeEvent(event);
    shareWidth();
}

void PlanTable::keyPressEvent(QKeyEvent* event) {
    const PlanLine* line = chosenLine();
    const bool bare = !(event->modifiers() & ~Qt::KeypadModifier);
    if (bare && line && event->key() == Qt::Key_Space)
        m_model.toggle(currentIndex().row());
    else if (bare && line && event->key() == Qt::Key_L)
        Q_EMIT lockRequested(*line);
    else
        ListTable::keyPressEvent(event);
}

void PlanTable::mouseReleaseEvent(QMouseEvent* event) {
    ListTable::mouseReleaseEvent(event);
    const QModelIndex index = indexAt(event->position().toPoint());
    if (event->button() == Qt::LeftButton && index.column() == PlanModel::LockColumn) {
        if (const PlanLine* line = m_model.lineAt(index.row()))
            Q_EMIT lockRequested(*line);
    }
}

} // namespace entraide
