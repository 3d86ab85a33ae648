// SPDX-License-Identifier: GPL-3.0-or-later
// Which keys mean what in a window as it is shown, and which mean two things at once.
#pragma once

#include "support/accessible_parts.h"

#include <QAction>
#include <QKeySequence>
#include <QMenu>
#include <QMenuBar>
#include <QShortcut>

namespace entraide::test {

/// A key that does something while the cursor is in \a where.
struct KeyUse {
    QKeySequence key;
    const QWidget* where = nullptr;
    Qt::ShortcutContext context = Qt::WindowShortcut;
    const QObject* what = nullptr;
    QString name;
};

/// Both are heard with one press: Qt then takes turns, and nobody knows whose turn it is.
inline bool clash(const KeyUse& one, const KeyUse& other) {
    if (one.key != other.key || one.what == other.what)
        return false;
    const auto isIn = [](const KeyUse& inner, const KeyUse& outer) {
        switch (outer.context) {
        case Qt::WidgetShortcut:
            return inner.where == outer.where;
        case Qt::WidgetWithChildrenShortcut:
            return inner.where == outer.where || outer.where->isAncestorOf(inner.where);
        case Qt::WindowShortcut:
        case Qt::ApplicationShortcut:
            return true;
        }
        return true;
    };
    return isIn(one, other) || isIn(other, one);
}

inline void addActions(QList<KeyUse>& uses, QWidget& holder, QWidget& window) {
    for (QAction* action : holder.actions()) {
        if (!action->isEnabled() || !action->isVisible() || !action->associatedObjects().contains(&holder))
            continue;
        const bool isWholeWindow = action->shortcutContext() == Qt::WindowShortcut;
        if ((qobject_cast<QMenu*>(&holder) != nullptr) && !isWholeWindow)
            continue; // heard where it was added besides
        for (const QKeySequence& key : action->shortcuts())
            uses.append({key, isWholeWindow ? &window : &holder, action->shortcutContext(), action,
                         action->objectName() + QLatin1Char(' ') + action->text()});
    }
}

/// Of all that is shown in \a window and can be done now.
inline QList<KeyUse> keyUses(QWidget& window) {
    QList<KeyUse> uses;
    addActions(uses, window, window);
    for (QWidget* part : window.findChildren<QWidget*>()) {
        const bool isShown = part->window() == &window && part->isVisible() && part->isEnabled();
        if (isShown || qobject_cast<QMenu*>(part))
            addActions(uses, *part, window);
        if (!isShown)
            continue;
        if (const auto* button = qobject_cast<QAbstractButton*>(part); button && !button->shortcut().isEmpty())
            uses.append(
                {button->shortcut(), &window, Qt::WindowShortcut, part, button->text() + button->accessibleName()});
        if (const auto* label = qobject_cast<QLabel*>(part); label && label->buddy() && label->buddy()->isVisible()) {
            if (const QKeySequence letter = QKeySequence::mnemonic(label->text()); !letter.isEmpty())
                uses.append({letter, &window, Qt::WindowShortcut, part, label->text()});
        }
        if (const auto* tabs = qobject_cast<QTabBar*>(part)) {
            for (int i = 0; i < tabs->count(); ++i) {
                if (const QKeySequence letter = QKeySequence::mnemonic(tabs->tabText(i)); !letter.isEmpty())
                    uses.append({letter, &window, Qt::WindowShortcut, part, tabs->tabText(i)});
            }
        }
        if (const auto* bar = qobject_cast<QMenuBar*>(part)) {
            for (const QAction* title : bar->actions()) {
                if (const QKeySequence letter = QKeySequence::mnemonic(title->text()); !letter.isEmpty())
                    uses.append({letter, &window, Qt::WindowShortcut, title, title->text()});
            }
        }
    }
    for (const QShortcut* shortcut : window.findChildren<QShortcut*>()) {
        const auto* holder = qobject_cast<const QWidget*>(shortcut->parent());
        if (!holder || holder->window() != &window || !holder->isVisible() || !shortcut->isEnabled())
            continue;
        for (const QKeySequence& key : shortcut->keys())
            uses.append({key, holder, shortcut->context(), shortcut, whereIs(holder)});
    }
    return uses;
}

inline QStringList clashesIn(QWidget& window) {
    const QList<KeyUse> uses = keyUses(window);
    QStringList clashes;
    for (qsizetype i = 0; i < uses.size(); ++i) {
        for (qsizetype other = i + 1; other < uses.size(); ++other) {
            if (clash(uses[i], uses[other]))
                clashes.append(uses[i].key.toString() + QStringLiteral(": ") + uses[i].name + QStringLiteral(" and ") +
                               uses[other].name);
        }
    }
    clashes.removeDuplicates();
    return clashes;
}

/// The entries of a menu, and of those in it, that share a letter.
inline QStringList clashesIn(const QMenu& menu) {
    QStringList clashes;
    QHash<QString, QString> letters;
    for (const QAction* entry : menu.actions()) {
        if (entry->menu())
            clashes += clashesIn(*entry->menu());
        const QString letter = QKeySequence::mnemonic(entry->text()).toString();
        if (letter.isEmpty() || !entry->isVisible())
            continue;
        if (letters.contains(letter))
            clashes.append(menu.title() + QStringLiteral(": ") + entry->text() + QStringLiteral(" and ") +
                           letters.value(letter));
        letters.insert(letter, entry->text());
    }
    return clashes;
}

} // namespace entraide::test
