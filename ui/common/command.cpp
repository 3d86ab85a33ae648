// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/common/command.h"

#include "ui/common/fault.h"
#include "ui/common/icon_engine.h"

#include <QAction>
#include <QWidget>

#include <utility>

namespace entraide {

Command::Command(const QString& id, const Text& text, const QKeySequence& shortcut, std::function<void()> run,
                 QObject* parent)
    : QObject(parent)
    , m_action(new QAction(this)) {
    m_action->setObjectName(id);
    if (!shortcut.isEmpty()) {
        m_action->setShortcut(shortcut);
    }
    setText(text);
    connect(m_action, &QAction::triggered, this, [this, run = std::move(run)] {
        refresh();
        if (m_action->isEnabled()) {
            guarded(*this, run);
        }
    });
}

Command& Command::enabledWhen(std::function<bool()> predicate) {
    m_enabled = std::move(predicate);
    refresh();
    return *this;
}

Command& Command::alsoUnder(const QList<QKeySequence>& keys) {
    m_action->setShortcuts(m_action->shortcuts() + keys);
    return *this;
}

Command& Command::inside(QWidget& widget) {
    m_action->setShortcutContext(Qt::WidgetWithChildrenShortcut);
    widget.addAction(m_action);
    return *this;
}

QString Command::id() const {
    return m_action->objectName();
}

void Command::setText(const Text& text) {
    m_action->setText(text.text);
    m_action->setStatusTip(text.statusTip);
    m_action->setIcon(icon(text.icon));
}

void Command::refresh() {
    if (!m_enabled) {
        return;
    }
    bool enabled = false; // what cannot be told is not offered
    guarded(*this, [&] { enabled = m_enabled(); });
    m_action->setEnabled(enabled);
}

bool Command::trigger() {
    refresh();
    if (!m_action->isEnabled()) {
        return false;
    }
    m_action->trigger();
    return true;
}

} // namespace entraide
