// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/records/undo_history.h"

#include "storage/desk.h"
#include "ui/common/job.h"

#include <algorithm>
#include <optional>

namespace entraide {

namespace {

constexpr qsizetype depth = 200;
/// More records than this would hold the window up.
constexpr qsizetype mostAtOnce = 50;
/// Of so many records a step holds what they were like: of more, what the desk still has must do.
constexpr qsizetype mostHeld = 2'000;

} // namespace

UndoHistory::UndoHistory(Desk& desk, QObject* parent)
    : QObject(parent)
    , m_desk(desk) {}

void UndoHistory::add(const QString& name, const ChangeSet& changes) {
    if (changes.changes.isEmpty())
        return;
    m_undo.append({name, changes});
    if (changes.changes.size() <= mostAtOnce)
        m_desk.keepForUndo(m_undo.last().changes);
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

void UndoHistory::begin(QList<Step>& from, QList<Step>& to, const Heard& heard) {
    if (m_job || from.isEmpty())
        return;
    if (from.last().changes.changes.size() <= mostAtOnce) {
        std::optional<Done> done;
        try {
            done = turn(from, to);
        } catch (...) {
            heard.failed(std::current_exception());
        }
        if (done)
            heard.done(*done);
        return;
    }
    const Step step = from.takeLast();
    const auto putBack = [this, &from, step, at = from.size()] {
        m_job = nullptr;
        from.insert(std::min(at, from.size()), step); // before what was done meanwhile
    };
    m_job = Job::run<Desk::UndoResult>(
        step.name,
        [handle = m_desk.handle(), changes = step.changes](JobControl& control) {
            const auto desk = Desk::openAgain(handle);
            Desk::UndoResult result = desk->undo(changes, [&control](qint64 done, qint64 total) {
                control.stopIfCancelled();
                control.setTotal(total);
                control.setDone(done);
            });
            if (result.done.changes.size() <= mostHeld)
                desk->keepForUndo(result.done);
            return result;
        },
        [this, &to, step, heard](const Desk::UndoResult& result) {
            m_job = nullptr;
            to.append({step.name, result.done});
            m_desk.announce(result.done);
            heard.done({step.name, static_cast<int>(result.keptNewer.size())});
        },
        [putBack, heard](const std::exception_ptr& fault) {
            putBack();
            heard.failed(fault);
        },
        this);
    connect(m_job, &Job::finished, this, [this, putBack](Job::State state) {
        if (state == Job::State::Cancelled)
            putBack();
        Q_EMIT changed();
    });
    Q_EMIT started(m_job);
    Q_EMIT changed();
}

void UndoHistory::beginMany(QList<Step>& from, QList<Step>& to, int count, int keptNewer, const Heard& heard) {
    begin(from, to,
          {[this, &from, &to, count, keptNewer, heard](const Done& done) {
               const Done sum{done.name, keptNewer + done.keptNewer};
               if (count <= 1 || from.isEmpty())
                   heard.done(sum);
               else
                   beginMany(from, to, count - 1, sum.keptNewer, heard);
           },
           heard.failed});
}

QStringList UndoHistory::namesOf(const QList<Step>& steps) {
    QStringList names;
    for (auto step = steps.crbegin(); step != steps.crend(); ++step)
        names.append(step->name);
    return names;
}

UndoHistory::Done UndoHistory::turn(QList<Step>& from, QList<Step>& to) {
    if (from.isEmpty())
        return {};
    const Step step = from.last();
    // A fault leaves the step where it was: it can be tried again.
    Desk::UndoResult result = m_desk.undo(step.changes);
    m_desk.keepForUndo(result.done);
    from.removeLast();
    to.append({step.name, result.done});
    Q_EMIT changed();
    return {step.name, static_cast<int>(result.keptNewer.size())};
}

} // namespace entraide
