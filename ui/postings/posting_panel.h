// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/records.h"
#include "ui/common/detail_panel.h"
#include "ui/records/page.h"

#include <functional>

namespace entraide {

class HistoryView;
class LongSteps;
class NotesView;
class PlacesView;
class SeenRefresh;
class SignupsPanel;
class TellView;
class TextsView;

/// Everything about one posting: facts, sign-ups, places, what is announced, history.
class PostingPanel : public DetailPanel {
    Q_OBJECT

public:
    PostingPanel(PageContext& context, LongSteps& steps, QWidget* parent = nullptr);

    /// An empty id shows the empty state.
    void showPosting(const QString& id);
    void showSignup(const SignupId& id);
    /// The sign-ups in front.
    void showSignups();
    const std::optional<Posting>& posting() const { return m_posting; }
    SignupsPanel& signups() const { return *m_signups; }
    PlacesView& places() const { return *m_places; }
    /// Who is to be told what became of their sign-up.
    TellView& tell() const { return *m_tell; }
    void showTell();
    /// Of the line that is chosen among the sign-ups or the places; empty: none.
    QString chosenShift() const;

Q_SIGNALS:
    void done(const QString& sentence, const QString& undoText, const entraide::ChangeSet& changes);
    void said(const QString& sentence, entraide::Tone tone);
    void openRequested(const QString& id);
    void refreshed();

private:
    void follow(const ChangeSet& set);
    void showLines();
    void refresh();
    void refreshFacts();
    void fillFacts();
    SeenRefresh* seen(QWidget& tab, std::function<void()> fill);

    PageContext& m_context;
    SignupsPanel* m_signups;
    TellView* m_tell;
    PlacesView* m_places;
    TextsView* m_texts;
    HistoryView* m_history;
    NotesView* m_notes = nullptr;
    QList<SeenRefresh*> m_behind; ///< the tabs that are filled when they are seen
    std::optional<Posting> m_posting;
};

} // namespace entraide
