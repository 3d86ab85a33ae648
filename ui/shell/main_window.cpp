// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/main_window.h"

#include "domain/error.h"
#include "domain/ids.h"
#include "storage/desk.h"
#include "ui/common/button.h"
#include "ui/common/icon_engine.h"
#include "ui/common/keyboard.h"
#include "ui/common/message_bar.h"
#include "ui/common/metrics.h"
#include "ui/common/tone_label.h"
#include "ui/common/date_typing.h"
#include "ui/help/help_pane.h"
#include "ui/records/undo_history.h"
#include "ui/reports/association_form.h"
#include "ui/shell/about.h"
#include "ui/shell/find_box.h"
#include "ui/shell/navigation.h"
#include "ui/shell/write_note.h"
#include "ui/words/error_words.h"

#include <QAbstractButton>
#include <QAbstractItemView>
#include <QAction>
#include <QActionGroup>
#include <QApplication>
#include <QCloseEvent>
#include <QHBoxLayout>
#include <QLabel>
#include <QMenuBar>
#include <QSettings>
#include <QStackedWidget>
#include <QStatusBar>
#include <QTabBar>
#include <QToolBar>
#include <QVBoxLayout>

namespace entraide {

using namespace Qt::StringLiterals;

namespace {

constexpr QSize usualSize{1440, 900};
constexpr int findWidth = 480;

/// The page that shows records of a type.
QString pageFor(EntityType type) {
    switch (type) {
    case EntityType::Request:
    case EntityType::Offer:
    case EntityType::Beneficiary:
    case EntityType::Match:
        return u"requests"_s;
    case EntityType::Volunteer:
    case EntityType::Person:
        return u"volunteers"_s;
    case EntityType::Tandem:
    case EntityType::Visit:
        return u"tandems"_s;
    case EntityType::Posting:
    case EntityType::Signup:
        return u"postings"_s;
    case EntityType::Donation:
    case EntityType::Payment:
    case EntityType::Campaign:
    case EntityType::MealOrder:
    case EntityType::Organisation:
        return u"meals"_s;
    case EntityType::Round:
    case EntityType::Dish:
        return u"rounds"_s;
    default:
        return {};
    }
}

/// Ctrl+1 to Ctrl+9, Ctrl+0 for the tenth; further pages have none.
QKeySequence pageKey(qsizetype number) {
    constexpr qsizetype digits = 10;
    return number < digits ? QKeySequence(u"Ctrl+%1"_s.arg((number + 1) % digits)) : QKeySequence();
}

} // namespace

MainWindow::MainWindow(PageContext& context, QWidget* parent)
    : QMainWindow(parent)
    , m_context(context)
    , m_history(new UndoHistory(context.desk, this))
    , m_navigation(new Navigation)
    , m_stack(new QStackedWidget)
    , m_bar(new MessageBar)
    , m_help(makeHelp()) {
    const DeskInfo& info = context.desk.info();
    setWindowTitle(info.sample ? tr("%1 (sample) – Entraide").arg(info.name) : tr("%1 – Entraide").arg(info.name));
    auto* content = new QWidget;
    auto* column = new QVBoxLayout;
    column->setContentsMargins({});
    column->setSpacing(0);
    column->addWidget(m_bar);
    column->addWidget(m_stack, 1);
    auto* row = new QHBoxLayout(content);
    row->setContentsMargins({});
    row->setSpacing(0);
    row->addWidget(m_navigation);
    row->addLayout(column, 1);
    row->addWidget(m_help);
    setCentralWidget(content);
    buildActions();
    buildToolBar();
    buildStatusBar();
    new ListLetters(this);
    new DateTyping(this);
    connect(m_navigation, &Navigation::entryChosen, this, &MainWindow::showEntry);
    connect(m_history, &UndoHistory::changed, this, &MainWindow::refreshHistory);
    refreshHistory();
    resize(usualSize);
    restoreGeometry(context.settings.value("window/geometry").toByteArray());
}

MainWindow::~MainWindow() = default;

QAction* MainWindow::makeAction(const QString& name, const QString& text, const QString& iconName,
                                const QKeySequence& key, const QString& tip) {
    auto* action = new QAction(text, this);
    action->setObjectName(name);
    if (!iconName.isEmpty())
        action->setIcon(icon(iconName));
    action->setShortcut(key);
    action->setStatusTip(tip);
    addAction(action);
    return action;
}

void MainWindow::buildActions() {
    m_undo = makeAction(u"undo"_s, tr("&Undo"), u"undo"_s, QKeySequence::Undo, tr("Takes the last change back"));
    m_redo = makeAction(u"redo"_s, tr("&Redo"), u"redo"_s, QKeySequence(u"Ctrl+Shift+Z"_s),
                        tr("Does again what was taken back"));
    m_print = makeAction(u"print"_s, tr("&Print…"), u"print"_s, QKeySequence::Print, tr("Prints what this page shows"));
    m_lock = makeAction(u"lock"_s, tr("&Lock"), u"lock"_s, QKeySequence(u"Ctrl+L"_s),
                        tr("Closes the desk until the passphrase is given"));
    m_lock->setEnabled(m_context.desk.info().encrypted);
    connect(m_undo, &QAction::triggered, this, &MainWindow::undo);
    connect(m_redo, &QAction::triggered, this, &MainWindow::redo);
    connect(m_lock, &QAction::triggered, this, &MainWindow::lockRequested);
    connect(m_print, &QAction::triggered, this, [this] {
        Page* shown = page(currentPage());
        if (shown && shown->printAction()) {
            shown->printAction()->trigger();
            return;
        }
        showPage(u"roster"_s);
        if (Page* roster = page(u"roster"_s); roster && roster->printAction())
            roster->printAction()->trigger();
    });
}

void MainWindow::buildToolBar() {
    m_tools = addToolBar(tr("Tools"));
    m_tools->setObjectName(u"tools"_s);
    m_tools->setMovable(false);
    m_tools->setFloatable(false);
    m_tools->setContextMenuPolicy(Qt::PreventContextMenu);
    m_tools->setIconSize({Metrics::ToolIconSize, Metrics::ToolIconSize});
    m_tools->toggleViewAction()->setVisible(false);
    auto* holder = new QWidget;
    auto* holderRow = new QHBoxLayout(holder);
    holderRow->setContentsMargins(Metrics::Grid, 2, Metrics::HalfGrid, 2);
    m_newButton = holder;
    m_tools->addWidget(holder);
    for (QAction* action : {m_undo, m_redo})
        m_tools->addAction(action);
    auto* left = new QWidget;
    left->setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Preferred);
    m_tools->addWidget(left);
    m_find = new FindBox(m_context.desk);
    m_find->setFixedWidth(findWidth);
    m_tools->addWidget(m_find);
    connect(m_find, &FindBox::chosen, this, &MainWindow::openRecord);
    auto* right = new QWidget;
    right->setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Preferred);
    m_tools->addWidget(right);
    auto* name = new QLabel(m_context.desk.info().name);
    name->setForegroundRole(QPalette::PlaceholderText);
    name->setFont(secondaryFont(font()));
    m_tools->addWidget(name);
    for (QAction* action : {m_print, m_lock}) {
        m_tools->addAction(action);
        if (auto* button = qobject_cast<QToolButton*>(m_tools->widgetForAction(action)))
            button->setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
    }
}

