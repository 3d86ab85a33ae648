// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/protection/protection_page.h"

#include "domain/ids.h"
#include "ui/protection/backups_section.h"
#include "ui/protection/journal_section.h"
#include "ui/protection/keychain.h"
#include "ui/protection/keys_section.h"
#include "ui/protection/review_section.h"
#include "ui/protection/users_section.h"

namespace entraide {

using namespace Qt::StringLiterals;

ProtectionPage::ProtectionPage(PageContext& context, QWidget* parent)
    : ProtectionPage(context, systemKeychain(), parent) {}

ProtectionPage::ProtectionPage(PageContext& context, std::unique_ptr<Keychain> keychain, QWidget* parent)
    : TabbedPage(context, u"protection"_s, parent)
    , m_keychain(std::move(keychain))
    , m_users(new UsersSection(context, *this, m_keychain.get()))
    , m_keys(new KeysSection(context, *this, m_keychain.get()))
    , m_backups(new BackupsSection(context, *this))
    , m_review(new ReviewSection(context, *this))
    , m_journal(new JournalSection(context, *this)) {
    addTab(*m_users, tr("Users"));
    addTab(*m_keys, tr("Keys"));
    addTab(*m_backups, tr("Backups"));
    addTab(*m_review, tr("Review"));
    addTab(*m_journal, tr("Journal"));
    connect(m_users, &UsersSection::started, this, [this](Job* job) { watch(*job); });
    connect(m_keys, &KeysSection::started, this, [this](Job* job) { watch(*job); });
    connect(m_users, &UsersSection::rekeyRequested, this, &ProtectionPage::rekeyRequested);
    connect(m_keys, &KeysSection::rekeyRequested, this, &ProtectionPage::rekeyRequested);
    connect(m_users, &UsersSection::lockRequested, this, &ProtectionPage::lockRequested);
    buildCommands();
    finish();
}

ProtectionPage::~ProtectionPage() = default;

void ProtectionPage::buildCommands() {
    addTabCommand(UsersTab, u"protection.tab.users"_s, tr("Users"), tr("Shows who works here"));
    addTabCommand(KeysTab, u"protection.tab.keys"_s, tr("Keys"), tr("Shows what opens the desk's file"));
    addTabCommand(BackupsTab, u"protection.tab.backups"_s, tr("Backups"), tr("Shows the desk's copies"));
    addTabCommand(ReviewTab, u"protection.tab.review"_s, tr("Review"),
                  tr("Shows records that are to be looked at again"));
    addTabCommand(JournalTab, u"protection.tab.journal"_s, tr("Journal"), tr("Shows who did what, when"));
}

void ProtectionPage::openRecord(const QString& id) {
    if (entityTypeOf(id) == EntityType::User) {
        showTab(UsersTab);
        m_users->openRecord(id);
        return;
    }
    if (tab() != ReviewTab)
        showTab(JournalTab);
    current().openRecord(id);
}

void ProtectionPage::openAt(const QString& id, Aspect aspect) {
    if (aspect != Aspect::Review) {
        openRecord(id);
        return;
    }
    showTab(ReviewTab);
    m_review->openRecord(id);
}

QString ProtectionPage::shownRecord() const {
    // The journal would show that record's entries alone when the window is made anew.
    return tab() == JournalTab ? QString() : TabbedPage::shownRecord();
}

QAction* ProtectionPage::newAction() const {
    for (const Command* command : m_users->commands()) {
        if (command->id() == "protection.addUser"_L1)
            return tab() == UsersTab ? &command->action() : nullptr;
    }
    return nullptr;
}

} // namespace entraide
