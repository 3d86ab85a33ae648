// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "workflows/week_planning.h"

#include <QWidget>

#include <optional>

class QAction;
class QCheckBox;
class QLabel;
class QStackedWidget;

namespace entraide {

class PlanFigures;
class PlanModel;
class PlanSide;
class PlanTable;
class EmptyState;
class ToneLabel;

/// The tab of the proposal: figures, lines and what stays open. It shows a plan and says what was chosen; who holds it
/// calculates and saves. GUI thread.
class ProposalView : public QWidget {
    Q_OBJECT

public:
    /// \a calculate is what the empty tab offers.
    explicit ProposalView(QAction& calculate, QWidget* parent = nullptr);

    void showPlan(const WeekPlan& plan, QDate today);
    /// Without a plan: being made, refused, or not asked for yet.
    void showNone(const QString& sentence, bool offerToCalculate);
    bool hasPlan() const { return m_plan.has_value(); }
    const WeekPlan* plan() const { return m_plan ? &*m_plan : nullptr; }
    /// What the plan reckons with besides the desk's records, as a sentence above it; empty: nothing.
    void setWish(const QString& sentence);
    /// Shows lines of the plan as pinned or not, which makes \a wish what the plan reckons with.
    void setPinned(const QList<qsizetype>& lines, bool pinned, const PlanWish& wish);
    void showOnlyNew(bool onlyNew);
    /// The desk changed since the plan was made.
    void setStale(bool stale);

    QList<qsizetype> checkedLines() const;
    PlanTable& table() const { return *m_table; }
    PlanModel& model() const { return *m_model; }

Q_SIGNALS:
    void checkedChanged();
    void lockRequested(const entraide::PlanLine& line);
    void openRequested(const QString& id);
    /// Somebody else is wanted for a line.
    void chooseRequested(const entraide::PlanLine& line);
    void mayMoveChanged(bool mayMove);
    /// The absences and choices are to be forgotten.
    void forgetRequested();

private:
    QWidget* buildWish();

    std::optional<WeekPlan> m_plan;
    PlanModel* m_model;
    QStackedWidget* m_stack;
    EmptyState* m_empty;
    QWidget* m_shown;
    QWidget* m_wish;
    QLabel* m_wishText;
    QCheckBox* m_mayMove;
    QCheckBox* m_onlyNew;
    PlanFigures* m_figures;
    ToneLabel* m_gains; ///< what the changes buy in all
    PlanTable* m_table;
    PlanSide* m_side;
    ToneLabel* m_hint;
    QAction& m_calculate;
};

} // namespace entraide
