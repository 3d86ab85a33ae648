// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/records/page.h"

class QStackedWidget;

namespace entraide {

class BackupsSection;
class Command;
class JobBar;
class JournalSection;
class KeysSection;
class PageSection;
class ReviewSection;
class TabStrip;
class UsersSection;

/// Nothing lost, nobody let in: who works here, what opens the file, its copies, what is looked at again, the journal.
class ProtectionPage : public Page {
    Q_OBJECT

public:
    enum Tab { UsersTab, KeysTab, BackupsTab, ReviewTab, JournalTab };

    explicit ProtectionPage(PageContext& context, QWidget* parent = nullptr);
    ~ProtectionPage() override;

    /// A user, somebody of the review, else what the journal says about the record.
    void openRecord(const QString& id) override;
    void openAt(const QString& id, Aspect aspect) override;
    QString shownRecord() const override;
    QAction* newAction() const override;
    QList<QAction*> menuActions() const override;
    QAction* printAction() const override;
    void focusFilter() override;

    void showTab(Tab tab);
    Tab tab() const;
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
    void add(PageSection& section, const QString& title);
    void buildCommands();
    PageSection& current() const;
    void tabChanged();

    QList<Command*> m_tabCommands;
    JobBar* m_jobs;
    TabStrip* m_tabs;
    QStackedWidget* m_stack;
    UsersSection* m_users;
    KeysSection* m_keys;
    BackupsSection* m_backups;
    ReviewSection* m_review;
    JournalSection* m_journal;
    QList<PageSection*> m_sections;
};

} // namespace entraide
