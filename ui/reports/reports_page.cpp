// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/reports/reports_page.h"

#include "ui/reports/certificates_section.h"
#include "ui/reports/register_section.h"
#include "ui/reports/statistics_section.h"

namespace entraide {

using namespace Qt::StringLiterals;

ReportsPage::ReportsPage(PageContext& context, QWidget* parent)
    : TabbedPage(context, u"reports"_s, parent)
    , m_statistics(new StatisticsSection(context, *this))
    , m_register(new RegisterSection(context, *this))
    , m_certificates(new CertificatesSection(context, *this)) {
    addTab(*m_statistics, tr("Statistics"));
    addTab(*m_register, tr("Register"));
    addTab(*m_certificates, tr("Certificates"));
    for (ReportSection* section : {static_cast<ReportSection*>(m_statistics), static_cast<ReportSection*>(m_register)})
        connect(section, &ReportSection::started, this, [this](Job* job) { watch(*job); });
    buildCommands();
    finish();
}

ReportsPage::~ReportsPage() = default;

void ReportsPage::buildCommands() {
    addCommand(
        u"reports.again"_s, {tr("Read again"), tr("Counts everything once more"), u"refresh"_s},
        QKeySequence(Qt::Key_F5), [this] { static_cast<ReportSection&>(current()).readAgain(); },
        [this] { return tab() != CertificatesTab; });
    addTabCommand(StatisticsTab, u"reports.tab.statistics"_s, tr("Statistics"), tr("Shows the figures of a period"));
    addTabCommand(RegisterTab, u"reports.tab.register"_s, tr("Register"), tr("Shows the volunteers of a year"));
    addTabCommand(CertificatesTab, u"reports.tab.certificates"_s, tr("Certificates"),
                  tr("Shows the letters to a volunteer"));
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

} // namespace entraide
