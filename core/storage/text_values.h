// SPDX-License-Identifier: GPL-3.0-or-later
// Values from the UTF-8 text that stands for them in JSON and in the tables.
#pragma once

#include "domain/json_codec.h"

#include <QByteArrayView>
#include <QTimeZone>

#include <algorithm>

namespace entraide::detail {

template <class T>
constexpr bool readableFromText =
    std::is_same_v<T, QString> || std::is_same_v<T, QDate> || std::is_same_v<T, QDateTime> ||
    std::is_same_v<T, TimeRange> || NamedEnum<T> || json::IsId<T>::value;

/// The number that \a count digits of \a text spell; -1 when others are among them.
inline int digits(QByteArrayView text, qsizetype from, qsizetype count) {
    int number = 0;
    for (qsizetype i = from; i < from + count; ++i) {
        if (text[i] < '0' || text[i] > '9')
            return -1;
        number = number * 10 + (text[i] - '0');
    }
    return number;
}

/// "2026-11-23" and nothing else.
inline std::optional<QDate> plainDate(QByteArrayView text) {
    if (text.size() != 10 || text[4] != '-' || text[7] != '-')
        return std::nullopt;
    const int year = digits(text, 0, 4); // below 0 would be one before Christ
    const QDate date(year, digits(text, 5, 2), digits(text, 8, 2));
    return year >= 0 && date.isValid() ? std::optional(date) : std::nullopt;
}

/// "2026-11-23T09:00:00Z" and nothing else.
inline std::optional<QDateTime> plainDateTime(QByteArrayView text) {
    if (text.size() != 20 || text[10] != 'T' || text[13] != ':' || text[16] != ':' || text[19] != 'Z')
        return std::nullopt;
    const auto date = plainDate(text.first(10));
    const QTime time(digits(text, 11, 2), digits(text, 14, 2), digits(text, 17, 2));
    return date && time.isValid() ? std::optional(QDateTime(*date, time, QTimeZone::UTC)) : std::nullopt;
}

/// "09:00-12:00" and nothing else.
inline std::optional<TimeRange> plainTimes(QByteArrayView text) {
    if (text.size() != 11 || text[2] != ':' || text[5] != '-' || text[8] != ':')
        return std::nullopt;
    const int parts[] = {digits(text, 0, 2), digits(text, 3, 2), digits(text, 6, 2), digits(text, 9, 2)};
    const TimeRange range{parts[0] * 60 + parts[1], parts[2] * 60 + parts[3]};
    const bool good =
        std::ranges::min(parts) >= 0 && parts[1] < 60 && parts[3] < 60 && !range.isEmpty() && range.end < 24 * 60;
    return good ? std::optional(range) : std::nullopt;
}

/// What json::decode gives for a string that says \a text; the usual ways of writing without making one.
template <class T>
requires readableFromText<T>
bool readText(QByteArrayView text, T& value) {
    const auto takeOr = [&](const auto& plain) {
        if (!plain)
            return json::decode(QJsonValue(QString::fromUtf8(text)), value);
        value = *plain;
        return true;
    };
    if constexpr (std::is_same_v<T, QString>) {
        value = QString::fromUtf8(text);
        return true;
    } else if constexpr (std::is_same_v<T, QDate>) {
        return takeOr(plainDate(text));
    } else if constexpr (std::is_same_v<T, QDateTime>) {
        return takeOr(plainDateTime(text));
    } else if constexpr (std::is_same_v<T, TimeRange>) {
        return takeOr(plainTimes(text));
    } else if constexpr (NamedEnum<T>) {
        for (std::size_t i = 0; i < EnumNames<T>::names.size(); ++i) {
            const QLatin1StringView known = EnumNames<T>::names[i];
            if (QByteArrayView(known.data(), known.size()) != text)
                continue;
            value = static_cast<T>(i);
            return true;
        }
        value = T{};
        return false;
    } else {
        const QString id = QString::fromUtf8(text);
        const auto read = T::fromString(id);
        value = read.value_or(T());
        return read || id.isEmpty();
    }
}

} // namespace entraide::detail
