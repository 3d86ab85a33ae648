// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QList>
#include <QString>
#include <QStringList>
#include <QUrlQuery>

#include <utility>

namespace entraide::exchange {

/// A request as the service sees it: no sockets, no HTTP library.
struct HttpRequest {
    QByteArray method; ///< "GET", "HEAD", "PUT", …
    QStringList path;  ///< decoded segments: "/db/_local/a%2Fb" is {"db", "_local", "a/b"}
    QUrlQuery query;
    QByteArray body = {};
    QByteArray authorization;
    QByteArray ifMatch;
    QByteArray ifNoneMatch;
    QByteArray contentEncoding;
    QByteArray certificate = {}; ///< SHA-256 of the peer's certificate, as hexadecimal digits; empty: it showed none
    QString remote = {};         ///< the peer's address, without its port
    QByteArray contentType = {};
    QByteArray origin = {}; ///< of the page that asks, when a browser does
    QByteArray lastEventId = {};
    QByteArray host = {}; ///< whom the caller thinks it asks, with a port
};

/// What is answered. Every body is JSON, or lines of JSON.
struct HttpReply {
    int status = 200;
    QByteArray body = {};
    QByteArray etag = {};     ///< quoted, or empty
    QByteArray location = {}; ///< for 201 of a document
    bool challenge = false;   ///< send WWW-Authenticate
    /// A feed that may have more to say: ask again with `waitQuery` when the desk changed, until the time is over.
    bool wait = false;
    int waitMilliseconds = 0;
    QUrlQuery waitQuery = {}; ///< what to ask then
    /// A feed that goes on in one reply: `body` is sent at once and what comes later after it, and
    /// `heartbeat` every \a heartbeatMilliseconds in which nothing came (0: never). Without it, one reply ends a wait.
    bool continuous = false;
    int heartbeatMilliseconds = 0;
    QByteArray heartbeat = "\n";
    QByteArray ending = {}; ///< what closes a continuous feed
    QByteArray contentType = "application/json";
    QList<std::pair<QByteArray, QByteArray>> headers = {}; ///< more of them: "Retry-After", those of CORS
};

inline QByteArray compactJson(const QJsonObject& object) {
    return QJsonDocument(object).toJson(QJsonDocument::Compact) + '\n';
}

inline HttpReply jsonReply(int status, const QJsonObject& object) {
    return {.status = status, .body = compactJson(object)};
}

/// An error in CouchDB's shape: {"error":"not_found","reason":"missing"}.
inline HttpReply errorReply(int status, QLatin1StringView error, const QString& reason) {
    return jsonReply(status, {{QLatin1StringView("error"), QString(error)}, {QLatin1StringView("reason"), reason}});
}

} // namespace entraide::exchange
