// SPDX-License-Identifier: GPL-3.0-or-later
// The field lists at run time: for tables, CSV, the command line and history, which treat all records alike.
#pragma once

#include "domain/field.h"
#include "domain/ids.h"

#include <QJsonObject>
#include <QList>
#include <QString>
#include <QStringList>

#include <optional>
#include <span>

namespace entraide {

enum class FieldKind {
    Text,
    Integer,
    Real,
    Boolean,
    Date,
    DateTime,
    Hours,
    Choice,
    Reference,
    TextList,
    ChoiceList,
    ReferenceList,
    Week,  ///< weekly slots
    Items, ///< a list of structured items
};

/// One leaf of a record. A structured value is its leaves: "address.postcode", in SQL the column "address_postcode".
struct FieldSchema {
    QString path;
    QString column;
    FieldKind kind = FieldKind::Text;
    FieldUse use = FieldUse::Plain;
    std::span<const QLatin1StringView> choices; ///< of a Choice or ChoiceList
    std::optional<EntityType> refersTo;         ///< of a Reference or ReferenceList
};

struct EntitySchema {
    EntityType type{};
    QLatin1StringView name;
    QList<FieldSchema> fields;
    std::span<const QLatin1StringView> states; ///< empty when the record has none
    /// True when the table of moves allows it; false for a name that is no state.
    bool (*mayMove)(QStringView from, QStringView to) = nullptr;
    /// Paths of fields whose JSON is not of their type.
    QStringList (*unreadable)(const QJsonObject& body) = nullptr;

    /// Null when there is no such field.
    const FieldSchema* field(QStringView path) const;
};

const EntitySchema& schemaOf(EntityType type);
/// All of them, in the order of EntityType.
std::span<const EntitySchema> allSchemas();

/// The value at a path ("address.postcode"); undefined when absent.
QJsonValue valueAt(const QJsonObject& body, QStringView path);
/// Sets it, or removes it when \a value is undefined or null; empty objects on the way are removed.
void setValueAt(QJsonObject& body, QStringView path, const QJsonValue& value);

/// How a value is written in a CSV cell and on the command line: lists with "; " between, a week as
/// "mo 09:00-12:00; tu 13:00-17:00", items as compact JSON.
QString textOfValue(const FieldSchema& field, const QJsonValue& value);
/// Reads what textOfValue writes; an empty text is a null value. None when it is not of the field's kind.
std::optional<QJsonValue> valueOfText(const FieldSchema& field, const QString& text);

/// Paths whose values differ between two bodies, in the schema's order, then unknown top-level fields.
QStringList changedPaths(const EntitySchema& schema, const QJsonObject& before, const QJsonObject& after);

} // namespace entraide
