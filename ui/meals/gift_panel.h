// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/records.h"
#include "meals/ledger.h"
#include "ui/common/detail_panel.h"
#include "ui/records/page.h"

#include <optional>

namespace entraide {

class HistoryView;
class LinesView;
class MealPlaces;
class NotesView;

/// A gift: who gives what to whom, how much of it is paid, ordered and delivered, its payments and its orders.
class GiftPanel : public DetailPanel {
    Q_OBJECT

public:
    GiftPanel(PageContext& context, MealPlaces& places, QWidget* parent = nullptr);

    /// False when it is not here.
    bool showGift(const DonationId& id);
    void showNothing(const QString& sentence, QAction* action);
    const std::optional<Donation>& gift() const { return m_gift; }
    const GiftFigures& figures() const { return m_figures; }
    QString giver() const;

Q_SIGNALS:
    void done(const QString& sentence, const QString& undoText, const entraide::ChangeSet& changes);
    void said(const QString& sentence, entraide::Tone tone);
    void openRequested(const QString& id);
    void refreshed();

private:
    void refresh();
    void fillFacts();
    void fillPayments();
    void fillOrders();

    PageContext& m_context;
    MealPlaces& m_places;
    LinesView* m_payments;
    LinesView* m_orders;
    HistoryView* m_history;
    NotesView* m_notes = nullptr;
    std::optional<Donation> m_gift;
    GiftFigures m_figures;
};

} // namespace entraide
