// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/records/page.h"
#include "workflows/outcome.h"
#include "workflows/round_planning.h"

#include <QPointer>
#include <QTimer>

#include <memory>
#include <optional>

class QCheckBox;
class QComboBox;
class QLabel;
class QListView;
class QPrinter;
class QStackedWidget;
class QTabWidget;

namespace entraide {

class Command;
class DetailPanel;
class DishesSection;
class DraftBar;
class EmptyState;
class GroupHeader;
class HoursField;
class Job;
class JobBar;
class ListTable;
class MapView;
class PageSection;
class RidersModel;
class RoundsModel;
class StopsModel;
class StreetSection;
class TabStrip;
class UnplannedModel;
class ZonesSection;
struct PrintOptions;

/// The street's day: its rounds, and on further tabs its dishes, the zones and the numbers. On the first tab the rounds
/// and what is in none at the left, the stops of the chosen one
/// and the map at the right. A plan, or a stop moved by hand, is a draft that is shown with its cost and saved when it
/// is accepted. The day is read and planned by jobs on connections of their own.
class RoundsPage : public Page {
    Q_OBJECT

public:
    explicit RoundsPage(PageContext& context, QWidget* parent = nullptr);
    ~RoundsPage() override;

    QDate date() const { return m_date; }
    void showDay(QDate date);
    /// What is shown: the draft if there is one, else the day as it is kept.
    const DayRounds& shown() const { return m_draft ? *m_draft : m_kept; }
    bool hasDraft() const { return m_draft.has_value(); }
    qsizetype chosenRound() const;
    qsizetype chosenStop() const;
    void chooseRound(qsizetype round);
    void chooseStop(qsizetype stop);

    enum Tab { RoundsTab, DishesTab, ZonesTab, NumbersTab };
    void showTab(Tab tab);
    Tab tab() const;

    /// Opens the day of a round, and the round; a dish among the dishes of its day, a zone.
    void openRecord(const QString& id) override;
    QString shownRecord() const override;
    /// What waits today to be collected and is in no round.
    int pending() const override { return m_pending; }
    QList<QAction*> menuActions() const override;
    QAction* newAction() const override;
    QAction* printAction() const override;
    void focusFilter() override;
    ShownList shownList() const override;

    /// How long a plan looks for something better when it is not told to go on; 5 seconds.
    void setPlanSeconds(double seconds) { m_planSeconds = seconds; }
    /// Without asking: what the dialogs lead to.
    void moveToRoundNow(qsizetype other);
    /// How somebody rides on the day, for plans that follow.
    void chooseRideNow(const RiderChoice& choice);
    void beginRoundNow(const RiderChoice& choice);
    /// The chosen round is ridden so, by whom the choice names; it begins where it did unless that is chosen too.
    void setRideNow(const RiderChoice& choice);
    /// As it is chosen for the day.
    void setRiderNow(const VolunteerId& rider);
    void finishNow(const PlannedRound& round, int portions, bool restDone);
    /// The chosen round.
    void finishNow(int portions, bool restDone);
    /// At a stop of a round.
    void handOutNow(const PlannedRound& round, qsizetype stop, const HandedOut& handedOut);
    void announceNow(const PlannedRound& round, qsizetype stop, std::optional<int> minute);
    void writePdf(const QString& file, const QList<PlannedRound>& rounds, const PrintOptions& options);

    QComboBox& kitchenBox() const { return *m_kitchen; }
    /// When zones and shelters are come to; empty: at any time.
    void setHandOut(TimeRange hours);
    TimeRange handOut() const;

    DraftBar& draftBar() const { return *m_draftBar; }
    MapView& mapView() const { return *m_map; }
    DishesSection& dishes() const { return *m_dishes; }
    ZonesSection& zones() const { return *m_zones; }
    StreetSection& numbers() const { return *m_numbers; }

Q_SIGNALS:
    /// The day is read and shown.
    void dayShown();
    /// A plan is made, was stopped or failed.
    void planEnded();

protected:
    void showEvent(QShowEvent* event) override;

private:
    Command* addCommand(const QString& id, const QString& text, const QString& tip, const QString& iconName,
                        const QKeySequence& key, std::function<void()> run);
    /// Possible only while the rounds are in front.
    void onRounds(Command& command, std::function<bool()> predicate);
    void buildCommands();
    void buildTabCommands();
    void buildPlanCommands();
    void buildStopCommands();
    void buildStepCommands();
    QWidget* buildHead();
    QWidget* buildLeft();
    QWidget* buildRight();
    void buildTabs(QWidget* rounds);
    void add(PageSection& section, const QString& title);
    void connectViews();

    /// Null while the rounds are in front.
    PageSection* section() const;
    void tabChanged();
    void beginNew();

    void deskChanged();
    void readDay();
    void dayRead(const DayRounds& day);
    void showAll();
    void showStops();
    void showRoundHead(const PlannedRound* round);
    void showMap(bool look);
    void refresh();
    void setPending(int pending);
    void fillKitchens();

