// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/help/help_pane.h"
#include "ui/shell/about.h"
#include "ui/shell/main_window.h"
#include "ui/words/interface_language.h"

#include <QAction>
#include <QLocale>
#include <QMenu>

namespace entraide {

using namespace Qt::StringLiterals;

HelpPane* MainWindow::makeHelp() {
    const Language language = InterfaceLanguage::fromCode(QLocale().name().left(2)).value_or(Language::English);
    auto* pane = new HelpPane(language, [this] { return commandNames(); });
    pane->hide();
    connect(pane, &HelpPane::closed, this, [this] {
        m_help->hide();
        if (Page* shown = page(currentPage()))
            shown->setFocus();
    });
    return pane;
}

void MainWindow::buildHelp(QMenu& menu) {
    QAction* here = makeAction(u"help"_s, tr("&Help for this page"), u"help"_s, QKeySequence::HelpContents,
                               tr("Shows how this page is worked with, beside it"));
    connect(here, &QAction::triggered, this, [this] {
        if (m_help->isVisible() && m_help->topic() == currentPage()) {
            m_help->hide();
            return;
        }
        m_help->showTopic(currentPage());
        m_help->show();
        m_help->setFocus();
    });
    QAction* contents = makeAction(u"helpContents"_s, tr("A&ll pages of the help"), u"list"_s, {},
                                   tr("Shows everything the help explains"));
    connect(contents, &QAction::triggered, this, [this] {
        m_help->showTopic(helpContents);
        m_help->show();
        m_help->setFocus();
    });
    QAction* keys = makeAction(u"keys"_s, tr("&Keys of this page"), {}, QKeySequence(u"Ctrl+F1"_s),
                               tr("Shows what can be done here, and by which keys"));
    connect(keys, &QAction::triggered, this, [this] { showKeys(*this, page(currentPage())); });
    menu.addActions({here, contents, keys});
}

CommandNames MainWindow::commandNames() const {
    CommandNames names;
    const auto add = [&](const QAction* action) {
        if (!action || action->objectName().isEmpty())
            return;
        QString text = action->text().remove(u'&');
        while (text.endsWith(u'…') || text.endsWith(u'.'))
            text.chop(1);
        names.insert(action->objectName(), {text, action->shortcut().toString(QKeySequence::NativeText)});
    };
    for (const QAction* action : actions())
        add(action);
    for (const Entry& entry : m_pages) {
        for (const QAction* action : entry.page->menuActions())
            add(action);
        add(entry.page->newAction());
        add(entry.page->printAction());
    }
    return names;
}

} // namespace entraide
