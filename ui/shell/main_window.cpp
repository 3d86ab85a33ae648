// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/main_window.h"

#include "domain/error.h"
#include "domain/ids.h"
#include "storage/desk.h"
#include "ui/common/accessible_role.h"
#include "ui/common/choice_labels.h"
#include "ui/common/date_typing.h"
#include "ui/common/fault.h"
#include "ui/common/icon_engine.h"
#include "ui/common/job_bar.h"
#include "ui/common/keyboard.h"
#include "ui/common/letters.h"
#include "ui/common/message_bar.h"
#include "ui/help/help_pane.h"
#include "ui/records/undo_history.h"
#include "ui/reports/association_form.h"
#include "ui/shell/find_box.h"
#include "ui/shell/navigation.h"
#include "ui/shell/role_offers.h"
#include "ui/words/error_words.h"
#include "ui/words/later_words.h"

#include <QAbstractButton>
#include <QAbstractItemView>
#include <QAction>
#include <QApplication>
#include <QHBoxLayout>
#include <QSettings>
#include <QStackedWidget>
#include <QTabBar>
#include <QVBoxLayout>

namespace entraide {

using namespace Qt::StringLiterals;

namespace {

constexpr QSize usualSize{1440, 900};

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
    case EntityType::User:
        return u"protection"_s;
    default:
        return {};
    }
}

} // namespace

