// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/protection/journal_section.h"

#include "domain/permissions.h"
#include "storage/desk.h"
#include "storage/journal_witness.h"
#include "storage/queries.h"
#include "ui/common/button.h"
#include "ui/common/empty_state.h"
#include "ui/common/fault.h"
#include "ui/common/filter_bar.h"
#include "ui/common/job.h"
#include "ui/common/job_bar.h"
#include "ui/common/list_table.h"
#include "ui/common/metrics.h"
#include "ui/common/tone_label.h"
#include "ui/printing/print_dialogs.h"
#include "ui/protection/journal_model.h"
#include "ui/protection/journal_paper.h"
#include "ui/records/seen_refresh.h"
#include "ui/words/audit_words.h"
#include "ui/words/error_words.h"
#include "ui/words/time_words.h"
#include "ui/words/vocabulary_words.h"

#include <QDateEdit>
#include <QHBoxLayout>
#include <QSettings>
#include <QSignalBlocker>
#include <QStackedWidget>
#include <QVBoxLayout>

#include <algorithm>

namespace entraide {

using namespace Qt::StringLiterals;

namespace {

constexpr qint64 mostFound = 60; // records of a type that a search is about

QDateEdit* makeDay(const QString& name, QDate day) {
    auto* edit = new QDateEdit(day);
    edit->setCalendarPopup(true);
    edit->setDisplayFormat(u"dd/MM/yyyy"_s);
    edit->setAccessibleName(name);
    edit->setKeyboardTracking(false); // a day is a day when it is typed whole
    edit->hide();
    return edit;
}

} // namespace

JournalSection::JournalSection(PageContext& context, QWidget& page)
    : PageSection(context, page)
    , m_filter(new FilterBar)
    , m_people(new QComboBox)
    , m_period(new QComboBox)
    , m_first(makeDay(tr("First day"), context.today().date.addDays(-6)))
    , m_last(makeDay(tr("Last day"), context.today().date))
    , m_model(new JournalModel(context.desk, this))
    , m_table(new ListTable)
    , m_none(new EmptyState)
    , m_stack(new QStackedWidget)
    , m_result(new IconText(u"info"_s, {}))
    , m_jobs(new JobBar)
    , m_paper(new JournalPaper(context, *this)) {
    buildCommands();
    buildLayout();
    auto* follow = new SeenRefresh(*this, [this] { read(); });
    connect(&context.desk, &Desk::changed, follow, &SeenRefresh::changed);
    connect(m_filter, &FilterBar::textChanged, this, [this] { guarded(*this, [this] { read(); }); });
    connect(m_filter, &FilterBar::namedFilterChosen, this, [this] { guarded(*this, [this] { read(); }); });
    connect(m_people, &QComboBox::activated, this, [this] { guarded(*this, [this] { read(); }); });
    connect(m_period, &QComboBox::currentIndexChanged, this, [this] { guarded(*this, [this] { choosePeriod(); }); });
    for (QDateEdit* day : {m_first, m_last})
        connect(day, &QDateEdit::dateChanged, this, [this] { guarded(*this, [this] { read(); }); });
    connect(m_table, &ListTable::currentRowChanged, this, &JournalSection::refresh);
    connect(m_table, &ListTable::opened, this, [this] { m_open->trigger(); });
    connect(m_paper, &JournalPaper::started, this, [this](Job* job) {
        m_jobs->watch(*job);
        refresh();
    });
    connect(m_paper, &JournalPaper::ended, this, [this] { guarded(*this, [this] { read(); }); });
    connect(m_paper, &JournalPaper::said, this, &PageSection::said);
}

void JournalSection::buildCommands() {
    const auto isChosen = [this] { return !shownRecord().isEmpty(); };
    m_verify = &addCommand(
        u"protection.journal.verify"_s,
        {tr("Verify the journal"), tr("Looks whether anything was changed, left out or cut off"), u"shield"_s}, u"V"_s,
        [this] { verify(); }, [this] { return !m_verifying; });
    m_open = &addCommand(
        u"protection.journal.open"_s, {tr("Show the record of this entry"), tr("On its own page"), u"link"_s}, u"O"_s,
        [this] { Q_EMIT openRequested(shownRecord()); }, isChosen);
    m_only = &addCommand(
        u"protection.journal.only"_s,
        {tr("Only the entries about this record"), tr("Everything else is left out of the list"), u"filter"_s}, u"R"_s,
        [this] { openRecord(shownRecord()); }, isChosen);
    const auto here = [this] { return mayRead() && m_model->rowCount() > 0 && !m_paper->isWorking(); };
    m_print = &addCommand(
        u"protection.journal.print"_s, {tr("Print the journal…"), tr("Prints the entries shown"), u"print"_s}, {},
        [this] { m_paper->print(m_model->numbers(), chosenText()); }, here);
    m_csv = &addCommand(
        u"protection.journal.csv"_s,
        {tr("Save the journal as CSV…"), tr("Writes the entries shown to a file for a spreadsheet"), u"file-out"_s},
        u"Shift+S"_s,
        [this] {
            askForFile(*this, tr("Save the journal as CSV"), tr("journal", "beginning of a file's name") + u".csv"_s,
                       [this](const QString& file) { m_paper->writeCsv(m_model->numbers(), file); });
        },
        here);
}

void JournalSection::buildLayout() {
    QList<FilterChoice> kinds{{u"all"_s, tr("Everything")}};
    for (const AuditKind kind : enumValues<AuditKind>())
        kinds.append({QString(enumName(kind)), word(kind)});
    m_filter->setNamedFilters(kinds, context().settings.value("protection/journal/kind", u"all"_s).toString());
    m_filter->namedFilters().setAccessibleName(tr("Kind of entries"));
    m_filter->setPlaceholder(tr("Name or id of a record"));
    m_people->setAccessibleName(tr("Who did it"));
    m_people->setObjectName(u"journalPeople"_s);
    m_people->setSizeAdjustPolicy(QComboBox::AdjustToContents);
    m_period->setAccessibleName(tr("Days"));
    m_period->setObjectName(u"journalPeriod"_s);
    m_period->addItems(
        {tr("All days"), tr("Today"), tr("Last 7 days"), tr("Last 30 days"), tr("This year"), tr("From … to …")});
    for (QWidget* widget : {static_cast<QWidget*>(m_people), static_cast<QWidget*>(m_period),
                            static_cast<QWidget*>(m_first), static_cast<QWidget*>(m_last)})
        m_filter->addWidget(widget);
    m_filter->setTable(*m_table);
    m_table->setModel(m_model);
    m_table->setObjectName(u"journal"_s);
    m_table->setAccessibleName(tr("Journal"));
    m_table->setCompact(true);
    m_table->setSelectionMode(QAbstractItemView::SingleSelection);
    m_table->setDefaultWidths({136, 144, 216, 256, 200});
    m_table->keepLayout(context().settings, u"protection/journal/columns"_s);
    m_result->setObjectName(u"journalResult"_s);
    m_result->setAccessibleName(tr("What the verifying came to"));
    m_result->hide();
    auto* acts = new QHBoxLayout;
    acts->setContentsMargins(Metrics::PagePadding, Metrics::Grid, Metrics::PagePadding, 0);
    acts->setSpacing(Metrics::Grid);
    for (Command* command : {m_verify, m_open, m_only}) {
        auto* button = new ActionButton(command->action());
        button->setShortText(command == m_verify ? QString()
                             : command == m_open ? tr("Show the record")
                                                 : tr("Only this record"));
        acts->addWidget(button);
    }
    acts->addStretch(1);
    for (Command* command : {m_print, m_csv}) {
        auto* button = new ActionButton(command->action());
        button->setShortText(command == m_print ? tr("Print…") : tr("CSV…"));
        acts->addWidget(button);
    }
    auto* verdict = new QHBoxLayout;
    verdict->setContentsMargins(Metrics::PagePadding, Metrics::Grid, Metrics::PagePadding, 0);
    verdict->addWidget(m_result);
    m_stack->addWidget(m_table);
    m_stack->addWidget(m_none);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins({});
    column->setSpacing(0);
    column->addWidget(m_jobs);
    column->addLayout(acts);
    column->addLayout(verdict);
    column->addWidget(m_filter);
    column->addWidget(m_stack, 1);
    setAutoFillBackground(true);
    setBackgroundRole(QPalette::Base);
    setEntry(*m_table);
}

bool JournalSection::mayRead() const {
    return mayDo(desk().actor().role, DeskAct::ReadAudit);
}

void JournalSection::showEvent(QShowEvent* event) {
    PageSection::showEvent(event);
    guarded(*this, [this] { read(); });
}

ShownList JournalSection::shownList() const {
    return {m_table, "journal"_L1};
}

void JournalSection::focusFilter() {
    m_filter->focusField();
}

QAction* JournalSection::printAction() const {
    return &m_print->action();
}

QString JournalSection::shownRecord() const {
    return m_model->recordAt(m_table->currentIndex().row());
}

void JournalSection::openRecord(const QString& id) {
    m_filter->setChosenFilter(u"all"_s);
    m_people->setCurrentIndex(0);
    {
        const QSignalBlocker quiet(m_period);
        m_period->setCurrentIndex(AllDays);
    }
    m_filter->setText(id);
    choosePeriod();
}

// ---- what is asked for ----

void JournalSection::choosePeriod() {
    const bool custom = m_period->currentIndex() == Custom;
    m_first->setVisible(custom);
    m_last->setVisible(custom);
    read();
}

void JournalSection::fillPeople() {
    const QString chosen = m_people->currentData().toString();
    const bool any = m_people->currentIndex() <= 0;
    const QSignalBlocker quiet(m_people);
    m_people->clear();
    m_people->addItem(tr("Everybody"));
    m_people->addItem(tr("Without a name"), QString(u""_s));
    for (const QString& name : desk().audit().people())
        m_people->addItem(name, name);
    m_people->setCurrentIndex(any ? 0 : std::max(0, m_people->findData(chosen)));
}

AuditQuery JournalSection::query() const {
    AuditQuery query;
    if (const auto kind = enumFromName<AuditKind>(m_filter->chosenFilter()))
        query.acts = actsOf(*kind);
    if (m_people->currentIndex() > 0) {
        const QString who = m_people->currentData().toString();
        query.who = who.isEmpty() ? u""_s : who;
    }
    const QDate today = context().today().date;
    QDate first;
    QDate last = today;
    switch (m_period->currentIndex()) {
    case OnlyToday:
        first = today;
        break;
    case LastSevenDays:
        first = today.addDays(-6);
        break;
    case LastThirtyDays:
        first = today.addDays(-29);
        break;
    case ThisYear:
        first = QDate(today.year(), 1, 1);
        break;
    case Custom:
        first = std::min(m_first->date(), m_last->date());
        last = std::max(m_first->date(), m_last->date());
        break;
    default:
        break;
    }
    if (first.isValid()) {
        query.from = first.startOfDay();
        query.before = last.addDays(1).startOfDay();
    }
    if (const QString text = m_filter->text().trimmed(); !text.isEmpty()) {
        QStringList records;
        if (entityTypeOf(text)) {
            records.append(text);
        } else {
            for (const EntityType type : enumValues<EntityType>()) {
                const ListPage found = desk().queries().list({.type = type, .search = text, .limit = mostFound});
                for (const ListRow& row : found.rows)
                    records.append(row.id);
            }
        }
        query.records = records;
    }
    return query;
}

QString JournalSection::chosenText() const {
    QStringList texts;
    if (const auto kind = enumFromName<AuditKind>(m_filter->chosenFilter()))
        texts.append(word(*kind));
    if (m_people->currentIndex() > 0)
        texts.append(m_people->currentText());
    if (const AuditQuery asked = query(); asked.from.isValid())
        texts.append(
            tr("%1 to %2", "two days").arg(dateText(asked.from.date()), dateText(asked.before.addMSecs(-1).date())));
    if (const QString text = m_filter->text().trimmed(); !text.isEmpty())
        texts.append(text);
    return texts.join(u" · "_s);
}

void JournalSection::read() {
    if (!isVisible())
        return; // showEvent() reads
    if (!mayRead()) {
        m_none->setSentence(tr("The journal says who did what. Your role, %1, does not read it: ask whoever looks "
                               "after this desk.")
                                .arg(word(desk().actor().role)));
        m_stack->setCurrentWidget(m_none);
        m_filter->setEnabled(false);
        refresh();
        return;
    }
    m_filter->setEnabled(true);
    context().settings.setValue("protection/journal/kind", m_filter->chosenFilter());
    fillPeople();
    const qint64 kept = m_model->numberAt(m_table->currentIndex().row());
    m_model->show(desk().audit().find(query()));
    m_filter->setCounts(m_model->rowCount(), desk().audit().head().number);
    const bool isNone = m_model->rowCount() == 0;
    m_none->setSentence(tr("No entry is like that. Choose other days, or everything."));
    m_stack->setCurrentWidget(isNone ? static_cast<QWidget*>(m_none) : m_table);
    if (!isNone)
        m_table->chooseRow(std::max(0, m_model->rowOf(kept)));
    refresh();
}

void JournalSection::refresh() {
    refreshCommands();
    Q_EMIT shownChanged();
}

// ---- verifying ----

void JournalSection::verify() {
    if (m_verifying)
        return;
    m_verifying = Job::run<TrailReport>(
        tr("Verifying the journal"),
        [handle = desk().handle()](JobControl& control) {
            constexpr qint64 steps = 1000;
            control.setTotal(steps);
            const auto own = Desk::openAgain(handle);
            return verifyJournal(*own, [&control](double share) {
                control.stopIfCancelled();
                control.setDone(static_cast<qint64>(share * steps));
                return true;
            });
        },
        [this](const TrailReport& report) { showVerified(report); },
        [this](const std::exception_ptr& fault) { Q_EMIT said(sentenceFor(errorOf(fault)), Tone::Danger); }, this);
    connect(m_verifying, &Job::finished, this, [this] {
        m_verifying = nullptr;
        refresh();
        Q_EMIT verifyingEnded();
    });
    m_jobs->watch(*m_verifying);
    refresh();
}

void JournalSection::showVerified(const TrailReport& report) {
    m_verified = report;
    const Tone tone = !report.isSound() ? Tone::Danger : report.restored.isEmpty() ? Tone::Positive : Tone::Warning;
    m_result->setIcon(report.isSound() ? u"state-done"_s : u"warning"_s, tone);
    m_result->setText(sentenceFor(report));
    m_result->show();
    Q_EMIT said(sentenceFor(report), tone);
    // The first that is not right, where it is in the list.
    if (const int row = report.isSound() ? -1 : m_model->rowOf(report.brokenAt); row >= 0)
        m_table->chooseRow(row);
}

} // namespace entraide
