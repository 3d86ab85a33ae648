// SPDX-License-Identifier: GPL-3.0-or-later
// MainWindow: what Ctrl+K finds here besides records, and what happens with it.
#include "storage/desk.h"
#include "ui/common/filter_bar.h"
#include "ui/help/help_pane.h"
#include "ui/shell/find_box.h"
#include "ui/shell/main_window.h"
#include "ui/words/interface_language.h"

#include <QAction>
#include <QLocale>
#include <QMenu>
#include <QMenuBar>
#include <QSet>

namespace entraide {

using namespace Qt::StringLiterals;

namespace {

/// "# Requests": how a page of the help begins.
QString titleOfHelp(const QString& markdown) {
    const QString first = markdown.section(u'\n', 0, 0);
    return first.startsWith("# "_L1) ? first.mid(2).trimmed() : QString();
}

FindEntry commandEntry(const QAction& action, const QString& page, const QString& where) {
    QStringList about{where, action.statusTip()};
    about.removeAll(QString());
    return {.kind = FindEntry::Kind::Command,
            .id = action.objectName(),
            .page = page,
            .text = plainText(action),
            .detail = about.join(u"  ·  "_s),
            .key = action.shortcut().toString(QKeySequence::NativeText),
            .icon = u"chevron-right"_s,
            .isPossible = action.isEnabled()};
}

bool isFindable(const QAction* action) {
    return action && !action->objectName().isEmpty() && action->isVisible() && !action->isSeparator() &&
           !action->text().isEmpty();
}

} // namespace

QList<FindEntry> MainWindow::findEntries() const {
    QList<FindEntry> entries;
    QSet<const QAction*> seen;
    for (const Entry& entry : m_pages) {
        QAction* shows = findChild<QAction*>(u"page."_s + entry.entry.key);
        seen.insert(shows);
        entries.append({.kind = FindEntry::Kind::Page,
                        .page = entry.entry.key,
                        .text = entry.entry.word,
                        .detail = tr("page", "what was found"),
                        .key = shows ? shows->shortcut().toString(QKeySequence::NativeText) : QString(),
                        .icon = entry.entry.icon});
    }
    const auto add = [&](const QAction* action, const QString& page, const QString& where) {
        if (!isFindable(action) || seen.contains(action))
            return;
        seen.insert(action);
        entries.append(commandEntry(*action, page, where));
    };
    for (const QAction* action : actions())
        add(action, {}, {});
    // Languages and schemes stand in menus of their own.
    for (const QString& menu : {u"language"_s, u"scheme"_s}) {
        if (const auto* choices = findChild<QMenu*>(menu)) {
            for (const QAction* action : choices->actions())
                add(action, {}, plainText(*choices->menuAction()));
        }
    }
    for (const Entry& entry : m_pages) {
        QList<QAction*> own = entry.page->menuActions();
        own += {entry.page->newAction(), entry.page->printAction()};
        for (const QAction* action : std::as_const(own))
            add(action, entry.entry.key, entry.entry.word);
        const auto bars = entry.page->findChildren<FilterBar*>();
        for (qsizetype bar = 0; bar < bars.size(); ++bar) {
            const QComboBox& filters = bars[bar]->namedFilters();
            for (int row = 0; row < filters.count(); ++row)
                entries.append({.kind = FindEntry::Kind::Filter,
                                .id = QString::number(bar) + u'/' + filters.itemData(row).toString(),
                                .page = entry.entry.key,
                                .text = filters.itemText(row),
                                .detail = entry.entry.word + u"  ·  "_s + tr("filter", "what was found"),
                                .icon = u"filter"_s});
        }
    }
    const Language language = InterfaceLanguage::fromCode(QLocale().name().left(2)).value_or(Language::English);
    for (const QStringList topics = helpTopics(); const QString& topic : topics) {
        if (const QString title = titleOfHelp(helpPage(topic, language)); !title.isEmpty())
            entries.append({.kind = FindEntry::Kind::Help,
                            .id = topic,
                            .text = title,
                            .detail = tr("help", "what was found"),
                            .icon = u"help"_s});
    }
    return entries;
}

void MainWindow::takeFound(const FindEntry& entry) {
    switch (entry.kind) {
    case FindEntry::Kind::Record:
        openRecord(entry.id);
        break;
    case FindEntry::Kind::Page:
        enterPage(entry.page);
        break;
    case FindEntry::Kind::Help:
        m_help->showTopic(entry.id);
        m_help->show();
        m_help->setFocus();
        break;
    case FindEntry::Kind::Filter:
        useFilter(entry.page, entry.id);
        break;
    case FindEntry::Kind::Command:
        runFound(entry);
        break;
    }
}

void MainWindow::useFilter(const QString& key, const QString& filter) {
    enterPage(key);
    Page* shown = page(key);
    FilterBar* bar = shown ? shown->findChildren<FilterBar*>().value(filter.section(u'/', 0, 0).toInt()) : nullptr;
    if (!bar)
        return;
    const QString id = filter.section(u'/', 1);
    bar->setChosenFilter(id);
    bar->setText({});
    Q_EMIT bar->namedFilterChosen(id);
    bar->namedFilters().setFocus(Qt::OtherFocusReason);
}

/// Where it belongs to a page, there: its line stands chosen as it did, and the cursor in its list.
void MainWindow::runFound(const FindEntry& entry) {
    if (!entry.page.isEmpty())
        enterPage(entry.page);
    QAction* action = nullptr;
    const auto look = [&](const QList<QAction*>& among) {
        for (QAction* one : among) {
            if (!action && one && one->objectName() == entry.id)
                action = one;
        }
    };
    if (Page* shown = entry.page.isEmpty() ? nullptr : page(entry.page))
        look(shown->menuActions() + QList<QAction*>{shown->newAction(), shown->printAction()});
    look(actions());
    if (!action)
        action = findChild<QAction*>(entry.id);
    if (action && action->isEnabled()) {
        action->trigger();
        return;
    }
    if (entry.page.isEmpty())
        say(tr("“%1” is not possible now: there is nothing that it could be done with.").arg(entry.text),
            Tone::Warning);
    else
        say(tr("“%1” is not possible now. On this page first choose what it is about, and save or leave a form that is "
               "open.")
                .arg(entry.text),
            Tone::Warning);
}

} // namespace entraide
