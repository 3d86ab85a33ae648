// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "backups/backup_folder.h"
#include "domain/error.h"
#include "storage/desk.h"
#include "storage/desk_copy.h"

#include <QDateTime>
#include <QDialog>
#include <QList>
#include <QPointer>

#include <exception>
#include <optional>

class QLabel;
class QLineEdit;
class QPushButton;

namespace entraide {

class Job;
class JobBar;
class LinesModel;
class ListTable;
class ToneLabel;

/// Whether a desk that cannot be opened for \a error may be opened as a copy of it: it is damaged, or its file or keys
/// are gone, and copies are there. A damaged one also without copies: what to do is said all the same.
bool offersCopies(const Error& error, const QString& deskFile);

/// A desk's file that cannot be opened, or that opens and was found damaged: what happened, what is safe, and which
/// copy may take its place. The file is set aside, never deleted. GUI thread; nothing may have the desk open.
class DamagedDeskDialog : public QDialog {
    Q_OBJECT

public:
    struct Asked {
        QString file;
        Error error;
        QList<QByteArray> keys = {}; ///< that the passphrase gave; empty: it was not asked, or gave none
        QDateTime now;
        std::optional<Desk::Handle> present = {}; ///< it can be opened all the same: who was erased is asked of it
        bool isNew = false;                       ///< nothing is wrong: a copy is to become a desk where none was
    };
    explicit DamagedDeskDialog(const Asked& asked, QWidget* parent = nullptr);
    ~DamagedDeskDialog() override;

    /// After it was accepted: what was set aside; empty: there was nothing in the way.
    const QString& setAside() const { return m_setAside; }
    /// One more copy to choose, at the top and chosen; from wherever somebody keeps them.
    void addCopy(const QString& file);
    bool isWorking() const { return !m_job.isNull(); }
    ListTable& table() const { return *m_table; }

private:
    void build();
    QWidget* buildCopies();
    QWidget* buildPassphrase();
    void list();
    QString whatHappened() const;
    QString lossText(const BackupCopy& copy) const;
    const BackupCopy* chosen() const;
    std::optional<QByteArray> keyOfChosen() const;
    void choose();
    void restore();
    void fail(const std::exception_ptr& fault);
    void refresh();

    const Asked m_asked;
    QList<BackupCopy> m_copies;             ///< the newest first
    std::optional<DeskContents> m_readable; ///< what the damaged file still gives
    LinesModel* m_model;
    ListTable* m_table;
    ToneLabel* m_loss;
    QWidget* m_ask;
    QLineEdit* m_passphrase;
    ToneLabel* m_problem;
    JobBar* m_jobs;
    QPushButton* m_open;
    QPointer<Job> m_job;
    QString m_setAside;
};

} // namespace entraide
