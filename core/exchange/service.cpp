// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/service.h"

#include "domain/error.h"
#include "replication/own_documents.h"
#include "replication/peer_writes.h"
#include "exchange/replies.h"
#include "storage/desk.h"
#include "storage/queries.h"

#include <QJsonDocument>
#include <QLoggingCategory>

namespace entraide::exchange {

using namespace Qt::StringLiterals;
using namespace replication;

namespace {

Q_LOGGING_CATEGORY(logExchange, "entraide.exchange")

} // namespace

AccessToken AccessToken::of(const QByteArray& token) {
    AccessToken access;
    access.m_digest = QCryptographicHash::hash(token, QCryptographicHash::Sha256);
    return access;
}

bool AccessToken::admits(const QByteArray& authorization) const {
    if (isOpen())
        return true;
    QByteArray given;
    if (authorization.startsWith("Basic ")) {
        const QByteArray pair = QByteArray::fromBase64(authorization.mid(6).trimmed());
        given = pair.mid(pair.indexOf(':') + 1);
    } else if (authorization.startsWith("Bearer ")) {
        given = authorization.mid(7).trimmed();
    } else {
        return false;
    }
    // Digests are compared whole, so that the time taken tells nothing of the token.
    const QByteArray digest = QCryptographicHash::hash(given, QCryptographicHash::Sha256);
    unsigned difference = 0;
    for (qsizetype i = 0; i < digest.size(); ++i)
        difference |= static_cast<unsigned char>(digest[i]) ^ static_cast<unsigned char>(m_digest[i]);
    return difference == 0;
}

Service::Service(Desk& desk, AccessToken token)
    : m_desk(desk)
    , m_token(std::move(token)) {}

QString Service::databaseName() const {
    return m_desk.documents().databaseName();
}

QString Service::sequence(qint64 seq) const {
    return QString::number(seq) + u'-' + m_desk.info().uuid.left(8);
}

qint64 Service::sinceOf(const QString& given) const {
    const QString text = jsonText(given);
    if (text == "now"_L1)
        return m_desk.documents().lastSequence();
    const qsizetype dash = text.indexOf(u'-');
    // A sequence of another file (a restored copy, another desk): from the start, which _revs_diff makes harmless.
    if (dash > 0 && text.mid(dash + 1) != m_desk.info().uuid.left(8))
        return 0;
    return std::max<qint64>(0, text.left(dash < 0 ? text.size() : dash).toLongLong());
}

HttpReply Service::handle(const HttpRequest& request) {
    try {
        return dispatch(request);
    } catch (const Error& error) {
        qCWarning(logExchange, "request failed with error code %d", static_cast<int>(error.code()));
        if (error.code() == ErrorCode::DiskFull)
            return errorReply(507, "insufficient_storage"_L1, u"The disk is full"_s);
        if (error.code() == ErrorCode::BadInput)
            return badRequest(error.detail());
        return errorReply(500, "internal_server_error"_L1, u"The desk could not store or read this"_s);
    }
}

HttpReply Service::dispatch(const HttpRequest& request) {
    if (!m_token.admits(request.authorization)) {
        ++m_traffic.turnedAway;
        HttpReply reply = errorReply(401, "unauthorized"_L1, u"Name or password is incorrect."_s);
        reply.challenge = true;
        return reply;
    }
    if (!request.contentEncoding.isEmpty() && request.contentEncoding != "identity")
        return errorReply(415, "bad_content_type"_L1, u"Content-Encoding is not taken"_s);
    const Routed routed = route(request.method, request.path);
    if (!routed.route) {
        return routed.pathKnown ? errorReply(405, "method_not_allowed"_L1, u"This path does not take that method"_s)
                                : notFound();
    }
    if (!routed.database.isEmpty() && routed.database != databaseName()) {
        if (routed.route->endpoint == Endpoint::CreateDatabase)
            return errorReply(403, "forbidden"_L1, u"Databases are made at the desk"_s);
        return errorReply(404, "not_found"_L1, u"Database does not exist."_s);
    }
    switch (routed.route->endpoint) {
    case Endpoint::Welcome:
        return welcome();
    case Endpoint::Up:
        return jsonReply(200, {{"status"_L1, "ok"_L1}});
    case Endpoint::AllDatabases:
        return {.status = 200, .body = QJsonDocument(QJsonArray{databaseName()}).toJson(QJsonDocument::Compact) + '\n'};
    case Endpoint::Database:
        return databaseInfo();
    case Endpoint::CreateDatabase:
        return errorReply(412, "file_exists"_L1, u"The database could not be created, the file already exists."_s);
    case Endpoint::PostDocument:
        return postDocument(request);
    case Endpoint::Changes:
        return changes(request);
    case Endpoint::RevsDiff:
        return revsDiff(request);
    case Endpoint::BulkDocs:
        return bulkDocs(request);
    case Endpoint::BulkGet:
        return bulkGet(request);
    case Endpoint::AllDocs:
        return allDocs(request);
    case Endpoint::EnsureFullCommit:
        return jsonReply(201, {{"ok"_L1, true}, {"instance_start_time"_L1, "0"_L1}});
    case Endpoint::ReadLocal:
        return readLocal(routed.id);
    case Endpoint::WriteLocal:
        return writeLocal(routed.id, request);
    case Endpoint::DeleteLocal:
        if (isOwnDocument(routed.id) || !m_desk.documents().local(routed.id))
            return notFound();
        putLocal(m_desk, routed.id, std::nullopt);
        return jsonReply(200, {{"ok"_L1, true}, {"id"_L1, u"_local/"_s + routed.id}, {"rev"_L1, "0-0"_L1}});
    case Endpoint::DesignDocument:
        return request.method == "GET" || request.method == "HEAD"
                   ? notFound()
                   : errorReply(403, "forbidden"_L1, u"Design documents are not kept here"_s);
    case Endpoint::ReadDocument:
        return readDocument(routed.id, request);
    case Endpoint::WriteDocument:
        return writeDocument(routed.id, request);
    case Endpoint::DeleteDocument:
        return deleteDocument(routed.id, request);
    }
    return notFound();
}

HttpReply Service::welcome() const {
    return jsonReply(200, {{"couchdb"_L1, "Welcome"_L1},
                           {"version"_L1, "3.5.0"_L1}, // the contract's version, which clients look at
                           {"uuid"_L1, QString(m_desk.info().uuid).remove(u'-')},
                           {"features"_L1, QJsonArray{}},
                           {"vendor"_L1, QJsonObject{{"name"_L1, "Entraide"_L1}}}});
}

HttpReply Service::databaseInfo() const {
    const DocumentStore& documents = m_desk.documents();
    return jsonReply(200, {{"db_name"_L1, databaseName()},
                           {"update_seq"_L1, sequence(documents.lastSequence())},
                           {"purge_seq"_L1, "0"_L1},
                           {"doc_count"_L1, documents.documentCount()},
                           {"doc_del_count"_L1, documents.deletedCount()},
                           {"instance_start_time"_L1, "0"_L1},
                           {"compact_running"_L1, false},
                           {"disk_format_version"_L1, 8},
                           {"sizes"_L1, QJsonObject{{"file"_L1, 0}, {"external"_L1, 0}, {"active"_L1, 0}}},
                           {"props"_L1, QJsonObject{}}});
}

HttpReply Service::readLocal(const QString& id) const {
    if (isOwnDocument(id))
        return notFound();
    const auto body = m_desk.documents().local(id);
    if (!body)
        return notFound();
    QJsonObject document = *body;
    document.insert("_id"_L1, u"_local/"_s + id);
    return jsonReply(200, document);
}

HttpReply Service::writeLocal(const QString& id, const HttpRequest& request) {
    if (isOwnDocument(id))
        return errorReply(403, "forbidden"_L1, u"This name is kept for the desk itself"_s);
    auto body = objectOf(request.body);
    if (!body)
        return badRequest(u"Document must be a JSON object"_s);
    if (request.body.size() > DocumentStore::maxBodyBytes)
        return errorReply(413, "document_too_large"_L1, u"A document is at most 64 KB"_s);
    const auto current = m_desk.documents().local(id);
    const QString was = current ? current->value("_rev"_L1).toString() : QString();
    const QString given = body->value("_rev"_L1).toString();
    if (given != was && !(was.isEmpty() && given == "0-0"_L1))
        return errorReply(409, "conflict"_L1, u"Document update conflict."_s);
    const qint64 generation = was.section(u'-', 1).toLongLong() + 1;
    const QString rev = u"0-"_s + QString::number(generation);
    body->insert("_rev"_L1, rev);
    body->remove("_id"_L1);
    putLocal(m_desk, id, *body);
    return jsonReply(201, {{"ok"_L1, true}, {"id"_L1, u"_local/"_s + id}, {"rev"_L1, rev}});
}

} // namespace entraide::exchange
