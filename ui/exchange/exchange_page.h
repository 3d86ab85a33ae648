// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/records/page.h"

class QListView;
class QStackedWidget;

namespace entraide {

class ConflictSection;
class ExchangeListModel;
class ExchangeOffice;
class ExchangeSection;
class JobBar;
class PeersSection;

/// Exchange: what waits for somebody, this desk and the other desks on the left, each as a section; on the right what
/// its section shows of the chosen line.
class ExchangePage : public Page {
    Q_OBJECT

public:
    ExchangePage(PageContext& context, ExchangeOffice& office, QWidget* parent = nullptr);
    ~ExchangePage() override;

    /// Shows the conflict of any record that is in one.
    void openRecord(const QString& id) override;
    /// The record whose conflict is shown.
    QString shownRecord() const override;
    /// What waits for somebody.
    int pending() const override;
    PageStatus status() const override;
    QAction* newAction() const override;
    QList<QAction*> menuActions() const override;
    void focusFilter() override;

protected:
    void showEvent(QShowEvent* event) override;

private:
    QWidget* buildList();
    void add(ExchangeSection* section);
    void refresh();
    void refreshCommands();
    void showRow(int row);
    void chooseRow(int row);
    void leave();
    /// The section whose panel is in front.
    ExchangeSection* shownSection() const;

    ExchangeOffice& m_office;
    ExchangeListModel* m_model;
    QListView* m_list = nullptr;
    JobBar* m_jobs = nullptr;
    QStackedWidget* m_right = nullptr;
    QList<ExchangeSection*> m_sections; ///< as they stand in the list
    ConflictSection* m_conflicts;
    ExchangeSection* m_inbox;
    ExchangeSection* m_here;
    PeersSection* m_peers;
    bool m_isUnread = false; ///< the chosen line, until the page is in front
};

} // namespace entraide
