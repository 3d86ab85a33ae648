// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/rounds/dishes_section.h"

#include "domain/error.h"
#include "storage/desk.h"
#include "ui/common/filter_bar.h"
#include "ui/common/metrics.h"
#include "ui/common/tone_label.h"
#include "ui/records/ask_reason.h"
#include "ui/records/seen_refresh.h"
#include "ui/rounds/dish_form.h"
#include "ui/rounds/dish_panel.h"
#include "ui/rounds/street_columns.h"
#include "ui/words/error_words.h"
#include "ui/words/time_words.h"

#include <QTimer>

#include <chrono>

namespace entraide {

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

DishesSection::DishesSection(PageContext& context, QWidget& page)
    : ListSection(context, page)
    , m_panel(new DishPanel(context))
    , m_form(new DishForm(context.desk))
    , m_cutOff(new ToneLabel({}, Tone::Muted)) {
    m_cutOff->setContentsMargins(Metrics::PagePadding, 0, Metrics::PagePadding, Metrics::Grid);
    m_cutOff->setWordWrap(true);
    addChoices(m_cutOff);
    buildCommands();
    build({.key = u"rounds/dishes"_s,
           .type = EntityType::Dish,
           .name = tr("Dishes of the day"),
           .placeholder = tr("Dish or cook"),
           .hint = tr("Ctrl+N: new dish · E: edit · X: failed · B: out of its round"),
           .columns = dishColumns(desk()),
           .widths = {200, 136, 72, 104, 104, 104},
           .hidden = {},
           .sortedBy = 0,
           .order = Qt::AscendingOrder,
           .filters = dishFilters(),
           .usualFilter = u"all"_s},
          m_panel);
    addBeside(m_form);
    connect(m_panel, &DishPanel::done, this, &PageSection::done);
    connect(m_panel, &DishPanel::said, this, &PageSection::said);
    connect(m_panel, &DishPanel::refreshed, this, &DishesSection::refreshCommands);
    connect(m_panel, &DishPanel::refreshed, this, &PageSection::shownChanged); // its state says what the page may do
    connect(m_form, &RecordForm::leaveRequested, this, &DishesSection::showPanel);
    connect(m_form, &RecordForm::saveRequested, this, &DishesSection::save);
    connect(m_form, &DishForm::dayChanged, this, &DishesSection::showCutOff);
    auto* clock = new QTimer(this);
    clock->setInterval(30s);
    connect(clock, &QTimer::timeout, this, &DishesSection::showCutOff);
    clock->start();
    auto* follow = new SeenRefresh(*m_cutOff->parentWidget(), [this] { showCutOff(); }); // the hour may be another one
    connect(&desk(), &Desk::changed, follow, &SeenRefresh::changed);
    showCutOff();
}

QDate DishesSection::day() const {
    return QDate::fromString(scope(), Qt::ISODate);
}

void DishesSection::showScope(const QString& day) {
    ListSection::showScope(day);
    showCutOff();
}

void DishesSection::narrow(ListQuery& query, const QString& typed) const {
    query.search = typed;
    query.equals.append({u"date"_s, scope()});
}

QString DishesSection::cutOffText(QDate day) const {
    const Today now = context().today();
    const CutOff until = Kitchen(desk()).cutOff(day, now);
    if (until.minute == 0 || day < now.date)
        return {};
    const QString hour = clockText(until.minute);
    if (until.isOver())
        return tr("Dishes for this day were taken until %1. Later ones need a reason.").arg(hour);
    constexpr int wholeDay = 24 * 60;
    return until.minutesLeft < wholeDay ? tr("Dishes for this day are taken until %1: %2 left.", "an hour, a duration")
                                              .arg(hour, durationText(until.minutesLeft))
                                        : tr("Dishes for this day are taken until %1.").arg(hour);
}

void DishesSection::showCutOff() {
    const Today now = context().today();
    const auto isOver = [&](QDate date) { return date >= now.date && Kitchen(desk()).cutOff(date, now).isOver(); };
    m_cutOff->setText(cutOffText(day()));
    m_cutOff->setTone(isOver(day()) ? Tone::Warning : Tone::Muted);
    m_cutOff->setVisible(!m_cutOff->text().isEmpty());
    const QDate typed = m_form->noted().date;
    m_form->showCutOff(cutOffText(typed), isOver(typed));
}

void DishesSection::setPageActions(const PageActions& actions) {
    PageSection::setPageActions(actions);
    m_panel->addAction(*actions.edit)->setShortText(tr("Edit"));
    if (isListEmpty())
        showInPanel({});
}

void DishesSection::buildCommands() {
    addButton(*m_panel,
              addCommand(
                  u"dishes.fail"_s, {tr("Dish failed…"), tr("Notes why the dish does not come"), u"close"_s}, u"X"_s,
                  [this] { askToFail(); },
                  [this] { return m_panel->dish() && mayMove(m_panel->dish()->state, DishState::Failed); }),
              tr("Failed…"));
    addButton(*m_panel,
              addCommand(
                  u"dishes.back"_s,
                  {tr("Take the dish out of its round"), tr("It is offered again, for another round"), u"undo"_s},
                  u"B"_s, [this] { putBack(); },
                  [this] { return m_panel->dish() && mayMove(m_panel->dish()->state, DishState::Offered); }),
              tr("Out of its round"));
}

void DishesSection::showInPanel(const QString& id) {
    if (const auto dish = DishId::fromString(id))
        m_panel->showDish(*dish);
    else if (isUnfiltered())
        m_panel->showNothing(tr("No dish for this day yet. Note the first one; the next can follow at once."),
                             pageActions().make);
    else
        m_panel->showNothing(tr("No dish of this day is like that. Choose another filter, or empty the field."),
                             nullptr);
}

Command::Text DishesSection::newText() const {
    return {tr("New dish"), tr("Notes what a cook offers"), u"plus"_s};
}

void DishesSection::beginNew() {
    m_form->begin(std::max(day(), context().today().date));
    showBeside(m_form);
}

Command::Text DishesSection::editText() const {
    return {tr("Edit the dish"), tr("Changes the chosen dish, while it is offered or planned"), u"edit"_s};
}

bool DishesSection::mayEdit() const {
    return !isBusy() && m_panel->dish() && mayMove(m_panel->dish()->state, DishState::Failed);
}

void DishesSection::beginEdit() {
    m_form->edit(*m_panel->dish());
    showBeside(m_form);
}

void DishesSection::save() {
    if (!m_form->showWhatIsWrong(context().today()))
        return;
    saveNow({});
}

void DishesSection::saveNow(const QString& overrideReason) {
    try {
        const bool isNew = m_form->isNew();
        const Dish dish = m_form->noted();
        Kitchen kitchen(desk(), context().who);
        const auto outcome = isNew ? kitchen.offerDish(dish, m_form->newCook(), context().today(), overrideReason)
                                   : kitchen.changeDish(dish, context().today(), overrideReason);
        if (outcome) {
            saved(*outcome, isNew, dish);
        } else if (outcome.refusal().code == RefusalCode::PastCutOff) {
            askReason(*this,
                      {.title = tr("After the hour"),
                       .question = tr("Dishes for that day were taken until %1. Why is this one taken all the same?")
                                       .arg(outcome.refusal().detail),
                       .yes = tr("Take the dish")},
                      [this](const QString& reason) {
                          if (!reason.trimmed().isEmpty())
                              saveNow(reason);
                      });
        } else {
            sayRefusal(outcome.refusal());
        }
    } catch (const Error& error) {
        Q_EMIT said(sentenceFor(error), Tone::Danger);
    }
}

QString DishesSection::lookAt(const QString& sentence, const Kitchen::Done& done) {
    return done.rounds.isEmpty()
               ? sentence
               : sentence + u' ' + tr("Look at its %n round(s).", nullptr, static_cast<int>(done.rounds.size()));
}

void DishesSection::saved(const Kitchen::Done& done, bool isNew, const Dish& dish) {
    if (isNew) {
        m_form->beginNext();
        const bool mayBeTwin = !done.suspicions.isEmpty();
        Q_EMIT this->done(
            (mayBeTwin ? tr("%1 is noted; the cook may be known already.") : tr("%1 is noted.")).arg(dish.contents),
            tr("Undo the dish"), done.changes);
        return;
    }
    showPanel();
    openRecord(dish.id.toString());
    Q_EMIT this->done(lookAt(tr("The changes are saved."), done), tr("Undo the changes"), done.changes);
}

void DishesSection::askToFail() {
    const Dish dish = *m_panel->dish();
    askReason(*this, {.title = tr("Dish failed"), .question = tr("Why does it not come? Others will read this later.")},
              [this, id = dish.id](const QString& reason) { failNow(id, reason); });
}

void DishesSection::failNow(const DishId& id, const QString& reason) {
    try {
        const auto outcome = Kitchen(desk(), context().who).failDish(id, reason);
        if (!outcome) {
            sayRefusal(outcome.refusal());
            return;
        }
        Q_EMIT done(lookAt(tr("Noted: the dish does not come."), *outcome), tr("Undo the failure"), outcome->changes);
    } catch (const Error& error) {
        Q_EMIT said(sentenceFor(error), Tone::Danger);
    }
}

void DishesSection::putBack() {
    const Dish dish = *m_panel->dish();
    try {
        const auto outcome = Kitchen(desk(), context().who).putBack(dish.id);
        if (!outcome) {
            sayRefusal(outcome.refusal());
            return;
        }
        Q_EMIT done(lookAt(tr("%1 is offered again.").arg(dish.contents), *outcome), tr("Undo this"), outcome->changes);
    } catch (const Error& error) {
        Q_EMIT said(sentenceFor(error), Tone::Danger);
    }
}

} // namespace entraide