void MainWindow::buildStatusBar() {
    const auto part = [this](const QString& iconName, const QString& text, Tone tone) {
        auto* holder = new QWidget;
        auto* row = new QHBoxLayout(holder);
        row->setContentsMargins(Metrics::Grid, 0, Metrics::Grid, 0);
        row->setSpacing(Metrics::HalfGrid + 2);
        auto* picture = new QLabel;
        picture->setPixmap(iconPixmap(iconName, 14, tones(palette()).colour(tone), devicePixelRatioF()));
        auto* label = new QLabel(text);
        label->setFont(secondaryFont(font()));
        QPalette colours = label->palette();
        colours.setColor(QPalette::WindowText, tones(palette()).colour(tone));
        label->setPalette(colours);
        row->addWidget(picture);
        row->addWidget(label);
        return std::pair(holder, label);
    };
    statusBar()->setSizeGripEnabled(false);
    const auto [saved, savedLabel] = part(u"saved"_s, tr("Everything is saved"), Tone::Positive);
    m_saved = savedLabel;
    statusBar()->addPermanentWidget(saved);
    m_pageStatus = new IconText(u"exchange"_s, {}, Tone::Muted);
    m_pageStatus->setOneLine(true);
    m_pageStatus->setFont(secondaryFont(font()));
    statusBar()->addPermanentWidget(m_pageStatus);
    refreshPageStatus();
    const DeskInfo& info = m_context.desk.info();
    const auto [kept, keptLabel] =
        info.encrypted ? part(u"lock"_s, tr("Encrypted"), Tone::Muted)
                       : part(u"warning"_s, tr("Sample desk, not encrypted: for invented data only"), Tone::Warning);
    statusBar()->addPermanentWidget(kept);
    const auto [who, whoLabel] = part(u"person"_s, m_context.who, Tone::Muted);
    statusBar()->addPermanentWidget(who);
}

