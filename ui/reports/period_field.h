// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/reports/period.h"

#include <QWidget>

class QComboBox;
class QDateEdit;

namespace entraide {

/// Chooses the days of a report: this month, the last quarter, …, or typed by hand, which makes it "from … to".
class PeriodField : public QWidget {
    Q_OBJECT

public:
    PeriodField(ReportPeriod usual, QDate today, QWidget* parent = nullptr);

    ReportDays days() const;
    void setDays(const ReportDays& days);
    ReportPeriod period() const;

Q_SIGNALS:
    void changed();

private:
    void periodChosen();
    void dayTyped();

    QDate m_today;
    QComboBox* m_period;
    QDateEdit* m_first;
    QDateEdit* m_last;
    bool m_filling = false;
};

} // namespace entraide
