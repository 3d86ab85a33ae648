// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/reports/register_paper.h"
#include "ui/reports/report_section.h"

class QCheckBox;
class QHBoxLayout;
class QLabel;
class QLineEdit;
class QSpinBox;

namespace entraide {

class LinesView;
class ListTable;

/// The yearly register of volunteers: days, hours, what they are paid back and how near that is to the year's ceiling;
/// below it the days paid of the one that is chosen.
class RegisterSection : public ReportSection {
    Q_OBJECT

public:
    RegisterSection(PageContext& context, QWidget& page);

    void focusFilter() override;
    ShownList shownList() const override;
    QAction* printAction() const override;
    QString shownRecord() const override;
    /// Null before it is read.
    const VolunteerRegister* shown() const { return m_reading ? &m_reading->reg : nullptr; }
    RegisterPaper& paper() const { return *m_paper; }
    const std::shared_ptr<const RegisterReading>& reading() const { return m_reading; }

private:
    Job* begin() override;
    void addCommands(QHBoxLayout& head);
    QWidget* makeDetail();
    void fill();
    void showSums();
    void showChosen();
    const RegisterRow* chosen() const;

    RegisterPaper* m_paper;
    RegisterModel* m_model;
    QSpinBox* m_year;
    QLineEdit* m_filter;
    QCheckBox* m_near;
    QCheckBox* m_idle;
    ListTable* m_table;
    QLabel* m_none;
    QLabel* m_sum;
    QLabel* m_who;
    QLabel* m_warnings;
    LinesView* m_days;
    Command* m_print = nullptr;
    std::shared_ptr<const RegisterReading> m_reading;
};

} // namespace entraide
