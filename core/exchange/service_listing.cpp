// SPDX-License-Identifier: GPL-3.0-or-later
// _all_docs: documents by id.
#include "exchange/json_text.h"
#include "exchange/replies.h"
#include "exchange/service.h"

#include <algorithm>

namespace entraide::exchange {

namespace {

struct ListQuery {
    std::optional<QJsonArray> keys;
    DocumentStore::IdRange range;
    bool bounded = false; ///< by a key, a first or a last one
    bool nothing = false; ///< a bound that lets no id through
    bool includeDocs = false;
    bool conflicts = false;
    bool updateSeq = false;
};

/// A bound of a range: a text, or another JSON value, which lies before or after all texts (views' collation:
/// null, booleans, numbers, texts, arrays, objects).
enum class Bound { None, Text, BeforeAll, AfterAll };

Bound boundOf(const QJsonValue& value) {
    if (value.isUndefined())
        return Bound::None;
    if (value.isString())
        return Bound::Text;
    return value.isArray() || value.isObject() ? Bound::AfterAll : Bound::BeforeAll;
}

class ListQueryReader {
public:
    ListQueryReader(const HttpRequest& request, const QJsonObject& body)
        : m_query(request.query)
        , m_body(body) {}

    ListQuery read() {
        ListQuery list;
        list.includeDocs = truth(u"include_docs"_s);
        list.conflicts = truth(u"conflicts"_s);
        list.updateSeq = truth(u"update_seq"_s);
        DocumentStore::IdRange& range = list.range;
        range.descending = truth(u"descending"_s);
        range.skip = std::max<qint64>(0, number(u"skip"_s).value_or(0));
        range.limit = number(u"limit"_s).value_or(-1);
        if (const QJsonValue keys = value(u"keys"_s); keys.isArray())
            list.keys = keys.toArray();
        const QJsonValue key = value(u"key"_s);
        QJsonValue start = key.isUndefined() ? either(u"startkey"_s, u"start_key"_s) : key;
        QJsonValue end = key.isUndefined() ? either(u"endkey"_s, u"end_key"_s) : key;
        list.bounded = !start.isUndefined() || !end.isUndefined();
        const bool endIncluded = value(u"inclusive_end"_s) != QJsonValue(false);
        const bool firstIsLow = !range.descending;
        bind(list, firstIsLow ? start : end, true, firstIsLow || endIncluded);
        bind(list, firstIsLow ? end : start, false, !firstIsLow || endIncluded);
        return list;
    }

private:
    static void bind(ListQuery& list, const QJsonValue& value, bool low, bool included) {
        switch (boundOf(value)) {
        case Bound::None:
            break;
        case Bound::Text: {
            const QString text = value.toString();
            (low ? list.range.low : list.range.high) = text.isNull() ? u""_s : text;
            (low ? list.range.lowIncluded : list.range.highIncluded) = included;
            break;
        }
        case Bound::BeforeAll:
            list.nothing = list.nothing || !low;
            break;
        case Bound::AfterAll:
            list.nothing = list.nothing || low;
            break;
        }
    }

    QJsonValue value(const QString& name) const {
        if (m_body.contains(name))
            return m_body.value(name);
        if (!m_query.hasQueryItem(name))
            return QJsonValue(QJsonValue::Undefined);
        const QString text = queryValue(m_query, name);
        const QJsonValue parsed = valueOf(text);
        return parsed.isUndefined() ? QJsonValue(text) : parsed; // some send a text without its quotes
    }
    QJsonValue either(const QString& one, const QString& other) const {
        const QJsonValue found = value(one);
        return found.isUndefined() ? value(other) : found;
    }
    bool truth(const QString& name) const {
        const QJsonValue found = value(name);
        return found.toBool() || found.toString() == "true"_L1;
    }
    std::optional<qint64> number(const QString& name) const {
        const QJsonValue found = value(name);
        if (found.isDouble())
            return found.toInteger();
        bool good = false;
        const qint64 parsed = found.toString().toLongLong(&good);
        return good ? std::optional(parsed) : std::nullopt;
    }

