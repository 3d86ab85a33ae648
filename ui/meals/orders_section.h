// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/records/list_section.h"
#include "workflows/meal_desk.h"

#include <QPointer>

class QComboBox;

namespace entraide {

struct CampaignBooks;
class Job;
class MealPlaces;
class OrderForm;
class OrderPanel;
class PlaceCombo;

/// The orders of a campaign by day and restaurant, and what became of them.
class OrdersSection : public ListSection {
    Q_OBJECT

public:
    OrdersSection(PageContext& context, MealPlaces& places, QWidget& page);

    void setPageActions(const PageActions& actions) override;
    void showBooks(const CampaignBooks& books);
    Command::Text newText() const override;
    void beginNew() override;

    OrderPanel& panel() const { return *m_panel; }
    OrderForm& form() const { return *m_form; }

protected:
    void narrow(ListQuery& query, const QString& typed) const override;
    void showInPanel(const QString& id) override;
    void showEverything() override;

private:
    void buildCommands();
    void buildChoices();
    /// By a job: what is paid and free may have to be read of thousands of gifts.
    void save();
    void ended(const Outcome<MealDesk::Made<MealOrderId>>& ordered);
    void moveOrder(MealOrderState to, const QString& reason = {});
    void askWhyFailed();
    bool mayMoveTo(MealOrderState to) const;
    QString orderText() const;

    MealPlaces& m_places;
    OrderPanel* m_panel;
    OrderForm* m_form;
    QComboBox* m_days = nullptr;
    PlaceCombo* m_restaurants = nullptr;
    QPointer<Job> m_saving;
};

} // namespace entraide
