// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "roster/roster.h"
#include "ui/records/page.h"
#include "workflows/week_planning.h"

#include <QPointer>
#include <QTimer>

class QComboBox;
class QLabel;
class QPushButton;

namespace entraide {

class Command;
class FileExporter;
class Job;
class JobBar;
class PlanProposing;
class ProposalView;
class Tabs;
class WeekView;
struct GridPlace;

/// Roster: a week as a grid of tasks by days with what is printed beside it, and the proposal of a plan for it. The
/// week is read by a job on a connection of its own; what is freed is written here. The proposal is PlanProposing's.
class RosterPage : public Page {
    Q_OBJECT

public:
    explicit RosterPage(PageContext& context, QWidget* parent = nullptr);
    ~RosterPage() override;

    IsoWeek week() const { return m_week; }
    void showWeek(IsoWeek week);
    void showProposal();
    /// The cell of a request's, match's or sign-up's place in the week shown.
    void openRecord(const QString& id) override;
    /// A volunteer's own sheet beside the grid.
    void openAt(const QString& id, Aspect aspect) override;
    /// Places to fill in the week of today.
    int pending() const override { return m_pending; }
    QList<QAction*> menuActions() const override;
    QAction* printAction() const override;
    void focusFilter() override;

    WeekView& weekView() const { return *m_weekView; }
    ProposalView& proposalView() const { return *m_proposal; }
    PlanProposing& proposing() const { return *m_proposing; }

Q_SIGNALS:
    /// The week is read and shown.
    void weekShown();
    void planShown();

protected:
    void showEvent(QShowEvent* event) override;

private:
    Command* addCommand(const QString& id, const QString& text, const QString& tip, const QString& iconName,
                        const QKeySequence& key, std::function<void()> run);
    void buildCommands();
    // roster_page_exports.cpp
    void buildExports();
    bool hasChosenVolunteer() const;
    void saveChosenCalendar();
    void writeLetters();
    QWidget* buildHead();
    void connectViews();

    void deskChanged();
    void readWeek();
    void rosterRead(const Roster& roster);
    void showRoster();
    void choosePerson();
    void refreshPlaces();
    void refreshHead();

    void openPlace(const GridPlace& place);
    void askToFree(const GridPlace& place);
    void freeNow(const GridPlace& place, const QString& reason);
    void sayFault(const std::exception_ptr& fault);

    IsoWeek m_week;
    Roster m_roster; ///< of the whole week; what is shown may be less
    int m_pending = 0;
    bool m_weekWanted = true;
    QString m_wantedRecord;
    VolunteerId m_wantedPerson;
    QTimer m_refresh;
    QPointer<Job> m_reading;

    QLabel* m_title = nullptr;
    QLabel* m_dates = nullptr;
    QComboBox* m_places = nullptr;
    JobBar* m_jobs = nullptr;
    FileExporter* m_exporter = nullptr;
    Tabs* m_tabs = nullptr;
    WeekView* m_weekView = nullptr;
    PlanProposing* m_proposing = nullptr;
    ProposalView* m_proposal = nullptr;
    QWidget* m_weekButtons = nullptr;

    QList<Command*> m_commands;
    Command* m_previous = nullptr;
    Command* m_today = nullptr;
    Command* m_next = nullptr;
    Command* m_print = nullptr;
    Command* m_pdf = nullptr;
    Command* m_panel = nullptr;
};

} // namespace entraide
