// SPDX-License-Identifier: GPL-3.0-or-later
// Two bodies of one type, field by field: what differs, what is proposed, and the body that comes of it. Pure.
#pragma once

#include "workflows/merge_people.h"

#include <QJsonObject>

namespace entraide {

/// What differs between two bodies of \a type and is to be chosen.
QList<TwinDifference> differencesOf(EntityType type, const QJsonObject& one, const QJsonObject& other);

/// The body that stays. \a taken by TwinDifference::key(). What nobody chooses follows by rule: where somebody stands
/// follows the address, consents are joined and one that was taken back stays so, suspicions and trails are joined.
QJsonObject mergedBody(EntityType type, const QJsonObject& one, const QJsonObject& other,
                       const QHash<QString, TakenFrom>& taken);

} // namespace entraide
