// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/common/detail_panel.h"
#include "ui/records/page.h"
#include "ui/requests/fits_view.h"

#include <optional>

namespace entraide {

class HistoryView;
class LinesView;
class NotesView;

/// Everything needed to decide about one offer: who, what, when, which requests suit, and what came of it.
class OfferPanel : public DetailPanel {
    Q_OBJECT

public:
    explicit OfferPanel(PageContext& context, QWidget* parent = nullptr);

    void showOffer(const OfferId& id);
    void showNothing(const QString& sentence, QAction* action);
    const std::optional<Offer>& offer() const { return m_offer; }
    /// As what who offers is enrolled; none when they are not.
    const std::optional<Volunteer>& volunteer() const { return m_volunteer; }
    QString personName() const;
    FitsView& fits() const { return *m_fits; }

Q_SIGNALS:
    void done(const QString& sentence, const QString& undoText, const entraide::ChangeSet& changes);
    void said(const QString& sentence, entraide::Tone tone);
    void openRequested(const QString& id);
    void refreshed();

private:
    void refresh();
    void fillFacts();
    void fillMatches();
    /// What the same person asks for, in words; empty when nothing.
    QString asksText() const;

    PageContext& m_context;
    FitsView* m_fits;
    LinesView* m_matches;
    NotesView* m_notes;
    HistoryView* m_history;
    std::optional<Offer> m_offer;
    std::optional<Volunteer> m_volunteer;
};

} // namespace entraide
