// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/records.h"
#include "storage/change.h"
#include "ui/common/command.h"
#include "ui/common/tones.h"
#include "ui/records/page.h"
#include "workflows/outcome.h"

#include <QList>
#include <QPointer>
#include <QWidget>

#include <functional>

class QPushButton;

namespace entraide {

class DetailPanel;
class ListTools;

/// One tab of a page. Its commands work anywhere on the page while its tab is in front and no form is open in
/// it. GUI thread.
class PageSection : public QWidget {
    Q_OBJECT

public:
    /// The page's own, for the sections' buttons and empty states.
    struct PageActions {
        QAction* make = nullptr;      ///< what newText() says
        QAction* edit = nullptr;      ///< what editText() says
        QAction* elsewhere = nullptr; ///< leads to the tab where what is missing here is made
    };
    virtual void setPageActions(const PageActions& actions) { m_actions = actions; }

    /// \a page: its keys work inside it.
    PageSection(PageContext& context, QWidget& page);

    /// What all tabs of the page are about: the id of a campaign, a day; empty: there is none.
    virtual void showScope(const QString& scope) { Q_UNUSED(scope) }
    /// Nothing is shown here without it.
    virtual bool needsScope() const { return true; }

    virtual void openRecord(const QString& id) { Q_UNUSED(id) }
    virtual QString shownRecord() const { return {}; }
    /// Something is being typed here.
    virtual bool isBusy() const { return false; }
    virtual void focusFilter() = 0;
    /// What "Export the list" writes; without a table when there is nothing.
    virtual ShownList shownList() const { return {}; }

    /// "New order", for the page's own command; no text: nothing is made here.
    virtual Command::Text newText() const { return {}; }
    virtual bool mayBegin() const { return !isBusy(); }
    virtual void beginNew() {}
    virtual Command::Text editText() const { return {}; }
    virtual bool mayEdit() const { return false; }
    virtual void beginEdit() {}
    /// What Ctrl+P prints; null when there is nothing.
    virtual QAction* printAction() const { return nullptr; }
    /// Of its list; null: it has none.
    virtual ListTools* listTools() const { return nullptr; }

    void setCurrent(bool current);
    bool isCurrent() const { return m_current; }
    const QList<Command*>& commands() const { return m_commands; }
    void refreshCommands();

Q_SIGNALS:
    void done(const QString& sentence, const QString& undoText, const entraide::ChangeSet& changes);
    void said(const QString& sentence, entraide::Tone tone);
    void openRequested(const QString& id);
    void openAtRequested(const QString& id, entraide::Aspect aspect);
    /// A form was opened or left, another record is shown, or the shown one is no longer the same.
    void shownChanged();

protected:
    PageContext& context() const { return m_context; }
    Desk& desk() const { return m_context.desk; }
    QWidget& page() const { return m_page; }
    /// Enabled only while the tab is in front, no form is open in it, and \a enabled holds.
    Command& addCommand(const QString& id, const Command::Text& text, const QString& key, std::function<void()> run,
                        std::function<bool()> enabled);
    /// The same, whatever is open.
    Command& addFreeCommand(const QString& id, const Command::Text& text, const QString& key, std::function<void()> run,
                            std::function<bool()> enabled);
    /// A button of the command on \a panel, shown only while it can be used.
    void addButton(DetailPanel& panel, Command& command, const QString& text, bool primary = false);
    const PageActions& pageActions() const { return m_actions; }
    /// Takes the keys for the section where that is given them as a whole, as soon as it is shown. No focus proxy: Tab
    /// would go there past everything that stands before it.
    void setEntry(QWidget& part);
    void focusInEvent(QFocusEvent* event) override;
    bool eventFilter(QObject* watched, QEvent* event) override;
    /// Does \a work and tells it with its undo, or says why it was not done.
    bool act(const std::function<Outcome<ChangeSet>()>& work, const QString& sentence, const QString& undoText);
    void sayRefusal(const Refusal& refusal);

private:
    PageContext& m_context;
    QWidget& m_page;
    QList<Command*> m_commands;
    QList<QPushButton*> m_buttons;
    PageActions m_actions;
    QPointer<QWidget> m_entry;
    bool m_current = false;
};

} // namespace entraide
