// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "storage/desk.h"
#include "ui/common/job.h"
#include "workflows/today.h"

#include <QObject>
#include <QPointer>

#include <exception>
#include <functional>

namespace entraide {

/// Reads the lines of the day, and after them the places of the week, on a worker with its own connection: on a desk of
/// 100,000 volunteers that takes seconds. Once a day it also counts which records wait for review. Lives on the GUI
/// thread.
class TodayReader : public QObject {
    Q_OBJECT

public:
    TodayReader(const Desk& desk, std::function<Today()> today, QObject* parent = nullptr);

    /// Reads soon; while it reads, once more afterwards. Many calls are one.
    void read();
    bool isReading() const { return m_wanted || m_lines || m_week || m_review; }
    /// Something was done here: what a reading under way brings is older than that and dropped; it reads once more.
    void readAfresh();

Q_SIGNALS:
    void linesRead(const QList<entraide::TodayGroup>& groups, const entraide::Today& today);
    void weekRead(const QList<entraide::DayPlaces>& days, const entraide::Today& today);
    /// It could not be read; what was shown is still there.
    void failed(const QString& sentence);

private:
    void begin();
    void readWeek(const Today& today);
    void countReview(const Today& today);
    void fail(const std::exception_ptr& fault);

    Desk::Handle m_handle;
    std::function<Today()> m_today;
    bool m_wanted = false;
    bool m_stale = false; ///< the reading under way began before something was done
    QPointer<Job> m_lines;
    QPointer<Job> m_week;
    QPointer<Job> m_review;
    QDate m_counted; ///< the day on which the records to review were counted, or could not be
};

} // namespace entraide
