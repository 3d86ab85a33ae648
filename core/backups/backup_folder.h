// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "backups/backup_manifest.h"
#include "backups/scratch_folder.h"

#include <QDateTime>
#include <QList>
#include <QLockFile>
#include <QString>

#include <chrono>
#include <memory>
#include <optional>

namespace entraide {

/// One copy of a desk: its file, beside it "<file>.keys" (of an encrypted one) and "<file>.json".
struct BackupCopy {
    QString file;
    QDateTime made; ///< UTC; by its manifest, else by its name
    BackupReason reason = BackupReason::ByHand;
    qint64 bytes = 0;
    std::optional<BackupManifest> manifest; ///< none: missing, or unreadable

    /// "2026-11-29T181500Z-closing": what it is called on the command line.
    QString id() const;
    bool isKept() const;
    /// As far as is known without reading it again.
    bool isSound() const { return manifest && manifest->sound; }
    QString keysFile() const;
};

/// A folder with copies of one desk. Holds nothing but its path; any thread. What it lists was there a moment ago.
class BackupFolder {
public:
    explicit BackupFolder(QString path)
        : m_path(std::move(path)) {}
    /// "<desk>.backups".
    static BackupFolder beside(const QString& deskFile);
    /// The folder of copies in which a file that is there lies, whatever links lead to it; none when it lies in no such
    /// folder. What lies in one is restored and never opened as a desk: that changes it, and it counts as damaged.
    static std::optional<BackupFolder> around(const QString& file);

    const QString& path() const { return m_path; }
    /// The desk that the folder is named after; it stands beside it, is gone, or, of a second place, elsewhere.
    QString deskFile() const;
    bool isThere() const;
    /// The newest first; also damaged ones. Empty when the folder cannot be read.
    QList<BackupCopy> copies() const;
    /// By its id; none when it is not here.
    std::optional<BackupCopy> copy(const QString& id) const;
    /// The file itself, wherever it is and whatever it is called; none when there is no file of that name.
    static std::optional<BackupCopy> copyIn(const QString& file);

    /// Removes a copy with what lies beside it. Throws NoPermission, Storage.
    static void remove(const BackupCopy& copy);
    /// Writes the copy's manifest anew, at once or not at all. Throws NoPermission, DiskFull, Storage.
    static void keepManifest(const BackupCopy& copy, const BackupManifest& manifest, const QByteArray& keyAndSalt);

    /// Work in the folder: who has it is alone there, of all programs on this computer. Makes the folder when it is not
    /// there, and first removes what a program that was killed left half done.
    class Work {
    public:
        /// Waits at most \a wait for others. Throws NoPermission, FileMissing (the folder that is to hold it),
        /// StorageBusy.
        Work(const BackupFolder& folder, std::chrono::milliseconds wait);
        Work(const Work&) = delete;
        Work& operator=(const Work&) = delete;
        ~Work();

        /// An empty folder in it for what is not finished; goes, with all that is in it, at the end.
        const QString& temporary() const { return m_scratch->path(); }
        /// Moves what lies at \a made, with its keys and manifest, into the folder under the name of that moment and
        /// reason, and gives its path. Never overwrites.
        QString place(const QString& made, const QDateTime& when, BackupReason reason);

    private:
        const QString m_path;
        bool m_isNew = false;
        std::unique_ptr<QLockFile> m_lock;
        std::unique_ptr<ScratchFolder> m_scratch;
    };

private:
    QString m_path;
};

/// Before a file is opened as a desk: throws BackupCopy for one that lies in a folder of copies.
void requireNoCopy(const QString& file);

/// Gives a finished copy, with its keys and manifest, another name on the same disk: those first, so that a copy that
/// is seen is whole. Throws FileExists where anything of that name is there, NoPermission, Storage; nothing is moved
/// then.
void moveCopy(const QString& from, const QString& to);

/// The desk's own files that a copy took the place of, "<desk>.set-aside-<moment>", the newest first.
QList<BackupCopy> filesSetAside(const QString& deskFile);

/// "2026-11-29T181500Z".
QString momentText(const QDateTime& when);

} // namespace entraide
