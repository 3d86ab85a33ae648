// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "workflows/week_planning.h"

#include <QWidget>

class QLabel;
class QListView;

namespace entraide {

class BarChart;
class GroupHeader;
class ShareBars;
class UnservedModel;

/// Beside the proposal: places by day, the share that is filled by commune with where it stands today, and what stays
/// to be filled and why.
class PlanSide : public QWidget {
    Q_OBJECT

public:
    explicit PlanSide(QWidget* parent = nullptr);

    void setPlan(const WeekPlan& plan, QDate today);

Q_SIGNALS:
    void openRequested(const entraide::RequestId& request);

private:
    void setDays(const WeekPlan& plan, QDate today);
    void setQuarters(const WeekPlan& plan);

    BarChart* m_days;
    ShareBars* m_quarters;
    QWidget* m_quartersPart;
    GroupHeader* m_header;
    QListView* m_list;
    UnservedModel* m_unserved;
};

} // namespace entraide