    void plan();
    void goOn();
    bool mayGoOn() const;
    std::optional<RoundPlanOptions> askedOptions();
    /// \a better: the draft stays unless something better is found.
    void search(const RoundPlanOptions& options, bool better);
    void planMade(const Outcome<DayRounds>& outcome, const RoundPlanOptions& options, bool better);
    void stopPlanning(bool keepBest);
    void showBar();
    void keepHandOut();
    void readHandOut();
    void accept();
    void discard();
    /// Changes a copy of what is shown; it becomes the draft if \a change says so.
    void edit(const std::function<bool(DayRounds&)>& change);
    void moveChosenStop(int by);
    void putChosenIn();
    void askForRound();
    void askForRider(bool fresh);
    void askForRide();
    void askForRoundRide();
    void askRide(const QString& title, const QString& yes, const QList<RoundRiderLine>& riders,
                 const std::optional<RiderChoice>& before, std::function<void(const RiderChoice&)> run);
    std::function<void(const RiderChoice&)> guarded(std::function<void(const RiderChoice&)> run);
    RoundKitchen kitchenOf(const std::optional<OrganisationId>& chosen) const;
    const RoundRiderLine* chosenRider() const;
    void askToFinish();
    void askForHandedOut();
    void askForAnnounced();
    void askToFailDish();
    const PlannedStop* chosenStopOf(RoundState state) const;
    void askToPrint(bool pdf);
    void printOn(QPrinter& printer, const QList<PlannedRound>& rounds, const PrintOptions& options);
    void finishStep(const std::function<Outcome<ChangeSet>()>& work, const QString& sentence, const QString& undo);
    const PlannedRound* chosen() const;
    bool isChosenPlanned() const;
    void sayFault(const std::exception_ptr& fault);

    QDate m_date;
    DayRounds m_kept;
    std::optional<DayRounds> m_draft;
    DayRounds m_reference; ///< what moves by hand are compared with: the plan, or the day as it is kept
    std::optional<RoundPlanOptions> m_planned; ///< what the draft was planned with; none when it was not
    bool m_stale = false;                      ///< the desk has changed since the draft was made
    bool m_wanted = true;                      ///< the day has to be read
    int m_pending = 0;
    double m_planSeconds = 5;
    QString m_wantedRecord;
    QString m_shownKey; ///< of the round on the map, to look at it when it is another one
    QTimer m_refresh;
    QTimer m_news; ///< of a plan that is being looked for
    QPointer<Job> m_reading;
    QPointer<Job> m_planning;
    struct Stop;
    std::shared_ptr<Stop> m_stopPlanning;

    RoundsModel* m_rounds;
    UnplannedModel* m_unplanned;
    RidersModel* m_riders;
    StopsModel* m_stops;

    QLabel* m_title = nullptr;
    QLabel* m_dateLabel = nullptr;
    JobBar* m_jobs = nullptr;
    DraftBar* m_draftBar = nullptr;
    GroupHeader* m_roundsHeader = nullptr;
    QListView* m_roundList = nullptr;
    QTabWidget* m_leftTabs = nullptr;
    QListView* m_unplannedList = nullptr;
    ListTable* m_riderTable = nullptr;
    QComboBox* m_kitchen = nullptr;
    QList<RoundKitchen> m_kitchens;
    QCheckBox* m_handOutOnly = nullptr;
    HoursField* m_handOutHours = nullptr;
    QStackedWidget* m_right = nullptr;
    EmptyState* m_empty = nullptr;
    DetailPanel* m_panel = nullptr;
    ListTable* m_stopTable = nullptr;
    MapView* m_map = nullptr;
    QWidget* m_keptButtons = nullptr;
    QWidget* m_draftButtons = nullptr;
    QWidget* m_planningButtons = nullptr;

    TabStrip* m_tabs = nullptr;
    QStackedWidget* m_stack = nullptr;
    QWidget* m_roundsTab = nullptr;
    DishesSection* m_dishes = nullptr;
    ZonesSection* m_zones = nullptr;
    StreetSection* m_numbers = nullptr;
    QList<PageSection*> m_sections; ///< of the tabs after the first

    QList<Command*> m_commands;
    Command* m_previous = nullptr;
    Command* m_today = nullptr;
    Command* m_next = nullptr;
    Command* m_plan = nullptr;
    Command* m_goOn = nullptr;
    Command* m_takeBest = nullptr;
    Command* m_accept = nullptr;
    Command* m_discard = nullptr;
    Command* m_up = nullptr;
    Command* m_down = nullptr;
    Command* m_putIn = nullptr;
    Command* m_takeOut = nullptr;
    Command* m_toRound = nullptr;
    Command* m_rider = nullptr;
    Command* m_ride = nullptr;
    Command* m_roundRide = nullptr;
    Command* m_new = nullptr;
    Command* m_edit = nullptr;
    Command* m_start = nullptr;
    Command* m_stopDone = nullptr;
    Command* m_handOut = nullptr;
    Command* m_finish = nullptr;
    Command* m_print = nullptr;
    Command* m_pdf = nullptr;
};

} // namespace entraide