    const QUrlQuery& m_query;
    const QJsonObject& m_body;
};

void appendRow(QByteArray& json, const QString& id, const RevisionId& rev, bool deleted) {
    json += "{\"id\":";
    appendString(json, id);
    json += ",\"key\":";
    appendString(json, id);
    json += ",\"value\":{\"rev\":";
    appendRevision(json, rev);
    json += deleted ? ",\"deleted\":true}" : "}";
}

QList<RevisionId> conflictsOf(const DocumentStore::Texts& texts, const RevisionId& rev) {
    QList<RevisionId> conflicts;
    for (const RevisionNode& leaf : texts.leaves()) {
        if (leaf.id != rev && !leaf.deleted)
            conflicts.append(leaf.id);
    }
    return conflicts;
}

QByteArray rowOfKey(const Call& call, const ListQuery& query, const QJsonValue& key) {
    const QString id = key.toString();
    const bool asked = key.isString() && call.shows(id);
    const DocumentStore::Texts texts = asked ? call.store->texts(id) : DocumentStore::Texts{};
    const RevisionNode* winner = texts.tree.winner();
    if (!winner) {
        const QByteArray text = QJsonDocument(QJsonArray{key}).toJson(QJsonDocument::Compact);
        return "{\"key\":" + text.sliced(1).chopped(1) + ",\"error\":\"not_found\"}";
    }
    QByteArray json;
    appendRow(json, id, winner->id, winner->deleted);
    if (query.includeDocs) {
        json += ",\"doc\":";
        if (winner->deleted)
            json += "null";
        else
            appendDocument(json, id, winner->id, false, texts.body(winner->id),
                           {.conflicts = query.conflicts ? conflictsOf(texts, winner->id) : QList<RevisionId>{}});
    }
    return json + '}';
}

/// The public's part of a noticeboard, in its order: one document and one range.
QList<DocumentStore::IdRange> shownRanges(const Call& call, const DocumentStore::IdRange& range) {
    if (call.rights.read)
        return {range};
    QList<DocumentStore::IdRange> parts;
    for (const auto& [low, high] : {std::pair{u"board:info"_s, u"board:info"_s}, {u"posting:"_s, u"posting;"_s}}) {
        DocumentStore::IdRange part = range;
        part.skip = 0;
        part.limit = -1;
        if (part.low.isNull() || part.low < low) {
            part.low = low;
            part.lowIncluded = true;
        }
        if (part.high.isNull() || part.high > high) {
            part.high = high;
            part.highIncluded = low == high;
        }
        parts.append(part);
    }
    if (range.descending)
        std::ranges::reverse(parts);
    return parts;
}

} // namespace

HttpReply Service::allDocs(const Call& call) const {
    QJsonObject body;
    if (call.request.method == "POST" && !call.request.body.trimmed().isEmpty()) {
        const auto given = objectOf(call.request.body);
        if (!given)
            return badRequest(u"Request body must be a JSON object"_s);
        body = *given;
        if (body.contains("keys"_L1) && !body.value("keys"_L1).isArray())
            return badRequest(u"`keys` body member must be an array."_s);
    }
    const ListQuery query = ListQueryReader(call.request, body).read();
    if (query.keys && query.bounded)
        return errorReply(400, "query_parse_error"_L1,
                          u"`keys` is incompatible with `key`, `start_key` and `end_key`"_s);
    const DocumentStore& store = *call.store;
    QByteArrayList rows;
    QByteArray offset = "null";
    if (query.keys) {
        QJsonArray keys = *query.keys;
        const qsizetype skip = std::min<qsizetype>(query.range.skip, keys.size());
        const qsizetype left = keys.size() - skip;
        const qsizetype count = query.range.limit < 0 ? left : std::min<qsizetype>(left, query.range.limit);
        for (qsizetype i = 0; i < count; ++i)
            rows.append(rowOfKey(call, query, keys[query.range.descending ? keys.size() - 1 - skip - i : skip + i]));
    } else {
        QList<DocumentStore::Listed> listed;
        if (!query.nothing) {
            for (const DocumentStore::IdRange& range : shownRanges(call, query.range))
                listed += store.list(range, query.includeDocs);
        }
        if (!call.rights.read) {
            listed = listed.mid(query.range.skip, query.range.limit);
            offset = QByteArray::number(query.range.skip);
        } else {
            DocumentStore::IdRange before;
            const QString& first = query.range.descending ? query.range.high : query.range.low;
            if (!first.isNull()) {
                (query.range.descending ? before.low : before.high) = first;
                before.lowIncluded = before.highIncluded = false;
            }
            const qint64 skipped = first.isNull() ? 0 : store.count(before);
            const qint64 all = store.documentCount();
            offset = QByteArray::number(std::min(skipped + std::min(query.range.skip, all), all));
        }
        for (const DocumentStore::Listed& row : listed) {
            QByteArray json;
            appendRow(json, row.id, row.rev, false);
            if (query.includeDocs) {
                json += ",\"doc\":";
                DocumentExtras extras;
                if (query.conflicts && row.conflicts > 0)
                    extras.conflicts = conflictsOf(store.texts(row.id), row.rev);
                appendDocument(json, row.id, row.rev, false, row.body, extras);
            }
            rows.append(json + '}');
        }
    }
    qint64 total = store.documentCount();
    if (!call.rights.read) {
        total = 0;
        for (const DocumentStore::IdRange& range : shownRanges(call, {}))
            total += store.count(range);
    }
    QByteArray json = "{\"total_rows\":" + QByteArray::number(total) + ",\"offset\":" + offset + ",\"rows\":[\n";
    json += rows.join(",\n");
    json += rows.isEmpty() ? "]" : "\n]";
    if (query.updateSeq)
        json += ",\"update_seq\":" + sequenceJson(call, lastShown(call));
    json += "}\n";
    return {.status = 200, .body = std::move(json)};
}

} // namespace entraide::exchange
