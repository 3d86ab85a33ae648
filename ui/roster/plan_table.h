// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/common/list_table.h"
#include "ui/roster/plan_model.h"

namespace entraide {

/// The proposal's lines: Space checks, L locks, Enter opens the request to choose somebody else. The header's first
/// section checks all. A rule parts how it stands from what is proposed.
class PlanTable : public ListTable {
    Q_OBJECT

public:
    explicit PlanTable(PlanModel& model, QWidget* parent = nullptr);

    /// Null when no line is chosen.
    const PlanLine* chosenLine() const;

Q_SIGNALS:
    void lockRequested(const entraide::PlanLine& line);
    void openRequested(const entraide::PlanLine& line);

protected:
    void keyPressEvent(QKeyEvent* event) override;
    void mouseReleaseEvent(QMouseEvent* event) override;
    void resizeEvent(QResizeEvent* event) override;

private:
    void spanHeaders();
    void shareWidth();

    PlanModel& m_model;
};

} // namespace entraide
