// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/protection/protection_page.h"

#include "domain/ids.h"
#include "ui/common/command.h"
#include "ui/common/job_bar.h"
#include "ui/common/tabs.h"
#include "ui/protection/backups_section.h"
#include "ui/protection/journal_section.h"
#include "ui/protection/keys_section.h"
#include "ui/protection/review_section.h"
#include "ui/protection/users_section.h"

#include <QAction>
#include <QSettings>
#include <QStackedWidget>
#include <QVBoxLayout>

#include <algorithm>

namespace entraide {

using namespace Qt::StringLiterals;

ProtectionPage::ProtectionPage(PageContext& context, QWidget* parent)
    : Page(context, parent)
    , m_jobs(new JobBar)
    , m_tabs(new TabStrip)
    , m_stack(new QStackedWidget)
    , m_users(new UsersSection(context, *this))
    , m_keys(new KeysSection(context, *this))
    , m_backups(new BackupsSection(context, *this))
    , m_review(new ReviewSection(context, *this))
    , m_journal(new JournalSection(context, *this)) {
    add(*m_users, tr("Users"));
    add(*m_keys, tr("Keys"));
    add(*m_backups, tr("Backups"));
    add(*m_review, tr("Review"));
    add(*m_journal, tr("Journal"));
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins({});
    column->setSpacing(0);
    column->addWidget(m_tabs);
    column->addWidget(m_jobs);
    column->addWidget(m_stack, 1);
    connect(m_users, &UsersSection::started, this, [this](Job* job) { m_jobs->watch(*job); });
    connect(m_keys, &KeysSection::started, this, [this](Job* job) { m_jobs->watch(*job); });
    connect(m_users, &UsersSection::rekeyRequested, this, &ProtectionPage::rekeyRequested);
    connect(m_keys, &KeysSection::rekeyRequested, this, &ProtectionPage::rekeyRequested);
    connect(m_users, &UsersSection::lockRequested, this, &ProtectionPage::lockRequested);
    buildCommands();
    connect(m_tabs, &TabStrip::currentChanged, this, &ProtectionPage::tabChanged);
    showTab(static_cast<Tab>(std::clamp(context.settings.value("protection/tab").toInt(), 0, int{JournalTab})));
    tabChanged();
}

ProtectionPage::~ProtectionPage() = default;

void ProtectionPage::add(PageSection& section, const QString& title) {
    m_sections.append(&section);
    m_tabs->addTab(title);
    m_stack->addWidget(&section);
    connect(&section, &PageSection::done, this, &Page::done);
    connect(&section, &PageSection::said, this, &Page::said);
    connect(&section, &PageSection::openRequested, this, &Page::openRequested);
    connect(&section, &PageSection::openAtRequested, this, &Page::openAtRequested);
}

void ProtectionPage::buildCommands() {
    const auto addTab = [this](const QString& id, const QString& text, const QString& tip, Tab tab) {
        auto* command = new Command(
            id, {text, tip, {}}, QKeySequence(u"Alt+%1"_s.arg(tab + 1)), [this, tab] { showTab(tab); }, this);
        command->inside(*this);
        m_tabCommands.append(command);
    };
    addTab(u"protection.tab.users"_s, tr("Users"), tr("Shows who works here"), UsersTab);
    addTab(u"protection.tab.keys"_s, tr("Keys"), tr("Shows what opens the desk's file"), KeysTab);
    addTab(u"protection.tab.backups"_s, tr("Backups"), tr("Shows the desk's copies"), BackupsTab);
    addTab(u"protection.tab.review"_s, tr("Review"), tr("Shows records that are to be looked at again"), ReviewTab);
    addTab(u"protection.tab.journal"_s, tr("Journal"), tr("Shows who did what, when"), JournalTab);
}

PageSection& ProtectionPage::current() const {
    return *m_sections[std::max(0, m_tabs->bar().currentIndex())];
}

ProtectionPage::Tab ProtectionPage::tab() const {
    return static_cast<Tab>(std::max(0, m_tabs->bar().currentIndex()));
}

void ProtectionPage::showTab(Tab tab) {
    m_tabs->bar().setCurrentIndex(tab);
}

void ProtectionPage::tabChanged() {
    m_stack->setCurrentWidget(&current());
    for (PageSection* section : std::as_const(m_sections))
        section->setCurrent(section == &current());
    context().settings.setValue("protection/tab", int{tab()});
}

void ProtectionPage::openRecord(const QString& id) {
    if (entityTypeOf(id) == EntityType::User) {
        showTab(UsersTab);
        m_users->openRecord(id);
        return;
    }
    if (tab() != ReviewTab)
        showTab(JournalTab);
    current().openRecord(id);
}

void ProtectionPage::openAt(const QString& id, Aspect aspect) {
    if (aspect != Aspect::Review) {
        openRecord(id);
        return;
    }
    showTab(ReviewTab);
    m_review->openRecord(id);
}

QString ProtectionPage::shownRecord() const {
    // The journal would show that record's entries alone when the window is made anew.
    return tab() == JournalTab ? QString() : current().shownRecord();
}

QAction* ProtectionPage::newAction() const {
    for (const Command* command : m_users->commands()) {
        if (command->id() == "protection.addUser"_L1)
            return tab() == UsersTab ? &command->action() : nullptr;
    }
    return nullptr;
}

QList<QAction*> ProtectionPage::menuActions() const {
    QList<QAction*> actions;
    for (const Command* command : m_tabCommands)
        actions.append(&command->action());
    for (const PageSection* section : m_sections) {
        for (const Command* command : section->commands())
            actions.append(&command->action());
    }
    return actions;
}

QAction* ProtectionPage::printAction() const {
    return current().printAction();
}

void ProtectionPage::focusFilter() {
    current().focusFilter();
}

} // namespace entraide
