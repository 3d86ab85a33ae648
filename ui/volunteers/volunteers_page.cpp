// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/volunteers/volunteers_page.h"

#include "domain/error.h"
#include "storage/desk.h"
#include "storage/queries.h"
#include "ui/addresses/place_addresses_dialog.h"
#include "ui/common/command.h"
#include "ui/common/filter_bar.h"
#include "ui/common/job_bar.h"
#include "ui/common/list_table.h"
#include "ui/common/metrics.h"
#include "ui/records/address_lookup.h"
#include "ui/records/list_commands.h"
#include "ui/records/list_tools.h"
#include "ui/records/record_list.h"
#include "ui/records/record_list_model.h"
#include "ui/records/suspected_twins.h"
#include "ui/sharing/erase_person.h"
#include "ui/sharing/person_rights.h"
#include "ui/volunteers/volunteer_columns.h"
#include "ui/volunteers/volunteer_form.h"
#include "ui/volunteers/volunteer_panel.h"
#include "ui/volunteers/walk_in_form.h"
#include "ui/words/error_words.h"
#include "ui/words/place_names.h"
#include "ui/words/state_words.h"
#include "workflows/moves.h"
#include "workflows/names.h"
#include "workflows/walk_in.h"

#include <QAction>
#include <QHBoxLayout>
#include <QSettings>
#include <QSplitter>
#include <QStackedWidget>
#include <QVBoxLayout>

