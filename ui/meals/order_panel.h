// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/records.h"
#include "ui/common/detail_panel.h"
#include "ui/records/page.h"

#include <optional>

namespace entraide {

class HistoryView;
class LinesView;
class MealPlaces;
class NotesView;

/// An order: who cooks how many meals for whom on which day, whom to ring, and the gifts that it draws on with what
/// their givers write.
class OrderPanel : public DetailPanel {
    Q_OBJECT

public:
    OrderPanel(PageContext& context, MealPlaces& places, QWidget* parent = nullptr);

    void showOrder(const MealOrderId& id);
    void showNothing(const QString& sentence, QAction* action);
    const std::optional<MealOrder>& order() const { return m_order; }

Q_SIGNALS:
    void done(const QString& sentence, const QString& undoText, const entraide::ChangeSet& changes);
    void said(const QString& sentence, entraide::Tone tone);
    void openRequested(const QString& id);
    void refreshed();

private:
    void refresh();
    void fillFacts();
    void fillGifts();

    PageContext& m_context;
    MealPlaces& m_places;
    LinesView* m_gifts;
    HistoryView* m_history;
    NotesView* m_notes = nullptr;
    std::optional<MealOrder> m_order;
};

} // namespace entraide
