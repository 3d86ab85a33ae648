// SPDX-License-Identifier: GPL-3.0-or-later
// A fault that nobody caught where it arose goes up from the object it arose in to the first one that shows faults: a
// page, else the window. GUI thread only.
#pragma once

#include <QEvent>

#include <exception>
#include <functional>

class QObject;

namespace entraide {

/// Accepted by whoever has told the fault to the user.
class FaultEvent : public QEvent {
public:
    explicit FaultEvent(std::exception_ptr fault);

    static Type kind();
    const std::exception_ptr& fault() const { return m_fault; }

private:
    std::exception_ptr m_fault;
};

/// Runs \a work; says whether it went through. A fault is told by \a where or the first above it that tells faults, and
/// thrown on where there is none.
bool guarded(QObject& where, const std::function<void()>& work);

} // namespace entraide
