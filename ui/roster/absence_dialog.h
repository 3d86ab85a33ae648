// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "workflows/week_planning.h"

#include <QDialog>

class QCheckBox;
class QComboBox;
class QDateEdit;
class QDialogButtonBox;
class QLineEdit;
class QTimeEdit;

namespace entraide {

/// Somebody who may be absent: who has a place in the week shown.
struct AbsencePerson {
    VolunteerId volunteer;
    QString name;
    QList<QDate> days; ///< on which they are expected
};

/// "Amina is ill on Tuesday": who, which days or hours, why. Saves nothing; what is entered goes into the proposal.
class AbsenceDialog : public QDialog {
    Q_OBJECT

public:
    /// \a people are offered by name; \a week and \a today bound the days.
    AbsenceDialog(QList<AbsencePerson> people, IsoWeek week, QDate today, QWidget* parent = nullptr);

    Absence absence() const;
    /// The name as offered.
    QString name() const;
    void choose(const VolunteerId& volunteer);

private:
    void personChosen();
    void refresh();
    int chosenRow() const;

    QList<AbsencePerson> m_people;
    IsoWeek m_week;
    QDate m_today;
    QComboBox* m_who;
    QDateEdit* m_from;
    QDateEdit* m_until;
    QCheckBox* m_wholeDay;
    QTimeEdit* m_start;
    QTimeEdit* m_end;
    QLineEdit* m_reason;
    QDialogButtonBox* m_buttons;
};

} // namespace entraide
