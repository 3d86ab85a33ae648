// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/exchange/exchange_page.h"

#include "domain/error.h"
#include "storage/desk.h"
#include "ui/common/button.h"
#include "ui/common/command.h"
#include "ui/common/fault.h"
#include "ui/common/job_bar.h"
#include "ui/common/keyboard.h"
#include "ui/common/metrics.h"
#include "ui/common/two_line_delegate.h"
#include "ui/exchange/board_section.h"
#include "ui/exchange/conflict_section.h"
#include "ui/exchange/erasures_section.h"
#include "ui/exchange/exchange_list_model.h"
#include "ui/exchange/exchange_office.h"
#include "ui/exchange/exchange_words.h"
#include "ui/exchange/held_section.h"
#include "ui/exchange/inbox_section.h"
#include "ui/exchange/outbox_section.h"
#include "ui/exchange/peers_section.h"
#include "ui/exchange/this_desk_section.h"
#include "ui/records/follow_desk.h"
#include "ui/words/error_words.h"

#include <QAction>
#include <QHBoxLayout>
#include <QLabel>
#include <QListView>
#include <QSettings>
#include <QSplitter>
#include <QStackedWidget>
#include <QVBoxLayout>

namespace entraide {

using namespace Qt::StringLiterals;

namespace {

constexpr int narrowestPanel = 560;

} // namespace

ExchangePage::ExchangePage(PageContext& context, ExchangeOffice& office, QWidget* parent)
    : Page(context, parent)
    , m_office(office)
    , m_model(new ExchangeListModel(this))
    , m_right(new QStackedWidget)
    , m_conflicts(new ConflictSection(context.desk, office, this))
    , m_inbox(new InboxSection(context, *this))
    , m_here(new ThisDeskSection(context.desk, office, this))
    , m_peers(new PeersSection(office, *this)) {
    m_jobs = new JobBar;
    m_jobs->setStoppingText(tr("Stopping; what has come already stays."));
    m_right->setMinimumWidth(
        narrowestPanel); // in a small window the longest buttons of a panel are cut, not the window
    auto* right = new QWidget;
    auto* column = new QVBoxLayout(right);
    column->setContentsMargins({});
    column->setSpacing(0);
    column->addWidget(m_jobs);
    column->addWidget(m_right, 1);
    QWidget* left = buildList();
    auto* outbox = new OutboxSection(context, *this);
    auto* board = new BoardSection(context, *this);
    auto* held = new HeldSection(context.desk, office, this);
    auto* erasures = new ErasuresSection(office, this);
    for (ExchangeSection* section :
         QList<ExchangeSection*>{m_conflicts, held, m_inbox, outbox, m_here, m_peers, board, erasures})
        add(section);
    auto* splitter = new QSplitter;
    splitter->addWidget(left);
    splitter->addWidget(right);
    splitter->setStretchFactor(0, 0);
    splitter->setStretchFactor(1, 1);
    splitter->setSizes({264, 980});
    keepWidths(*splitter, u"exchange/splitter"_s);
    auto* row = new QHBoxLayout(this);
    row->setContentsMargins({});
    row->addWidget(splitter);
    new RegionKeys({left, right}, *this);

    connect(&office, &ExchangeOffice::stateChanged, this, &ExchangePage::refresh);
    connect(&office, &ExchangeOffice::peersChanged, this, &ExchangePage::refresh);
    // A few times a second while much comes: what is shown beside the list stays as it is.
    connect(&office, &ExchangeOffice::followed, this, [this] {
        m_model->update(*m_peers);
        refreshCommands();
    });
    connect(&office, &ExchangeOffice::started, this, [this](Job* job) { m_jobs->watch(*job); });
    connect(&office, &ExchangeOffice::failed, this,
            [this](const Error& error) { Q_EMIT said(sentenceFor(error), Tone::Danger); });
    followDesk(context.desk, this, &ExchangePage::refresh);
    refresh();
    if (!m_list->currentIndex().isValid())
        leave();
}

ExchangePage::~ExchangePage() = default;

QWidget* ExchangePage::buildList() {
    auto* title = new QLabel(tr("Exchange"));
    title->setFont(pageTitleFont(font()));
    title->setContentsMargins(Metrics::PagePadding, 12, Metrics::PagePadding, 12);
    m_list = new QListView;
    m_list->setObjectName(u"exchangeList"_s);
    m_list->setAccessibleName(tr("What waits, and desks"));
    m_list->setFrameShape(QFrame::NoFrame);
    m_list->setItemDelegate(new TwoLineDelegate(m_list));
    m_list->setModel(m_model);
    m_list->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    connect(m_list->selectionModel(), &QItemSelectionModel::currentChanged, this,
            [this](const QModelIndex& index) { guardedLater(*this, [&] { showRow(index.row()); }); });
    // Also the line that is chosen already: a form may be in front of it.
    connect(m_list, &QListView::clicked, this, [this](const QModelIndex& index) {
        if (m_model->sectionAt(index.row()) != shownSection())
            showRow(index.row());
    });
    connect(m_list, &QListView::activated, this, [this](const QModelIndex& index) {
        ExchangeSection* section = m_model->sectionAt(index.row());
        if (section && section == shownSection())
            section->enter();
    });
    auto* foot = new QHBoxLayout;
    foot->setContentsMargins(Metrics::PagePadding, 12, Metrics::PagePadding, 12);
    foot->addWidget(new ActionButton(m_peers->footCommand()->action()));
    foot->addStretch(1);
    auto* list = new QWidget;
    list->setMinimumWidth(220);
    auto* column = new QVBoxLayout(list);
    column->setContentsMargins({});
    column->setSpacing(0);
    column->addWidget(title);
    column->addWidget(m_list, 1);
    column->addLayout(foot);
    return list;
}

void ExchangePage::add(ExchangeSection* section) {
    m_sections.append(section);
    for (QWidget* panel : section->panels())
        m_right->addWidget(panel);
    connect(section, &ExchangeSection::changed, this, &ExchangePage::refresh);
    connect(section, &ExchangeSection::said, this, &Page::said);
    connect(section, &ExchangeSection::done, this, &Page::done);
    connect(section, &ExchangeSection::openRequested, this, &Page::openRequested);
    connect(section, &ExchangeSection::leaveRequested, this, &ExchangePage::leave);
    connect(section, &ExchangeSection::lineRequested, this, [this, section](const QString& id) {
        if (const int row = m_model->rowOf(section->key(), id); row >= 0) {
            chooseRow(row);
            m_list->setFocus();
        }
    });
    connect(section, &ExchangeSection::panelRequested, this, [this](QWidget* panel) {
        m_right->setCurrentWidget(panel);
        refreshCommands();
    });
}

ExchangeSection* ExchangePage::shownSection() const {
    for (ExchangeSection* section : m_sections) {
        if (section->panels().contains(m_right->currentWidget()))
            return section;
    }
    return nullptr;
}

QString ExchangePage::shownRecord() const {
    const ExchangeSection* section = shownSection();
    return section ? section->shownRecord() : QString();
}

int ExchangePage::pending() const {
    int sum = 0;
    for (const ExchangeSection* section : m_sections)
        sum += section->pending();
    return sum;
}

PageStatus ExchangePage::status() const {
    return {u"exchange"_s, statusText(m_office, QDateTime::currentDateTime())};
}

QAction* ExchangePage::newAction() const {
    return &m_peers->footCommand()->action();
}

QList<QAction*> ExchangePage::menuActions() const {
    QList<QAction*> actions;
    for (const ExchangeSection* section : m_sections) {
        for (const Command* command : section->commands())
            actions.append(&command->action());
    }
    return actions;
}

void ExchangePage::focusFilter() {
    m_list->setFocus();
}

void ExchangePage::refreshCommands() {
    for (const ExchangeSection* section : std::as_const(m_sections)) {
        for (Command* command : section->commands())
            command->refresh();
    }
}

void ExchangePage::refresh() {
    const int row = m_list->currentIndex().row();
    const ExchangeSection* section = m_model->sectionAt(row);
    const QString id = m_model->idAt(row);
    QWidget* shown = m_right->currentWidget();
    const ExchangeSection* front = shownSection();
    m_model->show(m_sections);
    if (section) {
        int again = m_model->rowOf(section->key(), id);
        if (again < 0)
            again = m_model->firstRowOf(section->key()); // done with: the next one
        if (again < 0)
            again = m_model->firstRowOf(m_here->key());
        if (front && front->isBusy()) { // nobody loses what is being typed
            m_list->selectionModel()->setCurrentIndex(m_model->index(again), QItemSelectionModel::ClearAndSelect);
            m_right->setCurrentWidget(shown);
        } else {
            chooseRow(again);
        }
    }
    refreshCommands();
    Q_EMIT pendingChanged();
    Q_EMIT statusChanged();
}

void ExchangePage::chooseRow(int row) {
    const QModelIndex index = m_model->index(row);
    if (m_list->currentIndex() == index)
        showRow(row);
    else
        m_list->setCurrentIndex(index);
}

void ExchangePage::showRow(int row) {
    ExchangeSection* section = m_model->sectionAt(row);
    // What a line holds counts as read: behind another page nobody reads it.
    m_isUnread = !isVisible() && (section == m_conflicts || section == m_inbox);
    QWidget* panel = nullptr;
    // What cannot be entered as read is not shown, and why is told.
    if (section && !m_isUnread)
        guarded(*this, [&] { panel = section->show(m_model->idAt(row)); });
    m_right->setCurrentWidget(panel ? panel : m_here->show({}));
    refreshCommands();
}

void ExchangePage::showEvent(QShowEvent* event) {
    Page::showEvent(event);
    if (m_isUnread)
        showRow(m_list->currentIndex().row());
}

/// From a form back to the line it was begun from; from a line to what waits next, or this desk.
void ExchangePage::leave() {
    const ExchangeSection* front = shownSection();
    const int current = m_list->currentIndex().row();
    if (front && front->isBusy() && m_model->sectionAt(current)) {
        showRow(current);
    } else {
        const bool isFirst = current < 0;
        int waiting = isFirst ? m_model->firstRowOf(m_conflicts->key()) : -1;
        if (isFirst && waiting < 0)
            waiting = m_model->firstRowOf(m_inbox->key());
        chooseRow(waiting >= 0 ? waiting : m_model->firstRowOf(m_here->key()));
        if (isFirst)
            return;
    }
    m_list->setFocus();
}

void ExchangePage::openRecord(const QString& id) {
    const int row = m_model->rowOf(m_conflicts->key(), id);
    if (row < 0) {
        Q_EMIT said(tr("Nothing is to be chosen on this record any more."), Tone::Accent);
        return;
    }
    chooseRow(row);
    m_conflicts->enter();
}

} // namespace entraide
