// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/common/job.h"
#include "ui/common/tones.h"
#include "ui/records/page.h"

#include <QObject>
#include <QPointer>

#include <functional>

namespace entraide {

/// What goes to a printer or into a file with so many lines that a worker does it. One at a time; what is cancelled
/// leaves no file. GUI thread.
class LongPaper : public QObject {
    Q_OBJECT

public:
    bool isWorking() const { return m_job; }

Q_SIGNALS:
    void started(entraide::Job* job);
    void said(const QString& sentence, entraide::Tone tone);
    /// Whatever became of it.
    void ended();

protected:
    /// Dialogs open over \a over, which owns it.
    LongPaper(PageContext& context, QWidget& over);

    /// \a enter: into the journal, before; what cannot be entered is not done. \a sentence: said at the end. \a file:
    /// what is written, for the sentence of a fault; empty: nothing.
    void begin(const QString& title, const std::function<void()>& enter, const std::function<void(JobControl&)>& work,
               const QString& sentence, const QString& file);
    PageContext& context() const { return m_context; }
    QWidget& over() const { return m_over; }

private:
    PageContext& m_context;
    QWidget& m_over;
    QPointer<Job> m_job;
};

} // namespace entraide
