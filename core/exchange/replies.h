// SPDX-License-Identifier: GPL-3.0-or-later
// What the parts of the service share: reading requests and answering in CouchDB's words.
#pragma once

#include "exchange/http_message.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QUrl>

#include <optional>

namespace entraide::exchange {

using namespace Qt::StringLiterals;

inline HttpReply notFound() {
    return errorReply(404, "not_found"_L1, u"missing"_s);
}
inline HttpReply badRequest(const QString& reason) {
    return errorReply(400, "bad_request"_L1, reason);
}
inline HttpReply forbidden(const QString& reason) {
    return errorReply(403, "forbidden"_L1, reason);
}
inline HttpReply arrayReply(int status, const QJsonArray& array) {
    return {.status = status, .body = QJsonDocument(array).toJson(QJsonDocument::Compact) + '\n'};
}

/// The body as an object; none when it is not JSON or another type.
inline std::optional<QJsonObject> objectOf(const QByteArray& body) {
    const QJsonDocument document = QJsonDocument::fromJson(body);
    return document.isObject() ? std::optional(document.object()) : std::nullopt;
}

inline QString queryValue(const QUrlQuery& query, const QString& name) {
    return query.queryItemValue(name, QUrl::FullyDecoded);
}

inline bool flag(const QUrlQuery& query, const QString& name) {
    return query.queryItemValue(name) == "true"_L1;
}

/// One JSON value of any kind; undefined when it is none.
inline QJsonValue valueOf(const QString& json) {
    return QJsonDocument::fromJson('[' + json.toUtf8() + ']').array().at(0);
}

/// A query value that CouchDB expects as JSON ("\"abc\""), or plain.
inline QString jsonText(const QString& value) {
    return value.size() >= 2 && value.startsWith(u'"') && value.endsWith(u'"') ? valueOf(value).toString() : value;
}

} // namespace entraide::exchange
