// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/records.h"

#include <QWidget>

class QLabel;

namespace entraide {

class WeekField;

/// When a volunteer is free: the week as a grid to look at, the same as text, and the days it does not hold.
class AvailabilityView : public QWidget {
    Q_OBJECT

public:
    explicit AvailabilityView(QWidget* parent = nullptr);

    /// Exceptions that ended before \a today are left out.
    void showVolunteer(const Volunteer& volunteer, QDate today);

private:
    WeekField* m_grid;
    QLabel* m_text;
};

} // namespace entraide
