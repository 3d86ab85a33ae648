// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/roster/plan_side.h"

#include "ui/common/charts.h"
#include "ui/common/group_header.h"
#include "ui/common/metrics.h"
#include "ui/common/tone_label.h"
#include "ui/common/two_line_delegate.h"
#include "ui/roster/plan_shares.h"
#include "ui/roster/unserved_model.h"
#include "ui/words/time_words.h"

#include <QComboBox>
#include <QHBoxLayout>
#include <QLabel>
#include <QListView>
#include <QVBoxLayout>

#include <algorithm>

namespace entraide {

using namespace Qt::StringLiterals;

namespace {

QLabel* boldLabel(const QString& text, const QFont& base) {
    auto* label = new QLabel(text);
    label->setFont(boldFont(base));
    return label;
}

} // namespace

PlanSide::PlanSide(QWidget* parent)
    : QWidget(parent)
    , m_days(new BarChart)
    , m_which(new QComboBox)
    , m_shares(new PlanSharesModel(this))
    , m_sharesView(new PlanSharesView)
    , m_sharesPart(new QWidget)
    , m_header(new GroupHeader(tr("Remain to fill")))
    , m_list(new QListView)
    , m_unserved(new UnservedModel(this)) {
    setAutoFillBackground(true);
    setBackgroundRole(QPalette::Base);
    m_days->setScaleShown(true);
    m_days->setAccessibleName(tr("Places by day"));
    m_which->addItems({tr("Share filled by commune"), tr("Load by volunteer")});
    m_which->setAccessibleName(tr("What the bars show"));
    connect(m_which, &QComboBox::currentIndexChanged, this, [this] { showShares(); });
    auto* dayPart = new QWidget;
    auto* dayColumn = new QVBoxLayout(dayPart);
    dayColumn->setContentsMargins(Metrics::PagePadding, Metrics::Grid, Metrics::PagePadding, Metrics::Grid);
    dayColumn->addWidget(boldLabel(tr("Places by day"), font()));
    dayColumn->addWidget(m_days);

    auto* shareColumn = new QVBoxLayout(m_sharesPart);
    shareColumn->setContentsMargins(Metrics::PagePadding, Metrics::Grid, Metrics::PagePadding, Metrics::Grid);
    auto* shareHead = new QHBoxLayout;
    shareHead->addWidget(m_which);
    shareHead->addStretch(1);
    auto* mark = new ToneLabel(tr("| today", "legend: the mark shows how it stands today"), Tone::Muted);
    mark->setFont(secondaryFont(font()));
    shareHead->addWidget(mark);
    shareColumn->addLayout(shareHead);
    shareColumn->addWidget(m_sharesView);
    m_sharesView->setModel(m_shares);
    connect(m_sharesView, &QListView::activated, this, [this](const QModelIndex& index) {
        if (const QString id = m_shares->at(index.row()).id; !id.isEmpty())
            Q_EMIT openRequested(id);
    });

    m_header->setIconName(u"warning"_s, Tone::Danger);
    auto* delegate = new TwoLineDelegate(m_list);
    delegate->setSecondaryLines(3);
    m_list->setItemDelegate(delegate);
    m_list->setModel(m_unserved);
    m_list->setFrameShape(QFrame::NoFrame);
    m_list->setResizeMode(QListView::Adjust);
    m_list->setEditTriggers(QListView::NoEditTriggers);
    m_list->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_list->setVerticalScrollMode(QListView::ScrollPerPixel);
    m_list->setAccessibleName(tr("Places that remain to be filled, with reasons"));
    connect(m_list, &QListView::activated, this,
            [this](const QModelIndex& index) { Q_EMIT openRequested(m_unserved->at(index.row()).subject.id); });

    auto* column = new QVBoxLayout(this);
    column->setContentsMargins({});
    column->setSpacing(0);
    column->addWidget(dayPart);
    column->addWidget(m_sharesPart);
    column->addWidget(m_header);
    column->addWidget(m_list, 1);
}

void PlanSide::setPlan(const WeekPlan& plan, QDate today) {
    setDays(plan, today);
    m_plan = plan;
    showShares();
    m_unserved->setLines(plan.unserved);
    m_header->setCount(tr("%n place(s)", nullptr, m_unserved->missing()));
    m_header->setVisible(m_unserved->rowCount() > 0);
    m_list->setVisible(m_unserved->rowCount() > 0);
}

void PlanSide::setDays(const WeekPlan& plan, QDate today) {
    QList<ChartColumn> columns;
    for (const PlanDay& day : plan.days) {
        const int left = std::max(0, day.needed - day.filledThen);
        columns.append({.label = weekdayText(day.date.dayOfWeek()),
                        .values = {double(std::min(day.filledNow, day.filledThen)),
                                   double(std::max(0, day.filledThen - day.filledNow)), double(left)},
                        .note = {},
                        .emphasised = day.date == today});
    }
    m_days->setData({{.name = tr("filled already"), .tone = Tone::Muted},
                     {.name = tr("proposed"), .tone = Tone::Positive},
                     {.name = tr("remaining"), .tone = Tone::Danger, .missing = true}},
                    columns);
}

void PlanSide::showShares() {
    const bool loads = m_which->currentIndex() == 1;
    m_shares->setShares(loads ? loadShares(m_plan) : communeShares(m_plan));
    m_sharesView->setAccessibleName(m_which->currentText());
    m_sharesView->scrollToTop();
    m_sharesPart->setVisible(!m_plan.quarters.isEmpty() || !m_plan.loads.isEmpty());
}

} // namespace entraide
