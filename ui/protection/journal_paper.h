// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/common/job.h"
#include "ui/common/tones.h"
#include "ui/records/page.h"

#include <QObject>
#include <QPointer>

namespace entraide {

/// Entries of the journal on paper and as a file, read and written by a worker. One at a time; what is cancelled leaves
/// no file. Both are entered into the journal themselves. GUI thread.
class JournalPaper : public QObject {
    Q_OBJECT

public:
    /// More is no reading for anybody; a file takes all.
    static constexpr qsizetype mostPrinted = 5'000;

    /// Dialogs open over \a over, which owns it.
    JournalPaper(PageContext& context, QWidget& over);

    bool isWorking() const { return m_job; }
    /// Asks for the printer first. \a chosen: by what the entries were chosen, in words.
    void print(const QList<qint64>& numbers, const QString& chosen);
    void writeCsv(const QList<qint64>& numbers, const QString& file);

Q_SIGNALS:
    void started(entraide::Job* job);
    void said(const QString& sentence, entraide::Tone tone);
    /// Whatever became of it.
    void ended();

private:
    void begin(const QString& title, const std::function<void()>& enter, const std::function<void(JobControl&)>& work,
               const QString& sentence, const QString& file);

    PageContext& m_context;
    QWidget& m_over;
    QPointer<Job> m_job;
};

} // namespace entraide
