// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/records/page_section.h"

class QSpinBox;

namespace entraide {

class DetailPanel;
class Job;
class Keychain;
class ListTable;
class SlotsModel;

/// What opens this file: its passphrases, the recovery sheet, the key itself; and when the desk locks by itself. GUI
/// thread.
class KeysSection : public PageSection {
    Q_OBJECT

public:
    /// \a keychain: null where there is none.
    KeysSection(PageContext& context, QWidget& page, Keychain* keychain);

    bool needsScope() const override { return false; }
    void focusFilter() override;

    ListTable& table() const { return *m_table; }
    bool isWorking() const { return m_job != nullptr; }

Q_SIGNALS:
    void started(entraide::Job* job);
    /// The desk's file is to get another key, which closes it.
    void rekeyRequested();

private:
    void buildCommands();
    QWidget* buildLocking();
    void read();
    void changePassphrase();
    void renewRecovery();
    void askRekey();
    void forget();
    void watch(Job& job);

    SlotsModel* m_model;
    ListTable* m_table;
    DetailPanel* m_panel;
    QSpinBox* m_minutes;
    Keychain* m_keychain;
    Command* m_change = nullptr;
    Command* m_recovery = nullptr;
    Command* m_rekey = nullptr;
    Command* m_forget = nullptr;
    Job* m_job = nullptr;
};

} // namespace entraide
