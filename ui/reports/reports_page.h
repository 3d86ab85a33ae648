// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/records/page.h"

class QStackedWidget;

namespace entraide {

class CertificatesSection;
class Command;
class JobBar;
class PageSection;
class RegisterSection;
class StatisticsSection;
class TabStrip;

/// What was done: statistics of a period, the yearly register of volunteers, letters to one of them.
class ReportsPage : public Page {
    Q_OBJECT

public:
    enum Tab { StatisticsTab, RegisterTab, CertificatesTab };

    explicit ReportsPage(PageContext& context, QWidget* parent = nullptr);
    ~ReportsPage() override;

    /// A volunteer's letters.
    void openRecord(const QString& id) override;
    void openAt(const QString& id, Aspect aspect) override;
    QString shownRecord() const override;
    QList<QAction*> menuActions() const override;
    QAction* printAction() const override;
    void focusFilter() override;

    void showTab(Tab tab);
    Tab tab() const;
    StatisticsSection& statistics() const { return *m_statistics; }
    RegisterSection& yearRegister() const { return *m_register; }
    CertificatesSection& certificates() const { return *m_certificates; }

private:
    void add(PageSection& section, const QString& title);
    void buildCommands();
    PageSection& current() const;
    void tabChanged();

    Command* m_again = nullptr;
    QList<Command*> m_tabCommands;
    JobBar* m_jobs;
    TabStrip* m_tabs;
    QStackedWidget* m_stack;
    StatisticsSection* m_statistics;
    RegisterSection* m_register;
    CertificatesSection* m_certificates;
    QList<PageSection*> m_sections;
};

} // namespace entraide
