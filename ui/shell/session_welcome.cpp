// SPDX-License-Identifier: GPL-3.0-or-later
// Session: the first run, what is made of it, and the sample that goes again.
#include "backups/backup_folder.h"
#include "domain/error.h"
#include "storage/desk.h"
#include "storage/desk_keys.h"
#include "storage/unlock_tries.h"
#include "storage/users.h"
#include "storage/vault.h"
#include "ui/protection/recovery_dialog.h"
#include "ui/shell/damaged_desk.h"
#include "ui/shell/desk_dialogs.h"
#include "ui/shell/main_window.h"
#include "ui/shell/recent_desks.h"
#include "ui/shell/sample_leaving.h"
#include "ui/shell/session.h"
#include "ui/shell/wait_cursor.h"
#include "ui/words/interface_language.h"

#include <QAction>
#include <QCoreApplication>
#include <QDir>
#include <QFile>
#include <QFileDialog>
#include <QFileInfo>
#include <QMessageBox>
#include <QPushButton>
#include <QSettings>

namespace entraide {

using namespace Qt::StringLiterals;

namespace {

QString freeFileName(const QString& folder, const QString& name) {
    QString plain;
    for (QChar c : name.toLower())
        plain += c.isLetterOrNumber() ? c : QChar(u'-');
    if (plain.isEmpty())
        plain = u"desk"_s;
    QString file = folder + u'/' + plain + u".entraide"_s;
    for (int i = 2; QFile::exists(file); ++i)
        file = folder + u'/' + plain + u'-' + QString::number(i) + u".entraide"_s;
    return file;
}

/// One that could not be finished: nobody has its passphrase, or it has no user.
void removeUnfinished(const QString& file) {
    for (const QString& part : {file, file + u"-wal"_s, file + u"-shm"_s, Vault::fileFor(file)})
        QFile::remove(part);
}

} // namespace

bool Session::welcome() {
    WelcomeDialog::Typed typed;
    for (;;) {
        WelcomeDialog dialog(QString(enumName(m_language.current())), recentDesks(m_settings), typed);
        const int result = dialog.exec();
        typed = dialog.typed();
        if (result == WelcomeDialog::LanguageChanged)
            m_language.use(InterfaceLanguage::fromCode(dialog.language()).value_or(m_language.current()));
        else if (result != QDialog::Accepted)
            return false;
        else if (beginAs(dialog))
            return true;
    }
}

bool Session::beginAs(const WelcomeDialog& dialog) {
    switch (dialog.choice()) {
    case WelcomeDialog::Choice::Sample:
        m_options.deskFile.clear();
        return openSample();
    case WelcomeDialog::Choice::New:
        return makeDesk(dialog.wanted());
    case WelcomeDialog::Choice::Import:
        if (!makeDesk(dialog.wanted()))
            return false;
        m_window->importList();
        return true;
    case WelcomeDialog::Choice::FromExport:
        if (!makeDesk(dialog.wanted()))
            return false;
        m_window->importDesk();
        return true;
    case WelcomeDialog::Choice::Join:
        if (!makeDesk(dialog.wanted()))
            return false;
        m_window->showPage(u"exchange"_s);
        if (auto* pair = m_window->findChild<QAction*>(u"exchange.pair"_s))
            pair->trigger();
        return true;
    case WelcomeDialog::Choice::Restore:
        return restoreHere();
    case WelcomeDialog::Choice::Open:
        return dialog.file().isEmpty() ? chooseFile() : openFile(dialog.file());
    }
    return false;
}

void Session::showSomething() {
    if (!m_window && !welcome())
        QCoreApplication::quit();
}

bool Session::makeNew() {
    NewDeskDialog dialog;
    return dialog.exec() == QDialog::Accepted && makeDesk(dialog.wanted());
}

bool Session::makeDesk(const NewDesk& wanted) {
    QString file;
    std::unique_ptr<Desk> desk;
    try {
        QDir().mkpath(m_options.dataFolder);
        QString code;
        const QString free = freeFileName(m_options.dataFolder, wanted.name);
        whileTheyWait([&] {
            // The first of its users, who administers it: their passphrase is the desk's.
            User user;
            user.id = UserId::create();
            user.name = wanted.who;
            user.role = Role::Administrator;
            user.since = today().date;
            desk = Desk::create(free, {wanted.passphrase, {}, user.id.toString()}, wanted.name, false);
            file = free;
            desk->write([&](Desk::Writer& writer) { writer.save(user); });
            desk->actAs(actorFor(*desk, user.id.toString()));
            if (wanted.wantsSheet)
                code = DeskKeys(*desk).renewRecovery();
        });
        UnlockTries(m_settings, desk->info().file).setLastSlot(desk->handle().slot);
        if (!code.isEmpty())
            RecoveryDialog(*desk, code, m_language.current(), today().date).exec();
    } catch (const Error& error) {
        desk.reset();
        if (!file.isEmpty())
            removeUnfinished(file);
        showFault(error);
        return false;
    }
    try {
        use(std::move(desk));
        return true;
    } catch (const Error& error) { // it is there, and can be opened again
        showFault(error);
        return false;
    }
}

bool Session::restoreHere() {
    const QString copy = QFileDialog::getOpenFileName(nullptr, tr("A copy of a desk"), QDir::homePath(),
                                                      tr("Desks (*.entraide);;All files (*)"));
    if (copy.isEmpty())
        return false;
    const auto folder = BackupFolder::around(copy);
    const QString name = QFileInfo(folder ? folder->deskFile() : copy).completeBaseName();
    const bool isNewFolder = !QFileInfo::exists(m_options.dataFolder);
    QDir().mkpath(m_options.dataFolder);
    const QString file = freeFileName(m_options.dataFolder, name);
    DamagedDeskDialog dialog(
        {.file = file, .error = Error(ErrorCode::FileMissing, file), .keys = {}, .now = today().now, .isNew = true});
    dialog.addCopy(copy);
    if (dialog.exec() == QDialog::Accepted)
        return openFile(file);
    if (isNewFolder)
        QDir().rmdir(m_options.dataFolder);
    return false;
}

void Session::removeSample() {
    if (isSampleTouched(*m_desk)) { // else nothing is lost: the same can be made again
        QMessageBox box(m_window.get());
        box.setObjectName(u"removeSampleBox"_s);
        box.setIcon(QMessageBox::Question);
        box.setWindowTitle(tr("Remove the sample desk"));
        box.setText(tr("The sample desk and everything tried in it are deleted."));
        box.setInformativeText(tr("Nothing else is touched. You can make a new sample at any time."));
        QPushButton* remove = box.addButton(tr("Delete the sample"), QMessageBox::DestructiveRole);
        QPushButton* keep = box.addButton(tr("Keep it"), QMessageBox::RejectRole);
        box.setDefaultButton(keep);
        box.exec();
        if (box.clickedButton() != remove)
            return;
    }
    const SampleTraces traces = tracesOf(*m_desk);
    leaveDesk();
    const QStringList left = removeSampleFiles(traces);
    forgetSample(m_settings, traces.file);
    if (!left.isEmpty()) {
        QMessageBox box;
        box.setIcon(QMessageBox::Warning);
        box.setWindowTitle(tr("Remove the sample desk"));
        box.setText(
            tr("Some of the sample's files could not be removed. Delete them yourself when no other program uses "
               "them:"));
        box.setInformativeText(left.join(u'\n'));
        box.addButton(tr("Close"), QMessageBox::AcceptRole);
        box.exec();
    }
    m_options.deskFile.clear();
    if (!welcome())
        QCoreApplication::quit();
}

} // namespace entraide
