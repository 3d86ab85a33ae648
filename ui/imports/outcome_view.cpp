// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/imports/outcome_view.h"

#include "ui/common/empty_state.h"
#include "ui/common/list_table.h"
#include "ui/common/metrics.h"
#include "ui/common/tabs.h"
#include "ui/common/tone_label.h"
#include "ui/imports/outcome_model.h"
#include "ui/words/import_words.h"

#include <QHeaderView>
#include <QStackedWidget>
#include <QTabBar>
#include <QVBoxLayout>

namespace entraide {

using namespace Qt::StringLiterals;

namespace {

constexpr int lineWidth = 64;
constexpr int nameWidth = 220;

OutcomeModel::Sort sortOf(int tab) {
    return static_cast<OutcomeModel::Sort>(tab);
}

} // namespace

OutcomeView::OutcomeView(QWidget* parent)
    : QWidget(parent)
    , m_model(new OutcomeModel(this))
    , m_counts(new ToneLabel({}, Tone::Normal, this))
    , m_tabs(new TabStrip(this))
    , m_stack(new QStackedWidget(this))
    , m_table(new ListTable(this))
    , m_empty(new EmptyState(m_stack)) {
    m_counts->setObjectName(u"importCounts"_s);
    m_counts->setWordWrap(true);
    m_counts->setTextInteractionFlags(Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard);
    for (int i = 0; i < 3; ++i)
        m_tabs->addTab({});
    m_table->setObjectName(u"importOutcomes"_s);
    m_table->setAccessibleName(tr("Rows there is something to say about"));
    m_table->setModel(m_model);
    m_table->setSortingEnabled(false);
    m_table->setDefaultWidths({lineWidth, nameWidth, -1});
    m_table->horizontalHeader()->setStretchLastSection(true);
    m_stack->addWidget(m_table);
    m_stack->addWidget(m_empty);
    connect(m_tabs, &TabStrip::currentChanged, this, &OutcomeView::showTab);
    connect(m_table, &ListTable::opened, this, [this](const QModelIndex& index) {
        const AnyId id = m_model->outcome(index.row()).record;
        if (!id.isEmpty())
            Q_EMIT opened(id);
    });

    auto* column = new QVBoxLayout(this);
    column->setContentsMargins({});
    column->setSpacing(Metrics::Grid);
    column->addWidget(m_counts);
    auto* list = new QVBoxLayout;
    list->setSpacing(0);
    list->addWidget(m_tabs);
    list->addWidget(m_stack, 1);
    column->addLayout(list, 1);
}

void OutcomeView::setReport(const ImportReport& report) {
    m_report = report;
    m_counts->setText(countsText(report.counts));
    const ImportCounts& counts = report.counts;
    QTabBar& bar = m_tabs->bar();
    bar.setTabText(0, tr("Left out (%L1)").arg(counts.rejected));
    bar.setTabText(1, tr("To compare (%L1)").arg(counts.suspected));
    bar.setTabText(2, tr("To know (%L1)").arg(counts.noted));
    const int first = counts.rejected > 0 ? 0 : counts.suspected > 0 ? 1 : counts.noted > 0 ? 2 : 0;
    bar.setCurrentIndex(first);
    showTab(first);
}

void OutcomeView::showTab(int tab) {
    m_model->setReport(m_report, sortOf(tab));
    switch (sortOf(tab)) {
    case OutcomeModel::Sort::LeftOut:
        m_empty->setSentence(tr("No row is left out."));
        break;
    case OutcomeModel::Sort::Suspected:
        m_empty->setSentence(tr("Nobody in the file looks like somebody already known."));
        break;
    case OutcomeModel::Sort::ToKnow:
        m_empty->setSentence(tr("Every cell was understood."));
        break;
    }
    if (m_model->rowCount() > 0)
        m_stack->setCurrentWidget(m_table);
    else
        m_stack->setCurrentWidget(m_empty);
}

} // namespace entraide
