// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/rounds/rounds_page.h"

#include "domain/error.h"
#include "geo/region.h"
#include "storage/desk.h"
#include "ui/common/command.h"
#include "ui/common/detail_panel.h"
#include "ui/common/empty_state.h"
#include "ui/common/group_header.h"
#include "ui/common/job.h"
#include "ui/common/job_bar.h"
#include "ui/common/list_table.h"
#include "ui/common/metrics.h"
#include "ui/map/map_view.h"
#include "ui/records/address_lookup.h"
#include "ui/records/list_commands.h"
#include "ui/records/list_tools.h"
#include "ui/records/state_look.h"
#include "ui/rounds/day_rounds_models.h"
#include "ui/rounds/dishes_section.h"
#include "ui/rounds/draft_bar.h"
#include "ui/rounds/riders_model.h"
#include "ui/rounds/rounds_map.h"
#include "ui/rounds/street_section.h"
#include "ui/rounds/zones_section.h"
#include "ui/words/error_words.h"
#include "ui/words/round_words.h"
#include "ui/words/state_words.h"
#include "ui/words/time_words.h"
#include "ui/words/vocabulary_words.h"

#include <QAction>
#include <QCheckBox>
#include <QLabel>
#include <QListView>
#include <QSettings>
#include <QSplitter>
#include <QStackedWidget>
#include <QTabWidget>
#include <QVBoxLayout>

#include <algorithm>
#include <chrono>

