// SPDX-License-Identifier: GPL-3.0-or-later
// backup, backups and restore: copies of the desk's file.
#include "backups/backup_making.h"
#include "backups/copy_check.h"
#include "backups/copy_keys.h"
#include "backups/restore.h"
#include "backups/restore_plan.h"
#include "ui/console/commands.h"
#include "ui/console/console_words.h"
#include "ui/words/backup_words.h"
#include "ui/words/time_words.h"

#include <QDir>
#include <QFileInfo>
#include <QJsonArray>

#include <algorithm>

namespace entraide::console {

using namespace Qt::StringLiterals;

namespace {

constexpr QLatin1StringView newest{"newest"};

QString isoTime(const QDateTime& time) {
    return time.isValid() ? time.toUTC().toString(Qt::ISODate) : QString();
}

QJsonObject countsObject(const QMap<EntityType, qint64>& records) {
    QJsonObject object;
    for (auto it = records.cbegin(); it != records.cend(); ++it)
        object.insert(enumName(it.key()), it.value());
    return object;
}

QJsonObject copyObject(const BackupCopy& copy) {
    QJsonObject object{{u"id"_s, copy.id()},
                       {u"file"_s, copy.file},
                       {u"made"_s, isoTime(copy.made)},
                       {u"reason"_s, QString(enumName(copy.reason))},
                       {u"bytes"_s, copy.bytes},
                       {u"kept"_s, copy.isKept()},
                       {u"sound"_s, copy.isSound()}};
    if (copy.manifest) {
        object.insert(u"checked"_s, isoTime(copy.manifest->checked));
        object.insert(u"version"_s, copy.manifest->contents.version);
        object.insert(u"program"_s, copy.manifest->program);
        object.insert(u"counts"_s, countsObject(copy.manifest->contents.records()));
    }
    return object;
}

/// "2026-11-29T181500Z-closing  29/11/2026 19:15  1.2 MB  when the desk was closed  812 volunteers, 430 requests".
QString lineOf(const BackupCopy& copy) {
    QStringList parts{copy.id(), dateTimeText(copy.made.toLocalTime()), sizeText(copy.bytes), word(copy.reason)};
    parts.append(copy.manifest ? recordsText(copy.manifest->contents.records())
                               : ConsoleWords::tr("nothing is known of what it holds"));
    if (copy.manifest && !copy.manifest->sound)
        parts.append(word(CopyState::Damaged));
    return parts.join(u"  "_s);
}

/// What makes a desk one that cannot be opened, so that a copy may take its place without asking it.
bool isBeyondOpening(ErrorCode code) {
    switch (code) {
    case ErrorCode::FileMissing:
    case ErrorCode::Damaged:
    case ErrorCode::NotADesk:
    case ErrorCode::NewerVersion:
    case ErrorCode::NotEncrypted:
    case ErrorCode::KeysMissing:
    case ErrorCode::PlainBesideKeys:
        return true;
    default:
        return false;
    }
}

/// The desk, when it can be opened; null when it is damaged or gone.
Desk* presentDesk(Session& session) {
    try {
        return &session.desk();
    } catch (const Error& error) {
        if (isBeyondOpening(error.code()))
            return nullptr;
        throw;
    }
}

QList<BackupCopy> allCopies(const QString& deskFile) {
    return BackupFolder::beside(deskFile).copies() + filesSetAside(deskFile);
}

/// By its id, as "newest", else as a file.
std::optional<BackupCopy> copyNamed(const QString& name, const QString& deskFile) {
    const QList<BackupCopy> all = allCopies(deskFile);
    const auto found = std::ranges::find_if(all, [&](const BackupCopy& copy) {
        return name == newest ? copy.isSound() && copy.reason != BackupReason::SetAside : copy.id() == name;
    });
    return found != all.end() ? std::optional(*found) : BackupFolder::copyIn(name);
}

std::optional<QByteArray> keyOf(Session& session, const BackupCopy& copy, const Desk* present) {
    if (session.line.has("copy-passphrase-file"_L1))
        return keyByPassphrase(copy, secretIn(session.line.value("copy-passphrase-file"_L1)));
    if (present) {
        if (const auto key = keyFor(copy, keysOf(present->handle())))
            return key;
    }
    return keyByPassphrase(copy, session.passphrase());
}

ExitStatus fail(Session& session, const Error& error) {
    const QString text = backupErrorText(error, session.deskFile());
    return session.fail(exitStatusOf(error.code()),
                        isDamageOf(session.deskFile(), error) ? text + u' ' + restoreHint(session.deskFile()) : text);
}

void sayReport(Session& session, const CopyReport& report, QJsonObject& object) {
    object.insert(u"state"_s, QString(enumName(report.state)));
    object.insert(u"readable"_s, report.isReadable);
    object.insert(u"problems"_s, QJsonArray::fromStringList(report.problems));
    session.out.line(sentenceFor(report));
}

} // namespace

ExitStatus runBackup(Session& session) {
    BackupOrder order{.reason = BackupReason::ByHand, .now = session.today.now};
    if (session.line.has("to"_L1)) {
        const auto target = session.outputFile("to"_L1);
        if (!target)
            return ExitStatus::BadInput;
        order.to = QFileInfo(*target).absoluteFilePath();
    }
    Desk& desk = session.desk();
    try {
        const BackupMade made = makeBackup(desk, order);
        QJsonObject object = copyObject(made.copy);
        object.insert(u"removed"_s, QJsonArray::fromStringList(made.removed));
        session.out.line(
            ConsoleWords::tr("Made a copy and read it again: %1.").arg(QDir::toNativeSeparators(made.copy.file)));
        session.out.line(lineOf(made.copy));
        if (made.second) {
            object.insert(u"second"_s, QJsonObject{{u"path"_s, made.second->path},
                                                   {u"copied"_s, made.second->fault.isEmpty()},
                                                   {u"fault"_s, made.second->fault}});
            session.out.line(made.second->fault.isEmpty()
                                 ? ConsoleWords::tr("It is at %1 too.").arg(QDir::toNativeSeparators(made.second->path))
                                 : faultText(*made.second));
        }
        session.out.object(object);
        return ExitStatus::Done;
    } catch (const Error& error) {
        return fail(session, error);
    }
}

ExitStatus runBackups(Session& session) {
    const QString file = session.deskFile();
    const QList<BackupCopy> copies = allCopies(file);
    const bool checks = session.line.has("check"_L1);
    // To list them takes no key: a desk that cannot be opened has copies all the same.
    const Desk* present = checks ? presentDesk(session) : nullptr;
    QJsonArray array;
    bool anyWrong = false;
    for (const BackupCopy& copy : copies) {
        QJsonObject object = copyObject(copy);
        session.out.line(lineOf(copy));
        if (checks) {
            CopyReport report;
            if (const auto key = keyOf(session, copy, present))
                report = checkCopy(copy, *key, true);
            else
                report.state = CopyState::OtherKey;
            sayReport(session, report, object);
            anyWrong = anyWrong || report.state == CopyState::Damaged;
        }
        array.append(object);
    }
    if (copies.isEmpty())
        session.out.line(
            ConsoleWords::tr("There is no copy of %1 yet. Make one with: backup.").arg(QDir::toNativeSeparators(file)));
    session.out.object({{u"desk"_s, QFileInfo(file).absoluteFilePath()},
                        {u"folder"_s, BackupFolder::beside(file).path()},
                        {u"backups"_s, array}});
    return anyWrong ? ExitStatus::Storage : ExitStatus::Done;
}

namespace {

/// Where the restored file goes: empty for the desk's own place; none, with a failure said, when it cannot go there.
std::optional<QString> targetOf(Session& session) {
    const QString file = session.deskFile();
    if (session.line.has("to"_L1)) {
        const auto target = session.outputFile("to"_L1);
        return target ? std::optional(QFileInfo(*target).absoluteFilePath()) : std::nullopt;
    }
    if (session.line.has("replace"_L1) || !QFileInfo::exists(file))
        return QString();
    //: Part of a file's name: "desk restored 2026-11-29.entraide"
    return nameForRestored(file, ConsoleWords::tr("restored"), session.today.date);
}

/// Gives the name of the file that stood there. Not done is not planned either: nobody expects it at the next opening.
QString takePlace(const QString& file) {
    try {
        const auto completed = completeRestore(file);
        return completed ? completed->setAside : QString();
    } catch (const Error&) {
        dropPlannedRestore(file);
        throw;
    }
}

ExitStatus preview(Session& session, const BackupCopy& copy, const QByteArray& key, Desk* present) {
    const auto now = present ? std::optional(contentsOf(present->database())) : std::nullopt;
    const RestorePreview preview = previewRestore(copy, key, now);
    QJsonObject object = copyObject(copy);
    sayReport(session, preview.report, object);
    object.insert(u"then"_s, countsObject(preview.then));
    object.insert(u"now"_s, countsObject(preview.now));
    object.insert(u"changes_since"_s, preview.changesSince);
    object.insert(u"erased_since"_s, preview.erasedSince);
    for (const QString& sentence : sentencesFor(preview))
        session.out.line(sentence);
    session.out.object(object);
    return ExitStatus::Done;
}

} // namespace

QString restoreHint(const QString& deskFile) {
    const auto copy = copyNamed(newest, deskFile);
    if (!copy)
        return {};
    return ConsoleWords::tr("The newest copy is of %1. Look at it with: restore newest --preview. Put it in the file's "
                            "place, which is kept beside it, with: restore newest --replace.")
        .arg(dateTimeText(copy->made.toLocalTime()));
}

QString copyHint(const QString& copy) {
    const auto folder = BackupFolder::around(copy);
    if (!folder)
        return {};
    //: "%1" is a desk's file, "%2" the file of a copy of it
    return ConsoleWords::tr("Restore it with: --desk %1 restore %2.")
        .arg(QDir::toNativeSeparators(folder->deskFile()), QDir::toNativeSeparators(copy));
}

ExitStatus runRestore(Session& session) {
    const QString file = QFileInfo(session.deskFile()).absoluteFilePath();
    const QString name = session.line.operands.at(0);
    const auto copy = copyNamed(name, file);
    if (!copy)
        return session.fail(ExitStatus::NotFound,
                            ConsoleWords::tr("There is no copy “%1”. List them with: backups.").arg(name));
    Desk* present = presentDesk(session);
    try {
        const auto key = keyOf(session, *copy, present);
        if (!key) {
            const bool isEncrypted = QFileInfo::exists(copy->keysFile()) || copy->manifest;
            throw Error(isEncrypted ? ErrorCode::WrongPassphrase : ErrorCode::NotADesk, copy->file);
        }
        if (session.line.has("preview"_L1))
            return preview(session, *copy, *key, present);
        const auto target = targetOf(session);
        if (!target)
            return ExitStatus::BadInput;
        const Restored restored = restoreCopy({.copy = *copy,
                                               .keyAndSalt = *key,
                                               .deskFile = file,
                                               .to = *target,
                                               .now = session.today.now,
                                               .evenDamaged = session.line.has("damaged"_L1)},
                                              present);
        QString setAside;
        if (target->isEmpty()) {
            session.closeDesk();
            setAside = takePlace(file);
        }
        session.out.object({{u"restored"_s, copyObject(*copy)},
                            {u"file"_s, restored.file},
                            {u"set_aside"_s, setAside},
                            {u"counts"_s, countsObject(restored.contents.records())}});
        session.out.line(ConsoleWords::tr("Restored the copy of %1 to %2: %3.")
                             .arg(dateTimeText(copy->made.toLocalTime()), QDir::toNativeSeparators(restored.file),
                                  recordsText(restored.contents.records())));
        if (!setAside.isEmpty())
            session.out.line(
                ConsoleWords::tr("The file that was there is kept as %1.").arg(QDir::toNativeSeparators(setAside)));
        if (!key->isEmpty())
            session.out.line(ConsoleWords::tr("It opens with the passphrases of the copy."));
        return ExitStatus::Done;
    } catch (const Error& error) {
        if (error.code() == ErrorCode::NotAllowed)
            throw;
        return fail(session, error);
    }
}

} // namespace entraide::console
