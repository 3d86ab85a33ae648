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

/// The body as an object; none when it is not JSON or another type.
inline std::optional<QJsonObject> objectOf(const QByteArray& body) {
    QJsonParseError error;
    const QJsonDocument document = QJsonDocument::fromJson(body, &error);
    return document.isObject() ? std::optional(document.object()) : std::nullopt;
}

inline bool flag(const QUrlQuery& query, const QString& name) {
    return query.queryItemValue(name) == "true"_L1;
}

/// A query value that CouchDB expects as JSON ("\"abc\""), or plain.
inline QString jsonText(const QString& value) {
    if (value.size() >= 2 && value.startsWith(u'"') && value.endsWith(u'"')) {
        const auto wrapped = QJsonDocument::fromJson('[' + value.toUtf8() + ']');
        return wrapped.array().at(0).toString();
    }
    return value;
}

inline QString queryValue(const QUrlQuery& query, const QString& name) {
    return query.queryItemValue(name, QUrl::FullyDecoded);
}

} // namespace entraide::exchange
