// SPDX-License-Identifier: GPL-3.0-or-later
// What others wrote, read strictly: it is of the type it should be and of a size one can look at, or it is not read at
// all. Nothing is repaired.
#pragma once

#include "domain/json_codec.h"

#include <QJsonObject>
#include <QString>

#include <optional>

namespace entraide {

/// Bounds of any document from outside.
struct OutsideBounds {
    static constexpr qsizetype bytes = 16 * 1024;
    static constexpr qsizetype text = 500; ///< characters of one text
    static constexpr qsizetype entries = 50;
    static constexpr int depth = 5;
};

/// Whether \a text is free of control characters and of what turns the direction of writing round, and not too long.
bool isPlainText(const QString& text, qsizetype longest = OutsideBounds::text, bool severalLines = false);

/// Whether \a body keeps the bounds.
bool isWithinBounds(const QJsonObject& body);

/// Whether \a id is "<type>:" and 32 to 36 characters of a uuid, in lower case.
bool isRandomId(const QString& id, QLatin1StringView type);

/// A value of the outside; none when its type or any of its fields is not as it should be. Fields that \a R does not
/// have are not read.
template <Described R> std::optional<R> readOutsideBody(const QJsonObject& body, QLatin1StringView type) {
    if (body.value(QLatin1StringView("type")).toString() != type || !isWithinBounds(body))
        return std::nullopt;
    QStringList problems;
    R value = json::decodeRecord<R>(body, &problems);
    return problems.isEmpty() ? std::optional(value) : std::nullopt;
}

/// The same with a random id; none also when that is not as it should be.
template <Described R>
std::optional<R> readOutside(const QString& id, const QJsonObject& body, QLatin1StringView type) {
    auto value = isRandomId(id, type) ? readOutsideBody<R>(body, type) : std::nullopt;
    if (value)
        value->id = id;
    return value;
}

} // namespace entraide
