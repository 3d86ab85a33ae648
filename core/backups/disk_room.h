// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

#include <functional>

namespace entraide {

/// Bytes that are free to this user where a folder is; negative when nobody can say.
using RoomIn = std::function<qint64(const QString& folder)>;
qint64 freeRoom(const QString& folder);

/// What a copy of a file of \a bytes may take: a tenth more, and some room for everything else that this computer does.
qint64 roomForCopy(qint64 bytes);

/// Whether there is room for a copy; where nobody can say, yes.
bool hasRoomFor(qint64 bytes, const QString& folder, const RoomIn& roomIn = freeRoom);

} // namespace entraide
