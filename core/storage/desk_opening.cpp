// SPDX-License-Identifier: GPL-3.0-or-later
// Desk: how its file is made and opened.
#include "storage/desk_private.h"
#include "storage/file_sync.h"
#include "storage/log_check.h"
#include "storage/migrations.h"
#include "storage/rekey.h"

#include <QFile>
#include <QFileInfo>
#include <QUuid>

namespace entraide {

using namespace Qt::StringLiterals;

namespace {

void removeFiles(const QString& file) {
    for (const QString& suffix : {u""_s, u"-journal"_s, u"-wal"_s, u"-shm"_s})
        QFile::remove(file + suffix);
    QFile::remove(Vault::fileFor(file));
}

constexpr qint64 pageBytes = 4096;

/// Reads the head by a handle of its own: only where no connection of this program has the file open, since closing it
/// would end their locks.
bool isPlain(const QString& file) {
    QFile opened(file);
    return opened.open(QIODevice::ReadOnly) && opened.read(16) == QByteArray("SQLite format 3", 16);
}

/// The key that \a slot has in the file is not the one that it has in \a vault, which was read from there before.
bool wasRekeyedSince(const Vault& vault, const QString& vaultFile, const QString& slot) {
    if (vault.isRekeying() || vault.isUpgraded() || !QFileInfo::exists(vaultFile))
        return false;
    const auto sealedIn = [&](const Vault& one) {
        for (const Vault::Slot& its : one.keySlots()) {
            if (its.name == slot)
                return its.sealed;
        }
        return QByteArray();
    };
    const Vault now = Vault::read(vaultFile);
    return now.isRekeying() || sealedIn(now) != sealedIn(vault);
}

} // namespace

std::unique_ptr<Desk> Desk::create(const QString& file, const DeskKey& key, const QString& name, bool sample) {
    if (key.passphrase.isEmpty() && !sample)
        throw Error(ErrorCode::BadInput, file, u"only a sample desk may be without a passphrase"_s);
    for (const QString& path : {file, Vault::fileFor(file)}) {
        if (QFileInfo::exists(path))
            throw Error(ErrorCode::FileExists, path);
    }
    const QFileInfo folder(QFileInfo(file).path());
    if (!folder.exists())
        throw Error(ErrorCode::FileMissing, folder.filePath(), u"the folder is not there"_s);
    // Under another name until it is whole: of a making that was cut off nothing is left that looks like a desk.
    const QString making = file + u".unfinished"_s;
    QStringList placed;
    const auto place = [&](const QString& from, const QString& to) {
        QFile made(from);
        if (!made.rename(to)) // never over something
            throw Error(QFileInfo::exists(to) ? ErrorCode::FileExists : ErrorCode::NoPermission, to,
                        made.errorString());
        placed.append(to);
        syncFolder(folder.filePath());
    };
    removeFiles(making);
    const QString slot = key.slot.isEmpty() ? QString(Vault::deskSlot) : key.slot;
    try {
        QByteArray keyAndSalt;
        if (!key.passphrase.isEmpty())
            Vault::create(key.passphrase, key.cost, &keyAndSalt, slot).write(Vault::fileFor(making));
        {
            Private made(making, keyAndSalt, Database::Mode::Create);
            Transaction transaction(made.database);
            migrate(made.database);
            made.insertScope(ScopeKind::Team, QUuid::createUuid().toString(QUuid::Id128));
            made.setMeta(u"name"_s, name);
            made.setMeta(u"sample"_s, sample ? u"1"_s : u"0"_s);
            made.projector.ensureTables(1);
            transaction.commit();
            if (!made.database.truncateLog())
                throw Error(ErrorCode::StorageBusy, making);
        }
        if (!keyAndSalt.isEmpty())
            place(Vault::fileFor(making), Vault::fileFor(file));
        place(making, file);
        removeFiles(making); // a log of nothing that was not removed
        auto d = std::make_unique<Private>(file, keyAndSalt, Database::Mode::Open);
        d->loadScope();
        if (!keyAndSalt.isEmpty())
            d->handle.slot = slot;
        return std::unique_ptr<Desk>(new Desk(std::move(d)));
    } catch (const Error& error) {
        removeFiles(making);
        for (const QString& one : std::as_const(placed))
            removeFiles(one);
        throw Error(error.code(), error.subject().startsWith(making) ? file : error.subject(), error.detail());
    }
}

std::unique_ptr<Desk> Desk::open(const QString& file, const DeskKey& key) {
    return open(file, key, {});
}

std::unique_ptr<Desk> Desk::open(const QString& file, const DeskKey& key, const BeforeUpgrade& beforeUpgrade) {
    if (!QFileInfo::exists(file))
        throw Error(ErrorCode::FileMissing, file);
    const QString vaultFile = Vault::fileFor(file);
    if (QFileInfo::exists(vaultFile)) {
        if (const QFileInfo info(file); info.size() == 0)
            throw Error(ErrorCode::NotADesk, file, u"the file is empty"_s);
        Vault vault = Vault::read(vaultFile);
        const auto unlocked = key.passphrase.isEmpty() ? std::nullopt : vault.open(key.passphrase, key.slot);
        if (!unlocked)
            throw Error(ErrorCode::WrongPassphrase, file);
        return openUnlocked(file, std::move(vault), *unlocked, beforeUpgrade);
    }
    if (const QString fault = faultOfLog(file); !fault.isEmpty())
        throw Error(ErrorCode::Damaged, file, fault);
    try {
        return openWithKey({file, {}}, beforeUpgrade);
    } catch (const Error& error) {
        // Whole pages, and nothing that is read without a key.
        const qint64 bytes = QFileInfo(file).size();
        if (error.code() == ErrorCode::NotADesk && bytes > 0 && bytes % pageBytes == 0 && !isPlain(file))
            throw Error(ErrorCode::KeysMissing, vaultFile, error.detail());
        throw;
    }
}

std::unique_ptr<Desk> Desk::openUnlocked(const QString& file, Vault vault, const Vault::Unlocked& unlocked,
                                         const BeforeUpgrade& beforeUpgrade) {
    if (const QString fault = faultOfLog(file); !fault.isEmpty())
        throw Error(ErrorCode::Damaged, file, fault);
    std::unique_ptr<Desk> desk;
    bool isReplaced = false;
    const auto openWith = [&](const QByteArray& keyAndSalt) {
        desk = openWithKey({file, keyAndSalt, unlocked.slot}, beforeUpgrade);
    };
    try {
        try {
            openWith(unlocked.keyAndSalt);
        } catch (const Error& error) {
            if (error.code() != ErrorCode::WrongPassphrase || unlocked.nextKeyAndSalt.isEmpty())
                throw;
            isReplaced = true; // a change of key was cut off after the file had the new one
            openWith(unlocked.nextKeyAndSalt);
        }
    } catch (const Error& error) {
        // The slot has opened, so the key is right and the file's first page is not; unless it was left out of the new
        // key, or the file got another one since the vault was read.
        if (error.code() == ErrorCode::WrongPassphrase && wasRekeyedSince(vault, Vault::fileFor(file), unlocked.slot))
            throw Error(ErrorCode::StorageBusy, file, u"another program changes the key"_s);
        if (error.code() == ErrorCode::WrongPassphrase && !(vault.isRekeying() && unlocked.nextKeyAndSalt.isEmpty()))
            throw Error(ErrorCode::Damaged, file, error.detail());
        if (error.code() == ErrorCode::NotEncrypted)
            throw Error(ErrorCode::PlainBesideKeys, file, error.detail());
        throw;
    }
    if (vault.isRekeying() || vault.isUpgraded()) {
        vault.endRekey(isReplaced);
        try {
            vault.write(Vault::fileFor(file));
        } catch (const Error&) {
            // It opened all the same; the next opening tries again.
        }
    }
    removeFiles(rekeyCopyOf(file)); // nobody makes one while this connection is open
    return desk;
}

std::unique_ptr<Desk> Desk::openWithKey(const Handle& handle, const BeforeUpgrade& beforeUpgrade) {
    auto d = std::make_unique<Private>(handle.file, handle.keyAndSalt, Database::Mode::Open);
    d->handle.slot = handle.slot;
    const qint64 version = d->database.number("PRAGMA user_version");
    if (version == 0)
        throw Error(ErrorCode::NotADesk, handle.file, u"a desk whose making was never finished"_s);
    if (beforeUpgrade && version < allMigrations().back().version)
        beforeUpgrade(d->database, handle);
    migrate(d->database);
    d->loadScope();
    if (!d->info.encrypted && !d->info.sample)
        throw Error(ErrorCode::NotEncrypted, handle.file, u"a plain file that is no sample desk"_s);
    d->projector.ensureTables(1);
    auto desk = std::unique_ptr<Desk>(new Desk(std::move(d)));
    if (desk->lacksErasures())
        desk->replayErasures();
    desk->finishErasing();
    return desk;
}

Desk::Handle Desk::handle() const {
    Handle handle = d->handle;
    handle.actor = d->actor;
    handle.region = d->region;
    return handle;
}

std::unique_ptr<Desk> Desk::openAgain(const Handle& handle) {
    auto d = std::make_unique<Private>(handle.file, handle.keyAndSalt, Database::Mode::Open);
    d->handle.slot = handle.slot;
    d->region = handle.region;
    if (d->database.number("PRAGMA user_version") != allMigrations().back().version)
        throw Error(ErrorCode::NewerVersion, handle.file, u"the file was upgraded meanwhile"_s);
    d->loadScope();
    auto desk = std::unique_ptr<Desk>(new Desk(std::move(d)));
    desk->actAs(handle.actor);
    return desk;
}

std::unique_ptr<Desk> Desk::openToRead(const Handle& handle) {
    auto d = std::make_unique<Private>(handle.file, handle.keyAndSalt, Database::Mode::ReadOnly);
    if (d->database.number("PRAGMA user_version") != allMigrations().back().version)
        throw Error(ErrorCode::NewerVersion, handle.file, u"a file of another version"_s);
    d->loadScope();
    return std::unique_ptr<Desk>(new Desk(std::move(d)));
}

} // namespace entraide
