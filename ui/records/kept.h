// SPDX-License-Identifier: GPL-3.0-or-later
// Values of the domain in what is typed and not saved (unsaved.h): as JSON, so that it can be kept in the desk's file
// through a lock.
#pragma once

#include "domain/json_codec.h"
#include "domain/records.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QVariant>

namespace entraide {

/// A QByteArray.
template <class T> QVariant kept(const T& value) {
    return QJsonDocument(QJsonArray{json::encode(value)}).toJson(QJsonDocument::Compact);
}
/// What cannot be read is at its default.
template <class T> T fromKept(const QVariant& bytes) {
    T value{};
    json::decode(QJsonDocument::fromJson(bytes.toByteArray()).array().at(0), value);
    return value;
}

/// A record with its id.
template <Record R> QVariant keptRecord(const R& record) {
    return QJsonDocument(QJsonArray{record.id.toString(), bodyOf(record)}).toJson(QJsonDocument::Compact);
}
template <Record R> R recordFromKept(const QVariant& bytes) {
    const QJsonArray parts = QJsonDocument::fromJson(bytes.toByteArray()).array();
    return recordFromBody<R>(parts.at(0).toString(), parts.at(1).toObject());
}

} // namespace entraide