namespace entraide {

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace {

/// Edits come in bursts (an import, a peer); the day is read once after each.
constexpr auto refreshDelay = 150ms;
constexpr auto hiddenDelay = 3s; ///< for the count beside the page's name alone
constexpr double mapPadding = 40;
constexpr double nearestZoom = 14.5;

QString keyOf(const PlannedRound& round) {
    return round.id.isEmpty() ? round.rider.id.toString() : round.id.toString();
}

} // namespace

RoundsPage::RoundsPage(PageContext& pageContext, QWidget* parent)
    : Page(pageContext, parent)
    , m_date(pageContext.today().date)
    , m_rounds(new RoundsModel(this))
    , m_unplanned(new UnplannedModel(this))
    , m_riders(new RidersModel(this))
    , m_stops(new StopsModel(this))
    , m_jobs(new JobBar)
    , m_draftBar(new DraftBar) {
    m_kept.date = m_date;
    m_riders->showDay(m_date);
    m_dishes = new DishesSection(pageContext, *this);
    m_zones = new ZonesSection(pageContext, *this);
    m_numbers = new StreetSection(pageContext, *this);
    buildCommands();
    auto* splitter = new QSplitter;
    splitter->addWidget(buildLeft());
    splitter->addWidget(buildRight());
    splitter->setStretchFactor(1, 1);
    splitter->setSizes({372, 868});
    keepWidths(*splitter, u"rounds/splitter"_s);
    auto* rounds = new QWidget;
    auto* roundsColumn = new QVBoxLayout(rounds);
    roundsColumn->setContentsMargins({});
    roundsColumn->setSpacing(0);
    roundsColumn->addWidget(m_draftBar);
    roundsColumn->addWidget(splitter, 1);
    QWidget* head = buildHead();
    buildTabs(rounds);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins({});
    column->setSpacing(0);
    column->addWidget(head);
    column->addWidget(m_jobs);
    column->addWidget(m_tabs);
    column->addWidget(m_stack, 1);

    m_refresh.setSingleShot(true);
    connect(&m_refresh, &QTimer::timeout, this, &RoundsPage::readDay);
    connect(&m_news, &QTimer::timeout, this, &RoundsPage::showBar);
    connect(&desk(), &Desk::changed, this, &RoundsPage::deskChanged);
    connectViews();
    for (PageSection* section : std::as_const(m_sections)) {
        section->setPageActions({.make = &m_new->action(), .edit = &m_edit->action()});
        section->showScope(m_date.toString(Qt::ISODate));
    }
    auto* listCommands = new ListCommands(
        u"rounds"_s, *this,
        [this] {
            const PageSection* shown = section();
            return shown ? shown->listTools() : nullptr;
        },
        this);
    m_commands += listCommands->all();
    for (const PageSection* section : std::as_const(m_sections)) {
        if (ListTools* tools = section->listTools())
            tools->setCommands(*listCommands);
    }
    tabChanged();
    showAll();
}

RoundsPage::~RoundsPage() = default;

void RoundsPage::connectViews() {
    connect(m_roundList->selectionModel(), &QItemSelectionModel::currentChanged, this, [this] {
        showStops();
        refresh();
    });
    connect(m_stopTable, &ListTable::currentRowChanged, this, [this](const QModelIndex& index) {
        m_map->setSelected(index.isValid() ? stopMarker(index.row()) : QString());
        refresh();
    });
    connect(m_unplannedList->selectionModel(), &QItemSelectionModel::currentChanged, this, &RoundsPage::refresh);
    connect(m_unplannedList, &QListView::activated, this, [this] { m_putIn->trigger(); });
    connect(m_riders, &RidersModel::checkedChanged, this, &RoundsPage::refresh);
    connect(m_riderTable, &ListTable::currentRowChanged, this, &RoundsPage::refresh);
    connect(m_riderTable, &ListTable::activated, this, [this] { m_ride->trigger(); });
    connect(m_handOutOnly, &QCheckBox::toggled, this, &RoundsPage::keepHandOut);
    connect(m_map, &MapView::selected, this, [this](const QString& id) {
        if (const qsizetype stop = stopOfMarker(id); stop >= 0)
            chooseStop(stop);
    });
}

// ---- the day ----

void RoundsPage::showDay(QDate date) {
    if (date == m_date || !date.isValid())
        return;
    stopPlanning(false);
    m_wantedRecord.clear();
    m_date = date;
    m_draft.reset();
    m_planned.reset();
    m_riders->showDay(date);
    m_kept = {};
    m_kept.date = date;
    for (PageSection* section : std::as_const(m_sections))
        section->showScope(date.toString(Qt::ISODate));
    showAll();
    readDay();
}

void RoundsPage::openRecord(const QString& id) {
    if (entityTypeOf(id) == EntityType::Organisation) {
        showTab(ZonesTab);
        m_zones->openRecord(id);
        return;
    }
    QDate date;
    if (const auto round = RoundId::fromString(id)) {
        if (const auto found = desk().find<Round>(*round))
            date = found->date;
    } else if (const auto dish = DishId::fromString(id)) {
        if (const auto found = desk().find<Dish>(*dish))
            date = found->date;
    } else if (const auto order = MealOrderId::fromString(id)) {
        if (const auto found = desk().find<MealOrder>(*order))
            date = found->date;
    }
    showDay(date);
    if (entityTypeOf(id) == EntityType::Dish) {
        showTab(DishesTab);
        m_dishes->openRecord(id);
        return;
    }
    showTab(RoundsTab);
    m_wantedRecord = id; // the day may still be being read
    showAll();
}

QString RoundsPage::shownRecord() const {
    if (const PageSection* shown = section())
        return shown->shownRecord();
    const PlannedRound* round = chosen();
    return round ? round->id.toString() : QString();
}

void RoundsPage::showEvent(QShowEvent* event) {
    Page::showEvent(event);
    context().addresses.dress(*m_map);
    if (m_wanted)
        readDay();
}

void RoundsPage::deskChanged() {
    m_wanted = true;
    m_refresh.start(isVisible() ? refreshDelay : hiddenDelay);
}

void RoundsPage::readDay() {
    m_refresh.stop();
    m_wanted = false;
    if (m_reading)
        m_reading->cancel();
    m_reading = Job::run<DayRounds>(
        tr("Reading the day"),
        [handle = desk().handle(), date = m_date, today = context().today()](JobControl& control) {
            control.stopIfCancelled();
            const auto own = Desk::openAgain(handle);
            try {
                return RoundPlanning(*own).day(date, today, control.stopToken());
            } catch (const Error& error) {
                if (error.code() == ErrorCode::Cancelled)
                    throw JobCancelled();
                throw;
            }
        },
        [this](const DayRounds& day) { dayRead(day); }, [this](const std::exception_ptr& f) { sayFault(f); }, this);
    m_jobs->watch(*m_reading);
}

void RoundsPage::dayRead(const DayRounds& day) {
    if (day.date != m_date)
        return;
    m_kept = day;
    m_stale = m_draft && m_draft->base != day.base;
    if (m_date == context().today().date) {
        setPending(static_cast<int>(std::ranges::count_if(day.notInRound, [](const UnplannedWork& left) {
            return left.work.kind == StopKind::Dish || left.work.kind == StopKind::MealPickup;
        })));
    }
    fillKitchens();
    showAll();
    Q_EMIT dayShown();
}

void RoundsPage::setPending(int pending) {
    if (pending == m_pending)
        return;
    m_pending = pending;
    Q_EMIT pendingChanged();
}

// ---- showing ----

qsizetype RoundsPage::chosenRound() const {
    const QModelIndex index = m_roundList ? m_roundList->currentIndex() : QModelIndex();
    return index.isValid() && index.row() < shown().rounds.size() ? index.row() : -1;
}

qsizetype RoundsPage::chosenStop() const {
    const PlannedRound* round = chosen();
    const QModelIndex index = m_stopTable ? m_stopTable->currentIndex() : QModelIndex();
    return round && index.isValid() && index.row() < round->stops.size() ? index.row() : -1;
}

const PlannedRound* RoundsPage::chosen() const {
    const qsizetype index = chosenRound();
    return index < 0 ? nullptr : &shown().rounds[index];
}

bool RoundsPage::isChosenPlanned() const {
    const PlannedRound* round = chosen();
    return round && round->state == RoundState::Planned && !m_planning;
}

void RoundsPage::chooseRound(qsizetype round) {
    m_roundList->setCurrentIndex(m_rounds->index(static_cast<int>(round)));
}

void RoundsPage::chooseStop(qsizetype stop) {
    m_stopTable->chooseRow(static_cast<int>(stop));
}

void RoundsPage::showAll() {
    const DayRounds& day = shown();
    const PlannedRound* before = m_rounds->rounds().isEmpty() || chosenRound() < 0
                                     ? nullptr
                                     : &m_rounds->rounds()[m_roundList->currentIndex().row()];
    QString wanted = before ? keyOf(*before) : QString();
    const VolunteerId rider = before ? before->rider.id : VolunteerId();
    const bool asked =
        std::ranges::any_of(day.rounds, [&](const PlannedRound& r) { return r.id.toString() == m_wantedRecord; });
    if (asked)
        wanted = std::exchange(m_wantedRecord, {});
    // Rounds of one rider that are not saved yet have one key: which of them it was.
    qsizetype nth = 0;
    if (!asked && before) {
        for (const PlannedRound* other = m_rounds->rounds().constData(); other != before; ++other)
            nth += keyOf(*other) == wanted;
    }
    m_rounds->setRounds(day.rounds);
    m_unplanned->setWork(day.notInRound);
    if (!day.riders.isEmpty() || !m_draft)
        m_riders->setRiders(day.riders);

    // The same round stays chosen; a proposed one that took its place is that of the same rider.
    qsizetype row = -1;
    qsizetype ofRider = -1;
    qsizetype seen = 0;
    for (qsizetype i = 0; i < day.rounds.size(); ++i) {
        if (keyOf(day.rounds[i]) == wanted && seen++ <= nth)
            row = i;
        if (ofRider < 0 && !asked && !rider.isEmpty() && day.rounds[i].rider.id == rider)
            ofRider = i;
    }
    if (row < 0)
        row = ofRider >= 0 ? ofRider : day.rounds.isEmpty() ? -1 : 0;
    m_roundList->setCurrentIndex(row < 0 ? QModelIndex() : m_rounds->index(static_cast<int>(row)));
    m_roundsHeader->setCount(QString::number(day.rounds.size()));
    m_roundsHeader->setTrailing(day.rounds.isEmpty() ? QString() : distanceText(day.figures().km));
    m_leftTabs->setTabText(0, tr("Not in a round (%1)").arg(day.notInRound.size()));
    m_leftTabs->setTabText(1, tr("Riders (%1)", "how many are free").arg(m_riders->freeCount()));
    m_dateLabel->setText(longDayText(m_date) + u'/' + QString::number(m_date.year()));
    showBar();
    if (day.rounds.isEmpty()) {
        const bool something = !day.notInRound.isEmpty();
        m_empty->setSentence(something
                                 ? tr("No round is planned on this day. What waits is at the left; check the riders, "
                                      "then plan the day.")
                                 : tr("Nothing has to be carried on this day. Dishes of cooks and meal orders of this "
                                      "day are planned here."));
        m_empty->setAction(something && m_date >= context().today().date ? &m_plan->action() : nullptr);
    }
    m_right->setCurrentWidget(day.rounds.isEmpty() ? static_cast<QWidget*>(m_empty) : m_panel);
    showStops();
    refresh();
}

void RoundsPage::showStops() {
    const PlannedRound* round = chosen();
    const qsizetype stop = chosenStop();
    m_stops->setRound(round ? *round : PlannedRound());
    showRoundHead(round);
    if (round && !round->stops.isEmpty() && stop < 0)
        m_stopTable->chooseRow(0);
    const QString key = round ? keyOf(*round) : m_date.toString(Qt::ISODate);
    showMap(key != m_shownKey);
    m_shownKey = key;
}

void RoundsPage::showRoundHead(const PlannedRound* round) {
    if (!round)
        return;
    m_panel->setTitle(roundRiderName(*round));
    const StateLook look = stateLook(EntityType::Round, enumName(round->state));
    QList<ChipState> chips{{look.icon, round->id.isEmpty() ? tr("proposed") : word(round->state), look.tone}};
    if (round->hasFault())
        chips.append({u"warning"_s, tr("look at its stops"), Tone::Danger});
    if (const QList<NeedCount> missing = unsuited(*round); !missing.isEmpty() && round->state != RoundState::Done)
        chips.append(
            {u"warning"_s, tr("its dishes lack %1", "meals of a kind").arg(needsText(missing)), Tone::Warning});
    m_panel->setChips(chips);
    QStringList facts{roundHours(*round), roundFacts(*round), tr("room for %n portion(s)", nullptr, round->capacity)};
    facts.append(round->kitchen.isEmpty() ? tr("from home") : tr("from %1", "a kitchen").arg(round->kitchenName));
    if (const QList<NeedCount> along = takeAlong(*round); !along.isEmpty() && round->state != RoundState::Done)
        facts.append(tr("take along %1").arg(needsText(along)));
    if (round->state != RoundState::Planned && (round->portionsHandedOut > 0 || round->state == RoundState::Done))
        facts.append(tr("%n portion(s) handed out", nullptr, round->portionsHandedOut));
    if (round->state == RoundState::Done && round->leftover() > 0)
        facts.append(tr("%n left over", "portions", round->leftover()));
    facts.removeAll(QString());
    m_panel->setSubtitle(facts.join(u" · "_s));
}

void RoundsPage::showMap(bool look) {
    MapContent content =
        roundsContent(shown(), chosenRound(), m_map->controller().source().credit(), desk().region().areas());
    const qsizetype stop = chosenStop();
    content.selected = stop < 0 ? QString() : stopMarker(stop);
    m_map->setContent(content);
    if (look) {
        const GeoBox box = roundsBox(shown(), chosenRound());
        m_map->lookAt(box.isEmpty() ? content.areas.bounds() : box, mapPadding, nearestZoom);
    }
}

void RoundsPage::refresh() {
    const bool onRoundsTab = tab() == RoundsTab;
    m_keptButtons->setVisible(onRoundsTab && !m_draft && !m_planning);
    m_planningButtons->setVisible(onRoundsTab && m_planning);
    m_draftButtons->setVisible(onRoundsTab && m_draft && !m_planning);
    if (const PageSection* shown = section()) {
        if (!shown->newText().text.isEmpty())
            m_new->setText(shown->newText());
        if (!shown->editText().text.isEmpty())
            m_edit->setText(shown->editText());
    } else {
        m_new->setText({tr("New r&ound…"), tr("Begins a round of a rider, to put stops into"), u"plus"_s});
    }
    for (Command* command : std::as_const(m_commands))
        command->refresh();
}

void RoundsPage::sayFault(const std::exception_ptr& fault) {
    Q_EMIT said(sentenceFor(errorOf(fault)), Tone::Danger);
}

// ---- the shell's ----

QList<QAction*> RoundsPage::menuActions() const {
    QList<QAction*> actions;
    for (const Command* command : m_commands)
        actions.append(&command->action());
    for (const PageSection* section : m_sections) {
        for (const Command* command : section->commands())
            actions.append(&command->action());
    }
    return actions;
}

QAction* RoundsPage::newAction() const {
    return &m_new->action();
}

QAction* RoundsPage::printAction() const {
    return &m_print->action();
}

ShownList RoundsPage::shownList() const {
    if (const PageSection* shown = section())
        return shown->shownList();
    return {m_stopTable, "round"_L1};
}

void RoundsPage::focusFilter() {
    if (PageSection* shown = section())
        shown->focusFilter();
    else
        m_roundList->setFocus();
}

} // namespace entraide
