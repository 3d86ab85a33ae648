// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/records/page.h"
#include "workflows/candidates.h"
#include "workflows/tandem_desk.h"

class QLabel;

namespace entraide {

class CandidateListView;
class CandidatesModel;

/// Who could go in the helper's place this once, best first. Ranks only while it is seen.
class StandInView : public QWidget {
    Q_OBJECT

public:
    explicit StandInView(PageContext& context, QWidget* parent = nullptr);

    /// A visit that looks for a stand-in; an empty one: says how to come to one.
    void showVisit(const Tandem& tandem, const TandemTime& time);
    void showNothing();
    const VisitId& visit() const { return m_time.visit; }
    /// Empty when nobody is chosen.
    VolunteerId chosen() const;
    QString chosenName() const;
    CandidatesModel& model() const { return *m_model; }

Q_SIGNALS:
    /// "Goes this once" was pressed for the chosen one.
    void goesRequested();

protected:
    void showEvent(QShowEvent* event) override;

private:
    void rank();

    PageContext& m_context;
    Tandem m_tandem;
    TandemTime m_time;
    bool m_stale = false;
    QLabel* m_about;
    QLabel* m_nobody;
    CandidatesModel* m_model;
    CandidateListView* m_list;
};

} // namespace entraide
