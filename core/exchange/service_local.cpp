// SPDX-License-Identifier: GPL-3.0-or-later
// Checkpoints: documents that do not replicate. What is the desk's own is answered as if it were not there.
#include "exchange/replies.h"
#include "exchange/service.h"
#include "replication/own_documents.h"
#include "storage/desk.h"

#include <algorithm>

namespace entraide::exchange {

using namespace replication;

namespace {

// PouchDB keeps five sessions in a checkpoint, under 2 KB; CouchDB's replicator up to 50, under 40 KB.
constexpr qsizetype publicBytes = 4 * 1024;
constexpr qsizetype publicCheckpoints = 1000;
constexpr qsizetype longestId = 512;

} // namespace

std::optional<QJsonObject> Service::localBody(const Call& call) const {
    if (isOwnDocument(call.id))
        return std::nullopt;
    if (!call.isPublic())
        return call.store->local(call.id);
    const auto found = m_publicCheckpoints.constFind(call.database + u'/' + call.id);
    return found == m_publicCheckpoints.cend() ? std::nullopt : std::optional(*found);
}

void Service::storeLocal(const Call& call, const std::optional<QJsonObject>& body) {
    if (call.isPublic()) {
        const QString key = call.database + u'/' + call.id;
        if (m_publicCheckpoints.size() >= publicCheckpoints && !m_publicCheckpoints.contains(key))
            m_publicCheckpoints.clear();
        if (body)
            m_publicCheckpoints.insert(key, *body);
        else
            m_publicCheckpoints.remove(key);
        return;
    }
    m_desk.write([&](Desk::Writer&) {
        if (body)
            call.store->putLocal(call.id, *body);
        else
            call.store->removeLocal(call.id);
    });
}

HttpReply Service::readLocal(const Call& call) const {
    auto document = localBody(call);
    if (!document)
        return notFound();
    document->insert("_id"_L1, u"_local/"_s + call.id);
    HttpReply reply = jsonReply(200, *document);
    reply.etag = '"' + document->value("_rev"_L1).toString().toUtf8() + '"';
    return reply;
}

HttpReply Service::writeLocal(const Call& call) {
    auto body = objectOf(call.request.body);
    if (!body)
        return badRequest(u"Document must be a JSON object"_s);
    if (!body->contains("_rev"_L1))
        body->insert("_rev"_L1, queryValue(call.request.query, u"rev"_s));
    const Edited edited = putLocal(call, *body, call.request.body.size());
    return jsonReply(edited.status, edited.answer);
}

Service::Edited Service::putLocal(const Call& call, const QJsonObject& document, qsizetype bytes) {
    const QString id = u"_local/"_s + call.id;
    const auto failed = [&](int status, QLatin1StringView error, const QString& reason) {
        return Edited{status, {{"id"_L1, id}, {"error"_L1, QString(error)}, {"reason"_L1, reason}}};
    };
    if (isOwnDocument(call.id))
        return failed(403, "forbidden"_L1, u"This name is kept for the desk itself"_s);
    const qsizetype most = call.isPublic() ? publicBytes : DocumentStore::maxBodyBytes;
    if (bytes > most || call.id.size() > longestId)
        return failed(413, "document_too_large"_L1, u"A local document is at most %1 KB here"_s.arg(most / 1024));
    const auto current = localBody(call);
    const QString was = current ? current->value("_rev"_L1).toString() : QString();
    const QString given = document.value("_rev"_L1).toString();
    if (document.value("_deleted"_L1).toBool()) {
        if (!current)
            return failed(404, "not_found"_L1, u"missing"_s);
        if (!given.isEmpty() && given != was)
            return failed(409, "conflict"_L1, u"Document update conflict."_s);
        storeLocal(call, std::nullopt);
        return {200, {{"ok"_L1, true}, {"id"_L1, id}, {"rev"_L1, "0-0"_L1}}};
    }
    if (given != was && !(was.isEmpty() && given == "0-0"_L1))
        return failed(409, "conflict"_L1, u"Document update conflict."_s);
    QJsonObject body;
    for (auto it = document.begin(); it != document.end(); ++it) {
        if (!it.key().startsWith(u'_'))
            body.insert(it.key(), it.value());
    }
    const QString rev = u"0-"_s + QString::number(was.section(u'-', 1).toLongLong() + 1);
    body.insert("_rev"_L1, rev);
    storeLocal(call, body);
    return {201, {{"ok"_L1, true}, {"id"_L1, id}, {"rev"_L1, rev}}};
}

HttpReply Service::deleteLocal(const Call& call) {
    const auto current = localBody(call);
    if (!current)
        return notFound();
    const QString given = queryValue(call.request.query, u"rev"_s);
    if (!given.isEmpty() && given != current->value("_rev"_L1).toString())
        return errorReply(409, "conflict"_L1, u"Document update conflict."_s);
    storeLocal(call, std::nullopt);
    return jsonReply(200, {{"ok"_L1, true}, {"id"_L1, u"_local/"_s + call.id}, {"rev"_L1, "0-0"_L1}});
}

HttpReply Service::localDocs(const Call& call) const {
    const bool includeDocs = flag(call.request.query, u"include_docs"_s);
    QJsonArray rows;
    for (const QString& id : call.store->localIds()) {
        const auto body = isOwnDocument(id) ? std::nullopt : call.store->local(id);
        if (!body)
            continue;
        const QString name = u"_local/"_s + id;
        QJsonObject row{
            {"id"_L1, name}, {"key"_L1, name}, {"value"_L1, QJsonObject{{"rev"_L1, body->value("_rev"_L1)}}}};
        if (includeDocs) {
            QJsonObject document = *body;
            document.insert("_id"_L1, name);
            row.insert("doc"_L1, document);
        }
        rows.append(row);
    }
    return jsonReply(200, {{"total_rows"_L1, QJsonValue::Null}, {"offset"_L1, QJsonValue::Null}, {"rows"_L1, rows}});
}

} // namespace entraide::exchange
