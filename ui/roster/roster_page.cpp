// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/roster/roster_page.h"

#include "domain/address_text.h"
#include "domain/error.h"
#include "roster/personal_week.h"
#include "storage/desk.h"
#include "ui/common/button.h"
#include "ui/common/command.h"
#include "ui/common/job.h"
#include "ui/common/job_bar.h"
#include "ui/common/metrics.h"
#include "ui/common/tabs.h"
#include "ui/common/tone_label.h"
#include "ui/records/ask_reason.h"
#include "ui/roster/free_place.h"
#include "ui/roster/plan_proposing.h"
#include "ui/roster/print_panel.h"
#include "ui/roster/proposal_view.h"
#include "ui/roster/week_view.h"
#include "ui/words/error_words.h"
#include "ui/words/time_words.h"
#include "workflows/printed_sheets.h"
#include "workflows/roster_builder.h"

#include <QAction>
#include <QComboBox>
#include <QHBoxLayout>
#include <QLabel>
#include <QSettings>
#include <QVBoxLayout>

#include <algorithm>
#include <chrono>
#include <utility>

namespace entraide {

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace {

/// Edits come in bursts (an import, a peer); the week is read once after each.
constexpr auto refreshDelay = 150ms;
constexpr auto hiddenDelay = 3s; ///< for the count beside the page's name alone
constexpr int placesWidth = 208;

} // namespace

RosterPage::RosterPage(PageContext& context, QWidget* parent)
    : Page(context, parent)
    , m_week(IsoWeek::of(context.today().date))
    , m_jobs(new JobBar)
    , m_tabs(new Tabs)
    , m_weekView(new WeekView) {
    buildCommands();
    buildExports();
    m_proposing = new PlanProposing(*this, context);
    m_proposal = &m_proposing->view();
    m_tabs->addTab(m_weekView, tr("Week grid"));
    m_tabs->addTab(m_proposal, tr("Proposal"));
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins({});
    column->setSpacing(0);
    column->addWidget(buildHead());
    column->addWidget(m_jobs);
    column->addWidget(m_tabs, 1);
    m_weekView->setPrintPanelShown(context.settings.value("roster/print_panel", true).toBool());

    m_refresh.setSingleShot(true);
    connect(&m_refresh, &QTimer::timeout, this, &RosterPage::readWeek);
    connect(&context.desk, &Desk::changed, this, &RosterPage::deskChanged);
    connectViews();
    m_proposing->refresh();
}

RosterPage::~RosterPage() = default;

Command* RosterPage::addCommand(const QString& id, const QString& text, const QString& tip, const QString& iconName,
                                const QKeySequence& key, std::function<void()> run) {
    auto* command = new Command(id, {text, tip, iconName}, key, std::move(run), this);
    command->inside(*this);
    m_commands.append(command);
    return command;
}

void RosterPage::buildCommands() {
    m_previous = addCommand(u"roster.previous"_s, tr("Pre&vious week"), tr("Shows the week before"), u"chevron-left"_s,
                            QKeySequence(u"Alt+PgUp"_s), [this] { showWeek(m_week.previous()); });
    m_today = addCommand(u"roster.today"_s, tr("&Today"), tr("Shows this week"), {}, QKeySequence(u"Alt+Home"_s),
                         [this] { showWeek(IsoWeek::of(context().today().date)); });
    m_next = addCommand(u"roster.next"_s, tr("&Next week"), tr("Shows the week after"), u"chevron-right"_s,
                        QKeySequence(u"Alt+PgDown"_s), [this] { showWeek(m_week.next()); });
    m_panel = addCommand(u"roster.panel"_s, tr("&Print panel"), tr("Shows or hides what is printed"), u"print"_s, {},
                         [this] { m_weekView->setPrintPanelShown(!m_weekView->isPrintPanelShown()); });
    m_print = addCommand(u"roster.print"_s, tr("Print the &roster…"), tr("Prints the sheets of this week"), u"print"_s,
                         {}, [this] { m_weekView->printPanel().print(); });
    m_pdf =
        addCommand(u"roster.pdf"_s, tr("Roster to P&DF…"), tr("Saves the sheets of this week as a file"), u"file-out"_s,
                   QKeySequence(u"Ctrl+Shift+P"_s), [this] { m_weekView->printPanel().askForPdf(); });
}

QWidget* RosterPage::buildHead() {
    m_title = new QLabel;
    m_title->setFont(pageTitleFont(font()));
    m_dates = new ToneLabel({}, Tone::Muted);
    auto* previous = new ActionButton(m_previous->action());
    previous->setWordless(true);
    auto* next = new ActionButton(m_next->action());
    next->setWordless(true);
    m_places = new QComboBox;
    m_places->setAccessibleName(tr("Places"));
    m_places->setMinimumWidth(placesWidth);
    m_places->addItem(tr("All places"));
    connect(m_places, &QComboBox::activated, this, &RosterPage::showRoster);

    m_weekButtons = new QWidget;
    auto* weekRow = new QHBoxLayout(m_weekButtons);
    weekRow->setContentsMargins({});
    weekRow->addWidget(m_places);
    weekRow->addWidget(new ActionButton(m_panel->action()));

    auto* head = new QWidget;
    head->setAutoFillBackground(true);
    head->setBackgroundRole(QPalette::Base);
    auto* row = new QHBoxLayout(head);
    row->setContentsMargins(Metrics::PagePadding, Metrics::PagePadding, Metrics::PagePadding, Metrics::PagePadding);
    row->setSpacing(Metrics::Grid);
    row->addWidget(m_title);
    row->addWidget(m_dates);
    row->addWidget(previous);
    row->addWidget(new ActionButton(m_today->action()));
    row->addWidget(next);
    row->addStretch(1);
    row->addWidget(m_weekButtons);
    row->addWidget(m_proposing->buttons());
    return head;
}

void RosterPage::connectViews() {
    connect(m_tabs, &QTabWidget::currentChanged, this, [this] {
        refreshHead();
        if (m_tabs->currentWidget() == m_proposal)
            m_proposing->calculateIfNone();
    });
    WeekGridView& grid = m_weekView->grid();
    connect(&grid, &WeekGridView::openRequested, this, &RosterPage::openPlace);
    connect(&grid, &WeekGridView::replaceRequested, this, &RosterPage::openPlace);
    connect(&grid, &WeekGridView::freeRequested, this, &RosterPage::askToFree);
    connect(m_weekView, &WeekView::printPanelShownChanged, this,
            [this](bool shown) { context().settings.setValue("roster/print_panel", shown); });
    PrintPanel& panel = m_weekView->printPanel();
    connect(&panel, &PrintPanel::said, this, &Page::said);
    panel.setEntering([this](const LeavingPaper& paper) { enterPrinted(desk(), paper); });
    panel.setPrinted([this](const Roster& roster, const PrintOptions& options) {
        if (options.sheet == RosterSheet::Site)
            keepPrintedSheets(desk(), roster.sites);
        else if (options.sheet == RosterSheet::Personal)
            keepPrintedSheets(desk(), personalWeeks(roster, options.volunteers));
    });
    panel.setKeeping([this](const QString& kind) { return keptPageSetup(desk(), kind); },
                     [this](const QString& kind, const PageSetup& setup) { keepPageSetup(desk(), kind, setup); });
    connect(&panel, &PrintPanel::jobStarted, m_jobs, [this](Job& job) { m_jobs->watch(job); });
    connect(m_proposing, &PlanProposing::changed, this, &RosterPage::refreshHead);
    connect(m_proposing, &PlanProposing::planShown, this, &RosterPage::planShown);
    connect(m_proposing, &PlanProposing::jobStarted, m_jobs, [this](Job& job) { m_jobs->watch(job); });
    connect(m_proposing, &PlanProposing::wanted, this, &RosterPage::showProposal);
}

// ---- the week ----

void RosterPage::showWeek(IsoWeek week) {
    if (week == m_week)
        return;
    m_week = week;
    m_proposing->setWeek(week);
    refreshHead();
    readWeek();
    if (m_tabs->currentWidget() == m_proposal)
        m_proposing->calculate();
}

void RosterPage::showProposal() {
    m_tabs->setCurrentWidget(m_proposal);
}

void RosterPage::openRecord(const QString& id) {
    m_tabs->setCurrentWidget(m_weekView);
    if (!m_weekView->grid().choosePlace(id))
        m_wantedRecord = id; // the week may still be being read
}

void RosterPage::openAt(const QString& id, Aspect aspect) {
    const auto volunteer = VolunteerId::fromString(id);
    if (aspect != Aspect::PersonalSheet || !volunteer) {
        openRecord(id);
        return;
    }
    m_tabs->setCurrentWidget(m_weekView);
    m_weekView->setPrintPanelShown(true);
    m_wantedPerson = *volunteer; // the week may still be being read
    if (m_roster.week == m_week)
        choosePerson();
}

void RosterPage::choosePerson() {
    if (m_wantedPerson.isEmpty())
        return;
    const VolunteerId wanted = std::exchange(m_wantedPerson, {});
    if (personalWeeks(m_roster, {wanted}).isEmpty()) {
        Q_EMIT said(tr("This volunteer has nothing to do in week %1.").arg(m_week.week), Tone::Accent);
        return;
    }
    m_weekView->printPanel().choosePerson(wanted);
}

void RosterPage::showEvent(QShowEvent* event) {
    Page::showEvent(event);
    if (m_weekWanted)
        readWeek();
}

void RosterPage::deskChanged() {
    m_weekWanted = true;
    m_proposing->deskChanged();
    m_refresh.start(isVisible() ? refreshDelay : hiddenDelay);
}

void RosterPage::readWeek() {
    m_refresh.stop();
    m_weekWanted = false;
    if (m_reading)
        m_reading->cancel();
    m_reading = Job::run<Roster>(
        tr("Reading the week"),
        [handle = desk().handle(), week = m_week, today = context().today()](JobControl& control) {
            control.stopIfCancelled();
            const auto own = Desk::openAgain(handle);
            Roster roster = rosterOf(*own, week, today);
            control.stopIfCancelled();
            return roster;
        },
        [this](const Roster& roster) { rosterRead(roster); }, [this](const std::exception_ptr& f) { sayFault(f); },
        this);
    m_jobs->watch(*m_reading);
}

void RosterPage::rosterRead(const Roster& roster) {
    if (roster.week != m_week)
        return;
    m_roster = roster;
    refreshPlaces();
    showRoster();
    choosePerson();
    if (!m_wantedRecord.isEmpty() && m_weekView->grid().choosePlace(m_wantedRecord))
        m_wantedRecord.clear();
    if (m_week == IsoWeek::of(context().today().date) && m_pending != m_roster.emptyCount()) {
        m_pending = m_roster.emptyCount();
        Q_EMIT pendingChanged();
    }
    Q_EMIT weekShown();
}

void RosterPage::refreshPlaces() {
    QMap<QString, QString> places; // postcode -> "1050 Ixelles"
    for (const SiteRoster& site : std::as_const(m_roster.sites)) {
        if (!site.site.address.postcode.isEmpty())
            places.insert(site.site.address.postcode, localityLine(site.site.address));
    }
    const QVariant chosen = m_places->currentData();
    m_places->clear();
    m_places->addItem(tr("All places"));
    for (auto it = places.cbegin(); it != places.cend(); ++it)
        m_places->addItem(it.value(), it.key());
    m_places->setCurrentIndex(chosen.isValid() ? std::max(0, m_places->findData(chosen)) : 0);
}

void RosterPage::showRoster() {
    Roster shown = m_roster;
    if (const QString postcode = m_places->currentData().toString(); !postcode.isEmpty())
        shown.sites.removeIf([&](const SiteRoster& s) { return s.site.address.postcode != postcode; });
    m_weekView->printPanel().setWholeRoster(m_roster);
    m_weekView->setRoster(shown, context().today().date, desk().info().sample);
}

void RosterPage::refreshHead() {
    m_title->setText(tr("Roster, week %1").arg(m_week.week));
    m_dates->setText(weekDaysText(m_week));
    const bool proposal = m_tabs->currentWidget() == m_proposal;
    m_weekButtons->setVisible(!proposal);
    m_proposing->buttons()->setVisible(proposal);
    const WeekPlan* plan = m_proposal->plan();
    const int fresh = plan ? plan->newCount() : 0;
    m_tabs->setTabText(1, plan ? tr("Proposal (%1)").arg(fresh) : tr("Proposal"));
    for (Command* command : std::as_const(m_commands))
        command->refresh();
}

// ---- places of the grid ----

void RosterPage::openPlace(const GridPlace& place) {
    Q_EMIT openRequested(place.source);
}

void RosterPage::askToFree(const GridPlace& place) {
    if (place.state == PlaceState::Asked) {
        freeNow(place, {});
        return;
    }
    askReason(*this,
              {.title = tr("Free the place"),
               .question = tr("Why does %1 not come on %2?", "name, day").arg(place.name, shortDayText(place.date)),
               .yes = tr("Free the place"),
               .no = tr("Keep it")},
              [this, place](const QString& reason) { freeNow(place, reason); });
}

void RosterPage::freeNow(const GridPlace& place, const QString& reason) {
    try {
        const auto outcome = freePlace(desk(), place, reason, context().who, context().today());
        if (!outcome) {
            Q_EMIT said(sentenceFor(outcome.refusal()), Tone::Warning);
            return;
        }
        Q_EMIT done(tr("The place of %1 on %2 is free.", "name, day").arg(place.name, shortDayText(place.date)),
                    tr("Undo the freeing"), *outcome);
    } catch (const Error& error) {
        Q_EMIT said(sentenceFor(error), Tone::Danger);
    }
}

void RosterPage::sayFault(const std::exception_ptr& fault) {
    Q_EMIT said(sentenceFor(errorOf(fault)), Tone::Danger);
}

// ---- the shell's ----

QList<QAction*> RosterPage::menuActions() const {
    QList<QAction*> actions;
    for (const QList<Command*>& commands : {m_commands, m_proposing->commands()}) {
        for (const Command* command : commands)
            actions.append(&command->action());
    }
    return actions;
}

QAction* RosterPage::printAction() const {
    return &m_print->action();
}

void RosterPage::focusFilter() {
    m_places->setFocus();
}

} // namespace entraide
