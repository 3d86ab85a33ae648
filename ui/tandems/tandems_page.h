// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/records/page.h"
#include "ui/records/page_section.h"

class QStackedWidget;

namespace entraide {

class TabStrip;
class TandemReader;
class TandemsSection;
class VisitLogSection;

/// Fixed helpers and the people they help: the tandems with their times, and the log of what became of the visits.
class TandemsPage : public Page {
    Q_OBJECT

public:
    explicit TandemsPage(PageContext& context, QWidget* parent = nullptr);
    ~TandemsPage() override;

    enum Tab { TandemsTab, LogTab };
    void showTab(Tab tab);
    Tab tab() const;

    /// Takes tandems and visits; of a request a new tandem is begun.
    void openRecord(const QString& id) override;
    /// ToExamine of a visit: those to approve in the log, from it on.
    void openAt(const QString& id, Aspect aspect) override;
    QString shownRecord() const override;
    /// Visits that look for a stand-in, and those that are typed and not saved.
    int pending() const override;
    PageStatus status() const override;
    QAction* newAction() const override;
    QList<QAction*> menuActions() const override;
    void focusFilter() override;

    TandemsSection& tandems() const { return *m_tandems; }
    VisitLogSection& log() const { return *m_log; }

private:
    void buildCommands();
    void add(PageSection& section, const QString& title);
    Command* addCommand(const QString& id, const Command::Text& text, const QString& key, std::function<void()> run,
                        std::function<bool()> enabled);
    PageSection& current() const;
    void tabChanged();
    void refresh();
    void beginNew();

    TandemReader* m_reader;
    TabStrip* m_tabs;
    QStackedWidget* m_stack;
    TandemsSection* m_tandems;
    VisitLogSection* m_log;
    QList<PageSection*> m_sections; ///< as the tabs stand
    QList<Command*> m_commands;
    Command* m_new = nullptr;
};

} // namespace entraide
