// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/states.h"
#include "ui/records/page.h"

class QSplitter;
class QStackedWidget;

namespace entraide {

class Command;
class FilterBar;
class ListTable;
class OffersSection;
class PublishView;
class RecordList;
class RecordListModel;
class RequestForm;
class RequestPanel;
class TabStrip;

/// Two tabs. Requests: the list on the left; on the right the chosen one with its candidates and map, the form in which
/// one is written down, or what would leave when partners are asked. Offers: help that is offered, and whom it suits.
class RequestsPage : public Page {
    Q_OBJECT

public:
    explicit RequestsPage(PageContext& context, QWidget* parent = nullptr);
    ~RequestsPage() override;

    enum Tab { RequestsTab, OffersTab };
    void showTab(Tab tab);
    Tab tab() const;
    OffersSection& offers() const { return *m_offers; }

    /// Takes requests, offers, matches, and who is helped.
    void openRecord(const QString& id) override;
    void openAt(const QString& id, Aspect aspect) override;
    QString shownRecord() const override;
    int pending() const override;
    QAction* newAction() const override;
    QList<QAction*> menuActions() const override;
    void focusFilter() override;
    ShownList shownList() const override;

private:
    void buildCommands();
    void buildTabs();
    void tabChanged();
    QWidget* buildList();
    void applyFilter();
    void showRequest(const QString& id);
    void listRefreshed();
    bool isPanelShown() const;
    void refreshCommands();
    void beginNew();
    void beginEdit();
    void leaveForm();
    void keepOpen();
    void moveRequest(RequestState to, bool needsReason, const QString& title);
    QAction* actionOf(const QString& id) const;

    TabStrip* m_tabs = nullptr;
    QStackedWidget* m_stack = nullptr; ///< as the tabs stand
    OffersSection* m_offers = nullptr;
    RecordListModel* m_model = nullptr;
    FilterBar* m_filter = nullptr;
    ListTable* m_table = nullptr;
    RecordList* m_list = nullptr;
    QStackedWidget* m_right = nullptr;
    RequestPanel* m_panel = nullptr;
    RequestForm* m_form = nullptr;
    PublishView* m_publish = nullptr; ///< before partners are asked
    QList<Command*> m_commands;
    QString m_shown;
};

} // namespace entraide
