// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/today/today_page.h"

#include "domain/error.h"
#include "storage/desk.h"
#include "ui/common/command.h"
#include "ui/common/empty_state.h"
#include "ui/common/keyboard.h"
#include "ui/common/metrics.h"
#include "ui/records/ask_outcome.h"
#include "ui/records/ask_reason.h"
#include "ui/records/note_dialog.h"
#include "ui/today/call_list_view.h"
#include "ui/today/line_panel.h"
#include "ui/today/today_look.h"
#include "ui/today/today_model.h"
#include "ui/today/today_reader.h"
#include "ui/today/today_view.h"
#include "ui/today/week_places_view.h"
#include "ui/words/error_words.h"
#include "ui/words/today_words.h"

#include <QAction>
#include <QHBoxLayout>
#include <QLabel>
#include <QLocale>
#include <QScrollArea>
#include <QScrollBar>
#include <QSettings>
#include <QSplitter>
#include <QStackedWidget>
#include <QTimer>
#include <QVBoxLayout>

#include <algorithm>

namespace entraide {

using namespace Qt::StringLiterals;

namespace {

constexpr int clockMilliseconds = 60'000;
constexpr int quarterOfAnHour = 15 * 60;
/// Until then most things can still be arranged the same day.
constexpr int endOfOffice = 18 * 60;

QString commandId(TodayAction action) {
    return u"today."_s + enumName(action);
}

} // namespace

TodayPage::TodayPage(PageContext& context, QWidget* parent)
    : Page(context, parent)
    , m_model(new TodayModel(this))
    , m_reader(new TodayReader(context.desk, context.today, this)) {
    m_readAt = context.today();
    m_splitter = new QSplitter;
    m_splitter->addWidget(buildList());
    m_splitter->addWidget(buildSide());
    m_splitter->setStretchFactor(0, 2);
    m_splitter->setStretchFactor(1, 1);
    m_splitter->setSizes({816, 424});
    keepWidths(*m_splitter, u"today/splitter"_s);
    auto* row = new QHBoxLayout(this);
    row->setContentsMargins({});
    m_whole = new QStackedWidget;
    m_whole->addWidget(m_splitter);
    row->addWidget(m_whole);
    buildCommands();
    buildCalls();
    new RegionKeys({m_splitter->widget(0), m_splitter->widget(1)}, *this);

    connect(m_reader, &TodayReader::linesRead, this, &TodayPage::showGroups);
    connect(m_reader, &TodayReader::weekRead, m_week,
            [this](const QList<DayPlaces>& days, const Today& today) { m_week->showDays(days, today.date); });
    connect(m_reader, &TodayReader::failed, this,
            [this](const QString& sentence) { Q_EMIT said(sentence, Tone::Danger); });
    connect(&desk(), &Desk::changed, m_reader, &TodayReader::read);
    auto* clock = new QTimer(this);
    clock->setInterval(clockMilliseconds);
    connect(clock, &QTimer::timeout, this, &TodayPage::followClock);
    clock->start();
    showHeader();
    showChosen();
    m_reader->read();
}

TodayPage::~TodayPage() = default;

QWidget* TodayPage::buildList() {
    m_title = new QLabel;
    m_title->setFont(pageTitleFont(font()));
    m_count = new QLabel;
    m_count->setForegroundRole(QPalette::PlaceholderText);
    m_count->setWordWrap(true);
    m_count->setAlignment(Qt::AlignTrailing | Qt::AlignVCenter);
    auto* head = new QHBoxLayout;
    head->setContentsMargins(Metrics::PagePadding, Metrics::PagePadding, Metrics::PagePadding, Metrics::PagePadding);
    head->addWidget(m_title);
    head->addWidget(m_count, 1);
    m_view = new TodayView(*m_model);
    m_view->setAccessibleName(tr("What needs you"));
    connect(m_view, &TodayView::chosenChanged, this, &TodayPage::choose);
    connect(m_view, &TodayView::actionPressed, this, [this](const QModelIndex&, TodayAction action) {
        perform(action); // the line of the button was chosen when it was pressed
    });
    connect(m_view, &QTreeView::expanded, this, [this](const QModelIndex& group) { keepFold(group, true); });
    connect(m_view, &QTreeView::collapsed, this, [this](const QModelIndex& group) { keepFold(group, false); });
    auto* empty = new EmptyState(tr("Nothing needs you now."));
    auto* reading = new EmptyState(tr("The desk is being read."));
    m_stack = new QStackedWidget;
    m_stack->addWidget(reading);
    m_stack->addWidget(empty);
    m_stack->addWidget(m_view);
    auto* list = new QWidget;
    list->setMinimumWidth(360);
    list->setAutoFillBackground(true);
    list->setBackgroundRole(QPalette::Base);
    auto* column = new QVBoxLayout(list);
    column->setContentsMargins({});
    column->setSpacing(0);
    column->addLayout(head);
    column->addWidget(m_stack, 1);
    return list;
}

void TodayPage::buildCalls() {
    m_calls = new CallListView(context());
    m_whole->addWidget(m_calls);
    auto* open = new Command(u"today.calls"_s,
                             {tr("Call list"), tr("Shows whom to ring today, and why; it can be printed"), u"phone"_s},
                             QKeySequence(u"Ctrl+Shift+L"_s), [this] { showCalls(true); }, this);
    open->inside(*this).enabledWhen([this] { return !m_calls->isShown(); });
    m_commands.append(open);
    m_commands += m_calls->commands();
    connect(m_calls, &CallListView::backRequested, this, [this] { showCalls(false); });
    connect(m_calls, &CallListView::openRequested, this, &Page::openRequested);
    connect(m_calls, &CallListView::done, this, &Page::done);
    connect(m_calls, &CallListView::said, this, &Page::said);
}

void TodayPage::showCalls(bool shown) {
    m_calls->setShown(shown);
    m_whole->setCurrentIndex(shown ? 1 : 0);
    (shown ? static_cast<QWidget*>(m_calls) : m_view)->setFocus();
    showChosen();
}

QWidget* TodayPage::buildSide() {
    m_panel = new LinePanel(context());
    connect(m_panel, &LinePanel::engageRequested, this,
            [this](const CandidateQuery& sought, const CandidateLine& candidate) { ask(sought, candidate, {}); });
    connect(m_panel, &LinePanel::allCandidatesRequested, this, [this] {
        if (const TodayLine* line = chosen()) {
            const Destination to = destinationOf(desk(), *line, TodayAction::FindSomebody);
            Q_EMIT openAtRequested(to.id, to.aspect);
        }
    });
    connect(m_panel, &LinePanel::openRequested, this, &Page::openRequested);
    auto* scroll = new QScrollArea;
    scroll->setFrameShape(QFrame::NoFrame);
    scroll->setWidgetResizable(true);
    scroll->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    scroll->setFocusPolicy(Qt::NoFocus);
    scroll->setWidget(m_panel);
    m_week = new WeekPlacesView;
    m_week->setTableShown(context().settings.value("today/placesAsTable").toBool());
    connect(m_week, &WeekPlacesView::tableToggled, this,
            [this](bool table) { context().settings.setValue("today/placesAsTable", table); });
    auto* line = new QFrame;
    line->setFixedHeight(1);
    line->setAutoFillBackground(true);
    line->setBackgroundRole(QPalette::Mid);
    auto* side = new QWidget;
    side->setMinimumWidth(320);
    auto* column = new QVBoxLayout(side);
    column->setContentsMargins({});
    column->setSpacing(0);
    column->addWidget(scroll, 3);
    column->addWidget(line);
    column->addWidget(m_week, 1);
    return side;
}

void TodayPage::buildCommands() {
    auto* usual = new Command(
        u"today.usual"_s, {tr("Do the &usual"), tr("Does what the chosen line's first button says"), {}},
        QKeySequence(Qt::Key_Return),
        [this] {
            if (const TodayLine* line = chosen())
                perform(line->actions.first());
        },
        this);
    usual->alsoUnder({QKeySequence(Qt::Key_Enter)}).inside(*m_view).enabledWhen([this] {
        return chosen() && !chosen()->actions.isEmpty();
    });
    m_commands.append(usual);
    struct Named {
        TodayAction action;
        QString key;
        QString text;
        QString tip;
    };
    const QList<Named> all{
        {TodayAction::MarkDone, u"D"_s, tr("It took &place"), tr("Notes that what was planned took place")},
        {TodayAction::MarkMissed, u"M"_s, tr("It did &not take place…"), tr("Notes that nobody came")},
        {TodayAction::MarkExcused, u"X"_s, tr("E&xcused…"), tr("Notes that it was called off in time")},
        {TodayAction::FindSomebody, u"F"_s, tr("&Find somebody"), tr("Shows who could take the place")},
        {TodayAction::ShowCandidates, u"C"_s, tr("Show the &candidates"), tr("Shows who could help with the request")},
        {TodayAction::ShowWhyNobody, u"W"_s, tr("Show &why not"), tr("Shows what keeps people from the request")},
        {TodayAction::NextCandidate, u"N"_s, tr("Next c&andidate"), tr("Shows who could be asked instead")},
        {TodayAction::Examine, u"E"_s, tr("&Examine"), tr("Goes through the new people")},
        {TodayAction::CompareTwins, u"T"_s, tr("Compare the &two"), tr("Shows two records of perhaps one person")},
        {TodayAction::CompareVersions, u"V"_s, tr("Compare the &versions"),
         tr("Shows what was changed here and at another desk")},
        {TodayAction::CallDone, u"A"_s, tr("The ca&ll was made"), tr("Closes the note")},
        {TodayAction::Postpone, u"S"_s, tr("Call later…"), tr("Puts the note off to another day")},
        {TodayAction::Extend, u"P"_s, tr("Extend by two wee&ks"), tr("Keeps it open for two weeks more")},
        {TodayAction::TakesPlace, u"Y"_s, tr("Takes the place"), tr("Gives the free place to who was called")},
        {TodayAction::RefusesPlace, u"R"_s, tr("Does not take the place"),
         tr("The next in the queue is to be called")},
        {TodayAction::AskerTold, u"K"_s, tr("Was told who comes"), tr("Who asked for help knows who comes")},
        {TodayAction::Reminded, u"B"_s, tr("Was reminded"), tr("Notes that they were reminded")},
        {TodayAction::Thanked, u"H"_s, tr("Were thanked"), tr("Notes that all of them were thanked")},
        {TodayAction::WriteMessage, u"L"_s, tr("Write the message"),
         tr("Copies the text, and opens the mail program where there is an address")},
        {TodayAction::Open, u"O"_s, tr("&Open the record"), tr("Opens the record on its page")},
        {TodayAction::FailDish, u"Shift+D"_s, tr("Dish failed…"), tr("Notes why the dish does not come")},
        {TodayAction::ConfirmOrder, u"Shift+C"_s, tr("Confirm the order"), tr("The restaurant said yes")},
        {TodayAction::FailOrder, u"Shift+M"_s, tr("Order failed…"), tr("Notes why the meals did not arrive")},
        {TodayAction::TakeIn, u"Shift+T"_s, tr("Takes part from now on"),
         tr("Takes the restaurant off the waiting list")},
        {TodayAction::CancelGift, u"Shift+X"_s, tr("Cancel the gift"), tr("Nobody will pay it any more")},
    };
    for (const Named& one : all) {
        auto* command = new Command(
            commandId(one.action), {one.text, one.tip, iconOf(one.action)}, QKeySequence(one.key),
            [this, action = one.action] { perform(action); }, this);
        command->inside(*this).enabledWhen([this, action = one.action] {
            const TodayLine* line = chosen();
            return line && line->actions.contains(action);
        });
        m_commands.append(command);
    }
}

void TodayPage::showGroups(const QList<TodayGroup>& groups, const Today& today) {
    const bool same = m_isRead && groups == m_model->groups() && today.date == m_readAt.date;
    m_isRead = true;
    m_readAt = today;
    if (!same) {
        const int scrolled = m_view->verticalScrollBar()->value();
        m_filling = true;
        m_model->setGroups(groups, today);
        restoreFolds();
        QModelIndex index = m_model->indexOf(m_chosen);
        if (!index.isValid())
            index = m_model->lineNumber(std::clamp(m_number, 0, std::max(0, m_model->total() - 1)));
        if (!index.isValid())
            index = m_model->lineNumber(0);
        m_view->setCurrentIndex(index);
        m_filling = false;
        m_view->verticalScrollBar()->setValue(scrolled);
        m_view->scrollTo(index);
        showHeader();
        choose(index);
    } else {
        showChosen(); // what the line is about may be another now
    }
    const bool appears = m_stack->currentWidget() != m_view && !groups.isEmpty();
    m_stack->setCurrentIndex(groups.isEmpty() ? 1 : 2);
    if (appears && isAncestorOf(window()->focusWidget()))
        m_view->setFocus();
    Q_EMIT pendingChanged();
}

void TodayPage::showHeader() {
    m_title->setText(
        tr("Today, %1", "a weekday with its date")
            .arg(QLocale().toString(m_readAt.date, tr("dddd d MMMM", "format of a date: Tuesday 17 March"))));
    if (!m_isRead) {
        m_count->clear();
        return;
    }
    int soon = 0;
    for (const TodayGroup& group : m_model->groups()) {
        if (group.kind == TodayGroupKind::ToFill)
            soon = static_cast<int>(std::ranges::count_if(group.lines, [this](const TodayLine& line) {
                return line.date == m_readAt.date && !line.hours.isEmpty() && line.hours.start < endOfOffice;
            }));
    }
    QString text = tr("%n line(s)", nullptr, m_model->total());
    if (soon > 0)
        text += u", "_s + tr("%n before %1", "lines, an hour", soon).arg(clockText(endOfOffice));
    m_count->setText(m_model->total() > 0 ? text : QString());
}

void TodayPage::restoreFolds() {
    const QStringList folded = context().settings.value("today/folded").toStringList();
    for (int row = 0; row < m_model->rowCount(); ++row)
        m_view->setExpanded(m_model->index(row, 0), !folded.contains(enumName(m_model->groups()[row].kind)));
}

void TodayPage::keepFold(const QModelIndex& group, bool open) {
    const TodayGroup* shown = m_model->groupAt(group);
    if (m_filling || !shown)
        return;
    QStringList folded = context().settings.value("today/folded").toStringList();
    const QString name = enumName(shown->kind);
    folded.removeAll(name);
    if (!open)
        folded.append(name);
    context().settings.setValue("today/folded", folded);
}

const TodayLine* TodayPage::chosen() const {
    return m_view && !(m_calls && m_calls->isShown()) ? m_model->lineAt(m_view->currentIndex()) : nullptr;
}

void TodayPage::choose(const QModelIndex& index) {
    if (m_filling)
        return;
    const TodayLine* line = m_model->lineAt(index);
    m_chosen = line ? TodayModel::keyOf(*line) : QString();
    if (line)
        m_number = m_model->numberOf(index);
    showChosen();
}

QList<QAction*> TodayPage::actionsOf(const TodayLine& line) const {
    QList<QAction*> actions;
    for (const TodayAction action : line.actions) {
        for (Command* command : m_commands) {
            if (command->id() == commandId(action))
                actions.append(&command->action());
        }
    }
    return actions;
}

void TodayPage::showChosen() {
    for (Command* command : std::as_const(m_commands))
        command->refresh();
    const TodayLine* line = chosen();
    if (!line) {
        m_panel->showEmpty(m_isRead && m_model->total() == 0 ? tr("What needs you will stand here.")
                                                             : tr("Choose a line to see what it needs."));
        return;
    }
    m_commands.first()->setText({word(line->actions.first()), tr("Does what the chosen line's first button says"),
                                 iconOf(line->actions.first())});
    try {
        m_panel->showLine(*m_model->groupAt(m_view->currentIndex()), *line, actionsOf(*line));
    } catch (const Error& error) {
        Q_EMIT said(sentenceFor(error), Tone::Danger);
    }
}

void TodayPage::perform(TodayAction action) {
    const TodayLine* shown = chosen();
    if (!shown || !shown->actions.contains(action))
        return;
    const TodayLine line = *shown;
    if (action == TodayAction::Postpone) {
        askLaterDay(*this, tr("Call later"), tr("Until which day?"), context().today().date, [this, line](QDate day) {
            attempt([&] { return postponeCall(desk(), line, day, context().who, context().today()); }, true);
        });
        return;
    }
    if (action == TodayAction::FailDish) {
        askReason(*this,
                  {.title = tr("Dish failed"), .question = tr("Why does it not come? Others will read this later.")},
                  [this, line](const QString& reason) {
                      attempt([&] { return failDish(desk(), line, reason, context().who); }, true,
                              TodayModel::keyOf(line));
                  });
        return;
    }
    if (action == TodayAction::FailOrder) {
        askReason(*this, {.title = tr("The order failed"), .question = tr("Why did the meals not arrive?")},
                  [this, line](const QString& reason) {
                      attempt([&] { return failOrder(desk(), line, reason); }, true, TodayModel::keyOf(line));
                  });
        return;
    }
    if (action == TodayAction::WriteMessage) {
        try {
            if (const QString sentence = writeMessage(desk(), line, context().today()); !sentence.isEmpty())
                Q_EMIT said(sentence, Tone::Positive);
        } catch (const Error& error) {
            Q_EMIT said(sentenceFor(error), Tone::Danger);
        }
        return;
    }
    if (keepsReason(line, action)) {
        askWhyNot(*this, action == TodayAction::MarkMissed ? Happened::Missed : Happened::Excused,
                  [this, line, action](const QString& reason) {
                      if (reason.trimmed().isEmpty()) {
                          Q_EMIT said(reasonIsNeeded(), Tone::Warning);
                          return;
                      }
                      attempt(
                          [&] { return record(desk(), line, action, context().who, context().today(), reason); },
                          true, TodayModel::keyOf(line));
                  });
        return;
    }
    if (recordsAtOnce(action)) {
        attempt([&] { return record(desk(), line, action, context().who, context().today()); }, true);
        return;
    }
    try {
        const Destination to = destinationOf(desk(), line, action);
        Q_EMIT openAtRequested(to.id, to.aspect);
    } catch (const Error& error) {
        Q_EMIT said(sentenceFor(error), Tone::Danger);
    }
}

void TodayPage::ask(const CandidateQuery& sought, const CandidateLine& candidate, const QString& overrideReason) {
    std::optional<Refusal> clash;
    attempt(
        [&] {
            auto asked = engage(desk(), sought, candidate, context().who, context().today(), overrideReason);
            if (!asked && overrideReason.isEmpty() && mayOverride(asked.refusal()))
                clash = asked.refusal();
            return asked;
        },
        false);
    if (!clash)
        return;
    Names names(desk());
    askReason(*this,
              {.title = tr("Promised already"),
               .question = tr("%1 Why all the same?", "a clash, as a sentence").arg(sentenceFor(*clash, &names)),
               .yes = tr("Do it all the same")},
              [this, sought, candidate](const QString& why) {
                  if (!why.trimmed().isEmpty())
                      ask(sought, candidate, why.trimmed());
              });
}

void TodayPage::attempt(const std::function<Outcome<TodayDone>()>& work, bool settled, const QString& line) {
    const QString key = line.isEmpty() ? m_chosen : line;
    try {
        const Outcome<TodayDone> outcome = work();
        if (!outcome) {
            Names names(desk());
            Q_EMIT said(sentenceFor(outcome.refusal(), &names), Tone::Warning);
            return;
        }
        m_reader->readAfresh();
        if (settled)
            takeOut(key);
        Q_EMIT done(outcome->sentence, outcome->undoText, outcome->changes);
    } catch (const Error& error) {
        Q_EMIT said(sentenceFor(error), Tone::Danger);
    }
}

void TodayPage::takeOut(const QString& key) {
    QList<TodayGroup> groups = m_model->groups();
    for (TodayGroup& group : groups)
        group.total -= static_cast<int>(
            group.lines.removeIf([&](const TodayLine& line) { return TodayModel::keyOf(line) == key; }));
    groups.removeIf([](const TodayGroup& group) { return group.lines.isEmpty(); });
    showGroups(groups, m_readAt);
}

void TodayPage::followClock() {
    const Today now = context().today();
    if (now.date != m_readAt.date || m_readAt.now.secsTo(now.now) >= quarterOfAnHour)
        m_reader->read();
}

QString TodayPage::shownRecord() const {
    if (m_calls->isShown())
        return m_calls->chosen() ? m_calls->chosen()->about : QString();
    const TodayLine* line = chosen();
    return line ? line->id : QString();
}

int TodayPage::pending() const {
    return m_model->total();
}

QList<QAction*> TodayPage::menuActions() const {
    QList<QAction*> actions;
    for (Command* command : m_commands)
        actions.append(&command->action());
    return actions;
}

QAction* TodayPage::printAction() const {
    return m_calls->isShown() ? m_calls->printAction() : nullptr;
}

void TodayPage::focusFilter() {
    (m_calls->isShown() ? static_cast<QWidget*>(m_calls) : m_view)->setFocus();
}

} // namespace entraide
