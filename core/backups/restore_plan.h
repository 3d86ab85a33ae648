// SPDX-License-Identifier: GPL-3.0-or-later
// A restored file takes the place of a desk. That is several names to be changed, and the desk must be open nowhere; so
// it is written down first ("<desk>.restoring") and done when the desk is opened next, or at once when it is closed. A
// program that is killed in between is finished by the next one.
#pragma once

#include <QDateTime>
#include <QString>

#include <optional>

namespace entraide {

/// Where a restored file waits for its place: "<desk>.restored-part", with its keys beside it.
QString restoredPart(const QString& deskFile);
/// Throws NoPermission, DiskFull.
void planRestore(const QString& deskFile, const QDateTime& now);
bool isRestorePlanned(const QString& deskFile);
/// The file is left as it is; what was to take its place goes. Nothing happens once completeRestore() has begun.
void dropPlannedRestore(const QString& deskFile);

struct RestoreCompleted {
    QString setAside; ///< the file that stood there before; empty: there was none
};
/// Does what was planned: sets the present file aside, with its log and keys, and moves the restored one in. None when
/// nothing was planned. This process must not have the desk open. Throws StorageBusy when another program has it,
/// NoPermission, Storage; what was done is gone on from the next time.
std::optional<RestoreCompleted> completeRestore(const QString& deskFile);

/// Sets a desk's file aside with its log and keys, without anything in its place; gives its new name.
QString setDeskAside(const QString& deskFile, const QDateTime& now);

} // namespace entraide
