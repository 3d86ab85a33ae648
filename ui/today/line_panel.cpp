// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/today/line_panel.h"

#include "ui/common/metrics.h"
#include "ui/common/tone_label.h"
#include "ui/records/page.h"
#include "ui/today/action_bar.h"
#include "ui/today/person_rows.h"

#include <QVBoxLayout>

namespace entraide {

LinePanel::LinePanel(PageContext& context, QWidget* parent)
    : DetailPanel(parent)
    , m_context(context)
    , m_why(new ToneLabel({}, Tone::Normal))
    , m_actions(new ActionBar)
    , m_candidates(new PersonRows)
    , m_people(new PersonRows) {
    setAccessibleName(tr("The chosen line"));
    m_why->setWordWrap(true);
    m_why->setContentsMargins(Metrics::PagePadding, 0, Metrics::PagePadding, Metrics::Grid);
    m_candidates->setObjectName(QStringLiteral("candidates"));
    m_people->setObjectName(QStringLiteral("people"));
    body().addWidget(m_why);
    body().addWidget(m_actions);
    body().addWidget(m_candidates);
    body().addWidget(m_people);
    body().addStretch(1);
    connect(m_candidates, &PersonRows::engageRequested, this,
            [this](const CandidateLine& candidate) { Q_EMIT engageRequested(*m_sought, candidate); });
    connect(m_candidates, &PersonRows::allRequested, this, &LinePanel::allCandidatesRequested);
    connect(m_people, &PersonRows::openRequested, this, &LinePanel::openRequested);
}

void LinePanel::showLine(const TodayGroup& group, const TodayLine& line, const QList<QAction*>& actions) {
    const Today today = m_context.today();
    const LineDetail detail = detailOf(m_context.desk, group, line, today);
    m_sought = detail.sought;
    setTitle(detail.title);
    setSubtitle(detail.subtitle);
    setChips(detail.chip.word.isEmpty() ? QList<ChipState>() : QList{detail.chip});
    facts().setFacts(detail.facts);
    m_why->setText(detail.why);
    const CandidateList candidates = m_sought ? m_context.candidates.candidates(*m_sought, today) : CandidateList();
    // Where somebody can be asked at once, that is the next step; it is the one filled button.
    m_actions->setActions(actions, candidates.lines.isEmpty());
    if (m_sought)
        m_candidates->showCandidates(candidates, m_sought->request.isEmpty() ? tr("Give the place") : tr("Propose"));
    else
        m_candidates->clear();
    m_people->showPeople(detail.peopleTitle, detail.people, detail.otherPeople);
    showRecord();
}

} // namespace entraide
