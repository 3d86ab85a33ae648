// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/replicator.h"

#include "domain/error.h"
#include "replication/auto_merge.h"
#include "replication/peer_writes.h"
#include "replication/wire.h"
#include "storage/desk.h"

#include <QCryptographicHash>
#include <QJsonArray>
#include <QJsonObject>
#include <QMetaObject>
#include <QUuid>

#include <algorithm>

namespace entraide::exchange {

using namespace Qt::StringLiterals;
using namespace replication;

namespace {

constexpr int batchDocuments = 500;
constexpr qsizetype batchBytes = 4 * 1024 * 1024;
constexpr qsizetype historyLength = 20;

QByteArray encoded(const QString& text) {
    return QUrl::toPercentEncoding(text);
}

/// A sequence is opaque: a number or a text.
QString sequenceText(const QJsonValue& value) {
    return value.isString() ? value.toString() : QString::number(value.toInteger());
}

QString replicationId(const QString& source, const QString& target) {
    const QByteArray digest = QCryptographicHash::hash((source + u'\n' + target).toUtf8(), QCryptographicHash::Sha256);
    return QString::fromLatin1(digest.toHex().left(32));
}

} // namespace

Replicator::Replicator(Desk& desk, PeerAddress address, ClientLimits limits)
    : m_desk(desk)
    , m_peer(std::move(address), limits)
    , m_sessionId(QUuid::createUuid().toString(QUuid::Id128)) {}

Replicator::~Replicator() = default;

void Replicator::start() {
    m_task = run(false);
    QMetaObject::invokeMethod(this, [this] { m_task->start(); }, Qt::QueuedConnection);
}

void Replicator::startLooking() {
    m_task = run(true);
    QMetaObject::invokeMethod(this, [this] { m_task->start(); }, Qt::QueuedConnection);
}

void Replicator::cancel() {
    m_peer.cancel();
}

Task<bool> Replicator::run(bool lookOnly) {
    std::optional<Error> fault;
    try {
        co_await chooseDatabase();
        if (!lookOnly) {
            co_await pull();
            co_await push();
        }
    } catch (const Error& error) {
        fault = error;
    }
    Q_EMIT finished(m_result, fault ? &*fault : nullptr);
    co_return !fault;
}

Task<bool> Replicator::chooseDatabase() {
    if (!m_peer.hasDatabase()) {
        const PeerClient::Answer list = co_await m_peer.get("/_all_dbs");
        const QString own = m_desk.documents().databaseName();
        QString chosen;
        for (const QJsonValue& value : list.json.array()) {
            const QString name = value.toString();
            if (name == own || (chosen.isEmpty() && name.startsWith(u"team-")))
                chosen = name;
        }
        if (chosen.isEmpty())
            throw Error(ErrorCode::PeerAnswer, m_peer.name(), u"no desk's database there"_s);
        m_peer.setDatabase(chosen);
    }
    const PeerClient::Answer info = co_await m_peer.get("");
    m_result.peerDatabase = info.object().value("db_name"_L1).toString();
    if (m_result.peerDatabase.isEmpty() || info.object().value("update_seq"_L1).isUndefined())
        throw Error(ErrorCode::PeerAnswer, m_peer.name(), u"not a database of this protocol"_s);
    m_peerUuid = m_peer.name() + u'/' + m_result.peerDatabase;
    co_return true;
}

// Checkpoints are kept on both sides and compared by the sessions in their histories, as the replication protocol says
// ("Find Common Ancestry"): a side that was restored from a copy has another history and starts further back.
Task<QString> Replicator::commonCheckpoint(QString id, QString* localRev, QString* peerRev, QJsonArray* history) {
    const auto local = m_desk.documents().local(id);
    const PeerClient::Answer answer = co_await m_peer.get("/_local/" + encoded(id), {404});
    if (answer.status == 200)
        *peerRev = answer.object().value("_rev"_L1).toString();
    if (!local || answer.status == 404)
        co_return QString();
    *localRev = local->value("_rev"_L1).toString();
    *history = local->value("history"_L1).toArray();
    if (local->value("session_id"_L1) == answer.object().value("session_id"_L1))
        co_return sequenceText(local->value("source_last_seq"_L1));
    for (const QJsonValue& ours : std::as_const(*history)) {
        for (const QJsonValue& theirs : answer.object().value("history"_L1).toArray()) {
            if (ours.toObject().value("session_id"_L1) == theirs.toObject().value("session_id"_L1))
                co_return sequenceText(ours.toObject().value("recorded_seq"_L1));
        }
    }
    co_return QString();
}

Task<bool> Replicator::writeCheckpoint(QString id, QString since, QString* localRev, QString* peerRev,
                                       QJsonArray* history) {
    const QJsonObject entry{{"session_id"_L1, m_sessionId}, {"recorded_seq"_L1, since}};
    if (!history->isEmpty() && history->first().toObject().value("session_id"_L1) == m_sessionId)
        history->replace(0, entry);
    else
        history->prepend(entry);
    while (history->size() > historyLength)
        history->removeLast();
    QJsonObject document{{"session_id"_L1, m_sessionId},
                         {"source_last_seq"_L1, since},
                         {"replication_id_version"_L1, 4},
                         {"history"_L1, *history}};
    // The peer's first: a checkpoint that only one side has is not used.
    QJsonObject theirs = document;
    if (!peerRev->isEmpty())
        theirs.insert("_rev"_L1, *peerRev);
    const PeerClient::Answer answer = co_await m_peer.put("/_local/" + encoded(id), QJsonDocument(theirs), {409});
    if (answer.status == 409) {
        const PeerClient::Answer current = co_await m_peer.get("/_local/" + encoded(id));
        theirs.insert("_rev"_L1, current.object().value("_rev"_L1));
        const PeerClient::Answer again = co_await m_peer.put("/_local/" + encoded(id), QJsonDocument(theirs));
        *peerRev = again.object().value("rev"_L1).toString();
    } else {
        *peerRev = answer.object().value("rev"_L1).toString();
    }
    document.insert("_rev"_L1, u"0-"_s + QString::number(localRev->section(u'-', 1).toLongLong() + 1));
    *localRev = document.value("_rev"_L1).toString();
    putLocal(m_desk, id, document);
    co_return true;
}

Task<QList<DocumentStore::Incoming>> Replicator::fetch(QJsonArray wanted) {
    QList<DocumentStore::Incoming> revisions;
    const PeerClient::Answer answer =
        co_await m_peer.post("/_bulk_get?revs=true&latest=true", QJsonDocument(QJsonObject{{"docs"_L1, wanted}}));
    if (!answer.object().value("results"_L1).isArray())
        throw Error(ErrorCode::PeerAnswer, m_peer.name(), u"_bulk_get without results"_s);
    for (const QJsonValue& result : answer.object().value("results"_L1).toArray()) {
        for (const QJsonValue& document : result.toObject().value("docs"_L1).toArray()) {
            const QJsonValue good = document.toObject().value("ok"_L1);
            if (!good.isObject()) {
                ++m_result.refused;
                continue;
            }
            const auto incoming = incomingFromJson(good);
            if (const auto* revision = std::get_if<DocumentStore::Incoming>(&incoming))
                revisions.append(*revision);
            else
                ++m_result.refused;
        }
    }
    co_return revisions;
}

Task<bool> Replicator::pull() {
    const QString id = replicationId(m_peerUuid, m_desk.documents().databaseName());
    QString localRev;
    QString peerRev;
    QJsonArray history;
    QString since = co_await commonCheckpoint(id, &localRev, &peerRev, &history);
    for (;;) {
        QByteArray path = "/_changes?style=all_docs&limit=" + QByteArray::number(batchDocuments);
        if (!since.isEmpty())
            path += "&since=" + encoded(since);
        const PeerClient::Answer answer = co_await m_peer.get(path);
        const QJsonObject page = answer.object();
        if (!page.value("results"_L1).isArray() || page.value("last_seq"_L1).isUndefined())
            throw Error(ErrorCode::PeerAnswer, m_peer.name(), u"_changes without results"_s);
        const QJsonArray rows = page.value("results"_L1).toArray();
        if (rows.isEmpty())
            break;
        QJsonArray wanted;
        for (const QJsonValue& row : rows) {
            const QString documentId = row.toObject().value("id"_L1).toString();
            if (documentId.isEmpty() || documentId.startsWith(u'_'))
                continue;
            QList<RevisionId> revisions;
            for (const QJsonValue& change : row.toObject().value("changes"_L1).toArray()) {
                if (const auto rev = RevisionId::fromString(change.toObject().value("rev"_L1).toString()))
                    revisions.append(*rev);
            }
            for (const RevisionId& rev : m_desk.documents().missing(documentId, revisions).missing)
                wanted.append(QJsonObject{{"id"_L1, documentId}, {"rev"_L1, rev.toString()}});
        }
        m_progress.toReceive = wanted.size() + page.value("pending"_L1).toInteger();
        if (!wanted.isEmpty()) {
            const QList<DocumentStore::Incoming> revisions = co_await fetch(wanted);
            const ChangeSet changed = applyFromPeer(m_desk, revisions, m_peer.name());
            m_result.received += revisions.size();
            QStringList conflicted;
            for (const Change& change : changed.changes) {
                if (change.conflicted)
                    conflicted.append(change.id);
            }
            mergeConflicts(conflicted);
        }
        since = sequenceText(page.value("last_seq"_L1));
        co_await writeCheckpoint(id, since, &localRev, &peerRev, &history);
        m_progress.received = m_result.received;
        Q_EMIT progressed(m_progress);
        if (rows.size() < batchDocuments && page.value("pending"_L1).toInteger() == 0)
            break;
    }
    co_return true;
}

void Replicator::mergeConflicts(const QStringList& ids) {
    for (const QString& id : ids) {
        if (mergeConflict(m_desk, id))
            ++m_result.merged;
        else if (!m_result.conflicts.contains(id))
            m_result.conflicts.append(id);
    }
}

Task<bool> Replicator::push() {
    DocumentStore& documents = m_desk.documents();
    const QString id = replicationId(documents.databaseName(), m_peerUuid);
    QString localRev;
    QString peerRev;
    QJsonArray history;
    const QString checkpoint = co_await commonCheckpoint(id, &localRev, &peerRev, &history);
    qint64 since = checkpoint.toLongLong();
    for (;;) {
        const QList<DocumentStore::ChangesRow> rows = documents.changes(since, batchDocuments);
        if (rows.isEmpty())
            break;
        QJsonObject offered;
        for (const DocumentStore::ChangesRow& row : rows) {
            QJsonArray revisions;
            for (const RevisionId& leaf : row.leaves)
                revisions.append(leaf.toString());
            offered.insert(row.id, revisions);
        }
        const PeerClient::Answer diff = co_await m_peer.post("/_revs_diff", QJsonDocument(offered));
        if (!diff.json.isObject())
            throw Error(ErrorCode::PeerAnswer, m_peer.name(), u"_revs_diff is no object"_s);
        const QJsonObject wanted = diff.object();
        m_progress.toSend = wanted.size() + std::max<qint64>(0, documents.lastSequence() - rows.last().seq);
        QJsonArray batch;
        qsizetype bytes = 0;
        for (auto it = wanted.begin(); it != wanted.end(); ++it) {
            for (const QJsonValue& text : it.value().toObject().value("missing"_L1).toArray()) {
                const auto rev = RevisionId::fromString(text.toString());
                const auto stored = rev ? documents.revision(it.key(), rev) : std::nullopt;
                if (!stored || !stored->available)
                    continue;
                const QJsonObject document = documentToJson(*stored, {.revisions = true, .conflicts = {}});
                bytes += QJsonDocument(document).toJson(QJsonDocument::Compact).size();
                batch.append(document);
                if (bytes >= batchBytes || batch.size() >= batchDocuments) {
                    const QJsonObject body{{"new_edits"_L1, false}, {"docs"_L1, batch}};
                    const PeerClient::Answer answer = co_await m_peer.post("/_bulk_docs", QJsonDocument(body));
                    m_result.refused += answer.json.array().size();
                    m_result.sent += batch.size() - answer.json.array().size();
                    batch = {};
                    bytes = 0;
                }
            }
        }
        if (!batch.isEmpty()) {
            const QJsonObject body{{"new_edits"_L1, false}, {"docs"_L1, batch}};
            const PeerClient::Answer answer = co_await m_peer.post("/_bulk_docs", QJsonDocument(body));
            m_result.refused += answer.json.array().size();
            m_result.sent += batch.size() - answer.json.array().size();
        }
        since = rows.last().seq;
        co_await writeCheckpoint(id, QString::number(since), &localRev, &peerRev, &history);
        m_progress.sent = m_result.sent;
        Q_EMIT progressed(m_progress);
    }
    co_return true;
}

} // namespace entraide::exchange
