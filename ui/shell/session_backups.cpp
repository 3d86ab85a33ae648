// SPDX-License-Identifier: GPL-3.0-or-later
// Session: copies of the desk, and a copy in the place of a desk that is damaged.
#include "backups/backup_making.h"
#include "domain/error.h"
#include "storage/desk.h"
#include "ui/protection/backup_keeper.h"
#include "ui/protection/backups_section.h"
#include "ui/protection/protection_page.h"
#include "ui/shell/damaged_desk.h"
#include "ui/shell/main_window.h"
#include "ui/shell/session.h"
#include "ui/words/error_words.h"

#include <QCoreApplication>
#include <QDir>
#include <QFileInfo>
#include <QMessageBox>
#include <QPushButton>
#include <QSettings>

#include <utility>

namespace entraide {

using namespace Qt::StringLiterals;

/// Before anything is settled, which may already change the desk.
void Session::keepCopies() {
    m_backups = std::make_unique<BackupKeeper>(*m_desk, [this] { return today(); });
    connect(m_backups.get(), &BackupKeeper::said, this, [this](const QString& sentence, Tone tone) {
        if (m_window)
            m_window->say(sentence, tone);
    });
    watchForDamage();
}

bool Session::mayClose(std::function<void()> go) {
    return !m_backups || m_backups->beforeLeaving(*m_window, std::move(go));
}

void Session::reopen() {
    if (!m_desk || !m_window || m_window->isBusy())
        return;
    const QString file = m_desk->info().file;
    m_settings.setValue("window/geometry", m_window->saveGeometry());
    leaveDesk();
    if (!openFile(file) && !welcome())
        QCoreApplication::quit();
}

bool Session::isMended(const QString& file, const Error& error, const QList<QByteArray>& keys,
                       const std::optional<Desk::Handle>& present) {
    DamagedDeskDialog dialog({file, error, keys, today().now, present});
    if (dialog.exec() != QDialog::Accepted)
        return false;
    m_setAside = dialog.setAside();
    return true;
}

std::unique_ptr<Desk> Session::openOrMend(const QString& file, const Vault& vault, Vault::Unlocked& unlocked,
                                          const QByteArray& passphrase) {
    const auto beforeUpgrade = backupBeforeUpgrade(today().now);
    try {
        return Desk::openUnlocked(file, vault, unlocked, beforeUpgrade);
    } catch (const Error& error) {
        if (!offersCopies(error, file))
            throw;
        const QList<QByteArray> keys = QList<QByteArray>{unlocked.keyAndSalt} + vault.formerKeys(unlocked.keyAndSalt);
        if (!isMended(file, error, keys))
            return nullptr;
    }
    // The copy brought its own key file along; the passphrase that was just given mostly opens that too.
    Vault ofCopy = Vault::read(Vault::fileFor(file));
    const auto opened = ofCopy.open(passphrase, unlocked.slot);
    if (!opened)
        throw Error(ErrorCode::WrongPassphrase, file);
    unlocked = *opened;
    return Desk::openUnlocked(file, std::move(ofCopy), *opened, beforeUpgrade);
}

/// Beside its copies. Where it is not there they lie at a second place, and it may be the one of that name that was
/// open here the last time.
QString Session::deskOf(const BackupFolder& copies) const {
    const QFileInfo beside(copies.deskFile());
    const QFileInfo last(m_settings.value("desk/file").toString());
    const bool isElsewhere = !beside.isFile() && last.isFile() && last.fileName() == beside.fileName();
    return isElsewhere ? last.filePath() : beside.filePath();
}

bool Session::openDeskOf(const BackupFolder& copies, const QString& copy) {
    QMessageBox box;
    box.setObjectName(u"copyAsDesk"_s);
    box.setIcon(QMessageBox::Warning);
    box.setTextFormat(Qt::PlainText);
    box.setWindowTitle(tr("A backup copy"));
    box.setText(sentenceFor(Error(ErrorCode::BackupCopy, copy)));
    QPushButton* restore = box.addButton(tr("&Restore it…"), QMessageBox::AcceptRole);
    restore->setObjectName(u"restoreCopy"_s);
    QPushButton* leave = box.addButton(tr("&Leave it"), QMessageBox::RejectRole);
    box.setDefaultButton(restore);
    box.setEscapeButton(leave);
    box.exec();
    if (box.clickedButton() != restore)
        return false;
    const QString name = QFileInfo(QFileInfo(copy).canonicalFilePath()).fileName();
    const QString desk = deskOf(copies);
    const bool isOpen = m_desk && QFileInfo(m_desk->info().file) == QFileInfo(desk);
    if (!isOpen && !openFile(desk))
        return false;
    m_window->showPage(u"protection"_s);
    if (auto* protection = qobject_cast<ProtectionPage*>(m_window->page(u"protection"_s))) {
        const QString own = BackupFolder::beside(m_desk->info().file).path() + u'/' + name;
        protection->showTab(ProtectionPage::BackupsTab);
        protection->backups().choose(QFileInfo::exists(own) ? own : QString(copies.path() + u'/' + name));
    }
    try {
        m_desk->require(DeskAct::RestoreBackup);
        m_window->say(tr("Choose “Restore this copy…”: it becomes a desk beside this one, or takes its place."),
                      Tone::Accent);
    } catch (const Error& error) {
        m_window->say(sentenceFor(error), Tone::Warning);
    }
    return true;
}

/// After the window is there.
void Session::tellOfMending() {
    if (const QString aside = std::exchange(m_setAside, {}); !aside.isEmpty())
        m_window->say(tr("This is a copy of the desk. The file that could not be opened is kept as %1.")
                          .arg(QDir::toNativeSeparators(aside)),
                      Tone::Warning);
}

} // namespace entraide
