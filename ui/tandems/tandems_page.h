// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/records/tabbed_page.h"

namespace entraide {

class TandemReader;
class TandemsSection;
class VisitLogSection;

/// Fixed helpers and the people they help: the tandems with their times, and the log of what became of the visits.
class TandemsPage : public TabbedPage {
    Q_OBJECT

public:
    explicit TandemsPage(PageContext& context, QWidget* parent = nullptr);
    ~TandemsPage() override;

    enum Tab { TandemsTab, LogTab };
    void showTab(Tab tab) { showTabAt(tab); }
    Tab tab() const { return static_cast<Tab>(currentTab()); }

    /// Takes tandems and visits; of a request a new tandem is begun.
    void openRecord(const QString& id) override;
    /// ToExamine of a visit: those to approve in the log, from it on.
    void openAt(const QString& id, Aspect aspect) override;
    /// Visits that look for a stand-in, and those that are typed and not saved.
    int pending() const override;
    PageStatus status() const override;
    QAction* newAction() const override;

    TandemsSection& tandems() const { return *m_tandems; }
    VisitLogSection& log() const { return *m_log; }

protected:
    void showTabAt(int tab) override;
    void openFromTab(const QString& id) override { openRecord(id); }

private:
    void buildCommands();
    void beginNew();

    TandemReader* m_reader;
    TandemsSection* m_tandems;
    VisitLogSection* m_log;
    Command* m_new = nullptr;
};

} // namespace entraide
