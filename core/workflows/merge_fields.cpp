// SPDX-License-Identifier: GPL-3.0-or-later
#include "workflows/merge_fields.h"

#include "domain/json_codec.h"
#include "domain/schema.h"

#include <QJsonArray>

#include <algorithm>
#include <array>

namespace entraide {

using namespace Qt::StringLiterals;

namespace {

/// Fields that nobody chooses: they follow from others, or are joined by rule.
constexpr std::array personRules{"position"_L1,        "placed_by"_L1,   "consents"_L1,       "remark_level"_L1,
                                 "suspected_twins"_L1, "not_twins"_L1,   "import_key"_L1,     "keep_until"_L1,
                                 "keep_reason"_L1,     "archived_on"_L1, "archived_parts"_L1, "reviewed_by"_L1,
                                 "merged_from"_L1,     "merged_keys"_L1, "state"_L1};
constexpr std::array partRules{"person"_L1};

bool isByRule(EntityType type, const QString& name) {
    return type == EntityType::Person ? std::ranges::find(personRules, name) != personRules.end()
                                      : std::ranges::find(partRules, name) != partRules.end();
}

bool holdsNothing(const QJsonValue& value) {
    return value.isUndefined() || value.isNull() || (value.isString() && value.toString().isEmpty()) ||
           (value.isArray() && value.toArray().isEmpty()) || (value.isObject() && value.toObject().isEmpty()) ||
           (value.isBool() && !value.toBool()) || (value.isDouble() && value.toDouble() == 0.0);
}

/// Names of a type's fields at the top of a body, in order.
QStringList topFields(EntityType type) {
    QStringList names;
    for (const FieldSchema& field : schemaOf(type).fields) {
        if (const QString name = field.path.section(u'.', 0, 0); !names.contains(name))
            names.append(name);
    }
    return names;
}

const FieldSchema* leafOf(EntityType type, const QString& name) {
    return schemaOf(type).field(name);
}

bool isText(EntityType type, const QString& name) {
    constexpr std::array texts{"remark"_L1, "needs"_L1, "mobility"_L1, "pets"_L1, "access"_L1};
    const FieldSchema* field = leafOf(type, name);
    return field && field->kind == FieldKind::Text && std::ranges::find(texts, name) != texts.end();
}

bool mayJoin(EntityType type, const QString& name) {
    const FieldSchema* field = leafOf(type, name);
    if (!field)
        return false;
    switch (field->kind) {
    case FieldKind::TextList:
    case FieldKind::ChoiceList:
    case FieldKind::ReferenceList:
    case FieldKind::Items:
    case FieldKind::Week:
        return true;
    default:
        return isText(type, name);
    }
}

QJsonArray joinedLists(const QJsonArray& one, const QJsonArray& other) {
    QJsonArray all = one;
    for (const QJsonValue& item : other) {
        if (!all.contains(item))
            all.append(item);
    }
    return all;
}

QJsonValue joinedValue(EntityType type, const QString& name, const QJsonValue& one, const QJsonValue& other) {
    if (holdsNothing(one))
        return other;
    if (holdsNothing(other))
        return one;
    const FieldSchema* field = leafOf(type, name);
    if (field && field->kind == FieldKind::Week) {
        WeekSlots first;
        WeekSlots second;
        json::decodeWeek(one, first);
        json::decodeWeek(other, second);
        return json::encodeWeek(WeekSlots::fromBits(first.bits() | second.bits()));
    }
    if (one.isArray())
        return joinedLists(one.toArray(), other.toArray());
    return QString(one.toString() + u'\n' + other.toString());
}

/// The earlier of two dates says more: the note was given then, they are here since then.
bool isEarlierBetter(const QString& name) {
    return name == "information_note_given"_L1 || name == "registered"_L1;
}

int stateRank(EntityType type, const QString& state) {
    using enum EntityType;
    constexpr std::array volunteers{"left"_L1, "applied"_L1, "screened"_L1, "paused"_L1, "active"_L1};
    constexpr std::array helped{"ended"_L1, "paused"_L1, "active"_L1};
    const auto at = [&](const auto& states) {
        return static_cast<int>(std::ranges::find(states, state) - states.begin());
    };
    return type == Volunteer ? at(volunteers) : at(helped);
}

TakenFrom proposedFor(const TwinDifference& difference) {
    if (holdsNothing(difference.one))
        return TakenFrom::Other;
    if (holdsNothing(difference.other))
        return TakenFrom::One;
    if (difference.mayBeBoth)
        return TakenFrom::Both;
    if (isEarlierBetter(difference.field))
        return difference.other.toString() < difference.one.toString() ? TakenFrom::Other : TakenFrom::One;
    if (difference.field == "state"_L1)
        return stateRank(difference.record, difference.other.toString()) >
                       stateRank(difference.record, difference.one.toString())
                   ? TakenFrom::Other
                   : TakenFrom::One;
    return TakenFrom::One;
}

void putField(QJsonObject& body, QLatin1StringView name, const QJsonValue& value) {
    if (value.isUndefined())
        body.remove(name);
    else
        body.insert(name, value);
}

QJsonValue later(const QJsonValue& one, const QJsonValue& other) {
    return other.toString() > one.toString() ? other : one;
}

/// For each purpose the latest word: a consent that was taken back after the other was given stays taken back.
QList<ConsentGiven> joinedConsents(const QList<ConsentGiven>& one, const QList<ConsentGiven>& other) {
    const auto lastWord = [](const ConsentGiven& consent) {
        return consent.withdrawn.isValid() ? consent.withdrawn : consent.given;
    };
    QList<ConsentGiven> all = one;
    for (const ConsentGiven& consent : other) {
        const auto same = std::ranges::find(all, consent.what, &ConsentGiven::what);
        if (same == all.end()) {
            all.append(consent);
            continue;
        }
        const bool isLater = lastWord(consent) > lastWord(*same) ||
                             (lastWord(consent) == lastWord(*same) && consent.withdrawn.isValid());
        if (isLater)
            *same = consent;
    }
    return all;
}

/// The stricter of two levels; they are listed from open to closed.
QString stricter(const QString& one, const QString& other) {
    const auto level = [](const QString& name) {
        return name.isEmpty() ? Person{}.remarkLevel : enumFromName<ReadingLevel>(name).value_or(Person{}.remarkLevel);
    };
    return enumName(std::max(level(one), level(other)));
}

void applyPersonRules(QJsonObject& body, const QJsonObject& one, const QJsonObject& other, TakenFrom address) {
    const QJsonObject& home = address == TakenFrom::Other ? other : one;
    putField(body, "position"_L1, home.value("position"_L1));
    putField(body, "placed_by"_L1, home.value("placed_by"_L1));
    QList<ConsentGiven> first;
    QList<ConsentGiven> second;
    json::decode(one.value("consents"_L1), first);
    json::decode(other.value("consents"_L1), second);
    putField(body, "consents"_L1, json::encode(joinedConsents(first, second)));
    putField(body, "remark_level"_L1,
             stricter(one.value("remark_level"_L1).toString(), other.value("remark_level"_L1).toString()));
    for (const QLatin1StringView list : {"suspected_twins"_L1, "not_twins"_L1, "merged_from"_L1})
        putField(body, list, joinedLists(one.value(list).toArray(), other.value(list).toArray()));
    // Who is active in one of the two is active; what a review put away comes along with the one it put away.
    const QString active = enumName(PersonState::Active);
    const auto isActive = [&](const QJsonObject& side) { return side.value("state"_L1).toString(active) == active; };
    const QJsonObject& standing = !isActive(one) && isActive(other) ? other : one;
    for (const QLatin1StringView name : {"state"_L1, "archived_on"_L1, "archived_parts"_L1})
        putField(body, name, standing.value(name));
    const bool isOthers = later(one.value("keep_until"_L1), other.value("keep_until"_L1)) != one.value("keep_until"_L1);
    for (const QLatin1StringView name : {"keep_until"_L1, "keep_reason"_L1, "reviewed_by"_L1})
        putField(body, name, (isOthers ? other : one).value(name));
    // The same file, read again, finds either row's person.
    QJsonArray keys = joinedLists(one.value("merged_keys"_L1).toArray(), other.value("merged_keys"_L1).toArray());
    const QString own = one.value("import_key"_L1).toString();
    const QString theirs = other.value("import_key"_L1).toString();
    putField(body, "import_key"_L1, own.isEmpty() ? theirs : own);
    if (!own.isEmpty() && !theirs.isEmpty() && own != theirs && !keys.contains(theirs))
        keys.append(theirs);
    putField(body, "merged_keys"_L1, keys);
}

} // namespace

QList<TwinDifference> differencesOf(EntityType type, const QJsonObject& one, const QJsonObject& other) {
    QList<TwinDifference> differences;
    for (const QString& name : topFields(type)) {
        if (isByRule(type, name))
            continue;
        TwinDifference difference{type, name, one.value(name), other.value(name)};
        if (difference.one == difference.other || (holdsNothing(difference.one) && holdsNothing(difference.other)))
            continue;
        difference.mayBeBoth = mayJoin(type, name) && !holdsNothing(difference.one) && !holdsNothing(difference.other);
        difference.proposed = proposedFor(difference);
        differences.append(difference);
    }
    return differences;
}

QJsonObject mergedBody(EntityType type, const QJsonObject& one, const QJsonObject& other,
                       const QHash<QString, TakenFrom>& taken) {
    QJsonObject body = one;
    const QStringList known = topFields(type);
    for (auto part = other.constBegin(); part != other.constEnd(); ++part) {
        if (!known.contains(part.key()) && !body.contains(part.key()))
            body.insert(part.key(), part.value()); // of a newer version
    }
    TakenFrom address = holdsNothing(one.value("address"_L1)) ? TakenFrom::Other : TakenFrom::One;
    for (const TwinDifference& difference : differencesOf(type, one, other)) {
        TakenFrom from = taken.value(difference.key(), difference.proposed);
        if (from == TakenFrom::Both && !difference.mayBeBoth)
            from = difference.proposed;
        const QJsonValue value = from == TakenFrom::Other ? difference.other
                                 : from == TakenFrom::One
                                     ? difference.one
                                     : joinedValue(type, difference.field, difference.one, difference.other);
        if (value.isUndefined())
            body.remove(difference.field);
        else
            body.insert(difference.field, value);
        if (difference.field == "address"_L1)
            address = from;
    }
    if (type == EntityType::Person)
        applyPersonRules(body, one, other, address);
    return body;
}

} // namespace entraide
