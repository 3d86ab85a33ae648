// SPDX-License-Identifier: GPL-3.0-or-later
#include "replication/pause.h"

#include "domain/error.h"

#include <QTimer>

namespace entraide::replication {

using namespace Qt::StringLiterals;

class Pauses::Sleeper {
public:
    Sleeper(Pauses& pauses, int milliseconds)
        : m_pauses(pauses)
        , m_milliseconds(milliseconds) {}
    Sleeper(const Sleeper&) = delete;
    Sleeper& operator=(const Sleeper&) = delete;
    ~Sleeper() { m_pauses.m_sleepers.remove(this); }

    bool await_ready() const { return false; }
    void await_suspend(std::coroutine_handle<> waiting) {
        m_pauses.m_sleepers.push_back(this);
        m_timer.setSingleShot(true);
        QObject::connect(&m_timer, &QTimer::timeout, &m_timer, [waiting] { waiting.resume(); });
        m_timer.start(m_milliseconds);
    }
    void await_resume() const {}

    void wake() { m_timer.start(0); }

private:
    Pauses& m_pauses;
    int m_milliseconds;
    QTimer m_timer;
};

Pauses::~Pauses() = default;

Task<bool> Pauses::pause(int milliseconds) {
    if (!m_cancelled) {
        Sleeper sleeper(*this, milliseconds);
        co_await sleeper;
    }
    if (m_cancelled)
        throw Error(ErrorCode::Cancelled, u"pause"_s);
    co_return true;
}

void Pauses::cancel() {
    m_cancelled = true;
    for (Sleeper* sleeper : m_sleepers)
        sleeper->wake();
}

} // namespace entraide::replication
