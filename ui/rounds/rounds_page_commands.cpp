// SPDX-License-Identifier: GPL-3.0-or-later
// The commands of the page Rounds, each with its rule for when it is possible.
#include "storage/desk.h"
#include "ui/common/command.h"
#include "ui/common/job.h"
#include "ui/records/page_section.h"
#include "ui/rounds/day_rounds_models.h"
#include "ui/rounds/riders_model.h"
#include "ui/rounds/rounds_page.h"
#include "ui/words/round_words.h"

#include <QListView>

namespace entraide {

using namespace Qt::StringLiterals;

Command* RoundsPage::addCommand(const QString& id, const QString& text, const QString& tip, const QString& iconName,
                                const QKeySequence& key, std::function<void()> run) {
    auto* command = new Command(id, {text, tip, iconName}, key, std::move(run), this);
    command->inside(*this);
    m_commands.append(command);
    return command;
}

void RoundsPage::onRounds(Command& command, std::function<bool()> predicate) {
    command.enabledWhen([this, predicate = std::move(predicate)] { return tab() == RoundsTab && predicate(); });
}

void RoundsPage::buildCommands() {
    buildTabCommands();
    m_previous = addCommand(u"rounds.previous"_s, tr("Previous day"), tr("Shows the day before"), u"chevron-left"_s,
                            QKeySequence(u"Alt+PgUp"_s), [this] { showDay(m_date.addDays(-1)); });
    m_today = addCommand(u"rounds.today"_s, tr("Today"), tr("Shows the rounds of today"), {},
                         QKeySequence(u"Alt+Home"_s), [this] { showDay(context().today().date); });
    m_next = addCommand(u"rounds.next"_s, tr("Next day"), tr("Shows the day after"), u"chevron-right"_s,
                        QKeySequence(u"Alt+PgDown"_s), [this] { showDay(m_date.addDays(1)); });
    buildPlanCommands();
    buildStopCommands();
    buildStepCommands();
    m_print = addCommand(u"rounds.print"_s, tr("Print round s&heets…"), tr("Prints a sheet for each rider"), u"print"_s,
                         {}, [this] { askToPrint(false); });
    m_pdf = addCommand(u"rounds.pdf"_s, tr("Round sheets to &PDF…"), tr("Saves a sheet for each rider as a file"),
                       u"file-out"_s, QKeySequence(u"Ctrl+Shift+P"_s), [this] { askToPrint(true); });
    for (Command* command : {m_print, m_pdf})
        onRounds(*command, [this] { return !shown().rounds.isEmpty(); });
}

void RoundsPage::buildPlanCommands() {
    m_plan = addCommand(u"rounds.plan"_s, tr("P&lan the day"),
                        tr("Proposes rounds for all that has not begun, for the riders that are checked"), u"refresh"_s,
                        QKeySequence(Qt::Key_F5), [this] { plan(); });
    onRounds(*m_plan, [this] { return !m_planning && m_date >= context().today().date; });
    m_goOn = addCommand(u"rounds.go-on"_s, tr("&Go on improving"),
                        tr("Looks for better rounds until you stop it, for ten minutes at most"), u"play"_s,
                        QKeySequence(u"Ctrl+F5"_s), [this] { goOn(); });
    onRounds(*m_goOn, [this] { return mayGoOn(); });
    m_takeBest = addCommand(u"rounds.take-best"_s, tr("Stop and take the &best so far"),
                            tr("Ends the search and shows the best rounds found until now"), u"check"_s,
                            QKeySequence(u"Shift+F5"_s), [this] { stopPlanning(true); });
    onRounds(*m_takeBest, [this] { return !m_planning.isNull(); });
    m_accept = addCommand(u"rounds.accept"_s, tr("&Accept"), tr("Saves the rounds as they are shown"), u"check"_s,
                          QKeySequence(u"Ctrl+Return"_s), [this] { accept(); });
    m_discard = addCommand(u"rounds.discard"_s, tr("&Discard"), tr("Lets go of what is not saved; nothing changes"), {},
                           QKeySequence(u"Ctrl+Backspace"_s), [this] { discard(); });
    for (Command* command : {m_accept, m_discard})
        onRounds(*command, [this] { return m_draft.has_value() && !m_planning; });
}

void RoundsPage::buildStopCommands() {
    m_up = addCommand(u"rounds.up"_s, tr("Move stop &up"), tr("The chosen stop comes earlier; its cost is shown"),
                      u"arrow-up"_s, QKeySequence(u"Alt+Up"_s), [this] { moveChosenStop(-1); });
    onRounds(*m_up, [this] { return isChosenPlanned() && chosenStop() > 0; });
    m_down = addCommand(u"rounds.down"_s, tr("Move stop do&wn"), tr("The chosen stop comes later; its cost is shown"),
                        u"arrow-down"_s, QKeySequence(u"Alt+Down"_s), [this] { moveChosenStop(1); });
    onRounds(*m_down, [this] {
        const PlannedRound* round = chosen();
        return isChosenPlanned() && chosenStop() >= 0 && chosenStop() + 1 < round->stops.size();
    });
    m_toRound = addCommand(u"rounds.to-round"_s, tr("&Move to another round…"),
                           tr("Puts the chosen stop where it costs least in another round"), u"swap"_s,
                           QKeySequence(u"M"_s), [this] { askForRound(); });
    onRounds(*m_toRound, [this] { return isChosenPlanned() && chosenStop() >= 0; });
    m_takeOut = addCommand(u"rounds.take-out"_s, tr("Ta&ke out of the round"), tr("The chosen stop is in no round"),
                           u"minus"_s, QKeySequence(Qt::Key_Delete), [this] {
                               edit([this](DayRounds& day) { return takeOut(day, chosenRound(), chosenStop()); });
                           });
    onRounds(*m_takeOut, [this] { return isChosenPlanned() && chosenStop() >= 0; });
    m_putIn = addCommand(u"rounds.put-in"_s, tr("Put &into the round"),
                         tr("Puts what waits where it costs least in the chosen round"), u"plus"_s,
                         QKeySequence(Qt::Key_Insert), [this] { putChosenIn(); });
    onRounds(*m_putIn, [this] { return isChosenPlanned() && m_unplannedList->currentIndex().isValid(); });
    m_rider = addCommand(u"rounds.rider"_s, tr("Another &rider…"), tr("Gives the chosen round to somebody else"),
                         u"person"_s, QKeySequence(u"R"_s), [this] { askForRider(false); });
    onRounds(*m_rider, [this] { return isChosenPlanned() && m_riders->rowCount() > 0; });
    m_roundRide = addCommand(u"rounds.round-ride"_s, tr("Wi&th what and from where…"),
                             tr("Chooses with what the chosen round is ridden, how much fits, and where it begins"),
                             u"bike"_s, QKeySequence(u"W"_s), [this] { askForRoundRide(); });
    onRounds(*m_roundRide, [this] { return isChosenPlanned() && !chosen()->rider.id.isEmpty(); });
    m_ride = addCommand(u"rounds.ride"_s, tr("How the rider rides that da&y…"),
                        tr("Chooses for the chosen rider: bicycle or car, how much fits, and where they begin"),
                        u"bike"_s, QKeySequence(u"V"_s), [this] { askForRide(); });
    onRounds(*m_ride, [this] { return !m_planning && chosenRider(); });
    m_new = addCommand(u"rounds.new"_s, tr("New r&ound…"), tr("Begins a round of a rider, to put stops into"),
                       u"plus"_s, QKeySequence(QKeySequence::New), [this] { beginNew(); });
    m_new->enabledWhen([this] {
        if (const PageSection* shown = section())
            return !shown->newText().text.isEmpty() && shown->mayBegin();
        return !m_planning && m_riders->rowCount() > 0 && m_date >= context().today().date;
    });
    m_edit = addCommand(u"rounds.edit"_s, tr("Edit the dish"), tr("Changes what is chosen"), u"edit"_s,
                        QKeySequence(u"E"_s), [this] { section()->beginEdit(); });
    m_edit->enabledWhen([this] {
        const PageSection* shown = section();
        return shown && shown->mayEdit();
    });
}

void RoundsPage::buildStepCommands() {
    m_start = addCommand(u"rounds.start"_s, tr("&Start"), tr("The rider is on the way"), u"play"_s,
                         QKeySequence(u"S"_s), [this] {
                             const PlannedRound round = *chosen();
                             finishStep([&] { return RoundPlanning(desk()).start(round.id, context().today()); },
                                        tr("%1 is on the way.").arg(roundRiderName(round)), tr("Undo the start"));
                         });
    onRounds(*m_start, [this] {
        const PlannedRound* round = chosen();
        return round && !round->id.isEmpty() && round->state == RoundState::Planned && !m_draft && !m_planning;
    });
    m_stopDone = addCommand(u"rounds.stop-done"_s, tr("Stop don&e"), tr("Marks the chosen stop and goes to the next"),
                            u"check"_s, QKeySequence(u"D"_s), [this] {
                                const qsizetype stop = chosenStop();
                                const PlannedRound round = *chosen();
                                finishStep([&] { return RoundPlanning(desk()).stopDone(round.id, stop); },
                                           tr("%1 is done.", "a stop").arg(stopTitle(round.stops[stop].work)),
                                           tr("Undo the stop"));
                                if (stop + 1 < round.stops.size())
                                    chooseStop(stop + 1);
                            });
    onRounds(*m_stopDone, [this] {
        const PlannedRound* round = chosen();
        return round && round->state == RoundState::UnderWay && chosenStop() >= 0 && !round->stops[chosenStop()].done &&
               !m_draft;
    });
    m_handOut = addCommand(u"rounds.hand-out"_s, tr("Handed out…"),
                           tr("Notes how many portions and kits were handed out at the chosen stop"), u"edit"_s,
                           QKeySequence(u"H"_s), [this] { askForHandedOut(); });
    onRounds(*m_handOut, [this] {
        const PlannedRound* round = chosen();
        const qsizetype stop = chosenStop();
        return round && round->state != RoundState::Planned && stop >= 0 && !m_draft &&
               round->stops[stop].work.kind != StopKind::Dish && round->stops[stop].work.kind != StopKind::MealPickup;
    });
    Command* announced =
        addCommand(u"rounds.announced"_s, tr("Announced…"), tr("Notes when the rider said to be at the chosen stop"),
                   u"clock"_s, QKeySequence(u"A"_s), [this] { askForAnnounced(); });
    onRounds(*announced, [this] {
        const PlannedStop* stop = chosenStopOf(RoundState::UnderWay);
        return stop && !stop->done;
    });
    Command* failed = addCommand(u"rounds.dish-failed"_s, tr("Dish of the stop failed…"),
                                 tr("Notes why the dish of the chosen stop does not come"), u"close"_s,
                                 QKeySequence(u"X"_s), [this] { askToFailDish(); });
    onRounds(*failed, [this] {
        const PlannedStop* planned = chosenStopOf(RoundState::Planned);
        const PlannedStop* stop = planned ? planned : chosenStopOf(RoundState::UnderWay);
        return stop && stop->work.kind == StopKind::Dish && !stop->done && !chosen()->id.isEmpty();
    });
    m_finish = addCommand(u"rounds.finish"_s, tr("&Finish the round…"), tr("Asks how many portions were handed out"),
                          u"flag"_s, QKeySequence(u"F"_s), [this] { askToFinish(); });
    Command* back =
        addCommand(u"rounds.back"_s, tr("Back to planned"), tr("The rider has not left after all"), u"undo"_s,
                   QKeySequence(u"B"_s), [this] {
                       const PlannedRound round = *chosen();
                       finishStep([&] { return RoundPlanning(desk()).backToPlanned(round.id); },
                                  tr("The round of %1 is planned again.").arg(roundRiderName(round)), tr("Undo this"));
                   });
    for (Command* command : {m_finish, back}) {
        onRounds(*command, [this] {
            const PlannedRound* round = chosen();
            return round && round->state == RoundState::UnderWay && !m_draft;
        });
    }
}

} // namespace entraide
