// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/console/record_types.h"

#include "domain/records.h"

namespace entraide::console {

using namespace Qt::StringLiterals;

std::optional<EntityType> recordType(const QString& name) {
    if (const auto type = enumFromName<EntityType>(name))
        return type;
    if (name == "people"_L1)
        return EntityType::Person;
    if (name == "beneficiaries"_L1)
        return EntityType::Beneficiary;
    if (name == "dishes"_L1 || name == "matches"_L1)
        return enumFromName<EntityType>(name.chopped(2));
    return name.endsWith(u's') ? enumFromName<EntityType>(name.chopped(1)) : std::nullopt;
}

QJsonObject wholeBody(EntityType type, const QString& id, const QJsonObject& body) {
    QJsonObject whole = body;
    forEachRecordType([&]<class R>(std::type_identity<R>) {
        if (R::entity != type)
            return;
        const R record = recordFromBody<R>(id, body);
        forEachField<R>([&](const auto& f) {
            using Value = std::remove_cvref_t<decltype(record.*f.member)>;
            const bool plain = NamedEnum<Value> || std::is_arithmetic_v<Value>;
            if (plain && !whole.contains(f.name))
                whole.insert(f.name, json::encode(record.*f.member));
        });
    });
    return whole;
}

} // namespace entraide::console
