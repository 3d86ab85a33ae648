// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/tandems/tandems_section.h"

#include "domain/error.h"
#include "domain/recurrence.h"
#include "storage/desk.h"
#include "ui/common/list_table.h"
#include "ui/records/ask_reason.h"
#include "ui/tandems/from_request_dialog.h"
#include "ui/tandems/stand_in_view.h"
#include "ui/tandems/tandem_columns.h"
#include "ui/tandems/tandem_form.h"
#include "ui/tandems/tandem_panel.h"
#include "ui/tandems/tandem_reader.h"
#include "ui/tandems/tandem_words.h"
#include "ui/words/error_words.h"
#include "ui/words/reason_words.h"
#include "ui/words/subject_words.h"
#include "workflows/names.h"

#include <algorithm>

namespace entraide {

using namespace Qt::StringLiterals;

TandemsSection::TandemsSection(PageContext& context, const TandemReader& reader, QWidget& page)
    : ListSection(context, page)
    , m_reader(reader)
    , m_panel(new TandemPanel(context, reader))
    , m_form(new TandemForm(context.desk, reader)) {
    buildCommands();
    build({.key = u"tandems/list"_s,
           .type = EntityType::Tandem,
           .name = tr("Tandems"),
           .placeholder = tr("Helper or person helped"),
           .hint = tr("Ctrl+N: propose · H, B: said yes · T: trial · A: active · V: review done · X: can't come · "
                      "L: leave out · M: move"),
           .columns = tandemColumns(reader),
           .widths = {144, 144, 128, 120, 104, 96, 96},
           .hidden = {2},
           .sortedBy = 1,
           .order = Qt::AscendingOrder,
           .filters = tandemFilters(),
           .usualFilter = u"live"_s},
          m_panel);
    addBeside(m_form);
    connect(m_panel, &TandemPanel::done, this, &PageSection::done);
    connect(m_panel, &TandemPanel::said, this, &PageSection::said);
    connect(m_panel, &TandemPanel::openRequested, this, &PageSection::openRequested);
    connect(m_panel, &TandemPanel::refreshed, this, &TandemsSection::refreshCommands);
    connect(m_panel, &TandemPanel::refreshed, this, &PageSection::shownChanged); // its state says what the page may do
    connect(m_form, &RecordForm::leaveRequested, this, &TandemsSection::showPanel);
    connect(m_form, &RecordForm::saveRequested, this, [this] {
        if (m_form->showWhatIsWrong())
            save({});
    });
    connect(&m_panel->standIns(), &StandInView::goesRequested, this,
            [this] { sendStandIn(m_panel->standIns().chosen(), m_panel->standIns().chosenName()); });
}

void TandemsSection::setPageActions(const PageActions& actions) {
    PageSection::setPageActions(actions);
    if (isListEmpty())
        showInPanel({});
}

void TandemsSection::showInPanel(const QString& id) {
    if (const auto tandem = TandemId::fromString(id))
        m_panel->showTandem(*tandem);
    else
        m_panel->showNothing(
            isUnfiltered() || desk().count(EntityType::Tandem) == 0
                ? tr("No tandem yet. Propose a fixed helper to somebody who is helped again and again.")
                : tr("No tandem is like that. Choose another filter or other words."),
            pageActions().make);
}

void TandemsSection::openRecord(const QString& id) {
    const auto visitId = VisitId::fromString(id);
    if (!visitId) {
        ListSection::openRecord(id);
        return;
    }
    const auto visit = desk().find<Visit>(*visitId);
    if (!visit || visit->tandem.isEmpty()) {
        if (visit)
            Q_EMIT openRequested(visit->match.toString());
        return;
    }
    ListSection::openRecord(visit->tandem.toString());
    for (const QString& key : {visit->seriesDay().toString(Qt::ISODate), id})
        m_panel->chooseTime(key);
    if (visit->state == VisitState::SeekingStandIn)
        m_panel->showStandIns();
}

// ---- what is shown ----

const Tandem& TandemsSection::tandem() const {
    return *m_panel->tandem();
}

const TandemTime& TandemsSection::time() const {
    return m_panel->chosenTime()->time;
}

QString TandemsSection::pair() const {
    return m_panel->tandem() ? m_reader.pair(tandem()) : QString();
}

bool TandemsSection::isIn(std::initializer_list<TandemState> states) const {
    return m_panel->tandem() && std::ranges::find(states, tandem().state) != states.end();
}

bool TandemsSection::hasBothAgreed() const {
    return m_panel->tandem() && tandem().helperAgreed.isValid() && tandem().askerAgreed.isValid();
}

bool TandemsSection::isToCome(std::initializer_list<VisitState> states) const {
    const TimeLine* line = m_panel->chosenTime();
    if (!line || line->isLeftOut || !line->time.seriesDay.isValid() || tandem().state == TandemState::Ended)
        return false;
    const QDate last = line->time.lastDate.isValid() ? line->time.lastDate : line->time.date;
    return last >= today() && std::ranges::find(states, line->time.state) != states.end();
}

bool TandemsSection::isSought() const {
    const TimeLine* line = m_panel->chosenTime();
    return line && !line->isLeftOut && line->time.state == VisitState::SeekingStandIn;
}

// ---- doing it ----

QString TandemsSection::withWarnings(const QString& sentence, const QList<Clash>& warnings) const {
    QString text = sentence;
    Names names(desk());
    for (const Clash& clash : warnings)
        text += u' ' + clashText(clash, title(names.of(clash.with.about)));
    return text;
}

bool TandemsSection::run(const Work& work, const QString& sentence, const QString& undoText) {
    stayOnShown();
    try {
        TandemDesk tandems(desk(), context().who);
        const Outcome<TandemDone> outcome = work(tandems);
        if (!outcome) {
            sayRefusal(outcome.refusal());
            return false;
        }
        Q_EMIT done(withWarnings(sentence, outcome->warnings), undoText, outcome->changes);
        return true;
    } catch (const Error& error) {
        Q_EMIT said(sentenceFor(error), Tone::Danger);
        return false;
    }
}

void TandemsSection::runOrAskWhy(const std::function<Outcome<TandemDone>(TandemDesk&, const QString&)>& work,
                                 const QString& reason, const QString& sentence, const QString& undoText) {
    bool clashes = false;
    QString clash;
    run(
        [&](TandemDesk& tandems) -> Outcome<TandemDone> {
            Outcome<TandemDone> outcome = work(tandems, reason);
            if (!outcome && outcome.refusal().code == RefusalCode::Overlap && reason.isEmpty()) {
                clashes = true;
                Names names(desk());
                clash = sentenceFor(outcome.refusal(), &names);
            }
            return outcome;
        },
        sentence, undoText);
    if (!clashes)
        return;
    askReason(*this,
              {.title = tr("Promised already"),
               .question = tr("%1 Why all the same?", "a clash, as a sentence").arg(clash),
               .yes = tr("Do it all the same")},
              [=, this](const QString& why) {
                  if (!why.trimmed().isEmpty())
                      runOrAskWhy(work, why, sentence, undoText);
              });
}

// ---- the form ----

Command::Text TandemsSection::newText() const {
    return {tr("Propose a tandem"), tr("Proposes a fixed helper to somebody"), u"plus"_s};
}

void TandemsSection::open(const Tandem& tandem) {
    m_form->begin(tandem);
    showBeside(m_form);
}

void TandemsSection::beginNew() {
    Tandem fresh;
    fresh.cadence.kind = WhenKind::Recurring;
    fresh.cadence.from = today().addDays(1);
    fresh.cadence.rule = Recurrence::weekly({fresh.cadence.from.dayOfWeek()}).toRule();
    open(fresh);
}

void TandemsSection::beginFrom(const RequestId& request) {
    if (isBusy()) {
        Q_EMIT said(tr("A tandem is being written. Save it or leave it first."), Tone::Warning);
        return;
    }
    const auto found = desk().find<Request>(request);
    if (!found) {
        sayRefusal({RefusalCode::NotHere, request.toString(), {}});
        return;
    }
    if (found->beneficiary.isEmpty()) {
        Q_EMIT said(tr("An organisation asked for this. A tandem needs a person who is helped."), Tone::Warning);
        return;
    }
    open(tandemFrom(desk(), *found, today()));
}

void TandemsSection::chooseRequest() {
    auto* dialog = new FromRequestDialog(desk(), this);
    connect(dialog, &QDialog::accepted, this, [this, dialog] {
        if (!dialog->chosen().isEmpty())
            beginFrom(dialog->chosen());
    });
    dialog->open();
}

Command::Text TandemsSection::editText() const {
    return {tr("Edit the tandem"), tr("Changes services, substitute, review and remark"), u"edit"_s};
}

bool TandemsSection::mayEdit() const {
    using enum TandemState;
    return !isBusy() && isIn({Proposed, Trial, Active, Paused});
}

void TandemsSection::beginEdit() {
    open(tandem());
}

void TandemsSection::save(const QString& overrideReason) {
    const bool isNew = m_form->isNew();
    try {
        const Tandem typed = m_form->toSave();
        const auto saved = TandemDesk(desk(), context().who).save(typed, context().today(), overrideReason);
        if (saved) {
            showPanel();
            openRecord(saved->tandem.toString());
            Q_EMIT done(withWarnings(isNew ? tr("Proposed: %1. Note here who says yes.", "a pair").arg(pair())
                                           : tr("The changes are saved."),
                                     saved->warnings),
                        isNew ? tr("Undo the proposal") : tr("Undo the changes"), saved->changes);
            return;
        }
        Names names(desk());
        const QString sentence = sentenceFor(saved.refusal(), &names);
        m_form->showRefusal(saved.refusal(), sentence);
        if (saved.refusal().code == RefusalCode::Overlap && overrideReason.isEmpty())
            askReason(*this,
                      {.title = tr("Promised already"),
                       .question = tr("%1 Why all the same?", "a clash, as a sentence").arg(sentence),
                       .yes = tr("Do it all the same")},
                      [this](const QString& why) {
                          if (!why.trimmed().isEmpty())
                              save(why);
                      });
    } catch (const Error& error) {
        Q_EMIT said(sentenceFor(error), Tone::Danger);
    }
}

// ---- a stand-in ----

/// One action: the visit is written as looking for somebody, and who could go is shown.
void TandemsSection::seekStandIn(const QString& reason) {
    const TandemId id = tandem().id;
    const QDate day = time().seriesDay;
    const QString when = timeText(time());
    bool lacksReason = false;
    const bool isDone = run(
        [&](TandemDesk& tandems) {
            auto outcome = tandems.seekStandIn(id, day, reason, context().today());
            lacksReason = !outcome && outcome.refusal().code == RefusalCode::ReasonMissing;
            return outcome;
        },
        tr("%1 looks for a stand-in.", "a time").arg(when), tr("Undo the search"));
    if (isDone)
        m_panel->showStandIns();
    else if (lacksReason)
        askReason(*this, {.title = tr("The helper can't come"), .question = tr("Why?")}, [this](const QString& why) {
            if (isToCome({VisitState::Planned}) && !why.trimmed().isEmpty())
                seekStandIn(why);
        });
}

void TandemsSection::sendStandIn(const VolunteerId& volunteer, const QString& name) {
    if (!isSought() || volunteer.isEmpty())
        return;
    const auto work = [this, visit = time().visit, volunteer, day = context().today()](TandemDesk& tandems,
                                                                                       const QString& why) {
        auto outcome = tandems.standIn(visit, volunteer, day, why);
        if (outcome)
            m_panel->showTimes();
        return outcome;
    };
    runOrAskWhy(work, {}, tr("%1 goes this once: %2.", "a volunteer, a time").arg(name, timeText(time())),
                tr("Undo the stand-in"));
}

} // namespace entraide
