// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDateTime>

namespace entraide {

/// The moment work is done at, always passed in: `--today`, a test and the wall clock look the same.
struct Today {
    QDate date;
    QDateTime now; ///< on that date, local time of the desk

    static Today at(const QDateTime& local) { return {local.date(), local}; }
    /// A day without its own hour (`--today`): \a date at the hour of \a wall.
    static Today on(QDate date, const QDateTime& wall) { return {date, QDateTime(date, wall.time())}; }
};

} // namespace entraide
