// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>
#include <QString>

#include <atomic>
#include <exception>
#include <functional>
#include <memory>
#include <optional>
#include <stop_token>
#include <thread>
#include <type_traits>

class QTimer;

namespace entraide {

/// Thrown by JobControl::stopIfCancelled() and caught by Job. Let it pass through: transactions roll back on their way.
struct JobCancelled {};

/// The worker's side of a Job: numbers out, "please stop" in. Every member may be called from any thread.
class JobControl {
public:
    /// How many steps there are; 0 means that it is not known.
    void setTotal(qint64 total) { m_total = total; }
    void setDone(qint64 done) { m_done = done; }
    void advance(qint64 steps = 1) { m_done += steps; }

    [[nodiscard]] bool isCancelled() const { return m_stop.stop_requested(); }
    /// For work that takes a token: core's planners.
    [[nodiscard]] std::stop_token stopToken() const { return m_stop.get_token(); }
    /// Throws JobCancelled when the user pressed Cancel. Call it where everything can still be left as it was, and not
    /// after the commit.
    void stopIfCancelled() const {
        if (isCancelled()) {
            throw JobCancelled();
        }
    }

    [[nodiscard]] qint64 total() const { return m_total; }
    [[nodiscard]] qint64 done() const { return m_done; }
    void cancel() { m_stop.request_stop(); }

private:
    std::atomic<qint64> m_total = 0;
    std::atomic<qint64> m_done = 0;
    std::stop_source m_stop;
};

/// Work that can outlast a blink, on a thread of its own; its result comes back on the thread that started it.
///
///     Job::run<Report>(tr("Importing"), [path](JobControl& job) { … return report; },
///                      [this](Report report) { … }, [this](std::exception_ptr fault) { … }, this);
///
/// The work gets values and makes its own Database; nothing of the window may be touched from it. When the parent goes,
/// the job is cancelled and waited for, and no callback runs. After its end the job deletes itself.
class Job : public QObject {
    Q_OBJECT

public:
    enum class State { Running, Done, Failed, Cancelled };
    Q_ENUM(State)

    /// Starts `work` at once. Exactly one of these happens, on the caller's thread, from its event loop: `onDone` with
    /// the result, `onFailed` with what the work threw, or, when the work stopped because of a cancel, neither.
    /// finished() follows in each case. What a callback throws is told as a fault (ui/common/fault.h).
    template <class Result>
    static Job* run(const QString& title, std::function<Result(JobControl&)> work, std::function<void(Result)> onDone,
                    std::function<void(std::exception_ptr)> onFailed, QObject* parent) {
        auto result = std::make_shared<std::optional<Result>>();
        return start(
            title, [work = std::move(work), result](JobControl& control) { result->emplace(work(control)); },
            [onDone = std::move(onDone), result] { onDone(std::move(**result)); }, std::move(onFailed), parent);
    }

    /// The same for work without a result.
    static Job* start(const QString& title, std::function<void(JobControl&)> work, std::function<void()> onDone,
                      std::function<void(std::exception_ptr)> onFailed, QObject* parent);

    ~Job() override;

    [[nodiscard]] QString title() const { return m_title; }
    [[nodiscard]] State state() const { return m_state; }
    [[nodiscard]] qint64 done() const { return m_control->done(); }
    [[nodiscard]] qint64 total() const { return m_control->total(); }
    /// Off where stopping midway makes no sense; JobBar then shows no Cancel.
    void setCancellable(bool cancellable) { m_cancellable = cancellable; }
    [[nodiscard]] bool isCancellable() const { return m_cancellable; }
    /// It changes the desk: a window must not go, and its jobs with it, before this has ended.
    void setWriting(bool writing) { m_writing = writing; }
    [[nodiscard]] bool isWriting() const { return m_writing && m_state == State::Running; }

    /// Somebody shows it: a bar that watches it, or whoever started it in its own place. Else the window's own bar
    /// does, from the next turn of the event loop on (JobBar::ofWindow()).
    void setShown() { m_shown = true; }
    [[nodiscard]] bool isShown() const { return m_shown; }

    /// Asks the work to stop. It may still end with a result, if it was past the point of no return.
    void cancel();
    [[nodiscard]] bool isCancelRequested() const { return m_control->isCancelled(); }

Q_SIGNALS:
    /// About ten times a second while numbers change.
    void progressed(qint64 done, qint64 total);
    void finished(entraide::Job::State state);

private:
    Job(QString title, std::function<void()> onDone, std::function<void(std::exception_ptr)> onFailed, QObject* parent);
    void launch(std::function<void(JobControl&)> work);
    void end(State state, const std::exception_ptr& fault);

    QString m_title;
    std::shared_ptr<JobControl> m_control;
    std::function<void()> m_onDone;
    std::function<void(std::exception_ptr)> m_onFailed;
    State m_state = State::Running;
    bool m_cancellable = true;
    bool m_writing = false;
    bool m_shown = false;
    QTimer* m_tick;
    qint64 m_reported = -1;
    std::thread m_thread;
};

} // namespace entraide
