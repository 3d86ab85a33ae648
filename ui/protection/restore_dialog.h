// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "backups/backup_folder.h"
#include "backups/restore.h"

#include <QDialog>
#include <QPointer>

#include <exception>
#include <optional>

class QCheckBox;
class QLabel;
class QLineEdit;
class QPushButton;
class QRadioButton;

namespace entraide {

class Desk;
class Job;
class JobBar;
class ToneLabel;

/// What would be different in a desk made of a copy, and where it goes: beside the desk, or in its place. Reads the
/// copy and restores it as jobs; for the desk's place it only prepares. GUI thread.
class RestoreDialog : public QDialog {
    Q_OBJECT

public:
    RestoreDialog(Desk& desk, const BackupCopy& copy, const QDateTime& now, QWidget* parent);
    ~RestoreDialog() override;

    /// None before it is read.
    const std::optional<RestorePreview>& preview() const { return m_preview; }
    bool isWorking() const { return !m_job.isNull(); }

Q_SIGNALS:
    void previewed();
    void restoredBeside(const QString& file);
    /// It takes the desk's place when that is opened the next time.
    void restoredInPlace();

private:
    void build();
    void readCopy();
    void showPreview(const RestorePreview& preview);
    void tryPassphrase();
    void restore();
    void restored(const Restored& restored, bool inPlace);
    void watch(Job* job);
    void fail(const std::exception_ptr& fault);
    void refresh();

    Desk& m_desk;
    const BackupCopy m_copy;
    const QDateTime m_now;
    std::optional<QByteArray> m_key; ///< of the copy; none: not known yet
    std::optional<RestorePreview> m_preview;
    QPointer<Job> m_job;
    QLabel* m_facts;
    ToneLabel* m_state;
    QWidget* m_other; ///< asks the passphrase of a copy with another key
    QLineEdit* m_passphrase;
    QRadioButton* m_beside;
    QRadioButton* m_inPlace;
    QCheckBox* m_evenDamaged;
    ToneLabel* m_problem;
    JobBar* m_jobs;
    QPushButton* m_restore;
};

} // namespace entraide
