// SPDX-License-Identifier: GPL-3.0-or-later
// Single documents: reading one with what is asked of its history, and writing one.
#include "exchange/json_text.h"
#include "exchange/replies.h"
#include "exchange/service.h"

#include <QSet>

#include <algorithm>

namespace entraide::exchange {

namespace {

QByteArray quoted(const QString& rev) {
    return '"' + rev.toUtf8() + '"';
}

HttpReply conflict() {
    return errorReply(409, "conflict"_L1, u"Document update conflict."_s);
}

/// The revision that a write names as its parent, in its body, its query or If-Match; they have to agree.
std::variant<QString, HttpReply> parentOf(const HttpRequest& request, const QJsonObject& document) {
    QString rev = document.value("_rev"_L1).toString();
    for (const QString& other :
         {queryValue(request.query, u"rev"_s), QString::fromUtf8(request.ifMatch).remove(u'"').trimmed()}) {
        if (other.isEmpty())
            continue;
        if (!rev.isEmpty() && rev != other)
            return badRequest(u"Document rev from request body and query string have different values"_s);
        rev = other;
    }
    return rev;
}

QByteArray revisionsInfo(const DocumentStore::Texts& texts, const RevisionId& rev) {
    QByteArray json = "\"_revs_info\":[";
    for (const RevisionId& ancestor : texts.tree.ancestry(rev)) {
        const RevisionNode* node = texts.tree.find(ancestor);
        json += json.endsWith('[') ? "{\"rev\":" : ",{\"rev\":";
        appendRevision(json, ancestor);
        json += node && node->hasBody ? (node->deleted ? ",\"status\":\"deleted\"}" : ",\"status\":\"available\"}")
                                      : ",\"status\":\"missing\"}";
    }
    return json + "],";
}

} // namespace

HttpReply Service::openRevisions(const Call& call) const {
    const QUrlQuery& query = call.request.query;
    const QString open = jsonText(queryValue(query, u"open_revs"_s));
    const bool latest = flag(query, u"latest"_s);
    const DocumentStore::Texts texts =
        call.shows(call.id) ? call.store->texts(call.id, call.rights.read ? DocumentStore::TextsOf::EveryRevision
                                                                          : DocumentStore::TextsOf::Leaves)
                            : DocumentStore::Texts{};
    QByteArrayList answers;
    const auto give = [&](const RevisionNode& node) {
        QByteArray json = "{\"ok\":";
        DocumentExtras extras;
        if (flag(query, u"revs"_s))
            extras.revisions = texts.tree.ancestry(node.id);
        appendDocument(json, call.id, node.id, node.deleted, texts.body(node.id), extras);
        answers.append(json + '}');
    };
    const auto missing = [&](const QString& rev) {
        QByteArray json = "{\"missing\":";
        appendString(json, rev);
        answers.append(json + '}');
    };
    if (open == "all"_L1) {
        if (texts.bodies.isEmpty())
            return notFound();
        for (const RevisionNode& leaf : texts.leaves())
            give(leaf);
    } else {
        const QJsonValue asked = valueOf(open);
        if (!asked.isArray())
            return badRequest(u"Invalid list of revisions"_s);
        QSet<RevisionId> given; // two revisions of one branch lead to the same leaf
        for (const QJsonValue& text : asked.toArray()) {
            const auto rev = RevisionId::fromString(text.toString());
            if (!rev)
                return badRequest(u"Invalid rev format"_s);
            if (latest) {
                const QList<RevisionNode> leaves = texts.tree.leavesFrom(*rev);
                for (const RevisionNode& leaf : leaves) {
                    if (!given.contains(leaf.id))
                        give(leaf);
                    given.insert(leaf.id);
                }
                if (leaves.isEmpty())
                    missing(text.toString());
                continue;
            }
            const RevisionNode* node = texts.tree.find(*rev);
            if (node && node->hasBody && (node->leaf || call.rights.read))
                give(*node);
            else
                missing(text.toString());
        }
    }
    return {.status = 200, .body = '[' + answers.join(',') + "]\n"};
}

HttpReply Service::readDocument(const Call& call) const {
    const QUrlQuery& query = call.request.query;
    if (query.hasQueryItem(u"open_revs"_s))
        return openRevisions(call);
    const QString revText = jsonText(queryValue(query, u"rev"_s));
    const auto rev = RevisionId::fromString(revText);
    if (!revText.isEmpty() && !rev)
        return badRequest(u"Invalid rev format"_s);
    if (!call.shows(call.id))
        return notFound();
    const DocumentStore::Texts texts = call.store->texts(
        call.id, rev && call.rights.read ? DocumentStore::TextsOf::EveryRevision : DocumentStore::TextsOf::Leaves);
    const RevisionNode* node = rev ? texts.tree.find(*rev) : texts.tree.winner();
    if (rev && node && flag(query, u"latest"_s)) {
        const QList<RevisionNode> latest = texts.tree.leavesFrom(*rev);
        node = latest.isEmpty() ? node : texts.tree.find(latest.first().id);
    }
    if (!node || !node->hasBody || (!node->leaf && !call.rights.read))
        return notFound();
    if (node->deleted && !rev)
        return errorReply(404, "not_found"_L1, u"deleted"_s);
    const QByteArray etag = quoted(node->id.toString());
    if (call.request.ifNoneMatch == etag)
        return {.status = 304, .etag = etag};
    const bool meta = flag(query, u"meta"_s);
    DocumentExtras extras;
    if (flag(query, u"revs"_s))
        extras.revisions = texts.tree.ancestry(node->id);
    for (const RevisionNode& leaf : texts.leaves()) {
        if (leaf.id == node->id)
            continue;
        if (!leaf.deleted && (meta || flag(query, u"conflicts"_s)))
            extras.conflicts.append(leaf.id);
        if (leaf.deleted && (meta || flag(query, u"deleted_conflicts"_s)))
            extras.deletedConflicts.append(leaf.id);
    }
    if (call.rights.read && (meta || flag(query, u"revs_info"_s)))
        extras.more = revisionsInfo(texts, node->id);
    HttpReply reply;
    appendDocument(reply.body, call.id, node->id, node->deleted, texts.body(node->id), extras);
    reply.body += '\n';
    reply.etag = etag;
    return reply;
}

HttpReply Service::writeDocument(const Call& call) {
    auto document = objectOf(call.request.body);
    if (!document)
        return badRequest(u"Document must be a JSON object"_s);
    if (document->contains("_id"_L1) && document->value("_id"_L1).toString() != call.id)
        return badRequest(u"Document ID in the body must match the one in the path"_s);
    document->insert("_id"_L1, call.id);
    Edited edited;
    if (queryValue(call.request.query, u"new_edits"_s) == "false"_L1) {
        const QJsonArray refused = storeIncoming(call, {*document});
        if (refused.isEmpty()) {
            // The ancestors begin with the revision that was stored.
            const auto ancestry = replication::revisionsFromJson(document->value("_revisions"_L1).toObject());
            const QString rev =
                ancestry.isEmpty() ? document->value("_rev"_L1).toString() : ancestry.first().toString();
            edited.answer = {{"ok"_L1, true}, {"id"_L1, call.id}, {"rev"_L1, rev}};
        } else {
            edited.answer = refused.first().toObject();
            edited.status = edited.answer.value("error"_L1) == "forbidden"_L1 ? 403 : 400;
        }
    } else {
        const auto parent = parentOf(call.request, *document);
        if (const auto* refused = std::get_if<HttpReply>(&parent))
            return *refused;
        if (const QString& rev = std::get<QString>(parent); !rev.isEmpty())
            document->insert("_rev"_L1, rev);
        edited = storeEdits(call, {*document}).first();
    }
    HttpReply reply = jsonReply(edited.status, edited.answer);
    if (edited.status == 201) {
        reply.etag = quoted(edited.answer.value("rev"_L1).toString());
        reply.location = '/' + QUrl::toPercentEncoding(call.database) + '/' + QUrl::toPercentEncoding(call.id);
    }
    return reply;
}

HttpReply Service::deleteDocument(const Call& call) {
    const auto parent = parentOf(call.request, {});
    if (const auto* refused = std::get_if<HttpReply>(&parent))
        return *refused;
    const QString& rev = std::get<QString>(parent);
    const DocumentStore::Texts texts = call.store->texts(call.id);
    const RevisionNode* winner = texts.tree.winner();
    if (!winner)
        return notFound();
    if (winner->deleted)
        return errorReply(404, "not_found"_L1, u"deleted"_s);
    if (rev.isEmpty())
        return conflict();
    const Edited edited =
        storeEdits(call, {QJsonObject{{"_id"_L1, call.id}, {"_deleted"_L1, true}, {"_rev"_L1, rev}}}).first();
    HttpReply reply = jsonReply(edited.status == 201 ? 200 : edited.status, edited.answer);
    if (edited.status == 201)
        reply.etag = quoted(edited.answer.value("rev"_L1).toString());
    return reply;
}

HttpReply Service::postDocument(const Call& call) {
    const auto document = objectOf(call.request.body);
    if (!document)
        return badRequest(u"Document must be a JSON object"_s);
    const Edited edited = storeEdits(call, {*document}).first();
    HttpReply reply = jsonReply(edited.status, edited.answer);
    if (edited.status == 201) {
        const QString id = edited.answer.value("id"_L1).toString();
        reply.location = '/' + QUrl::toPercentEncoding(call.database) + '/' + QUrl::toPercentEncoding(id);
    }
    return reply;
}

} // namespace entraide::exchange
