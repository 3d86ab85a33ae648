// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/meals/chart_view.h"
#include "ui/meals/ledger_columns.h"

namespace entraide {

class ShareBars;

/// Meals delivered by hospital.
class HospitalChart : public ChartView {
    Q_OBJECT

public:
    explicit HospitalChart(QWidget* parent = nullptr);

    void showHospitals(const QList<HospitalMeals>& hospitals);

private:
    HospitalChart(ShareBars& chart, QWidget* parent);

    ShareBars* m_chart;
};

} // namespace entraide
