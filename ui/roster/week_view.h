// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "roster/roster.h"
#include "ui/roster/week_grid_view.h"

#include <QWidget>

namespace entraide {

class GroupHeader;
class IconText;
class PrintPanel;
class WeekLoadModel;
class WeekLoadView;
class EmptyState;

/// The tab of the grid: the week, the load of its people, and the print panel beside it. It shows a roster and says
/// what is wanted; it changes nothing. GUI thread.
class WeekView : public QWidget {
    Q_OBJECT

public:
    explicit WeekView(QWidget* parent = nullptr);

    void setRoster(const Roster& roster, QDate today, bool sample);
    const Roster& roster() const { return m_roster; }
    WeekGridView& grid() const { return *m_grid; }
    PrintPanel& printPanel() const { return *m_print; }
    void setPrintPanelShown(bool shown);
    bool isPrintPanelShown() const;

Q_SIGNALS:
    void printPanelShownChanged(bool shown);

private:
    void showCounts();

    Roster m_roster;
    WeekGridModel* m_model;
    WeekGridView* m_grid;
    EmptyState* m_empty;
    WeekLoadModel* m_loads;
    WeekLoadView* m_loadView;
    GroupHeader* m_loadHeader;
    IconText* m_toFill;
    IconText* m_toConfirm;
    PrintPanel* m_print;
};

} // namespace entraide
