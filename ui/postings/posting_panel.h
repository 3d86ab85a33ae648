// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/records.h"
#include "ui/common/detail_panel.h"
#include "ui/records/page.h"

namespace entraide {

class HistoryView;
class PlacesView;
class SignupsPanel;
class TextsView;

/// Everything about one posting: facts, sign-ups, places, what is announced, history.
class PostingPanel : public DetailPanel {
    Q_OBJECT

public:
    explicit PostingPanel(PageContext& context, QWidget* parent = nullptr);

    /// An empty id shows the empty state.
    void showPosting(const QString& id);
    void showSignup(const SignupId& id);
    /// The sign-ups in front.
    void showSignups();
    const std::optional<Posting>& posting() const { return m_posting; }
    SignupsPanel& signups() const { return *m_signups; }

Q_SIGNALS:
    void done(const QString& sentence, const QString& undoText, const entraide::ChangeSet& changes);
    void said(const QString& sentence, entraide::Tone tone);
    void openRequested(const QString& id);
    void refreshed();

private:
    void refresh();
    void fillFacts(const QList<Signup>& signups);

    PageContext& m_context;
    SignupsPanel* m_signups;
    PlacesView* m_places;
    TextsView* m_texts;
    HistoryView* m_history;
    std::optional<Posting> m_posting;
};

} // namespace entraide
