// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/common/detail_panel.h"
#include "ui/records/page.h"
#include "workflows/candidates.h"
#include "workflows/proposals.h"

#include <functional>

class QTreeWidget;

namespace entraide {

class CandidateListView;
class CandidatesModel;
class HistoryView;
class MatchesView;
class RequestMap;

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

Q_SIGNALS:
    void done(const QString& sentence, const QString& undoText, const entraide::ChangeSet& changes);
    void said(const QString& sentence, entraide::Tone tone);
    void openRequested(const QString& id);

private:
    QWidget* buildCandidates();
    QWidget* buildTold();
    void fillFacts();
    void fillCandidates();
    void fillWhyNot();
    void fillMap();
    void fillTold();
    void refresh();
    void propose(int row);
    /// Does it and says what came of it; a fault of the disk is said too and leaves everything as it was.
    void attempt(const std::function<Outcome<ProposalDone>()>& work,
                 const std::function<QString(const Disclosure&)>& sentence, const QString& undoText);

    PageContext& m_context;
    Proposals m_proposals;
    std::optional<Request> m_request;
    CandidateList m_candidates;
    CandidatesModel* m_model = nullptr;
    CandidateListView* m_list = nullptr;
    QTreeWidget* m_whyNot = nullptr;
    RequestMap* m_map = nullptr;
    MatchesView* m_matches = nullptr;
    HistoryView* m_history = nullptr;
    QLabel* m_toldAtProposal = nullptr;
    QLabel* m_toldAtAcceptance = nullptr;
    QLabel* m_nobody = nullptr;
    QWidget* m_candidatesTab = nullptr;
};

} // namespace entraide
