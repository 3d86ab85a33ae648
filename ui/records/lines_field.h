// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/records/unsaved.h"

#include <QWidget>

class QHBoxLayout;
class QPushButton;
class QTableView;

namespace entraide {

class LineModel;

/// A table of a form, as high as its lines up to a limit, with buttons to add and to remove a line. Cells open by
/// typing, F2 or a double click, Tab goes on to the next; Delete removes the chosen line.
class LinesField : public QWidget, public FormPart {
    Q_OBJECT

public:
    /// \a add, \a remove: what the buttons say; \a name: of the table.
    LinesField(LineModel& model, const QString& name, const QString& add, const QString& remove,
               QWidget* parent = nullptr);

    /// A further button after "add"; it is enabled while a line is chosen.
    QPushButton* addLineButton(const QString& text, const QString& iconName);
    /// -1 when none is chosen.
    int chosenRow() const;
    void chooseRow(int row);
    QTableView& table() const { return *m_table; }

    QVariant typed() const override;
    void typeAgain(const QVariant& typed) override;

private:
    void refresh();

    LineModel& m_model;
    QTableView* m_table;
    QHBoxLayout* m_foot;
    QPushButton* m_remove;
    QList<QPushButton*> m_lineButtons;
};

} // namespace entraide
