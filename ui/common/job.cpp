// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/common/job.h"

#include "ui/common/fault.h"
#include "ui/common/job_bar.h"

#include <QPointer>
#include <QTimer>

#include <utility>

namespace entraide {

Job::Job(QString title, std::function<void()> onDone, std::function<void(std::exception_ptr)> onFailed, QObject* parent)
    : QObject(parent)
    , m_title(std::move(title))
    , m_control(std::make_shared<JobControl>())
    , m_onDone(std::move(onDone))
    , m_onFailed(std::move(onFailed))
    , m_tick(new QTimer(this)) {
    m_tick->setInterval(100);
    connect(m_tick, &QTimer::timeout, this, [this] {
        if (const qint64 done = m_control->done(); done != m_reported) {
            m_reported = done;
            Q_EMIT progressed(done, m_control->total());
        }
    });
}

Job* Job::start(const QString& title, std::function<void(JobControl&)> work, std::function<void()> onDone,
                std::function<void(std::exception_ptr)> onFailed, QObject* parent) {
    auto* job = new Job(title, std::move(onDone), std::move(onFailed), parent);
    job->launch(std::move(work));
    return job;
}

void Job::launch(std::function<void(JobControl&)> work) {
    m_tick->start();
    QTimer::singleShot(0, this, [this] {
        if (JobBar* bar = m_shown || m_state != State::Running ? nullptr : JobBar::ofWindow(*this)) {
            bar->watch(*this);
        }
    });
    m_thread = std::thread([this, control = m_control, work = std::move(work)]() mutable {
        State state = State::Done;
        std::exception_ptr fault;
        try {
            work(*control);
        } catch (const JobCancelled&) {
            state = State::Cancelled;
        } catch (...) {
            state = State::Failed;
            fault = std::current_exception();
        }
        work = nullptr; // what it holds goes on this thread, before anybody hears of the end
        // The destructor joins this thread, so `this` is there; an event left behind goes with the object.
        QMetaObject::invokeMethod(
            this, [this, state, fault] { end(state, fault); }, Qt::QueuedConnection);
    });
}

Job::~Job() {
    m_control->cancel();
    if (m_thread.joinable()) {
        m_thread.join();
    }
}

void Job::cancel() {
    m_control->cancel();
}

void Job::end(State state, const std::exception_ptr& fault) {
    m_tick->stop();
    m_thread.join();
    m_state = state;
    deleteLater();
    // A callback may well delete the parent, and this with it.
    const QPointer<Job> alive(this);
    if (state == State::Done) {
        const std::function<void()> onDone = std::exchange(m_onDone, {});
        guarded(*this, onDone);
    } else if (state == State::Failed) {
        const std::function<void(std::exception_ptr)> onFailed = std::exchange(m_onFailed, {});
        guarded(*this, [&] { onFailed(fault); });
    }
    if (alive) {
        Q_EMIT finished(state);
    }
}

} // namespace entraide
