// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/tandems/tandems_page.h"

#include "storage/desk.h"
#include "storage/queries.h"
#include "ui/common/command.h"
#include "ui/common/tabs.h"
#include "ui/tandems/tandem_reader.h"
#include "ui/tandems/tandems_section.h"
#include "ui/tandems/visit_log_section.h"

#include <QAction>
#include <QSettings>
#include <QStackedWidget>
#include <QVBoxLayout>

#include <algorithm>

namespace entraide {

using namespace Qt::StringLiterals;

TandemsPage::TandemsPage(PageContext& context, QWidget* parent)
    : Page(context, parent)
    , m_reader(new TandemReader(context.desk, context.today, this))
    , m_tabs(new TabStrip)
    , m_stack(new QStackedWidget)
    , m_tandems(new TandemsSection(context, *m_reader, *this))
    , m_log(new VisitLogSection(context, *this)) {
    add(*m_tandems, tr("Tandems"));
    add(*m_log, tr("Visit log"));
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins({});
    column->setSpacing(0);
    column->addWidget(m_tabs);
    column->addWidget(m_stack, 1);
    buildCommands();
    connect(m_tabs, &TabStrip::currentChanged, this, &TandemsPage::tabChanged);
    connect(m_log, &VisitLogSection::unsavedChanged, this, [this] {
        Q_EMIT pendingChanged();
        Q_EMIT statusChanged();
    });
    connect(&desk(), &Desk::changed, this, [this](const ChangeSet& set) {
        const bool isVisit = std::ranges::any_of(
            set.changes, [](const Change& change) { return entityTypeOf(change.id) == EntityType::Visit; });
        if (isVisit)
            Q_EMIT pendingChanged();
    });
    showTab(static_cast<Tab>(std::clamp(context.settings.value("tandems/tab").toInt(), 0, int{LogTab})));
    tabChanged();
}

TandemsPage::~TandemsPage() = default;

void TandemsPage::add(PageSection& section, const QString& title) {
    m_sections.append(&section);
    m_tabs->addTab(title);
    m_stack->addWidget(&section);
    connect(&section, &PageSection::done, this, &Page::done);
    connect(&section, &PageSection::said, this, &Page::said);
    connect(&section, &PageSection::shownChanged, this, &TandemsPage::refresh);
    connect(&section, &PageSection::openRequested, this, &TandemsPage::openRecord);
}

// ---- the commands of the page itself; each tab has its own ----

Command* TandemsPage::addCommand(const QString& id, const Command::Text& text, const QString& key,
                                 std::function<void()> run, std::function<bool()> enabled) {
    auto* command = new Command(id, text, QKeySequence(key), std::move(run), this);
    command->inside(*this);
    command->enabledWhen(std::move(enabled));
    m_commands.append(command);
    return command;
}

void TandemsPage::buildCommands() {
    m_new = addCommand(
        u"tandems.new"_s, m_tandems->newText(), u"Ctrl+N"_s, [this] { beginNew(); },
        [this] { return m_tandems->mayBegin(); });
    Command* edit = addCommand(
        u"tandems.edit"_s, m_tandems->editText(), u"E"_s, [this] { m_tandems->beginEdit(); },
        [this] { return tab() == TandemsTab && m_tandems->mayEdit(); });
    const auto tab = [this](const QString& id, const QString& text, const QString& tip, Tab tab) {
        addCommand(
            id, {text, tip, {}}, u"Alt+%1"_s.arg(tab + 1), [this, tab] { showTab(tab); }, [] { return true; });
    };
    tab(u"tandems.tab.tandems"_s, tr("Tandems"), tr("Shows who helps whom"), TandemsTab);
    tab(u"tandems.tab.log"_s, tr("Visit log"), tr("Shows what became of the visits"), LogTab);
    m_tandems->setPageActions({.make = &m_new->action(), .edit = &edit->action(), .elsewhere = nullptr});
}

QAction* TandemsPage::newAction() const {
    return &m_new->action();
}

QList<QAction*> TandemsPage::menuActions() const {
    QList<QAction*> actions;
    for (const Command* command : m_commands)
        actions.append(&command->action());
    for (const PageSection* section : m_sections) {
        for (const Command* command : section->commands())
            actions.append(&command->action());
    }
    return actions;
}

void TandemsPage::beginNew() {
    showTab(TandemsTab);
    m_tandems->beginNew();
}

void TandemsPage::refresh() {
    for (Command* command : std::as_const(m_commands))
        command->refresh();
}

// ---- tabs ----

PageSection& TandemsPage::current() const {
    return *m_sections[tab()];
}

TandemsPage::Tab TandemsPage::tab() const {
    return static_cast<Tab>(std::max(0, m_tabs->bar().currentIndex()));
}

void TandemsPage::showTab(Tab tab) {
    m_tabs->bar().setCurrentIndex(tab);
    if (isVisible() && !current().isBusy())
        current().setFocus();
}

void TandemsPage::tabChanged() {
    context().settings.setValue("tandems/tab", tab());
    m_stack->setCurrentWidget(&current());
    for (PageSection* section : std::as_const(m_sections))
        section->setCurrent(section == &current());
    refresh();
}

void TandemsPage::focusFilter() {
    current().focusFilter();
}

// ---- records ----

void TandemsPage::openRecord(const QString& id) {
    if (const auto request = RequestId::fromString(id)) {
        showTab(TandemsTab);
        m_tandems->beginFrom(*request);
    } else if (TandemId::fromString(id) || VisitId::fromString(id)) {
        showTab(TandemsTab);
        m_tandems->openRecord(id);
    } else {
        Q_EMIT openRequested(id);
    }
}

void TandemsPage::openAt(const QString& id, Aspect aspect) {
    const auto visit = VisitId::fromString(id);
    const auto found = visit && aspect == Aspect::ToExamine ? desk().find<Visit>(*visit) : std::nullopt;
    if (!found) {
        Page::openAt(id, aspect);
        return;
    }
    showTab(LogTab);
    m_log->showToApprove(found->date);
}

QString TandemsPage::shownRecord() const {
    return current().shownRecord();
}

int TandemsPage::pending() const {
    ListQuery query;
    query.type = EntityType::Visit;
    query.states = {QString(enumName(VisitState::SeekingStandIn))};
    return static_cast<int>(desk().queries().count(query)) + m_log->unsaved();
}

PageStatus TandemsPage::status() const {
    const int typed = m_log->unsaved();
    return typed == 0 ? PageStatus{} : PageStatus{u"edit"_s, tr("%n visit(s) typed and not saved", nullptr, typed)};
}

} // namespace entraide
