// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/records/long_paper.h"

#include <QList>

namespace entraide {

/// Entries of the journal on paper and as a file, read and written by a worker. One at a time; what is cancelled leaves
/// no file. Both are entered into the journal themselves. GUI thread.
class JournalPaper : public LongPaper {
    Q_OBJECT

public:
    /// More is no reading for anybody; a file takes all.
    static constexpr qsizetype mostPrinted = 5'000;

    /// Dialogs open over \a over, which owns it.
    JournalPaper(PageContext& context, QWidget& over);

    /// Asks for the printer first. \a chosen: by what the entries were chosen, in words.
    void print(const QList<qint64>& numbers, const QString& chosen);
    void writeCsv(const QList<qint64>& numbers, const QString& file);
};

} // namespace entraide
