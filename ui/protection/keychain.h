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

/// Whether the passphrase of \a deskFile was put into the keychain. In the settings, so that nobody is asked for the
/// keychain's own password where there is nothing in it.
bool isRemembered(const QSettings& settings, const QString& deskFile);
void setRemembered(QSettings& settings, const QString& deskFile, bool remembered);

} // namespace entraide
