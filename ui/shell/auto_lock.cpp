// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/auto_lock.h"

#include <QCoreApplication>
#include <QEvent>

#include <algorithm>
#include <chrono>

namespace entraide {

namespace {

constexpr qint64 inSecond = 1000;
constexpr qint64 inMinute = 60 * inSecond;
/// Between two looks that are a second apart: this long only a computer that was asleep takes.
constexpr qint64 asleep = 45 * inSecond;

} // namespace

AutoLock::AutoLock(std::function<qint64()> now, std::function<int()> minutes, QObject* parent)
    : QObject(parent)
    , m_now(std::move(now))
    , m_minutes(std::move(minutes)) {
    m_tick.setInterval(std::chrono::seconds(1));
    connect(&m_tick, &QTimer::timeout, this, &AutoLock::check);
}

void AutoLock::start() {
    m_touched = m_now();
    m_looked = m_touched;
    m_warned = false;
    m_due = false;
    m_tick.start();
    qApp->installEventFilter(this); // once, however often
}

void AutoLock::stop() {
    m_tick.stop();
    qApp->removeEventFilter(this);
}

void AutoLock::touch() {
    m_touched = m_now();
    if (m_warned) {
        m_warned = false;
        Q_EMIT warned(0);
    }
}

int AutoLock::secondsLeft() const {
    // A clock that was put back starts the time anew.
    const qint64 idle = std::max<qint64>(0, m_now() - m_touched);
    return static_cast<int>(std::max<qint64>(0, (m_minutes() * inMinute - idle + inSecond - 1) / inSecond));
}

void AutoLock::check() {
    if (m_due)
        return;
    const qint64 now = m_now();
    const qint64 gap = now - m_looked;
    m_looked = now;
    if (now < m_touched)
        m_touched = now;
    const int left = secondsLeft();
    if (left == 0 || gap > asleep) {
        m_due = true;
        Q_EMIT lockDue();
    } else if (left <= warningSeconds) {
        m_warned = true;
        Q_EMIT warned(left);
    }
}

bool AutoLock::eventFilter(QObject* watched, QEvent* event) {
    Q_UNUSED(watched)
    switch (event->type()) {
    case QEvent::KeyPress:
    case QEvent::MouseButtonPress:
    case QEvent::MouseMove:
    case QEvent::Wheel:
    case QEvent::TouchBegin:
    case QEvent::TouchUpdate:
    case QEvent::TabletPress:
        if (event->spontaneous())
            touch();
        break;
    default:
        break;
    }
    return false;
}

} // namespace entraide
