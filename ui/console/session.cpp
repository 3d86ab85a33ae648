// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/console/session.h"

#include "addresses/register_file.h"
#include "backups/backup_folder.h"
#include "backups/backup_making.h"
#include "backups/restore_plan.h"
#include "geo/region.h"
#include "sharing/settle_shares.h"
#include "storage/audit_trail.h"
#include "storage/desk_keys.h"
#include "storage/unlock_tries.h"
#include "storage/users.h"
#include "storage/vault.h"
#include "tiles/map_source.h"
#include "ui/console/console_words.h"
#include "ui/console/input_fault.h"
#include "ui/words/error_words.h"
#include "ui/words/place_names.h"
#include "workflows/desk_location.h"
#include "workflows/names.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QSettings>
#include <QThread>

#include <algorithm>
#include <chrono>
#include <utility>

namespace entraide::console {

using namespace Qt::StringLiterals;

namespace {

/// `--today` has no hour of its own: the desk opens at nine.
const QTime openingTime(9, 0);
constexpr qint64 longestSecret = 4096;

Today momentOf(const CommandLine& line, const QDateTime& wall) {
    return line.today.isValid() ? Today::at(QDateTime(line.today, openingTime)) : Today::at(wall);
}

/// Also before the file is there: a side file of the desk may be made at any moment.
bool samePlace(const QString& one, const QString& other) {
    const QFileInfo a(one);
    const QFileInfo b(other);
    return a.fileName() == b.fileName() && a.absoluteDir() == b.absoluteDir();
}

} // namespace

QByteArray secretIn(const QString& path) {
    QFile file(path);
    if (!QFileInfo::exists(path))
        throw Error(ErrorCode::FileMissing, path);
    if (!file.open(QIODevice::ReadOnly))
        throw Error(ErrorCode::NoPermission, path);
    QByteArray secret = file.read(longestSecret);
    if (const qsizetype end = secret.indexOf('\n'); end >= 0)
        secret.truncate(end);
    if (secret.endsWith('\r'))
        secret.chop(1);
    if (secret.isEmpty())
        throw InputFault(path, ConsoleWords::tr("its first line is empty"));
    return secret;
}

Session::Session(const CommandLine& l, Output& o, const QDateTime& wall)
    : line(l)
    , out(o)
    , today(momentOf(l, wall)) {}

QString Session::deskFile() const {
    return line.desk.isEmpty() ? defaultDeskFile(line.profile) : line.desk;
}

QString Session::registerFile() const {
    return addressRegisterFile(line.registers.isEmpty() ? line.profile : line.registers);
}

QString Session::settingsFile() const {
    return settingsFileIn(QFileInfo(defaultDeskFile(line.profile)).path());
}

QByteArray Session::passphrase() const {
    if (!m_typed.isEmpty())
        return m_typed;
    return line.passphraseFile.isEmpty() ? QByteArray() : secretIn(line.passphraseFile);
}

std::optional<QString> Session::outputFile(QLatin1StringView option) {
    return writableFile(line.value(option));
}

std::optional<QString> Session::writableFile(const QString& file) {
    const QString desk = deskFile();
    QStringList read{desk,
                     desk + u"-wal"_s,
                     desk + u"-shm"_s,
                     Vault::fileFor(desk),
                     line.passphraseFile,
                     line.value("mapping"_L1),
                     line.value("new-passphrase-file"_L1),
                     MapSource::fromWord(line.value("tiles"_L1)).localPath()};
    if (line.command->name == "import"_L1)
        read.append(line.operands.at(1));
    const QFileInfo info(file);
    const bool isRead = std::ranges::any_of(read, [&](const QString& one) {
        return !one.isEmpty() && ((info.exists() && QFileInfo(one) == info) || samePlace(one, file));
    });
    if (isRead)
        fail(ExitStatus::BadInput,
             ConsoleWords::tr("%1 belongs to the desk, or is read by this command. Choose another file to write to.")
                 .arg(file));
    else if (info.exists() && !info.isFile())
        fail(ExitStatus::BadInput,
             ConsoleWords::tr("%1 is no ordinary file. Choose another file to write to.").arg(file));
    else
        return file;
    return std::nullopt;
}

Desk& Session::desk() {
    if (!m_desk) {
        requireNoCopy(deskFile());
        // A restored file that was to take its place may still wait for that: a program was killed.
        completeRestore(QFileInfo(deskFile()).absoluteFilePath());
        auto opened = unlocked();
        opened->actAs(actorAt(*opened));
        letIn(*opened);
        m_desk = std::move(opened);
        usePlaceNames(m_desk->region().postcodes());
        settleShares(*m_desk, today);
    }
    return *m_desk;
}

/// After wrong passphrases one waits here as before the window, which counts them in the same place.
std::unique_ptr<Desk> Session::unlocked() {
    const QByteArray given = passphrase();
    const bool isTried = !given.isEmpty() && QFileInfo::exists(Vault::fileFor(deskFile()));
    QSettings settings(settingsFile(), QSettings::IniFormat);
    UnlockTries tries(settings, deskFile());
    if (isTried)
        waitFor(tries);
    try {
        auto opened = Desk::open(deskFile(), {given}, backupBeforeUpgrade(today.now));
        m_wrongBefore = isTried ? tries.end() : 0;
        return opened;
    } catch (const Error& error) {
        if (isTried && error.code() == ErrorCode::WrongPassphrase && error.subject() == deskFile())
            tries.noteFailure(QDateTime::currentDateTime());
        throw;
    }
}

void Session::waitFor(UnlockTries& tries) {
    bool isSaid = false;
    while (const int left = tries.secondsLeft(QDateTime::currentDateTime())) {
        if (!std::exchange(isSaid, true))
            out.note(ConsoleWords::tr("A wrong passphrase was given for this desk before. It is tried in %n second(s).",
                                      nullptr, left));
        QThread::sleep(std::chrono::seconds(1));
    }
}

/// Entered once a day, for scripts that run each minute. Who was given a passphrase changes it before anything else.
void Session::letIn(Desk& opened) const {
    if (!opened.info().encrypted)
        return;
    if (line.command->name != "passphrase"_L1) {
        for (const auto keys = DeskKeys(opened).all(); const DeskKeys::KeySlot& key : keys) {
            if (key.isOwn && key.isFirst)
                throw Error(ErrorCode::FirstPassphrase, deskFile());
        }
    }
    try {
        if (m_wrongBefore > 0)
            opened.audit().enterForNobody(AuditAct::FailedUnlock, {},
                                          auditDetail({{"times"_L1, QString::number(m_wrongBefore)}}));
        opened.audit().enterOncePerDay(AuditAct::Unlocked, opened.actor().user.toString(),
                                       auditDetail({{"program"_L1, u"cli"_s}}));
    } catch (const Error& error) {
        if (error.code() != ErrorCode::DiskFull) // what is there can be read all the same
            throw;
    }
}

void Session::settle() {
    if (!m_desk)
        return;
    settleShares(*m_desk, today);
}

Actor Session::actorAt(const Desk& opened) const {
    const Actor unlocked = actorFor(opened, opened.handle().slot);
    if (line.user.isEmpty())
        return unlocked;
    const Actor wanted = actorNamed(opened, line.user);
    // An administrator, and whoever has a desk without passphrases, may try what another user may.
    if (unlocked.role != Role::Administrator && wanted.user != unlocked.user)
        throw Error(ErrorCode::NotAllowed, {}, wanted.user.toString());
    return wanted;
}

QString Session::by() {
    if (const QString& own = desk().actor().name; !own.isEmpty())
        return own;
    const QString name = desk().setting(u"desk/user"_s);
    return name.isEmpty() ? qEnvironmentVariable("USER", u"entraide-cli"_s) : name;
}

std::optional<int> Session::number(QLatin1StringView option, int otherwise, int from, int to) {
    if (!line.has(option))
        return otherwise;
    bool good = false;
    const int value = line.value(option).toInt(&good);
    if (good && value >= from && value <= to)
        return value;
    fail(ExitStatus::Usage, ConsoleWords::tr("--%1 takes a whole number from %2 to %3, not “%4”.")
                                .arg(option)
                                .arg(from)
                                .arg(to)
                                .arg(line.value(option)));
    return std::nullopt;
}

ExitStatus Session::fail(const Refusal& refusal) {
    Names names(desk());
    const ExitStatus status = refusal.code == RefusalCode::NotHere ? ExitStatus::NotFound : ExitStatus::BadInput;
    return fail(status, refusal.id.isEmpty() ? sentenceFor(refusal, &names)
                                             : refusal.id + u": "_s + sentenceFor(refusal, &names));
}

ExitStatus Session::notFound(const QString& id) {
    return out.fail(Error(ErrorCode::NotFound, id));
}

} // namespace entraide::console
