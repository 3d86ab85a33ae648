// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/requests/requests_page.h"

#include "domain/error.h"
#include "storage/desk.h"
#include "storage/queries.h"
#include "ui/addresses/place_addresses_dialog.h"
#include "ui/common/command.h"
#include "ui/common/filter_bar.h"
#include "ui/common/list_table.h"
#include "ui/common/metrics.h"
#include "ui/common/tabs.h"
#include "ui/records/address_lookup.h"
#include "ui/records/ask_reason.h"
#include "ui/records/list_commands.h"
#include "ui/records/list_tools.h"
#include "ui/records/record_list.h"
#include "ui/records/record_list_model.h"
#include "ui/requests/helped_acts.h"
#include "ui/requests/match_acts.h"
#include "ui/requests/offers_section.h"
#include "ui/requests/request_columns.h"
#include "ui/requests/request_form.h"
#include "ui/requests/request_panel.h"
#include "ui/sharing/erase_person.h"
#include "ui/sharing/person_rights.h"
#include "ui/sharing/publish_view.h"
#include "ui/words/error_words.h"
#include "ui/words/state_words.h"
#include "ui/words/time_words.h"
#include "workflows/coverage.h"
#include "workflows/enrolment.h"
#include "workflows/extend.h"
#include "workflows/names.h"
#include "workflows/proposals.h"

#include <QAction>
#include <QHBoxLayout>
#include <QSettings>
#include <QSplitter>
#include <QStackedWidget>
#include <QVBoxLayout>

#include <algorithm>

