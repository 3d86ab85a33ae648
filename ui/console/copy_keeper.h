// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "backups/backup_upkeep.h"
#include "storage/desk.h"

#include <QDateTime>
#include <QObject>
#include <QThread>
#include <QTimer>

#include <atomic>
#include <exception>
#include <functional>
#include <memory>

namespace entraide::console {

/// Keeps the copies of a desk up for as long as a command runs that does not end by itself: the copy of the day, the
/// second place, copies that hold somebody who was erased. Looks when it is made and each hour, on a thread and a
/// connection of its own, so that nobody waits for it. Goes before the desk.
class CopyKeeper : public QObject {
    Q_OBJECT

public:
    CopyKeeper(const Desk& desk, std::function<QDateTime()> now, QObject* parent = nullptr);
    /// Stops what is under way: a copy that is half made goes.
    ~CopyKeeper() override;

    void look();
    bool isWorking() const { return m_worker != nullptr; }

Q_SIGNALS:
    /// What came of a look; nothing of one that was stopped.
    void looked(const entraide::Upkept& result);
    void failed(const entraide::Error& error);

private:
    void done(const std::shared_ptr<Upkept>& result, const std::exception_ptr& fault);

    const Desk::Handle m_handle;
    std::function<QDateTime()> m_now;
    std::unique_ptr<QThread> m_worker;
    std::atomic<bool> m_isStopped = false;
    bool m_isSuspected = false; ///< an earlier look found the desk damaged
    QTimer m_hour;
};

} // namespace entraide::console
