// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/common/detail_panel.h"
#include "ui/today/line_detail.h"

namespace entraide {

class ActionBar;
class PersonRows;
class ToneLabel;
struct PageContext;

/// The chosen line of the Today page: who, when, why it is here, what can be done, who could go and who was asked.
class LinePanel : public DetailPanel {
    Q_OBJECT

public:
    explicit LinePanel(PageContext& context, QWidget* parent = nullptr);

    /// \a actions are those of the line, the usual one first. Throws Error on a fault of storage.
    void showLine(const TodayGroup& group, const TodayLine& line, const QList<QAction*>& actions);

Q_SIGNALS:
    void engageRequested(const entraide::CandidateQuery& sought, const entraide::CandidateLine& candidate);
    void allCandidatesRequested();
    void openRequested(const QString& id);

private:
    PageContext& m_context;
    ToneLabel* m_why;
    ActionBar* m_actions;
    PersonRows* m_candidates;
    PersonRows* m_people;
    std::optional<CandidateQuery> m_sought;
};

} // namespace entraide
