// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/tandems/visit_log_section.h"

#include "domain/error.h"
#include "storage/desk.h"
#include "ui/common/button.h"
#include "ui/common/empty_state.h"
#include "ui/common/filter_bar.h"
#include "ui/common/job.h"
#include "ui/common/job_bar.h"
#include "ui/common/metrics.h"
#include "ui/records/ask_outcome.h"
#include "ui/records/seen_refresh.h"
#include "ui/tandems/tandem_dialogs.h"
#include "ui/tandems/visit_log_model.h"
#include "ui/tandems/visit_log_table.h"
#include "ui/words/error_words.h"
#include "ui/words/time_words.h"

#include <QAction>
#include <QHBoxLayout>
#include <QLabel>
#include <QSettings>
#include <QStackedWidget>
#include <QVBoxLayout>

#include <algorithm>

namespace entraide {

using namespace Qt::StringLiterals;

namespace {

constexpr int daysShown = 14;

} // namespace

VisitLogSection::VisitLogSection(PageContext& context, QWidget& page)
    : PageSection(context, page)
    , m_first(context.today().date.addDays(1 - daysShown))
    , m_last(context.today().date)
    , m_period(new QLabel)
    , m_jobs(new JobBar)
    , m_filter(new FilterBar)
    , m_model(new VisitLogModel(this))
    , m_table(new VisitLogTable(VisitLogModel::MinutesColumn))
    , m_none(new EmptyState)
    , m_stack(new QStackedWidget) {
    buildCommands();
    buildLayout();
    auto* follow = new SeenRefresh(*this, [this] { read(); });
    connect(&context.desk, &Desk::changed, follow, &SeenRefresh::changed);
    connect(m_model, &VisitLogModel::draftsChanged, this, &VisitLogSection::draftsChanged);
    connect(m_table->selectionModel(), &QItemSelectionModel::selectionChanged, this, &VisitLogSection::refresh);
    // Not from within the view that closes its cell.
    connect(m_table, &VisitLogTable::typingEnded, this, &VisitLogSection::showLate, Qt::QueuedConnection);
    connect(m_table, &ListTable::opened, this, [this](const QModelIndex& index) {
        const QModelIndex minutes = index.siblingAtColumn(VisitLogModel::MinutesColumn);
        if (minutes.flags() & Qt::ItemIsEditable) {
            m_table->setCurrentIndex(minutes);
            m_table->edit(minutes);
        }
    });
}

void VisitLogSection::buildLayout() {
    m_filter->setNamedFilters(
        {{u"all"_s, tr("Every visit")}, {u"open"_s, tr("Not noted yet")}, {u"approve"_s, tr("To approve")}},
        context().settings.value("tandems/log/filter", u"all"_s).toString());
    m_filter->setPlaceholder(tr("Helper or person helped"));
    m_filter->setTable(*m_table);
    m_table->setModel(m_model);
    m_table->setObjectName(u"visitLog"_s);
    m_table->setAccessibleName(tr("Visit log"));
    m_table->setDefaultWidths({104, 104, 184, 168, 208, 80, 56});
    m_table->keepLayout(context().settings, u"tandems/log/columns"_s);
    connect(m_filter, &FilterBar::textChanged, this, &VisitLogSection::applyFilter);
    connect(m_filter, &FilterBar::namedFilterChosen, this, [this](const QString& id) {
        context().settings.setValue("tandems/log/filter", id);
        applyFilter();
    });
    auto* back = new ActionButton(m_back->action());
    back->setWordless(true);
    auto* forward = new ActionButton(m_forward->action());
    forward->setWordless(true);
    auto* save = new ActionButton(m_save->action());
    makePrimary(*save);
    m_period->setFont(boldFont(font()));
    auto* head = new QHBoxLayout;
    head->setContentsMargins(Metrics::PagePadding, Metrics::Grid, Metrics::PagePadding, 0);
    head->setSpacing(Metrics::Grid);
    head->addWidget(back);
    head->addWidget(forward);
    head->addWidget(m_period);
    head->addWidget(new ActionButton(m_days->action()));
    head->addStretch(1);
    head->addWidget(new ActionButton(m_approve->action()));
    head->addWidget(save);
    auto* hint =
        new QLabel(tr("Digits: minutes · P: as planned · M: missed · X: excused · N: not noted · Tab, Enter: go on · "
                      "Ctrl+S: save · A: approve · Alt+PgUp: earlier · H: this month · L: last month · D: days"));
    hint->setFont(secondaryFont(font()));
    hint->setWordWrap(true);
    hint->setForegroundRole(QPalette::PlaceholderText);
    hint->setContentsMargins(Metrics::PagePadding, Metrics::Grid, Metrics::PagePadding, Metrics::Grid);
    m_stack->addWidget(m_table);
    m_stack->addWidget(m_none);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins({});
    column->setSpacing(0);
    column->addWidget(m_jobs);
    column->addLayout(head);
    column->addWidget(m_filter);
    column->addWidget(m_stack, 1);
    column->addWidget(hint);
    setAutoFillBackground(true);
    setBackgroundRole(QPalette::Base);
    setEntry(*m_table);
    applyFilter();
}

ShownList VisitLogSection::shownList() const {
    return {m_table, "visit"_L1};
}

void VisitLogSection::focusFilter() {
    m_filter->focusField();
}

QString VisitLogSection::shownRecord() const {
    const int row = m_table->currentIndex().row();
    return row >= 0 && row < m_model->rowCount() ? m_model->lineAt(row).time.tandem.toString() : QString();
}

int VisitLogSection::unsaved() const {
    return m_model->draftCount();
}

QString VisitLogSection::whatIsTyped() const {
    return unsaved() > 0 ? tr("%n visit(s) of the log", nullptr, unsaved()) : QString();
}

QVariant VisitLogSection::typed() const {
    return keptVisits(m_model->drafts());
}

void VisitLogSection::takeUp(const QVariant& typed) {
    m_model->setDrafts(visitsFromKept(typed));
}

// ---- the period ----

void VisitLogSection::showUntil(QDate last) {
    const QDate end = std::min(last, context().today().date);
    showDays(end.addDays(1 - daysShown), end);
}

void VisitLogSection::showMonth(QDate day) {
    const QDate first(day.year(), day.month(), 1);
    showDays(first, first.addMonths(1).addDays(-1));
    m_isMonth = true;
}

void VisitLogSection::showDays(QDate first, QDate last) {
    m_first = first;
    m_last = std::min(last, context().today().date);
    m_isMonth = false;
    read();
}

void VisitLogSection::step(int by) {
    if (m_isMonth) {
        showMonth(m_first.addMonths(by));
        return;
    }
    const qint64 length = m_first.daysTo(m_last) + 1;
    const QDate last = std::min(m_last.addDays(by * length), context().today().date);
    showDays(last.addDays(1 - length), last);
}

void VisitLogSection::showToApprove(QDate first) {
    m_filter->setChosenFilter(u"approve"_s);
    m_filter->setText({});
    applyFilter();
    showUntil(first.addDays(daysShown - 1));
}

void VisitLogSection::showEvent(QShowEvent* event) {
    PageSection::showEvent(event);
    if (!m_isRead)
        read();
}

void VisitLogSection::read() {
    m_isRead = true;
    m_late.reset();
    m_period->setText(tr("%1 to %2", "two days").arg(dateText(first()), dateText(m_last)));
    if (m_job)
        m_job->cancel();
    m_job = Job::run<QList<VisitLine>>(
        tr("Reading the visits"),
        [handle = desk().handle(), first = first(), last = m_last](JobControl& control) {
            control.stopIfCancelled();
            const auto own = Desk::openAgain(handle);
            QList<VisitLine> lines = visitLines(*own, first, last);
            control.stopIfCancelled();
            return lines;
        },
        [this, run = ++m_run](const QList<VisitLine>& lines) {
            if (run == m_run)
                showLines(lines);
        },
        [this](const std::exception_ptr& fault) { Q_EMIT said(sentenceFor(errorOf(fault)), Tone::Danger); }, this);
    m_jobs->watch(*m_job);
    refresh();
}

void VisitLogSection::showLines(const QList<VisitLine>& lines) {
    if (m_table->isTyping()) {
        m_late = lines;
        return;
    }
    m_late.reset();
    const QModelIndex current = m_table->currentIndex();
    const QString key = current.isValid() ? m_model->lineAt(current.row()).key() : QString();
    const int column = current.isValid() ? current.column() : 0;
    if (const int gone = m_model->setLines(lines, first(), m_last, context().today().date); gone > 0)
        Q_EMIT said(tr("%n visit(s) that you typed are not planned any more and were let go of.", nullptr, gone),
                    Tone::Warning);
    applyFilter();
    if (const int row = m_model->rowOf(key); row >= 0)
        m_table->setCurrentIndex(m_model->index(row, column));
    Q_EMIT linesShown();
}

void VisitLogSection::showLate() {
    if (m_late && !m_table->isTyping())
        showLines(QList<VisitLine>(*m_late));
}

void VisitLogSection::applyFilter() {
    const QString id = m_filter->chosenFilter();
    m_model->setFilter(id == "open"_L1      ? VisitLogModel::Shown::Open
                       : id == "approve"_L1 ? VisitLogModel::Shown::ToApprove
                                            : VisitLogModel::Shown::All,
                       m_filter->text());
    m_filter->setCounts(m_model->rowCount(), m_model->allLines());
    const bool isNone = m_model->rowCount() == 0;
    m_none->setSentence(m_model->allLines() == 0
                            ? tr("No tandem has a visit in these days. Go back with Alt+PgUp, or propose a tandem.")
                        : id == "approve"_L1 ? tr("Nothing is left to approve in these days.")
                        : id == "open"_L1    ? tr("Every visit of these days is noted.")
                                             : tr("No visit of these days is like that."));
    m_stack->setCurrentWidget(isNone ? static_cast<QWidget*>(m_none) : m_table);
    if (!isNone && m_table->selectedRows().isEmpty()) // a current one may be that of Qt, which chooses none
        m_table->chooseRow(std::max(0, m_table->currentIndex().row()));
    refresh();
}

void VisitLogSection::draftsChanged() {
    refresh();
    Q_EMIT unsavedChanged();
}

void VisitLogSection::refresh() {
    const int typed = unsaved();
    m_save->setText({typed > 0 ? tr("Save %n visit(s)", nullptr, typed) : tr("Save the visits"),
                     tr("All that was typed, in one step"), u"saved"_s});
    refreshCommands();
    Q_EMIT shownChanged();
}

// ---- what became of them ----

QList<int> VisitLogSection::chosenRows() const {
    return m_table->selectedRows();
}

QList<int> VisitLogSection::allRows() const {
    QList<int> rows;
    for (int row = 0; row < m_model->rowCount(); ++row)
        rows.append(row);
    return rows;
}

bool VisitLogSection::mayMarkAny(VisitState state) const {
    return std::ranges::any_of(chosenRows(), [&](int row) { return m_model->mayMark(row, state); });
}

/// One line is done: the next one is chosen.
void VisitLogSection::goOn() {
    const QModelIndex current = m_table->currentIndex();
    if (chosenRows().size() == 1 && current.row() + 1 < m_model->rowCount())
        m_table->setCurrentIndex(current.siblingAtRow(current.row() + 1));
}

void VisitLogSection::markChosen(VisitState state) {
    if (m_model->mark(chosenRows(), state) > 0)
        goOn();
}

void VisitLogSection::markAllOpen() {
    QList<int> rows;
    for (int row : allRows()) {
        if (m_model->lineAt(row).time.state == VisitState::Planned && !m_model->hasDraft(row))
            rows.append(row);
    }
    m_model->mark(rows, VisitState::Performed);
}

void VisitLogSection::askWhy(VisitState state) {
    QStringList keys;
    for (int row : chosenRows())
        keys.append(m_model->lineAt(row).key());
    askWhyNot(*this, state == VisitState::Missed ? Happened::Missed : Happened::Excused,
              [this, state, keys](const QString& reason) {
                  QList<int> rows;
                  for (const QString& key : keys) {
                      if (const int row = m_model->rowOf(key); row >= 0)
                          rows.append(row);
                  }
                  if (reason.trimmed().isEmpty())
                      Q_EMIT said(reasonIsNeeded(), Tone::Warning);
                  else if (m_model->mark(rows, state, reason.trimmed()) > 0)
                      goOn();
              });
}

void VisitLogSection::save() {
    if (m_model->lacksReason()) {
        if (const int row = m_model->rowWithoutReason(); row >= 0)
            m_table->setCurrentIndex(m_model->index(row, VisitLogModel::ReasonColumn));
        Q_EMIT said(tr("A visit was missed or excused without a reason. Write it, then save."), Tone::Warning);
        return;
    }
    const QList<VisitEntry> entries = m_model->entries();
    const int count = static_cast<int>(entries.size());
    const bool isSaved = act([&] { return TandemDesk(desk(), context().who).log(entries, context().today()); },
                             tr("%n visit(s) saved.", nullptr, count), tr("Undo the visits"));
    if (isSaved)
        m_model->dropAll();
}

QList<int> VisitLogSection::rowsToApprove(const QList<int>& among) const {
    QList<int> rows;
    for (int row : among) {
        if (m_model->mayApprove(row))
            rows.append(row);
    }
    return rows;
}

void VisitLogSection::approve(const QList<int>& rows) {
    QList<VisitId> visits;
    for (int row : rows)
        visits.append(m_model->lineAt(row).time.visit);
    const int count = static_cast<int>(visits.size());
    act([&] { return TandemDesk(desk(), context().who).approve(visits, context().today()); },
        tr("%n visit(s) approved.", nullptr, count), tr("Undo the approval"));
}

// ---- the commands ----

void VisitLogSection::buildCommands() {
    m_save = &addCommand(
        u"tandems.log.save"_s, {tr("Save the visits"), tr("All that was typed, in one step"), u"saved"_s}, u"Ctrl+S"_s,
        [this] { save(); }, [this] { return unsaved() > 0; });
    m_save->alsoUnder({QKeySequence(u"Ctrl+Return"_s)});
    buildOutcomeCommands();
    m_approve = &addCommand(
        u"tandems.log.approve"_s,
        {tr("Approve the chosen visits"), tr("Performed ones; they stay as they are"), u"check"_s}, u"A"_s,
        [this] { approve(rowsToApprove(chosenRows())); }, [this] { return !rowsToApprove(chosenRows()).isEmpty(); });
    m_approveAll = &addCommand(
        u"tandems.log.approveAll"_s,
        {tr("Approve all visits shown"), tr("Performed ones that are in the list"), u"check"_s}, u"Shift+A"_s,
        [this] { approve(rowsToApprove(allRows())); }, [this] { return !rowsToApprove(allRows()).isEmpty(); });
    addCommand(
        u"tandems.log.open"_s, {tr("Show the tandem of this visit"), tr("With all its times"), u"tandems"_s}, u"O"_s,
        [this] {
            const VisitLine line = m_model->lineAt(m_table->currentIndex().row());
            Q_EMIT openRequested(line.time.visit.isEmpty() ? line.time.tandem.toString() : line.time.visit.toString());
        },
        [this] { return !shownRecord().isEmpty(); });
    buildPeriodCommands();
}

void VisitLogSection::buildPeriodCommands() {
    m_back = &addCommand(
        u"tandems.log.back"_s, {tr("Earlier visits"), tr("Shows the visits before these"), u"chevron-left"_s},
        u"Alt+PgUp"_s, [this] { step(-1); }, [] { return true; });
    m_forward = &addCommand(
        u"tandems.log.forward"_s, {tr("Later visits"), tr("Shows the visits after these"), u"chevron-right"_s},
        u"Alt+PgDown"_s, [this] { step(1); }, [this] { return m_last < context().today().date; });
    addCommand(
        u"tandems.log.weeks"_s, {tr("Visits of the last two weeks"), tr("Shows them, until today"), u"calendar"_s},
        u"W"_s, [this] { showUntil(context().today().date); }, [] { return true; });
    addCommand(
        u"tandems.log.thisMonth"_s, {tr("Visits of this month"), tr("Shows them, until today"), u"calendar"_s}, u"H"_s,
        [this] { showMonth(context().today().date); }, [] { return true; });
    addCommand(
        u"tandems.log.lastMonth"_s, {tr("Visits of last month"), tr("Shows the whole month"), u"calendar"_s}, u"L"_s,
        [this] { showMonth(context().today().date.addMonths(-1)); }, [] { return true; });
    m_days = &addCommand(
        u"tandems.log.days"_s, {tr("Visits of other days…"), tr("Asks from which day to which"), u"calendar"_s}, u"D"_s,
        [this] {
            askDays(*this, m_first, m_last, context().today().date,
                    [this](QDate first, QDate last) { showDays(first, last); });
        },
        [] { return true; });
}

void VisitLogSection::buildOutcomeCommands() {
    using enum VisitState;
    addCommand(
        u"tandems.log.performed"_s, {tr("It took place as planned"), tr("For each chosen line"), u"state-done"_s},
        u"P"_s, [this] { markChosen(Performed); }, [this] { return mayMarkAny(Performed); });
    addCommand(
        u"tandems.log.allPerformed"_s,
        {tr("All the others took place as planned"), tr("For each line shown that nothing is noted for"),
         u"state-done"_s},
        u"Shift+P"_s, [this] { markAllOpen(); }, [this] { return m_model->rowCount() > 0; });
    addCommand(
        u"tandems.log.missed"_s, {tr("It was missed…"), tr("Nobody came; the reason is kept"), u"state-refused"_s},
        u"M"_s, [this] { askWhy(Missed); }, [this] { return mayMarkAny(Missed); });
    addCommand(
        u"tandems.log.excused"_s,
        {tr("It was excused…"), tr("It was called off; the reason is kept"), u"state-cancelled"_s}, u"X"_s,
        [this] { askWhy(Excused); }, [this] { return mayMarkAny(Excused); });
    addCommand(
        u"tandems.log.planned"_s, {tr("It is not noted yet"), tr("Takes back what was noted"), u"undo"_s}, u"N"_s,
        [this] { markChosen(Planned); }, [this] { return mayMarkAny(Planned); });
    addCommand(
        u"tandems.log.drop"_s,
        {tr("Drop what was typed here"), tr("The chosen lines are as they were saved"), u"close"_s}, u"Del"_s,
        [this] { m_model->drop(chosenRows()); },
        [this] { return std::ranges::any_of(chosenRows(), [this](int row) { return m_model->hasDraft(row); }); });
}

} // namespace entraide