MainWindow::MainWindow(PageContext& context, QWidget* parent)
    : QMainWindow(parent)
    , m_context(context)
    , m_drafts(new Drafts(this))
    , m_history(new UndoHistory(context.desk, this))
    , m_navigation(new Navigation)
    , m_stack(new QStackedWidget)
    , m_bar(new MessageBar)
    , m_jobs(new JobBar)
    , m_help(makeHelp()) {
    const DeskInfo& info = context.desk.info();
    setWindowTitle(info.sample ? tr("%1 (sample) – Entraide").arg(info.name) : tr("%1 – Entraide").arg(info.name));
    auto* content = new QWidget;
    auto* column = new QVBoxLayout;
    column->setContentsMargins({});
    column->setSpacing(0);
    column->addWidget(m_bar);
    column->addWidget(m_jobs);
    column->addWidget(m_stack, 1);
    auto* row = new QHBoxLayout(content);
    row->setContentsMargins({});
    row->setSpacing(0);
    row->addWidget(m_navigation);
    row->addLayout(column, 1);
    row->addWidget(m_help);
    setCentralWidget(content);
    m_jobs->serveWindow();
    buildActions();
    buildToolBar();
    buildStatusBar();
    new Letters(this);
    new ListLetters(this);
    new DateTyping(this);
    new ChoiceLabels(this);
    readStacksAsGroups();
    connect(m_navigation, &Navigation::entryChosen, this, &MainWindow::showEntry);
    connect(m_history, &UndoHistory::changed, this, &MainWindow::refreshHistory);
    if (info.sample)
        connect(m_history, &UndoHistory::changed, this, &MainWindow::noteSampleTouched);
    connect(m_history, &UndoHistory::started, m_jobs, [this](Job* job) { m_jobs->watch(*job); });
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
    connect(m_undo, &QAction::triggered, this, [this] { undo(); });
    connect(m_redo, &QAction::triggered, this, [this] { redo(); });
    connect(m_lock, &QAction::triggered, this, [this] {
        if (!saysBusy())
            Q_EMIT lockRequested();
    });
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

void MainWindow::addPage(const PageEntry& entry, Page* page) {
    const int number = m_navigation->addEntry(entry.icon, entry.word, entry.startsGroup);
    m_pages.append({entry, page});
    m_stack->addWidget(page);
    page->setObjectName(entry.key);
    page->setAccessibleName(entry.word);
    m_drafts->watch(entry.key, entry.word, *page);
    m_navigation->setCount(number, page->pending());
    connect(page, &Page::pendingChanged, this,
            [this, number, page] { guardedLater(*page, [&] { m_navigation->setCount(number, page->pending()); }); });
    connect(page, &Page::statusChanged, this, [this] { guardedLater(*this, [this] { refreshPageStatus(); }); });
    connect(page, &Page::done, this, &MainWindow::done);
    connect(page, &Page::said, this, &MainWindow::say);
    connect(page, &Page::openRequested, this,
            [this](const QString& id) { guardedLater(*this, [&] { openRecord(id); }); });
    connect(page, &Page::openAtRequested, this,
            [this](const QString& id, Aspect aspect) { guardedLater(*this, [&] { openAt(id, aspect); }); });
    connect(page, &Page::showOnMapRequested, this, [this](const QStringList& ids) {
        Page* map = this->page(u"map"_s);
        if (!map)
            return;
        guardedLater(*map, [&] {
            enterPage(u"map"_s);
            map->showRecords(ids);
        });
    });
    connect(page, &Page::reopenRequested, this, [this] { whenSaved([this] { Q_EMIT reopenRequested(); }); });
}

void MainWindow::finish(const QString& views) {
    refreshPageStatus();
    buildMenus();
    offerByRole(*this, m_context.desk.actor().role);
    m_views.read(views);
    const QString last =
        m_views.front().isEmpty() ? m_context.settings.value("window/page").toString() : m_views.front();
    enterPage(pageKeys().contains(last) ? last : pageKeys().value(0));
}

QString MainWindow::views() {
    for (const Entry& entry : std::as_const(m_pages)) {
        if (m_views.isTaken(entry.entry.key))
            m_views.note(entry.entry.key, *entry.page);
    }
    m_views.setFront(currentPage());
    m_views.forgetGone([this](const QString& record) { return isThere(record); });
    return m_views.text();
}

bool MainWindow::isThere(const QString& record) const {
    return !entityTypeOf(record) || m_context.desk.body(record).has_value();
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
    const Entry& shown = m_pages[number];
    m_stack->setCurrentWidget(shown.page);
    m_context.settings.setValue("window/page", shown.entry.key);
    guarded(*shown.page, [&] {
        m_views.takeUp(shown.entry.key, *shown.page, [this](const QString& record) { return isThere(record); });
    });
    refreshToolBar();
    if (m_help->isVisible())
        m_help->showTopic(m_pages[number].entry.key);
}

void MainWindow::openAt(const QString& id, Aspect aspect) {
    const auto type = entityTypeOf(id);
    if (type == EntityType::DeskProfile && aspect != Aspect::Conflict) {
        editAssociation();
        return;
    }
    QString key = type ? pageFor(*type) : QString();
    if (aspect == Aspect::Conflict && page(u"exchange"_s))
        key = u"exchange"_s;
    if ((aspect == Aspect::Certificate || aspect == Aspect::InformationNote) && page(u"reports"_s))
        key = u"reports"_s;
    else if (aspect == Aspect::PersonalSheet && page(u"roster"_s))
        key = u"roster"_s;
    else if (aspect == Aspect::Tandem && page(u"tandems"_s))
        key = u"tandems"_s;
    else if (aspect == Aspect::NewRequest && page(u"requests"_s))
        key = u"requests"_s;
    else if (aspect == Aspect::Review && page(u"protection"_s))
        key = u"protection"_s;
    Page* target = page(key);
    if (!target) {
        say(tr("No page shows this kind of record."), Tone::Warning);
        return;
    }
    enterPage(key);
    if (const QString typed = m_drafts->formOn(*target); !typed.isEmpty())
        say(tr("“%1” is not saved yet. Save it or leave it first.", "title of a form").arg(typed), Tone::Warning);
    else
        target->openAt(id, aspect);
    m_find->noteOpened(id);
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
    AssociationForm* form = showAssociation(m_context.desk, m_context.addresses, m_context.today().date, *this);
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

void MainWindow::say(const QString& sentence, Tone tone) {
    m_bar->showMessage({.tone = tone, .text = sentence});
}

void MainWindow::offer(const Message& message) {
    m_bar->showMessage(message);
}

void MainWindow::unsay(const QString& sentence) {
    if (m_bar->text() == sentence)
        m_bar->closeMessage();
}

void MainWindow::sayLater(const std::exception_ptr& fault) {
    constexpr qint64 quiet = 10'000; // milliseconds; a list that cannot be read is tried again all the time
    const QString sentence = laterSentenceFor(fault);
    const bool isSaid = sentence == m_saidLater && m_sinceSaid.isValid() && !m_sinceSaid.hasExpired(quiet);
    m_saidLater = sentence;
    m_sinceSaid.start();
    if (!isSaid)
        say(sentence, Tone::Danger);
}

bool MainWindow::event(QEvent* event) {
    if (event->type() != FaultEvent::kind())
        return QMainWindow::event(event);
    const auto* fault = static_cast<FaultEvent*>(event);
    if (fault->in() == FaultEvent::In::Later)
        sayLater(fault->fault());
    else
        say(sentenceFor(errorOf(fault->fault())), Tone::Danger);
    event->accept();
    return true;
}

} // namespace entraide
