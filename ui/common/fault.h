// SPDX-License-Identifier: GPL-3.0-or-later
// A fault that nobody caught where it arose goes up from the object it arose in to the first one that shows faults: a
// page, else the window. GUI thread only.
#pragma once

#include <QEvent>

#include <exception>
#include <functional>
#include <utility>

class QObject;

namespace entraide {

/// Accepted by whoever has told the fault to the user.
class FaultEvent : public QEvent {
public:
    enum class In {
        Act,  ///< somebody did something, of which nothing was done
        Later ///< told by tellLater(): what is shown may be behind, or part of an act was done
    };
    explicit FaultEvent(std::exception_ptr fault, In in = In::Act);

    static Type kind();
    const std::exception_ptr& fault() const { return m_fault; }
    In in() const { return m_in; }

private:
    std::exception_ptr m_fault;
    In m_in;
};

/// Runs \a work; says whether it went through. A fault is told by \a where or the first above it that tells faults, and
/// thrown on where there is none.
bool guarded(QObject& where, const std::function<void()>& work);

// Qt calls models, delegates and slots from frames that must not be left by an exception, and while something is
// painted nothing may be shown either. There a fault waits for the event loop, which tells it once however often it
// arose by then: in the window of \a where, else by the first above it that tells faults, else in any window.

void tellLater(const QObject& where, const std::exception_ptr& fault);
/// Runs \a work; says whether it went through. Throws nothing.
bool guardedLater(const QObject& where, const std::function<void()>& work);
/// What \a read gives, else \a otherwise.
template <class T, class F> T readOr(const QObject& where, T otherwise, F&& read) {
    try {
        return std::forward<F>(read)();
    } catch (...) {
        tellLater(where, std::current_exception());
        return otherwise;
    }
}

} // namespace entraide
