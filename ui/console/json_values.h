// SPDX-License-Identifier: GPL-3.0-or-later
// Values as the commands that answer about work write them.
#pragma once

#include <QDate>
#include <QFileInfo>
#include <QJsonValue>

#include <cmath>

namespace entraide::console {

/// To the metre; null where it is not known.
inline QJsonValue kmValue(double km) {
    return std::isnan(km) ? QJsonValue(QJsonValue::Null) : QJsonValue(std::round(km * 1000) / 1000);
}

/// ISO 8601; empty where there is none.
inline QString isoDate(QDate date) {
    return date.isValid() ? date.toString(Qt::ISODate) : QString();
}

/// The whole path of a file that was written; null for an empty name.
inline QJsonValue fileValue(const QString& file) {
    return file.isEmpty() ? QJsonValue(QJsonValue::Null) : QJsonValue(QFileInfo(file).absoluteFilePath());
}

} // namespace entraide::console
