// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "storage/audit_paper.h"
#include "ui/common/job.h"
#include "ui/common/tones.h"

#include <QByteArray>
#include <QObject>
#include <QPointer>
#include <QString>

#include <functional>

class QWidget;

namespace entraide {

class Desk;

/// A file that is made of a desk for another program.
struct FileExport {
    struct Made {
        QByteArray bytes;
        qint64 entries = 0;
        QString remark = {}; ///< a sentence that is said after it; empty: nothing to add
    };

    QString title;      ///< of the dialog and of what runs: "Save contact cards"
    QString name;       ///< that is offered: "cards-2026-11-18.vcf"; its ending is the kind of file
    QString filter;     ///< "Contact cards (*.vcf)"
    LeavingPaper paper; ///< as the journal has it; the number of entries is added
    /// On a thread of its own, with a desk of that thread.
    std::function<Made(const Desk& desk, JobControl& control)> make;
};

/// Asks for a place, makes the file beside the window and enters it into the journal before it is written. A cancel,
/// and a file with nothing in it, leave no file. GUI thread; the desk must outlive it.
class FileExporter : public QObject {
    Q_OBJECT

public:
    explicit FileExporter(Desk& desk, QObject* parent = nullptr);
    ~FileExporter() override;

    void ask(const FileExport& what, QWidget& over);
    void write(const FileExport& what, const QString& path);
    bool isBusy() const { return !m_job.isNull(); }

Q_SIGNALS:
    void started(entraide::Job* job);
    void said(const QString& sentence, entraide::Tone tone);

private:
    Desk& m_desk;
    QPointer<Job> m_job;
};

} // namespace entraide
