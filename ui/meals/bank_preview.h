// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "meals/bank_matching.h"
#include "ui/records/lines_view.h"

namespace entraide {

class Desk;

/// A bank's file as it was read and what would become of it, in words. A value that crosses threads.
struct BankPreview {
    QString path;
    BankFile file;
    BankReading reading;     ///< a dry run
    QList<PanelLine> lines;  ///< line, day, amount, payer, what it is: what somebody has to look at first
    QList<PanelLine> faults; ///< line, column, why

    /// Lines that would be kept as payments.
    int kept() const;
};

/// Reads \a path and tries what it pays. Runs on a worker; translations are only read. Throws as readBankFile().
BankPreview previewBank(Desk& desk, const QString& path);

} // namespace entraide
