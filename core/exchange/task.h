// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QNetworkReply>
#include <QObject>

#include <coroutine>
#include <exception>
#include <optional>
#include <utility>

namespace entraide::exchange {

/// A coroutine that runs when awaited and gives one value or throws. Single-threaded; owns its frame.
template <class T> class Task {
public:
    struct promise_type {
        std::optional<T> value;
        std::exception_ptr error;
        std::coroutine_handle<> waiting = std::noop_coroutine();

        Task get_return_object() { return Task(std::coroutine_handle<promise_type>::from_promise(*this)); }
        std::suspend_always initial_suspend() noexcept { return {}; }
        auto final_suspend() noexcept {
            struct Resume {
                bool await_ready() noexcept { return false; }
                std::coroutine_handle<> await_suspend(std::coroutine_handle<promise_type> done) noexcept {
                    return done.promise().waiting;
                }
                void await_resume() noexcept {}
            };
            return Resume{};
        }
        void return_value(T result) { value = std::move(result); }
        void unhandled_exception() { error = std::current_exception(); }
    };

    Task(Task&& other) noexcept
        : m_handle(std::exchange(other.m_handle, nullptr)) {}
    Task& operator=(Task&& other) noexcept {
        std::swap(m_handle, other.m_handle);
        return *this;
    }
    ~Task() {
        if (m_handle)
            m_handle.destroy();
    }

    bool await_ready() const { return false; }
    std::coroutine_handle<> await_suspend(std::coroutine_handle<> waiting) {
        m_handle.promise().waiting = waiting;
        return m_handle;
    }
    T await_resume() {
        if (m_handle.promise().error)
            std::rethrow_exception(m_handle.promise().error);
        return std::move(*m_handle.promise().value);
    }

    /// Begins a task that nobody awaits; keep the object until it is done.
    void start() { m_handle.resume(); }
    bool isDone() const { return m_handle && m_handle.done(); }

private:
    explicit Task(std::coroutine_handle<promise_type> handle)
        : m_handle(handle) {}
    std::coroutine_handle<promise_type> m_handle;
};

/// `co_await Finished{reply}`: goes on when the reply is complete, failed or aborted.
struct Finished {
    QNetworkReply* reply;

    bool await_ready() const { return reply->isFinished(); }
    void await_suspend(std::coroutine_handle<> waiting) const {
        // Queued: an abort() must not run the rest of the coroutine inside the caller.
        QObject::connect(reply, &QNetworkReply::finished, reply, [waiting] { waiting.resume(); }, Qt::QueuedConnection);
    }
    void await_resume() const {}
};

} // namespace entraide::exchange
