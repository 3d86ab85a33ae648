// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/exchange/exchange_page.h"

#include "domain/error.h"
#include "replication/conflicts.h"
#include "storage/desk.h"
#include "ui/common/button.h"
#include "ui/common/command.h"
#include "ui/common/job_bar.h"
#include "ui/common/keyboard.h"
#include "ui/common/metrics.h"
#include "ui/common/two_line_delegate.h"
#include "ui/exchange/conflict_view.h"
#include "ui/exchange/exchange_list_model.h"
#include "ui/exchange/exchange_office.h"
#include "ui/exchange/exchange_words.h"
#include "ui/exchange/peer_form.h"
#include "ui/exchange/peer_panel.h"
#include "ui/exchange/this_desk_panel.h"
#include "ui/words/error_words.h"

#include <QAction>
#include <QHBoxLayout>
#include <QLabel>
#include <QListView>
#include <QMessageBox>
#include <QPushButton>
#include <QSettings>
#include <QSplitter>
#include <QStackedWidget>
#include <QVBoxLayout>

namespace entraide {

using namespace Qt::StringLiterals;

ExchangePage::ExchangePage(PageContext& context, ExchangeOffice& office, QWidget* parent)
    : Page(context, parent)
    , m_office(office)
    , m_model(new ExchangeListModel(this)) {
    m_conflict = new ConflictView(context.desk, office.book());
    m_here = new ThisDeskPanel(office, context.desk.info().name);
    m_peer = new PeerPanel(office);
    m_form = new PeerForm(office);
    m_right = new QStackedWidget;
    for (QWidget* widget : QList<QWidget*>{m_here, m_conflict, m_peer, m_form})
        m_right->addWidget(widget);
    buildCommands();
    m_jobs = new JobBar;
    m_jobs->setStoppingText(tr("Stopping; what has come already stays."));
    auto* right = new QWidget;
    auto* column = new QVBoxLayout(right);
    column->setContentsMargins({});
    column->setSpacing(0);
    column->addWidget(m_jobs);
    column->addWidget(m_right, 1);
    auto* splitter = new QSplitter;
    QWidget* left = buildList();
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
    connect(&office, &ExchangeOffice::reported, this, &ExchangePage::report);
    connect(&office, &ExchangeOffice::started, this, [this](Job* job) { m_jobs->watch(*job); });
    connect(&office, &ExchangeOffice::failed, this,
            [this](const Error& error) { Q_EMIT said(sentenceFor(error), Tone::Danger); });
    connect(&context.desk, &Desk::changed, this, &ExchangePage::refresh);
    connect(m_here, &ThisDeskPanel::said, this, &Page::said);
    connect(m_conflict, &ConflictView::said, this, &Page::said);
    connect(m_conflict, &ConflictView::openRequested, this, &Page::openRequested);
    connect(m_conflict, &ConflictView::settled, this, &Page::done);
    connect(m_conflict, &ConflictView::laterRequested, this, [this] {
        chooseRow(m_model->rowOf(ExchangeListModel::ThisDesk));
        m_list->setFocus();
    });
    connect(m_form, &PeerForm::saveRequested, this, &ExchangePage::savePeer);
    connect(m_form, &PeerForm::leaveRequested, this, [this] {
        showRow(m_list->currentIndex().row());
        m_list->setFocus();
    });
    refresh();
    if (!m_list->currentIndex().isValid())
        chooseRow(m_model->conflicts() > 0 ? 1 : m_model->rowOf(ExchangeListModel::ThisDesk));
}

ExchangePage::~ExchangePage() = default;

QDateTime ExchangePage::now() const {
    return QDateTime::currentDateTime(); // exchanges happen by the clock, whatever day the desk is looked at
}

QWidget* ExchangePage::buildList() {
    auto* title = new QLabel(tr("Exchange"));
    title->setFont(pageTitleFont(font()));
    title->setContentsMargins(Metrics::PagePadding, 12, Metrics::PagePadding, 12);
    m_list = new QListView;
    m_list->setObjectName(u"exchangeList"_s);
    m_list->setAccessibleName(tr("Conflicts and desks"));
    m_list->setFrameShape(QFrame::NoFrame);
    m_list->setItemDelegate(new TwoLineDelegate(m_list));
    m_list->setModel(m_model);
    m_list->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    connect(m_list->selectionModel(), &QItemSelectionModel::currentChanged, this,
            [this](const QModelIndex& index) { showRow(index.row()); });
    connect(m_list, &QListView::activated, this, [this] {
        if (m_right->currentWidget() == m_conflict)
            m_conflict->focusLines();
    });
    auto* add = new ActionButton(*actionOf(u"exchange.addDesk"_s));
    auto* foot = new QHBoxLayout;
    foot->setContentsMargins(Metrics::PagePadding, 12, Metrics::PagePadding, 12);
    foot->addWidget(add);
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

Command& ExchangePage::addCommand(Command* command) {
    command->inside(*this);
    m_commands.append(command);
    return *command;
}

void ExchangePage::buildCommands() {
    const auto isPeer = [this] { return !shownPeer().isEmpty(); };
    const auto isFree = [this] { return !shownPeer().isEmpty() && !m_office.isExchangingWith(shownPeer()); };
    addCommand(new Command(
        u"exchange.addDesk"_s, {tr("&Add a desk…"), tr("Notes another desk to exchange with"), u"plus"_s},
        QKeySequence::New, [this] { beginPeer(true); }, this));
    Command& exchange = addCommand(new Command(
        u"exchange.now"_s, {tr("E&xchange now"), tr("Brings this desk and the other together"), u"exchange"_s},
        QKeySequence(u"X"_s), [this] { m_office.exchangeWith(shownPeer()); }, this));
    exchange.enabledWhen(isFree);
    addCommand(new Command(
                   u"exchange.all"_s,
                   {tr("Exchange with &all"), tr("Exchanges with every desk that is noted here"), u"refresh"_s},
                   QKeySequence(u"F5"_s),
                   [this] {
                       for (const Peer& peer : m_office.book().peers())
                           m_office.exchangeWith(peer.id);
                   },
                   this))
        .enabledWhen([this] { return !m_office.book().peers().isEmpty(); });
    Command& edit = addCommand(new Command(
        u"exchange.edit"_s, {tr("&Edit the desk…"), tr("Changes name, address or token"), u"edit"_s},
        QKeySequence(u"E"_s), [this] { beginPeer(false); }, this));
    edit.enabledWhen(isPeer);
    Command& remove = addCommand(new Command(
        u"exchange.remove"_s, {tr("&Remove the desk"), tr("Forgets address and token; what came stays"), u"trash"_s},
        QKeySequence::Delete, [this] { removePeer(); }, this));
    remove.enabledWhen(isPeer);
    m_peer->addAction(edit.action())->setShortText(tr("Edit"));
    m_peer->addAction(remove.action())->setShortText(tr("Remove"));
    m_peer->addPrimaryAction(exchange.action());
}

QAction* ExchangePage::actionOf(const QString& id) const {
    for (Command* command : m_commands) {
        if (command->id() == id)
            return &command->action();
    }
    return nullptr;
}

QString ExchangePage::shownPeer() const {
    return m_right->currentWidget() == m_peer ? m_peer->shown() : QString();
}

QString ExchangePage::shownRecord() const {
    return m_right->currentWidget() == m_conflict ? m_conflict->shown() : QString();
}

int ExchangePage::pending() const {
    return m_model->conflicts();
}

PageStatus ExchangePage::status() const {
    return {u"exchange"_s, statusText(m_office, now())};
}

QAction* ExchangePage::newAction() const {
    return actionOf(u"exchange.addDesk"_s);
}

QList<QAction*> ExchangePage::menuActions() const {
    QList<QAction*> actions;
    for (Command* command : m_commands)
        actions.append(&command->action());
    return actions;
}

void ExchangePage::focusFilter() {
    m_list->setFocus();
}

void ExchangePage::refresh() {
    const int row = m_list->currentIndex().row();
    const ExchangeListModel::Kind kind = m_model->kindAt(row);
    const QString id = m_model->idAt(row);
    const QWidget* shown = m_right->currentWidget();
    m_model->show(desk(), m_office, now());
    if (kind != ExchangeListModel::Group) {
        int again = m_model->rowOf(kind, id);
        if (again < 0 && kind == ExchangeListModel::Conflict && m_model->conflicts() > 0)
            again = 1; // settled: the next one
        if (again < 0)
            again = m_model->rowOf(ExchangeListModel::ThisDesk);
        if (shown == m_form) // nobody loses what is being typed
            m_list->selectionModel()->setCurrentIndex(m_model->index(again), QItemSelectionModel::ClearAndSelect);
        else
            chooseRow(again);
        if (shown == m_form)
            m_right->setCurrentWidget(m_form);
    }
    for (Command* command : std::as_const(m_commands))
        command->refresh();
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
    switch (m_model->kindAt(row)) {
    case ExchangeListModel::Conflict:
        if (!m_conflict->showConflict(m_model->idAt(row))) {
            Q_EMIT said(tr("A version of this record has not been received whole yet. Exchange again."), Tone::Warning);
            m_right->setCurrentWidget(m_here);
            break;
        }
        m_right->setCurrentWidget(m_conflict);
        break;
    case ExchangeListModel::OtherDesk:
        m_peer->showPeer(m_model->idAt(row), now());
        m_right->setCurrentWidget(m_peer);
        break;
    default:
        m_here->refresh();
        m_right->setCurrentWidget(m_here);
    }
    for (Command* command : std::as_const(m_commands))
        command->refresh();
}

void ExchangePage::openRecord(const QString& id) {
    const int row = m_model->rowOf(ExchangeListModel::Conflict, id);
    if (row < 0) {
        Q_EMIT said(tr("Nothing is to be chosen on this record any more."), Tone::Accent);
        return;
    }
    chooseRow(row);
    m_conflict->focusLines();
}

void ExchangePage::beginPeer(bool isNew) {
    const Peer* peer = isNew ? nullptr : m_office.book().find(shownPeer());
    m_right->setCurrentWidget(m_form);
    m_form->begin(peer ? *peer : Peer());
    for (Command* command : std::as_const(m_commands))
        command->refresh();
}

void ExchangePage::savePeer() {
    const auto peer = m_form->noted();
    if (!peer)
        return;
    try {
        m_right->setCurrentWidget(m_here);
        const QString id = m_office.save(*peer);
        chooseRow(m_model->rowOf(ExchangeListModel::OtherDesk, id));
        m_list->setFocus();
    } catch (const Error& error) {
        m_right->setCurrentWidget(m_form);
        Q_EMIT said(sentenceFor(error), Tone::Danger);
    }
}

void ExchangePage::removePeer() {
    const Peer* peer = m_office.book().find(shownPeer());
    if (!peer)
        return;
    // The token may be written nowhere else.
    auto* box = new QMessageBox(this);
    box->setAttribute(Qt::WA_DeleteOnClose);
    box->setIcon(QMessageBox::Question);
    box->setWindowTitle(tr("Remove the desk"));
    box->setText(tr("Address and token of %1 are forgotten. What was exchanged stays.").arg(peer->name));
    QPushButton* forget = box->addButton(tr("Forget the desk"), QMessageBox::DestructiveRole);
    forget->setObjectName(u"forgetDesk"_s);
    box->setDefaultButton(box->addButton(tr("Keep it"), QMessageBox::RejectRole));
    connect(forget, &QPushButton::clicked, this, [this, id = peer->id, name = peer->name] {
        try {
            m_office.remove(id);
            Q_EMIT said(tr("%1 is removed. What was exchanged stays.").arg(name), Tone::Accent);
        } catch (const Error& error) {
            Q_EMIT said(sentenceFor(error), Tone::Danger);
        }
    });
    box->open();
}

void ExchangePage::report(const ExchangeReport& report) {
    const Peer* peer = m_office.book().find(report.peer);
    if (!peer)
        return;
    refresh();
    const bool isNews = report.result.received + report.result.merged + report.result.conflicts.size() > 0;
    if (report.byItself && !isNews)
        return; // quiet when all is well; a desk that is away is seen in the list
    Q_EMIT said(reportText(report, peer->name), toneOf(report));
}

} // namespace entraide
