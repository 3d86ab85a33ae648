// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/common/job.h"
#include "ui/common/tones.h"
#include "ui/records/page.h"
#include "ui/reports/register_model.h"

#include <QObject>
#include <QPointer>

namespace entraide {

/// The register on paper and as files, written by a worker: it may have a hundred thousand lines. One at a time. What
/// is cancelled leaves no file. GUI thread.
class RegisterPaper : public QObject {
    Q_OBJECT

public:
    using Reading = std::shared_ptr<const RegisterReading>;

    /// Dialogs open over \a over, which owns it.
    RegisterPaper(PageContext& context, QWidget& over);

    bool isWorking() const { return m_job; }
    /// Asks for the printer first.
    void print(const Reading& reading);
    void writePdf(const Reading& reading, const QString& file);
    void writeCsv(const Reading& reading, const QString& file);
    void writeDaysCsv(const Reading& reading, const QString& file);

Q_SIGNALS:
    void started(entraide::Job* job);
    void said(const QString& sentence, entraide::Tone tone);
    /// Whatever became of it.
    void ended();

private:
    /// \a enter: into the journal, before.
    void begin(const QString& title, const std::function<void()>& enter, const std::function<void(JobControl&)>& work,
               const QString& sentence, const QString& file);

    PageContext& m_context;
    QWidget& m_over;
    QPointer<Job> m_job;
};

} // namespace entraide
