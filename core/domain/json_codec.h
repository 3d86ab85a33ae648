// SPDX-License-Identifier: GPL-3.0-or-later
// Values to and from the JSON of documents. A field that holds its default is left out; a field of the wrong type is
// read as its default and named in the problems, so that no document can stop the desk.
#pragma once

#include "domain/enum_names.h"
#include "domain/field.h"
#include "domain/ids.h"
#include "domain/time_values.h"

#include <QDateTime>
#include <QJsonArray>
#include <QJsonObject>
#include <QJsonValue>
#include <QList>
#include <QStringList>

#include <optional>
#include <type_traits>

namespace entraide::json {

template <class T> struct IsList : std::false_type {};
template <class T> struct IsList<QList<T>> : std::true_type {};
template <class T> struct IsId : std::false_type {};
template <EntityType T> struct IsId<Id<T>> : std::true_type {};
template <class T> struct IsOptional : std::false_type {};
template <class T> struct IsOptional<std::optional<T>> : std::true_type {};

template <Described R> QJsonObject encodeRecord(const R& record);
template <Described R> R decodeRecord(const QJsonObject& object, QStringList* problems = nullptr);

/// Weekly slots as {"mo": ["09:00-12:00"], …}.
QJsonValue encodeWeek(const WeekSlots& slots_);
bool decodeWeek(const QJsonValue& value, WeekSlots& slots_);

template <class T> QJsonValue encode(const T& value) {
    if constexpr (std::is_same_v<T, bool> || std::is_same_v<T, QString>)
        return QJsonValue(value);
    else if constexpr (std::is_same_v<T, double>)
        return value == value ? QJsonValue(value) : QJsonValue(QJsonValue::Null);
    else if constexpr (std::is_integral_v<T>)
        return QJsonValue(static_cast<qint64>(value));
    else if constexpr (std::is_same_v<T, QDate>)
        return value.isValid() ? QJsonValue(value.toString(Qt::ISODate)) : QJsonValue(QString());
    else if constexpr (std::is_same_v<T, QDateTime>)
        return value.isValid() ? QJsonValue(value.toUTC().toString(Qt::ISODate)) : QJsonValue(QString());
    else if constexpr (NamedEnum<T>)
        return QJsonValue(QString(enumName(value)));
    else if constexpr (IsId<T>::value || std::is_same_v<T, TimeRange>)
        return QJsonValue(value.toString());
    else if constexpr (std::is_same_v<T, WeekSlots>)
        return encodeWeek(value);
    else if constexpr (IsOptional<T>::value)
        return value ? encode(*value) : QJsonValue(QJsonValue::Null);
    else if constexpr (IsList<T>::value) {
        QJsonArray array;
        for (const auto& item : value)
            array.append(encode(item));
        return array;
    } else {
        static_assert(Described<T>, "a field's type needs a codec");
        return encodeRecord(value);
    }
}

/// False when \a json is not of the type; \a value is then its default.
template <class T> bool decode(const QJsonValue& json, T& value) {
    value = T{};
    if (json.isNull())
        return true;
    if constexpr (std::is_same_v<T, bool>) {
        value = json.toBool();
        return json.isBool();
    } else if constexpr (std::is_same_v<T, QString>) {
        value = json.toString();
        return json.isString();
    } else if constexpr (std::is_same_v<T, double>) {
        value = json.toDouble(T{});
        return json.isDouble();
    } else if constexpr (std::is_integral_v<T>) {
        const qint64 number = json.toInteger(T{});
        value = static_cast<T>(number);
        return json.isDouble() && static_cast<qint64>(value) == number;
    } else if constexpr (std::is_same_v<T, QDate>) {
        value = QDate::fromString(json.toString(), Qt::ISODate);
        return json.isString() && (value.isValid() || json.toString().isEmpty());
    } else if constexpr (std::is_same_v<T, QDateTime>) {
        value = QDateTime::fromString(json.toString(), Qt::ISODate).toUTC();
        return json.isString() && (value.isValid() || json.toString().isEmpty());
    } else if constexpr (NamedEnum<T>) {
        const auto found = enumFromName<T>(json.toString());
        if (found)
            value = *found;
        return found.has_value();
    } else if constexpr (IsId<T>::value) {
        const auto id = T::fromString(json.toString());
        if (id)
            value = *id;
        return id.has_value() || (json.isString() && json.toString().isEmpty());
    } else if constexpr (std::is_same_v<T, TimeRange>) {
        const auto range = TimeRange::fromString(json.toString());
        if (range)
            value = *range;
        return range.has_value() || (json.isString() && json.toString().isEmpty());
    } else if constexpr (std::is_same_v<T, WeekSlots>) {
        return decodeWeek(json, value);
    } else if constexpr (IsOptional<T>::value) {
        typename T::value_type inner{};
        if (!decode(json, inner))
            return false;
        value = inner;
        return true;
    } else if constexpr (IsList<T>::value) {
        bool good = json.isArray();
        for (const QJsonValue& item : json.toArray()) {
            typename T::value_type inner{};
            if (decode(item, inner))
                value.append(inner);
            else
                good = false; // an entry of a newer version's list: the rest is still read
        }
        return good;
    } else {
        static_assert(Described<T>, "a field's type needs a codec");
        QStringList problems;
        value = decodeRecord<T>(json.toObject(), &problems);
        return json.isObject() && problems.isEmpty();
    }
}

/// Of a value that could not be read wholly, the part that could be is used.
template <class T> constexpr bool keepsParts = IsList<T>::value || Described<T> || std::is_same_v<T, WeekSlots>;

/// The fields that differ from their default, by name.
template <Described R> QJsonObject encodeRecord(const R& record) {
    [[maybe_unused]] static const R fallback{};
    QJsonObject object;
    forEachField<R>([&](const auto& f) {
        const auto& value = record.*f.member;
        if (!(value == fallback.*f.member))
            object.insert(f.name, encode(value));
    });
    return object;
}

/// \a problems receives the names of the fields that could not be read: they keep the record's default, lists and
/// structures what could be read of them. A null is a field that is not there.
template <Described R> R decodeRecord(const QJsonObject& object, QStringList* problems) {
    R record;
    forEachField<R>([&](const auto& f) {
        const QJsonValue value = object.value(f.name);
        if (value.isUndefined() || value.isNull())
            return;
        std::remove_reference_t<decltype(record.*f.member)> read{};
        const bool good = decode(value, read);
        if (good || keepsParts<decltype(read)>)
            record.*f.member = read;
        if (!good && problems)
            problems->append(QString(f.name));
    });
    return record;
}

} // namespace entraide::json
