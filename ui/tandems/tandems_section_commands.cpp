// SPDX-License-Identifier: GPL-3.0-or-later
// What can be done with a tandem and with each of its times.
#include "ui/common/list_table.h"
#include "ui/tandems/stand_in_view.h"
#include "ui/tandems/tandem_dialogs.h"
#include "ui/tandems/tandem_panel.h"
#include "ui/tandems/tandem_reader.h"
#include "ui/tandems/tandem_words.h"
#include "ui/tandems/tandems_section.h"
#include "ui/words/time_words.h"

#include <QAction>

namespace entraide {

using namespace Qt::StringLiterals;

namespace {

constexpr int trialDays = 28;
constexpr int reviewDays = 91;
constexpr int usualVisit = 60; // minutes

} // namespace

void TandemsSection::buildCommands() {
    addCommand(
        u"tandems.fromRequest"_s,
        {tr("Propose a tandem from a request…"), tr("For whom, with what and when are taken from it"), u"requests"_s},
        u"Ctrl+Shift+N"_s, [this] { chooseRequest(); }, [] { return true; });
    buildLifeCommands();
    buildTimeCommands();
    buildSeriesCommands();
}

// ---- from the proposal to the end ----

void TandemsSection::buildLifeCommands() {
    using enum TandemState;
    const auto agree = [this](TandemSide side) {
        const TandemId id = tandem().id;
        run([&](TandemDesk& tandems) { return tandems.agree(id, side, context().today()); },
            side == TandemSide::Helper ? tr("The helper's yes is noted.")
                                       : tr("The yes of the person helped is noted."),
            tr("Undo the yes"));
    };
    addButton(*m_panel,
              addCommand(
                  u"tandems.helperYes"_s,
                  {tr("The helper said yes"), tr("Notes the day on which the helper agreed"), u"check"_s}, u"H"_s,
                  [agree] { agree(TandemSide::Helper); },
                  [this] { return isIn({Proposed}) && !tandem().helperAgreed.isValid(); }),
              tr("Helper said yes"));
    addButton(*m_panel,
              addCommand(
                  u"tandems.askerYes"_s,
                  {tr("The person helped said yes"), tr("Or who asks on their behalf"), u"check"_s}, u"B"_s,
                  [agree] { agree(TandemSide::Asker); },
                  [this] { return isIn({Proposed}) && !tandem().askerAgreed.isValid(); }),
              tr("Person helped said yes"));
    addButton(
        *m_panel,
        addCommand(
            u"tandems.trial"_s,
            {tr("Start the trial…"), tr("They try it until a day; then it becomes active or ends"), u"play"_s}, u"T"_s,
            [this] {
                askDay(*this,
                       {.title = tr("Start the trial"),
                        .explanation = pair(),
                        .label = tr("&Trial until"),
                        .day = today().addDays(trialDays),
                        .earliest = today().addDays(1),
                        .yes = tr("Start the trial")},
                       [this, id = tandem().id](QDate until) {
                           runOrAskWhy(
                               [=, this](TandemDesk& tandems, const QString& why) {
                                   return tandems.startTrial(id, until, context().today(), why);
                               },
                               {}, tr("On trial until %1.").arg(dateText(until)), tr("Undo the trial"));
                       });
            },
            [this] { return isIn({Proposed}) && hasBothAgreed(); }),
        tr("Start trial…"), true);
    addButton(*m_panel,
              addCommand(
                  u"tandems.activate"_s,
                  {tr("Make it active…"), tr("It goes on until somebody ends it, and is reviewed"), u"state-done"_s},
                  u"A"_s,
                  [this] {
                      const QDate review = tandem().review > today() ? tandem().review : today().addDays(reviewDays);
                      askDay(*this,
                             {.title = tr("Make the tandem active"),
                              .explanation = pair(),
                              .label = tr("First &review on"),
                              .day = review,
                              .earliest = today(),
                              .yes = tr("Make it active")},
                             [this, id = tandem().id](QDate day) {
                                 runOrAskWhy(
                                     [=, this](TandemDesk& tandems, const QString& why) {
                                         return tandems.activate(id, day, context().today(), why);
                                     },
                                     {}, tr("The tandem is active. Its review is on %1.").arg(dateText(day)),
                                     tr("Undo the change"));
                             });
                  },
                  [this] {
                      return hasBothAgreed() && isIn({Proposed, Trial});
                  }),
              tr("Make active…"));
    addButton(
        *m_panel,
        addCommand(
            u"tandems.review"_s,
            {tr("Review done…"), tr("Notes that you asked both how it goes, and when the next time is"), u"calendar"_s},
            u"V"_s,
            [this] {
                askDay(*this,
                       {.title = tr("Review done"),
                        .explanation = tr("%1. When is the next one?", "a pair").arg(pair()),
                        .label = tr("&Next review"),
                        .day = today().addDays(reviewDays),
                        .earliest = {},
                        .mayBeOpen = true,
                        .yes = tr("Note the review")},
                       [this, id = tandem().id](QDate next) {
                           run([&](TandemDesk& tandems) { return tandems.review(id, next, context().today()); },
                               next.isValid() ? tr("Reviewed. The next review is on %1.").arg(dateText(next))
                                              : tr("Reviewed. No further review is planned."),
                               tr("Undo the review"));
                       });
            },
            [this] {
                return isIn({Trial, Active, Paused});
            }),
        tr("Review done…"));
    addButton(
        *m_panel,
        addCommand(
            u"tandems.pause"_s, {tr("Pause the tandem…"), tr("No visits from one day to another"), u"pause"_s}, u"P"_s,
            [this] {
                askPause(*this, today(), [this, id = tandem().id](QDate from, QDate until, const QString& why) {
                    run([&](TandemDesk& tandems) { return tandems.pause(id, from, until, why, context().today()); },
                        until.isValid() ? tr("The tandem rests from %1 to %2.").arg(dateText(from), dateText(until))
                                        : tr("The tandem rests from %1 until further notice.").arg(dateText(from)),
                        tr("Undo the pause"));
                });
            },
            [this] { return isIn({Active}); }),
        tr("Pause…"));
    addButton(*m_panel,
              addCommand(
                  u"tandems.resume"_s, {tr("Resume the tandem"), tr("Ends the pause that is or comes"), u"play"_s},
                  u"R"_s,
                  [this] {
                      run([id = tandem().id,
                           day = context().today()](TandemDesk& tandems) { return tandems.resume(id, day); },
                          tr("The tandem goes on."), tr("Undo the resuming"));
                  },
                  [this] { return isIn({Paused}) || (isIn({Active}) && !pauseText(tandem(), today()).isEmpty()); }),
              tr("Resume"));
    addButton(
        *m_panel,
        addCommand(
            u"tandems.end"_s,
            {tr("End the tandem…"), tr("With a reason; planned visits are taken out"), u"state-cancelled"_s},
            u"Shift+E"_s,
            [this] {
                askEnd(*this, pair(), today(), [this, id = tandem().id](QDate day, const QString& why, bool block) {
                    run([&](TandemDesk& tandems) { return tandems.end(id, day, why, block, context().today()); },
                        (day > today() ? tr("The tandem goes on until %1.").arg(dateText(day))
                                       : tr("The tandem has ended.")) +
                            (block ? u' ' + tr("The two are not brought together again.") : QString()),
                        tr("Undo the end"));
                });
            },
            [this] {
                return isIn({Proposed, Trial, Active, Paused});
            }),
        tr("End…"));
}

// ---- one time ----

void TandemsSection::buildTimeCommands() {
    using enum VisitState;
    const auto add = [this](const QString& id, const Command::Text& text, const QString& key, std::function<void()> act,
                            std::function<bool()> enabled, const QString& button) -> Command& {
        Command& command = addCommand(id, text, key, std::move(act), std::move(enabled));
        if (!button.isEmpty())
            m_panel->addTimeAction(command.action(), button);
        return command;
    };
    add(
        u"tandems.time.cantCome"_s,
        {tr("The helper can't come"), tr("This once; looks for a stand-in and leaves the series as it is"), u"swap"_s},
        u"X"_s, [this] { seekStandIn({}); }, [this] { return isToCome({Planned}); }, tr("Can't come"));
    add(
        u"tandems.time.standIn"_s, {tr("The chosen one goes this once"), tr("Of those who could go"), u"check"_s},
        u"G"_s, [this] { sendStandIn(m_panel->standIns().chosen(), m_panel->standIns().chosenName()); },
        [this] { return isSought(); }, {})
        .alsoUnder({QKeySequence(u"Ctrl+Return"_s)});
    add(
        u"tandems.time.substitute"_s,
        {tr("The named substitute goes"), tr("Who was agreed on for such days"), u"person"_s}, u"U"_s,
        [this] { sendStandIn(tandem().substitute, m_reader.helper(tandem().substitute)); },
        [this] { return isSought() && !tandem().substitute.isEmpty(); }, tr("Substitute goes"));
    add(
        u"tandems.time.comes"_s, {tr("The helper comes after all"), tr("Nobody stands in any more"), u"undo"_s}, u"K"_s,
        [this] {
            run([visit = time().visit,
                 day = context().today()](TandemDesk& tandems) { return tandems.helperComes(visit, day); },
                tr("The helper comes after all."), tr("Undo the change"));
        },
        [this] {
            const TimeLine* line = m_panel->chosenTime();
            return isSought() || (line && line->isStandIn && line->time.state == Planned);
        },
        tr("Comes after all"));
    add(
        u"tandems.time.leaveOut"_s,
        {tr("Leave this time out"), tr("It does not take place; the others do"), u"minus"_s}, u"L"_s,
        [this] {
            const TandemTime chosen = time();
            run(
                [&](TandemDesk& tandems) {
                    return tandems.leaveOut(chosen.tandem, chosen.seriesDay, context().today());
                },
                tr("Left out: %1.", "a time").arg(timeText(chosen)), tr("Undo the leaving out"));
        },
        [this] {
            return isToCome({Planned, SeekingStandIn});
        },
        tr("Leave out"));
    add(
        u"tandems.time.move"_s, {tr("Move this time…"), tr("To another day or other hours, this once"), u"move"_s},
        u"M"_s,
        [this] {
            const TandemTime chosen = time();
            askMove(*this, timeText(chosen), chosen.date, chosen.hours, [this, chosen](QDate to, TimeRange hours) {
                run(
                    [&](TandemDesk& tandems) {
                        return tandems.moveTime(chosen.tandem, chosen.seriesDay, to, hours, context().today());
                    },
                    tr("Moved to %1.", "a time").arg(dayHoursText(to, hours)), tr("Undo the move"));
            });
        },
        [this] { return isToCome({Planned}); }, tr("Move…"));
    add(
        u"tandems.time.putBack"_s, {tr("Put this time back"), tr("It is as the rhythm says again"), u"undo"_s},
        u"Shift+L"_s,
        [this] {
            const TandemTime chosen = time();
            run(
                [&](TandemDesk& tandems) {
                    return tandems.putBack(chosen.tandem, chosen.seriesDay, context().today());
                },
                tr("The time of %1 is back.", "a day").arg(dateText(chosen.seriesDay)), tr("Undo the putting back"));
        },
        [this] {
            const TimeLine* line = m_panel->chosenTime();
            return line && (line->isLeftOut || (line->isMoved && line->time.state == Planned));
        },
        tr("Put back"));
}

// ---- the series ----

void TandemsSection::buildSeriesCommands() {
    using enum TandemState;
    const auto maySplit = [this] { return isToCome({VisitState::Planned}) && isIn({Trial, Active, Paused}); };
    addCommand(
        u"tandems.series.change"_s,
        {tr("Change this and all later times…"), tr("Another rhythm from this time on"), u"repeat"_s}, u"Shift+M"_s,
        [this] {
            const TandemTime chosen = time();
            When cadence = tandem().cadence;
            cadence.from = chosen.seriesDay;
            cadence.changes.removeIf([&](const SeriesChange& change) { return change.day < chosen.seriesDay; });
            askCadence(*this, dateText(chosen.seriesDay), cadence, [this, chosen](const When& changed) {
                runOrAskWhy(
                    [=, this](TandemDesk& tandems, const QString& why) {
                        return tandems.changeFrom(chosen.tandem, chosen.seriesDay, changed, context().today(), why);
                    },
                    {}, tr("From %1 on: %2.", "day, rhythm").arg(dateText(chosen.seriesDay), whenText(changed)),
                    tr("Undo the new rhythm"));
            });
        },
        maySplit);
    addCommand(
        u"tandems.series.stop"_s,
        {tr("Stop the series from this time on"), tr("The tandem stays one until it is ended"), u"close"_s},
        u"Shift+S"_s,
        [this] {
            const TandemTime chosen = time();
            run([&](TandemDesk& tandems) { return tandems.stopAt(chosen.tandem, chosen.seriesDay, context().today()); },
                tr("No visits from %1 on.", "a day").arg(dateText(chosen.seriesDay)), tr("Undo the stop"));
        },
        maySplit);
    addCommand(
        u"tandems.extraVisit"_s, {tr("Note an extra visit…"), tr("One that took place besides the series"), u"note"_s},
        u"Shift+V"_s,
        [this] {
            const int planned = tandem().cadence.hours.minutes();
            askVisit(*this, pair(), today(), planned > 0 ? planned : usualVisit,
                     [this, id = tandem().id](QDate day, int minutes, int kilometres) {
                         act(
                             [&] {
                                 VisitEntry entry;
                                 entry.tandem = id;
                                 entry.date = day;
                                 entry.minutes = minutes;
                                 entry.kilometres = kilometres;
                                 return TandemDesk(desk(), context().who).log({entry}, context().today());
                             },
                             tr("The visit of %1 is noted.", "a day").arg(dateText(day)), tr("Undo the visit"));
                     });
        },
        [this] {
            return isIn({Trial, Active, Paused});
        });
}

} // namespace entraide
