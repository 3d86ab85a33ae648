// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <coroutine>
#include <exception>
#include <optional>
#include <utility>

namespace entraide::replication {

/// A coroutine that gives one value or throws. It runs when it is started, or else when it is first awaited; awaited
/// once. Single-threaded; owns its frame, and destroying it ends what it was doing.
template <class T> class [[nodiscard]] Task {
public:
    struct promise_type {
        std::optional<T> value;
        std::exception_ptr error;
        std::coroutine_handle<> waiting = std::noop_coroutine();
        bool begun = false;

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

    bool await_ready() const { return m_handle.done(); }
    std::coroutine_handle<> await_suspend(std::coroutine_handle<> waiting) {
        m_handle.promise().waiting = waiting;
        if (std::exchange(m_handle.promise().begun, true))
            return std::noop_coroutine();
        return m_handle;
    }
    T await_resume() {
        if (m_handle.promise().error)
            std::rethrow_exception(m_handle.promise().error);
        return std::move(*m_handle.promise().value);
    }

    /// Begins it now; keep the object until it is done. It may still be awaited.
    void start() {
        m_handle.promise().begun = true;
        m_handle.resume();
    }
    bool isDone() const { return m_handle && m_handle.done(); }
    /// The value or the error of a task that is done.
    T take() { return await_resume(); }

private:
    explicit Task(std::coroutine_handle<promise_type> handle)
        : m_handle(handle) {}
    std::coroutine_handle<promise_type> m_handle;
};

} // namespace entraide::replication
