// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/audit_reading.h"

#include "domain/permissions.h"
#include "domain/vocabulary.h"
#include "storage/audit_trail.h"
#include "storage/desk.h"

#include <algorithm>
#include <array>

namespace entraide {

using namespace Qt::StringLiterals;

namespace {

bool isAtTheDoor(const QJsonObject& body, QLatin1StringView text, QLatin1StringView level) {
    return !body.value(text).toString().isEmpty() && body.value(level).toString() == enumName(ReadingLevel::Doorstep);
}

} // namespace

bool holdsSensitive(EntityType type, const QJsonObject& body) {
    switch (type) {
    case EntityType::Beneficiary: {
        constexpr std::array fields{"needs"_L1, "mobility"_L1, "access"_L1};
        return std::ranges::any_of(fields,
                                   [&](QLatin1StringView field) { return !body.value(field).toString().isEmpty(); });
    }
    case EntityType::Person:
    case EntityType::Request:
        return isAtTheDoor(body, "remark"_L1, "remark_level"_L1);
    case EntityType::Note:
        return isAtTheDoor(body, "text"_L1, "level"_L1);
    default:
        return false;
    }
}

void enterReading(Desk& desk, const QString& id, const QJsonObject& body) {
    const auto type = entityTypeOf(id);
    if (!type || !holdsSensitive(*type, body))
        return;
    desk.require(DeskAct::ReadSensitive);
    desk.audit().enterOncePerDay(AuditAct::ReadSensitive, id);
}

} // namespace entraide
