// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "storage/audit_trail.h"

#include <QString>
#include <QStringList>

#include <functional>

namespace entraide {

class Desk;

/// What a check of the whole file found. Names ids and tables, never values.
struct CheckReport {
    qint64 documents = 0;
    qint64 revisions = 0;
    qint64 rows = 0; ///< of the records' tables
    /// Broken pages, trees that are no trees, counters that do not count, rows that are not what their document says.
    /// At most 100 are listed.
    QStringList problems;
    qint64 problemCount = 0;
    /// Apart: a file whose journal somebody has cut is whole, and its copies are worth as much as it is.
    TrailReport journal;

    bool isSound() const { return problemCount == 0; }
};

/// Reads everything: both integrity checks of the file, every revision tree, every table row and its words made anew
/// and compared, the chain of the journal. Changes nothing of what is stored; the log is folded into the file first
/// where nobody else uses it. \a progress is called with 0 to 1 and may return false to stop; Error Cancelled then.
CheckReport checkDesk(Desk& desk, const std::function<bool(double)>& progress = {});

} // namespace entraide
