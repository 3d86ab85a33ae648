// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "storage/change.h"
#include "ui/common/tones.h"
#include "ui/help/help_pages.h"
#include "ui/records/page.h"
#include "ui/shell/drafts.h"
#include "ui/shell/find_entries.h"
#include "ui/shell/preferences_dialog.h"
#include "ui/shell/view_memory.h"

#include <QElapsedTimer>
#include <QMainWindow>

class QLabel;
class QMenu;
class QStackedWidget;

namespace entraide {

class FindBox;
class HelpPane;
class IconText;
class JobBar;
class ListExport;
class MessageBar;
struct Message;
class Navigation;
class UndoHistory;

/// The window: menu, tool bar, pages on the left, the chosen page, message bar, status bar. Knows pages only by their
/// face; which there are is said in addPage().
class MainWindow : public QMainWindow {
    Q_OBJECT

public:
    explicit MainWindow(PageContext& context, QWidget* parent = nullptr);
    ~MainWindow() override;

    struct PageEntry {
        QString key; ///< stable: "requests"
        QString icon;
        QString word;
        bool startsGroup = false;
        QString menu; ///< title of the page's menu; empty: it has none
    };
    void addPage(const PageEntry& entry, Page* page);
    /// After the last addPage(): builds the menus and shows the page of the last time, as \a views (views()) says it
    /// was.
    void finish(const QString& views = {});
    /// What one was looking at on each page, for the next window on the same desk.
    QString views();

    QStringList pageKeys() const;
    void showPage(const QString& key);
    Page* page(const QString& key) const;
    QString currentPage() const;
    /// Shows a record on the page for its type.
    void openRecord(const QString& id) { openAt(id, Aspect::Record); }
    /// The same with that of it in front; a conflict on the page that settles conflicts.
    void openAt(const QString& id, Aspect aspect);

    void say(const QString& sentence, Tone tone);
    /// The same with something to do about it.
    void offer(const Message& message);
    /// Opens the import; \a posting: of sign-ups for it.
    void importList(const PostingId& posting = {});
    /// Asks for the export of a desk and reads it into this one, which has to be empty.
    void importDesk();
    void editAssociation();
    void showPreferences();
    UndoHistory& history() const { return *m_history; }
    HelpPane& help() const { return *m_help; }
    /// What is typed on its pages and not saved, to be taken up by the next window on the same desk.
    QList<PageDraft> drafts() const { return m_drafts->all(); }
    void takeUp(const QList<PageDraft>& drafts) { m_drafts->takeUp(drafts); }
    /// Runs \a go at once, or once what is typed and not saved is saved or given up; not when somebody goes on writing.
    void whenSaved(std::function<void()> go);
    /// Asked when the window is about to close: true lets it; else what it was given closes it in the end.
    void setBeforeLeaving(std::function<bool(std::function<void()> go)> ask) { m_beforeLeaving = std::move(ask); }
    /// A step is under way that must not be cut off.
    bool isBusy() const;
    /// Takes \a sentence away again, if it still stands there.
    void unsay(const QString& sentence);
    /// What the help calls each command of the window and its pages.
    CommandNames commandNames() const;

Q_SIGNALS:
    void lockRequested();
    void hideRequested();
    /// Another data key for the desk's file, which is closed for that.
    void rekeyRequested();
    void openDeskRequested();
    /// One of those that were open before.
    void openFileRequested(const QString& file);
    void newDeskRequested();
    void languageRequested(const QString& code);
    void schemeRequested(const QString& name);
    void removeSampleRequested();
    /// The desk closed and opened again.
    void reopenRequested();

protected:
    bool event(QEvent* event) override;
    void closeEvent(QCloseEvent* event) override;
    void changeEvent(QEvent* event) override;

private:
    struct Entry {
        PageEntry entry;
        Page* page;
    };
    void buildActions();
    void buildToolBar();
    void buildMenus();
    void buildStatusBar();
    void refreshPageStatus();
    void showEntry(int number);
    bool isThere(const QString& record) const;
    void buildRecentDesks(QMenu& file);
    void exportList();
    // export_desk.cpp
    void exportDesk();
    void writeDesk(const QString& path);
    void readDesk(const QString& path);
    // main_window_find.cpp
    QList<FindEntry> findEntries() const;
    void takeFound(const FindEntry& entry);
    void useFilter(const QString& key, const QString& filter);
    void runFound(const FindEntry& entry);
    /// The sample is no longer what was invented.
    void noteSampleTouched();
    void showSettings(PreferencesDialog::Place place);
    /// Shows a page and puts the cursor into it, so that its keys work: where it was there, else into its list.
    void enterPage(const QString& key);
    void done(const QString& sentence, const QString& undoText, const ChangeSet& changes);
    void beginWalkIn();
    void undo(int steps = 1);
    void redo(int steps = 1);
    /// The steps that can be taken back or made again, each by its name.
    void fillUndoSteps(QMenu& menu);
    void fillRedoSteps(QMenu& menu);
    bool saysBusy();
    void sayFault(const std::exception_ptr& fault);
    /// The same sentence once, until it has been quiet for some seconds.
    void sayLater(const std::exception_ptr& fault);
    void refreshHistory();
    void refreshToolBar();
    HelpPane* makeHelp();
    void buildHelp(QMenu& menu);
    QAction* makeAction(const QString& name, const QString& text, const QString& iconName, const QKeySequence& key,
                        const QString& tip);

    PageContext& m_context;
    Drafts* m_drafts;
    ViewMemory m_views;
    bool m_leaves = false;   ///< nothing that is typed keeps it open any more
    bool m_isCopied = false; ///< nor a copy of the desk that is to be made
    std::function<bool(std::function<void()>)> m_beforeLeaving;
    UndoHistory* m_history;
    Navigation* m_navigation;
    QStackedWidget* m_stack;
    MessageBar* m_bar;
    JobBar* m_jobs; ///< what is taken back of many records, lists that are written
    ListExport* m_listExport = nullptr;
    QString m_saidLater;
    QElapsedTimer m_sinceSaid;
    FindBox* m_find = nullptr;
    HelpPane* m_help = nullptr;
    QList<Entry> m_pages;
    QToolBar* m_tools = nullptr;
    QWidget* m_newButton = nullptr;
    QAction* m_newSlot = nullptr;
    QAction* m_undo = nullptr;
    QAction* m_redo = nullptr;
    QAction* m_print = nullptr;
    QAction* m_lock = nullptr;
    QLabel* m_saved = nullptr;
    IconText* m_pageStatus = nullptr; ///< what a page has to say, the exchange
};

} // namespace entraide
