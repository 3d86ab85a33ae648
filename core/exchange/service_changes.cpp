// SPDX-License-Identifier: GPL-3.0-or-later
// _changes: what is new, as one reply, as a long poll or as a feed that goes on.
#include "exchange/change_query.h"
#include "exchange/json_text.h"
#include "exchange/replies.h"
#include "exchange/service.h"

#include <algorithm>

namespace entraide::exchange {

using namespace replication;

namespace {

constexpr int pageSize = 1000;
/// Up to here the changes that are left are counted; beyond, `pending` is an upper bound: counting costs a pass.
constexpr qint64 countedPending = 10'000;

struct ChangeRow {
    qint64 seq = 0;
    QByteArray json;
};

/// Goes through the changes of one call.
class ChangeWalk {
public:
    ChangeWalk(const Call& call, const ChangeQuery& query, std::function<QByteArray(qint64)> sequence)
        : m_call(call)
        , m_query(query)
        , m_sequence(std::move(sequence)) {}

    void run(qint64 since) {
        m_last = since;
        // Turned round at the end: all of them have to be known, and only the newest are kept.
        const bool untilLimit = m_query.limit >= 0 && !m_query.descending;
        qint64 at = since;
        for (bool more = true; more;) {
            const auto left = qint64(m_query.limit) - m_rows.size() + 1;
            const int wanted = untilLimit ? static_cast<int>(std::min<qint64>(pageSize, left)) : pageSize;
            const QList<DocumentStore::ChangesRow> page = m_call.store->changes(at, wanted);
            more = page.size() == wanted;
            for (const DocumentStore::ChangesRow& row : page) {
                if (untilLimit && m_rows.size() >= m_query.limit)
                    return;
                at = row.seq;
                if (!m_call.shows(row.id))
                    continue;
                m_last = row.seq; // what the filter leaves out is behind as well
                take(row);
            }
        }
    }

    QList<ChangeRow>& rows() { return m_rows; }
    qint64 last() const { return m_last; }

private:
    void take(const DocumentStore::ChangesRow& row) {
        const bool needsBody = m_query.includeDocs || (m_query.filter && m_query.filter->needsBody());
        DocumentStore::Texts texts;
        if (needsBody)
            texts = m_call.store->texts(row.id);
        const RevisionId& winner = row.leaves.first();
        if (m_query.filter) {
            QJsonObject document;
            if (needsBody) {
                document = QJsonDocument::fromJson(texts.body(winner).toByteArray()).object();
                document.insert("_id"_L1, row.id);
                document.insert("_rev"_L1, winner.toString());
                if (row.deleted)
                    document.insert("_deleted"_L1, true);
            }
            if (!m_query.filter->takes(row.id, document))
                return;
        }
        QByteArray json = "{\"seq\":" + m_sequence(row.seq) + ",\"id\":";
        appendString(json, row.id);
        json += ",\"changes\":[";
        for (qsizetype i = 0; i < (m_query.allLeaves ? row.leaves.size() : 1); ++i) {
            json += i > 0 ? ",{\"rev\":" : "{\"rev\":";
            appendRevision(json, row.leaves[i]);
            json += '}';
        }
        json += ']';
        if (row.deleted)
            json += ",\"deleted\":true";
        if (m_query.includeDocs) {
            DocumentExtras extras;
            for (const RevisionNode& leaf : m_query.conflicts ? texts.leaves() : QList<RevisionNode>{}) {
                if (leaf.id != winner && !leaf.deleted)
                    extras.conflicts.append(leaf.id);
            }
            json += ",\"doc\":";
            appendDocument(json, row.id, winner, row.deleted, texts.body(winner), extras);
        }
        json += '}';
        m_rows.append({row.seq, std::move(json)});
        // A feed of few, newest first, of very many: keep what can still be asked for.
        if (m_query.descending && m_query.limit >= 0 && m_rows.size() > m_query.limit)
            m_rows.removeFirst();
    }

    const Call& m_call;
    const ChangeQuery& m_query;
    std::function<QByteArray(qint64)> m_sequence;
    QList<ChangeRow> m_rows;
    qint64 m_last = 0;
};

QByteArray eventOf(const QByteArray& json, const QString& sequence) {
    return "data: " + json + "\nid: " + sequence.toLatin1() + "\n\n";
}

} // namespace

HttpReply Service::changes(const Call& call) const {
    auto read = readChangeQuery(call.request);
    if (auto* refused = std::get_if<HttpReply>(&read))
        return *refused;
    const ChangeQuery& query = std::get<ChangeQuery>(read);
    const DocumentStore& store = *call.store;
    const auto seqJson = [&](qint64 seq) { return sequenceJson(call, seq); };
    const qint64 since = query.descending ? 0 : sinceOf(call, query.since);
    ChangeWalk walk(call, query, seqJson);
    walk.run(since);
    QList<ChangeRow>& rows = walk.rows();
    qint64 last = walk.last();
    if (query.descending) {
        std::ranges::reverse(rows);
        last = rows.isEmpty() ? 0 : rows.last().seq;
    }
    const bool limitReached = query.limit >= 0 && rows.size() >= query.limit;

    HttpReply reply;
    const QByteArray lastText = "\"last_seq\":" + seqJson(last);
    if (query.feed == Feed::Continuous || query.feed == Feed::EventSource) {
        const bool events = query.feed == Feed::EventSource;
        for (const ChangeRow& row : rows)
            reply.body += events ? eventOf(row.json, sequence(call, row.seq)) : row.json + '\n';
        reply.continuous = true;
        reply.contentType = events ? "text/event-stream" : "application/json";
        reply.heartbeat = events ? QByteArray("event: heartbeat\ndata: \n\n") : QByteArray("\n");
        reply.ending = events ? QByteArray() : '{' + lastText + ",\"pending\":0}\n";
        reply.wait = !limitReached;
    } else {
        reply.body.reserve(rows.size() * 96 + 64);
        reply.body += "{\"results\":[\n";
        for (qsizetype i = 0; i < rows.size(); ++i) {
            reply.body += rows[i].json;
            reply.body += i + 1 < rows.size() ? ",\n" : "\n";
        }
        qint64 pending = 0;
        if (limitReached && call.isPublic()) {
            ChangeQuery rest = query;
            rest.limit = -1;
            rest.includeDocs = false;
            ChangeWalk further(call, rest, seqJson);
            further.run(last);
            pending = further.rows().size();
        } else if (limitReached && !query.descending) {
            pending = std::max<qint64>(0, store.lastSequence() - last);
            if (pending > 0 && pending <= countedPending)
                pending = store.changesAfter(last);
        }
        reply.body += "],\n" + lastText + ",\"pending\":" + QByteArray::number(pending) + "}\n";
        reply.wait = query.feed == Feed::LongPoll && rows.isEmpty();
    }
    if (reply.wait) {
        reply.waitMilliseconds = query.waitMilliseconds;
        reply.heartbeatMilliseconds = query.heartbeatMilliseconds;
        reply.waitQuery = call.request.query;
        reply.waitQuery.removeAllQueryItems(u"since"_s);
        reply.waitQuery.addQueryItem(u"since"_s, sequence(call, last)); // "now" stays the now of the question
        if (query.limit >= 0) {
            reply.waitQuery.removeAllQueryItems(u"limit"_s);
            reply.waitQuery.addQueryItem(u"limit"_s, QString::number(query.limit - rows.size()));
        }
    }
    return reply;
}

} // namespace entraide::exchange
