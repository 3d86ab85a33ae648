// SPDX-License-Identifier: GPL-3.0-or-later
// A desk that can be killed, backed up, put back and copied, for the random histories.
#pragma once

#include "storage/desk.h"
#include "storage/document_store.h"

#include <QTemporaryDir>

#include <memory>

namespace entraide::replication {

/// The folder of all desks of one history: in memory where the system offers it, since a kill here is the program's and
/// not the machine's.
class HistoryFolder {
public:
    HistoryFolder();
    /// A file with an empty desk of the one team that all belong to, made once for a run of the program.
    QString emptyDesk() const;
    QString newFile();

private:
    QTemporaryDir m_folder;
    int m_files = 0;
};

class HistoryDesk {
public:
    /// A desk of its own, or with \a copyOf the very same file as another's.
    explicit HistoryDesk(HistoryFolder& folder, const HistoryDesk* copyOf = nullptr);
    HistoryDesk(const HistoryDesk&) = delete;
    HistoryDesk& operator=(const HistoryDesk&) = delete;
    ~HistoryDesk(); ///< removes its files

    Desk& desk() { return *m_desk; }
    DocumentStore& documents() { return m_desk->documents(); }
    const DocumentStore& documents() const { return m_desk->documents(); }

    /// The program is gone and comes back: what was not committed is not there.
    void killAndReopen();
    bool hasBackup() const { return !m_backup.isEmpty(); }
    void backUp(HistoryFolder& folder);
    void restore();

private:
    void open();
    void copyTo(const QString& file) const;

    QString m_file;
    QString m_backup;
    std::unique_ptr<Desk> m_desk;
};

} // namespace entraide::replication
