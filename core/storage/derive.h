// SPDX-License-Identifier: GPL-3.0-or-later
// What a list shows of a record and what the search finds it by (word_set.h): from the record itself and from the
// records it refers to. Pure.
#pragma once

#include "storage/projection_table.h"

#include <QLatin1StringView>

#include <functional>
#include <optional>
#include <span>

namespace entraide {

/// The derived values of a record by id; none when it is not here (yet).
using DerivedSource = std::function<std::optional<Derived>(const QString& id)>;

Derived derive(EntityType type, const QString& id, const QJsonObject& body, const DerivedSource& source);

/// A reference whose record's derived values a record's own are made from.
struct DerivedFrom {
    EntityType type;          ///< of the record that refers
    QLatin1StringView column; ///< an indexed column
    EntityType refersTo;
};
/// All of them. No circles.
std::span<const DerivedFrom> derivedReferences();
/// The record types, each after those it derives from.
std::span<const EntityType> derivationOrder();

} // namespace entraide
