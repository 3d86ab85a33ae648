// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/records.h"
#include "meals/ledger.h"
#include "ui/records/record_panel.h"

namespace entraide {

class LinesView;
class MealPlaces;

/// A gift: who gives what to whom, how much of it is paid, ordered and delivered, its payments and its orders.
class GiftPanel : public RecordPanelOf<Donation> {
    Q_OBJECT

public:
    GiftPanel(PageContext& context, MealPlaces& places, QWidget* parent = nullptr);

    /// False when it is not here.
    bool showGift(const DonationId& id);
    const std::optional<Donation>& gift() const { return record(); }
    const GiftFigures& figures() const { return m_figures; }
    QString giver() const;

private:
    void forget() override;
    void fill() override;
    QString goneText() const override;
    void fillFacts();
    void fillPayments();
    void fillOrders();

    MealPlaces& m_places;
    LinesView* m_payments;
    LinesView* m_orders;
    GiftFigures m_figures;
};

} // namespace entraide
