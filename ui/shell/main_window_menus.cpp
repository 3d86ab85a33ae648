// SPDX-License-Identifier: GPL-3.0-or-later
// The menus of the window; those of the pages are made of the pages' own actions.
#include "storage/desk.h"
#include "ui/records/undo_history.h"
#include "ui/shell/about.h"
#include "ui/shell/find_box.h"
#include "ui/shell/main_window.h"
#include "ui/shell/write_note.h"

#include <QActionGroup>
#include <QMenuBar>
#include <QSettings>

namespace entraide {

using namespace Qt::StringLiterals;

namespace {

/// Ctrl+1 to Ctrl+9, Ctrl+0 for the tenth; further pages have none.
QKeySequence pageKey(qsizetype number) {
    constexpr qsizetype digits = 10;
    return number < digits ? QKeySequence(u"Ctrl+%1"_s.arg((number + 1) % digits)) : QKeySequence();
}

} // namespace

void MainWindow::buildMenus() {
    QMenu* file = menuBar()->addMenu(tr("&File"));
    const auto fileAction = [&](const QString& name, const QString& text, const QString& iconName,
                                const QKeySequence& key, const QString& tip, auto signal) {
        QAction* action = makeAction(name, text, iconName, key, tip);
        connect(action, &QAction::triggered, this, signal);
        file->addAction(action);
        return action;
    };
    fileAction(u"newDesk"_s, tr("&New desk…"), u"plus"_s, {}, tr("Makes a new, encrypted desk"),
               [this] { whenSaved([this] { Q_EMIT newDeskRequested(); }); });
    fileAction(u"openDesk"_s, tr("&Open a desk…"), u"file-in"_s, QKeySequence::Open, tr("Opens another desk's file"),
               [this] { whenSaved([this] { Q_EMIT openDeskRequested(); }); });
    buildRecentDesks(*file);
    file->addSeparator();
    QAction* walkIn = makeAction(u"walkIn"_s, tr("Somebody at the counter…"), u"person-plus"_s,
                                 QKeySequence(u"Ctrl+G"_s), tr("Enrols somebody who came by, from any page"));
    connect(walkIn, &QAction::triggered, this, &MainWindow::beginWalkIn);
    file->addAction(walkIn);
    fileAction(u"import"_s, tr("&Import a list…"), u"file-in"_s, QKeySequence(u"Ctrl+I"_s),
               tr("Reads volunteers, requests or sign-ups from a file"), [this] { importList(); });
    fileAction(u"exportList"_s, tr("&Export the list…"), u"file-out"_s, QKeySequence(u"Ctrl+E"_s),
               tr("Writes the rows and columns that are shown to a file for Excel"), &MainWindow::exportList);
    fileAction(u"exportDesk"_s, tr("Export the whole desk…"), u"file-out"_s, {},
               tr("Writes every record to an open file that other programs can read"), &MainWindow::exportDesk);
    fileAction(u"importDesk"_s, tr("Open from an export…"), u"file-in"_s, {},
               tr("Reads the export of a desk into this one, which has to be empty"), &MainWindow::importDesk);
    fileAction(u"association"_s, tr("Our &association…"), u"organisation"_s, {},
               tr("Name, insurance, expenses, holidays and rules of the association"), &MainWindow::editAssociation);
    file->addAction(m_print);
    file->addSeparator();
    if (m_context.desk.info().sample) {
        fileAction(u"removeSample"_s, tr("&Remove the sample desk"), u"trash"_s, {},
                   tr("Deletes the sample's file and begins with a desk of your own"),
                   [this] { whenSaved([this] { Q_EMIT removeSampleRequested(); }); });
    }
    file->addAction(m_lock);
    QAction* quit = makeAction(u"quit"_s, tr("&Quit"), {}, QKeySequence(u"Ctrl+Q"_s), tr("Closes Entraide"));
    connect(quit, &QAction::triggered, this, &QWidget::close);
    file->addAction(quit);

    QMenu* edit = menuBar()->addMenu(tr("&Edit"));
    edit->addAction(m_undo);
    edit->addAction(m_redo);
    QMenu* undoSteps = edit->addMenu(tr("&Take several steps back"));
    connect(undoSteps, &QMenu::aboutToShow, this, [this, undoSteps] { fillUndoSteps(*undoSteps); });
    QMenu* redoSteps = edit->addMenu(tr("&Make several steps again"));
    connect(redoSteps, &QMenu::aboutToShow, this, [this, redoSteps] { fillRedoSteps(*redoSteps); });
    const auto offerSteps = [this, undoSteps, redoSteps] {
        undoSteps->menuAction()->setEnabled(m_history->canUndo());
        redoSteps->menuAction()->setEnabled(m_history->canRedo());
    };
    connect(m_history, &UndoHistory::changed, undoSteps, offerSteps);
    offerSteps();
    edit->addSeparator();
    QAction* find = makeAction(u"find"_s, tr("&Find anything"), u"search"_s, QKeySequence(u"Ctrl+K"_s),
                               tr("Finds people, requests, commands, pages and help by a few letters"));
    connect(find, &QAction::triggered, this, [this] { m_find->begin(); });
    edit->addAction(find);
    QAction* filter = makeAction(u"filter"_s, tr("Fi&lter the list"), u"filter"_s, QKeySequence::Find,
                                 tr("Narrows the list of this page as you type"));
    connect(filter, &QAction::triggered, this, [this] {
        if (Page* shown = page(currentPage()))
            shown->focusFilter();
    });
    edit->addAction(filter);
    edit->addSeparator();
    QAction* preferences = makeAction(u"preferences"_s, tr("&Preferences…"), u"gear"_s, QKeySequence(u"Ctrl+,"_s),
                                      tr("Language, look, lock, map, copies and the week, in one place"));
    preferences->setMenuRole(QAction::PreferencesRole);
    connect(preferences, &QAction::triggered, this, &MainWindow::showPreferences);
    QAction* note =
        makeAction(u"note"_s, tr("&Note…"), u"note"_s, QKeySequence(u"Ctrl+M"_s),
                   tr("Writes a note about the record that is shown, perhaps with a day to come back to it"));
    connect(note, &QAction::triggered, this, [this] { writeNote(*this, m_context); });
    edit->addAction(note);
    edit->addSeparator();
    edit->addAction(preferences);

    QMenu* view = menuBar()->addMenu(tr("&View"));
    QAction* hide = makeAction(u"hideScreen"_s, tr("&Hide the screen"), u"eye-off"_s, QKeySequence(u"Ctrl+Alt+P"_s),
                               tr("Covers everything at once; Enter shows it again"));
    connect(hide, &QAction::triggered, this, &MainWindow::hideRequested);
    view->addAction(hide);
    view->addSeparator();
    for (qsizetype i = 0; i < m_pages.size(); ++i) {
        const PageEntry& entry = m_pages[i].entry;
        QAction* action = makeAction(u"page."_s + entry.key, entry.word, entry.icon, pageKey(i),
                                     tr("Shows the page “%1”").arg(entry.word));
        connect(action, &QAction::triggered, this, [this, key = entry.key] { enterPage(key); });
        view->addAction(action);
    }
    view->addSeparator();
    const auto choices = [&](QMenu* menu, const QList<std::pair<QString, QString>>& list, const QString& chosen,
                             const std::function<void(const QString&)>& choose) {
        auto* group = new QActionGroup(this);
        for (const auto& [code, text] : list) {
            QAction* action = menu->addAction(text);
            action->setObjectName(menu->objectName() + u'.' + code);
            action->setCheckable(true);
            action->setChecked(code == chosen);
            action->setStatusTip(text);
            group->addAction(action);
            connect(action, &QAction::triggered, this, [choose, code = code] { choose(code); });
        }
    };
    // Languages are named in themselves, so that anybody finds their own.
    QMenu* language = view->addMenu(tr("&Language"));
    language->setObjectName(u"language"_s);
    choices(language,
            {{u"fr"_s, u"Français"_s}, {u"nl"_s, u"Nederlands"_s}, {u"de"_s, u"Deutsch"_s}, {u"en"_s, u"English"_s}},
            m_context.settings.value("language").toString(), [this, language](const QString& code) {
                if (!saysBusy()) {
                    Q_EMIT languageRequested(code);
                    return;
                }
                const QString stays = u"language."_s + m_context.settings.value("language").toString();
                for (QAction* action : language->actions())
                    action->setChecked(action->objectName() == stays);
            });
    QMenu* look = view->addMenu(tr("Light or &dark"));
    look->setObjectName(u"scheme"_s);
    choices(look, {{u"system"_s, tr("As the system")}, {u"light"_s, tr("Light")}, {u"dark"_s, tr("Dark")}},
            m_context.settings.value("scheme", u"system"_s).toString(),
            [this](const QString& name) { Q_EMIT schemeRequested(name); });

    for (const Entry& entry : std::as_const(m_pages)) {
        const QList<QAction*> actions = entry.page->menuActions();
        if (entry.entry.menu.isEmpty() || actions.isEmpty())
            continue;
        QMenu* menu = menuBar()->addMenu(entry.entry.menu);
        menu->addActions(actions);
    }

    QMenu* help = menuBar()->addMenu(tr("&Help"));
    buildHelp(*help);
    QAction* about = makeAction(u"about"_s, tr("&About Entraide"), u"info"_s, {}, tr("Version and licence"));
    connect(about, &QAction::triggered, this, [this] { showAbout(*this); });
    help->addAction(about);
}

} // namespace entraide
