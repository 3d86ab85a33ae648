// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "storage/change.h"
#include "storage/desk.h"
#include "ui/common/job.h"
#include "ui/common/tones.h"
#include "workflows/outcome.h"
#include "workflows/step_progress.h"

#include <QObject>

namespace entraide {

/// What a page does with many records: at once where they are few, else on a thread and a connection of its own, one
/// step at a time, with numbers and a cancel that leaves everything as it was. Faults are said. GUI thread.
class LongSteps : public QObject {
    Q_OBJECT

public:
    explicit LongSteps(Desk& desk, QObject* parent = nullptr)
        : QObject(parent)
        , m_desk(desk) {}

    /// A step is under way; the next one waits until it has ended.
    bool isBusy() const { return m_job != nullptr; }
    /// Says so; false when none is.
    bool saysBusy();

    /// \a records: how many are concerned. \a work gets the desk of its thread and gives what it changed: a ChangeSet,
    /// or what has \a changes, perhaps as an Outcome. \a done is called with that once the window's desk heard of it.
    template <class T>
    void run(qsizetype records, const QString& title, std::function<T(Desk&, const StepProgress&)> work,
             std::function<void(T)> done) {
        constexpr qsizetype mostAtOnce = 10; // more would hold the window up
        if (saysBusy())
            return;
        if (records <= mostAtOnce) {
            runHere([&] { done(work(m_desk, {})); });
            return;
        }
        follow(Job::run<T>(
            title,
            [handle = m_desk.handle(), work = std::move(work)](JobControl& control) {
                const auto desk = Desk::openAgain(handle);
                return work(*desk, [&control](qint64 step, qint64 total) {
                    control.stopIfCancelled();
                    control.setTotal(total);
                    control.setDone(step);
                });
            },
            [this, done = std::move(done)](T result) {
                m_job = nullptr; // what follows from it may be a step again
                m_desk.announce(changesOf(result));
                done(std::move(result));
            },
            [this](const std::exception_ptr& fault) { fail(fault); }, this));
    }

Q_SIGNALS:
    void started(entraide::Job* job);
    void said(const QString& sentence, entraide::Tone tone);

private:
    static ChangeSet changesOf(const ChangeSet& changes) { return changes; }
    template <class T> static ChangeSet changesOf(const Outcome<T>& outcome) {
        return outcome ? changesOf(*outcome) : ChangeSet();
    }
    template <class T> static ChangeSet changesOf(const T& result) { return result.changes; }
    void runHere(const std::function<void()>& work);
    void follow(Job* job);
    void fail(const std::exception_ptr& fault);

    Desk& m_desk;
    Job* m_job = nullptr;
};

} // namespace entraide