void MainWindow::refreshPageStatus() {
    m_pageStatus->hide();
    for (const Entry& entry : std::as_const(m_pages)) {
        const PageStatus status = entry.page->status();
        if (status.text.isEmpty())
            continue;
        m_pageStatus->setIcon(status.icon, Tone::Muted);
        m_pageStatus->setText(status.text);
        m_pageStatus->show();
    }
}

void MainWindow::addPage(const PageEntry& entry, Page* page) {
    const int number = m_navigation->addEntry(entry.icon, entry.word, entry.startsGroup);
    m_pages.append({entry, page});
    m_stack->addWidget(page);
    page->setObjectName(entry.key);
    page->setAccessibleName(entry.word);
    m_navigation->setCount(number, page->pending());
    connect(page, &Page::pendingChanged, this,
            [this, number, page] { m_navigation->setCount(number, page->pending()); });
    connect(page, &Page::statusChanged, this, &MainWindow::refreshPageStatus);
    connect(page, &Page::done, this, &MainWindow::done);
    connect(page, &Page::said, this, &MainWindow::say);
    connect(page, &Page::openRequested, this, &MainWindow::openRecord);
    connect(page, &Page::openAtRequested, this, &MainWindow::openAt);
}

void MainWindow::finish() {
    refreshPageStatus();
    buildMenus();
    const QString last = m_context.settings.value("window/page").toString();
    enterPage(pageKeys().contains(last) ? last : pageKeys().value(0));
}

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
               &MainWindow::newDeskRequested);
    fileAction(u"openDesk"_s, tr("&Open a desk…"), u"file-in"_s, QKeySequence::Open, tr("Opens another desk's file"),
               &MainWindow::openDeskRequested);
    file->addSeparator();
    QAction* walkIn = makeAction(u"walkIn"_s, tr("Somebody at the counter…"), u"person-plus"_s,
                                 QKeySequence(u"Ctrl+G"_s), tr("Enrols somebody who came by, from any page"));
    connect(walkIn, &QAction::triggered, this, &MainWindow::beginWalkIn);
    file->addAction(walkIn);
    fileAction(u"import"_s, tr("&Import a list…"), u"file-in"_s, QKeySequence(u"Ctrl+I"_s),
               tr("Reads volunteers, requests or sign-ups from a file"), [this] { importList(); });
    fileAction(u"association"_s, tr("Our &association…"), u"organisation"_s, {},
               tr("Name, insurance, expenses, holidays and rules of the association"),
               &MainWindow::editAssociation);
    file->addAction(m_print);
    file->addSeparator();
    if (m_context.desk.info().sample) {
        fileAction(u"removeSample"_s, tr("&Remove the sample desk…"), u"trash"_s, {},
                   tr("Deletes the sample's file and begins with a desk of your own"),
                   &MainWindow::removeSampleRequested);
    }
    file->addAction(m_lock);
    QAction* quit = makeAction(u"quit"_s, tr("&Quit"), {}, QKeySequence(u"Ctrl+Q"_s), tr("Closes Entraide"));
    connect(quit, &QAction::triggered, this, &QWidget::close);
    file->addAction(quit);

    QMenu* edit = menuBar()->addMenu(tr("&Edit"));
    edit->addAction(m_undo);
    edit->addAction(m_redo);
    edit->addSeparator();
    QAction* find = makeAction(u"find"_s, tr("&Find anything"), u"search"_s, QKeySequence(u"Ctrl+K"_s),
                               tr("Finds a person, a request or an address by name"));
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
    QAction* note = makeAction(u"note"_s, tr("&Note…"), u"note"_s, QKeySequence(u"Ctrl+M"_s),
                               tr("Writes a note about the record that is shown, perhaps with a day to come back to it"));
    connect(note, &QAction::triggered, this, [this] { writeNote(*this, m_context); });
    edit->addAction(note);

    QMenu* view = menuBar()->addMenu(tr("&View"));
    for (qsizetype i = 0; i < m_pages.size(); ++i) {
        const PageEntry& entry = m_pages[i].entry;
        QAction* action = makeAction(u"page."_s + entry.key, entry.word, entry.icon,
                                     pageKey(i),
                                     tr("Shows the page “%1”").arg(entry.word));
        connect(action, &QAction::triggered, this, [this, key = entry.key] { enterPage(key); });
        view->addAction(action);
    }
    view->addSeparator();
    const auto choices = [&](QMenu* menu, const QList<std::pair<QString, QString>>& list, const QString& chosen,
                             auto signal) {
        auto* group = new QActionGroup(this);
        for (const auto& [code, text] : list) {
            QAction* action = menu->addAction(text);
            action->setObjectName(menu->objectName() + u'.' + code);
            action->setCheckable(true);
            action->setChecked(code == chosen);
            action->setStatusTip(text);
            group->addAction(action);
            connect(action, &QAction::triggered, this, [this, code = code, signal] { Q_EMIT(this->*signal)(code); });
        }
    };
    // Languages are named in themselves, so that anybody finds their own.
    QMenu* language = view->addMenu(tr("&Language"));
    language->setObjectName(u"language"_s);
    choices(language,
            {{u"fr"_s, u"Français"_s}, {u"nl"_s, u"Nederlands"_s}, {u"de"_s, u"Deutsch"_s}, {u"en"_s, u"English"_s}},
            m_context.settings.value("language").toString(), &MainWindow::languageRequested);
    QMenu* look = view->addMenu(tr("Light or &dark"));
    look->setObjectName(u"scheme"_s);
    choices(look, {{u"system"_s, tr("As the system")}, {u"light"_s, tr("Light")}, {u"dark"_s, tr("Dark")}},
            m_context.settings.value("scheme", u"system"_s).toString(), &MainWindow::schemeRequested);

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

