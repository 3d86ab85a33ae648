// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/console/copy_keeper.h"

#include "ui/words/error_words.h"

#include <chrono>
#include <utility>

namespace entraide::console {

CopyKeeper::CopyKeeper(const Desk& desk, std::function<QDateTime()> now, QObject* parent)
    : QObject(parent)
    , m_handle(desk.handle().forTeam())
    , m_now(std::move(now)) {
    m_hour.setInterval(std::chrono::hours(1));
    connect(&m_hour, &QTimer::timeout, this, &CopyKeeper::look);
    m_hour.start();
    QTimer::singleShot(0, this, &CopyKeeper::look);
}

CopyKeeper::~CopyKeeper() {
    m_isStopped = true;
    if (m_worker)
        m_worker->wait();
}

void CopyKeeper::look() {
    if (m_worker)
        return;
    m_worker.reset(QThread::create([this, now = m_now(), isSuspected = m_isSuspected] {
        auto result = std::make_shared<Upkept>();
        std::exception_ptr fault;
        try {
            const auto desk = Desk::openAgain(m_handle);
            *result = keepCopiesUp(
                *desk, {.now = now, .progress = [this](double) { return !m_isStopped; }, .isSuspected = isSuspected});
        } catch (...) {
            fault = std::current_exception();
        }
        QMetaObject::invokeMethod(
            this, [this, result, fault] { done(result, fault); }, Qt::QueuedConnection);
    }));
    m_worker->start();
}

void CopyKeeper::done(const std::shared_ptr<Upkept>& result, const std::exception_ptr& fault) {
    m_worker->wait();
    m_worker.reset();
    if (!fault) {
        m_isSuspected = result->damage.has_value();
        Q_EMIT looked(*result);
        return;
    }
    const Error error = errorOf(fault, m_handle.file); // too little memory, say: the next look may have more
    if (error.code() != ErrorCode::Cancelled)
        Q_EMIT failed(error);
}

} // namespace entraide::console
