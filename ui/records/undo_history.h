// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "storage/change.h"

#include <QList>
#include <QObject>
#include <QString>
#include <QStringList>

#include <exception>
#include <functional>

namespace entraide {

class Desk;
class Job;

/// Undo and redo of every change made in this window, by its readable name. Undoing writes new revisions, since a peer
/// may have moved on; a field that somebody changed since is left as it is. GUI thread.
class UndoHistory : public QObject {
    Q_OBJECT

public:
    explicit UndoHistory(Desk& desk, QObject* parent = nullptr);

    /// \a name completes "Undo …": "the proposal to Karim Benali".
    void add(const QString& name, const ChangeSet& changes);

    /// A step of many records is under way.
    bool isBusy() const { return m_job != nullptr; }
    bool canUndo() const { return !m_job && !m_undo.isEmpty(); }
    bool canRedo() const { return !m_job && !m_redo.isEmpty(); }
    QString undoName() const { return m_undo.isEmpty() ? QString() : m_undo.last().name; }
    QString redoName() const { return m_redo.isEmpty() ? QString() : m_redo.last().name; }

    /// The names of all steps, the last one first: what a number of undo steps takes back, and what redo would.
    QStringList undoNames() const { return namesOf(m_undo); }
    QStringList redoNames() const { return namesOf(m_redo); }

    struct Done {
        QString name;
        int keptNewer = 0; ///< records where a newer change was left as it is
    };
    Done undo();
    Done redo();

    /// The same; a step of many records is taken on a thread of its own, which started() tells. Until that has ended
    /// nothing can be undone or redone. A fault, and a cancel, leave the step where it was.
    struct Heard {
        std::function<void(const Done&)> done;
        std::function<void(const std::exception_ptr&)> failed;
    };
    void beginUndo(const Heard& heard) { begin(m_undo, m_redo, heard); }
    void beginRedo(const Heard& heard) { begin(m_redo, m_undo, heard); }
    /// The last \a count steps, one after the other; told once, when all are done, or at the first that fails. A cancel
    /// ends it between two of them, without a word.
    void beginUndo(int count, const Heard& heard) { beginMany(m_undo, m_redo, count, 0, heard); }
    void beginRedo(int count, const Heard& heard) { beginMany(m_redo, m_undo, count, 0, heard); }

Q_SIGNALS:
    void changed();
    void started(entraide::Job* job);

private:
    struct Step {
        QString name;
        ChangeSet changes;
    };
    Done turn(QList<Step>& from, QList<Step>& to);
    void begin(QList<Step>& from, QList<Step>& to, const Heard& heard);
    void beginMany(QList<Step>& from, QList<Step>& to, int count, int keptNewer, const Heard& heard);
    static QStringList namesOf(const QList<Step>& steps);

    Desk& m_desk;
    Job* m_job = nullptr; ///< a step of many records, under way
    QList<Step> m_undo;
    QList<Step> m_redo;
};

} // namespace entraide
