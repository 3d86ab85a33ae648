// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/meals/chart_view.h"

#include "ui/common/button.h"
#include "ui/common/metrics.h"
#include "ui/records/lines_view.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QStackedWidget>
#include <QToolButton>
#include <QVBoxLayout>

namespace entraide {

using namespace Qt::StringLiterals;

ChartView::ChartView(const Look& look, QWidget& chart, LinesView& table, QWidget* parent)
    : QWidget(parent)
    , m_toggle(makeIconButton(u"list"_s, look.toggleTip))
    , m_stack(new QStackedWidget)
    , m_table(&table) {
    auto* title = new QLabel(look.title);
    title->setFont(boldFont(font()));
    m_toggle->setCheckable(true);
    m_toggle->setObjectName(look.toggleName);
    chart.setAccessibleName(look.title);
    auto* drawn = new QWidget;
    auto* drawnColumn = new QVBoxLayout(drawn);
    drawnColumn->setContentsMargins({});
    drawnColumn->addWidget(&chart);
    drawnColumn->addStretch(1);
    m_stack->addWidget(drawn);
    m_stack->addWidget(m_table);
    auto* head = new QHBoxLayout;
    head->addWidget(title);
    head->addStretch(1);
    head->addWidget(m_toggle);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins({});
    column->setSpacing(Metrics::HalfGrid);
    column->addLayout(head);
    column->addWidget(m_stack, 1);
    connect(m_toggle, &QToolButton::toggled, this, [this](bool shown) {
        setEmpty(m_empty);
        Q_EMIT tableToggled(shown);
    });
}

void ChartView::setEmpty(bool empty) {
    m_empty = empty;
    m_stack->setCurrentIndex(empty || isTableShown() ? 1 : 0);
}

bool ChartView::isTableShown() const {
    return m_toggle->isChecked();
}

void ChartView::setTableShown(bool shown) {
    m_toggle->setChecked(shown);
}

} // namespace entraide
