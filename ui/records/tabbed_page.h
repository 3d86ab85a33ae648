// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/records/page.h"
#include "ui/records/page_section.h"

#include <functional>

class QStackedWidget;

namespace entraide {

class Job;
class JobBar;
class ListCommands;
class TabStrip;

/// A page of tabs, each a PageSection. Passes on what a tab has to say, remembers which one was in front, and asks the
/// one in front what the shell asks the page. GUI thread.
class TabbedPage : public Page {
    Q_OBJECT

public:
    ~TabbedPage() override;

    QString shownRecord() const override;
    /// The page's own commands in the order in which they were added, those of its lists, then those of its tabs.
    QList<QAction*> menuActions() const override;
    QAction* printAction() const override;
    void focusFilter() override;
    ShownList shownList() const override;

protected:
    /// \a key: the page's, under which its tab is remembered.
    TabbedPage(PageContext& context, const QString& key, QWidget* parent);

    /// The next tab.
    void addTab(PageSection& section, const QString& title);
    /// One that works anywhere on the page, while \a enabled holds if it is given.
    Command& addCommand(const QString& id, const Command::Text& text, const QKeySequence& key,
                        std::function<void()> run, std::function<bool()> enabled = {});
    /// Leads to a tab, under Alt and its number.
    Command& addTabCommand(int tab, const QString& id, const QString& text, const QString& tip,
                           std::function<bool()> enabled = {});
    /// After the last tab and command: from above \a head, the strip of tabs, the bar of jobs and the tab in front,
    /// which is that of the last time.
    void finish(QWidget* head = nullptr);

    int currentTab() const;
    /// In front; a page may put the cursor there too.
    virtual void showTabAt(int tab);
    PageSection& current() const;
    const QList<PageSection*>& sections() const { return m_sections; }
    TabStrip& tabs() const { return *m_tabs; }
    /// Holds the tabs; a page may add what takes their place for a while.
    QStackedWidget& stack() const { return *m_stack; }
    void watch(Job& job);

    /// Another tab is in front, or the one that is has to be shown anew.
    void tabChanged();
    /// What stands where a tab would, for now: a widget of the stack; null: the tab itself.
    virtual QWidget* insteadOf(const PageSection& section) const;
    /// What the page's commands look at is no longer the same.
    virtual void refresh();
    /// A tab wants a record shown, on whichever page shows it.
    virtual void openFromTab(const QString& id);

private:
    QString m_key;
    TabStrip* m_tabs;
    JobBar* m_jobs;
    QStackedWidget* m_stack;
    QList<PageSection*> m_sections; ///< as the tabs stand
    QList<Command*> m_commands;
    ListCommands* m_listCommands = nullptr; ///< of the list in front; null: no tab has one
};

} // namespace entraide
