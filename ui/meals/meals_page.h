// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/records/tabbed_page.h"

#include <optional>

namespace entraide {

class BooksReader;
class CampaignBar;
class CampaignForm;
class EmptyState;
class GiftsSection;
class MealPlaces;
class NumbersSection;
class OrdersSection;
class PaymentsSection;
class PlacesSection;
struct CampaignBooks;

/// Meals for hospital staff: a campaign at the head with its figures, and below it the tabs for its gifts, their
/// payments, the orders, the restaurants and hospitals, and the numbers. The figures are read by a job.
class MealsPage : public TabbedPage {
    Q_OBJECT

public:
    explicit MealsPage(PageContext& context, QWidget* parent = nullptr);
    ~MealsPage() override;

    enum Tab { GiftsTab, PaymentsTab, OrdersTab, PlacesTab, NumbersTab };
    void showTab(Tab tab) { showTabAt(tab); }
    Tab tab() const { return static_cast<Tab>(currentTab()); }
    /// Empty: there is none yet.
    const CampaignId& campaign() const { return m_campaign; }

    /// Takes gifts, payments, orders, campaigns and organisations.
    void openRecord(const QString& id) override;
    QString shownRecord() const override;
    /// Payments that belong to no gift yet.
    int pending() const override;
    QAction* newAction() const override;

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
    void showTabAt(int tab) override;
    /// Where there is no campaign yet.
    QWidget* insteadOf(const PageSection& section) const override;
    void refresh() override;
    void openFromTab(const QString& id) override { openRecord(id); }

private:
    void buildCommands();
    void buildCampaignCommands();
    void buildTabCommands();
    void buildTabs();

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
    EmptyState* m_noCampaign;
    CampaignForm* m_campaignForm;
    GiftsSection* m_gifts;
    PaymentsSection* m_payments;
    OrdersSection* m_orders;
    PlacesSection* m_placesSection;
    NumbersSection* m_numbers;
    Command* m_new = nullptr;
    Command* m_edit = nullptr;
    Command* m_bank = nullptr;
    Command* m_newCampaign = nullptr;
    Command* m_editCampaign = nullptr;
    Command* m_closeCampaign = nullptr;
    Command* m_showPlaces = nullptr;
};

} // namespace entraide