namespace entraide {

using namespace Qt::StringLiterals;

VolunteersPage::VolunteersPage(PageContext& context, QWidget* parent)
    : Page(context, parent)
    , m_twins(new SuspectedTwins(context.desk, this))
    , m_jobs(new JobBar) {
    m_panel = new VolunteerPanel(context, *m_twins);
    m_form = new VolunteerForm(context.addresses);
    m_form->setWho(context.who);
    m_right = new QStackedWidget;
    m_right->addWidget(m_panel);
    m_right->addWidget(m_form);
    m_walkIn = new WalkInForm(context.desk, context.addresses);
    m_right->addWidget(m_walkIn);
    buildCommands();
    buildMoves();
    auto* splitter = new QSplitter;
    splitter->addWidget(buildList());
    splitter->addWidget(m_right);
    splitter->setStretchFactor(0, 2);
    splitter->setStretchFactor(1, 3);
    splitter->setSizes({560, 680});
    keepWidths(*splitter, u"volunteers/splitter"_s);
    auto* row = new QHBoxLayout(this);
    row->setContentsMargins({});
    row->addWidget(splitter);

    connect(m_panel, &VolunteerPanel::done, this, &Page::done);
    connect(m_panel, &VolunteerPanel::said, this, &Page::said);
    connect(m_panel, &VolunteerPanel::openRequested, this, &Page::openRequested);
    connect(m_panel, &VolunteerPanel::refreshed, this, &VolunteersPage::refreshCommands);
    connect(m_form, &RecordForm::leaveRequested, this, &VolunteersPage::leaveForm);
    connect(m_form, &RecordForm::saveRequested, this, &VolunteersPage::save);
    connect(m_walkIn, &RecordForm::leaveRequested, this, &VolunteersPage::leaveForm);
    connect(m_walkIn, &RecordForm::saveRequested, this, &VolunteersPage::saveWalkIn);
    connect(m_right, &QStackedWidget::currentChanged, this, &VolunteersPage::refreshCommands);
    connect(m_twins, &SuspectedTwins::changed, this, [this] {
        if (m_filter->chosenFilter() == twinsFilter())
            applyFilter();
    });
    applyFilter();
    m_table->chooseRow(0); // which shows it
    if (m_shown.isEmpty())
        showVolunteer({});
}

VolunteersPage::~VolunteersPage() = default;

QWidget* VolunteersPage::buildList() {
    auto* list = new RecordList(context(),
                                {.key = u"volunteers"_s,
                                 .type = EntityType::Volunteer,
                                 .name = tr("Volunteers"),
                                 .placeholder = tr("Name, phone, place"),
                                 .hint = tr("Ctrl+N: new volunteer · E: edit · A: accept · P: pause"),
                                 .columns = volunteerColumns(),
                                 .widths = {104, 160, 152, 104, 96},
                                 .sortedBy = 1,
                                 .filters = volunteerFilters(),
                                 .usualFilter = u"all"_s},
                                [this] { return isShowingPanel(); });
    m_list = list;
    m_model = &list->model();
    m_table = &list->table();
    m_filter = &list->filter();
    connect(list, &RecordList::filterChanged, this, &VolunteersPage::applyFilter);
    connect(list, &RecordList::done, this, &Page::done);
    connect(list, &RecordList::said, this, &Page::said);
    connect(list, &RecordList::chosen, this, [this](const QString& id) {
        if (isShowingPanel())
            showVolunteer(id);
    });
    connect(m_model, &RecordListModel::refreshed, this, &VolunteersPage::listRefreshed);
    list->insertBelowFilter(*m_jobs);
    auto* listCommands = new ListCommands(
        u"volunteers"_s, *this, [this] { return &m_list->tools(); }, this);
    list->tools().setCommands(*listCommands);
    m_commands += listCommands->all();
    return list;
}

Command& VolunteersPage::addCommand(Command* command) {
    command->inside(*this);
    m_commands.append(command);
    return *command;
}

void VolunteersPage::buildCommands() {
    addCommand(new Command(
                   u"volunteers.new"_s, {tr("&New volunteer"), tr("Enrols a new volunteer"), u"person-plus"_s},
                   QKeySequence::New, [this] { beginNew(); }, this))
        .enabledWhen([this] { return isShowingPanel(); });
    addCommand(new Command(
                   u"volunteers.edit"_s, {tr("&Edit the volunteer"), tr("Changes the chosen volunteer"), u"edit"_s},
                   QKeySequence(u"E"_s), [this] { beginEdit(); }, this))
        .enabledWhen([this] { return isShowingPanel() && m_panel->volunteer(); });
    addCommand(new Command(
                   u"volunteers.walkIn"_s,
                   {tr("At the counter…"), tr("Enrols somebody who came by, in under a minute"), u"person-plus"_s},
                   QKeySequence(u"Shift+N"_s), [this] { beginWalkIn(); }, this))
        .enabledWhen([this] { return isShowingPanel(); });
    addCommand(
        new Command(
            u"volunteers.alsoAsks"_s,
            {tr("Open what they ask for"), tr("Who helps here asks for help too: shows that side"), u"requests"_s},
            QKeySequence(u"R"_s), [this] { Q_EMIT openRequested(m_panel->alsoAsks().toString()); }, this))
        .enabledWhen([this] { return isShowingPanel() && m_panel->volunteer() && !m_panel->alsoAsks().isEmpty(); });
    addCommand(makePlaceCommand(*this, context(), u"volunteers.placeAddresses"_s)).enabledWhen([this] {
        return isShowingPanel();
    });
    addCommand(new Command(
                   u"volunteers.map"_s,
                   {tr("Show on the &map"), tr("Shows the chosen volunteers of the list on the map"), u"map"_s},
                   QKeySequence(u"M"_s),
                   [this] {
                       QStringList ids;
                       for (const int row : m_table->selectedRows())
                           ids.append(m_model->idAt(row));
                       Q_EMIT showOnMapRequested(ids);
                   },
                   this))
        .enabledWhen([this] { return isShowingPanel() && m_panel->volunteer(); });
    m_panel->addAction(*actionOf(u"volunteers.edit"_s))->setShortText(tr("Edit"));
}

void VolunteersPage::buildMoves() {
    const auto move = [this](const QString& id, const Command::Text& text, const QString& key, VolunteerState to,
                             std::initializer_list<VolunteerState> from) {
        const QList<VolunteerState> states(from);
        Command& command = addCommand(new Command(
            id, text, QKeySequence(key), [this, to] { moveVolunteer(to); }, this));
        command.enabledWhen([this, states, to] {
            return isShowingPanel() && m_panel->volunteer() && states.contains(m_panel->volunteer()->state) &&
                   mayMove(m_panel->volunteer()->state, to);
        });
        m_moveButtons.append(m_panel->addAction(command.action()));
    };
    using enum VolunteerState;
    move(u"volunteers.screen"_s,
         {tr("Mark as &screened"), tr("The conversation took place; papers may still be missing"), u"shield"_s}, u"S"_s,
         Screened, {Applied});
    move(u"volunteers.accept"_s, {tr("&Accept"), tr("May be asked for help from now on"), u"check"_s}, u"A"_s, Active,
         {Applied, Screened});
    move(u"volunteers.pause"_s, {tr("&Pause"), tr("Is not asked for a while"), u"pause"_s}, u"P"_s, Paused, {Active});
    move(u"volunteers.resume"_s, {tr("End the pa&use"), tr("May be asked again"), u"play"_s}, u"U"_s, Active, {Paused});
    move(u"volunteers.leave"_s, {tr("Note the &departure"), tr("Does not help any more"), u"arrow-right"_s}, u"D"_s,
         Left, {Applied, Screened, Active, Paused});
    move(u"volunteers.return"_s, {tr("Take &back"), tr("Is an application again"), u"refresh"_s}, u"B"_s, Applied,
         {Left});
    buildArchiving();
    buildLetters();
    buildExports();
    addCommand(
        new Command(
            u"volunteers.erase"_s,
            {tr("Erase this person…"), tr("Shows what goes for good and what stays as numbers, and asks"), u"trash"_s},
            {},
            [this] {
                askToErase(*this, context(), m_panel->person().id,
                           [this](const QString& text, Tone tone) { Q_EMIT said(text, tone); });
            },
            this))
        .enabledWhen([this] { return isShowingPanel() && m_panel->volunteer(); });
    auto* rights = new PersonRights(context(), *this, u"volunteers"_s, [this]() -> std::optional<PersonId> {
        return isShowingPanel() && m_panel->volunteer() ? std::optional(m_panel->volunteer()->person) : std::nullopt;
    });
    m_commands += rights->commands();
    connect(rights, &PersonRights::done, this, &Page::done);
    connect(rights, &PersonRights::said, this, &Page::said);
}

QAction* VolunteersPage::actionOf(const QString& id) const {
    for (Command* command : m_commands) {
        if (command->id() == id)
            return &command->action();
    }
    return nullptr;
}

bool VolunteersPage::isShowingPanel() const {
    return m_right->currentWidget() == m_panel;
}

void VolunteersPage::refreshCommands() {
    for (Command* command : std::as_const(m_commands))
        command->refresh();
    for (QPushButton* button : std::as_const(m_moveButtons))
        button->setVisible(button->isEnabledTo(button->parentWidget()));
}

void VolunteersPage::moveVolunteer(VolunteerState to) {
    const VolunteerId id = m_panel->volunteer()->id;
    try {
        const auto outcome = entraide::moveVolunteer(desk(), id, to, context().today());
        if (!outcome)
            Q_EMIT said(sentenceFor(outcome.refusal()), Tone::Warning);
        else
            Q_EMIT done(tr("%1 is now: %2.").arg(m_panel->title(), word(to)), tr("Undo the change"), *outcome);
    } catch (const Error& error) {
        Q_EMIT said(sentenceFor(error), Tone::Danger);
    }
}

void VolunteersPage::save() {
    const VolunteerForm::Noted noted = m_form->noted();
    const Today today = context().today();
    const QList<FormIssue> issues = check(noted.person, today, knownPostcodes()) + check(noted.volunteer, today);
    m_form->show(issues);
    if (blocks(issues))
        return;
    try {
        const bool isNew = m_form->isNew();
        const auto [person, volunteer] = m_form->toSave(desk());
        const auto outcome = Enrolment(desk(), context().addresses.geocoder()).saveVolunteer(person, volunteer, today);
        if (!outcome) {
            const Refusal& refusal = outcome.refusal();
            if (refusal.code == RefusalCode::TooYoung)
                m_form->show({{FormProblem::TooYoung, u"birth_year"_s}});
            Q_EMIT said(sentenceFor(refusal), Tone::Warning);
            return;
        }
        m_right->setCurrentWidget(m_panel);
        openRecord(outcome->record);
        QString sentence = isNew ? tr("The volunteer is enrolled.") : tr("The changes are saved.");
        sentence += twinSentence(outcome->suspicions);
        Q_EMIT done(sentence, isNew ? tr("Undo the enrolment") : tr("Undo the changes"), outcome->changes);
    } catch (const Error& error) {
        Q_EMIT said(sentenceFor(error), Tone::Danger);
    }
}

void VolunteersPage::saveWalkIn() {
    const WalkIn noted = m_walkIn->noted();
    const Today today = context().today();
    const QList<FormIssue> issues = check(noted, today, knownPostcodes()) + m_walkIn->unclear();
    m_walkIn->show(issues);
    if (blocks(issues))
        return;
    try {
        const auto outcome = walkIn(desk(), context().addresses.geocoder(), m_walkIn->toSave(), context().who, today);
        if (!outcome) {
            if (outcome.refusal().code == RefusalCode::TooYoung)
                m_walkIn->show({{FormProblem::TooYoung, u"birth_year"_s}});
            Q_EMIT said(sentenceFor(outcome.refusal()), Tone::Warning);
            return;
        }
        m_right->setCurrentWidget(m_panel);
        const QString name = fullName(desk().find<Person>(outcome->person).value_or(Person()));
        QString sentence = outcome->volunteer.isEmpty()     ? tr("%1 is noted, and asks for help.").arg(name)
                           : outcome->beneficiary.isEmpty() ? tr("%1 is enrolled.").arg(name)
                                                            : tr("%1 is enrolled, and asks for help too.").arg(name);
        if (!outcome->volunteer.isEmpty())
            openRecord(outcome->volunteer.toString());
        else if (!outcome->request.isEmpty())
            Q_EMIT openRequested(outcome->request.toString());
        sentence += twinSentence(outcome->suspicions);
        Q_EMIT done(sentence, tr("Undo the enrolment"), outcome->changes);
    } catch (const Error& error) {
        Q_EMIT said(sentenceFor(error), Tone::Danger);
    }
}

/// Who may be here already, said after what was done, and shown.
QString VolunteersPage::twinSentence(const QList<TwinSuspicion>& suspicions) {
    QStringList twins;
    for (const TwinSuspicion& twin : suspicions)
        twins.append(tr("%1 (%2)", "name, what is equal").arg(twin.name, twinText(twin)));
    if (twins.isEmpty())
        return {};
    m_panel->showTwins();
    return u' ' + tr("Perhaps already here: %1. Compare them below.").arg(twins.join(u", "_s));
}

void VolunteersPage::applyFilter() {
    ListQuery query;
    query.search = m_filter->text();
    m_list->narrow(query);
    if (m_filter->chosenFilter() == twinsFilter())
        query.anyOf.append({u"person"_s, m_twins->persons()});
    m_model->setQuery(query);
}

void VolunteersPage::listRefreshed() {
    m_filter->setCounts(m_model->shown(), m_model->allRecords());
    refreshCommands();
    Q_EMIT pendingChanged();
}

void VolunteersPage::showVolunteer(const QString& id) {
    m_shown = id;
    m_panel->showVolunteer(id);
    refreshCommands();
}

void VolunteersPage::openRecord(const QString& id) {
    QString volunteer = id;
    if (PersonId::fromString(id)) {
        const QList<Volunteer> found = desk().findBy<Volunteer>("person"_L1, id);
        if (found.isEmpty()) {
            Q_EMIT said(tr("This person is no volunteer."), Tone::Normal);
            return;
        }
        volunteer = found.first().id.toString();
    }
    m_right->setCurrentWidget(m_panel);
    int row = m_model->rowOf(volunteer);
    if (row < 0) { // hidden by the filter: the record that was asked for is worth more than the filter
        m_list->showEverything();
        row = m_model->rowOf(volunteer);
    }
    m_table->chooseRow(row);
    showVolunteer(volunteer);
}

void VolunteersPage::openAt(const QString& id, Aspect aspect) {
    if (aspect == Aspect::ToExamine) {
        m_filter->setChosenFilter(u"applied"_s);
        m_filter->setText({});
        applyFilter();
    }
    openRecord(id);
    if (aspect == Aspect::Twins)
        m_panel->showTwins();
}

int VolunteersPage::pending() const {
    ListQuery query;
    query.type = EntityType::Volunteer;
    query.states = {QString(enumName(VolunteerState::Applied))};
    return static_cast<int>(desk().queries().count(query));
}

QAction* VolunteersPage::newAction() const {
    return actionOf(u"volunteers.new"_s);
}

QList<QAction*> VolunteersPage::menuActions() const {
    QList<QAction*> actions;
    for (Command* command : m_commands)
        actions.append(&command->action());
    return actions;
}

ShownList VolunteersPage::shownList() const {
    return {m_table, "volunteer"_L1};
}

void VolunteersPage::focusFilter() {
    m_filter->focusField();
}

void VolunteersPage::beginNew() {
    m_form->begin(context().today().date);
    m_right->setCurrentWidget(m_form);
}

void VolunteersPage::beginWalkIn() {
    m_walkIn->begin(context().today().date);
    m_right->setCurrentWidget(m_walkIn);
    m_walkIn->takeFocus();
}

void VolunteersPage::beginEdit() {
    m_form->edit(*m_panel->volunteer(), m_panel->person(), context().today().date);
    m_right->setCurrentWidget(m_form);
}

void VolunteersPage::leaveForm() {
    m_right->setCurrentWidget(m_panel);
    m_table->setFocus();
}

} // namespace entraide
