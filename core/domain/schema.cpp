// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/schema.h"

#include "domain/records.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QLocale>

#include <vector>

namespace entraide {

using namespace Qt::StringLiterals;

namespace {

template <class T> struct ListItem {};
template <class T> struct ListItem<QList<T>> {
    using type = T;
};

template <class T> constexpr FieldKind kindOf() {
    if constexpr (std::is_same_v<T, QString>)
        return FieldKind::Text;
    else if constexpr (std::is_same_v<T, bool>)
        return FieldKind::Boolean;
    else if constexpr (std::is_same_v<T, double>)
        return FieldKind::Real;
    else if constexpr (std::is_integral_v<T>)
        return FieldKind::Integer;
    else if constexpr (std::is_same_v<T, QDate>)
        return FieldKind::Date;
    else if constexpr (std::is_same_v<T, QDateTime>)
        return FieldKind::DateTime;
    else if constexpr (std::is_same_v<T, TimeRange>)
        return FieldKind::Hours;
    else if constexpr (std::is_same_v<T, WeekSlots>)
        return FieldKind::Week;
    else if constexpr (NamedEnum<T>)
        return FieldKind::Choice;
    else if constexpr (json::IsId<T>::value)
        return FieldKind::Reference;
    else if constexpr (json::IsOptional<T>::value)
        return kindOf<typename T::value_type>();
    else if constexpr (std::is_same_v<T, QStringList>)
        return FieldKind::TextList;
    else {
        using Item = typename ListItem<T>::type;
        if constexpr (NamedEnum<Item>)
            return FieldKind::ChoiceList;
        else if constexpr (json::IsId<Item>::value)
            return FieldKind::ReferenceList;
        else
            return FieldKind::Items;
    }
}

template <class T> void describe(FieldSchema& schema) {
    if constexpr (NamedEnum<T>)
        schema.choices = EnumNames<T>::names;
    else if constexpr (json::IsId<T>::value)
        schema.refersTo = T::type;
    else if constexpr (json::IsOptional<T>::value)
        describe<typename T::value_type>(schema);
    else if constexpr (json::IsList<T>::value && !std::is_same_v<T, QStringList>)
        describe<typename ListItem<T>::type>(schema);
}

template <Described R> void appendFields(QList<FieldSchema>& fields, const QString& prefix, FieldUse inherited) {
    forEachField<R>([&]<class T>(const Field<R, T>& f) {
        const QString path = prefix + f.name;
        if constexpr (Described<T>) {
            appendFields<T>(fields, path + u'.', f.use);
        } else {
            FieldSchema schema;
            schema.path = path;
            schema.column = QString(path).replace(u'.', u'_');
            schema.kind = kindOf<T>();
            // What a structure is (personal, sensitive), its parts are; indexes and search are said part by part.
            schema.use = prefix.isEmpty()
                             ? f.use
                             : f.use | (has(inherited, FieldUse::Personal) ? FieldUse::Personal : FieldUse::Plain) |
                                   (has(inherited, FieldUse::Sensitive) ? FieldUse::Sensitive : FieldUse::Plain);
            describe<T>(schema);
            fields.append(schema);
        }
    });
}

template <Record R> EntitySchema makeSchema() {
    EntitySchema schema;
    schema.type = R::entity;
    schema.name = enumName(R::entity);
    appendFields<R>(schema.fields, {}, FieldUse::Plain);
    schema.unreadable = [](const QJsonObject& body) {
        QStringList problems;
        json::decodeRecord<R>(body, &problems);
        return problems;
    };
    if constexpr (StatefulRecord<R>) {
        using State = typename R::State;
        schema.states = EnumNames<State>::names;
        schema.mayMove = [](QStringView from, QStringView to) {
            const auto a = enumFromName<State>(from);
            const auto b = enumFromName<State>(to);
            return a && b && entraide::mayMove(*a, *b);
        };
    } else {
        schema.mayMove = [](QStringView, QStringView) { return false; };
    }
    return schema;
}

const std::vector<EntitySchema>& table() {
    static const std::vector<EntitySchema> schemas = [] {
        std::vector<EntitySchema> all;
        forEachRecordType([&]<class R>(std::type_identity<R>) { all.push_back(makeSchema<R>()); });
        return all;
    }();
    return schemas;
}

QStringList splitList(const QString& text) {
    QStringList parts;
    for (const QString& part : text.split(u';', Qt::SkipEmptyParts)) {
        if (const QString trimmed = part.trimmed(); !trimmed.isEmpty())
            parts.append(trimmed);
    }
    return parts;
}

bool isChoice(const FieldSchema& field, const QString& text) {
    return std::ranges::any_of(field.choices, [&](QLatin1StringView choice) { return choice == text; });
}

bool isReference(const FieldSchema& field, const QString& text) {
    return !field.refersTo || entityTypeOf(text) == field.refersTo;
}

} // namespace

const FieldSchema* EntitySchema::field(QStringView path) const {
    for (const FieldSchema& f : fields) {
        if (f.path == path)
            return &f;
    }
    return nullptr;
}

const EntitySchema& schemaOf(EntityType type) {
    return table()[static_cast<std::size_t>(type)];
}

std::span<const EntitySchema> allSchemas() {
    return table();
}

QJsonValue valueAt(const QJsonObject& body, QStringView path) {
    const qsizetype dot = path.indexOf(u'.');
    if (dot < 0)
        return body.value(path);
    return valueAt(body.value(path.left(dot)).toObject(), path.mid(dot + 1));
}

void setValueAt(QJsonObject& body, QStringView path, const QJsonValue& value) {
    const qsizetype dot = path.indexOf(u'.');
    if (dot < 0) {
        if (value.isUndefined() || value.isNull())
            body.remove(path);
        else
            body.insert(path, value);
        return;
    }
    QJsonObject inner = body.value(path.left(dot)).toObject();
    setValueAt(inner, path.mid(dot + 1), value);
    if (inner.isEmpty())
        body.remove(path.left(dot));
    else
        body.insert(path.left(dot), inner);
}

QString textOfValue(const FieldSchema& field, const QJsonValue& value) {
    if (value.isNull() || value.isUndefined())
        return {};
    switch (field.kind) {
    case FieldKind::Boolean:
        return value.toBool() ? u"true"_s : u"false"_s;
    case FieldKind::Integer:
        return QString::number(value.toInteger());
    case FieldKind::Real:
        return QString::number(value.toDouble(), 'g', QLocale::FloatingPointShortest);
    case FieldKind::TextList:
    case FieldKind::ChoiceList:
    case FieldKind::ReferenceList: {
        QStringList parts;
        for (const QJsonValue& item : value.toArray())
            parts.append(item.toString());
        return parts.join(u"; ");
    }
    case FieldKind::Week: {
        QStringList parts;
        const QJsonObject week = value.toObject();
        for (QLatin1StringView day : {"mo"_L1, "tu"_L1, "we"_L1, "th"_L1, "fr"_L1, "sa"_L1, "su"_L1}) {
            for (const QJsonValue& range : week.value(day).toArray())
                parts.append(day + u' ' + range.toString());
        }
        return parts.join(u"; ");
    }
    case FieldKind::Items:
        return QString::fromUtf8(QJsonDocument(value.toArray()).toJson(QJsonDocument::Compact));
    default:
        return value.toString();
    }
}

std::optional<QJsonValue> valueOfText(const FieldSchema& field, const QString& text) {
    if (text.isEmpty())
        return QJsonValue(QJsonValue::Null);
    bool good = false;
    switch (field.kind) {
    case FieldKind::Text:
        return QJsonValue(text);
    case FieldKind::Integer: {
        const qint64 number = text.toLongLong(&good);
        return good ? std::optional(QJsonValue(number)) : std::nullopt;
    }
    case FieldKind::Real: {
        const double number = text.toDouble(&good);
        return good && std::isfinite(number) ? std::optional(QJsonValue(number)) : std::nullopt;
    }
    case FieldKind::Boolean:
        if (text == "true"_L1 || text == "1"_L1 || text == "yes"_L1)
            return QJsonValue(true);
        if (text == "false"_L1 || text == "0"_L1 || text == "no"_L1)
            return QJsonValue(false);
        return std::nullopt;
    case FieldKind::Date: {
        const QDate date = QDate::fromString(text, Qt::ISODate);
        return date.isValid() ? std::optional(json::encode(date)) : std::nullopt;
    }
    case FieldKind::DateTime: {
        const QDateTime time = QDateTime::fromString(text, Qt::ISODate);
        return time.isValid() ? std::optional(json::encode(time)) : std::nullopt;
    }
    case FieldKind::Hours: {
        const auto range = TimeRange::fromString(text);
        return range ? std::optional(json::encode(*range)) : std::nullopt;
    }
    case FieldKind::Choice:
        return isChoice(field, text) ? std::optional(QJsonValue(text)) : std::nullopt;
    case FieldKind::Reference:
        return isReference(field, text) ? std::optional(QJsonValue(text)) : std::nullopt;
    case FieldKind::TextList:
    case FieldKind::ChoiceList:
    case FieldKind::ReferenceList: {
        QJsonArray array;
        for (const QString& part : splitList(text)) {
            if ((field.kind == FieldKind::ChoiceList && !isChoice(field, part)) ||
                (field.kind == FieldKind::ReferenceList && !isReference(field, part)))
                return std::nullopt;
            array.append(part);
        }
        return QJsonValue(array);
    }
    case FieldKind::Week: {
        QJsonObject week;
        for (const QString& part : splitList(text)) {
            QJsonArray ranges = week.value(part.left(2)).toArray();
            ranges.append(part.mid(2).trimmed());
            week.insert(part.left(2), ranges);
        }
        WeekSlots slots_;
        return json::decodeWeek(week, slots_) ? std::optional(json::encodeWeek(slots_)) : std::nullopt;
    }
    case FieldKind::Items: {
        const QJsonDocument document = QJsonDocument::fromJson(text.toUtf8());
        return document.isArray() ? std::optional(QJsonValue(document.array())) : std::nullopt;
    }
    }
    return std::nullopt;
}

QStringList changedPaths(const EntitySchema& schema, const QJsonObject& before, const QJsonObject& after) {
    QStringList paths;
    QStringList known;
    for (const FieldSchema& f : schema.fields) {
        known.append(f.path.section(u'.', 0, 0));
        if (valueAt(before, f.path) != valueAt(after, f.path))
            paths.append(f.path);
    }
    QStringList others = before.keys();
    for (const QString& key : after.keys()) {
        if (!before.contains(key))
            others.append(key);
    }
    for (const QString& key : others) {
        if (!known.contains(key) && before.value(key) != after.value(key))
            paths.append(key);
    }
    return paths;
}

} // namespace entraide
