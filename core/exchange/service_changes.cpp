// SPDX-License-Identifier: GPL-3.0-or-later
// What a peer asks to learn what it lacks: _changes, _revs_diff, _bulk_get, _all_docs.
#include "exchange/replies.h"
#include "exchange/selector.h"
#include "exchange/service.h"
#include "storage/desk.h"

#include <algorithm>

namespace entraide::exchange {

using namespace replication;

namespace {

constexpr int defaultPollMilliseconds = 25'000;
constexpr int highestLimit = 10'000;

} // namespace

HttpReply Service::changes(const HttpRequest& request) const {
    QJsonObject body;
    if (request.method == "POST" && !request.body.trimmed().isEmpty()) {
        const auto given = objectOf(request.body);
        if (!given)
            return errorReply(400, "bad_request"_L1, u"invalid UTF-8 JSON"_s);
        body = *given;
    }
    const QUrlQuery& query = request.query;
    const QString filter = queryValue(query, u"filter"_s);
    std::optional<ChangesFilter> wanted;
    if (filter == "_doc_ids"_L1 || query.hasQueryItem(u"doc_ids"_s) || body.contains("doc_ids"_L1)) {
        QJsonArray ids = body.value("doc_ids"_L1).toArray();
        if (query.hasQueryItem(u"doc_ids"_s))
            ids = QJsonDocument::fromJson(queryValue(query, u"doc_ids"_s).toUtf8()).array();
        wanted = ChangesFilter::ofIds(ids);
    } else if (filter == "_selector"_L1) {
        wanted = ChangesFilter::ofSelector(body.value("selector"_L1).toObject());
        if (!wanted)
            return badRequest(u"This selector is not understood"_s);
    } else if (!filter.isEmpty()) {
        return errorReply(404, "not_found"_L1, u"Filters of design documents are not kept here"_s);
    }

    const bool allLeaves = queryValue(query, u"style"_s) == "all_docs"_L1;
    const bool includeDocs = flag(query, u"include_docs"_s);
    const bool descending = flag(query, u"descending"_s);
    const qint64 since = sinceOf(queryValue(query, u"since"_s));
    bool limited = false;
    const int limitAsked = queryValue(query, u"limit"_s).toInt(&limited);
    const int limit = limited ? std::clamp(limitAsked, 1, highestLimit) : -1;
    const DocumentStore& documents = m_desk.documents();

    QJsonArray results;
    qint64 last = since;
    bool more = true;
    constexpr int pageSize = 1000;
    while (more && (limit < 0 || results.size() < limit)) {
        const QList<DocumentStore::ChangesRow> rows = documents.changes(last, pageSize);
        more = rows.size() == pageSize;
        for (const DocumentStore::ChangesRow& row : rows) {
            if (limit >= 0 && results.size() >= limit && !descending)
                break;
            last = row.seq;
            std::optional<DocumentStore::Stored> winner;
            if (includeDocs || (wanted && wanted->needsBody()))
                winner = documents.revision(row.id);
            if (wanted && !wanted->takes(row.id, winner ? documentToJson(*winner) : QJsonObject{}))
                continue;
            QJsonArray revisions;
            for (const RevisionId& leaf : row.leaves) {
                revisions.append(QJsonObject{{"rev"_L1, leaf.toString()}});
                if (!allLeaves)
                    break;
            }
            QJsonObject change{{"seq"_L1, sequence(row.seq)}, {"id"_L1, row.id}, {"changes"_L1, revisions}};
            if (row.deleted)
                change.insert("deleted"_L1, true);
            if (includeDocs && winner)
                change.insert("doc"_L1, documentToJson(*winner));
            results.append(change);
        }
    }
    if (descending) {
        QJsonArray turned;
        for (qsizetype i = results.size(); i-- > 0 && (limit < 0 || turned.size() < limit);)
            turned.append(results.at(i));
        results = turned;
    }

    const QString feed = queryValue(query, u"feed"_s);
    // Sequences of documents that changed again are gone: at most this many are still to come, and 0 only at the end.
    const qint64 newest = documents.lastSequence();
    HttpReply reply = jsonReply(200, {{"results"_L1, results},
                                      {"last_seq"_L1, sequence(std::max(last, since))},
                                      {"pending"_L1, std::max<qint64>(0, newest - last)}});
    if (feed == "longpoll"_L1 && results.isEmpty()) {
        bool timed = false;
        const int timeout = queryValue(query, u"timeout"_s).toInt(&timed);
        reply.wait = true;
        reply.waitSince = sequence(since); // "now" stays the now of the question
        reply.waitMilliseconds = timed ? std::clamp(timeout, 0, defaultPollMilliseconds) : defaultPollMilliseconds;
    }
    return reply;
}

HttpReply Service::revsDiff(const HttpRequest& request) const {
    const auto asked = objectOf(request.body);
    if (!asked)
        return badRequest(u"Request body must be a JSON object"_s);
    QJsonObject answer;
    for (auto it = asked->begin(); it != asked->end(); ++it) {
        QList<RevisionId> revisions;
        for (const QJsonValue& text : it.value().toArray()) {
            const auto rev = RevisionId::fromString(text.toString());
            if (!rev)
                return badRequest(u"Invalid rev format"_s);
            revisions.append(*rev);
        }
        const DocumentStore::Missing missing = m_desk.documents().missing(it.key(), revisions);
        if (missing.missing.isEmpty())
            continue;
        QJsonArray missingTexts;
        for (const RevisionId& rev : missing.missing)
            missingTexts.append(rev.toString());
        QJsonObject entry{{"missing"_L1, missingTexts}};
        if (!missing.possibleAncestors.isEmpty()) {
            QJsonArray ancestors;
            for (const RevisionId& rev : missing.possibleAncestors)
                ancestors.append(rev.toString());
            entry.insert("possible_ancestors"_L1, ancestors);
        }
        answer.insert(it.key(), entry);
    }
    return jsonReply(200, answer);
}

HttpReply Service::bulkGet(const HttpRequest& request) const {
    const auto body = objectOf(request.body);
    if (!body || !body->value("docs"_L1).isArray())
        return badRequest(u"Missing JSON list of 'docs'."_s);
    const DocumentParts parts{.revisions = flag(request.query, u"revs"_s), .conflicts = {}};
    const bool latest = flag(request.query, u"latest"_s);
    const DocumentStore& documents = m_desk.documents();
    QJsonArray results;
    for (const QJsonValue& value : body->value("docs"_L1).toArray()) {
        const QString id = value.toObject().value("id"_L1).toString();
        const QString revText = value.toObject().value("rev"_L1).toString();
        const auto rev = RevisionId::fromString(revText);
        QList<DocumentStore::Stored> found;
        if (revText.isEmpty()) {
            found = documents.leaves(id);
        } else if (rev && latest) {
            found = documents.latestOf(id, *rev);
        } else if (rev) {
            if (const auto one = documents.revision(id, rev))
                found.append(*one);
        }
        QJsonArray docs;
        for (const DocumentStore::Stored& stored : found) {
            if (stored.available)
                docs.append(QJsonObject{{"ok"_L1, documentToJson(stored, parts)}});
        }
        m_traffic.sent += docs.size();
        if (docs.isEmpty()) {
            docs.append(QJsonObject{{"error"_L1, QJsonObject{{"id"_L1, id},
                                                             {"rev"_L1, revText.isEmpty() ? u"undefined"_s : revText},
                                                             {"error"_L1, "not_found"_L1},
                                                             {"reason"_L1, "missing"_L1}}}});
        }
        results.append(QJsonObject{{"id"_L1, id}, {"docs"_L1, docs}});
    }
    return jsonReply(200, {{"results"_L1, results}});
}

HttpReply Service::allDocs(const HttpRequest& request) const {
    const QUrlQuery& query = request.query;
    const bool includeDocs = flag(query, u"include_docs"_s);
    const DocumentStore& documents = m_desk.documents();
    QJsonArray keys;
    bool byKeys = false;
    if (request.method == "POST" && !request.body.trimmed().isEmpty()) {
        const auto body = objectOf(request.body);
        if (!body)
            return badRequest(u"Request body must be a JSON object"_s);
        byKeys = body->contains("keys"_L1);
        keys = body->value("keys"_L1).toArray();
    } else if (query.hasQueryItem(u"keys"_s)) {
        byKeys = true;
        keys = QJsonDocument::fromJson(queryValue(query, u"keys"_s).toUtf8()).array();
    } else if (query.hasQueryItem(u"key"_s)) {
        byKeys = true;
        keys.append(jsonText(queryValue(query, u"key"_s)));
    }
    const auto rowOf = [&](const DocumentStore::Stored& stored) {
        QJsonObject value{{"rev"_L1, stored.rev.toString()}};
        if (stored.deleted)
            value.insert("deleted"_L1, true);
        QJsonObject row{{"id"_L1, stored.id}, {"key"_L1, stored.id}, {"value"_L1, value}};
        if (includeDocs)
            row.insert("doc"_L1, stored.deleted ? QJsonValue(QJsonValue::Null) : QJsonValue(documentToJson(stored)));
        return row;
    };
    QJsonArray rows;
    if (byKeys) {
        for (const QJsonValue& key : keys) {
            const auto stored = documents.revision(key.toString());
            if (stored)
                rows.append(rowOf(*stored));
            else
                rows.append(QJsonObject{{"key"_L1, key}, {"error"_L1, "not_found"_L1}});
        }
    } else {
        const auto bound = [&](const QString& name, const QString& other) {
            return jsonText(queryValue(query, query.hasQueryItem(name) ? name : other));
        };
        const QString start = bound(u"startkey"_s, u"start_key"_s);
        const QString end = bound(u"endkey"_s, u"end_key"_s);
        bool limited = false;
        const int limit = queryValue(query, u"limit"_s).toInt(&limited);
        const int skip = queryValue(query, u"skip"_s).toInt();
        const bool descending = flag(query, u"descending"_s);
        QStringList ids;
        qint64 since = 0;
        for (;;) {
            const auto page = documents.changes(since, 1000);
            for (const auto& row : page) {
                since = row.seq;
                if (!row.deleted)
                    ids.append(row.id);
            }
            if (page.size() < 1000)
                break;
        }
        std::sort(ids.begin(), ids.end());
        if (descending)
            std::reverse(ids.begin(), ids.end());
        const QString& low = descending ? end : start;
        const QString& high = descending ? start : end;
        int skipped = 0;
        for (const QString& id : ids) {
            if ((!low.isEmpty() && id < low) || (!high.isEmpty() && id > high) || skipped++ < skip)
                continue;
            if (limited && rows.size() >= limit)
                break;
            if (const auto stored = documents.revision(id))
                rows.append(rowOf(*stored));
        }
    }
    return jsonReply(200, {{"total_rows"_L1, documents.documentCount()}, {"offset"_L1, 0}, {"rows"_L1, rows}});
}

} // namespace entraide::exchange
