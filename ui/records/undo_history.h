// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "storage/change.h"

#include <QList>
#include <QObject>
#include <QString>

namespace entraide {

class Desk;

/// Undo and redo of every change made in this window, by its readable name. Undoing writes new revisions, since a peer
/// may have moved on; a field that somebody changed since is left as it is. GUI thread.
class UndoHistory : public QObject {
    Q_OBJECT

public:
    explicit UndoHistory(Desk& desk, QObject* parent = nullptr);

    /// \a name completes "Undo …": "the proposal to Karim Benali".
    void add(const QString& name, const ChangeSet& changes);

    bool canUndo() const { return !m_undo.isEmpty(); }
    bool canRedo() const { return !m_redo.isEmpty(); }
    QString undoName() const { return m_undo.isEmpty() ? QString() : m_undo.last().name; }
    QString redoName() const { return m_redo.isEmpty() ? QString() : m_redo.last().name; }

    struct Done {
        QString name;
        int keptNewer = 0; ///< records where a newer change was left as it is
    };
    Done undo();
    Done redo();

Q_SIGNALS:
    void changed();

private:
    struct Step {
        QString name;
        ChangeSet changes;
    };
    Done turn(QList<Step>& from, QList<Step>& to);

    Desk& m_desk;
    QList<Step> m_undo;
    QList<Step> m_redo;
};

} // namespace entraide
