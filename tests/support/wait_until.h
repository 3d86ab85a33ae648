// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QCoreApplication>
#include <QDeadlineTimer>
#include <QThread>

#include <chrono>
#include <functional>

namespace entraide::test {

/// Lets events happen until something holds; false when it does not within \a patience.
inline bool waitUntil(const std::function<bool()>& holds,
                      std::chrono::milliseconds patience = std::chrono::seconds(20)) {
    const QDeadlineTimer end(patience);
    while (!holds()) {
        if (end.hasExpired())
            return false;
        QCoreApplication::processEvents();
        QCoreApplication::sendPostedEvents(nullptr, QEvent::DeferredDelete);
        QThread::msleep(1);
    }
    return true;
}

/// Lets events happen for a time.
inline void letPass(std::chrono::milliseconds time) {
    waitUntil([] { return false; }, time);
}

} // namespace entraide::test
