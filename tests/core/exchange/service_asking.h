// SPDX-License-Identifier: GPL-3.0-or-later
// Asks a service without sockets.
#pragma once

#include "exchange/service.h"

#include <QJsonArray>
#include <QUrl>

namespace entraide::exchange {

/// A request for \a path ("/db/_changes?limit=3") as the HTTP server would hand it over.
inline HttpRequest requestFor(const QByteArray& method, const QString& path, const QByteArray& body = {}) {
    HttpRequest request;
    request.method = method;
    const QUrl url(QStringLiteral("http://desk") + path);
    for (const QString& part : url.path(QUrl::FullyEncoded).split(QLatin1Char('/'), Qt::SkipEmptyParts))
        request.path.append(QUrl::fromPercentEncoding(part.toUtf8()));
    request.query = QUrlQuery(url);
    request.body = body;
    request.remote = QStringLiteral("192.0.2.1");
    return request;
}

inline QJsonObject objectIn(const HttpReply& reply) {
    return QJsonDocument::fromJson(reply.body).object();
}
inline QJsonArray arrayIn(const HttpReply& reply) {
    return QJsonDocument::fromJson(reply.body).array();
}

} // namespace entraide::exchange
