// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/roster/week_view.h"

#include "ui/common/empty_state.h"
#include "ui/common/group_header.h"
#include "ui/common/metrics.h"
#include "ui/common/tone_label.h"
#include "ui/roster/print_panel.h"
#include "ui/roster/week_load_view.h"

#include <QHBoxLayout>
#include <QSplitter>
#include <QStackedLayout>
#include <QVBoxLayout>

namespace entraide {

using namespace Qt::StringLiterals;

WeekView::WeekView(QWidget* parent)
    : QWidget(parent)
    , m_model(new WeekGridModel(this))
    , m_grid(new WeekGridView(*m_model))
    , m_empty(new EmptyState(tr("Nothing is planned in this week.")))
    , m_loads(new WeekLoadModel(this))
    , m_loadView(new WeekLoadView)
    , m_loadHeader(new GroupHeader(tr("Load of the week")))
    , m_toFill(new IconText(u"state-open"_s, {}, Tone::Danger))
    , m_toConfirm(new IconText(u"clock"_s, {}, Tone::Warning))
    , m_print(new PrintPanel) {
    m_loadHeader->setTrailing(tr("slots taken, of the most agreed with each person"));
    m_loadView->setModel(m_loads);

    auto* keys = new ToneLabel(tr("Arrows: cell · Enter: open · Delete: free · R: look for somebody"), Tone::Muted);
    keys->setFont(secondaryFont(font()));
    keys->setSizePolicy(QSizePolicy::Ignored, QSizePolicy::Preferred);
    keys->setToolTip(keys->text()); // it gives way to the numbers beside it
    auto* foot = new QHBoxLayout;
    foot->setContentsMargins(Metrics::PagePadding, Metrics::Grid, Metrics::PagePadding, Metrics::Grid);
    foot->setSpacing(Metrics::PagePadding);
    foot->addWidget(keys, 1);
    foot->addWidget(m_toFill);
    foot->addWidget(m_toConfirm);

    auto* weekPart = new QWidget;
    auto* week = new QStackedLayout(weekPart);
    week->addWidget(m_grid);
    week->addWidget(m_empty);
    auto* left = new QWidget;
    left->setAutoFillBackground(true);
    left->setBackgroundRole(QPalette::Base);
    auto* column = new QVBoxLayout(left);
    column->setContentsMargins({});
    column->setSpacing(0);
    column->addWidget(weekPart, 1);
    column->addWidget(m_loadHeader);
    column->addWidget(m_loadView);
    column->addLayout(foot);

    m_print->setAutoFillBackground(true);
    m_print->setBackgroundRole(QPalette::Base);
    auto* splitter = new QSplitter;
    splitter->setChildrenCollapsible(false);
    splitter->addWidget(left);
    splitter->addWidget(m_print);
    splitter->setStretchFactor(0, 1);
    constexpr int panelWidth = 376;
    splitter->setSizes({3 * panelWidth, panelWidth});
    auto* row = new QHBoxLayout(this);
    row->setContentsMargins({});
    row->addWidget(splitter);
    connect(m_print, &PrintPanel::closeRequested, this, [this] { setPrintPanelShown(false); });
    connect(m_model, &QAbstractItemModel::modelReset, week,
            [this, week] { week->setCurrentIndex(m_model->rowCount() > 0 ? 0 : 1); });
    showCounts();
}

void WeekView::setRoster(const Roster& roster, QDate today, bool sample) {
    const QModelIndex chosen = m_grid->currentIndex();
    const int row = chosen.row();
    const int columnChosen = chosen.column();
    const bool sameWeek = roster.week == m_roster.week;
    m_roster = roster;
    m_model->setGrid(weekGrid(copyFor(roster, RosterLevel::Coordinator)), today);
    if (sameWeek && row >= 0 && row < m_model->rowCount() && !m_grid->currentIndex().isValid())
        m_grid->setCurrentIndex(m_model->index(row, columnChosen));
    m_loads->setLoads(weekLoads(roster));
    m_loadHeader->setCount(tr("%n person(s)", nullptr, m_loads->rowCount()));
    m_print->setRoster(roster, sample);
    showCounts();
}

void WeekView::showCounts() {
    const WeekGrid& grid = m_model->grid();
    m_toFill->setText(tr("%n to fill", nullptr, grid.empty));
    m_toFill->setVisible(grid.empty > 0);
    m_toConfirm->setText(tr("%n to confirm", nullptr, grid.asked));
    m_toConfirm->setVisible(grid.asked > 0);
    m_loadView->setVisible(m_loads->rowCount() > 0);
    m_loadHeader->setVisible(m_loads->rowCount() > 0);
}

void WeekView::setPrintPanelShown(bool shown) {
    if (m_print->isVisibleTo(this) == shown)
        return;
    m_print->setVisible(shown);
    Q_EMIT printPanelShownChanged(shown);
}

bool WeekView::isPrintPanelShown() const {
    return m_print->isVisibleTo(this);
}

} // namespace entraide
