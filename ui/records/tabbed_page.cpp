// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/records/tabbed_page.h"

#include "ui/common/job_bar.h"
#include "ui/common/tabs.h"
#include "ui/records/list_commands.h"
#include "ui/records/list_tools.h"

#include <QAction>
#include <QSettings>
#include <QStackedWidget>
#include <QVBoxLayout>

#include <algorithm>

namespace entraide {

using namespace Qt::StringLiterals;

TabbedPage::TabbedPage(PageContext& context, const QString& key, QWidget* parent)
    : Page(context, parent)
    , m_key(key)
    , m_tabs(new TabStrip)
    , m_jobs(new JobBar)
    , m_stack(new QStackedWidget) {}

TabbedPage::~TabbedPage() = default;

void TabbedPage::addTab(PageSection& section, const QString& title) {
    m_sections.append(&section);
    m_tabs->addTab(title);
    m_stack->addWidget(&section);
    connect(&section, &PageSection::done, this, &Page::done);
    connect(&section, &PageSection::said, this, &Page::said);
    connect(&section, &PageSection::shownChanged, this, &TabbedPage::refresh);
    connect(&section, &PageSection::openRequested, this, &TabbedPage::openFromTab);
    connect(&section, &PageSection::openAtRequested, this, &Page::openAtRequested);
}

Command& TabbedPage::addCommand(const QString& id, const Command::Text& text, const QKeySequence& key,
                                std::function<void()> run, std::function<bool()> enabled) {
    auto* command = new Command(id, text, key, std::move(run), this);
    command->inside(*this);
    if (enabled)
        command->enabledWhen(std::move(enabled));
    m_commands.append(command);
    return *command;
}

Command& TabbedPage::addTabCommand(int tab, const QString& id, const QString& text, const QString& tip,
                                   std::function<bool()> enabled) {
    return addCommand(
        id, {text, tip, {}}, QKeySequence(u"Alt+%1"_s.arg(tab + 1)), [this, tab] { showTabAt(tab); },
        std::move(enabled));
}

void TabbedPage::finish(QWidget* head) {
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins({});
    column->setSpacing(0);
    if (head)
        column->addWidget(head);
    column->addWidget(m_tabs);
    column->addWidget(m_jobs);
    column->addWidget(m_stack, 1);
    if (std::ranges::any_of(m_sections, &PageSection::listTools)) {
        m_listCommands = new ListCommands(
            m_key, *this, [this] { return current().listTools(); }, this);
        for (const PageSection* section : std::as_const(m_sections)) {
            if (ListTools* tools = section->listTools())
                tools->setCommands(*m_listCommands);
        }
    }
    connect(m_tabs, &TabStrip::currentChanged, this, &TabbedPage::tabChanged);
    const int last = static_cast<int>(m_sections.size()) - 1;
    m_tabs->bar().setCurrentIndex(std::clamp(context().settings.value(m_key + u"/tab"_s).toInt(), 0, last));
    tabChanged();
}

int TabbedPage::currentTab() const {
    return std::max(0, m_tabs->bar().currentIndex());
}

void TabbedPage::showTabAt(int tab) {
    m_tabs->bar().setCurrentIndex(tab);
}

PageSection& TabbedPage::current() const {
    return *m_sections[currentTab()];
}

void TabbedPage::tabChanged() {
    context().settings.setValue(m_key + u"/tab"_s, currentTab());
    PageSection& shown = current();
    QWidget* other = insteadOf(shown);
    m_stack->setCurrentWidget(other ? other : &shown);
    for (PageSection* section : std::as_const(m_sections))
        section->setCurrent(section == &shown && !other);
    refresh();
}

QWidget* TabbedPage::insteadOf(const PageSection& section) const {
    Q_UNUSED(section)
    return nullptr;
}

void TabbedPage::refresh() {
    for (Command* command : std::as_const(m_commands))
        command->refresh();
    if (m_listCommands)
        m_listCommands->refresh();
}

void TabbedPage::openFromTab(const QString& id) {
    Q_EMIT openRequested(id);
}

void TabbedPage::watch(Job& job) {
    m_jobs->watch(job);
}

QString TabbedPage::shownRecord() const {
    return current().shownRecord();
}

QList<QAction*> TabbedPage::menuActions() const {
    QList<QAction*> actions;
    for (const Command* command : m_commands)
        actions.append(&command->action());
    if (m_listCommands) {
        for (const Command* command : m_listCommands->all())
            actions.append(&command->action());
    }
    for (const PageSection* section : m_sections) {
        for (const Command* command : section->commands())
            actions.append(&command->action());
    }
    return actions;
}

QAction* TabbedPage::printAction() const {
    return current().printAction();
}

ShownList TabbedPage::shownList() const {
    return current().shownList();
}

void TabbedPage::focusFilter() {
    current().focusFilter();
}

} // namespace entraide
