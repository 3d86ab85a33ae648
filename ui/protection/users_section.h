// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/protection/users_model.h"
#include "ui/records/page_section.h"

namespace entraide {

class DetailPanel;
class Job;
class Keychain;
class ListTable;
class UserDialog;
struct UserDraft;

/// Who works at the desk, as what, and whether a passphrase of theirs opens this file. For administrators; others see
/// who is there. GUI thread.
class UsersSection : public PageSection {
    Q_OBJECT

public:
    /// \a keychain: null where there is none.
    UsersSection(PageContext& context, QWidget& page, Keychain* keychain);

    bool needsScope() const override { return false; }
    void openRecord(const QString& id) override;
    QString shownRecord() const override;
    void focusFilter() override;
    ShownList shownList() const override;
    Command::Text newText() const override;
    bool mayBegin() const override;
    void beginNew() override;

    UsersModel& model() const { return *m_model; }
    ListTable& table() const { return *m_table; }
    /// A passphrase is being made into a key.
    bool isWorking() const { return m_job != nullptr; }

Q_SIGNALS:
    void started(entraide::Job* job);
    /// The desk's file is to get another key, which closes it.
    void rekeyRequested();
    void lockRequested();

private:
    void buildCommands();
    void read();
    void showChosen();
    const UserLine* chosen() const;
    bool isFirst() const;
    void edit();
    void givePassphrase();
    void leave();
    void end(const UserId& user, bool withKey);
    void comeBack();
    QString saved(const UserDialog& dialog, const UserId& user);
    /// Beside the window; \a said when it went well.
    void give(const UserId& user, const QByteArray& passphrase, const QString& said);
    /// The passphrase of that slot opens nothing any more: this computer lets go of it too.
    void forgetOf(const QString& slot);

    Keychain* m_keychain;
    UsersModel* m_model;
    ListTable* m_table;
    DetailPanel* m_panel;
    Command* m_add = nullptr;
    Command* m_edit = nullptr;
    Command* m_give = nullptr;
    Command* m_leave = nullptr;
    Command* m_back = nullptr;
    Job* m_job = nullptr;
    QString m_toShow; ///< id, once the list has it
};

} // namespace entraide
