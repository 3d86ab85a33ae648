// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QNetworkReply>
#include <QObject>

#include <coroutine>

namespace entraide::exchange {

/// `co_await Finished{reply}`: goes on when the reply is complete, failed or aborted.
struct Finished {
    QNetworkReply* reply;

    bool await_ready() const { return reply->isFinished(); }
    void await_suspend(std::coroutine_handle<> waiting) const {
        // Queued: an abort() must not run the rest of the coroutine inside the caller.
        QObject::connect(
            reply, &QNetworkReply::finished, reply, [waiting] { waiting.resume(); }, Qt::QueuedConnection);
    }
    void await_resume() const {}
};

} // namespace entraide::exchange
