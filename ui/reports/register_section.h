// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "reports/register.h"
#include "ui/reports/report_section.h"

#include <optional>

class QCheckBox;
class QLabel;
class QLineEdit;
class QSpinBox;

namespace entraide {

class LinesView;

/// The yearly register of volunteers: days, hours, what they are paid back and how near that is to the year's ceiling.
class RegisterSection : public ReportSection {
    Q_OBJECT

public:
    RegisterSection(PageContext& context, QWidget& page);

    void focusFilter() override;
    QAction* printAction() const override;
    QString shownRecord() const override;
    const std::optional<VolunteerRegister>& shown() const { return m_register; }
    void writeCsv(const QString& file);
    void writePdf(const QString& file);

private:
    Job* begin() override;
    void show(const VolunteerRegister& read);
    void fill();
    void showChosen();
    const RegisterRow* chosen() const;

    QSpinBox* m_year;
    QLineEdit* m_filter;
    QCheckBox* m_near;
    QCheckBox* m_idle;
    LinesView* m_table;
    QLabel* m_warnings;
    QLabel* m_sum;
    Command* m_print = nullptr;
    std::optional<VolunteerRegister> m_register;
};

} // namespace entraide
