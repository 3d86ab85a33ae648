// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "workflows/week_planning.h"

#include <QWidget>

class QComboBox;
class QLabel;
class QListView;

namespace entraide {

class BarChart;
class GroupHeader;
class PlanSharesModel;
class PlanSharesView;
class UnservedModel;

/// Beside the proposal: places by day; how each commune is served, or what each volunteer takes on, with where it
/// stands today; and what stays to be filled and why.
class PlanSide : public QWidget {
    Q_OBJECT

public:
    explicit PlanSide(QWidget* parent = nullptr);

    void setPlan(const WeekPlan& plan, QDate today);

Q_SIGNALS:
    /// The record of a place that stays empty, or of a volunteer.
    void openRequested(const QString& id);

private:
    void setDays(const WeekPlan& plan, QDate today);
    void showShares();

    BarChart* m_days;
    QComboBox* m_which; ///< communes or people
    PlanSharesModel* m_shares;
    PlanSharesView* m_sharesView;
    QWidget* m_sharesPart;
    WeekPlan m_plan;
    GroupHeader* m_header;
    QListView* m_list;
    UnservedModel* m_unserved;
};

} // namespace entraide
