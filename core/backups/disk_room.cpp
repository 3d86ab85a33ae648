// SPDX-License-Identifier: GPL-3.0-or-later
#include "backups/disk_room.h"

#include <QFileInfo>
#include <QStorageInfo>

namespace entraide {

namespace {

constexpr qint64 margin = 16 * 1024 * 1024;

} // namespace

qint64 freeRoom(const QString& folder) {
    // A folder that is still to be made stands where its parent is.
    QString there = folder;
    while (!QFileInfo::exists(there) && QFileInfo(there).path() != there)
        there = QFileInfo(there).path();
    const QStorageInfo storage(there);
    return storage.isValid() ? storage.bytesAvailable() : -1;
}

qint64 roomForCopy(qint64 bytes) {
    return bytes + bytes / 10 + margin;
}

bool hasRoomFor(qint64 bytes, const QString& folder, const RoomIn& roomIn) {
    const qint64 room = roomIn(folder);
    return room < 0 || room >= roomForCopy(bytes);
}

} // namespace entraide
