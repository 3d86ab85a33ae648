// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/meals/ledger_columns.h"

#include <QWidget>

class QStackedWidget;
class QToolButton;

namespace entraide {

class LinesView;
class ShareBars;

/// Meals delivered by hospital as bars, or as a table.
class HospitalChart : public QWidget {
    Q_OBJECT

public:
    explicit HospitalChart(QWidget* parent = nullptr);

    void showHospitals(const QList<HospitalMeals>& hospitals);
    bool isTableShown() const;
    void setTableShown(bool shown);
    const LinesView& table() const { return *m_table; }

Q_SIGNALS:
    void tableToggled(bool shown);

private:
    QToolButton* m_toggle;
    QStackedWidget* m_stack;
    ShareBars* m_chart;
    LinesView* m_table;
};

} // namespace entraide
