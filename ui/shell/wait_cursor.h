// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QCursor>
#include <QGuiApplication>
#include <QScopeGuard>

namespace entraide {

/// What is asked of the person who has just given a passphrase takes about a second, on purpose.
template <class F> void whileTheyWait(const F& work) {
    QGuiApplication::setOverrideCursor(Qt::WaitCursor);
    const auto restore = qScopeGuard([] { QGuiApplication::restoreOverrideCursor(); });
    work();
}

} // namespace entraide
