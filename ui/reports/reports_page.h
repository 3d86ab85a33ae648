// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/records/tabbed_page.h"

namespace entraide {

class CertificatesSection;
class RegisterSection;
class StatisticsSection;

/// What was done: statistics of a period, the yearly register of volunteers, letters to one of them.
class ReportsPage : public TabbedPage {
    Q_OBJECT

public:
    enum Tab { StatisticsTab, RegisterTab, CertificatesTab };

    explicit ReportsPage(PageContext& context, QWidget* parent = nullptr);
    ~ReportsPage() override;

    /// A volunteer's letters.
    void openRecord(const QString& id) override;
    void openAt(const QString& id, Aspect aspect) override;

    void showTab(Tab tab) { showTabAt(tab); }
    Tab tab() const { return static_cast<Tab>(currentTab()); }
    StatisticsSection& statistics() const { return *m_statistics; }
    RegisterSection& yearRegister() const { return *m_register; }
    CertificatesSection& certificates() const { return *m_certificates; }

private:
    void buildCommands();

    StatisticsSection* m_statistics;
    RegisterSection* m_register;
    CertificatesSection* m_certificates;
};

} // namespace entraide
