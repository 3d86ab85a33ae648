// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "backups/copy_check.h"
#include "ui/common/job.h"
#include "ui/protection/backup_reading.h"
#include "ui/records/page_section.h"

#include <QFileSystemWatcher>
#include <QPointer>
#include <QTimer>

#include <exception>
#include <functional>

class QHBoxLayout;
class QStackedWidget;

namespace entraide {

class BackupModel;
class DetailPanel;
class EmptyState;
class IconText;
class JobBar;
class ListTable;

/// The desk's copies: which there are and whether they hold, one more now, a second place for them, and a desk made of
/// one again. Everything that reads or writes files is a job. GUI thread.
class BackupsSection : public PageSection {
    Q_OBJECT

public:
    BackupsSection(PageContext& context, QWidget& page);

    bool needsScope() const override { return false; }
    void focusFilter() override;

    BackupModel& model() const { return *m_model; }
    ListTable& table() const { return *m_table; }
    DetailPanel& panel() const { return *m_panel; }
    const BackupReading& reading() const { return m_reading; }
    bool isWorking() const { return !m_job.isNull(); }

    /// Reads what there is again; a little later when something is under way.
    void readAgain();
    /// The copy in that file is in front once it is read.
    void choose(const QString& file);
    void makeNow();
    /// Where each copy goes besides; empty: nowhere.
    void chooseSecondPlace(const QString& folder);

Q_SIGNALS:
    /// Shown as it is now.
    void read();

protected:
    void showEvent(QShowEvent* event) override;

private:
    void buildCommands(QHBoxLayout& head, QHBoxLayout& second, QHBoxLayout& planned);
    void buildList();
    /// One at a time; nothing when another is under way.
    template <class Result>
    void start(const QString& title, bool writing, std::function<Result(Desk&, const CopyProgress&)> work,
               std::function<void(Result)> done);
    void watch(Job* job, bool writing);
    void fail(const std::exception_ptr& fault);
    void showReading(const BackupReading& reading);
    void showChosen();
    QString statusText() const;
    QString secondText() const;
    const BackupLine* chosen() const;
    bool mayAct() const;
    void check();
    void keep();
    void remove();
    void restore();
    void openFolder();
    void askForSecondPlace();
    void takeRestored();
    void leaveRestored();

    BackupReading m_reading;
    bool m_isRead = false;
    BackupModel* m_model;
    ListTable* m_table;
    DetailPanel* m_panel;
    EmptyState* m_none;
    QStackedWidget* m_list;
    IconText* m_status;
    IconText* m_second;
    IconText* m_absent;
    QWidget* m_planned;
    JobBar* m_jobs;
    QPointer<Job> m_job;
    QFileSystemWatcher m_watcher;
    QTimer m_soon;
    QString m_wanted; ///< the file to be chosen when it is read
    Command* m_make = nullptr;
    Command* m_restore = nullptr;
    Command* m_check = nullptr;
    Command* m_keep = nullptr;
    Command* m_remove = nullptr;
};

} // namespace entraide
