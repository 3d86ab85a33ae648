// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/records.h"
#include "ui/common/detail_panel.h"
#include "ui/records/page.h"

#include <optional>

namespace entraide {

class GiftChoiceModel;
class HistoryView;
class IconText;
class ListTable;
class MealPlaces;

/// A payment: what the bank says, why it belongs to no gift or to which one, and the gifts that it may be for.
class PaymentPanel : public DetailPanel {
    Q_OBJECT

public:
    PaymentPanel(PageContext& context, MealPlaces& places, QWidget* parent = nullptr);

    void showPayment(const PaymentId& id);
    void showNothing(const QString& sentence, QAction* action);
    const std::optional<Payment>& payment() const { return m_payment; }
    /// The gift chosen among those suggested; empty when there is none.
    DonationId suggestion() const;
    QString suggestedGiver() const;
    ListTable& suggestions() const { return *m_table; }

Q_SIGNALS:
    void done(const QString& sentence, const QString& undoText, const entraide::ChangeSet& changes);
    void said(const QString& sentence, entraide::Tone tone);
    /// Enter on a suggested gift.
    void assignRequested();
    void refreshed();

private:
    void refresh();
    void fillFacts();
    void fillSuggestions();

    PageContext& m_context;
    MealPlaces& m_places;
    GiftChoiceModel* m_choices;
    IconText* m_advice;
    ListTable* m_table;
    QWidget* m_suggested;
    HistoryView* m_history;
    std::optional<Payment> m_payment;
};

} // namespace entraide
