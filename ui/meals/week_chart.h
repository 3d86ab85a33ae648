// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "meals/ledger.h"
#include "ui/meals/chart_view.h"

namespace entraide {

class BarChart;

/// A campaign week by week: meals ordered and delivered as columns, and in the table also what was given and paid.
class WeekChart : public ChartView {
    Q_OBJECT

public:
    explicit WeekChart(QWidget* parent = nullptr);

    void showWeeks(const QList<MealWeek>& weeks);

private:
    WeekChart(BarChart& chart, QWidget* parent);

    BarChart* m_chart;
};

} // namespace entraide
