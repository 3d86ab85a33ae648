// SPDX-License-Identifier: GPL-3.0-or-later
// Another data key for a desk's file: whoever has no slot any more, but once had the key, cannot read what is written
// from then on. Copies made before stay readable with the old key, which the vault remembers under the new one.
#pragma once

#include <QByteArray>
#include <QString>
#include <QStringList>

#include <functional>

namespace entraide {

/// How far it is, in this order. A failure of power after any of them leaves a desk that opens.
enum class RekeyStep {
    KeysPrepared, ///< the vault has both keys
    Copied,       ///< the file is written anew beside itself
    Encrypted,    ///< the copy has the new key
    Checked,      ///< it was read whole and holds the same
    Replaced,     ///< it stands in the place of the old file
    Settled,      ///< the vault has the new key alone
};
inline constexpr int rekeySteps = 6;

/// Where the copy is made; what is left there of an attempt that was cut off is removed at the next opening.
QString rekeyCopyOf(const QString& deskFile);

/// Gives \a file a new random key and salt, sealed for the slots of its vault that are in \a keep; the others are gone
/// then. Gives the new key and salt. The desk is open nowhere, also not in this program: throws StorageBusy else. Needs
/// as much room as the file takes (DiskFull). \a told hears of each step once it is done, on this thread; what it throws
/// before Replaced leaves everything as it was, as does any other fault.
QByteArray rekeyDesk(const QString& file, const QByteArray& keyAndSalt, const QStringList& keep,
                     const std::function<void(RekeyStep)>& told = {});

} // namespace entraide
