// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/reports/period.h"

#include <QWidget>

class QComboBox;
class QDateEdit;

namespace entraide {

/// Chooses the days of a report: this month, the last quarter, …, or typed by hand, which makes it "from … to …". Of
/// months, where only whole ones are counted.
class PeriodField : public QWidget {
    Q_OBJECT

public:
    enum class Grain { Days, Months };

    PeriodField(ReportPeriod usual, QDate today, Grain grain = Grain::Days, QWidget* parent = nullptr);

    ReportDays days() const;
    void setDays(const ReportDays& days);
    ReportPeriod period() const;

Q_SIGNALS:
    void changed();

private:
    void periodChosen();
    void dayTyped();

    void putDays(const ReportDays& days);

    QDate m_today;
    Grain m_grain;
    QComboBox* m_period;
    QDateEdit* m_first;
    QDateEdit* m_last;
    bool m_filling = false;
};

} // namespace entraide
