// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/records.h"
#include "ui/records/record_panel.h"

namespace entraide {

class GiftChoiceModel;
class IconText;
class ListTable;
class MealPlaces;

/// A payment: what the bank says, why it belongs to no gift or to which one, and the gifts that it may be for.
class PaymentPanel : public RecordPanelOf<Payment> {
    Q_OBJECT

public:
    PaymentPanel(PageContext& context, MealPlaces& places, QWidget* parent = nullptr);

    void showPayment(const PaymentId& id);
    const std::optional<Payment>& payment() const { return record(); }
    /// The gift chosen among those suggested; empty when there is none.
    DonationId suggestion() const;
    QString suggestedGiver() const;
    ListTable& suggestions() const { return *m_table; }

Q_SIGNALS:
    /// Enter on a suggested gift.
    void assignRequested();

private:
    void forget() override;
    void fill() override;
    QString goneText() const override;
    void fillFacts();
    void fillSuggestions();

    MealPlaces& m_places;
    GiftChoiceModel* m_choices;
    IconText* m_advice;
    ListTable* m_table;
    QWidget* m_suggested;
};

} // namespace entraide
