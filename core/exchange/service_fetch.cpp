// SPDX-License-Identifier: GPL-3.0-or-later
// What a peer lacks, and the revisions it then asks for: _revs_diff, _missing_revs, _bulk_get.
#include "exchange/json_text.h"
#include "exchange/replies.h"
#include "exchange/service.h"

namespace entraide::exchange {

namespace {

/// The revisions asked of each document; none when one of them is no revision.
std::optional<QList<std::pair<QString, QList<RevisionId>>>> revisionsAsked(const QJsonObject& asked) {
    QList<std::pair<QString, QList<RevisionId>>> all;
    all.reserve(asked.size());
    for (auto it = asked.begin(); it != asked.end(); ++it) {
        if (!it.value().isArray()) // to answer that nothing is missing would lose it
            return std::nullopt;
        QList<RevisionId> revisions;
        for (const QJsonValue& text : it.value().toArray()) {
            const auto rev = RevisionId::fromString(text.toString());
            if (!rev)
                return std::nullopt;
            revisions.append(*rev);
        }
        all.append({it.key(), revisions});
    }
    return all;
}

DocumentStore::Missing missingOf(const Call& call, const QString& id, const QList<RevisionId>& asked) {
    return call.shows(id) ? call.store->missing(id, asked) : DocumentStore::Missing{asked, {}};
}

QJsonArray textsOf(const QList<RevisionId>& revisions) {
    QJsonArray texts;
    for (const RevisionId& rev : revisions)
        texts.append(rev.toString());
    return texts;
}

void appendRevisionsAsked(QByteArray& json, const DocumentStore::Texts& texts, const QString& id,
                          const QList<RevisionNode>& found, bool withAncestry, qsizetype& given) {
    for (const RevisionNode& node : found) {
        if (!node.hasBody)
            continue;
        if (given++ > 0)
            json += ',';
        json += "{\"ok\":";
        DocumentExtras extras;
        if (withAncestry)
            extras.revisions = texts.tree.ancestry(node.id);
        appendDocument(json, id, node.id, node.deleted, texts.body(node.id), extras);
        json += '}';
    }
}

} // namespace

HttpReply Service::revsDiff(const Call& call) const {
    const auto body = objectOf(call.request.body);
    if (!body)
        return badRequest(u"Request body must be a JSON object"_s);
    const auto asked = revisionsAsked(*body);
    if (!asked)
        return badRequest(u"Invalid rev format"_s);
    QJsonObject answer;
    for (const auto& [id, revisions] : *asked) {
        const DocumentStore::Missing missing = missingOf(call, id, revisions);
        if (missing.missing.isEmpty())
            continue;
        QJsonObject entry{{"missing"_L1, textsOf(missing.missing)}};
        if (!missing.possibleAncestors.isEmpty())
            entry.insert("possible_ancestors"_L1, textsOf(missing.possibleAncestors));
        answer.insert(id, entry);
    }
    return jsonReply(200, answer);
}

HttpReply Service::missingRevs(const Call& call) const {
    const auto body = objectOf(call.request.body);
    const auto asked = body ? revisionsAsked(*body) : std::nullopt;
    if (!asked)
        return badRequest(u"Request body must be a JSON object of revisions"_s);
    QJsonObject answer;
    for (const auto& [id, revisions] : *asked) {
        const DocumentStore::Missing missing = missingOf(call, id, revisions);
        if (!missing.missing.isEmpty())
            answer.insert(id, textsOf(missing.missing));
    }
    return jsonReply(200, {{"missing_revs"_L1, answer}});
}

HttpReply Service::bulkGet(const Call& call) const {
    const auto body = objectOf(call.request.body);
    if (!body || !body->value("docs"_L1).isArray())
        return badRequest(u"Missing JSON list of 'docs'."_s);
    const bool withAncestry = flag(call.request.query, u"revs"_s);
    const bool latest = flag(call.request.query, u"latest"_s);
    const QJsonArray asked = body->value("docs"_L1).toArray();
    QByteArray json;
    constexpr qsizetype likelyBytes = 700;
    json.reserve(asked.size() * likelyBytes);
    json += "{\"results\":[";
    for (qsizetype i = 0; i < asked.size(); ++i) {
        const QJsonObject one = asked[i].toObject();
        const QString id = one.value("id"_L1).toString();
        const QString revText = one.value("rev"_L1).toString();
        const auto rev = RevisionId::fromString(revText);
        DocumentStore::Texts texts;
        QList<RevisionNode> found;
        if (call.shows(id)) {
            const bool old = rev && !latest && call.rights.read;
            texts = call.store->texts(id, old ? DocumentStore::TextsOf::EveryRevision : DocumentStore::TextsOf::Leaves);
            if (revText.isEmpty()) {
                found = texts.leaves();
            } else if (rev && latest) {
                found = texts.tree.leavesFrom(*rev);
            } else if (rev) {
                const RevisionNode* node = texts.tree.find(*rev);
                if (node && (node->leaf || call.rights.read))
                    found = {*node};
            }
        }
        json += i > 0 ? ",{\"id\":" : "{\"id\":";
        appendString(json, id);
        json += ",\"docs\":[";
        qsizetype given = 0;
        appendRevisionsAsked(json, texts, id, found, withAncestry, given);
        m_traffic.sent += given;
        if (given == 0) {
            json += "{\"error\":{\"id\":";
            appendString(json, id);
            json += ",\"rev\":";
            appendString(json, revText.isEmpty() ? u"undefined"_s : revText);
            json += ",\"error\":\"not_found\",\"reason\":\"missing\"}}";
        }
        json += "]}";
    }
    json += "]}\n";
    return {.status = 200, .body = std::move(json)};
}

} // namespace entraide::exchange
