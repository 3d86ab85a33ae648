// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/reports/reports_page.h"

#include "ui/common/command.h"
#include "ui/common/job_bar.h"
#include "ui/common/tabs.h"
#include "ui/reports/certificates_section.h"
#include "ui/reports/register_section.h"
#include "ui/reports/statistics_section.h"

#include <QAction>
#include <QSettings>
#include <QStackedWidget>
#include <QVBoxLayout>

#include <algorithm>

namespace entraide {

using namespace Qt::StringLiterals;

ReportsPage::ReportsPage(PageContext& context, QWidget* parent)
    : Page(context, parent)
    , m_jobs(new JobBar)
    , m_tabs(new TabStrip)
    , m_stack(new QStackedWidget)
    , m_statistics(new StatisticsSection(context, *this))
    , m_register(new RegisterSection(context, *this))
    , m_certificates(new CertificatesSection(context, *this)) {
    add(*m_statistics, tr("Statistics"));
    add(*m_register, tr("Register"));
    add(*m_certificates, tr("Certificates"));
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins({});
    column->setSpacing(0);
    column->addWidget(m_tabs);
    column->addWidget(m_jobs);
    column->addWidget(m_stack, 1);
    for (ReportSection* section : {static_cast<ReportSection*>(m_statistics), static_cast<ReportSection*>(m_register)})
        connect(section, &ReportSection::started, this, [this](Job* job) { m_jobs->watch(*job); });
    buildCommands();
    connect(m_tabs, &TabStrip::currentChanged, this, &ReportsPage::tabChanged);
    showTab(static_cast<Tab>(std::clamp(context.settings.value("reports/tab").toInt(), 0, int{CertificatesTab})));
    tabChanged();
}

ReportsPage::~ReportsPage() = default;

void ReportsPage::add(PageSection& section, const QString& title) {
    m_sections.append(&section);
    m_tabs->addTab(title);
    m_stack->addWidget(&section);
    connect(&section, &PageSection::done, this, &Page::done);
    connect(&section, &PageSection::said, this, &Page::said);
    connect(&section, &PageSection::openRequested, this, &Page::openRequested);
}

void ReportsPage::buildCommands() {
    m_again = new Command(
        u"reports.again"_s, {tr("Read again"), tr("Counts everything once more"), u"refresh"_s},
        QKeySequence(Qt::Key_F5), [this] { static_cast<ReportSection&>(current()).readAgain(); }, this);
    m_again->inside(*this).enabledWhen([this] { return tab() != CertificatesTab; });
    const auto add = [this](const QString& id, const QString& text, const QString& tip, Tab tab) {
        auto* command = new Command(
            id, {text, tip, {}}, QKeySequence(u"Alt+%1"_s.arg(tab + 1)), [this, tab] { showTab(tab); }, this);
        command->inside(*this);
        m_tabCommands.append(command);
    };
    add(u"reports.tab.statistics"_s, tr("Statistics"), tr("Shows the figures of a period"), StatisticsTab);
    add(u"reports.tab.register"_s, tr("Register"), tr("Shows the volunteers of a year"), RegisterTab);
    add(u"reports.tab.certificates"_s, tr("Certificates"), tr("Shows the letters to a volunteer"), CertificatesTab);
}

PageSection& ReportsPage::current() const {
    return *m_sections[std::max(0, m_tabs->bar().currentIndex())];
}

ReportsPage::Tab ReportsPage::tab() const {
    return static_cast<Tab>(std::max(0, m_tabs->bar().currentIndex()));
}

void ReportsPage::showTab(Tab tab) {
    m_tabs->bar().setCurrentIndex(tab);
}

void ReportsPage::tabChanged() {
    m_stack->setCurrentWidget(&current());
    for (PageSection* section : std::as_const(m_sections))
        section->setCurrent(section == &current());
    m_again->refresh();
    context().settings.setValue("reports/tab", int{tab()});
}

void ReportsPage::openRecord(const QString& id) {
    showTab(CertificatesTab);
    m_certificates->openRecord(id);
}

void ReportsPage::openAt(const QString& id, Aspect aspect) {
    showTab(CertificatesTab);
    m_certificates->openRecord(id, aspect == Aspect::InformationNote ? CertificatesSection::Letter::InformationNote
                                                                     : CertificatesSection::Letter::Certificate);
}

QString ReportsPage::shownRecord() const {
    return current().shownRecord();
}

QList<QAction*> ReportsPage::menuActions() const {
    QList<QAction*> actions{&m_again->action()};
    for (const Command* command : m_tabCommands)
        actions.append(&command->action());
    for (const PageSection* section : m_sections) {
        for (const Command* command : section->commands())
            actions.append(&command->action());
    }
    return actions;
}

QAction* ReportsPage::printAction() const {
    return current().printAction();
}

void ReportsPage::focusFilter() {
    current().focusFilter();
}

} // namespace entraide
