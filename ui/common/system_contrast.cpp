// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/common/system_contrast.h"

#include <QDBusConnection>
#include <QDBusMessage>
#include <QDBusPendingCallWatcher>
#include <QDBusPendingReply>
#include <QDBusVariant>
#include <QtGlobal>

#ifdef Q_OS_WIN
#include <qt_windows.h>
#endif

using namespace Qt::StringLiterals;

namespace entraide {

namespace {

// The portal's older call wraps the value in a variant more than once.
uint unwrapped(QVariant value) {
    while (value.metaType() == QMetaType::fromType<QDBusVariant>()) {
        value = value.value<QDBusVariant>().variant();
    }
    return value.toUInt();
}

} // namespace

SystemContrast::SystemContrast(QObject* parent)
    : QObject(parent) {
    ask();
}

void SystemContrast::set(bool high) {
    if (m_high != high) {
        m_high = high;
        Q_EMIT changed(high);
    }
}

void SystemContrast::settingChanged(const QString& group, const QString& key, const QDBusVariant& value) {
    if (group == u"org.freedesktop.appearance"_s && key == u"contrast"_s) {
        set(unwrapped(value.variant()) == 1);
    }
}

void SystemContrast::ask() {
#ifdef Q_OS_WIN
    HIGHCONTRASTW state{};
    state.cbSize = sizeof(state);
    set(SystemParametersInfoW(SPI_GETHIGHCONTRAST, sizeof(state), &state, 0) && (state.dwFlags & HCF_HIGHCONTRASTON));
#else
    QDBusConnection bus = QDBusConnection::sessionBus();
    if (!bus.isConnected()) {
        return;
    }
    const QString service = u"org.freedesktop.portal.Desktop"_s;
    const QString path = u"/org/freedesktop/portal/desktop"_s;
    const QString interface = u"org.freedesktop.portal.Settings"_s;
    bus.connect(service, path, interface, u"SettingChanged"_s, this,
                SLOT(settingChanged(QString, QString, QDBusVariant)));
    QDBusMessage call = QDBusMessage::createMethodCall(service, path, interface, u"Read"_s);
    call << u"org.freedesktop.appearance"_s << u"contrast"_s;
    auto* watcher = new QDBusPendingCallWatcher(bus.asyncCall(call, 3000), this);
    connect(watcher, &QDBusPendingCallWatcher::finished, this, [this, watcher] {
        const QDBusPendingReply<QDBusVariant> reply = *watcher;
        if (reply.isValid()) {
            set(unwrapped(reply.value().variant()) == 1);
        }
        watcher->deleteLater();
    });
#endif
}

} // namespace entraide
