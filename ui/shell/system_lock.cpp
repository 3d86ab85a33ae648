// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/system_lock.h"

#ifdef ENTRAIDE_DBUS
#include <QCoreApplication>
#include <QDBusConnection>
#include <QDBusMessage>
#include <QDBusObjectPath>
#include <QDBusPendingCallWatcher>
#include <QDBusPendingReply>
#include <QDBusUnixFileDescriptor>
#endif
#ifdef Q_OS_WIN
#include <QAbstractNativeEventFilter>
#include <QGuiApplication>
#include <QWindow>
#include <qt_windows.h>
#include <wtsapi32.h>
#endif

namespace entraide {

using namespace Qt::StringLiterals;

#if defined(ENTRAIDE_DBUS)

namespace {

const auto logind = "org.freedesktop.login1"_L1;
const auto logindPath = "/org/freedesktop/login1"_L1;
const auto logindManager = "org.freedesktop.login1.Manager"_L1;
const auto logindSession = "org.freedesktop.login1.Session"_L1;

QDBusMessage managerCall(const QString& method) {
    return QDBusMessage::createMethodCall(logind, logindPath, logindManager, method);
}

} // namespace

struct SystemLock::Private {
    QDBusUnixFileDescriptor delay; ///< while it is held the computer waits with its sleep

    void holdSleep(SystemLock* lock) {
        QDBusMessage call = managerCall(u"Inhibit"_s);
        call.setArguments({u"sleep"_s, u"Entraide"_s, u"closes the desk"_s, u"delay"_s});
        auto* watcher = new QDBusPendingCallWatcher(QDBusConnection::systemBus().asyncCall(call), lock);
        QObject::connect(watcher, &QDBusPendingCallWatcher::finished, lock, [this, watcher] {
            const QDBusPendingReply<QDBusUnixFileDescriptor> reply = *watcher;
            if (reply.isValid())
                delay = reply.value();
            watcher->deleteLater();
        });
    }
};

SystemLock::SystemLock(QObject* parent)
    : QObject(parent)
    , d(std::make_unique<Private>()) {
    QDBusConnection system = QDBusConnection::systemBus();
    if (system.isConnected()) {
        system.connect(logind, logindPath, logindManager, u"PrepareForSleep"_s, this, SLOT(prepareForSleep(bool)));
        QDBusMessage call = managerCall(u"GetSessionByPID"_s);
        call.setArguments({static_cast<uint>(QCoreApplication::applicationPid())});
        auto* watcher = new QDBusPendingCallWatcher(system.asyncCall(call), this);
        connect(watcher, &QDBusPendingCallWatcher::finished, this, [this, watcher] {
            const QDBusPendingReply<QDBusObjectPath> reply = *watcher;
            if (reply.isValid())
                QDBusConnection::systemBus().connect(logind, reply.value().path(), logindSession, u"Lock"_s, this,
                                                     SLOT(sessionLocked()));
            watcher->deleteLater();
        });
        d->holdSleep(this);
    }
    QDBusConnection session = QDBusConnection::sessionBus();
    if (!session.isConnected())
        return;
    // Each desktop has one of its own; whoever sends it, from whatever path.
    for (const QString& saver : {u"org.freedesktop.ScreenSaver"_s, u"org.gnome.ScreenSaver"_s,
                                 u"org.cinnamon.ScreenSaver"_s, u"org.mate.ScreenSaver"_s, u"org.xfce.ScreenSaver"_s})
        session.connect(QString(), QString(), saver, u"ActiveChanged"_s, this, SLOT(screenSaverChanged(bool)));
}

void SystemLock::letSleep() {
    d->delay = QDBusUnixFileDescriptor();
}

void SystemLock::prepareForSleep(bool begins) {
    if (begins)
        Q_EMIT lockDue();
    else
        d->holdSleep(this); // for the next time
}

#elif defined(Q_OS_WIN)

/// WM_WTSSESSION_CHANGE and WM_POWERBROADCAST; the first comes only to a window that asked for it.
struct SystemLock::Private : QAbstractNativeEventFilter {
    explicit Private(SystemLock* lock)
        : m_lock(lock) {
        qApp->installNativeEventFilter(this);
        QObject::connect(qApp, &QGuiApplication::focusWindowChanged, lock, [](QWindow* window) {
            if (window)
                WTSRegisterSessionNotification(reinterpret_cast<HWND>(window->winId()), NOTIFY_FOR_THIS_SESSION);
        });
    }
    bool nativeEventFilter(const QByteArray&, void* message, qintptr*) override {
        const auto* one = static_cast<const MSG*>(message);
        if (one->message == WM_WTSSESSION_CHANGE && one->wParam == WTS_SESSION_LOCK)
            m_lock->sessionLocked();
        else if (one->message == WM_POWERBROADCAST && one->wParam == PBT_APMSUSPEND)
            m_lock->prepareForSleep(true);
        return false;
    }

private:
    SystemLock* m_lock;
};

SystemLock::SystemLock(QObject* parent)
    : QObject(parent)
    , d(std::make_unique<Private>(this)) {}

void SystemLock::letSleep() {}

void SystemLock::prepareForSleep(bool begins) {
    if (begins)
        Q_EMIT lockDue();
}

#else

struct SystemLock::Private {};

SystemLock::SystemLock(QObject* parent)
    : QObject(parent) {}

void SystemLock::letSleep() {}

void SystemLock::prepareForSleep(bool begins) {
    if (begins)
        Q_EMIT lockDue();
}

#endif

SystemLock::~SystemLock() = default;

void SystemLock::sessionLocked() {
    Q_EMIT lockDue();
}

void SystemLock::screenSaverChanged(bool active) {
    if (active)
        Q_EMIT lockDue();
}

} // namespace entraide
