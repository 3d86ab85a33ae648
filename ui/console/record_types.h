// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/ids.h"

#include <QJsonObject>

#include <optional>

namespace entraide::console {

/// "volunteer", "volunteers", "people", "meal_orders": the type of `list`.
std::optional<EntityType> recordType(const QString& name);

/// A body with the fields that it left out because they hold what every new record holds.
QJsonObject wholeBody(EntityType type, const QString& id, const QJsonObject& body);

} // namespace entraide::console
