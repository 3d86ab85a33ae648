// SPDX-License-Identifier: GPL-3.0-or-later
// Single documents and what peers write: reading, edits, revisions that come with their history.
#include "replication/peer_writes.h"
#include "exchange/replies.h"
#include "exchange/service.h"
#include "storage/desk.h"

#include <QUuid>

#include <algorithm>

namespace entraide::exchange {

using namespace replication;

namespace {

std::optional<RevisionId> matchedRevision(const HttpRequest& request, const QJsonObject& document) {
    QString text = document.value("_rev"_L1).toString();
    if (text.isEmpty())
        text = queryValue(request.query, u"rev"_s);
    if (text.isEmpty())
        text = QString::fromUtf8(request.ifMatch).remove(u'"');
    return RevisionId::fromString(text);
}

} // namespace

QJsonArray Service::storeIncoming(const QJsonArray& documents) {
    QList<DocumentStore::Incoming> good;
    QJsonArray refused;
    for (const QJsonValue& value : documents) {
        const auto incoming = incomingFromJson(value);
        if (const auto* document = std::get_if<DocumentStore::Incoming>(&incoming)) {
            good.append(*document);
        } else {
            const Refused& why = std::get<Refused>(incoming);
            refused.append(QJsonObject{
                {"id"_L1, why.id}, {"rev"_L1, why.rev}, {"error"_L1, QString(why.error)}, {"reason"_L1, why.reason}});
        }
    }
    const ChangeSet changed = applyFromPeer(m_desk, good);
    m_traffic.received += changed.changes.size();
    if (onChanged && !changed.changes.isEmpty())
        onChanged(changed);
    return refused;
}

QJsonObject Service::storeEdit(const QJsonObject& document, int* status) {
    QString id = document.value("_id"_L1).toString();
    if (id.isEmpty())
        id = QUuid::createUuid().toString(QUuid::Id128);
    const auto failed = [&](int code, QLatin1StringView error, const QString& reason) {
        *status = code;
        return QJsonObject{{"id"_L1, id}, {"error"_L1, QString(error)}, {"reason"_L1, reason}};
    };
    if (id.startsWith(u"_design/"))
        return failed(403, "forbidden"_L1, u"Design documents are not kept here"_s);
    if (id.startsWith(u'_'))
        return failed(400, "bad_request"_L1, u"Only reserved document ids may start with underscore."_s);
    if (document.contains("_attachments"_L1))
        return failed(403, "forbidden"_L1, u"Attachments are not kept here"_s);
    QString unknown;
    const auto body = bodyFromDocument(document, &unknown);
    if (!body)
        return failed(400, "doc_validation"_L1, u"Bad special document member: "_s + unknown);
    if (!DocumentStore::isStorable(id, *body))
        return failed(413, "document_too_large"_L1, u"A document is at most 64 KB"_s);
    const QString revText = document.value("_rev"_L1).toString();
    const auto parent = RevisionId::fromString(revText);
    if (!revText.isEmpty() && !parent)
        return failed(400, "bad_request"_L1, u"Invalid rev format"_s);
    const Put put = putFromPeer(m_desk, id, *body, document.value("_deleted"_L1).toBool(), parent);
    if (put.result == DocumentStore::PutResult::Conflict)
        return failed(409, "conflict"_L1, u"Document update conflict."_s);
    m_traffic.received += put.changes.changes.size();
    if (onChanged && !put.changes.changes.isEmpty())
        onChanged(put.changes);
    *status = 201;
    return {{"ok"_L1, true}, {"id"_L1, id}, {"rev"_L1, put.made.toString()}};
}

HttpReply Service::bulkDocs(const HttpRequest& request) {
    const auto body = objectOf(request.body);
    if (!body || !body->value("docs"_L1).isArray())
        return badRequest(u"POST body must include `docs` parameter."_s);
    const QJsonArray documents = body->value("docs"_L1).toArray();
    QJsonArray answers;
    if (!body->value("new_edits"_L1).toBool(true)) {
        answers = storeIncoming(documents);
    } else {
        for (const QJsonValue& document : documents) {
            if (!document.isObject())
                return badRequest(u"Document must be a JSON object"_s);
        }
        for (const QJsonValue& document : documents) {
            int status = 0;
            answers.append(storeEdit(document.toObject(), &status));
        }
    }
    return {.status = 201, .body = QJsonDocument(answers).toJson(QJsonDocument::Compact) + '\n'};
}

HttpReply Service::readDocument(const QString& id, const HttpRequest& request) const {
    const DocumentStore& documents = m_desk.documents();
    const QUrlQuery& query = request.query;
    DocumentParts parts{.revisions = flag(query, u"revs"_s), .conflicts = {}};
    if (query.hasQueryItem(u"open_revs"_s)) {
        const QString open = queryValue(query, u"open_revs"_s);
        QJsonArray answers;
        QList<DocumentStore::Stored> found;
        if (open == "all"_L1 || open == "\"all\""_L1) {
            found = documents.leaves(id);
            if (found.isEmpty())
                return notFound();
        } else {
            for (const QJsonValue& text : QJsonDocument::fromJson(open.toUtf8()).array()) {
                const auto rev = RevisionId::fromString(text.toString());
                QList<DocumentStore::Stored> here;
                if (rev && flag(query, u"latest"_s))
                    here = documents.latestOf(id, *rev);
                else if (const auto one = rev ? documents.revision(id, rev) : std::nullopt)
                    here = {*one};
                if (here.isEmpty())
                    answers.append(QJsonObject{{"missing"_L1, text}});
                found.append(here);
            }
        }
        for (const DocumentStore::Stored& stored : found) {
            if (stored.available)
                answers.append(QJsonObject{{"ok"_L1, documentToJson(stored, parts)}});
            else
                answers.append(QJsonObject{{"missing"_L1, stored.rev.toString()}});
        }
        return {.status = 200, .body = QJsonDocument(answers).toJson(QJsonDocument::Compact) + '\n'};
    }
    const QString revText = queryValue(query, u"rev"_s);
    const auto rev = RevisionId::fromString(revText);
    if (!revText.isEmpty() && !rev)
        return badRequest(u"Invalid rev format"_s);
    const auto stored = documents.revision(id, rev);
    if (!stored || !stored->available)
        return notFound();
    if (stored->deleted && !rev)
        return errorReply(404, "not_found"_L1, u"deleted"_s);
    const QByteArray etag = '"' + stored->rev.toString().toUtf8() + '"';
    if (request.ifNoneMatch == etag)
        return {.status = 304, .etag = etag};
    const QList<DocumentStore::Stored> leaves =
        flag(query, u"conflicts"_s) ? documents.leaves(id) : QList<DocumentStore::Stored>{};
    for (const DocumentStore::Stored& leaf : leaves) {
        if (leaf.rev != stored->rev && !leaf.deleted)
            parts.conflicts.append(leaf.rev.toString());
    }
    QJsonObject document = documentToJson(*stored, parts);
    if (flag(query, u"revs_info"_s)) {
        QJsonArray info;
        for (const RevisionId& ancestor : stored->ancestry) {
            const auto known = documents.revision(id, ancestor);
            info.append(QJsonObject{{"rev"_L1, ancestor.toString()},
                                    {"status"_L1, known && known->available ? "available"_L1 : "missing"_L1}});
        }
        document.insert("_revs_info"_L1, info);
    }
    HttpReply reply = jsonReply(200, document);
    reply.etag = etag;
    return reply;
}

HttpReply Service::writeDocument(const QString& id, const HttpRequest& request) {
    auto document = objectOf(request.body);
    if (!document)
        return badRequest(u"Document must be a JSON object"_s);
    if (document->contains("_id"_L1) && document->value("_id"_L1).toString() != id)
        return badRequest(u"Document id must match the path"_s);
    document->insert("_id"_L1, id);
    int status = 201;
    QJsonObject answer;
    if (queryValue(request.query, u"new_edits"_s) == "false"_L1) {
        const QJsonArray refused = storeIncoming({*document});
        if (refused.isEmpty()) {
            answer = {{"ok"_L1, true}, {"id"_L1, id}, {"rev"_L1, document->value("_rev"_L1)}};
        } else {
            answer = refused.first().toObject();
            status = answer.value("error"_L1) == "forbidden"_L1 ? 403 : 400;
        }
    } else {
        if (const auto rev = matchedRevision(request, *document))
            document->insert("_rev"_L1, rev->toString());
        answer = storeEdit(*document, &status);
    }
    HttpReply reply = jsonReply(status, answer);
    if (status == 201) {
        reply.etag = '"' + answer.value("rev"_L1).toString().toUtf8() + '"';
        reply.location = '/' + databaseName().toUtf8() + '/' + QUrl::toPercentEncoding(id);
    }
    return reply;
}

HttpReply Service::deleteDocument(const QString& id, const HttpRequest& request) {
    QJsonObject document{{"_id"_L1, id}, {"_deleted"_L1, true}};
    const auto stored = m_desk.documents().revision(id);
    if (!stored || stored->deleted)
        return errorReply(404, "not_found"_L1, stored ? u"deleted"_s : u"missing"_s);
    const auto rev = matchedRevision(request, {});
    if (!rev)
        return errorReply(409, "conflict"_L1, u"Document update conflict."_s);
    document.insert("_rev"_L1, rev->toString());
    int status = 200;
    const QJsonObject answer = storeEdit(document, &status);
    return jsonReply(status == 201 ? 200 : status, answer);
}

HttpReply Service::postDocument(const HttpRequest& request) {
    const auto document = objectOf(request.body);
    if (!document)
        return badRequest(u"Document must be a JSON object"_s);
    int status = 201;
    const QJsonObject answer = storeEdit(*document, &status);
    return jsonReply(status, answer);
}

} // namespace entraide::exchange
