// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/rekey.h"

#include "storage/database.h"
#include "storage/desk_copy.h"
#include "storage/file_sync.h"
#include "storage/secret.h"
#include "storage/vault.h"

#include <QFile>
#include <QFileInfo>
#include <QStorageInfo>

#include <cerrno>
#include <memory>
#include <sqlcipher/sqlite3.h>

namespace entraide {

using namespace Qt::StringLiterals;

namespace {

constexpr qint64 spareBytes = 4 * 1024 * 1024;

void removeCopy(const QString& copy) {
    for (const QString& suffix : {u""_s, u"-journal"_s, u"-wal"_s, u"-shm"_s})
        QFile::remove(copy + suffix);
}

/// Nobody else has the file open, and nobody can open it before this connection is closed. Whoever waited for that then
/// has the old file, which SQLite refuses to write (SQLITE_READONLY_DBMOVED).
void holdAlone(Database& database) {
    database.execute("PRAGMA busy_timeout=0");
    // Folds the log in and does without it: what is moved is one file.
    if (database.text("PRAGMA journal_mode=DELETE") != "delete"_L1)
        throw Error(ErrorCode::StorageBusy, database.file(), u"the log is in use"_s);
    database.execute("PRAGMA locking_mode=EXCLUSIVE");
    database.execute("BEGIN EXCLUSIVE");
    database.execute("COMMIT");
}

void needRoom(Database& database) {
    const qint64 needed = database.fileBytes() + spareBytes;
    const QStorageInfo disk(QFileInfo(database.file()).absolutePath());
    if (disk.isValid() && disk.bytesAvailable() >= 0 && disk.bytesAvailable() < needed)
        throw Error(ErrorCode::DiskFull, database.file(),
                    u"%1 bytes needed, %2 left"_s.arg(needed).arg(disk.bytesAvailable()));
}

void writeCopy(Database& database, const QString& copy) {
    {
        QFile made(copy); // for nobody else to read
        if (!made.open(QIODevice::NewOnly | QIODevice::WriteOnly, QFile::ReadOwner | QFile::WriteOwner))
            throw Error(ErrorCode::NoPermission, copy, made.errorString());
    }
    copyInto(database, copy);
}

/// Without a journal: what fails here is thrown away.
void encryptAnew(const QString& copy, const QByteArray& keyAndSalt, const QByteArray& next) {
    sqlite3* opened = nullptr;
    const int code = sqlite3_open_v2(QFile::encodeName(copy).constData(), &opened,
                               SQLITE_OPEN_READWRITE | SQLITE_OPEN_NOMUTEX | SQLITE_OPEN_EXRESCODE, nullptr);
    const std::unique_ptr<sqlite3, decltype(&sqlite3_close_v2)> database(opened, &sqlite3_close_v2);
    const auto need = [&](int result) {
        if (result == SQLITE_OK)
            return;
        const int system = opened ? sqlite3_system_errno(opened) : 0;
        throw Error((result & 0xff) == SQLITE_FULL || system == ENOSPC || system == EFBIG ? ErrorCode::DiskFull
                                                                                          : ErrorCode::Storage,
                    copy, u"SQLite %1, system %2"_s.arg(result).arg(system));
    };
    need(code);
    const auto keyText = [](const QByteArray& bytes) { return QByteArray("x'" + bytes.toHex() + '\''); };
    QByteArray now = keyText(keyAndSalt);
    const WipeAtEnd wiped(now);
    QByteArray then = keyText(next);
    const WipeAtEnd wipedToo(then);
    need(sqlite3_key_v2(opened, "main", now.constData(), static_cast<int>(now.size())));
    need(sqlite3_exec(opened,
                      "PRAGMA cipher_log_level=NONE; PRAGMA journal_mode=OFF; PRAGMA synchronous=OFF; "
                      "SELECT count(*) FROM sqlite_schema",
                      nullptr, nullptr, nullptr));
    need(sqlite3_rekey_v2(opened, "main", then.constData(), static_cast<int>(then.size())));
}

/// What was written a moment ago and does not open now, the disk did not write or does not read.
std::unique_ptr<Database> opened(const QString& copy, const QByteArray& next) {
    try {
        return std::make_unique<Database>(copy, next, Database::Mode::ReadOnly);
    } catch (const Error& error) {
        if (error.code() != ErrorCode::Damaged && error.code() != ErrorCode::WrongPassphrase &&
            error.code() != ErrorCode::NotADesk)
            throw;
        throw Error(ErrorCode::Storage, copy, u"the copy cannot be read: "_s + error.detail());
    }
}

void checkCopy(Database& database, const QString& copy, const QByteArray& next) {
    const auto own = opened(copy, next);
    Database& made = *own;
    if (const QStringList problems = pageProblems(made); !problems.isEmpty())
        throw Error(ErrorCode::Storage, copy, u"the copy is not sound: "_s + problems.first());
    const DeskContents is = countedContents(made);
    const DeskContents was = countedContents(database);
    if (is.version != was.version || is.state != was.state || is.erasures != was.erasures ||
        is.databases != was.databases)
        throw Error(ErrorCode::Storage, copy, u"the copy does not hold the same"_s);
}

} // namespace

QString rekeyCopyOf(const QString& deskFile) {
    return deskFile + u".rekey"_s;
}

QByteArray rekeyDesk(const QString& file, const QByteArray& keyAndSalt, const QStringList& keep,
                     const std::function<void(RekeyStep)>& told) {
    const auto tell = [&](RekeyStep step) {
        if (told)
            told(step);
    };
    const QString copy = rekeyCopyOf(file);
    const QString vaultFile = Vault::fileFor(file);
    Database database(file, keyAndSalt, Database::Mode::Open);
    holdAlone(database);
    needRoom(database);
    removeCopy(copy);
    Vault vault = Vault::read(vaultFile);
    vault.endRekey(false);
    const QByteArray next = vault.beginRekey(keyAndSalt, keep);
    vault.write(vaultFile);
    bool mayBeReplaced = false;
    try {
        tell(RekeyStep::KeysPrepared);
        writeCopy(database, copy);
        tell(RekeyStep::Copied);
        encryptAnew(copy, keyAndSalt, next);
        syncFile(copy);
        tell(RekeyStep::Encrypted);
        checkCopy(database, copy, next);
        // A log that stayed beside would be taken for one of the new file.
        for (const QString& log : {file + u"-wal"_s, file + u"-journal"_s}) {
            if (QFileInfo(log).size() > 0)
                throw Error(ErrorCode::StorageBusy, file, u"a log is beside the file"_s);
            QFile::remove(log);
        }
        tell(RekeyStep::Checked);
        mayBeReplaced = true;
        replaceFile(copy, file);
    } catch (...) {
        // With both keys in the vault the desk opens whichever file is there.
        if (!mayBeReplaced) {
            removeCopy(copy);
            vault.endRekey(false);
            try {
                vault.write(vaultFile);
            } catch (const Error&) {
                // settled at the next opening
            }
        }
        throw;
    }
    tell(RekeyStep::Replaced);
    vault.endRekey(true);
    try {
        vault.write(vaultFile);
    } catch (const Error&) {
        return next; // settled at the next opening
    }
    tell(RekeyStep::Settled);
    return next;
}

} // namespace entraide
