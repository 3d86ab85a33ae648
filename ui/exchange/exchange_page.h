// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/records/page.h"

class QListView;
class QStackedWidget;

namespace entraide {

class Command;
class ConflictView;
class ExchangeListModel;
class ExchangeOffice;
class JobBar;
class PeerForm;
class PeerPanel;
class ThisDeskPanel;
struct ExchangeReport;

/// Exchange: conflicts, this desk and the other desks on the left; on the right the conflict side by side, how this
/// desk listens, or the other desk with its exchanges.
class ExchangePage : public Page {
    Q_OBJECT

public:
    ExchangePage(PageContext& context, ExchangeOffice& office, QWidget* parent = nullptr);
    ~ExchangePage() override;

    /// Shows the conflict of any record that is in one.
    void openRecord(const QString& id) override;
    /// The record whose conflict is shown.
    QString shownRecord() const override;
    /// Conflicts.
    int pending() const override;
    PageStatus status() const override;
    QAction* newAction() const override;
    QList<QAction*> menuActions() const override;
    void focusFilter() override;

private:
    QWidget* buildList();
    void buildCommands();
    Command& addCommand(Command* command);
    QAction* actionOf(const QString& id) const;
    void refresh();
    void showRow(int row);
    void chooseRow(int row);
    void beginPeer(bool isNew);
    void savePeer();
    void removePeer();
    void report(const ExchangeReport& report);
    QString shownPeer() const;
    QDateTime now() const;

    ExchangeOffice& m_office;
    ExchangeListModel* m_model;
    QListView* m_list = nullptr;
    JobBar* m_jobs = nullptr;
    QStackedWidget* m_right = nullptr;
    ConflictView* m_conflict = nullptr;
    ThisDeskPanel* m_here = nullptr;
    PeerPanel* m_peer = nullptr;
    PeerForm* m_form = nullptr;
    QList<Command*> m_commands;
};

} // namespace entraide
