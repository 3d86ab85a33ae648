// SPDX-License-Identifier: GPL-3.0-or-later
// A layer under SQLite (https://www.sqlite.org/vfs.html) that lets somebody watch every operation on a file and refuse it.
// The operations themselves are done by the system's own layer.
#pragma once

#include <QByteArray>
#include <QString>

#include <memory>

namespace entraide::test {

enum class FileOp { Open, Read, Write, Truncate, Sync, Delete, Lock, MapShared };

struct FileStep {
    FileOp op = FileOp::Read;
    QString file;
    qint64 offset = 0;    ///< of a write; the new size of a truncation
    QByteArray bytes = {}; ///< of a write
    bool forGood = false; ///< of a deletion: the folder is synced too
};

class FileWatcher {
public:
    virtual ~FileWatcher() = default;
    /// SQLITE_OK lets it happen; anything else is what SQLite hears instead.
    virtual int before(const FileStep& step) = 0;
    virtual void after(const FileStep&) {}
};

/// Stands between SQLite and the system while it lives. No database may be open when it comes or goes; one at a time.
class WatchedVfs {
public:
    explicit WatchedVfs(FileWatcher& watcher);
    WatchedVfs(const WatchedVfs&) = delete;
    WatchedVfs& operator=(const WatchedVfs&) = delete;
    ~WatchedVfs();

private:
    struct Private;
    std::unique_ptr<Private> d;
};

} // namespace entraide::test
