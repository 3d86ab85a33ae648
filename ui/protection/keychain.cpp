// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/protection/keychain.h"

#include "storage/unlock_tries.h"

#include <QObject>
#include <QSettings>

#ifdef ENTRAIDE_KEYCHAIN
#include <qt6keychain/keychain.h>
#endif

namespace entraide {

using namespace Qt::StringLiterals;

namespace {

/// What versions wrote that did not note whose passphrase it is.
const auto somebodys = u"true"_s;

QString settingOf(const QString& deskFile) {
    return u"keychain/"_s + keychainKey(deskFile);
}

QString rememberedSlot(const QSettings& settings, const QString& deskFile) {
    return settings.value(settingOf(deskFile)).toString();
}

#ifdef ENTRAIDE_KEYCHAIN

const auto service = "org.entraide.Entraide"_L1;

/// Over QtKeychain, without its fallback to a plain file.
class QtKeychainStore : public Keychain {
public:
    void read(const QString& key, std::function<void(std::optional<QByteArray>)> found) override {
        auto* job = made(new QKeychain::ReadPasswordJob(service, &m_jobs), key);
        QObject::connect(job, &QKeychain::Job::finished, &m_jobs, [job, found = std::move(found)] {
            found(job->error() == QKeychain::NoError ? std::optional(job->binaryData()) : std::nullopt);
        });
        job->start();
    }

    void write(const QString& key, const QByteArray& secret, std::function<void(bool)> kept) override {
        auto* job = made(new QKeychain::WritePasswordJob(service, &m_jobs), key);
        job->setBinaryData(secret);
        QObject::connect(job, &QKeychain::Job::finished, &m_jobs,
                         [job, kept = std::move(kept)] { kept(job->error() == QKeychain::NoError); });
        job->start();
    }

    void forget(const QString& key) override { made(new QKeychain::DeletePasswordJob(service, &m_jobs), key)->start(); }

private:
    template <class J> static J* made(J* job, const QString& key) {
        job->setKey(key);
        job->setInsecureFallback(false);
        return job;
    }

    QObject m_jobs; ///< each deletes itself when it has ended
};

#endif

} // namespace

std::unique_ptr<Keychain> systemKeychain() {
#ifdef ENTRAIDE_KEYCHAIN
    return std::make_unique<QtKeychainStore>();
#else
    return nullptr;
#endif
}

QString keychainKey(const QString& deskFile) {
    return deskMark(deskFile);
}

bool isRemembered(const QSettings& settings, const QString& deskFile) {
    return !rememberedSlot(settings, deskFile).isEmpty();
}

void setRemembered(QSettings& settings, const QString& deskFile, const QString& slot) {
    if (slot.isEmpty())
        settings.remove(settingOf(deskFile));
    else
        settings.setValue(settingOf(deskFile), slot);
}

void forgetRemembered(Keychain* keychain, QSettings& settings, const QString& deskFile) {
    if (!keychain || !isRemembered(settings, deskFile))
        return;
    keychain->forget(keychainKey(deskFile));
    setRemembered(settings, deskFile, {});
}

void forgetRememberedOf(Keychain* keychain, QSettings& settings, const QString& deskFile, const QString& slot) {
    const QString kept = rememberedSlot(settings, deskFile);
    if (kept == slot || kept == somebodys)
        forgetRemembered(keychain, settings, deskFile);
}

} // namespace entraide
