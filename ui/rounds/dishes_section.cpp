// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/rounds/dishes_section.h"

#include "domain/error.h"
#include "storage/desk.h"
#include "ui/common/filter_bar.h"
#include "ui/common/metrics.h"
#include "ui/common/tone_label.h"
#include "ui/records/address_lookup.h"
#include "ui/records/ask_reason.h"
#include "ui/records/follow_desk.h"
#include "ui/records/seen_refresh.h"
#include "ui/rounds/dish_form.h"
#include "ui/rounds/dish_panel.h"
#include "ui/rounds/street_columns.h"
#include "ui/sharing/inbox_facts.h"
#include "ui/sharing/publish_view.h"
#include "ui/sharing/share_acts.h"
#include "ui/sharing/share_panel.h"
#include "ui/words/error_words.h"
#include "ui/words/sharing_words.h"
#include "ui/words/time_words.h"

#include <QInputDialog>
#include <QTimer>

#include <algorithm>
#include <chrono>

namespace entraide {

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

DishesSection::DishesSection(PageContext& context, QWidget& page)
    : ListSection(context, page)
    , m_panel(new DishPanel(context))
    , m_form(new DishForm(context.desk, context.addresses))
    , m_cutOff(new ToneLabel({}, Tone::Muted))
    , m_publish(new PublishView(context))
    , m_sharing(new SharePanel(context)) {
    m_cutOff->setContentsMargins(Metrics::PagePadding, 0, Metrics::PagePadding, Metrics::Grid);
    m_cutOff->setWordWrap(true);
    addChoices(m_cutOff);
    buildCommands();
    buildShareCommands();
    build({.key = u"rounds/dishes"_s,
           .type = EntityType::Dish,
           .name = tr("Dishes of the day"),
           .placeholder = tr("Dish or cook"),
           .hint = tr("Ctrl+N: new dish · E: edit · X: failed · B: out of its round · A: to another chapter"),
           .columns = dishColumns(desk()),
           .widths = {200, 136, 72, 104, 104, 104},
           .hidden = {},
           .sortedBy = 0,
           .order = Qt::AscendingOrder,
           .filters = dishFilters(),
           .usualFilter = u"all"_s},
          m_panel);
    addBeside(m_form);
    buildSharing();
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
                  [this] { return m_panel->dish() && m_panel->dish()->state == DishState::Planned; }),
              tr("Out of its round"));
}

void DishesSection::buildSharing() {
    addBeside(m_publish);
    addBeside(m_sharing);
    connect(m_publish, &PublishView::said, this, &PageSection::said);
    connect(m_publish, &PublishView::leaveRequested, this, &DishesSection::showPanel);
    connect(m_sharing, &SharePanel::choiceChanged, this, &DishesSection::refreshCommands);
    connect(m_panel, &DishPanel::refreshed, this, &DishesSection::describeAnswer);
    auto* follow = new SeenRefresh(*m_sharing, [this] { followShare(); });
    connect(&desk(), &Desk::changed, follow, &SeenRefresh::changed);
    followDesk(desk(), this, [this](const ChangeSet& set) { // the list shows how far it is
        if (std::ranges::any_of(set.changes, [](const Change& change) { return change.id.startsWith("share:"_L1); }))
            applyFilter();
    });
}

