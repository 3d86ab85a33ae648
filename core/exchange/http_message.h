// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QString>
#include <QStringList>
#include <QUrlQuery>

namespace entraide::exchange {

/// A request as the service sees it: no sockets, no HTTP library.
struct HttpRequest {
    QByteArray method; ///< "GET", "PUT", …; HEAD arrives as "GET"
    QStringList path;  ///< decoded segments: "/db/_local/a%2Fb" is {"db", "_local", "a/b"}
    QUrlQuery query;
    QByteArray body = {};
    QByteArray authorization;
    QByteArray ifMatch;
    QByteArray ifNoneMatch;
    QByteArray contentEncoding;
    QByteArray certificate = {}; ///< SHA-256 of the peer's certificate, as hexadecimal digits; empty: it showed none
    QString remote = {};         ///< the peer's address, without its port
};

/// What is answered. Every body is JSON.
struct HttpReply {
    int status = 200;
    QByteArray body = {};
    QByteArray etag = {};     ///< quoted, or empty
    QByteArray location = {}; ///< for 201 of a document
    bool challenge = false;   ///< send WWW-Authenticate
    /// A long poll with nothing to say yet: ask again when the desk changed or the time is over.
    bool wait = false;
    int waitMilliseconds = 0;
    QString waitSince = {}; ///< `since` when it is asked again
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
