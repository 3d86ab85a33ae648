// SPDX-License-Identifier: GPL-3.0-or-later
// MainWindow: its tool bar and its status bar.
#include "storage/desk.h"
#include "ui/common/button.h"
#include "ui/common/icon_engine.h"
#include "ui/common/metrics.h"
#include "ui/common/tone_label.h"
#include "ui/shell/find_box.h"
#include "ui/shell/main_window.h"

#include <QAction>
#include <QEvent>
#include <QHBoxLayout>
#include <QLabel>
#include <QMenu>
#include <QStatusBar>
#include <QToolBar>
#include <QToolButton>

#include <utility>

namespace entraide {

using namespace Qt::StringLiterals;

namespace {

constexpr int findWidth = 480;

} // namespace

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
    for (QAction* action : {m_undo, m_redo}) {
        m_tools->addAction(action);
        auto* button = qobject_cast<QToolButton*>(m_tools->widgetForAction(action));
        auto* steps = new QMenu(button);
        connect(steps, &QMenu::aboutToShow, this, [this, steps, isUndo = action == m_undo] {
            if (isUndo)
                fillUndoSteps(*steps);
            else
                fillRedoSteps(*steps);
        });
        button->setMenu(steps);
        button->setPopupMode(QToolButton::MenuButtonPopup);
    }
    auto* left = new QWidget;
    left->setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Preferred);
    m_tools->addWidget(left);
    m_find = new FindBox(m_context.desk, [this] { return findEntries(); });
    m_find->setFixedWidth(findWidth);
    m_tools->addWidget(m_find);
    connect(m_find, &FindBox::chosen, this, &MainWindow::takeFound);
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

void MainWindow::buildStatusBar() {
    const auto part = [this](const QString& iconName, const QString& text, Tone tone) {
        auto* holder = new QWidget;
        auto* row = new QHBoxLayout(holder);
        row->setContentsMargins(Metrics::Grid, 0, Metrics::Grid, 0);
        row->setSpacing(Metrics::HalfGrid + 2);
        auto* picture = new IconLabel(iconName, tone);
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
    if (info.sample) { // it goes away in one click
        QPushButton* remove = makeButton(tr("Remove the sample"), u"trash"_s);
        remove->setObjectName(u"removeSampleButton"_s);
        makeInRow(*remove);
        connect(remove, &QPushButton::clicked, this, [this] { whenSaved([this] { Q_EMIT removeSampleRequested(); }); });
        kept->layout()->addWidget(remove);
    }
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
