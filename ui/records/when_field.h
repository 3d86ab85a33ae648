// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/recurrence.h"
#include "ui/records/kept.h"
#include "ui/records/unsaved.h"

#include <QWidget>

class QLabel;
class QListWidget;
class QSpinBox;

namespace entraide {

class ChoiceField;
class ChoicesField;
class DateField;
class HoursField;

/// When help is asked for: to arrange, on a day, within some days, or repeating: by weeks or by months, until an end,
/// without the days that were left out.
class WhenField : public QWidget, public FormPart {
    Q_OBJECT

public:
    explicit WhenField(QWidget* parent = nullptr);

    /// Nothing but a repeating time can be said.
    void setOnlyRepeating();
    void setWhen(const When& when);
    When when() const;

    QVariant typed() const override { return kept(when()); }
    void typeAgain(const QVariant& typed) override { setWhen(fromKept<When>(typed)); }

private:
    /// How a repeating time is said; Kept is a rule that this field cannot show, which is left as it is.
    enum How { ByWeek, ByWeekdayOfMonth, ByDayOfMonth, Kept };

    void refresh();
    void showRule(const When& when);
    void showChanges();
    void putChosenBack();
    How how() const;
    Recurrence composed() const;
    bool isAnyDayOfWeek() const;

    bool m_onlyRepeating = false;
    When m_given;
    QList<SeriesChange> m_changes;
    ChoiceField* m_kind;
    QLabel* m_fromLabel;
    DateField* m_from;
    QLabel* m_untilLabel;
    DateField* m_until;
    QLabel* m_howLabel;
    ChoiceField* m_how;
    QLabel* m_everyLabel;
    ChoiceField* m_every;
    QLabel* m_everyMonthLabel;
    ChoiceField* m_everyMonth;
    QLabel* m_daysLabel;
    ChoicesField* m_days;
    QLabel* m_placeLabel;
    QWidget* m_placeInMonth;
    ChoiceField* m_place;
    ChoiceField* m_weekday;
    QLabel* m_monthDayLabel;
    ChoiceField* m_monthDay;
    QLabel* m_hoursLabel;
    HoursField* m_hours;
    QLabel* m_minutesLabel;
    QSpinBox* m_minutes;
    QLabel* m_changesLabel;
    QWidget* m_changed;
    QListWidget* m_changeList;
};

} // namespace entraide
