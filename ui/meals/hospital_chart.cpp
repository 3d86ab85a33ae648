// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/meals/hospital_chart.h"

#include "ui/common/button.h"
#include "ui/common/charts.h"
#include "ui/common/metrics.h"
#include "ui/records/lines_view.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QLocale>
#include <QStackedWidget>
#include <QToolButton>
#include <QVBoxLayout>

#include <algorithm>

namespace entraide {

using namespace Qt::StringLiterals;

namespace {

/// More would need a window of their own; the table has all.
constexpr qsizetype mostBars = 10;

} // namespace

HospitalChart::HospitalChart(QWidget* parent)
    : QWidget(parent)
    , m_toggle(makeIconButton(u"list"_s, tr("Show the meals by hospital as a table")))
    , m_stack(new QStackedWidget)
    , m_chart(new ShareBars)
    , m_table(new LinesView({.name = tr("Meals delivered by hospital"),
                             .titles = {tr("Hospital"), tr("Meals delivered")},
                             .numbers = {1},
                             .widths = {220},
                             .none = tr("Nothing is delivered yet.")})) {
    auto* title = new QLabel(tr("Meals delivered by hospital"));
    title->setFont(boldFont(font()));
    m_toggle->setCheckable(true);
    m_toggle->setObjectName(u"hospitalsAsTable"_s);
    m_chart->setAccessibleName(title->text());
    auto* bars = new QWidget;
    auto* barColumn = new QVBoxLayout(bars);
    barColumn->setContentsMargins({});
    barColumn->addWidget(m_chart);
    barColumn->addStretch(1);
    m_stack->addWidget(bars);
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
    connect(m_toggle, &QToolButton::toggled, this, [this](bool table) {
        m_stack->setCurrentIndex(table ? 1 : 0);
        Q_EMIT tableToggled(table);
    });
}

void HospitalChart::showHospitals(const QList<HospitalMeals>& hospitals) {
    const QLocale numbers;
    QList<ShareRow> bars;
    QList<PanelLine> lines;
    for (const HospitalMeals& hospital : hospitals) {
        lines.append({.cells = {hospital.name, numbers.toString(hospital.meals)}});
        if (bars.size() < mostBars)
            bars.append({.label = hospital.name,
                         .share = static_cast<double>(hospital.meals) / std::max(1, hospitals.first().meals),
                         .text = numbers.toString(hospital.meals)});
    }
    m_chart->setRows(bars);
    m_table->setLines(lines);
    // Nothing to draw: the table says so.
    m_stack->setCurrentIndex(hospitals.isEmpty() || isTableShown() ? 1 : 0);
}

bool HospitalChart::isTableShown() const {
    return m_toggle->isChecked();
}

void HospitalChart::setTableShown(bool shown) {
    m_toggle->setChecked(shown);
}

} // namespace entraide