QStringList MainWindow::pageKeys() const {
    QStringList keys;
    for (const Entry& entry : m_pages)
        keys.append(entry.entry.key);
    return keys;
}

Page* MainWindow::page(const QString& key) const {
    for (const Entry& entry : m_pages) {
        if (entry.entry.key == key)
            return entry.page;
    }
    return nullptr;
}

QString MainWindow::currentPage() const {
    const int chosen = m_navigation->chosen();
    return chosen >= 0 ? m_pages[chosen].entry.key : QString();
}

void MainWindow::showPage(const QString& key) {
    const qsizetype number = pageKeys().indexOf(key);
    if (number >= 0)
        m_navigation->choose(static_cast<int>(number));
}

void MainWindow::showEntry(int number) {
    m_stack->setCurrentWidget(m_pages[number].page);
    m_context.settings.setValue("window/page", m_pages[number].entry.key);
    refreshToolBar();
    if (m_help->isVisible())
        m_help->showTopic(m_pages[number].entry.key);
}

void MainWindow::refreshToolBar() {
    Page* shown = page(currentPage());
    QAction* make = shown ? shown->newAction() : nullptr;
    if (!make) { // a page that makes nothing offers the most usual thing
        Page* requests = page(u"requests"_s);
        make = requests ? requests->newAction() : nullptr;
    }
    if (make == m_newSlot)
        return;
    m_newSlot = make;
    QLayout* row = m_newButton->layout();
    while (QLayoutItem* item = row->takeAt(0)) {
        delete item->widget();
        delete item;
    }
    if (make)
        row->addWidget(new ActionButton(*make));
}

void MainWindow::openAt(const QString& id, Aspect aspect) {
    const auto type = entityTypeOf(id);
    QString key = type ? pageFor(*type) : QString();
    if (aspect == Aspect::Conflict && page(u"exchange"_s))
        key = u"exchange"_s;
    if ((aspect == Aspect::Certificate || aspect == Aspect::InformationNote) && page(u"reports"_s))
        key = u"reports"_s;
    else if (aspect == Aspect::Tandem && page(u"tandems"_s))
        key = u"tandems"_s;
    Page* target = page(key);
    if (!target) {
        say(tr("No page shows this kind of record."), Tone::Warning);
        return;
    }
    enterPage(key);
    target->openAt(id, aspect);
}

