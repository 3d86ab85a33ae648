// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/roster/proposal_view.h"

#include "ui/common/empty_state.h"
#include "ui/common/metrics.h"
#include "ui/common/tone_label.h"
#include "ui/roster/plan_figures.h"
#include "ui/roster/plan_model.h"
#include "ui/roster/plan_side.h"
#include "ui/roster/plan_table.h"
#include "ui/words/plan_words.h"

#include <QAction>
#include <QCheckBox>
#include <QHBoxLayout>
#include <QLabel>
#include <QPushButton>
#include <QSplitter>
#include <QStackedWidget>
#include <QVBoxLayout>

namespace entraide {

using namespace Qt::StringLiterals;

ProposalView::ProposalView(QAction& calculate, QWidget* parent)
    : QWidget(parent)
    , m_model(new PlanModel(this))
    , m_stack(new QStackedWidget)
    , m_empty(new EmptyState)
    , m_shown(new QWidget)
    , m_wish(new QWidget)
    , m_wishText(new QLabel)
    , m_mayMove(new QCheckBox(tr("Also &move people where that helps")))
    , m_onlyNew(new QCheckBox(tr("Only what is new")))
    , m_figures(new PlanFigures)
    , m_gains(new ToneLabel({}, Tone::Muted))
    , m_table(new PlanTable(*m_model))
    , m_side(new PlanSide)
    , m_hint(new ToneLabel({}, Tone::Muted))
    , m_calculate(calculate) {
    connect(m_onlyNew, &QCheckBox::toggled, m_model, &PlanModel::setOnlyNew);
    m_mayMove->setObjectName(u"may-move"_s);
    m_mayMove->setToolTip(
        tr("Who was asked or said yes for one day may go elsewhere; locked places and fixed helpers stay"));
    connect(m_mayMove, &QCheckBox::toggled, this, &ProposalView::mayMoveChanged);
    auto* foot = new QHBoxLayout;
    foot->setContentsMargins(Metrics::PagePadding, Metrics::HalfGrid, Metrics::PagePadding, Metrics::HalfGrid);
    foot->addWidget(m_hint, 1);
    foot->addWidget(m_mayMove);
    foot->addWidget(m_onlyNew);
    m_hint->setFont(secondaryFont(font()));
    m_hint->setWordWrap(true);

    auto* left = new QWidget;
    auto* column = new QVBoxLayout(left);
    column->setContentsMargins({});
    column->setSpacing(0);
    column->addWidget(buildWish());
    column->addWidget(m_figures);
    m_gains->setObjectName(u"gains"_s);
    m_gains->setWordWrap(true);
    m_gains->setAutoFillBackground(true);
    m_gains->setBackgroundRole(QPalette::Base);
    m_gains->setFont(secondaryFont(font()));
    m_gains->setContentsMargins(Metrics::PagePadding, 0, Metrics::PagePadding, Metrics::Grid);
    column->addWidget(m_gains);
    column->addWidget(m_table, 1);
    column->addLayout(foot);
    auto* splitter = new QSplitter;
    splitter->setChildrenCollapsible(false);
    splitter->addWidget(left);
    splitter->addWidget(m_side);
    splitter->setStretchFactor(0, 1);
    constexpr int sideWidth = 368;
    splitter->setSizes({3 * sideWidth, sideWidth});
    auto* row = new QHBoxLayout(m_shown);
    row->setContentsMargins({});
    row->addWidget(splitter);

    m_stack->addWidget(m_empty);
    m_stack->addWidget(m_shown);
    auto* whole = new QVBoxLayout(this);
    whole->setContentsMargins({});
    whole->addWidget(m_stack);

    connect(m_model, &PlanModel::checkedChanged, this, &ProposalView::checkedChanged);
    connect(m_table, &PlanTable::lockRequested, this, &ProposalView::lockRequested);
    connect(m_table, &PlanTable::openRequested, this, &ProposalView::chooseRequested);
    connect(m_side, &PlanSide::openRequested, this, &ProposalView::openRequested);
}

QWidget* ProposalView::buildWish() {
    m_wish->setAutoFillBackground(true);
    m_wish->setBackgroundRole(QPalette::Base);
    m_wishText->setObjectName(u"wish"_s);
    m_wishText->setWordWrap(true);
    m_wishText->setTextFormat(Qt::PlainText);
    auto* sign = new IconLabel(u"warning"_s, Tone::Warning);
    auto* forget = new QPushButton(tr("&Leave that out"));
    forget->setToolTip(tr("Plans without the absence, the choices made by hand and what is pinned"));
    connect(forget, &QPushButton::clicked, this, &ProposalView::forgetRequested);
    auto* row = new QHBoxLayout(m_wish);
    row->setContentsMargins(Metrics::PagePadding, Metrics::Grid, Metrics::PagePadding, 0);
    row->setSpacing(Metrics::Grid);
    row->addWidget(sign);
    row->addWidget(m_wishText, 1);
    row->addWidget(forget);
    m_wish->hide();
    return m_wish;
}

void ProposalView::setWish(const QString& sentence) {
    m_wishText->setText(sentence);
    m_wish->setVisible(!sentence.isEmpty());
}

void ProposalView::setPinned(const QList<qsizetype>& lines, bool pinned, const PlanWish& wish) {
    for (const qsizetype line : lines)
        m_plan->lines[line].pinned = pinned;
    m_plan->wish = wish;
    m_model->setPinned(lines, pinned);
}

void ProposalView::showOnlyNew(bool onlyNew) {
    m_onlyNew->setChecked(onlyNew);
}

void ProposalView::showPlan(const WeekPlan& plan, QDate today) {
    m_plan = plan;
    m_model->setPlan(plan);
    m_figures->setFigures(figuresOf(plan));
    const QString gains = gainsText(gainsOf(plan));
    m_gains->setText(gains);
    m_gains->setVisible(!gains.isEmpty());
    m_side->setPlan(plan, today);
    setStale(false);
    m_stack->setCurrentWidget(m_shown);
}

void ProposalView::showNone(const QString& sentence, bool offerToCalculate) {
    m_plan.reset();
    m_model->setPlan({});
    m_empty->setSentence(sentence);
    m_empty->setAction(offerToCalculate ? &m_calculate : nullptr);
    m_stack->setCurrentWidget(m_empty);
}

void ProposalView::setStale(bool stale) {
    m_hint->setText(
        stale ? tr("The desk has changed since; calculate again to see the plan for it.")
              : tr("Nothing is saved until you accept. Space: check · L: lock · Enter: choose somebody else"));
    m_hint->setTone(stale ? Tone::Warning : Tone::Muted);
}

QList<qsizetype> ProposalView::checkedLines() const {
    return m_model->checkedLines();
}

} // namespace entraide
