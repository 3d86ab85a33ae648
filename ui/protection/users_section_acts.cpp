// SPDX-License-Identifier: GPL-3.0-or-later
// The tab of users: what is done with them.
#include "domain/error.h"
#include "storage/desk.h"
#include "storage/desk_keys.h"
#include "ui/common/job.h"
#include "ui/protection/keychain.h"
#include "ui/protection/passphrase_dialogs.h"
#include "ui/protection/user_dialog.h"
#include "ui/protection/users_section.h"
#include "ui/words/error_words.h"
#include "workflows/names.h"
#include "workflows/user_desk.h"

#include <QMessageBox>
#include <QPushButton>
#include <QTimer>

namespace entraide {

using namespace Qt::StringLiterals;

/// Saves who it is; the passphrase follows beside the window. Gives what keeps it from being saved.
QString UsersSection::saved(const UserDialog& dialog, const UserId& user) {
    try {
        UserDesk users(desk());
        const auto done = user.isEmpty() ? users.addUser(dialog.draft(), context().today())
                                         : users.changeUser(user, dialog.draft());
        if (!done) {
            Names names(desk());
            return sentenceFor(done.refusal(), &names);
        }
        m_toShow = done->user.toString();
        if (user.isEmpty() && !dialog.passphrase().isEmpty())
            give(done->user, dialog.passphrase(), tr("%1 works here now. Hand the first passphrase over in person.")
                                                      .arg(dialog.draft().name));
        Q_EMIT this->done(tr("%1 is saved.").arg(dialog.draft().name), tr("Undo the change of the user"), done->changes);
        read();
        return {};
    } catch (const Error& error) {
        return sentenceFor(error);
    }
}

void UsersSection::beginNew() {
    if (isFirst() && desk().info().encrypted) {
        // First the passphrase, then the user: a desk with users whose passphrase is nobody's would let nobody in.
        auto* dialog = new UserDialog(
            desk(), UserDialog::Kind::First, {context().who, Role::Administrator, {}},
            [this](const UserDialog& asked) {
                m_job = Job::run<bool>(
                    tr("Beginning with users"),
                    [handle = desk().handle(), draft = asked.draft(), passphrase = asked.passphrase(),
                     today = context().today()](JobControl&) {
                        const auto own = Desk::openAgain(handle);
                        const bool isByTheSheet = handle.slot == Vault::recoverySlot;
                        if (Vault vault = Vault::read(Vault::fileFor(handle.file));
                            !isByTheSheet && !vault.openSlotNamed(Vault::deskSlot, passphrase))
                            return false;
                        const auto user = UserDesk(*own).addUser(draft, today);
                        if (user && isByTheSheet)
                            DeskKeys(*own).beginUsersAnew(user->user.toString(), passphrase);
                        return user && (isByTheSheet || DeskKeys(*own).beginUsers(user->user.toString(), passphrase));
                    },
                    [this](bool isDone) {
                        if (!isDone) {
                            Q_EMIT said(tr("That is not the passphrase of the desk. Nothing was changed."), Tone::Danger);
                            return;
                        }
                        if (desk().handle().slot == Vault::recoverySlot)
                            forgetOf(Vault::deskSlot);
                        // Once the job is over.
                        QTimer::singleShot(0, this, [this] { Q_EMIT lockRequested(); });
                    },
                    [this](const std::exception_ptr& fault) { Q_EMIT said(sentenceFor(errorOf(fault)), Tone::Danger); },
                    this);
                m_job->setCancellable(false);
                m_job->setWriting(true);
                connect(m_job, &Job::finished, this, [this] {
                    m_job = nullptr;
                    read();
                });
                Q_EMIT started(m_job);
                refreshCommands();
                return QString();
            },
            &page());
        dialog->setAttribute(Qt::WA_DeleteOnClose);
        dialog->open();
        return;
    }
    auto* dialog = new UserDialog(
        desk(), isFirst() ? UserDialog::Kind::First : UserDialog::Kind::New, {{}, Role::Coordinator, {}},
        [this](const UserDialog& asked) { return saved(asked, {}); }, &page());
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->open();
}

void UsersSection::edit() {
    const UserLine* line = chosen();
    if (!line)
        return;
    auto* dialog = new UserDialog(
        desk(), UserDialog::Kind::Change, {line->user.name, line->user.role, line->user.volunteer},
        [this, user = line->user.id](const UserDialog& asked) { return saved(asked, user); }, &page());
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->open();
}

void UsersSection::give(const UserId& user, const QByteArray& passphrase, const QString& sentence) {
    m_job = Job::start(
        tr("Making a key"),
        [handle = desk().handle(), slot = user.toString(), passphrase](JobControl&) {
            const auto own = Desk::openAgain(handle);
            DeskKeys(*own).give(slot, passphrase);
        },
        [this, sentence, slot = user.toString()] {
            forgetOf(slot);
            Q_EMIT said(sentence, Tone::Positive);
        },
        [this](const std::exception_ptr& fault) { Q_EMIT said(sentenceFor(errorOf(fault)), Tone::Danger); }, this);
    m_job->setCancellable(false);
    m_job->setWriting(true);
    connect(m_job, &Job::finished, this, [this] {
        m_job = nullptr;
        read();
    });
    Q_EMIT started(m_job);
    refreshCommands();
}

void UsersSection::givePassphrase() {
    const UserLine* line = chosen();
    if (!line)
        return;
    auto* dialog = new FirstPassphraseDialog(line->user.name, &page());
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    connect(dialog, &QDialog::accepted, this, [this, dialog, user = line->user.id, name = line->user.name] {
        give(user, dialog->passphrase(),
             tr("%1 has a first passphrase on this PC. Hand it over in person.").arg(name));
    });
    dialog->open();
}

void UsersSection::leave() {
    const UserLine* line = chosen();
    if (!line)
        return;
    auto* box = new QMessageBox(&page());
    box->setObjectName(u"userLeaves"_s);
    box->setAttribute(Qt::WA_DeleteOnClose);
    box->setIcon(QMessageBox::Question);
    box->setWindowTitle(tr("Somebody leaves"));
    box->setText(tr("%1 works here no more?").arg(line->user.name));
    QPushButton* only = box->addButton(tr("&Leaves"), QMessageBox::AcceptRole);
    only->setObjectName(u"leaveOnly"_s);
    QPushButton* withKey = nullptr;
    if (desk().info().encrypted) {
        box->setInformativeText(tr("Their passphrase then opens this file no more. It still opens copies that were made "
                                   "before, and who noted the key down could read what is written later. Another key "
                                   "puts an end to that; it takes a moment, and on other PCs of the team they have to be "
                                   "taken out too."));
        withKey = box->addButton(tr("Leaves, and another &key"), QMessageBox::AcceptRole);
        withKey->setObjectName(u"leaveWithKey"_s);
    }
    QPushButton* stay = box->addButton(tr("&Stays"), QMessageBox::RejectRole);
    box->setDefaultButton(stay);
    box->setEscapeButton(stay);
    connect(box, &QMessageBox::buttonClicked, this,
            [this, only, withKey, user = line->user.id](const QAbstractButton* pressed) {
                if (pressed == only || (withKey && pressed == withKey))
                    end(user, pressed == withKey);
            });
    box->open();
}

void UsersSection::end(const UserId& user, bool withKey) {
    const auto leaveNow = [&]() -> Outcome<ChangeSet> {
        const auto done = UserDesk(desk()).endUser(user, context().today());
        if (!done)
            return done.refusal();
        if (desk().info().encrypted)
            DeskKeys(desk()).take(user.toString());
        forgetOf(user.toString());
        return done->changes;
    };
    if (!act(leaveNow, tr("Noted. Take their passphrase away on the other PCs of the team too."),
             tr("Undo the leaving")))
        return;
    read();
    if (withKey)
        Q_EMIT rekeyRequested();
}

void UsersSection::forgetOf(const QString& slot) {
    forgetRememberedOf(m_keychain, context().settings, desk().info().file, slot);
}

void UsersSection::comeBack() {
    const UserLine* line = chosen();
    if (!line)
        return;
    const auto backNow = [&]() -> Outcome<ChangeSet> {
        const auto done = UserDesk(desk()).returnUser(line->user.id, context().today());
        if (!done)
            return done.refusal();
        return done->changes;
    };
    if (act(backNow, tr("Noted. They need a passphrase on this PC."), tr("Undo the coming back")))
        read();
}

} // namespace entraide
