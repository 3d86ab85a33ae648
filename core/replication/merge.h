// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QJsonObject>
#include <QStringList>

namespace entraide::replication {

struct Merge {
    QJsonObject body;      ///< with `ours` where both sides changed a field differently
    QStringList bothSides; ///< fields that both sides changed, differently; empty: nothing to ask
};

/// Three-way merge of two bodies by their top-level fields. Knows no clock and no author, and does not mind which side
/// is called ours unless `bothSides` is not empty, so two desks that merge apart write the same revision.
Merge mergeBodies(const QJsonObject& ancestor, const QJsonObject& ours, const QJsonObject& theirs);

} // namespace entraide::replication
