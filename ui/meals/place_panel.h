// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/records.h"
#include "ui/common/detail_panel.h"
#include "ui/records/page.h"

#include <optional>

namespace entraide {

class HistoryView;
class LinesView;
class NotesView;

/// A restaurant, a hospital, or another organisation: where it is, whom to ring, its account and price, its units.
class PlacePanel : public DetailPanel {
    Q_OBJECT

public:
    explicit PlacePanel(PageContext& context, QWidget* parent = nullptr);

    void showPlace(const OrganisationId& id);
    void showNothing(const QString& sentence, QAction* action);
    const std::optional<Organisation>& place() const { return m_place; }

Q_SIGNALS:
    void done(const QString& sentence, const QString& undoText, const entraide::ChangeSet& changes);
    void said(const QString& sentence, entraide::Tone tone);
    void refreshed();

private:
    void refresh();
    void fillFacts();

    PageContext& m_context;
    LinesView* m_units;
    HistoryView* m_history;
    NotesView* m_notes = nullptr;
    std::optional<Organisation> m_place;
};

} // namespace entraide
