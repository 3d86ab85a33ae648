// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/common/detail_panel.h"
#include "ui/records/page.h"
#include "ui/requests/fits_view.h"
#include "workflows/candidates.h"
#include "workflows/proposals.h"

#include <functional>

class QPushButton;

namespace entraide {

class CandidateListView;
class CandidatesModel;
class GuardedText;
class HistoryView;
class MatchActs;
class MatchesView;
class NotesView;
class RequestMap;
class SuspectedTwins;
class TwinsView;
class WhyNotView;

/// Everything needed to decide about one request: who, when, why, and what is told to whom.
class RequestPanel : public DetailPanel {
    Q_OBJECT

public:
    explicit RequestPanel(PageContext& context, QWidget* parent = nullptr);
    ~RequestPanel() override;

    /// An empty id shows the empty state.
    void showRequest(const QString& id);
    const std::optional<Request>& request() const { return m_request; }
    /// The volunteer of the chosen candidate, or an empty id.
    VolunteerId chosenCandidate() const;
    /// Brings the candidates to the front; with \a whyNot, what keeps the others from it.
    void showCandidates(bool whyNot);
    void proposeFirst();
    void proposeChosen();
    /// The chosen candidate, or the first, is on the phone and said yes.
    void proposeAccepted();
    /// Also shows who comes from the bordering areas; until another request is shown.
    void searchNextQuarters();
    bool mayPropose() const { return m_request && !m_candidates.lines.isEmpty(); }
    /// Nobody fits, and the bordering areas were not looked at yet.
    bool maySearchNextQuarters() const;
    MatchActs& acts() const { return *m_acts; }
    /// The volunteer that whoever asks for help is too; empty: they are none.
    VolunteerId alsoHelps() const { return m_alsoHelps; }

Q_SIGNALS:
    void done(const QString& sentence, const QString& undoText, const entraide::ChangeSet& changes);
    void said(const QString& sentence, entraide::Tone tone);
    void openRequested(const QString& id);
    /// One of the offers that suit is to be taken up.
    void bringRequested(const entraide::FitsView::Chosen& chosen);
    /// What is shown of the request, or who could help, is another now.
    void refreshed();

private:
    QWidget* buildCandidates();
    QWidget* buildTold();
    void fillFacts();
    void fillCandidates();
    void fillMap();
    void fillTold();
    void refresh();
    void fillAlsoHelps();
    Fact expiryFact(const Request& request) const;
    void propose(int row, bool accepted);

    PageContext& m_context;
    Proposals m_proposals;
    std::optional<Request> m_request;
    CandidateList m_candidates;
    CandidatesModel* m_model = nullptr;
    CandidateListView* m_list = nullptr;
    WhyNotView* m_whyNot = nullptr;
    RequestMap* m_map = nullptr;
    MatchesView* m_matches = nullptr;
    HistoryView* m_history = nullptr;
    SuspectedTwins* m_suspected = nullptr;
    TwinsView* m_twins = nullptr; ///< who may be the same as the person helped
    NotesView* m_notes = nullptr;
    QLabel* m_toldAtProposal = nullptr;
    QLabel* m_toldAtAcceptance = nullptr;
    QLabel* m_nobody = nullptr;
    QPushButton* m_nextQuarters = nullptr;
    QLabel* m_alsoHelpsLink = nullptr;
    GuardedText* m_atTheDoor = nullptr; ///< a note that is for the doorstep
    VolunteerId m_alsoHelps;
    MatchActs* m_acts = nullptr;
    bool m_widened = false;
    QWidget* m_candidatesTab = nullptr;
    FitsView* m_offers = nullptr;
};

} // namespace entraide
