// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/postings/postings_page.h"

#include "storage/desk.h"
#include "storage/queries.h"
#include "ui/common/filter_bar.h"
#include "ui/common/job_bar.h"
#include "ui/common/keyboard.h"
#include "ui/common/list_table.h"
#include "ui/common/metrics.h"
#include "ui/postings/posting_columns.h"
#include "ui/postings/posting_figures.h"
#include "ui/postings/posting_form.h"
#include "ui/postings/posting_panel.h"
#include "ui/postings/sheet_view.h"
#include "ui/postings/signups_panel.h"
#include "ui/postings/signups_view.h"
#include "ui/postings/tell_view.h"
#include "ui/records/list_commands.h"
#include "ui/records/list_tools.h"
#include "ui/records/long_steps.h"
#include "ui/records/record_list.h"
#include "ui/records/record_list_model.h"
#include "workflows/posting_desk.h"

#include <QAction>
#include <QApplication>
#include <QHBoxLayout>
#include <QSettings>
#include <QSplitter>
#include <QStackedWidget>
#include <QVBoxLayout>

#include <algorithm>

namespace entraide {

using namespace Qt::StringLiterals;

PostingsPage::PostingsPage(PageContext& context, QWidget* parent)
    : Page(context, parent)
    , m_figures(new PostingFigures(
          context.desk, [&context] { return context.today().date; }, this))
    , m_steps(new LongSteps(context.desk, this))
    , m_jobs(new JobBar) {
    m_panel = new PostingPanel(context, *m_steps);
    m_form = new PostingForm(context.desk, context.addresses);
    m_right = new QStackedWidget;
    m_right->addWidget(m_panel);
    m_right->addWidget(m_form);
    m_sheet = new SheetView(context, *m_steps);
    m_right->addWidget(m_sheet);
    buildCommands();
    buildMoves();
    buildSignupCommands();
    buildBoardCommands();
    buildExports();
    auto* splitter = new QSplitter;
    QWidget* list = buildList();
    splitter->addWidget(list);
    splitter->addWidget(m_right);
    new RegionKeys({list, m_right}, *this);
    splitter->setStretchFactor(0, 2);
    splitter->setStretchFactor(1, 3);
    splitter->setSizes({564, 684});
    keepWidths(*splitter, u"postings/splitter"_s);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins({});
    column->setSpacing(0);
    column->addWidget(m_jobs);
    column->addWidget(splitter, 1);

    connect(m_steps, &LongSteps::started, m_jobs, [this](Job* job) { m_jobs->watch(*job); });
    connect(m_steps, &LongSteps::said, this, &Page::said);
    connect(m_panel, &PostingPanel::done, this, &Page::done);
    connect(m_panel, &PostingPanel::said, this, &Page::said);
    connect(m_panel, &PostingPanel::openRequested, this, &Page::openRequested);
    connect(m_panel, &PostingPanel::refreshed, this, &PostingsPage::refreshCommands);
    connect(m_sheet, &SheetView::done, this, &Page::done);
    connect(m_sheet, &SheetView::said, this, &Page::said);
    connect(m_sheet, &SheetView::leaveRequested, this, &PostingsPage::leaveForm);
    connect(m_form, &RecordForm::leaveRequested, this, &PostingsPage::leaveForm);
    connect(m_form, &RecordForm::saveRequested, this, &PostingsPage::save);
    connect(m_right, &QStackedWidget::currentChanged, this, &PostingsPage::refreshCommands);
    applyFilter();
    m_table->chooseRow(0); // which shows it
    if (m_shown.isEmpty())
        showPosting({});
}

PostingsPage::~PostingsPage() = default;

QWidget* PostingsPage::buildList() {
    auto* list = new RecordList(
        context(),
        {.key = u"postings"_s,
         .type = EntityType::Posting,
         .name = tr("Postings"),
         .placeholder = tr("Title, organisation, place"),
         .hint = tr("Ctrl+N: new posting · E: edit · S: sign somebody up · F: confirm the first in the queue"),
         .columns = postingColumns(*m_figures),
         .widths = {148, 92, 84, 62, 64, 108},
         .sortedBy = 0,
         .filters = postingFilters(),
         .usualFilter = u"live"_s},
        [this] { return m_right->currentWidget() == m_panel; });
    m_list = list;
    m_model = &list->model();
    m_table = &list->table();
    m_filter = &list->filter();
    connect(list, &RecordList::filterChanged, this, &PostingsPage::applyFilter);
    connect(list, &RecordList::done, this, &Page::done);
    connect(list, &RecordList::said, this, &Page::said);
    connect(list, &RecordList::chosen, this, [this](const QString& id) {
        if (m_right->currentWidget() == m_panel)
            showPosting(id);
    });
    connect(m_model, &RecordListModel::refreshed, this, &PostingsPage::listRefreshed);
    auto* listCommands = new ListCommands(
        u"postings"_s, *this, [this] { return &m_list->tools(); }, this);
    list->tools().setCommands(*listCommands);
    m_commands += listCommands->all();
    return list;
}

Command& PostingsPage::addCommand(const QString& id, const Command::Text& text, const QString& key,
                                  std::function<void()> run) {
    auto* command = new Command(id, text, QKeySequence(key), std::move(run), this);
    command->inside(*this);
    m_commands.append(command);
    return *command;
}

void PostingsPage::buildCommands() {
    addCommand(u"postings.new"_s, {tr("&New posting"), tr("Writes a new posting"), u"plus"_s}, u"Ctrl+N"_s, [this] {
        beginNew();
    }).enabledWhen([this] { return m_right->currentWidget() == m_panel; });
    addCommand(u"postings.sheet"_s,
               {tr("Enter a returned sheet…"), tr("Notes who came, from a signed sheet, by keyboard"), u"edit"_s},
               u"Ctrl+Shift+E"_s,
               [this] {
                   m_right->setCurrentWidget(m_sheet);
                   m_sheet->begin();
               })
        .enabledWhen([this] { return m_right->currentWidget() == m_panel; });
    addCommand(u"postings.edit"_s, {tr("&Edit the posting"), tr("Changes the chosen posting"), u"edit"_s}, u"E"_s,
               [this] { beginEdit(); })
        .enabledWhen([this] { return isShowingPosting(); });
    m_panel->addAction(*actionOf(u"postings.edit"_s))->setShortText(tr("Edit"));
}

void PostingsPage::buildMoves() {
    using enum PostingState;
    using Move = Outcome<ChangeSet> (PostingDesk::*)(const PostingId&, const Today&);
    const auto move = [this](const QString& id, const Command::Text& text, const QString& key, Move work,
                             PostingState to, std::initializer_list<PostingState> from) -> Command& {
        const QList<PostingState> states(from);
        return addCommand(id, text, key,
                          [this, work, to] {
                              movePosting(
                                  [this, work] {
                                      PostingDesk postings(desk());
                                      return (postings.*work)(m_panel->posting()->id, context().today());
                                  },
                                  to);
                          })
            .enabledWhen([this, states] { return isShowingPosting() && states.contains(m_panel->posting()->state); });
    };
    const auto button = [this](Command& command, const QString& text, bool primary) {
        ActionButton* made =
            primary ? m_panel->addPrimaryAction(command.action()) : m_panel->addAction(command.action());
        made->setShortText(text);
        m_moveButtons.append(made);
    };
    button(move(u"postings.publish"_s, {tr("&Publish"), tr("Volunteers may sign up from now on"), u"play"_s}, u"P"_s,
                &PostingDesk::publish, Published, {Draft}),
           tr("Publish"), true);
    button(move(u"postings.close"_s,
                {tr("C&lose the posting"), tr("Nobody signs up any more; places stay"), u"pause"_s}, u"L"_s,
                &PostingDesk::close, Closed, {Published, Full}),
           tr("Close"), false);
    button(move(u"postings.reopen"_s, {tr("&Open again"), tr("Volunteers may sign up again"), u"refresh"_s}, u"O"_s,
                &PostingDesk::reopen, Published, {Closed}),
           tr("Open again"), false);
    addCommand(u"postings.cancel"_s,
               {tr("Cancel the postin&g…"), tr("The work does not take place; asks why"), u"close"_s}, {},
               [this] { cancelPosting(); })
        .enabledWhen([this] { return isShowingPosting() && mayMove(m_panel->posting()->state, Cancelled); });
    addCommand(u"postings.cancelShift"_s,
               {tr("Cancel the shift…"), tr("The chosen shift does not take place; asks why"), u"close"_s},
               u"Shift+Del"_s, [this] { cancelShift(); })
        .enabledWhen([this] {
            const Shift* shift = isShowingPosting() ? shiftWith(*m_panel->posting(), m_panel->chosenShift()) : nullptr;
            return shift && !shift->cancelled && shift->date >= context().today().date;
        });
    addCommand(u"postings.restoreShift"_s,
               {tr("The shift takes place after all"),
                tr("Whoever was withdrawn with the chosen shift is to be dealt with again"), u"refresh"_s},
               u"Shift+O"_s, [this] { restoreShift(); })
        .enabledWhen([this] {
            const Shift* shift = isShowingPosting() ? shiftWith(*m_panel->posting(), m_panel->chosenShift()) : nullptr;
            return shift && shift->cancelled && shift->date >= context().today().date &&
                   m_panel->posting()->state != Cancelled;
        });
    addCommand(u"postings.import"_s,
               {tr("Import sign-ups…"), tr("Reads who signed up from a form's file, for this posting"), u"file-in"_s},
               u"I"_s, [this] { Q_EMIT importRequested(m_panel->posting()->id); })
        .enabledWhen([this] {
            if (!isShowingPosting())
                return false;
            const PostingState state = m_panel->posting()->state;
            return state == Published || state == Full || state == Closed;
        });
    addCommand(u"postings.delete"_s,
               {tr("&Delete the posting"), tr("Removes the posting with its sign-ups; can be undone"), u"trash"_s},
               u"Ctrl+Del"_s, [this] { removePosting(); })
        .enabledWhen([this] { return isShowingPosting(); });
}

void PostingsPage::buildSignupCommands() {
    SignupsPanel& signups = m_panel->signups();
    const auto add = [&](const QString& id, const Command::Text& text, const QString& key, std::function<void()> run,
                         std::function<bool()> enabled, bool everywhere = false) -> QAction& {
        auto* command = new Command(id, text, QKeySequence(key), std::move(run), this);
        // A letter acts on a sign-up only while one is among them.
        command->inside(everywhere ? static_cast<QWidget&>(*this) : signups);
        command->enabledWhen([this, enabled = std::move(enabled)] { return isShowingPosting() && enabled(); });
        m_commands.append(command);
        return command->action();
    };
    signups.setSignUpAction(add(
        u"signups.new"_s,
        {tr("&Sign somebody up"), tr("Notes a volunteer for a shift of this posting"), u"person-plus"_s}, u"S"_s,
        [this, &signups] {
            m_panel->showSignups();
            signups.beginSignUp();
        },
        [&signups] { return signups.maySignUp(); }, true));
    add(
        u"signups.first"_s,
        {tr("Confirm the &first in the queue"), tr("Gives a free place to who waits longest"), u"check"_s}, u"F"_s,
        [&signups] { signups.confirmFirst(); }, [&signups] { return signups.mayConfirmFirst(); }, true);
    const auto letter = [&](const QString& id, const Command::Text& text, const QString& key, SignupState to,
                            const QString& shortText) {
        signups.addActButton(
            add(
                id, text, key, [&signups, to] { signups.move(to); }, [&signups, to] { return signups.may(to); }),
            shortText);
    };
    using enum SignupState;
    letter(u"signups.confirm"_s,
           {tr("&Confirm the sign-up"), tr("Gives the place and tells whom to ask for"), u"state-done"_s}, u"C"_s,
           Confirmed, tr("Confirm"));
    letter(u"signups.reserve"_s,
           {tr("Put on &reserve"), tr("Puts the sign-up at the end of the queue"), u"state-reserve"_s}, u"R"_s, Reserve,
           tr("Reserve", "verb"));
    letter(u"signups.attended"_s, {tr("Note as &attended"), tr("Came and helped"), u"check"_s}, u"A"_s, Attended,
           tr("Attended"));
    letter(u"signups.excused"_s, {tr("Note as e&xcused"), tr("Said in time not to come"), u"minus"_s}, u"X"_s, Excused,
           tr("Excused"));
    letter(u"signups.noShow"_s, {tr("Note as no-s&how"), tr("Did not come and did not say so"), u"state-refused"_s},
           u"N"_s, NoShow, tr("No-show"));
    letter(u"signups.withdraw"_s,
           {tr("&Withdraw the sign-up"), tr("Frees the place, or leaves the queue"), u"state-cancelled"_s}, u"W"_s,
           Withdrawn, tr("Withdraw"));
    add(
        u"signups.withdrawReason"_s,
        {tr("Withdraw with a reason…"), tr("The same, and keeps why"), u"state-cancelled"_s}, u"Shift+W"_s,
        [&signups] { signups.withdrawWithReason(); }, [&signups] { return signups.may(Withdrawn); });
    add(
        u"signups.decline"_s, {tr("Decline the sign-up…"), tr("Does not take them, and says why"), u"state-refused"_s},
        u"D"_s, [&signups] { signups.decline(); }, [&signups] { return signups.mayDecline(); });
    const auto tell = [&](const QString& id, const Command::Text& text, const QString& key, void (TellView::*act)()) {
        TellView& view = m_panel->tell();
        auto* command = new Command(
            id, text, QKeySequence(key), [&view, act] { (view.*act)(); }, this);
        command->inside(view).enabledWhen([this, &view] { return isShowingPosting() && view.hasChosen(); });
        m_commands.append(command);
    };
    tell(u"signups.told"_s, {tr("They were told"), tr("Notes that the chosen ones know what became of it"), u"check"_s},
         u"T"_s, &TellView::markTold);
    tell(u"signups.mail"_s,
         {tr("Write an e-mail to them"), tr("One letter to all who are told the same, in their language"), u"mail"_s},
         u"M"_s, &TellView::writeMail);
    tell(u"signups.copyText"_s, {tr("Copy the text for them"), tr("To be pasted where people write to each other"), {}},
         u"Ctrl+Shift+C"_s, &TellView::copyText);
    add(
        u"signups.up"_s, {tr("Move &up in the queue…"), tr("One place up, with a reason"), u"arrow-up"_s}, u"Alt+Up"_s,
        [&signups] { signups.moveInQueue(-1); }, [&signups] { return signups.mayMoveInQueue(-1); });
    add(
        u"signups.down"_s, {tr("Move down in the queue…"), tr("One place down, with a reason"), u"arrow-down"_s},
        u"Alt+Down"_s, [&signups] { signups.moveInQueue(1); }, [&signups] { return signups.mayMoveInQueue(1); });
}

QAction* PostingsPage::actionOf(const QString& id) const {
    for (Command* command : m_commands) {
        if (command->id() == id)
            return &command->action();
    }
    return nullptr;
}

bool PostingsPage::isShowingPosting() const {
    return m_right->currentWidget() == m_panel && m_panel->posting();
}

void PostingsPage::refreshCommands() {
    for (Command* command : std::as_const(m_commands))
        command->refresh();
    for (QPushButton* button : std::as_const(m_moveButtons))
        button->setVisible(button->isEnabledTo(button->parentWidget()));
}

void PostingsPage::applyFilter() {
    ListQuery query;
    query.search = m_filter->text();
    m_list->narrow(query);
    m_model->setQuery(query);
}

void PostingsPage::listRefreshed() {
    m_filter->setCounts(m_model->shown(), m_model->allRecords());
    refreshCommands();
    Q_EMIT pendingChanged();
}

void PostingsPage::showPosting(const QString& id) {
    m_shown = id;
    m_panel->showPosting(id);
    refreshCommands();
}

void PostingsPage::openRecord(const QString& id) {
    QString posting = id;
    const auto signupId = SignupId::fromString(id);
    if (signupId) {
        const auto signup = desk().find<Signup>(*signupId);
        if (!signup) {
            Q_EMIT said(tr("This sign-up is no longer here."), Tone::Normal);
            return;
        }
        posting = signup->posting.toString();
    }
    m_right->setCurrentWidget(m_panel);
    int row = m_model->rowOf(posting);
    if (row < 0) { // hidden by the filter: the record that was asked for is worth more than the filter
        m_list->showEverything();
        row = m_model->rowOf(posting);
    }
    m_table->chooseRow(row);
    showPosting(posting);
    if (signupId)
        m_panel->showSignup(*signupId);
}

int PostingsPage::pending() const {
    ListQuery query;
    query.type = EntityType::Signup;
    query.states = {QString(enumName(SignupState::Applied))};
    return static_cast<int>(desk().queries().count(query));
}

QAction* PostingsPage::newAction() const {
    return actionOf(u"postings.new"_s);
}

QList<QAction*> PostingsPage::menuActions() const {
    QList<QAction*> actions;
    for (Command* command : m_commands)
        actions.append(&command->action());
    return actions;
}

ShownList PostingsPage::shownList() const {
    // Those who signed up, while one is among them.
    if (auto* signedUp = qobject_cast<SignupsView*>(QApplication::focusWidget()); signedUp && isAncestorOf(signedUp))
        return {signedUp, "signups"_L1};
    return {m_table, "posting"_L1};
}

void PostingsPage::focusFilter() {
    m_filter->focusField();
}

void PostingsPage::beginNew() {
    m_form->begin(context().today().date);
    m_right->setCurrentWidget(m_form);
}

void PostingsPage::beginEdit() {
    m_form->edit(*m_panel->posting(), context().today().date);
    m_right->setCurrentWidget(m_form);
}

void PostingsPage::leaveForm() {
    m_right->setCurrentWidget(m_panel);
    m_table->setFocus();
}

} // namespace entraide
