// SPDX-License-Identifier: GPL-3.0-or-later
// What is done on the page: moves by hand, the steps of a round.
#include "domain/error.h"
#include "storage/desk.h"
#include "ui/common/job.h"
#include "ui/records/ask_reason.h"
#include "ui/records/page_section.h"
#include "ui/rounds/day_rounds_models.h"
#include "ui/rounds/round_dialogs.h"
#include "ui/rounds/rounds_page.h"
#include "ui/words/error_words.h"
#include "ui/words/round_words.h"
#include "ui/words/time_words.h"
#include "workflows/kitchen.h"
#include "workflows/names.h"

#include <QListView>

#include <algorithm>

namespace entraide {

using namespace Qt::StringLiterals;

// ---- by hand ----

void RoundsPage::edit(const std::function<bool(DayRounds&)>& change) {
    if (m_planning)
        return;
    DayRounds changed = shown();
    if (!change(changed))
        return;
    if (!m_draft)
        m_reference = m_kept;
    m_draft = changed;
    if (sameOrder(m_kept, changed))
        discard(); // moved back to where it was
    else
        showAll();
}

void RoundsPage::moveChosenStop(int by) {
    const qsizetype stop = chosenStop();
    edit([&](DayRounds& day) { return moveStop(day, chosenRound(), stop, stop + by); });
    chooseStop(stop + by);
}

void RoundsPage::putChosenIn() {
    const int row = m_unplannedList->currentIndex().row();
    const AnyId about = row >= 0 && row < shown().notInRound.size() ? shown().notInRound[row].work.about : AnyId();
    edit([&](DayRounds& day) { return putIn(day, row, chosenRound()); });
    const PlannedRound* round = chosen();
    for (qsizetype i = 0; round && i < round->stops.size(); ++i) {
        if (round->stops[i].work.about == about) {
            chooseStop(i);
            return;
        }
    }
}

void RoundsPage::askForRound() {
    QStringList choices;
    QList<qsizetype> indexes;
    for (qsizetype i = 0; i < shown().rounds.size(); ++i) {
        const PlannedRound& round = shown().rounds[i];
        if (i == chosenRound() || round.state != RoundState::Planned)
            continue;
        choices.append(QStringList{roundRiderName(round), roundHours(round), roundFacts(round)}.join(u", "_s));
        indexes.append(i);
    }
    if (choices.isEmpty()) {
        Q_EMIT said(tr("There is no other planned round. Begin a new one first."), Tone::Warning);
        return;
    }
    askOneOf(*this, tr("Move to another round"), tr("Which round takes this stop?"), tr("Move the stop"), choices,
             [this, indexes, asked = shown(), from = chosenRound(), stop = chosenStop()](int which) {
                 if (!sameOrder(asked, shown()) || from != chosenRound() || stop != chosenStop())
                     Q_EMIT said(tr("The day has changed meanwhile. Choose again."), Tone::Warning);
                 else
                     moveToRoundNow(indexes.value(which, -1));
             });
}

void RoundsPage::moveToRoundNow(qsizetype other) {
    edit([&](DayRounds& day) { return moveToRound(day, chosenRound(), chosenStop(), other); });
}

// ---- the steps of a round ----

void RoundsPage::finishStep(const std::function<Outcome<ChangeSet>()>& work, const QString& sentence,
                            const QString& undo) {
    try {
        const auto outcome = work();
        if (!outcome) {
            Names names(desk());
            Q_EMIT said(sentenceFor(outcome.refusal(), &names), Tone::Warning);
            return;
        }
        Q_EMIT done(sentence, undo, *outcome);
    } catch (const Error& error) {
        Q_EMIT said(sentenceFor(error), Tone::Danger);
    }
    readDay();
}

void RoundsPage::askToFinish() {
    const PlannedRound round = *chosen();
    const auto open = static_cast<int>(std::ranges::count(round.stops, false, &PlannedStop::done));
    // What stands at the stops that are done, and what was to be handed out at the others.
    int usual = 0;
    for (const PlannedStop& stop : round.stops)
        usual += stop.done ? stop.handedOut : std::max(0, -stop.work.portions);
    auto* dialog = new FinishDialog(round.collected(), std::min(usual, round.collected()), open, this);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    // The round that was asked about, whichever is chosen by then.
    connect(dialog, &QDialog::accepted, this,
            [this, dialog, round] { finishNow(round, dialog->portions(), dialog->restDone()); });
    dialog->open();
}

const PlannedStop* RoundsPage::chosenStopOf(RoundState state) const {
    const PlannedRound* round = chosen();
    const qsizetype stop = chosenStop();
    return round && round->state == state && stop >= 0 && !m_draft ? &round->stops[stop] : nullptr;
}

void RoundsPage::askForHandedOut() {
    const PlannedRound round = *chosen();
    const qsizetype at = chosenStop();
    int others = 0;
    for (qsizetype i = 0; i < round.stops.size(); ++i)
        others += i == at ? 0 : round.stops[i].handedOut;
    auto* dialog = new HandOutDialog(round.stops[at], std::max(0, round.collected() - others), this);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    connect(dialog, &QDialog::accepted, this,
            [this, dialog, round, at] { handOutNow(round, at, dialog->handedOut()); });
    dialog->open();
}

void RoundsPage::handOutNow(const PlannedRound& round, qsizetype stop, const HandedOut& handedOut) {
    finishStep([&] { return RoundPlanning(desk()).handOut(round.id, stop, handedOut); },
               tr("%1: %n portion(s) handed out.", "a zone", handedOut.portions).arg(stopTitle(round.stops[stop].work)),
               tr("Undo what was handed out"));
    const PlannedRound* shown = chosen();
    if (shown && shown->id == round.id && stop + 1 < round.stops.size())
        chooseStop(stop + 1);
}

void RoundsPage::askForAnnounced() {
    const PlannedRound round = *chosen();
    const qsizetype at = chosenStop();
    const PlannedStop& stop = round.stops[at];
    auto* dialog = new AnnounceDialog(stopTitle(stop.work), stop.announced, stop.arrival, this);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    connect(dialog, &QDialog::accepted, this, [this, dialog, round, at] { announceNow(round, at, dialog->minute()); });
    dialog->open();
}

void RoundsPage::announceNow(const PlannedRound& round, qsizetype stop, std::optional<int> minute) {
    const QString where = stopTitle(round.stops[stop].work);
    finishStep([&] { return RoundPlanning(desk()).announce(round.id, stop, minute); },
               minute ? tr("Announced at %1: %2.", "a stop, an hour").arg(where, clockText(*minute))
                      : tr("Noted: no hour was said for %1.", "a stop").arg(where),
               tr("Undo the announcement"));
}

void RoundsPage::askToFailDish() {
    const RoundWork work = chosen()->stops[chosenStop()].work;
    askReason(*this, {.title = tr("Dish failed"), .question = tr("Why does it not come? Others will read this later.")},
              [this, work](const QString& reason) {
                  finishStep(
                      [&]() -> Outcome<ChangeSet> {
                          const auto failed = Kitchen(desk(), context().who)
                                                  .failDish(DishId::fromString(work.about).value_or(DishId()), reason);
                          if (!failed)
                              return failed.refusal();
                          return failed->changes;
                      },
                      tr("Noted: the dish of %1 does not come.", "a cook").arg(stopTitle(work)),
                      tr("Undo the failure"));
              });
}

void RoundsPage::beginNew() {
    if (PageSection* shown = section())
        shown->beginNew();
    else
        askForRider(true);
}

void RoundsPage::finishNow(int portions, bool restDone) {
    if (const PlannedRound* round = chosen())
        finishNow(PlannedRound(*round), portions, restDone);
}

void RoundsPage::finishNow(const PlannedRound& round, int portions, bool restDone) {
    finishStep([&] { return RoundPlanning(desk()).finish(round.id, portions, restDone); },
               tr("The round of %1 is done: %n portion(s) handed out.", nullptr, portions).arg(roundRiderName(round)),
               tr("Undo the end of the round"));
}

} // namespace entraide
