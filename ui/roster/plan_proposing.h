// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/records/page.h"
#include "workflows/week_planning.h"

#include <QHash>
#include <QObject>
#include <QPointer>

class QWidget;

namespace entraide {

class Command;
struct CandidateList;
class Job;
class LongSteps;
class PlanPaper;
class ProposalView;

/// The proposal's side of the roster page: has plans made by a job, holds what is wished for besides the desk's records
/// (absences, choices by hand, pinned lines, whether people may move), has a job save what is accepted. GUI thread.
class PlanProposing : public QObject {
    Q_OBJECT

public:
    /// The commands work inside \a page, through which everything is said.
    PlanProposing(Page& page, PageContext& context);
    ~PlanProposing() override;

    ProposalView& view() const { return *m_view; }
    const QList<Command*>& commands() const { return m_commands; }
    /// Recalculate, refuse, accept; the owner places them.
    QWidget* buttons() const { return m_buttons; }

    void setWeek(IsoWeek week);
    bool isCalculating() const { return !m_planning.isNull(); }
    /// What was accepted is being saved: large plans take a thread of their own.
    bool isSaving() const;
    void calculate();
    void calculateIfNone();
    /// Somebody cannot come: plans anew with it.
    void addAbsence(const Absence& absence);
    const PlanWish& wish() const { return m_wish; }
    void deskChanged();
    /// Asks who cannot come, among those with a place.
    void askWhoIsAbsent();
    void refresh();

Q_SIGNALS:
    void planShown();
    /// Texts or states of commands changed.
    void changed();
    void jobStarted(entraide::Job& job);
    /// The proposal should be in front.
    void wanted();

private:
    Command* addCommand(const QString& id, const QString& text, const QString& tip, const QString& iconName,
                        const QKeySequence& key, std::function<void()> run);
    void buildCommands();
    void planMade(const WeekPlan& plan);
    void refuse();
    void accept(const QList<qsizetype>& lines);
    void accepted(const WeekPlan& plan, const QList<qsizetype>& lines, const PlanAccepted& result);
    void acceptAll();
    void toggleLock(const PlanLine& line);
    void togglePin(const PlanLine& line);
    /// The choice or pin that made, or keeps, a line of the plan.
    static bool isFor(const HandPicked& pick, const PlanLine& line);
    QHash<VolunteerId, QStringList> askedAt(const CandidateList& candidates) const;
    void chooseHelper(const PlanLine& line);
    void forgetWish();
    QString wishText() const;
    QString nameOf(const VolunteerId& volunteer) const;

    Page& m_page;
    PageContext& m_context;
    IsoWeek m_week;
    PlanPaper* m_paper;
    PlanWish m_wish;
    LongSteps* m_saving;
    QPointer<Job> m_planning;
    bool m_changedSince = false; ///< the desk, since the calculation began
    ProposalView* m_view = nullptr;
    QWidget* m_buttons = nullptr;
    QWidget* m_checkedButton = nullptr;
    QList<Command*> m_commands;
    Command* m_calculate = nullptr;
    Command* m_absence = nullptr;
    Command* m_refuse = nullptr;
    Command* m_acceptChecked = nullptr;
    Command* m_acceptAll = nullptr;
    Command* m_print = nullptr;
    Command* m_pdf = nullptr;
};

} // namespace entraide
