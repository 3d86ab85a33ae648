// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/unlock_tries.h"

#include <QCryptographicHash>
#include <QDir>
#include <QFileInfo>
#include <QSettings>

#include <algorithm>

namespace entraide {

using namespace Qt::StringLiterals;

QString deskMark(const QString& deskFile) {
    const QByteArray path = QFileInfo(deskFile).absoluteFilePath().toUtf8();
    constexpr qsizetype enough = 16;
    return QString::fromLatin1(QCryptographicHash::hash(path, QCryptographicHash::Sha256).first(enough).toHex());
}

QString settingsFileIn(const QString& dataFolder) {
    return QDir(dataFolder).filePath(u"settings.ini"_s);
}

UnlockTries::UnlockTries(QSettings& settings, const QString& deskFile)
    : m_settings(settings)
    , m_group(u"unlock/"_s + deskMark(deskFile)) {}

QString UnlockTries::named(const char* what) const {
    return m_group + u'/' + QLatin1StringView(what);
}

int UnlockTries::failed() const {
    return std::max(0, m_settings.value(named("failed")).toInt());
}

void UnlockTries::noteFailure(const QDateTime& now) {
    m_settings.sync();
    m_settings.setValue(named("failed"), failed() + 1);
    m_settings.setValue(named("last"), now.toMSecsSinceEpoch());
    m_settings.sync(); // whoever ends the program now waits all the same
}

int UnlockTries::secondsLeft(const QDateTime& now) {
    m_settings.sync(); // another program may have been tried meanwhile
    const int wrong = failed();
    if (wrong == 0)
        return 0;
    constexpr int mostDoublings = 5; // 32 s
    const int wait = std::min(longestWait, 1 << std::min(wrong - 1, mostDoublings));
    const qint64 since = now.toMSecsSinceEpoch() - m_settings.value(named("last")).toLongLong();
    if (since < 0) { // the clock was put back: the whole wait, from now on
        m_settings.setValue(named("last"), now.toMSecsSinceEpoch());
        return wait;
    }
    const qint64 left = wait * 1000LL - since;
    return left <= 0 ? 0 : static_cast<int>((left + 999) / 1000);
}

int UnlockTries::end() {
    m_settings.sync();
    const int wrong = failed();
    if (wrong == 0)
        return 0;
    m_settings.remove(named("failed"));
    m_settings.remove(named("last"));
    m_settings.sync(); // they are told once
    return wrong;
}

QString UnlockTries::lastSlot() const {
    return m_settings.value(named("slot")).toString();
}

void UnlockTries::setLastSlot(const QString& slot) {
    m_settings.setValue(named("slot"), slot);
}

bool UnlockTries::wasEncrypted() const {
    return !lastSlot().isEmpty();
}

} // namespace entraide
