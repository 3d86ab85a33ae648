// SPDX-License-Identifier: GPL-3.0-or-later
// Work on copies beside the window: on a thread and a connection of its own, with progress and cancel.
#pragma once

#include "domain/error.h"
#include "storage/desk.h"
#include "storage/desk_copy.h"
#include "ui/common/job.h"

#include <exception>
#include <functional>
#include <utility>

namespace entraide {

/// What core asks for while it works, told to a job's numbers.
inline CopyProgress progressOf(JobControl& control) {
    constexpr qint64 steps = 1000;
    control.setTotal(steps);
    return [&control](double share) {
        control.setDone(static_cast<qint64>(share * static_cast<double>(steps)));
        return !control.isCancelled();
    };
}

/// Runs \a work(Desk&, CopyProgress) on a desk opened by \a handle. Core says by an error that it was cancelled, a job
/// by an exception of its own.
template <class Result>
Job* runOnCopies(const QString& title, const Desk::Handle& handle,
                 std::function<Result(Desk&, const CopyProgress&)> work, std::function<void(Result)> onDone,
                 std::function<void(std::exception_ptr)> onFailed, QObject* parent) {
    return Job::run<Result>(
        title,
        [handle, work = std::move(work)](JobControl& control) {
            try {
                const auto desk = Desk::openAgain(handle);
                return work(*desk, progressOf(control));
            } catch (const Error& error) {
                if (error.code() == ErrorCode::Cancelled)
                    control.stopIfCancelled();
                throw;
            }
        },
        std::move(onDone), std::move(onFailed), parent);
}

} // namespace entraide
