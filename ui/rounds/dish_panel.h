// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/records.h"
#include "ui/common/detail_panel.h"
#include "ui/records/page.h"

#include <optional>

namespace entraide {

class HistoryView;
class NotesView;

/// A dish: who cooks it, whom to ring, what is in it, where it is fetched.
class DishPanel : public DetailPanel {
    Q_OBJECT

public:
    explicit DishPanel(PageContext& context, QWidget* parent = nullptr);

    void showDish(const DishId& id);
    void showNothing(const QString& sentence, QAction* action);
    const std::optional<Dish>& dish() const { return m_dish; }

Q_SIGNALS:
    void done(const QString& sentence, const QString& undoText, const entraide::ChangeSet& changes);
    void said(const QString& sentence, entraide::Tone tone);
    void refreshed();

private:
    void refresh();
    void fillFacts();

    PageContext& m_context;
    NotesView* m_notes;
    HistoryView* m_history;
    std::optional<Dish> m_dish;
};

} // namespace entraide
