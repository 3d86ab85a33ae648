// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "storage/desk.h"
#include "ui/common/job.h"
#include "ui/records/page_section.h"

#include <QElapsedTimer>
#include <QPointer>
#include <QTimer>

#include <exception>

namespace entraide {

/// A tab of the page Reports that is read by a worker: when it is first seen, when another period is chosen, and after
/// the desk changed while it is seen: a little after it, and on a busy desk now and then. What is being read is shown
/// even if the desk changed meanwhile.
class ReportSection : public PageSection {
    Q_OBJECT

public:
    ReportSection(PageContext& context, QWidget& page);

    bool needsScope() const override { return false; }
    /// Something else was asked for: reads now; what is being read is dropped.
    void readAgain();
    bool isReading() const { return m_job; }

Q_SIGNALS:
    /// A reading began; for the page's JobBar.
    void started(entraide::Job* job);
    /// It is shown.
    void read();

protected:
    void showEvent(QShowEvent* event) override;
    /// Begins the reading with readOn(); null when there is nothing to read.
    virtual Job* begin() = 0;

    /// Runs \a work with a connection of its own; \a show gets the result, unless something newer was asked for.
    template <class Result>
    Job* readOn(const QString& title, std::function<Result(const Desk&, JobControl&)> work,
                std::function<void(const Result&)> show) {
        return Job::run<Result>(
            title,
            [handle = desk().handle(), work = std::move(work)](JobControl& control) {
                return withCancel([&] { return work(*Desk::openAgain(handle), control); });
            },
            [this, show = std::move(show)](Result result) {
                if (m_dropped)
                    return;
                show(result);
                Q_EMIT this->read();
            },
            [this](const std::exception_ptr& fault) { fail(fault); }, this);
    }

private:
    /// Core says by an error that it was cancelled, a job by an exception of its own.
    static void rethrowCancel(const std::exception_ptr& fault);
    template <class F> static auto withCancel(const F& work) {
        try {
            return work();
        } catch (...) {
            rethrowCancel(std::current_exception());
            throw;
        }
    }
    void fail(const std::exception_ptr& fault);
    void start();
    void startSoon();
    void ended(Job::State state);

    QPointer<Job> m_job;
    QTimer m_soon;
    QElapsedTimer m_since; ///< the last reading began, then ended
    qint64 m_took = 0;     ///< milliseconds, of the last reading
    bool m_behind = true;  ///< the desk changed after what is shown, or being read
    bool m_dropped = false; ///< what is being read is not wanted any more
};

} // namespace entraide
