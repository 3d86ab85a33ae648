// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/http_endpoint.h"

#include "domain/error.h"
#include "exchange/json_text.h"
#include "replication/wire.h"

#include <QDeadlineTimer>
#include <QElapsedTimer>
#include <QJsonArray>
#include <QSet>

#include <algorithm>

namespace entraide::exchange {

using namespace Qt::StringLiterals;
using namespace replication;

namespace {

constexpr qsizetype batchDocuments = 500;
constexpr qsizetype batchBytes = 4 * 1024 * 1024;
constexpr qsizetype longestSequence = 64 * 1024;
/// A peer that does not wait when asked to would be asked without end.
constexpr int shortestWaitMilliseconds = 1000;

QByteArray encoded(const QString& text) {
    return QUrl::toPercentEncoding(text);
}

/// A sequence is opaque: a number, a text, or with some servers an array.
QString sequenceText(const QJsonValue& value) {
    if (value.isString())
        return value.toString();
    if (value.isDouble())
        return QString::number(value.toInteger());
    if (value.isArray())
        return QString::fromUtf8(QJsonDocument(value.toArray()).toJson(QJsonDocument::Compact));
    if (value.isObject())
        return QString::fromUtf8(QJsonDocument(value.toObject()).toJson(QJsonDocument::Compact));
    return {};
}

QList<RevisionId> revisionsOf(const QJsonArray& texts) {
    QList<RevisionId> revisions;
    for (const QJsonValue& text : texts) {
        if (const auto rev = RevisionId::fromString(text.toString()))
            revisions.append(*rev);
    }
    return revisions;
}

QJsonArray textsOf(const QList<RevisionId>& revisions) {
    QJsonArray texts;
    for (const RevisionId& rev : revisions)
        texts.append(rev.toString());
    return texts;
}

} // namespace

HttpEndpoint::HttpEndpoint(PeerClient& client, QString identity, QString database)
    : m_client(client)
    , m_identity(std::move(identity))
    , m_database(std::move(database))
    , m_path('/' + encoded(m_database)) {}

Task<Endpoint::Info> HttpEndpoint::info() {
    const PeerClient::Answer answer = co_await m_client.get(path(""));
    const QJsonObject object = answer.object();
    Info info{sequenceText(object.value("update_seq"_L1)), object.value("doc_count"_L1).toInteger(-1),
              object.value("doc_del_count"_L1).toInteger(0)};
    if (object.value("db_name"_L1).toString().isEmpty() || info.sequence.isEmpty())
        throw Error(ErrorCode::PeerAnswer, m_client.name(), u"not a database of this protocol"_s);
    if (m_saysNoDigests && info.live > 0) {
        const qint64 designs = co_await designDocuments();
        info.live -= std::clamp<qint64>(designs, 0, info.live);
    }
    co_return info;
}

/// CouchDB counts its design documents among all, and they do not replicate to a desk.
Task<qint64> HttpEndpoint::designDocuments() {
    const PeerClient::Answer answer = co_await m_client.get(path("/_design_docs?limit=0"), {400, 404, 405});
    co_return answer.status == 200 ? answer.object().value("total_rows"_L1).toInteger() : 0;
}

Task<Endpoint::Page> HttpEndpoint::changes(QString since, int limit, int waitMilliseconds) {
    QByteArray query = "/_changes?style=all_docs&limit=" + QByteArray::number(limit);
    if (!since.isEmpty())
        query += "&since=" + encoded(since);
    if (waitMilliseconds > 0)
        query += "&feed=longpoll&timeout=" + QByteArray::number(waitMilliseconds);
    QElapsedTimer clock;
    clock.start();
    const PeerClient::Answer answer = co_await m_client.get(path(query), {}, waitMilliseconds);
    const QJsonObject object = answer.object();
    Page page;
    page.last = sequenceText(object.value("last_seq"_L1));
    if (!object.value("results"_L1).isArray() || page.last.isEmpty() || page.last.size() > longestSequence)
        throw Error(ErrorCode::PeerAnswer, m_client.name(), u"_changes without results"_s);
    const QJsonArray results = object.value("results"_L1).toArray();
    if (results.size() > limit)
        throw Error(ErrorCode::PeerAnswer, m_client.name(), u"_changes with more than asked for"_s);
    for (const QJsonValue& result : results) {
        const QString id = result.toObject().value("id"_L1).toString();
        Row row{id, {}};
        for (const QJsonValue& change : result.toObject().value("changes"_L1).toArray()) {
            if (const auto rev = RevisionId::fromString(change.toObject().value("rev"_L1).toString()))
                row.revisions.append(*rev);
        }
        // A row that says nothing to us still counts: the page has moved on.
        if (id.isEmpty() || id.startsWith(u'_'))
            row.revisions.clear();
        page.rows.append(row);
    }
    page.pending = std::max<qint64>(0, object.value("pending"_L1).toInteger());
    if (page.rows.isEmpty() && waitMilliseconds > 0 && clock.elapsed() < shortestWaitMilliseconds)
        co_await m_pauses.pause(shortestWaitMilliseconds);
    co_return page;
}

Task<QList<Endpoint::Row>> HttpEndpoint::missing(QList<Row> offered) {
    QJsonObject question;
    for (const Row& row : offered) {
        if (!row.revisions.isEmpty())
            question.insert(row.id, textsOf(row.revisions));
    }
    QList<Row> wanted;
    if (question.isEmpty())
        co_return wanted;
    const PeerClient::Answer answer =
        co_await m_client.post(path("/_revs_diff"), QJsonDocument(question).toJson(QJsonDocument::Compact));
    if (!answer.json.isObject())
        throw Error(ErrorCode::PeerAnswer, m_client.name(), u"_revs_diff is no object"_s);
    const QJsonObject object = answer.object();
    for (const Row& row : offered) {
        Row some{row.id, {}};
        for (const RevisionId& rev : revisionsOf(object.value(row.id).toObject().value("missing"_L1).toArray())) {
            if (row.revisions.contains(rev) && !some.revisions.contains(rev))
                some.revisions.append(rev);
        }
        if (!some.revisions.isEmpty())
            wanted.append(some);
    }
    co_return wanted;
}

Task<Endpoint::Fetched> HttpEndpoint::fetch(QList<Row> wanted) {
    QJsonArray docs;
    QSet<QString> asked;
    for (const Row& row : wanted) {
        asked.insert(row.id);
        for (const RevisionId& rev : row.revisions)
            docs.append(QJsonObject{{"id"_L1, row.id}, {"rev"_L1, rev.toString()}});
    }
    const QByteArray question = QJsonDocument(QJsonObject{{"docs"_L1, docs}}).toJson(QJsonDocument::Compact);
    const PeerClient::Answer answer = co_await m_client.post(path("/_bulk_get?revs=true&latest=true"), question);
    if (!answer.object().value("results"_L1).isArray())
        throw Error(ErrorCode::PeerAnswer, m_client.name(), u"_bulk_get without results"_s);
    Fetched fetched;
    QSet<std::pair<QString, QString>> seen;
    for (const QJsonValue& result : answer.object().value("results"_L1).toArray()) {
        for (const QJsonValue& document : result.toObject().value("docs"_L1).toArray()) {
            auto incoming = incomingFromJson(document.toObject().value("ok"_L1));
            auto* revision = std::get_if<DocumentStore::Incoming>(&incoming);
            if (!revision || !asked.contains(revision->id)) {
                ++fetched.refused;
                continue;
            }
            const std::pair key{revision->id, revision->ancestry.first().toString()};
            if (seen.contains(key))
                continue;
            seen.insert(key);
            fetched.documents.append(std::move(*revision));
        }
    }
    co_return fetched;
}

Task<Endpoint::Written> HttpEndpoint::write(QList<DocumentStore::Incoming> documents) {
    Written written;
    QByteArray batch;
    qsizetype count = 0;
    for (const DocumentStore::Incoming& document : documents) {
        batch += batch.isEmpty() ? '[' : ',';
        const QByteArray body = document.json.isNull() ? canonicalJson(document.body) : document.json;
        appendDocument(batch, document.id, document.ancestry.first(), document.deleted, body,
                       {.revisions = document.ancestry});
        ++count;
        if (batch.size() >= batchBytes || count >= batchDocuments) {
            written.refused += co_await send(std::exchange(batch, {}));
            count = 0;
        }
    }
    if (!batch.isEmpty())
        written.refused += co_await send(batch);
    co_return written;
}

Task<qint64> HttpEndpoint::send(QByteArray documents) {
    const QByteArray body = "{\"new_edits\":false,\"docs\":" + documents + "]}";
    const PeerClient::Answer answer = co_await m_client.post(path("/_bulk_docs"), body);
    if (!answer.json.isArray())
        throw Error(ErrorCode::PeerAnswer, m_client.name(), u"_bulk_docs is no list"_s);
    // With new_edits=false only what was not taken is named; some servers name all.
    qint64 refused = 0;
    for (const QJsonValue& one : answer.json.array()) {
        if (one.toObject().contains("error"_L1))
            ++refused;
    }
    co_return refused;
}

Task<std::optional<QJsonObject>> HttpEndpoint::local(QString id) {
    const PeerClient::Answer answer = co_await m_client.get(path("/_local/" + encoded(id)), {404});
    if (answer.status == 404 || !answer.json.isObject()) {
        m_localRevisions.remove(id);
        co_return std::nullopt;
    }
    m_localRevisions.insert(id, answer.object().value("_rev"_L1).toString());
    co_return answer.object();
}

Task<bool> HttpEndpoint::putLocal(QString id, QJsonObject body) {
    constexpr int tries = 3; // somebody else may write it at the same time
    for (int i = 0; i < tries; ++i) {
        if (const QString rev = m_localRevisions.value(id); !rev.isEmpty())
            body.insert("_rev"_L1, rev);
        else
            body.remove("_rev"_L1);
        const QByteArray text = QJsonDocument(body).toJson(QJsonDocument::Compact);
        const PeerClient::Answer answer = co_await m_client.put(path("/_local/" + encoded(id)), text, {409});
        if (answer.status != 409) {
            m_localRevisions.insert(id, answer.object().value("rev"_L1).toString());
            co_return true;
        }
        co_await local(id);
    }
    throw Error(ErrorCode::PeerAnswer, m_client.name(), u"the checkpoint cannot be written"_s);
}

Task<std::optional<Endpoint::Digest>> HttpEndpoint::digests() {
    if (m_saysNoDigests)
        co_return std::nullopt;
    const PeerClient::Answer answer = co_await m_client.get(path("/_digests"), {400, 404, 405, 501});
    if (answer.status != 200) {
        m_saysNoDigests = true;
        co_return std::nullopt;
    }
    Digest digest{sequenceText(answer.object().value("update_seq"_L1)), {}};
    const QJsonObject types = answer.object().value("types"_L1).toObject();
    for (auto it = types.begin(); it != types.end(); ++it) {
        TypeDigest one;
        one.live = it.value().toObject().value("count"_L1).toInteger();
        one.sum = QByteArray::fromHex(it.value().toObject().value("digest"_L1).toString().toLatin1());
        digest.types.insert(it.key(), one);
    }
    co_return digest;
}

Task<bool> HttpEndpoint::sent() {
    constexpr int patienceMilliseconds = 20; // a slow line: it goes on by itself whenever this thread waits
    const QDeadlineTimer end(patienceMilliseconds);
    while (m_client.isSending() && !end.hasExpired())
        co_await m_pauses.pause(0);
    co_return true;
}

// ---- the peer -----------------------------------------------------------------------------------------------------

HttpPeer::HttpPeer(PeerAddress address, ClientLimits limits)
    : m_allowed(address.databases)
    , m_as(address.as)
    , m_onlyOurs(address.onlyOurs)
    , m_lookAgain(limits.lookAgainMilliseconds)
    , m_client(std::move(address), limits) {}

HttpPeer::Access HttpPeer::accessTo(ScopeKind kind, const QString& database) const {
    if (!m_as)
        return {};
    const Rights rights = rightsOf(*m_as, kind, database);
    return {rights.read, rights.write};
}

bool HttpPeer::mayBring(const QString& documentId) const {
    return !m_as || exchange::mayBring(*m_as, documentId);
}

HttpPeer::Patience HttpPeer::patience() const {
    return m_isDesk ? Patience{.lookAgain = m_lookAgain} : Patience{.visit = 60'000, .lookAgain = 10 * m_lookAgain};
}

/// CouchDB 3 lists its databases to administrators only (chttpd/admin_only_all_dbs): a desk's user then asks for those
/// that it could want.
Task<QStringList> HttpPeer::listed(QStringList ours) {
    QStringList names;
    const PeerClient::Answer list = co_await m_client.get("/_all_dbs", {401, 403});
    if (list.status == 401 || list.status == 403) {
        std::optional<Error> refused;
        for (const QString& name : std::as_const(ours)) {
            try {
                if ((co_await m_client.get('/' + QUrl::toPercentEncoding(name), {404})).status != 404)
                    names.append(name);
            } catch (const Error& error) {
                if (error.code() != ErrorCode::Unauthorised)
                    throw;
                refused = error; // is there, and not for this desk
            }
        }
        if (names.isEmpty() && refused)
            throw *refused;
        co_return names;
    }
    if (!list.json.isArray())
        throw Error(ErrorCode::PeerAnswer, m_client.name(), u"_all_dbs is no list"_s);
    for (const QJsonValue& value : list.json.array()) {
        if (!value.toString().isEmpty())
            names.append(value.toString());
    }
    co_return names;
}

Task<QStringList> HttpPeer::databases(QStringList ours) {
    if (!m_allowed.isEmpty()) // the names of the others are nobody's business there
        ours.removeIf([&](const QString& name) { return !m_allowed.contains(name); });
    QStringList names{onlyDatabase()};
    if (onlyDatabase().isEmpty())
        names = co_await listed(ours);
    if (!m_allowed.isEmpty())
        names.removeIf([&](const QString& name) { return !m_allowed.contains(name); });
    const PeerClient::Answer welcome = co_await m_client.get("/");
    m_identity = welcome.object().value("uuid"_L1).toString();
    m_isDesk = welcome.object().value("vendor"_L1).toObject().value("name"_L1) == "Entraide"_L1;
    if (m_identity.isEmpty())
        m_identity = m_client.name();
    co_return names;
}

std::unique_ptr<Endpoint> HttpPeer::open(const QString& database) {
    return std::make_unique<HttpEndpoint>(m_client, m_identity, database);
}

} // namespace entraide::exchange
