// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/records/tabbed_page.h"

#include <memory>

namespace entraide {

class BackupsSection;
class JournalSection;
class Keychain;
class KeysSection;
class ReviewSection;
class UsersSection;

/// Nothing lost, nobody let in: who works here, what opens the file, its copies, what is looked at again, the journal.
class ProtectionPage : public TabbedPage {
    Q_OBJECT

public:
    enum Tab { UsersTab, KeysTab, BackupsTab, ReviewTab, JournalTab };

    /// With the system's keychain.
    explicit ProtectionPage(PageContext& context, QWidget* parent = nullptr);
    /// \a keychain: from which passphrases go that open nothing any more; null: there is none.
    ProtectionPage(PageContext& context, std::unique_ptr<Keychain> keychain, QWidget* parent = nullptr);
    ~ProtectionPage() override;

    /// A user, somebody of the review, else what the journal says about the record.
    void openRecord(const QString& id) override;
    void openAt(const QString& id, Aspect aspect) override;
    QString shownRecord() const override;
    QAction* newAction() const override;

    void showTab(Tab tab) { showTabAt(tab); }
    Tab tab() const { return static_cast<Tab>(currentTab()); }
    UsersSection& users() const { return *m_users; }
    KeysSection& keys() const { return *m_keys; }
    BackupsSection& backups() const { return *m_backups; }
    ReviewSection& review() const { return *m_review; }
    JournalSection& journal() const { return *m_journal; }

Q_SIGNALS:
    /// The desk's file is to get another key, for which the desk is closed.
    void rekeyRequested();
    void lockRequested();

private:
    void buildCommands();

    std::unique_ptr<Keychain> m_keychain;
    UsersSection* m_users;
    KeysSection* m_keys;
    BackupsSection* m_backups;
    ReviewSection* m_review;
    JournalSection* m_journal;
};

} // namespace entraide
