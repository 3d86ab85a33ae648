// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/requests/requests_page.h"

#include "domain/error.h"
#include "storage/desk.h"
#include "storage/queries.h"
#include "ui/common/command.h"
#include "ui/common/filter_bar.h"
#include "ui/common/list_table.h"
#include "ui/common/metrics.h"
#include "ui/records/ask_reason.h"
#include "ui/records/record_list_model.h"
#include "ui/requests/request_columns.h"
#include "ui/requests/request_form.h"
#include "ui/requests/request_panel.h"
#include "ui/sharing/erase_person.h"
#include "ui/sharing/publish_view.h"
#include "ui/words/error_words.h"
#include "ui/words/state_words.h"
#include "workflows/enrolment.h"
#include "workflows/proposals.h"

#include <QAction>
#include <QHBoxLayout>
#include <QLabel>
#include <QSettings>
#include <QSplitter>
#include <QStackedWidget>
#include <QVBoxLayout>

#include <algorithm>

namespace entraide {

using namespace Qt::StringLiterals;

RequestsPage::RequestsPage(PageContext& context, QWidget* parent)
    : Page(context, parent) {
    m_panel = new RequestPanel(context);
    m_form = new RequestForm(context.desk);
    m_right = new QStackedWidget;
    m_right->addWidget(m_panel);
    m_right->addWidget(m_form);
    m_publish = new PublishView(context);
    m_right->addWidget(m_publish);
    // What one may do follows what is shown: a key pressed over the form must not begin another.
    connect(m_right, &QStackedWidget::currentChanged, this, &RequestsPage::refreshCommands);
    buildCommands();
    auto* splitter = new QSplitter;
    splitter->addWidget(buildList());
    splitter->addWidget(m_right);
    splitter->setStretchFactor(0, 2);
    splitter->setStretchFactor(1, 3);
    splitter->setSizes({480, 760});
    keepWidths(*splitter, u"requests/splitter"_s);
    auto* row = new QHBoxLayout(this);
    row->setContentsMargins({});
    row->addWidget(splitter);

    connect(m_panel, &RequestPanel::done, this, &Page::done);
    connect(m_panel, &RequestPanel::said, this, &Page::said);
    connect(m_panel, &RequestPanel::openRequested, this, &Page::openRequested);
    connect(m_form, &RecordForm::leaveRequested, this, &RequestsPage::leaveForm);
    connect(m_publish, &PublishView::said, this, &Page::said);
    connect(m_publish, &PublishView::leaveRequested, this, &RequestsPage::leaveForm);
    connect(m_form, &RecordForm::saveRequested, this, [this] {
        const RequestForm::Noted noted = m_form->noted();
        const Today today = this->context().today();
        QList<FormIssue> issues = check(noted.request, today);
        if (noted.request.organisation.isEmpty() || !noted.beneficiary.id.isEmpty())
            issues += check(noted.person, today);
        if (blocks(issues)) {
            m_form->show(issues);
            return;
        }
        try {
            Enrolment enrolment(desk());
            const bool isNew = m_form->isNew();
            const auto outcome = enrolment.saveRequest(noted.person, noted.beneficiary, noted.request, today);
            if (!outcome) {
                Q_EMIT said(sentenceFor(outcome.refusal()), Tone::Warning);
                return;
            }
            m_right->setCurrentWidget(m_panel);
            openRecord(outcome->record);
            Q_EMIT done(isNew ? tr("The request is saved.") : tr("The changes are saved."),
                        isNew ? tr("Undo the request") : tr("Undo the changes"), outcome->changes);
        } catch (const Error& error) {
            Q_EMIT said(sentenceFor(error), Tone::Danger);
        }
    });
    applyFilter();
    showRequest(m_model->idAt(0));
    m_table->chooseRow(0);
}

RequestsPage::~RequestsPage() = default;

QWidget* RequestsPage::buildList()
{
    m_model = new RecordListModel(desk(), EntityType::Request, requestColumns(), this);
    m_table = new ListTable;
    m_table->setModel(m_model);
    m_table->setAccessibleName(tr("Requests"));
    m_table->setDefaultWidths({112, 176, 104, 110, 90});
    m_table->setDefaultHidden({4});
    m_table->keepLayout(context().settings, u"requests/columns"_s);
    m_filter = new FilterBar;
    QList<FilterChoice> choices;
    for (const RequestFilter& filter : requestFilters())
        choices.append({filter.id, filter.name});
    m_filter->setNamedFilters(choices, context().settings.value("requests/filter", u"live"_s).toString());
    m_filter->setTable(*m_table);
    m_filter->setPlaceholder(tr("Filter"));
    connect(m_filter, &FilterBar::textChanged, this, &RequestsPage::applyFilter);
    connect(m_filter, &FilterBar::namedFilterChosen, this, [this](const QString& id) {
        context().settings.setValue("requests/filter", id);
        applyFilter();
    });
    connect(m_table, &ListTable::currentRowChanged, this, [this](const QModelIndex& index) {
        if (index.isValid() && m_right->currentWidget() == m_panel)
            showRequest(m_model->idAt(index.row()));
    });
    connect(m_model, &RecordListModel::refreshed, this, &RequestsPage::listRefreshed);
    auto* hint = new QLabel(tr("Ctrl+Enter: propose to the first candidate · E: edit"));
    hint->setFont(secondaryFont(font()));
    hint->setForegroundRole(QPalette::PlaceholderText);
    hint->setContentsMargins(Metrics::PagePadding, Metrics::Grid, Metrics::PagePadding, Metrics::Grid);
    auto* list = new QWidget;
    auto* column = new QVBoxLayout(list);
    column->setContentsMargins({});
    column->setSpacing(0);
    column->addWidget(m_filter);
    column->addWidget(m_table, 1);
    column->addWidget(hint);
    return list;
}

void RequestsPage::buildCommands()
{
    const auto add = [this](const QString& id, const Command::Text& text, const QKeySequence& key,
                            std::function<void()> run) -> Command& {
        auto* command = new Command(id, text, key, std::move(run), this);
        command->inside(*this);
        m_commands.append(command);
        return *command;
    };
    const auto inState = [this](std::initializer_list<RequestState> states) {
        return isPanelShown() && m_panel->request() && std::ranges::find(states, m_panel->request()->state) != states.end();
    };
    add(u"requests.new"_s, {tr("&New request"), tr("Notes a new request"), u"plus"_s}, QKeySequence::New,
        [this] { beginNew(); })
        .enabledWhen([this] { return isPanelShown(); }); // what was typed into the form is not thrown away
    add(u"requests.edit"_s, {tr("&Edit the request"), tr("Changes the chosen request"), u"edit"_s},
        QKeySequence(u"E"_s), [this] { beginEdit(); })
        .enabledWhen([this] { return isPanelShown() && m_panel->request().has_value(); });
    add(u"requests.proposeFirst"_s,
        {tr("&Propose to the first candidate"), tr("Asks the candidate who fits best"), u"propose"_s},
        QKeySequence(u"Ctrl+Return"_s), [this] { m_panel->proposeFirst(); })
        .enabledWhen([this, inState] { return inState({RequestState::Open, RequestState::Proposed}); });
    add(u"requests.askPartner"_s,
        {tr("&Ask a partner…"), tr("Shows what another association would see, before it is asked"), u"file-out"_s},
        QKeySequence(u"A"_s),
        [this] {
            if (m_publish->begin(m_panel->request()->id))
                m_right->setCurrentWidget(m_publish);
        })
        .enabledWhen([inState] { return inState({RequestState::Open, RequestState::Proposed}); });
    const auto move = [&](const QString& id, const QString& text, const QString& tip, const QString& iconName,
                          RequestState to, std::initializer_list<RequestState> from, bool needsReason) {
        const QList<RequestState> allowed(from);
        add(id, {text, tip, iconName}, {}, [this, to, needsReason, text] { moveRequest(to, needsReason, text); })
            .enabledWhen([this, allowed] { return isPanelShown() && m_panel->request() && allowed.contains(m_panel->request()->state); });
    };
    move(u"requests.reopen"_s, tr("&Open again"), tr("Looks for somebody again"), u"refresh"_s, RequestState::Open,
         {RequestState::Draft, RequestState::Unmet, RequestState::Expired, RequestState::Cancelled,
          RequestState::HandedOver},
         false);
    move(u"requests.cancel"_s, tr("&Cancel the request…"), tr("The help is not needed any more"), u"close"_s,
         RequestState::Cancelled, {RequestState::Draft, RequestState::Open, RequestState::Proposed, RequestState::Matched},
         true);
    move(u"requests.unmet"_s, tr("Give &up…"), tr("Nobody was found; the reason is kept for the figures"),
         u"state-refused"_s, RequestState::Unmet, {RequestState::Open, RequestState::Proposed}, true);
    move(u"requests.handOver"_s, tr("Passed on b&y telephone…"),
         tr("Another association takes it on; nothing is sent to it"), u"swap"_s,
         RequestState::HandedOver, {RequestState::Open, RequestState::Proposed}, true);
    add(u"requests.erase"_s,
        {tr("Erase this person…"), tr("Shows what goes for good and what stays as numbers, and asks"), u"trash"_s}, {},
        [this] {
            const auto helped = context().desk.find<Beneficiary>(m_panel->request()->beneficiary);
            if (helped)
                askToErase(*this, context(), helped->person,
                           [this](const QString& text, Tone tone) { Q_EMIT said(text, tone); });
        })
        .enabledWhen([this] { return isPanelShown() && m_panel->request(); });
    for (const char* id : {"requests.askPartner", "requests.edit"})
        m_panel->addAction(*actionOf(QString::fromLatin1(id)));
}

QAction* RequestsPage::actionOf(const QString& id) const
{
    for (Command* command : m_commands) {
        if (command->id() == id)
            return &command->action();
    }
    return nullptr;
}

void RequestsPage::moveRequest(RequestState to, bool needsReason, const QString& title)
{
    const RequestId id = m_panel->request()->id;
    const auto run = [this, id, to](const QString& reason) {
        try {
            Proposals proposals(desk(), context().who);
            const auto outcome = proposals.moveRequest(id, to, reason, context().today());
            if (outcome)
                Q_EMIT done(tr("The request is now: %1.").arg(word(to)), tr("Undo the change"), outcome->changes);
            else
                Q_EMIT said(sentenceFor(outcome.refusal()), Tone::Warning);
        } catch (const Error& error) {
            Q_EMIT said(sentenceFor(error), Tone::Danger);
        }
    };
    if (!needsReason) {
        run({});
        return;
    }
    askReason(*this, {QString(title).remove(u'&').remove(u'…'), tr("Why?")}, run);
}

void RequestsPage::applyFilter()
{
    ListQuery query;
    query.search = m_filter->text();
    for (const RequestFilter& filter : requestFilters()) {
        if (filter.id == m_filter->chosenFilter())
            query.states = filter.states;
    }
    m_model->setQuery(query);
}

void RequestsPage::listRefreshed()
{
    m_filter->setCounts(m_model->shown(), m_model->allRecords());
    refreshCommands();
    Q_EMIT pendingChanged();
}

void RequestsPage::showRequest(const QString& id)
{
    m_shown = id;
    m_panel->showRequest(id);
    refreshCommands();
}

bool RequestsPage::isPanelShown() const { return m_right->currentWidget() == m_panel; }

void RequestsPage::refreshCommands() {
    for (Command* command : std::as_const(m_commands))
        command->refresh();
}

void RequestsPage::openRecord(const QString& id)
{
    QString request = id;
    if (const auto match = MatchId::fromString(id)) {
        if (const auto found = desk().find<Match>(*match))
            request = found->request.toString();
    }
    m_right->setCurrentWidget(m_panel);
    int row = m_model->rowOf(request);
    if (row < 0) { // hidden by the filter: the record that was asked for is worth more than the filter
        m_filter->setChosenFilter(u"all"_s);
        m_filter->setText({});
        applyFilter();
        row = m_model->rowOf(request);
    }
    m_table->chooseRow(row);
    showRequest(request);
}

void RequestsPage::openAt(const QString& id, Aspect aspect) {
    openRecord(id);
    if (aspect == Aspect::Candidates || aspect == Aspect::WhyNot)
        m_panel->showCandidates(aspect == Aspect::WhyNot);
}

int RequestsPage::pending() const
{
    ListQuery query;
    query.type = EntityType::Request;
    query.states = {u"open"_s};
    return static_cast<int>(desk().queries().count(query));
}

QAction* RequestsPage::newAction() const { return actionOf(u"requests.new"_s); }

QList<QAction*> RequestsPage::menuActions() const
{
    QList<QAction*> actions;
    for (Command* command : m_commands)
        actions.append(&command->action());
    return actions;
}

void RequestsPage::focusFilter() { m_filter->focusField(); }

void RequestsPage::beginNew()
{
    m_form->begin(context().today().date);
    m_right->setCurrentWidget(m_form);
}

void RequestsPage::beginEdit()
{
    if (!m_panel->request())
        return;
    const Request request = *m_panel->request();
    const Beneficiary beneficiary = desk().find<Beneficiary>(request.beneficiary).value_or(Beneficiary{});
    const Person person = desk().find<Person>(beneficiary.person).value_or(Person{});
    m_form->edit(request, beneficiary, person);
    m_right->setCurrentWidget(m_form);
}

void RequestsPage::leaveForm()
{
    m_right->setCurrentWidget(m_panel);
    m_table->setFocus();
}

} // namespace entraide
