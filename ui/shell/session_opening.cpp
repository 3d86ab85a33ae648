// SPDX-License-Identifier: GPL-3.0-or-later
// Session: which desk is opened, and who is let in.
#include "backups/backup_folder.h"
#include "backups/backup_making.h"
#include "backups/restore_plan.h"
#include "domain/error.h"
#include "sample/sample_desk.h"
#include "storage/audit_trail.h"
#include "storage/desk.h"
#include "storage/desk_keys.h"
#include "storage/secret.h"
#include "storage/unlock_tries.h"
#include "storage/users.h"
#include "ui/protection/keychain.h"
#include "ui/shell/damaged_desk.h"
#include "ui/shell/desk_dialogs.h"
#include "ui/shell/main_window.h"
#include "ui/shell/passphrase_dialog.h"
#include "ui/shell/recent_desks.h"
#include "ui/shell/session.h"
#include "ui/shell/wait_cursor.h"
#include "ui/words/error_words.h"
#include "ui/words/interface_language.h"

#include <QDir>
#include <QFile>
#include <QFileDialog>
#include <QFileInfo>
#include <QMessageBox>
#include <QSettings>

namespace entraide {

using namespace Qt::StringLiterals;

bool Session::begin() {
    if (m_options.sample)
        return openSample() || welcome();
    const QString file = m_options.deskFile.isEmpty() ? lastDesk(m_settings) : m_options.deskFile;
    if (!file.isEmpty() && openFile(file, m_options.isLocked))
        return true;
    return welcome();
}

bool Session::openFile(const QString& file, bool isLocked) {
    if (const auto copies = BackupFolder::around(file))
        return openDeskOf(*copies, file);
    std::unique_ptr<Desk> desk;
    try {
        if (!m_desk || QFileInfo(m_desk->info().file) != QFileInfo(file)) // else it waits until that is closed
            completeRestore(QFileInfo(file).absoluteFilePath());
        if (QFile::exists(Vault::fileFor(file))) {
            (void)Vault::read(Vault::fileFor(file)); // before a passphrase is asked that could open nothing
            desk = unlock(file, isLocked);
            if (!desk)
                return false;
        } else {
            // A plain file in the place of one that was opened with a key here is not what it says.
            if (QFile::exists(file) && UnlockTries(m_settings, file).wasEncrypted())
                throw Error(ErrorCode::KeysMissing, Vault::fileFor(file));
            desk = Desk::open(file, {}, backupBeforeUpgrade(today().now));
        }
        use(std::move(desk));
    } catch (const Error& error) {
        if (offersCopies(error, file))
            return isMended(file, error, {}) && openFile(file, isLocked);
        showFault(error);
        return false;
    }
    return true;
}

std::unique_ptr<Desk> Session::unlock(const QString& file, bool isLocked) {
    UnlockTries tries(m_settings, file);
    PassphraseDialog dialog(
        {file, isLocked, m_keychain.get(), isRemembered(m_settings, file), [] { return QDateTime::currentDateTime(); }},
        tries);
    connect(&dialog, &PassphraseDialog::keptIsStale, this,
            [this, file] { forgetRemembered(m_keychain.get(), m_settings, file); });
    if (dialog.exec() != QDialog::Accepted)
        return nullptr;
    PassphraseDialog::Opened opened = dialog.take();
    const WipeAtEnd wiped(opened.passphrase);
    const QString slot = opened.unlocked.slot;
    auto desk = openOrMend(file, opened.vault, opened.unlocked, opened.passphrase);
    try {
        if (!desk || !letIn(*desk, tries, opened.unlocked.isFirst))
            return nullptr;
    } catch (const Error& error) {
        if (error.code() == ErrorCode::NotAllowed) // has left, and nobody has taken the slot out of this file yet
            forgetRememberedOf(m_keychain.get(), m_settings, file, slot);
        throw;
    }
    if (!isLocked && !opened.unlocked.isFirst && opened.unlocked.slot != Vault::recoverySlot)
        remember(file, opened, dialog.wantsRemembering());
    return desk;
}

bool Session::letIn(Desk& desk, UnlockTries& tries, bool hasFirstPassphrase) {
    const QString slot = desk.handle().slot;
    desk.actAs(actorFor(desk, slot)); // throws for somebody who has left
    const int wrong = tries.end();
    try {
        if (wrong > 0)
            desk.audit().enterForNobody(AuditAct::FailedUnlock, {},
                                        auditDetail({{"times"_L1, QString::number(wrong)}}));
        desk.audit().enter(AuditAct::Unlocked, desk.actor().user.toString(),
                           slot == Vault::recoverySlot ? auditDetail({{"slot"_L1, slot}}) : QString());
    } catch (const Error& error) {
        if (error.code() != ErrorCode::DiskFull) // what is there can be read all the same
            throw;
    }
    tries.setLastSlot(slot);
    if (!hasFirstPassphrase)
        return true;
    OwnPassphraseDialog dialog(desk.actor().name);
    if (dialog.exec() != QDialog::Accepted)
        return false;
    whileTheyWait([&] { DeskKeys(desk).setOwn(dialog.passphrase()); });
    return true;
}

void Session::remember(const QString& file, const PassphraseDialog::Opened& opened, bool wanted) {
    if (!m_keychain)
        return;
    if (!wanted) {
        forgetRemembered(m_keychain.get(), m_settings, file);
        return;
    }
    m_keychain->write(keychainKey(file), opened.passphrase, [this, file, slot = opened.unlocked.slot](bool isKept) {
        setRemembered(m_settings, file, isKept ? slot : QString());
        if (!isKept && m_window)
            m_window->say(tr("This computer's keychain did not keep the passphrase. It is asked for the next time."),
                          Tone::Warning);
    });
}

bool Session::openSample() {
    const QString file =
        m_options.deskFile.isEmpty() ? m_options.dataFolder + u"/sample.entraide"_s : m_options.deskFile;
    try {
        QDir().mkpath(QFileInfo(file).absolutePath());
        if (!QFile::exists(file)) {
            whileTheyWait([&] {
                const auto desk = Desk::create(file, {}, tr("Desk of Ixelles"), true);
                SampleSize size;
                if (m_options.sampleVolunteers)
                    size.volunteers = *m_options.sampleVolunteers;
                fillSample(*desk, size, today().now);
            });
        }
        requireNoCopy(file);
        use(Desk::open(file, {}));
        return true;
    } catch (const Error& error) {
        showFault(error);
        return false;
    }
}

bool Session::chooseFile() {
    const QString file = QFileDialog::getOpenFileName(nullptr, tr("Open a desk"), m_options.dataFolder,
                                                      tr("Desks (*.entraide);;All files (*)"));
    return !file.isEmpty() && openFile(file);
}

void Session::showFault(const Error& error) {
    QMessageBox box;
    box.setIcon(QMessageBox::Warning);
    box.setWindowTitle(tr("Entraide"));
    box.setText(sentenceFor(error));
    box.addButton(tr("Close"), QMessageBox::AcceptRole);
    box.exec();
}

} // namespace entraide
