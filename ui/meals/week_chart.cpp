// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/meals/week_chart.h"

#include "ui/common/charts.h"
#include "ui/meals/ledger_columns.h"
#include "ui/records/lines_view.h"

namespace entraide {

using namespace Qt::StringLiterals;

namespace {

/// The latest ones; the table has all.
constexpr qsizetype mostColumns = 8;

} // namespace

WeekChart::WeekChart(QWidget* parent)
    : WeekChart(*new BarChart, parent) {}

WeekChart::WeekChart(BarChart& chart, QWidget* parent)
    : ChartView({tr("Meals by week"), u"weeksAsTable"_s, tr("Show the meals by week as a table")}, chart,
                *new LinesView({.name = tr("Meals by week"),
                                .titles = numberTitles(tr("Week of")),
                                .numbers = {1, 2, 3, 4},
                                .widths = {96, 72, 72, 80, 96},
                                .none = tr("Nothing is given yet.")}),
                parent)
    , m_chart(&chart) {
    m_chart->setScaleShown(true);
    m_chart->setMinimumHeight(140);
}

void WeekChart::showWeeks(const QList<MealWeek>& weeks) {
    QList<PanelLine> table;
    QList<ChartColumn> columns;
    for (const MealWeek& week : weeks) {
        const NumbersRow row = rowOf(week);
        table.append({.cells = row.cells()});
        columns.append({.label = week.monday.toString(u"dd/MM"_s),
                        .values = {double(week.delivered), double(week.ordered - week.delivered)}});
    }
    if (columns.size() > mostColumns)
        columns = columns.last(mostColumns);
    m_chart->setData({{.name = tr("delivered", "meals by week"), .tone = Tone::Positive},
                      {.name = tr("ordered", "meals by week"), .tone = Tone::Muted, .missing = true}},
                     columns);
    lines().setLines(table);
    setEmpty(weeks.isEmpty());
}

} // namespace entraide
