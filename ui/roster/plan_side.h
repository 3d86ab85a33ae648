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
class ShareBars;
struct ShareRow;
class UnservedModel;

/// Beside the proposal: places by day, the share that is filled by commune with where it stands today, and what stays
/// to be filled and why.
class PlanSide : public QWidget {
    Q_OBJECT

public:
    explicit PlanSide(QWidget* parent = nullptr);

    void setPlan(const WeekPlan& plan, QDate today);

Q_SIGNALS:
    /// The record of a place that stays empty.
    void openRequested(const QString& id);

private:
    void setDays(const WeekPlan& plan, QDate today);
    void showShares();
    QList<ShareRow> quarterRows() const;
    QList<ShareRow> loadRows() const;

    BarChart* m_days;
    QComboBox* m_which; ///< communes or people
    ShareBars* m_shares;
    QWidget* m_sharesPart;
    WeekPlan m_plan;
    GroupHeader* m_header;
    QListView* m_list;
    UnservedModel* m_unserved;
};

} // namespace entraide
