// SPDX-License-Identifier: GPL-3.0-or-later
// The areas that a team imported, as documents that all its PCs have: `areas:<key>` says where they come from, and
// `areas:<key>:<number>` are sheets of their bytes, since a document is small. None of them is ever changed, so no two
// PCs can contradict each other: of several sets, the one that was imported last is in use.
#pragma once

#include "storage/desk.h"

#include <QByteArray>
#include <QLatin1StringView>
#include <QString>
#include <QStringList>

#include <optional>

namespace entraide {

struct AreaOrigin;

inline constexpr QLatin1StringView areasPrefix("areas:");

/// Puts \a packed (of packedAreas()) in the place of all areas that were imported before. Throws NotAllowed.
void writeRegion(Desk::Writer& writer, const QByteArray& packed, const AreaOrigin& origin);
/// Back to the program's own. Throws NotAllowed.
void removeRegion(Desk::Writer& writer);

/// The set in use among the documents \a ids; none when there is none that is whole.
std::optional<Region> regionOf(const DocumentStore& team, const QStringList& ids);

} // namespace entraide
