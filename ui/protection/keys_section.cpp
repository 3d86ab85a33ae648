// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/protection/keys_section.h"

#include "domain/error.h"
#include "storage/desk.h"
#include "storage/desk_keys.h"
#include "storage/users.h"
#include "ui/common/button.h"
#include "ui/common/detail_panel.h"
#include "ui/common/job.h"
#include "ui/common/list_table.h"
#include "ui/common/metrics.h"
#include "ui/protection/keychain.h"
#include "ui/protection/lock_settings.h"
#include "ui/protection/passphrase_dialogs.h"
#include "ui/protection/recovery_dialog.h"
#include "ui/protection/slots_model.h"
#include "ui/records/seen_refresh.h"
#include "ui/words/error_words.h"
#include "ui/words/interface_language.h"

#include <QDir>
#include <QHBoxLayout>
#include <QHeaderView>
#include <QLabel>
#include <QMessageBox>
#include <QPushButton>
#include <QSettings>
#include <QSpinBox>
#include <QVBoxLayout>

namespace entraide {

using namespace Qt::StringLiterals;

KeysSection::KeysSection(PageContext& context, QWidget& page, Keychain* keychain)
    : PageSection(context, page)
    , m_model(new SlotsModel(this))
    , m_table(new ListTable)
    , m_panel(new DetailPanel)
    , m_minutes(new QSpinBox)
    , m_keychain(keychain) {
    m_table->setObjectName(u"slotsTable"_s);
    m_table->setAccessibleName(tr("What opens this file"));
    m_table->setModel(m_model);
    m_table->setSelectionMode(QAbstractItemView::SingleSelection);
    m_table->setSortingEnabled(false);
    m_table->setDefaultWidths({280, -1});
    m_table->horizontalHeader()->setStretchLastSection(true);
    m_panel->setTitle(tr("Key of this file"));
    buildCommands();
    m_panel->body().addWidget(buildLocking());
    m_panel->tabs().addTab(m_table, tr("What opens this file"));
    m_panel->showRecord();
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins({});
    column->addWidget(m_panel);
    setAutoFillBackground(true);
    setBackgroundRole(QPalette::Base);
    auto* follow = new SeenRefresh(*this, [this] { read(); });
    connect(&desk(), &Desk::changed, follow, &SeenRefresh::changed);
    read();
}

void KeysSection::buildCommands() {
    const auto isFree = [this] { return !m_job && desk().info().encrypted; };
    const auto mayManage = [=, this] { return isFree() && desk().may(DeskAct::ManageKeys); };
    m_change = &addCommand(u"protection.changePassphrase"_s,
                           {tr("Change my passphrase…"), tr("Another passphrase of your own for this PC"), u"key"_s}, {},
                           [this] { changePassphrase(); }, [=, this] {
                               return isFree() && desk().may(DeskAct::ChangeOwnPassphrase) &&
                                      desk().handle().slot != Vault::recoverySlot;
                           });
    m_recovery = &addCommand(u"protection.recovery"_s,
                             {tr("New recovery sheet…"),
                              tr("A sheet of paper that opens the desk when passphrases are forgotten"), u"print"_s},
                             {}, [this] { renewRecovery(); }, mayManage);
    m_rekey = &addCommand(u"protection.rekey"_s,
                          {tr("Another key for the file…"),
                           tr("So that who has left cannot read what is written from now on"), u"refresh"_s},
                          {}, [this] { askRekey(); }, mayManage);
    m_forget = &addCommand(
        u"protection.forgetKeychain"_s,
        {tr("Take the passphrase out of this computer's keychain"), tr("It is asked for again at each start"), u"close"_s},
        {}, [this] { forget(); },
        [this] { return m_keychain && isRemembered(context().settings, desk().info().file); });
    addButton(*m_panel, *m_change, tr("Change my passphrase…"), true);
    addButton(*m_panel, *m_recovery, tr("Recovery sheet…"));
    addButton(*m_panel, *m_rekey, tr("Another key…"));
    addButton(*m_panel, *m_forget, tr("Forget in keychain"));
}

QWidget* KeysSection::buildLocking() {
    m_minutes->setObjectName(u"lockMinutes"_s);
    m_minutes->setRange(shortestLockMinutes, longestLockMinutes);
    m_minutes->setValue(lockMinutes(context().settings));
    m_minutes->setSuffix(tr(" min"));
    m_minutes->setAccessibleName(tr("Minutes until the desk locks"));
    m_minutes->setEnabled(desk().info().encrypted);
    connect(m_minutes, &QSpinBox::valueChanged, this,
            [this](int minutes) { setLockMinutes(context().settings, minutes); });
    auto* label = new QLabel(tr("Lock the desk when nobody has touched it for"));
    label->setBuddy(m_minutes);
    auto* about = new QLabel(tr("It also locks when the computer sleeps or its screen is locked. What you are writing is kept, "
                                "encrypted, and is there again afterwards. Ctrl+Alt+P hides the screen at once without "
                                "locking."));
    about->setWordWrap(true);
    about->setForegroundRole(QPalette::PlaceholderText);
    auto* row = new QHBoxLayout;
    row->setSpacing(Metrics::Grid);
    row->addWidget(label);
    row->addWidget(m_minutes);
    row->addStretch(1);
    auto* locking = new QWidget;
    auto* column = new QVBoxLayout(locking);
    column->setContentsMargins(Metrics::PagePadding, Metrics::HalfGrid, Metrics::PagePadding, 12);
    column->addLayout(row);
    column->addWidget(about);
    return locking;
}

void KeysSection::read() {
    const DeskInfo& info = desk().info();
    QList<DeskKeys::KeySlot> all;
    try {
        if (info.encrypted)
            all = DeskKeys(desk()).all();
    } catch (const Error& error) {
        Q_EMIT said(sentenceFor(error), Tone::Danger);
    }
    QHash<QString, QString> names;
    for (const QList<User> users = usersOf(desk()); const User& user : users)
        names.insert(user.id.toString(), user.name);
    m_model->show(all, names);
    bool hasSheet = false;
    for (const DeskKeys::KeySlot& slot : std::as_const(all))
        hasSheet = hasSheet || slot.name == Vault::recoverySlot;
    m_panel->setSubtitle(info.encrypted ? tr("Encrypted from its first byte; opened by any of the passphrases below.")
                                        : tr("The sample is not encrypted: there is nothing to keep secret in it."));
    QList<ChipState> chips;
    if (info.encrypted)
        chips.append(hasSheet ? ChipState{u"check"_s, tr("recovery sheet made"), Tone::Positive}
                              : ChipState{u"warning"_s, tr("no recovery sheet"), Tone::Warning});
    m_panel->setChips(chips);
    m_panel->facts().setFacts(
        {{.label = tr("File"), .value = QDir::toNativeSeparators(info.file)},
         {.label = tr("Key file"), .value = info.encrypted ? QDir::toNativeSeparators(Vault::fileFor(info.file)) : QString()}});
    refreshCommands();
}

void KeysSection::focusFilter() {
    m_table->setFocus();
}

void KeysSection::watch(Job& job) {
    m_job = &job;
    job.setCancellable(false);
    job.setWriting(true);
    connect(&job, &Job::finished, this, [this] {
        m_job = nullptr;
        read();
    });
    Q_EMIT started(&job);
    refreshCommands();
}

void KeysSection::changePassphrase() {
    auto* dialog = new ChangePassphraseDialog(&page());
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    connect(dialog, &QDialog::accepted, this, [this, dialog] {
        watch(*Job::run<bool>(
            tr("Making a key"),
            [handle = desk().handle(), present = dialog->present(), next = dialog->passphrase()](JobControl&) {
                const auto own = Desk::openAgain(handle);
                return DeskKeys(*own).changeOwn(present, next);
            },
            [this](bool isChanged) {
                if (isChanged) {
                    forgetRememberedOf(m_keychain, context().settings, desk().info().file, desk().handle().slot);
                    refreshCommands();
                    Q_EMIT said(tr("Your passphrase is changed on this PC. The old one opens nothing here any more."),
                                Tone::Positive);
                } else {
                    Q_EMIT said(tr("The present passphrase is not right. Nothing was changed."), Tone::Danger);
                }
            },
            [this](const std::exception_ptr& fault) { Q_EMIT said(sentenceFor(errorOf(fault)), Tone::Danger); }, this));
    });
    dialog->open();
}

void KeysSection::renewRecovery() {
    watch(*Job::run<QString>(
        tr("Making a key"),
        [handle = desk().handle()](JobControl&) {
            const auto own = Desk::openAgain(handle);
            return DeskKeys(*own).renewRecovery();
        },
        [this](const QString& code) {
            const auto language = InterfaceLanguage::fromCode(context().settings.value("language").toString());
            auto* dialog = new RecoveryDialog(desk(), code, language.value_or(Language::English), context().today().date,
                                              &page());
            dialog->setAttribute(Qt::WA_DeleteOnClose);
            dialog->open();
        },
        [this](const std::exception_ptr& fault) { Q_EMIT said(sentenceFor(errorOf(fault)), Tone::Danger); }, this));
}

void KeysSection::askRekey() {
    QStringList names;
    try {
        const QStringList staying = DeskKeys(desk()).staying();
        for (int row = 0; row < m_model->rowCount(); ++row) {
            if (staying.contains(m_model->index(row, 0).data(Qt::UserRole).toString()))
                names.append(m_model->index(row, SlotsModel::WhoseColumn).data().toString());
        }
    } catch (const Error& error) {
        Q_EMIT said(sentenceFor(error), Tone::Danger);
        return;
    }
    auto* box = new QMessageBox(&page());
    box->setObjectName(u"askRekey"_s);
    box->setAttribute(Qt::WA_DeleteOnClose);
    box->setIcon(QMessageBox::Question);
    box->setWindowTitle(tr("Another key"));
    box->setText(tr("Give the file another key?"));
    box->setInformativeText(
        tr("The whole file is written anew, and the desk is closed meanwhile. These open it afterwards, as before: %1. "
           "Nobody else does. Copies made until now still open with the old key.")
            .arg(names.join(u", "_s)));
    QPushButton* yes = box->addButton(tr("&Another key"), QMessageBox::AcceptRole);
    yes->setObjectName(u"rekeyNow"_s);
    box->setDefaultButton(box->addButton(tr("&Leave it"), QMessageBox::RejectRole));
    connect(yes, &QPushButton::clicked, this, &KeysSection::rekeyRequested);
    box->open();
}

void KeysSection::forget() {
    forgetRemembered(m_keychain, context().settings, desk().info().file);
    refreshCommands();
}

} // namespace entraide
