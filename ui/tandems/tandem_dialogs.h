// SPDX-License-Identifier: GPL-3.0-or-later
// What the page Tandems asks before it acts. Each opens over its parent and comes back at once; nothing happens when it
// is left.
#pragma once

#include "domain/time_values.h"

#include <QString>

#include <functional>

class QWidget;

namespace entraide {

/// A day that has to be said.
struct DayQuestion {
    QString title;
    QString explanation;
    QString label; ///< of the field
    QDate day;
    QDate earliest;         ///< invalid: any
    bool mayBeOpen = false; ///< no day is an answer too
    QString yes;
};
void askDay(QWidget& parent, const DayQuestion& question, std::function<void(QDate)> run);

/// From which day to which, the last not after \a today.
void askDays(QWidget& parent, QDate first, QDate last, QDate today, std::function<void(QDate first, QDate last)> run);

/// From when until when (invalid: until further notice), and why.
void askPause(QWidget& parent, QDate today, std::function<void(QDate from, QDate until, const QString& reason)> run);

/// The last day, why, and whether the two are not to be brought together again.
void askEnd(QWidget& parent, const QString& pair, QDate today,
            std::function<void(QDate day, const QString& reason, bool block)> run);

/// To which day and hours one time is moved.
void askMove(QWidget& parent, const QString& what, QDate day, TimeRange hours,
             std::function<void(QDate to, TimeRange hours)> run);

/// The rhythm from one time on. \a cadence begins on that time.
void askCadence(QWidget& parent, const QString& what, const When& cadence, std::function<void(const When&)> run);

/// A visit besides the series: the day, how long, how far.
void askVisit(QWidget& parent, const QString& pair, QDate today, int minutes,
              std::function<void(QDate day, int minutes, int kilometres)> run);

} // namespace entraide
