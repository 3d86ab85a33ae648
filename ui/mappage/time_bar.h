// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/mappage/time_window.h"

#include <QWidget>

class QComboBox;
class QLabel;
class QTimer;
class QToolButton;

namespace entraide {

class RangeSlider;

/// The line below the map: which week, which day of it or all, and between which hours. Playing moves the chosen
/// stretch along to the end, then stops.
class TimeBar : public QWidget {
    Q_OBJECT

public:
    explicit TimeBar(QDate today, QWidget* parent = nullptr);

    /// Any time at all, until a day or a week is chosen.
    const TimeWindow& window() const { return m_window; }
    /// The same in words: "Wed 18/03, 09:00–12:00".
    QString text() const;
    void setWeek(IsoWeek week);
    IsoWeek week() const { return m_week; }
    /// 0: any time, 1: the whole week, 2 to 8: Monday to Sunday.
    void chooseDay(int choice);
    RangeSlider& slider() const { return *m_slider; }

Q_SIGNALS:
    void windowChanged();

protected:
    void changeEvent(QEvent* event) override;

private:
    void fillDays();
    void prepareSlider();
    void readSlider();
    void play(bool on);

    QDate m_today;
    IsoWeek m_week;
    TimeWindow m_window;
    QLabel* m_day;
    QLabel* m_hours;
    QToolButton* m_before;
    QToolButton* m_after;
    QComboBox* m_days;
    QToolButton* m_play;
    RangeSlider* m_slider;
    QTimer* m_timer;
};

} // namespace entraide
