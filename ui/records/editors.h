// SPDX-License-Identifier: GPL-3.0-or-later
// Fields of forms for the values of the domain. Each shows a value and gives back what was typed.
#pragma once

#include "domain/time_values.h"
#include "ui/records/kept.h"
#include "ui/records/when_field.h"

#include <QComboBox>
#include <QDateEdit>
#include <QLineEdit>
#include <QTimeEdit>
#include <QWidget>

#include <functional>

class QCheckBox;
class QLabel;
class QToolButton;

namespace entraide {

/// A date that may be left open; typed or taken from a calendar. dd/MM/yyyy.
class DateField : public QWidget {
    Q_OBJECT

public:
    explicit DateField(QWidget* parent = nullptr);

    void setDate(QDate date);
    /// Invalid when left open.
    QDate date() const;

Q_SIGNALS:
    void changed();

protected:
    bool event(QEvent* event) override;

private:
    QCheckBox* m_given;
    QDateEdit* m_date;
};

/// Several of a closed list, as check boxes in columns.
class ChoicesField : public QWidget {
    Q_OBJECT

public:
    /// Words in the order of the values.
    explicit ChoicesField(const QStringList& words, int columns, QWidget* parent = nullptr);

    void setChosen(const QList<int>& values);
    QList<int> chosen() const;

Q_SIGNALS:
    void changed();

private:
    QList<QCheckBox*> m_boxes;
};

/// One of a closed list.
class ChoiceField : public QComboBox {
    Q_OBJECT

public:
    explicit ChoiceField(const QStringList& words, QWidget* parent = nullptr);

    void setChosen(int value) { setCurrentIndex(value); }
    int chosen() const { return currentIndex(); }
};

/// Start and end of a time, "from 09:00 to 12:30".
class HoursField : public QWidget {
    Q_OBJECT

public:
    explicit HoursField(QWidget* parent = nullptr);

    void setHours(TimeRange hours);
    TimeRange hours() const;

private:
    QTimeEdit* m_start;
    QTimeEdit* m_end;
};

/// The half hours of a week in which somebody is free: a grid to paint with the mouse, or by arrow keys and Space.
class WeekField : public QWidget, public FormPart {
    Q_OBJECT

public:
    explicit WeekField(QWidget* parent = nullptr);

    void setWeek(const WeekSlots& week);
    const WeekSlots& week() const { return m_week; }
    QVariant typed() const override { return kept(m_week); }
    void typeAgain(const QVariant& typed) override { setWeek(fromKept<WeekSlots>(typed)); }
    QSize sizeHint() const override;
    QSize minimumSizeHint() const override { return sizeHint(); }

Q_SIGNALS:
    void changed();

protected:
    void paintEvent(QPaintEvent* event) override;
    void mousePressEvent(QMouseEvent* event) override;
    void mouseMoveEvent(QMouseEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;
    void focusInEvent(QFocusEvent* event) override;

private:
    QRect cell(int weekday, int hour) const;
    bool at(QPoint point, int* weekday, int* hour) const;
    void set(int weekday, int hour, bool free);
    bool isFree(int weekday, int hour) const;
    void announce();

    WeekSlots m_week;
    int m_weekday = 1;
    int m_hour = 9;
    bool m_painting = true;
};

} // namespace entraide
