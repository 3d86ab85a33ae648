// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/records/undo_history.h"

#include "storage/desk.h"

namespace entraide {

namespace {

constexpr qsizetype depth = 200;

} // namespace

UndoHistory::UndoHistory(Desk& desk, QObject* parent)
    : QObject(parent)
    , m_desk(desk) {}

void UndoHistory::add(const QString& name, const ChangeSet& changes) {
    if (changes.changes.isEmpty())
        return;
    m_undo.append({name, changes});
    if (m_undo.size() > depth)
        m_undo.removeFirst();
    m_redo.clear();
    Q_EMIT changed();
}

UndoHistory::Done UndoHistory::undo() {
    return turn(m_undo, m_redo);
}

UndoHistory::Done UndoHistory::redo() {
    return turn(m_redo, m_undo);
}

UndoHistory::Done UndoHistory::turn(QList<Step>& from, QList<Step>& to) {
    if (from.isEmpty())
        return {};
    const Step step = from.last();
    // A fault leaves the step where it was: it can be tried again.
    const Desk::UndoResult result = m_desk.undo(step.changes);
    from.removeLast();
    to.append({step.name, result.done});
    Q_EMIT changed();
    return {step.name, static_cast<int>(result.keptNewer.size())};
}

} // namespace entraide
