// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QString>

#include <functional>
#include <memory>
#include <optional>

class QSettings;

namespace entraide {

/// Where the system keeps secrets of its user (KWallet, GNOME's keyring, Windows' credentials). For convenience, by
/// choice: the passphrase always works without. Callbacks come from the event loop; none after the keychain is gone.
/// GUI thread.
class Keychain {
public:
    virtual ~Keychain() = default;

    /// None when there is none, or the keychain is locked or not there.
    virtual void read(const QString& key, std::function<void(std::optional<QByteArray>)> found) = 0;
    /// \a kept is told whether it is in there.
    virtual void write(const QString& key, const QByteArray& secret, std::function<void(bool)> kept) = 0;
    virtual void forget(const QString& key) = 0;
};

/// The system's; null where the program was built without.
std::unique_ptr<Keychain> systemKeychain();

/// What names a desk's file in the keychain and in settings: tells nothing of its name.
QString keychainKey(const QString& deskFile);

/// Whether a passphrase of \a deskFile was put into the keychain. In the settings, so that nobody is asked for the
/// keychain's own password where there is nothing in it.
bool isRemembered(const QSettings& settings, const QString& deskFile);
/// \a slot: of the key file, whose passphrase it is; empty: it is there no more.
void setRemembered(QSettings& settings, const QString& deskFile, const QString& slot);

/// Takes the passphrase of \a deskFile out again, if there is one; \a keychain may be null.
void forgetRemembered(Keychain* keychain, QSettings& settings, const QString& deskFile);
/// The same where it is that of \a slot, which opens nothing any more; and where an earlier version did not note whose
/// it is.
void forgetRememberedOf(Keychain* keychain, QSettings& settings, const QString& deskFile, const QString& slot);

} // namespace entraide