void DishesSection::buildShareCommands() {
    const auto shared = [this](ShareState state) { return m_panel->share() && m_panel->share()->state == state; };
    addButton(*m_panel,
              addCommand(
                  u"dishes.offer"_s,
                  {tr("Offer to another chapter…"), tr("Shows what another chapter would see, before it is asked"),
                   u"file-out"_s},
                  u"A"_s,
                  [this] {
                      if (m_publish->begin(m_panel->dish()->id))
                          showBeside(m_publish);
                  },
                  [this, shared] {
                      return m_panel->dish() && m_panel->dish()->state == DishState::Offered &&
                             (!m_panel->share() || shared(ShareState::Offered));
                  }),
              tr("To a chapter…"));
    m_answer = &addCommand(
        u"dishes.answer"_s,
        {tr("Decide about the answer"), tr("Agrees with the chapter that answered, or notes what it said"), u"check"_s},
        u"G"_s, [this] { answer(); }, [this] { return !m_panel->waiting().isEmpty(); });
    addButton(*m_panel, *m_answer, {}, true);
    Command& handOver = addFreeCommand(
        u"dishes.handOver"_s,
        {tr("Hand over to the chapter…"), tr("Tells the chapter what is checked, and nothing else"), u"swap"_s},
        u"Ctrl+Shift+Return"_s, [this] { this->handOver(); },
        [this, shared] {
            return isBusy() ? shownBeside() == m_sharing && m_sharing->mayHandOver() : shared(ShareState::Agreed);
        });
    addButton(*m_panel, handOver, tr("Hand over…"), true);
    addButton(*m_sharing, handOver, tr("Hand over"), true);
    addButton(*m_panel,
              addCommand(
                  u"dishes.fetched"_s,
                  {tr("They fetched it"), tr("Notes that the other chapter has fetched the dish, and closes the matter"),
                   u"state-done"_s},
                  u"F"_s, [this] { m_panel->acts().noteFetched(m_panel->dish()->id); },
                  [this] { return m_panel->dish() && m_panel->dish()->state == DishState::HandedOver; }),
              tr("Fetched"));
    addButton(*m_panel,
              addCommand(
                  u"dishes.withdraw"_s,
                  {tr("Take back from other chapters"), tr("The dish is yours alone again; what was told stays told"),
                   u"state-cancelled"_s},
                  u"W"_s,
                  [this] {
                      if (m_panel->share())
                          m_panel->acts().withdraw(*m_panel->share());
                      else
                          putBack();
                  },
                  [this] { // sharing may have ended with a failure that was undone
                      return m_panel->share() || (m_panel->dish() && m_panel->dish()->state == DishState::HandedOver);
                  }),
              tr("Take back"));
    addButton(*m_sharing,
              addFreeCommand(
                  u"dishes.leaveSharing"_s, {tr("Back to the dish"), tr("Tells nobody anything"), u"close"_s}, u"Esc"_s,
                  [this] { showPanel(); }, [this] { return shownBeside() == m_sharing; }),
              tr("Back"));
}

QString DishesSection::answerText(const InboxItem& item) {
    return tr("%1: %2", "what to do, with whom").arg(takeWord(item), item.from);
}

void DishesSection::describeAnswer() {
    const QList<InboxItem>& waiting = m_panel->waiting();
    if (waiting.size() == 1)
        m_answer->setText({answerText(waiting.first()).replace(u'&', u"&&"_s), consequenceOf(waiting.first()),
                           u"check"_s});
    else
        m_answer->setText({tr("Decide about the answer"),
                           tr("Agrees with the chapter that answered, or notes what it said"), u"check"_s});
    refreshCommands();
}

void DishesSection::answer() {
    if (m_panel->waiting().size() == 1)
        m_panel->acts().take(m_panel->waiting().first(), {});
    else
        askWhich();
}

void DishesSection::askWhich() {
    const QList<InboxItem> waiting = m_panel->waiting();
    QStringList lines;
    for (const InboxItem& item : waiting)
        lines.append(answerText(item));
    auto* question = new QInputDialog(this);
    question->setAttribute(Qt::WA_DeleteOnClose);
    question->setWindowTitle(tr("Several answers"));
    question->setLabelText(tr("What do you decide?"));
    question->setComboBoxItems(lines);
    question->setOkButtonText(tr("Do it"));
    question->setCancelButtonText(tr("Leave it"));
    connect(question, &QInputDialog::textValueSelected, this, [this, waiting, lines](const QString& line) {
        if (const qsizetype chosen = lines.indexOf(line); chosen >= 0)
            m_panel->acts().take(waiting[chosen], {});
    });
    question->open();
}

void DishesSection::handOver() {
    if (isBusy()) {
        m_panel->acts().handOver(*m_sharing); // followShare() sees what became of it
        return;
    }
    m_sharing->showShare(*m_panel->share());
    showBeside(m_sharing);
    m_sharing->focusChoice();
}

void DishesSection::followShare() {
    if (!m_sharing->share() || shownBeside() != m_sharing)
        return;
    const auto share = shareOf(desk(), m_sharing->share()->about);
    if (share && share->state == ShareState::Agreed)
        m_sharing->showShare(*share);
    else
        showPanel();
    refreshCommands();
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
    return !isBusy() && m_panel->dish() &&
           (m_panel->dish()->state == DishState::Offered || m_panel->dish()->state == DishState::Planned);
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
        const Dish dish = m_form->toSave();
        Kitchen kitchen(desk(), context().who);
        const Geocoder& geocoder = context().addresses.geocoder();
        const auto outcome = isNew ? kitchen.offerDish(dish, m_form->newCook(), geocoder, context().today(), overrideReason)
                                   : kitchen.changeDish(dish, geocoder, context().today(), overrideReason);
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
