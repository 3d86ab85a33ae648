// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/protection/review_section.h"

#include "domain/error.h"
#include "domain/permissions.h"
#include "domain/records.h"
#include "storage/desk.h"
#include "ui/common/detail_panel.h"
#include "ui/common/empty_state.h"
#include "ui/common/filter_bar.h"
#include "ui/common/job_bar.h"
#include "ui/common/list_table.h"
#include "ui/common/metrics.h"
#include "ui/protection/review_acts.h"
#include "ui/protection/review_papers.h"
#include "ui/records/seen_refresh.h"
#include "ui/sharing/person_rights.h"
#include "ui/words/error_words.h"
#include "ui/words/privacy_words.h"
#include "ui/words/state_words.h"
#include "ui/words/time_words.h"
#include "ui/words/vocabulary_words.h"
#include "workflows/review_count.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QSettings>
#include <QSplitter>
#include <QStackedWidget>
#include <QVBoxLayout>

#include <algorithm>

namespace entraide {

using namespace Qt::StringLiterals;

namespace {

const auto filterKey = u"protection/review/filter"_s;
const auto widthsKey = u"protection/review/splitter"_s;
constexpr qint64 settleMilliseconds = 800; // several changes are one reading
constexpr qint64 mostPause = 60'000;
constexpr qint64 pauseFactor = 10; // a long reading is not taken up again at once

struct FilterName {
    ReviewFilter filter;
    const char* name;
};
constexpr FilterName filters[]{
    {ReviewFilter::Waiting, QT_TRANSLATE_NOOP("entraide::ReviewSection", "Waiting for a decision")},
    {ReviewFilter::ErasureDue, QT_TRANSLATE_NOOP("entraide::ReviewSection", "To be erased")},
    {ReviewFilter::Withdrawn, QT_TRANSLATE_NOOP("entraide::ReviewSection", "Consent taken back")},
    {ReviewFilter::Idle, QT_TRANSLATE_NOOP("entraide::ReviewSection", "Nothing for 24 months")},
    {ReviewFilter::NoBasis, QT_TRANSLATE_NOOP("entraide::ReviewSection", "No basis on record")},
    {ReviewFilter::Archived, QT_TRANSLATE_NOOP("entraide::ReviewSection", "Archived")},
    {ReviewFilter::All, QT_TRANSLATE_NOOP("entraide::ReviewSection", "All")},
};

} // namespace

ReviewSection::ReviewSection(PageContext& context, QWidget& page)
    : PageSection(context, page)
    , m_filter(new FilterBar)
    , m_jobs(new JobBar)
    , m_model(new ReviewModel(this))
    , m_table(new ListTable)
    , m_none(new EmptyState)
    , m_stack(new QStackedWidget)
    , m_panel(new DetailPanel)
    , m_preview(new QLabel)
    , m_acts(new ReviewActs(context, *this))
    , m_papers(new ReviewPapers(context, *this))
    , m_rights(new PersonRights(context, *this)) {
    buildCommands();
    buildPaperCommands();
    buildLayout();
    m_soon.setSingleShot(true);
    connect(&m_soon, &QTimer::timeout, this, &ReviewSection::readAgain);
    auto* follow = new SeenRefresh(*this, [this] {
        if (!m_soon.isActive()) // a busy desk is read now and then
            m_soon.start(static_cast<int>(std::clamp(pauseFactor * m_took, settleMilliseconds, mostPause)));
    });
    connect(&context.desk, &Desk::changed, follow, &SeenRefresh::changed);
    connect(m_filter, &FilterBar::textChanged, this, &ReviewSection::fill);
    connect(m_filter, &FilterBar::namedFilterChosen, this, [this](const QString& id) {
        this->context().settings.setValue(filterKey, id);
        fill();
    });
    connect(m_table->selectionModel(), &QItemSelectionModel::selectionChanged, this, &ReviewSection::showChosen);
    connect(m_table, &ListTable::opened, this, [this] {
        if (const QList<ReviewEntry> entries = chosen(); entries.size() == 1)
            Q_EMIT openRequested(recordOf(entries.first().person));
    });
    connect(m_acts, &ReviewActs::done, this, &PageSection::done);
    connect(m_acts, &ReviewActs::done, this, &ReviewSection::readAgain);
    connect(m_acts, &ReviewActs::said, this, &PageSection::said);
    connect(m_acts, &ReviewActs::started, this, [this](Job* job) {
        m_jobs->watch(*job);
        refreshCommands();
    });
    connect(m_acts, &ReviewActs::ended, this, &ReviewSection::readAgain);
    connect(m_papers, &ReviewPapers::said, this, &PageSection::said);
    connect(m_rights, &PersonRights::done, this, &PageSection::done);
    connect(m_rights, &PersonRights::said, this, &PageSection::said);
    fill();
}

void ReviewSection::buildLayout() {
    QList<FilterChoice> choices;
    for (const FilterName& one : filters)
        choices.append({QString(enumName(one.filter)), tr(one.name)});
    m_filter->setNamedFilters(choices,
                              context().settings.value(filterKey, QString(enumName(ReviewFilter::Waiting))).toString());
    m_filter->namedFilters().setAccessibleName(tr("Which records"));
    m_filter->setPlaceholder(tr("Name"));
    m_table->setObjectName(u"reviewTable"_s);
    m_table->setAccessibleName(tr("Records to review"));
    m_table->setModel(m_model);
    m_table->setSelectionMode(QAbstractItemView::ExtendedSelection);
    m_table->setDefaultWidths({184, 176, 208, 112});
    m_table->keepLayout(context().settings, u"protection/review/columns"_s);
    m_filter->setTable(*m_table);
    m_preview->setObjectName(u"reviewPreview"_s);
    m_preview->setTextFormat(Qt::PlainText);
    m_preview->setWordWrap(true);
    m_preview->setTextInteractionFlags(Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard);
    m_preview->setContentsMargins(Metrics::PagePadding, Metrics::Grid, Metrics::PagePadding, Metrics::PagePadding);
    m_panel->body().addWidget(m_preview);
    m_panel->body().addStretch(1);
    m_panel->hideTabs();
    m_stack->addWidget(m_none);
    m_stack->addWidget(m_table);
    auto* hint = new QLabel(tr("K: keep · A: archive · R: bring back · B: note the basis · Ctrl+click: several"));
    hint->setFont(secondaryFont(font()));
    hint->setForegroundRole(QPalette::PlaceholderText);
    hint->setContentsMargins(Metrics::PagePadding, Metrics::Grid, Metrics::PagePadding, Metrics::Grid);
    auto* list = new QWidget;
    auto* column = new QVBoxLayout(list);
    column->setContentsMargins({});
    column->setSpacing(0);
    column->addWidget(m_filter);
    column->addWidget(m_stack, 1);
    column->addWidget(hint);
    auto* splitter = new QSplitter;
    splitter->addWidget(list);
    splitter->addWidget(m_panel);
    splitter->setStretchFactor(0, 3);
    splitter->setStretchFactor(1, 2);
    splitter->setSizes({720, 520});
    splitter->setChildrenCollapsible(false);
    splitter->restoreState(context().settings.value(widthsKey).toByteArray());
    connect(splitter, &QSplitter::splitterMoved, this,
            [this, splitter] { context().settings.setValue(widthsKey, splitter->saveState()); });
    auto* all = new QVBoxLayout(this);
    all->setContentsMargins({});
    all->setSpacing(0);
    all->addWidget(m_jobs);
    all->addWidget(splitter, 1);
    setEntry(*m_table);
}

bool ReviewSection::mayDecide() const {
    return desk().may(DeskAct::DecideRetention);
}

ReviewFilter ReviewSection::filter() const {
    return enumFromName<ReviewFilter>(m_filter->chosenFilter()).value_or(ReviewFilter::Waiting);
}

QList<ReviewEntry> ReviewSection::chosen() const {
    QList<ReviewEntry> entries;
    for (const int row : m_table->selectedRows()) {
        if (const ReviewEntry* entry = m_model->entryAt(row))
            entries.append(*entry);
    }
    return entries;
}

QString ReviewSection::shownRecord() const {
    const ReviewEntry* entry = m_model->entryAt(m_table->currentIndex().row());
    return entry ? entry->person.toString() : QString();
}

ShownList ReviewSection::shownList() const {
    return {m_table, "review"_L1};
}

void ReviewSection::focusFilter() {
    m_filter->focusField();
}

QAction* ReviewSection::printAction() const {
    return &m_print->action();
}

AnyId ReviewSection::recordOf(const PersonId& person) const {
    for (const EntityType type : {EntityType::Volunteer, EntityType::Beneficiary}) {
        if (const QStringList parts = desk().idsBy(type, "person"_L1, person.toString()); !parts.isEmpty())
            return parts.first();
    }
    return person.toString();
}

// ---- reading ----

void ReviewSection::showEvent(QShowEvent* event) {
    PageSection::showEvent(event);
    if (m_behind)
        readAgain();
}

void ReviewSection::readAgain() {
    if (!mayDecide()) {
        fill();
        return;
    }
    if (m_job) {
        m_again = true;
        return;
    }
    m_behind = m_again = false;
    m_soon.stop();
    m_since.start();
    m_job = Job::run<ReviewList>(
        tr("Looking for records to review"),
        [handle = desk().handle(), day = context().today().date](JobControl& control) {
            try {
                return reviewList(*Desk::openAgain(handle), day, control.stopToken());
            } catch (const Error& error) {
                if (error.code() == ErrorCode::Cancelled)
                    throw JobCancelled();
                throw;
            }
        },
        [this](const ReviewList& list) {
            noteReviewCount(desk(), {list.day, list.waiting()});
            m_reading = ReviewReading::of(list);
            fill();
            Q_EMIT read();
        },
        [this](const std::exception_ptr& fault) {
            Q_EMIT said(sentenceFor(errorOf(fault, desk().info().file)), Tone::Danger);
        },
        this);
    connect(m_job, &Job::finished, this, [this](Job::State state) {
        m_job = nullptr;
        m_took = m_since.elapsed();
        m_behind = state != Job::State::Done;
        if (m_again)
            readAgain();
        refreshCommands();
    });
    m_jobs->watch(*m_job);
    refreshCommands();
}

void ReviewSection::openRecord(const QString& id) {
    m_wanted = PersonId::fromString(id).value_or(PersonId());
    fill();
}

// ---- showing ----

QString ReviewSection::emptyText() const {
    if (!mayDecide())
        return tr("Whoever answers for the data decides here what is kept. Ask them, or whoever administers the desk.");
    if (!m_reading)
        return tr("The records are being read.");
    if (m_reading->list.entries.isEmpty())
        return tr(
            "Nothing is to be reviewed: something happened to everybody within 24 months, and it is written down on "
            "what each record rests.");
    return tr("Nothing of this kind. Choose “All” above to see the other records.");
}

void ReviewSection::fill() {
    QList<PersonId> kept;
    for (const ReviewEntry& entry : chosen())
        kept.append(entry.person);
    const int row = m_table->currentIndex().row();
    if (!m_wanted.isEmpty() && m_reading) {
        kept = {m_wanted};
        m_filter->setText({});
        const auto isIt = [this](const ReviewEntry& entry) { return entry.person == m_wanted; };
        if (const auto found = std::ranges::find_if(m_reading->list.entries, isIt);
            found != m_reading->list.entries.end() && !lets(filter(), found->reason))
            m_filter->setChosenFilter(QString(enumName(ReviewFilter::All)));
        m_wanted = {};
    }
    m_model->show(mayDecide() ? m_reading : nullptr, m_filter->text(), filter());
    QItemSelection again;
    for (const PersonId& person : std::as_const(kept)) {
        if (const int at = m_model->rowOf(person); at >= 0)
            again.select(m_model->index(at, 0), m_model->index(at, ReviewModel::ColumnCount - 1));
    }
    if (!again.isEmpty()) {
        m_table->setCurrentIndex(again.first().topLeft());
        m_table->selectionModel()->select(again, QItemSelectionModel::ClearAndSelect);
    } else if (m_model->rowCount() > 0) {
        m_table->chooseRow(std::clamp(row, 0, m_model->rowCount() - 1)); // who was dealt with is gone: the next one
    }
    m_filter->setCounts(m_model->rowCount(), m_reading ? m_reading->list.entries.size() : 0);
    m_none->setSentence(emptyText());
    m_stack->setCurrentWidget(m_model->rowCount() > 0 ? static_cast<QWidget*>(m_table) : m_none);
    showChosen();
}

void ReviewSection::showChosen() {
    const QList<ReviewEntry> entries = chosen();
    if (entries.isEmpty())
        m_panel->showEmpty(tr("Choose a record to see why it is to be reviewed, and what can be decided."));
    else if (entries.size() == 1)
        showOne(entries.first());
    else
        showMany(entries);
    refreshCommands();
    Q_EMIT shownChanged();
}

void ReviewSection::showOne(const ReviewEntry& entry) {
    m_panel->showRecord();
    m_panel->setTitle(entry.name);
    m_panel->setSubtitle(sentenceCase(word(entry.reason)));
    m_panel->setChips({{u"person"_s, word(entry.state), Tone::Normal}});
    QList<Fact> facts{{.label = tr("What is known"), .value = detailText(entry)},
                      {.label = tr("Due"), .value = dateText(entry.due)},
                      {.label = tr("Still open"), .value = openText(entry.past.open), .tone = Tone::Warning}};
    if (entry.past.lawUntil >= context().today().date)
        facts.append({.label = tr("The law asks to keep"),
                      .value = tr("what concerns money, until %1", "a date").arg(dateText(entry.past.lawUntil))});
    facts.append({.label = tr("Kept before because"), .value = entry.keepReason});
    QList<Fact> held;
    for (const EntityType type : {EntityType::Volunteer, EntityType::Beneficiary, EntityType::Offer,
                                  EntityType::Donation, EntityType::Dish, EntityType::Note}) {
        const QLatin1StringView column = type == EntityType::Donation ? "donor"_L1
                                         : type == EntityType::Dish   ? "cook"_L1
                                         : type == EntityType::Note   ? "about"_L1
                                                                      : "person"_L1;
        const auto count = static_cast<int>(desk().idsBy(type, column, entry.person.toString()).size());
        if (count > 0)
            held.append({.label = held.isEmpty() ? tr("Kept") : QString(u" "_s), .value = counted(type, count)});
    }
    m_panel->facts().setFacts(facts, held);
    QStringList sentences;
    if (canBeRestored(entry))
        sentences.append(tr("Bringing back makes it as it was before, at any time until it is erased."));
    else
        sentences.append(
            tr("Archiving puts the record away and can be undone; erasing cannot. Nothing happens by itself."));
    if (entry.reason == ReviewReason::NoBasis)
        sentences.append(tr("Ask the person, or note on which other basis the record is kept."));
    m_preview->setText(sentences.join(u"\n\n"_s));
}

void ReviewSection::showMany(const QList<ReviewEntry>& entries) {
    m_panel->showRecord();
    m_panel->setTitle(tr("%n record(s) chosen", nullptr, static_cast<int>(entries.size())));
    m_panel->setSubtitle({});
    m_panel->setChips({});
    QList<Fact> facts;
    for (const ReviewReason reason : enumValues<ReviewReason>()) {
        const auto count = std::ranges::count(entries, reason, &ReviewEntry::reason);
        if (count > 0)
            facts.append({.label = sentenceCase(word(reason)), .value = QString::number(count)});
    }
    const auto open = std::ranges::count_if(entries, [](const ReviewEntry& one) { return !one.past.open.isEmpty(); });
    if (open > 0)
        facts.append({.label = tr("Something is still open"), .value = QString::number(open), .tone = Tone::Warning});
    m_panel->facts().setFacts(facts);
    m_preview->setText(
        tr("What you decide is decided about all of them, in one step. Much of the desk at once takes the number "
           "of records, typed."));
}

} // namespace entraide
