// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/records/page.h"
#include "ui/records/page_section.h"

#include <optional>

class QStackedWidget;

namespace entraide {

class BooksReader;
class CampaignBar;
class CampaignForm;
class EmptyState;
class GiftsSection;
class JobBar;
class MealPlaces;
class NumbersSection;
class OrdersSection;
class PaymentsSection;
class PlacesSection;
class TabStrip;
struct CampaignBooks;

/// Meals for hospital staff: a campaign at the head with its figures, and below it the tabs for its gifts, their
/// payments, the orders, the restaurants and hospitals, and the numbers. The figures are read by a job.
class MealsPage : public Page {
    Q_OBJECT

public:
    explicit MealsPage(PageContext& context, QWidget* parent = nullptr);
    ~MealsPage() override;

    enum Tab { GiftsTab, PaymentsTab, OrdersTab, PlacesTab, NumbersTab };
    void showTab(Tab tab);
    Tab tab() const;
    /// Empty: there is none yet.
    const CampaignId& campaign() const { return m_campaign; }

    /// Takes gifts, payments, orders, campaigns and organisations.
    void openRecord(const QString& id) override;
    QString shownRecord() const override;
    /// Payments that belong to no gift yet.
    int pending() const override;
    QAction* newAction() const override;
    QList<QAction*> menuActions() const override;
    QAction* printAction() const override;
    void focusFilter() override;

    CampaignBar& bar() const { return *m_bar; }
    CampaignForm& campaignForm() const { return *m_campaignForm; }
    GiftsSection& gifts() const { return *m_gifts; }
    PaymentsSection& payments() const { return *m_payments; }
    OrdersSection& orders() const { return *m_orders; }
    PlacesSection& places() const { return *m_placesSection; }
    NumbersSection& numbers() const { return *m_numbers; }

Q_SIGNALS:
    /// The campaign's figures are read and shown.
    void booksShown();

protected:
    void showEvent(QShowEvent* event) override;
    void hideEvent(QHideEvent* event) override;
    void dragEnterEvent(QDragEnterEvent* event) override;
    void dropEvent(QDropEvent* event) override;

private:
    Command* addCommand(const QString& id, const Command::Text& text, const QString& key, std::function<void()> run,
                        std::function<bool()> enabled);
    void buildCommands();
    void buildCampaignCommands();
    void buildTabCommands();
    void buildLayout();
    void add(PageSection& section, const QString& title);

    PageSection& current() const;
    void tabChanged();
    void refresh();
    void deskChanged(const ChangeSet& set);
    void readCampaigns();
    void showCampaign(const CampaignId& campaign);
    void showBooks(const CampaignBooks& books);
    void showPending();

    void beginNew();
    void beginCampaign();
    void editCampaign();
    void saveCampaign();
    void leaveCampaignForm();
    void closeOrOpenCampaign();
    void readBankFile();
    std::optional<Campaign> shownCampaign() const;
    bool isCampaignFormShown() const;
    /// No form is open in what is shown.
    bool isFree() const;

    CampaignId m_campaign;
    CampaignId m_booksOf; ///< whose figures are shown
    MealPlaces* m_places;
    BooksReader* m_books;
    CampaignBar* m_bar;
    JobBar* m_jobs;
    TabStrip* m_tabs;
    QStackedWidget* m_stack;
    EmptyState* m_noCampaign;
    CampaignForm* m_campaignForm;
    GiftsSection* m_gifts;
    PaymentsSection* m_payments;
    OrdersSection* m_orders;
    PlacesSection* m_placesSection;
    NumbersSection* m_numbers;
    QList<PageSection*> m_sections; ///< as the tabs stand
    QList<Command*> m_commands;
    Command* m_new = nullptr;
    Command* m_edit = nullptr;
    Command* m_bank = nullptr;
    Command* m_newCampaign = nullptr;
    Command* m_editCampaign = nullptr;
    Command* m_closeCampaign = nullptr;
    Command* m_showPlaces = nullptr;
};

} // namespace entraide
