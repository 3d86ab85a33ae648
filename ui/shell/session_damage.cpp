// SPDX-License-Identifier: GPL-3.0-or-later
// Session: the open desk turns out to be damaged, at the copy of the day or at the one that is made on closing.
#include "backups/backup_upkeep.h"
#include "backups/copy_keys.h"
#include "domain/error.h"
#include "domain/permissions.h"
#include "storage/desk.h"
#include "ui/common/message_bar.h"
#include "ui/protection/backup_keeper.h"
#include "ui/protection/keychain.h"
#include "ui/shell/main_window.h"
#include "ui/shell/session.h"
#include "ui/words/backup_words.h"

#include <QCoreApplication>
#include <QMessageBox>
#include <QPushButton>
#include <QSettings>
#include <QTimer>

#include <utility>

namespace entraide {

using namespace Qt::StringLiterals;

namespace {

/// In the settings, since nothing can be relied on in the desk: the next start reads it through.
QString suspicionOf(const QString& deskFile) {
    return u"damaged/"_s + keychainKey(deskFile);
}

} // namespace

void Session::watchForDamage() {
    m_backups->setSuspected(m_settings.contains(suspicionOf(m_desk->info().file)));
    connect(m_backups.get(), &BackupKeeper::suspected, this, [this] {
        m_settings.setValue(suspicionOf(m_desk->info().file), true);
        m_settings.sync(); // the program is about to end
    });
    connect(m_backups.get(), &BackupKeeper::foundSound, this, [this] { forgetDamage(m_desk->info().file); });
    connect(m_backups.get(), &BackupKeeper::foundDamaged, this, [this](const DeskDamage& damage) {
        const QString file = m_desk->info().file;
        m_window->offer({.tone = Tone::Danger,
                         .text = tr("The file of this desk is damaged."),
                         .actionText = tr("What is safe…"),
                         .action = [this, damage] { tellOfDamage(damage); }});
        if (std::exchange(m_toldDamaged, file) != file)
            tellOfDamage(damage);
    });
}

void Session::forgetDamage(const QString& file) {
    m_settings.remove(suspicionOf(file));
    m_toldDamaged.clear();
}

void Session::tellOfDamage(const DeskDamage& damage) {
    if (!m_window || !m_desk)
        return;
    const bool mayMend = m_desk->may(DeskAct::RestoreBackup);
    QStringList sentences = sentencesFor(damage);
    auto* box = new QMessageBox(m_window.get());
    box->setObjectName(u"deskDamaged"_s);
    box->setAttribute(Qt::WA_DeleteOnClose);
    box->setIcon(QMessageBox::Critical);
    box->setTextFormat(Qt::PlainText);
    box->setWindowTitle(tr("This desk is damaged"));
    box->setText(sentences.takeFirst());
    sentences.append(mayMend
                         ? tr("A copy can take its place; the damaged file is kept beside it.")
                         : tr("An administrator can put a copy in its place: tell them, and write nothing more until "
                              "then."));
    box->setInformativeText(sentences.join(u' '));
    if (mayMend) {
        QPushButton* mend = box->addButton(tr("&Choose a copy…"), QMessageBox::AcceptRole);
        mend->setObjectName(u"damageMend"_s);
        box->setDefaultButton(mend);
        connect(mend, &QPushButton::clicked, this, &Session::mendDamaged);
    }
    QPushButton* later = box->addButton(mayMend ? tr("&Later") : tr("Close"), QMessageBox::RejectRole);
    later->setObjectName(u"damageLater"_s);
    box->setEscapeButton(later);
    box->open();
}

/// The desk is closed meanwhile, and its passphrase asked again: the dialog may stand there for hours.
void Session::mendDamaged() {
    if (!m_window)
        return;
    m_window->whenSaved([this] {
        QTimer::singleShot(0, this, [this] { // the window that asks is about to go
            if (!m_desk || !m_window)
                return;
            const Desk::Handle handle = m_desk->handle();
            QList<QByteArray> keys{handle.keyAndSalt};
            try {
                keys = keysOf(handle);
            } catch (const Error&) {
                // Copies made with an earlier key ask for their passphrase.
            }
            m_settings.setValue("window/geometry", m_window->saveGeometry());
            leaveDesk();
            if (isMended(handle.file, Error(ErrorCode::Damaged, handle.file), keys, handle))
                forgetDamage(handle.file);
            if (!openFile(handle.file) && !welcome())
                QCoreApplication::quit();
        });
    });
}

} // namespace entraide