void MainWindow::enterPage(const QString& key) {
    Page* target = page(key);
    if (!target)
        return;
    const bool isIn = key == currentPage() && target->isAncestorOf(focusWidget());
    QWidget* before = target->focusWidget();
    showPage(key);
    if (isIn)
        return;
    const auto takesKeys = [target](const QWidget* part) {
        return target->isAncestorOf(part) && part->isVisibleTo(target) && part->isEnabled() &&
               (part->focusPolicy() & Qt::TabFocus) != 0;
    };
    if (qobject_cast<QAbstractButton*>(before) || qobject_cast<QTabBar*>(before))
        before = nullptr;
    QWidget* first = nullptr;
    QWidget* list = nullptr;
    for (QWidget* part = target->nextInFocusChain(); part != target && !list; part = part->nextInFocusChain()) {
        if (!takesKeys(part))
            continue;
        first = first ? first : part;
        list = qobject_cast<QAbstractItemView*>(part);
    }
    if (QWidget* to = before && takesKeys(before) ? before : list ? list : first)
        to->setFocus(Qt::OtherFocusReason);
}

void MainWindow::editAssociation() {
    AssociationForm* form = showAssociation(m_context.desk, m_context.today().date, *this);
    connect(form, &AssociationForm::said, this, &MainWindow::say);
    connect(form, &AssociationForm::saved, this, [this](const ChangeSet& changes) {
        m_history->add(tr("Undo the change of the association"), changes);
        say(tr("The association is saved."), Tone::Positive);
    });
}

void MainWindow::beginWalkIn() {
    Page* volunteers = page(u"volunteers"_s);
    if (!volunteers)
        return;
    showPage(u"volunteers"_s);
    for (QAction* action : volunteers->menuActions()) {
        if (action->objectName() != "volunteers.walkIn"_L1)
            continue;
        if (action->isEnabled())
            action->trigger();
        else
            say(tr("Save or leave the form that is open first."), Tone::Accent);
    }
}

void MainWindow::done(const QString& sentence, const QString& undoText, const ChangeSet& changes) {
    m_history->add(undoText, changes);
    if (sentence.isEmpty())
        return;
    Message message{.tone = Tone::Positive, .text = sentence};
    if (!changes.changes.isEmpty()) {
        message.actionText = undoText.isEmpty() ? tr("Undo") : undoText;
        message.actionIcon = u"undo"_s;
        message.action = [this] { undo(); };
    }
    m_bar->showMessage(message);
}

void MainWindow::say(const QString& sentence, Tone tone) {
    m_bar->showMessage({.tone = tone, .text = sentence});
}

void MainWindow::undo() {
    try {
        const UndoHistory::Done done = m_history->undo();
        if (done.keptNewer > 0)
            say(tr("Taken back. In %n record(s) a newer change was left as it is.", nullptr, done.keptNewer),
                Tone::Warning);
        else
            say(tr("The change was taken back."), Tone::Accent);
    } catch (const Error& error) {
        say(sentenceFor(error), Tone::Danger);
    }
}

void MainWindow::redo() {
    try {
        m_history->redo();
        say(tr("The change was made again."), Tone::Accent);
    } catch (const Error& error) {
        say(sentenceFor(error), Tone::Danger);
    }
}

void MainWindow::refreshHistory() {
    m_undo->setEnabled(m_history->canUndo());
    m_redo->setEnabled(m_history->canRedo());
    m_undo->setText(m_history->canUndo() && !m_history->undoName().isEmpty() ? m_history->undoName() : tr("&Undo"));
    m_redo->setText(tr("&Redo"));
    m_undo->setToolTip(m_undo->text());
}

void MainWindow::closeEvent(QCloseEvent* event) {
    m_context.settings.setValue("window/geometry", saveGeometry());
    QMainWindow::closeEvent(event);
}

void MainWindow::changeEvent(QEvent* event) {
    QMainWindow::changeEvent(event);
    if (event->type() == QEvent::PaletteChange && m_saved) {
        const auto children = statusBar()->children();
        for (QObject* child : children) {
            if (auto* widget = qobject_cast<QWidget*>(child); widget && widget->layout()) {
                statusBar()->removeWidget(widget);
                widget->deleteLater();
            }
        }
        m_saved = nullptr;
        buildStatusBar();
    }
}

} // namespace entraide
