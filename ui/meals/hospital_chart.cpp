// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/meals/hospital_chart.h"

#include "ui/common/charts.h"
#include "ui/records/lines_view.h"

#include <QLocale>

#include <algorithm>

namespace entraide {

using namespace Qt::StringLiterals;

namespace {

/// More would need a window of their own; the table has all.
constexpr qsizetype mostBars = 10;

} // namespace

HospitalChart::HospitalChart(QWidget* parent)
    : HospitalChart(*new ShareBars, parent) {}

HospitalChart::HospitalChart(ShareBars& chart, QWidget* parent)
    : ChartView({tr("Meals delivered by hospital"), u"hospitalsAsTable"_s,
                 tr("Show the meals by hospital as a table")},
                chart,
                *new LinesView({.name = tr("Meals delivered by hospital"),
                                .titles = {tr("Hospital"), tr("Meals delivered")},
                                .numbers = {1},
                                .widths = {220},
                                .none = tr("Nothing is delivered yet.")}),
                parent)
    , m_chart(&chart) {}

void HospitalChart::showHospitals(const QList<HospitalMeals>& hospitals) {
    const QLocale numbers;
    QList<ShareRow> bars;
    QList<PanelLine> table;
    for (const HospitalMeals& hospital : hospitals) {
        table.append({.cells = {hospital.name, numbers.toString(hospital.meals)}});
        if (bars.size() < mostBars)
            bars.append({.label = hospital.name,
                         .share = static_cast<double>(hospital.meals) / std::max(1, hospitals.first().meals),
                         .text = numbers.toString(hospital.meals)});
    }
    m_chart->setRows(bars);
    lines().setLines(table);
    setEmpty(hospitals.isEmpty());
}

} // namespace entraide
