// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "workflows/today.h"

#include <QWidget>

class QLabel;
class QStackedWidget;
class QTableWidget;
class QToolButton;

namespace entraide {

class BarChart;

/// The places of the week, day by day: a small chart, and the same as a table for whoever prefers numbers.
class WeekPlacesView : public QWidget {
    Q_OBJECT

public:
    explicit WeekPlacesView(QWidget* parent = nullptr);

    void showDays(const QList<DayPlaces>& days, QDate today);
    bool isTableShown() const;
    void setTableShown(bool shown);

Q_SIGNALS:
    void tableToggled(bool shown);

private:
    QLabel* m_title;
    QLabel* m_sum;
    QToolButton* m_toggle;
    QStackedWidget* m_stack;
    BarChart* m_chart;
    QTableWidget* m_table;
};

} // namespace entraide
