// SPDX-License-Identifier: GPL-3.0-or-later
// The areas that a team imported, as documents that all its PCs have: `areas:<key>` says where they come from, and
// `areas:<key>:<number>` are sheets of their bytes, since a document is small. None of them is ever changed, so no two
// PCs can contradict each other: of several sets, the one that was imported last is in use.
#pragma once

#include "storage/desk.h"

#include <QByteArray>
#include <QDateTime>
#include <QLatin1StringView>
#include <QString>

namespace entraide {

struct AreaOrigin;

inline constexpr QLatin1StringView areasPrefix("areas:");

/// Puts \a packed (of packedAreas()) in the place of all areas that were imported before. Throws NotAllowed.
void writeRegion(Desk::Writer& writer, const QByteArray& packed, const AreaOrigin& origin);
/// Back to the program's own. Throws NotAllowed.
void removeRegion(Desk::Writer& writer);

/// Why areas that another PC of the team imported are not in use here.
enum class AreasStop {
    OnTheWay,   ///< some of it has not arrived yet
    TooLarge,   ///< more than areas may be
    Unreadable, ///< of a newer program, or damaged
};
struct AreasLeftOut {
    QString name; ///< of the file
    QDateTime imported;
    AreasStop why = AreasStop::Unreadable;

    friend bool operator==(const AreasLeftOut&, const AreasLeftOut&) = default;
};

} // namespace entraide