namespace entraide {

using namespace Qt::StringLiterals;

namespace {

/// Under way, else ended; empty: none.
QString newestRequestOf(const Desk& desk, const BeneficiaryId& helped) {
    const QList<Request> asked = desk.findBy<Request>("beneficiary"_L1, helped.toString());
    const auto newest = std::ranges::max_element(
        asked, {}, [](const Request& request) { return std::pair(isLive(request.state), request.received); });
    return newest == asked.end() ? QString() : newest->id.toString();
}

} // namespace

RequestsPage::RequestsPage(PageContext& context, QWidget* parent)
    : Page(context, parent) {
    m_stack = new QStackedWidget;
    m_tabs = new TabStrip;
    m_panel = new RequestPanel(context);
    m_form = new RequestForm(context.desk, context.addresses);
    m_right = new QStackedWidget;
    m_right->addWidget(m_panel);
    m_right->addWidget(m_form);
    m_publish = new PublishView(context);
    m_right->addWidget(m_publish);
    // What one may do follows what is shown: a key pressed over the form must not begin another.
    connect(m_right, &QStackedWidget::currentChanged, this, &RequestsPage::refreshCommands);
    m_offers = new OffersSection(context, *this);
    buildCommands();
    auto* splitter = new QSplitter;
    splitter->addWidget(buildList());
    splitter->addWidget(m_right);
    splitter->setStretchFactor(0, 2);
    splitter->setStretchFactor(1, 3);
    splitter->setSizes({480, 760});
    keepWidths(*splitter, u"requests/splitter"_s);
    m_stack->addWidget(splitter);
    buildTabs();

    connect(m_panel, &RequestPanel::bringRequested, this,
            [this](const FitsView::Chosen& chosen) { m_offers->bringTogether(chosen, *this); });
    connect(m_panel, &RequestPanel::done, this, &Page::done);
    connect(m_panel, &RequestPanel::said, this, &Page::said);
    connect(m_panel, &RequestPanel::openRequested, this, &Page::openRequested);
    connect(m_panel, &RequestPanel::refreshed, this, &RequestsPage::refreshCommands);
    connect(m_form, &RecordForm::leaveRequested, this, &RequestsPage::leaveForm);
    connect(m_publish, &PublishView::said, this, &Page::said);
    connect(m_publish, &PublishView::leaveRequested, this, &RequestsPage::leaveForm);
    connect(m_form, &RecordForm::saveRequested, this, [this] {
        const RequestForm::Noted noted = m_form->noted();
        const Today today = this->context().today();
        const QList<FormIssue> issues = RequestForm::issues(noted, today);
        if (blocks(issues)) {
            m_form->show(issues);
            return;
        }
        try {
            Enrolment enrolment(desk(), this->context().addresses.geocoder());
            const bool isNew = m_form->isNew();
            const RequestForm::Noted typed = m_form->toSave();
            const auto outcome = typed.newOrganisation
                                     ? enrolment.saveRequest(*typed.newOrganisation, typed.request, today)
                                 : typed.isOfOrganisation()
                                     ? enrolment.saveRequest(typed.request, today)
                                     : enrolment.saveRequest(typed.person, typed.beneficiary, typed.request, today);
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
    m_table->chooseRow(0); // which shows it
    if (m_shown.isEmpty())
        showRequest({});
}

RequestsPage::~RequestsPage() = default;

// ---- tabs ----

void RequestsPage::buildTabs() {
    m_stack->addWidget(m_offers);
    m_tabs->addTab(tr("Requests"));
    m_tabs->addTab(tr("Offers"));
    m_tabs->bar().setAccessibleName(tr("Requests and offers"));
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins({});
    column->setSpacing(0);
    column->addWidget(m_tabs);
    column->addWidget(m_stack, 1);
    m_offers->setPageActions({.make = actionOf(u"requests.new"_s)});
    connect(m_tabs, &TabStrip::currentChanged, this, &RequestsPage::tabChanged);
    connect(m_offers, &PageSection::done, this, &Page::done);
    connect(m_offers, &PageSection::said, this, &Page::said);
    connect(m_offers, &PageSection::openRequested, this, &RequestsPage::openRecord);
    connect(m_offers, &PageSection::shownChanged, this, &RequestsPage::refreshCommands);
}

void RequestsPage::showTab(Tab tab) {
    m_tabs->bar().setCurrentIndex(tab);
    if (!isVisible())
        return;
    if (tab == OffersTab && !m_offers->isBusy())
        m_offers->setFocus();
    else if (tab == RequestsTab && isPanelShown())
        m_table->setFocus();
}

RequestsPage::Tab RequestsPage::tab() const {
    return static_cast<Tab>(std::max(0, m_tabs->bar().currentIndex()));
}

void RequestsPage::tabChanged() {
    m_stack->setCurrentIndex(tab());
    m_offers->setCurrent(tab() == OffersTab);
    for (Command* command : std::as_const(m_commands)) {
        if (command->id() == "requests.new"_L1)
            command->setText(tab() == OffersTab
                                 ? m_offers->newText()
                                 : Command::Text{tr("&New request"), tr("Notes a new request"), u"plus"_s});
    }
    refreshCommands();
}

QString RequestsPage::shownRecord() const {
    return tab() == OffersTab ? m_offers->shownRecord() : m_shown;
}

QWidget* RequestsPage::buildList() {
    auto* list = new RecordList(context(),
                                {.key = u"requests"_s,
                                 .type = EntityType::Request,
                                 .name = tr("Requests"),
                                 .placeholder = tr("Filter"),
                                 .hint = tr("Ctrl+Enter: propose to the first candidate · E: edit"),
                                 .columns = requestColumns(),
                                 .widths = {112, 176, 104, 110, 90},
                                 .hidden = {4},
                                 .sortedBy = 1,
                                 .filters = requestFilters(),
                                 .usualFilter = u"live"_s},
                                [this] { return isPanelShown(); });
    m_list = list;
    m_model = &list->model();
    m_table = &list->table();
    m_filter = &list->filter();
    connect(list, &RecordList::filterChanged, this, &RequestsPage::applyFilter);
    connect(list, &RecordList::done, this, &Page::done);
    connect(list, &RecordList::said, this, &Page::said);
    connect(list, &RecordList::chosen, this, [this](const QString& id) {
        if (m_right->currentWidget() == m_panel)
            showRequest(id);
    });
    connect(m_model, &RecordListModel::refreshed, this, &RequestsPage::listRefreshed);
    auto* listCommands = new ListCommands(
        u"requests"_s, *this, [this] { return tab() == OffersTab ? m_offers->listTools() : &m_list->tools(); }, this);
    m_offers->listTools()->setCommands(*listCommands);
    list->tools().setCommands(*listCommands);
    m_commands += listCommands->all();
    return list;
}

void RequestsPage::buildCommands() {
    const auto add = [this](const QString& id, const Command::Text& text, const QKeySequence& key,
                            std::function<void()> run) -> Command& {
        auto* command = new Command(id, text, key, std::move(run), this);
        command->inside(*this);
        m_commands.append(command);
        return *command;
    };
    const auto inState = [this](std::initializer_list<RequestState> states) {
        return isPanelShown() && m_panel->request() &&
               std::ranges::find(states, m_panel->request()->state) != states.end();
    };
    add(u"requests.new"_s, {tr("&New request"), tr("Notes a new request"), u"plus"_s}, QKeySequence::New, [this] {
        if (tab() == OffersTab)
            m_offers->beginNew();
        else
            beginNew();
    }).enabledWhen([this] { // what was typed into the form is not thrown away
        return tab() == OffersTab ? m_offers->mayBegin() : isPanelShown();
    });
    add(u"offers.new"_s, {tr("New offer"), tr("Notes help that somebody offers"), u"plus"_s},
        QKeySequence(u"Shift+N"_s),
        [this] {
            showTab(OffersTab);
            m_offers->beginNew();
        })
        .enabledWhen(
            [this] { return tab() == OffersTab ? m_offers->mayBegin() : isPanelShown() && m_offers->mayBegin(); });
    add(u"requests.tab.requests"_s, {tr("Requests"), tr("Shows the requests"), {}}, QKeySequence(u"Alt+1"_s),
        [this] { showTab(RequestsTab); });
    add(u"requests.tab.offers"_s, {tr("Offers"), tr("Shows the offers of help"), {}}, QKeySequence(u"Alt+2"_s),
        [this] { showTab(OffersTab); });
    add(u"requests.edit"_s, {tr("&Edit the request"), tr("Changes the chosen request"), u"edit"_s},
        QKeySequence(u"E"_s), [this] { beginEdit(); })
        .enabledWhen([this] { return isPanelShown() && m_panel->request().has_value(); });
    add(u"requests.proposeFirst"_s,
        {tr("&Propose to the first candidate"), tr("Asks the candidate who fits best"), u"propose"_s},
        QKeySequence(u"Ctrl+Return"_s), [this] { m_panel->proposeFirst(); })
        .enabledWhen([this, inState] {
            return inState({RequestState::Open, RequestState::Proposed});
        });
    add(u"requests.acceptedOnPhone"_s,
        {tr("Accepted on the phone"), tr("The chosen candidate is on the phone and says yes"), u"phone"_s},
        QKeySequence(u"Ctrl+Shift+Return"_s), [this] { m_panel->proposeAccepted(); })
        .enabledWhen([this, inState] {
            return inState({RequestState::Open, RequestState::Proposed}) && m_panel->mayPropose();
        });
    add(u"requests.nextQuarters"_s,
        {tr("Search the neighbouring quarters"), tr("Shows who comes from an area that borders on this one"),
         u"search"_s},
        QKeySequence(u"Q"_s), [this] { m_panel->searchNextQuarters(); })
        .enabledWhen([this] { return isPanelShown() && m_panel->maySearchNextQuarters(); });
    add(u"requests.keepOpen"_s,
        {tr("Keep open two weeks more"), tr("Puts the end of the request two weeks later"), u"hourglass"_s},
        QKeySequence(u"P"_s), [this] { keepOpen(); })
        .enabledWhen([this] {
            return isPanelShown() && m_panel->request() && isLive(m_panel->request()->state) &&
                   extendedEnd(*m_panel->request(), context().today()).isValid();
        });
    add(u"requests.alsoHelps"_s,
        {tr("Open what they offer"), tr("Who asks for help here helps too: shows that side"), u"volunteers"_s},
        QKeySequence(u"V"_s), [this] { Q_EMIT openRequested(m_panel->alsoHelps().toString()); })
        .enabledWhen([this] { return isPanelShown() && m_panel->request() && !m_panel->alsoHelps().isEmpty(); });
    add(u"requests.tandem"_s,
        {tr("Propose a fixed helper…"), tr("Begins a tandem with what this request says"), u"tandems"_s},
        QKeySequence(u"Shift+T"_s),
        [this] { Q_EMIT openAtRequested(m_panel->request()->id.toString(), Aspect::Tandem); })
        .enabledWhen([this, inState] {
            return inState(
                       {RequestState::Open, RequestState::Proposed, RequestState::Matched, RequestState::InProgress}) &&
                   !m_panel->request()->beneficiary.isEmpty();
        });
    add(u"requests.askPartner"_s,
        {tr("&Ask a partner…"), tr("Shows what another association would see, before it is asked"), u"file-out"_s},
        QKeySequence(u"A"_s),
        [this] {
            if (m_publish->begin(m_panel->request()->id))
                m_right->setCurrentWidget(m_publish);
        })
        .enabledWhen([inState] {
            return inState({RequestState::Open, RequestState::Proposed});
        });
    m_commands.append(makePlaceCommand(*this, context(), u"requests.placeAddresses"_s));
    m_commands.last()->enabledWhen([this] { return isPanelShown(); });
    add(u"requests.map"_s, {tr("Show on the &map"), tr("Shows the chosen requests of the list on the map"), u"map"_s},
        QKeySequence(u"M"_s),
        [this] {
            QStringList ids;
            for (const int row : m_table->selectedRows())
                ids.append(m_model->idAt(row));
            Q_EMIT showOnMapRequested(ids);
        })
        .enabledWhen([this] { return isPanelShown() && m_panel->request(); });
    const auto move = [&](const QString& id, const QString& text, const QString& tip, const QString& iconName,
                          RequestState to, std::initializer_list<RequestState> from, bool needsReason) {
        const QList<RequestState> allowed(from);
        add(id, {text, tip, iconName}, {}, [this, to, needsReason, text] {
            moveRequest(to, needsReason, text);
        }).enabledWhen([this, allowed] {
            return isPanelShown() && m_panel->request() && allowed.contains(m_panel->request()->state);
        });
    };
    move(u"requests.reopen"_s, tr("&Open again"), tr("Looks for somebody again"), u"refresh"_s, RequestState::Open,
         {RequestState::Draft, RequestState::InProgress, RequestState::Unmet, RequestState::Expired,
          RequestState::Cancelled, RequestState::HandedOver},
         false);
    move(u"requests.done"_s, tr("All of it is done"), tr("Nothing more is to be done for this request"), u"check"_s,
         RequestState::Done, {RequestState::Matched, RequestState::InProgress}, false);
    move(u"requests.cancel"_s, tr("&Cancel the request…"), tr("The help is not needed any more"), u"close"_s,
         RequestState::Cancelled,
         {RequestState::Draft, RequestState::Open, RequestState::Proposed, RequestState::Matched,
          RequestState::InProgress},
         true);
    move(u"requests.unmet"_s, tr("Give &up…"), tr("Nobody was found; the reason is kept for the figures"),
         u"state-refused"_s, RequestState::Unmet, {RequestState::Open, RequestState::Proposed}, true);
    move(u"requests.handOver"_s, tr("Passed on b&y telephone…"),
         tr("Another association takes it on; nothing is sent to it"), u"swap"_s, RequestState::HandedOver,
         {RequestState::Open, RequestState::Proposed}, true);
    add(u"requests.erase"_s,
        {tr("Erase this person…"), tr("Shows what goes for good and what stays as numbers, and asks"), u"trash"_s}, {},
        [this] {
            const auto helped = context().desk.find<Beneficiary>(m_panel->request()->beneficiary);
            if (helped)
                askToErase(*this, context(), helped->person,
                           [this](const QString& text, Tone tone) { Q_EMIT said(text, tone); });
        })
        .enabledWhen(
            [this] { return isPanelShown() && m_panel->request() && !m_panel->request()->beneficiary.isEmpty(); });
    m_panel->acts().build(*this, [this] { return isPanelShown() && m_panel->request(); });
    auto* helped = new HelpedActs(context(), *this, [this]() -> std::optional<Beneficiary> {
        return isPanelShown() && m_panel->request() ? desk().find<Beneficiary>(m_panel->request()->beneficiary)
                                                    : std::nullopt;
    });
    m_commands += helped->commands();
    connect(helped, &HelpedActs::done, this, &Page::done);
    connect(helped, &HelpedActs::said, this, &Page::said);
    auto* rights = new PersonRights(context(), *this, u"requests"_s, [this]() -> std::optional<PersonId> {
        const auto person = isPanelShown() && m_panel->request()
                                ? desk().find<Beneficiary>(m_panel->request()->beneficiary)
                                : std::nullopt;
        return person ? std::optional(person->person) : std::nullopt;
    });
    m_commands += rights->commands();
    connect(rights, &PersonRights::done, this, &Page::done);
    connect(rights, &PersonRights::said, this, &Page::said);
    for (const char* id : {"requests.askPartner", "requests.edit"})
        m_panel->addAction(*actionOf(QString::fromLatin1(id)));
}

QAction* RequestsPage::actionOf(const QString& id) const {
    for (Command* command : m_commands) {
        if (command->id() == id)
            return &command->action();
    }
    return nullptr;
}

void RequestsPage::moveRequest(RequestState to, bool needsReason, const QString& title) {
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

void RequestsPage::applyFilter() {
    ListQuery query;
    query.search = m_filter->text();
    m_list->narrow(query);
    m_model->setQuery(query);
}

void RequestsPage::listRefreshed() {
    m_filter->setCounts(m_model->shown(), m_model->allRecords());
    refreshCommands();
    Q_EMIT pendingChanged();
}

void RequestsPage::showRequest(const QString& id) {
    m_shown = id;
    m_panel->showRequest(id);
    refreshCommands();
}

bool RequestsPage::isPanelShown() const {
    return tab() == RequestsTab && m_right->currentWidget() == m_panel;
}

void RequestsPage::refreshCommands() {
    for (Command* command : std::as_const(m_commands))
        command->refresh();
    m_panel->acts().refresh();
}

void RequestsPage::keepOpen() {
    try {
        const auto extended = extend(desk(), m_panel->request()->id.toString(), context().today());
        if (extended)
            Q_EMIT done(tr("The request is open until %1.").arg(dateText(extended->end)), tr("Undo the extension"),
                        extended->changes);
        else
            Q_EMIT said(sentenceFor(extended.refusal()), Tone::Warning);
    } catch (const Error& error) {
        Q_EMIT said(sentenceFor(error), Tone::Danger);
    }
}

void RequestsPage::openRecord(const QString& id) {
    QString request = id;
    if (const auto match = MatchId::fromString(id)) {
        if (const auto found = desk().find<Match>(*match))
            request = found->request.isEmpty() ? found->offer.toString() : found->request.toString();
    } else if (const auto helped = BeneficiaryId::fromString(id)) {
        request = newestRequestOf(desk(), *helped);
        if (request.isEmpty()) {
            Q_EMIT said(tr("%1 asks for nothing yet.").arg(Names(desk()).of(id).who), Tone::Accent);
            return;
        }
    }
    if (OfferId::fromString(request)) {
        showTab(OffersTab);
        m_offers->openRecord(request);
        return;
    }
    showTab(RequestsTab);
    m_right->setCurrentWidget(m_panel);
    int row = m_model->rowOf(request);
    if (row < 0) { // hidden by the filter: the record that was asked for is worth more than the filter
        m_list->showEverything();
        row = m_model->rowOf(request);
    }
    m_table->chooseRow(row);
    showRequest(request);
}

void RequestsPage::openAt(const QString& id, Aspect aspect) {
    if (const auto house = OrganisationId::fromString(id); house && aspect == Aspect::NewRequest) {
        showTab(RequestsTab);
        if (!isPanelShown()) {
            Q_EMIT said(tr("A form is open here. Save or leave it first."), Tone::Warning);
            return;
        }
        m_form->begin(context().today().date, *house);
        m_right->setCurrentWidget(m_form);
        return;
    }
    openRecord(id);
    if (tab() == RequestsTab && (aspect == Aspect::Candidates || aspect == Aspect::WhyNot))
        m_panel->showCandidates(aspect == Aspect::WhyNot);
}

int RequestsPage::pending() const {
    ListQuery query;
    query.type = EntityType::Request;
    query.states = {u"open"_s};
    return static_cast<int>(desk().queries().count(query));
}

QAction* RequestsPage::newAction() const {
    return actionOf(u"requests.new"_s);
}

QList<QAction*> RequestsPage::menuActions() const {
    QList<QAction*> actions;
    for (Command* command : m_commands)
        actions.append(&command->action());
    for (const Command* command : m_panel->acts().commands())
        actions.append(&command->action());
    for (const Command* command : m_offers->commands())
        actions.append(&command->action());
    return actions;
}

ShownList RequestsPage::shownList() const {
    return tab() == OffersTab ? m_offers->shownList() : ShownList{m_table, "request"_L1};
}

void RequestsPage::focusFilter() {
    if (tab() == OffersTab)
        m_offers->focusFilter();
    else
        m_filter->focusField();
}

void RequestsPage::beginNew() {
    m_form->begin(context().today().date);
    m_right->setCurrentWidget(m_form);
}

void RequestsPage::beginEdit() {
    if (!m_panel->request())
        return;
    const Request request = *m_panel->request();
    const Beneficiary beneficiary = desk().find<Beneficiary>(request.beneficiary).value_or(Beneficiary{});
    const Person person = desk().find<Person>(beneficiary.person).value_or(Person{});
    m_form->edit(request, beneficiary, person);
    m_right->setCurrentWidget(m_form);
}

void RequestsPage::leaveForm() {
    m_right->setCurrentWidget(m_panel);
    m_table->setFocus();
}

} // namespace entraide
