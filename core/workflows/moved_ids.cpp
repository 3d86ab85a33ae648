// SPDX-License-Identifier: GPL-3.0-or-later
#include "workflows/moved_ids.h"

#include "domain/schema.h"
#include "storage/desk.h"
#include "storage/queries.h"

#include <QJsonArray>
#include <QSet>

#include <algorithm>
#include <array>
#include <utility>

namespace entraide {

using namespace Qt::StringLiterals;

namespace {

/// Lists of ids that the schema knows as texts; the last one has a state behind each id.
constexpr std::array idLists{"suspected_twins"_L1, "not_twins"_L1, "archived_parts"_L1};

/// How the ids of \a type may stand in \a field; none: they cannot.
enum class Naming { Nowhere, Whole, Within };
Naming namingOf(const EntitySchema& schema, const FieldSchema& field, EntityType type) {
    switch (field.kind) {
    case FieldKind::Reference:
        return field.refersTo == type ? Naming::Whole : Naming::Nowhere;
    case FieldKind::ReferenceList:
        return field.refersTo == type ? Naming::Within : Naming::Nowhere;
    case FieldKind::TextList:
        return schema.type == EntityType::Person && std::ranges::find(idLists, field.path) != idLists.end()
                   ? Naming::Within
                   : Naming::Nowhere;
    case FieldKind::Text:
        return schema.type == EntityType::Note && field.path == "about"_L1 ? Naming::Whole : Naming::Nowhere;
    case FieldKind::Items: // stops are about organisations, dishes and orders
        return schema.type == EntityType::Round && field.path == "stops"_L1 && type == EntityType::Organisation
                   ? Naming::Within
                   : Naming::Nowhere;
    default:
        return Naming::Nowhere;
    }
}

QString movedText(const MovedIds& moved, const QString& text) {
    if (const auto whole = moved.constFind(text); whole != moved.constEnd())
        return *whole;
    const qsizetype space = text.indexOf(u' ');
    if (space > 0) { // "<id> <state it had>"
        if (const auto first = moved.constFind(text.left(space)); first != moved.constEnd())
            return *first + text.mid(space);
    }
    return text;
}

QJsonValue movedValue(const MovedIds& moved, const QJsonValue& value) {
    if (value.isString())
        return movedText(moved, value.toString());
    if (value.isArray()) {
        const QJsonArray before = value.toArray();
        QJsonArray after;
        QJsonArray movedTo;
        for (const QJsonValue& item : before) {
            const QJsonValue now = movedValue(moved, item);
            if (now != item)
                movedTo.append(now);
            after.append(now);
        }
        for (const QJsonValue& now : std::as_const(movedTo)) { // each once
            bool isSeen = false;
            for (qsizetype i = 0; i < after.size(); ++i) {
                if (after[i] == now && std::exchange(isSeen, true))
                    after.removeAt(i--);
            }
        }
        return after;
    }
    if (value.isObject()) {
        QJsonObject object = value.toObject();
        for (auto part = object.begin(); part != object.end(); ++part)
            part.value() = movedValue(moved, part.value());
        return object;
    }
    return value;
}

void dropFrom(QJsonObject& body, QLatin1StringView list, const QStringList& ids) {
    if (!body.contains(list))
        return;
    QJsonArray kept;
    for (const QJsonValue& entry : body.value(list).toArray()) {
        if (!ids.contains(entry.toString()) && !kept.contains(entry))
            kept.append(entry);
    }
    if (kept.isEmpty())
        body.remove(list);
    else
        body.insert(list, kept);
}

} // namespace

QStringList recordsNaming(const Desk& desk, const QStringList& ids) {
    const Desk::ForTeam forTeam(desk);
    QStringList found;
    QSet<QString> known;
    for (const EntitySchema& schema : allSchemas()) {
        ListQuery query;
        query.type = schema.type;
        query.limit = -1;
        for (const FieldSchema& field : schema.fields) {
            for (const QString& id : ids) {
                const auto type = entityTypeOf(id);
                const Naming naming = type ? namingOf(schema, field, *type) : Naming::Nowhere;
                if (naming != Naming::Nowhere)
                    query.oneOf.append({field.path, id, naming == Naming::Whole});
            }
        }
        if (query.oneOf.isEmpty())
            continue;
        for (const ListRow& row : desk.queries().list(query).rows) {
            if (!known.contains(row.id)) {
                known.insert(row.id);
                found.append(row.id);
            }
        }
    }
    return found;
}

bool moveIds(const MovedIds& moved, const QString& id, QJsonObject& body) {
    QJsonObject after;
    for (auto part = body.constBegin(); part != body.constEnd(); ++part) {
        // It says which records were taken in: those ids are kept as they were.
        const bool isTrail = part.key() == "merged_from"_L1;
        after.insert(part.key(), isTrail ? part.value() : movedValue(moved, part.value()));
    }
    if (after == body)
        return false;
    if (entityTypeOf(id) == EntityType::Person) {
        QStringList decided{id};
        for (const QJsonValue& other : after.value("not_twins"_L1).toArray())
            decided.append(other.toString());
        dropFrom(after, "suspected_twins"_L1, decided);
        dropFrom(after, "not_twins"_L1, {id});
    }
    if (entityTypeOf(id) == EntityType::Volunteer)
        dropFrom(after, "blocked_persons"_L1, {after.value("person"_L1).toString()});
    body = after;
    return true;
}

} // namespace entraide
