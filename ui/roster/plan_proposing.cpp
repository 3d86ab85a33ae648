// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/roster/plan_proposing.h"

#include "domain/error.h"
#include "storage/desk.h"
#include "ui/common/button.h"
#include "ui/common/command.h"
#include "ui/common/job.h"
#include "ui/records/long_steps.h"
#include "ui/roster/plan_model.h"
#include "ui/roster/plan_paper.h"
#include "ui/roster/proposal_view.h"
#include "ui/words/error_words.h"
#include "ui/words/plan_words.h"

#include <QHBoxLayout>

#include <algorithm>

namespace entraide {

using namespace Qt::StringLiterals;

PlanProposing::PlanProposing(Page& page, PageContext& context)
    : QObject(&page)
    , m_page(page)
    , m_context(context)
    , m_week(IsoWeek::of(context.today().date))
    , m_paper(new PlanPaper(page, context))
    , m_saving(new LongSteps(context.desk, this)) {
    buildCommands();
    m_view = new ProposalView(m_calculate->action());
    m_view->showNone(tr("There is no proposal for this week yet."), true);
    m_buttons = new QWidget;
    auto* row = new QHBoxLayout(m_buttons);
    row->setContentsMargins({});
    auto* absenceButton = new ActionButton(m_absence->action());
    absenceButton->setShortText(tr("Absence…"));
    row->addWidget(absenceButton);
    auto* calculateButton = new ActionButton(m_calculate->action());
    calculateButton->setWordless(true); // the head has to fit on a small screen
    row->addWidget(calculateButton);
    row->addWidget(new ActionButton(m_refuse->action()));
    m_checkedButton = new ActionButton(m_acceptChecked->action());
    row->addWidget(m_checkedButton);
    auto* all = new ActionButton(m_acceptAll->action());
    makePrimary(*all);
    row->addWidget(all);

    connect(m_saving, &LongSteps::said, &page, &Page::said);
    connect(m_saving, &LongSteps::started, this, [this](Job* job) {
        connect(job, &Job::finished, this, &PlanProposing::refresh);
        Q_EMIT jobStarted(*job);
        refresh();
    });
    connect(m_view, &ProposalView::checkedChanged, this, &PlanProposing::refresh);
    connect(m_view, &ProposalView::openRequested, &page, &Page::openRequested);
    connect(m_view, &ProposalView::lockRequested, this, &PlanProposing::toggleLock);
    connect(m_view, &ProposalView::chooseRequested, this, &PlanProposing::chooseHelper);
    connect(m_view, &ProposalView::forgetRequested, this, &PlanProposing::forgetWish);
    connect(m_view, &ProposalView::mayMoveChanged, this, [this](bool mayMove) {
        m_wish.mayMove = mayMove;
        calculate();
    });
}

PlanProposing::~PlanProposing() = default;

bool PlanProposing::isSaving() const {
    return m_saving->isBusy();
}

Command* PlanProposing::addCommand(const QString& id, const QString& text, const QString& tip, const QString& iconName,
                                   const QKeySequence& key, std::function<void()> run) {
    auto* command = new Command(id, {text, tip, iconName}, key, std::move(run), this);
    command->inside(m_page);
    m_commands.append(command);
    return command;
}

void PlanProposing::buildCommands() {
    m_calculate = addCommand(u"roster.calculate"_s, tr("&Calculate a proposal"),
                             tr("Proposes people for the places of this week that nobody has taken"), u"refresh"_s,
                             QKeySequence(Qt::Key_F5), [this] { calculate(); });
    m_absence = addCommand(u"roster.absence"_s, tr("Somebody cannot c&ome…"),
                           tr("Says who can step in for somebody, and who would have to move"), u"person"_s,
                           QKeySequence(u"Ctrl+Shift+A"_s), [this] { askWhoIsAbsent(); });
    m_absence->enabledWhen([this] { return !m_planning; });
    m_acceptAll = addCommand(u"roster.accept-all"_s, tr("Accept &all"), tr("Saves every new place of the proposal"),
                             u"check"_s, QKeySequence(u"Ctrl+Shift+Return"_s), [this] { acceptAll(); });
    m_acceptChecked = addCommand(u"roster.accept-checked"_s, tr("Accept the chec&ked"),
                                 tr("Saves the checked places of the proposal"), u"check"_s,
                                 QKeySequence(u"Ctrl+Return"_s), [this] { accept(m_view->checkedLines()); });
    m_refuse = addCommand(u"roster.refuse"_s, tr("Re&fuse all"), tr("Lets go of the proposal; nothing changes"), {}, {},
                          [this] { refuse(); });
    m_print = addCommand(u"roster.print-proposal"_s, tr("Pr&int the proposal…"),
                         tr("Prints the proposal with its figures, for a meeting about it"), u"print"_s, {},
                         [this] { m_paper->print(*m_view->plan()); });
    m_pdf = addCommand(u"roster.proposal-pdf"_s, tr("Proposal to PDF…"), tr("Saves the proposal as a file"),
                       u"file-out"_s, {}, [this] { m_paper->askForPdf(*m_view->plan()); });
    const auto hasPlan = [this] { return m_view && m_view->plan(); };
    m_acceptAll->enabledWhen([this] {
        return m_view && !m_planning && !isSaving() && m_view->plan() &&
               (m_view->plan()->newCount() > 0 || !m_view->plan()->wish.absences.isEmpty());
    });
    m_acceptChecked->enabledWhen(
        [this] { return m_view && !m_planning && !isSaving() && !m_view->checkedLines().isEmpty(); });
    m_refuse->enabledWhen([this, hasPlan] { return hasPlan() && !isSaving(); });
    m_print->enabledWhen(hasPlan);
    m_pdf->enabledWhen(hasPlan);
    m_calculate->enabledWhen([this] { return !m_planning; });
}

void PlanProposing::refresh() {
    const WeekPlan* plan = m_view->plan();
    const int fresh = plan ? plan->newCount() : 0;
    const auto checked = static_cast<int>(m_view->checkedLines().size());
    m_acceptChecked->setText(
        {tr("Accept the %n chec&ked", nullptr, checked), tr("Saves the checked places of the proposal"), u"check"_s});
    m_checkedButton->setVisible(checked > 0);
    const bool absenceAlone = plan && fresh == 0 && !plan->wish.absences.isEmpty();
    m_acceptAll->setText({absenceAlone ? tr("Note the &absence")
                          : fresh > 0  ? tr("Accept &all %n", nullptr, fresh)
                                       : tr("Accept &all"),
                          absenceAlone ? tr("Saves the absence and frees its places; nobody can step in")
                                       : tr("Saves every new place of the proposal"),
                          u"check"_s});
    for (Command* command : std::as_const(m_commands))
        command->refresh();
    Q_EMIT changed();
}

// ---- making it ----

void PlanProposing::setWeek(IsoWeek week) {
    m_week = week;
    m_wish = {m_wish.mayMove, {}, {}};
    if (m_planning)
        m_planning->cancel();
    m_view->setWish({});
    m_view->showNone(tr("There is no proposal for this week yet."), true);
    refresh();
}

void PlanProposing::calculateIfNone() {
    if (!m_view->hasPlan() && !m_planning)
        calculate();
}

void PlanProposing::calculate() {
    if (m_planning)
        m_planning->cancel();
    m_changedSince = false;
    if (!m_view->hasPlan())
        m_view->showNone(tr("The proposal is being calculated."), false);
    Job* job = Job::run<WeekPlan>(
        tr("Planning the week"),
        [handle = m_context.desk.handle(), week = m_week, wish = m_wish, today = m_context.today(),
         who = m_context.who](JobControl& control) {
            const auto own = Desk::openAgain(handle);
            control.stopIfCancelled();
            PlanOptions options;
            options.stop = control.stopToken();
            options.progress = [&control](int done, int total) {
                control.setTotal(total);
                control.setDone(done);
            };
            WeekPlan plan = WeekPlanning(*own, who).propose(week, today, wish, options);
            control.stopIfCancelled();
            return plan;
        },
        [this](const WeekPlan& plan) { planMade(plan); },
        [this](const std::exception_ptr& fault) {
            m_view->showNone(tr("The proposal could not be calculated."), true);
            Q_EMIT m_page.said(sentenceFor(errorOf(fault)), Tone::Danger);
        },
        this);
    m_planning = job;
    connect(job, &Job::finished, this, [this, job](Job::State state) {
        if (m_planning == job)
            m_planning = nullptr;
        if (state == Job::State::Cancelled && !m_planning && !m_view->hasPlan())
            m_view->showNone(tr("There is no proposal for this week yet."), true);
        refresh();
    });
    Q_EMIT jobStarted(*job);
    refresh();
}

void PlanProposing::planMade(const WeekPlan& plan) {
    if (plan.week != m_week || plan.wish != m_wish)
        return;
    m_view->showPlan(plan, m_context.today().date);
    m_view->setWish(wishText());
    m_view->setStale(m_changedSince);
    refresh();
    Q_EMIT planShown();
}

void PlanProposing::deskChanged() {
    m_changedSince = true;
    if (m_view->hasPlan() && !m_planning)
        m_view->setStale(true);
}

// ---- deciding ----

void PlanProposing::refuse() {
    m_wish.absences.clear();
    m_wish.picked.clear();
    m_view->setWish({});
    m_view->showNone(tr("The proposal was refused; nothing has changed."), true);
    refresh();
}

void PlanProposing::acceptAll() {
    const WeekPlan* plan = m_view->plan();
    if (!plan)
        return;
    QList<qsizetype> fresh;
    for (qsizetype i = 0; i < plan->lines.size(); ++i) {
        if (plan->lines[i].isNew)
            fresh.append(i);
    }
    accept(fresh);
}

void PlanProposing::accept(const QList<qsizetype>& lines) {
    const WeekPlan* plan = m_view->plan();
    if (!plan || m_planning || (lines.isEmpty() && plan->wish.absences.isEmpty()))
        return;
    if (plan->wish != m_wish) { // its calculation was stopped
        Q_EMIT m_page.said(tr("The places changed meanwhile; calculate the proposal again."), Tone::Warning);
        return;
    }
    m_saving->run<PlanAccepted>(
        lines.size() + plan->freed.size(), tr("Saving the plan"),
        [plan = *plan, lines, how = PlanAcceptance{false, tr("the plan of week %1").arg(plan->week.week)},
         today = m_context.today(), who = m_context.who](Desk& desk, const StepProgress& progress) {
            return WeekPlanning(desk, who).accept(plan, lines, how, today, progress);
        },
        [this, plan = *plan, lines](const PlanAccepted& result) { accepted(plan, lines, result); });
}

void PlanProposing::accepted(const WeekPlan& plan, const QList<qsizetype>& lines, const PlanAccepted& result) {
    const auto refused = static_cast<int>(result.refused.size());
    Names names(m_context.desk);
    const QStringList whyNot = refusedTexts(plan, result.refused, names);
    QStringList sentences;
    if (result.freed > 0)
        sentences.append(tr("The absence is noted; %n place(s) freed.", nullptr, result.freed));
    if (result.accepted > 0 || result.freed == 0)
        sentences.append(tr("%n proposal(s) saved; the people are still to be asked.", nullptr, result.accepted));
    if (refused > 0)
        sentences += QStringList{tr("%n place(s) stayed as they are.", nullptr, refused)} + whyNot;
    if (!result.changes.changes.isEmpty())
        Q_EMIT m_page.done(sentences.join(u' '), tr("Undo the plan"), result.changes);
    else
        Q_EMIT m_page.said(
            (QStringList{tr("Nothing could be saved; the proposal is calculated again.")} + whyNot).join(u' '),
            Tone::Warning);
    if (plan.week != m_week) // another one is looked at by now
        return;
    m_wish.absences.removeIf([&](const Absence& absence) { return plan.wish.absences.contains(absence); });
    // Choices that were not accepted are kept.
    for (const qsizetype index : lines) {
        const PlanLine& line = plan.lines.at(index);
        m_wish.picked.removeIf([&](const HandPicked& pick) { return isFor(pick, line); });
    }
    calculate();
}

void PlanProposing::toggleLock(const PlanLine& line) {
    if (m_saving->saysBusy())
        return;
    if (line.isNew && line.overrideReason.isEmpty()) {
        togglePin(line);
        return;
    }
    if (line.match().isEmpty()) {
        Q_EMIT m_page.said(PlanModel::lockTip(line), Tone::Accent);
        return;
    }
    try {
        const auto outcome = WeekPlanning(m_context.desk, m_context.who).setLocked(line.match(), !line.locked);
        if (!outcome) {
            Q_EMIT m_page.said(sentenceFor(outcome.refusal()), Tone::Warning);
            return;
        }
        Q_EMIT m_page.done(line.locked ? tr("%1 is not locked any more.").arg(line.name)
                                       : tr("%1 is locked; plans leave this place as it is.").arg(line.name),
                           line.locked ? tr("Undo the unlocking") : tr("Undo the locking"), *outcome);
        calculate();
    } catch (const Error& error) {
        Q_EMIT m_page.said(sentenceFor(error), Tone::Danger);
    }
}

} // namespace entraide
