// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

class QPushButton;
class QTableView;

namespace entraide {

class UnitsModel;

/// The table of units in a form, as high as its lines up to a limit. Cells open by typing, F2 or a double click;
/// Delete removes the chosen line.
class UnitsField : public QWidget {
    Q_OBJECT

public:
    explicit UnitsField(UnitsModel& model, QWidget* parent = nullptr);

    QTableView& table() const { return *m_table; }

private:
    void addLine();
    void removeLine();
    void refresh();

    UnitsModel& m_model;
    QTableView* m_table;
    QPushButton* m_remove;
};

} // namespace entraide
