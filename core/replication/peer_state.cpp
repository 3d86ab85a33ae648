// SPDX-License-Identifier: GPL-3.0-or-later
#include "replication/peer_state.h"

#include "replication/peer_writes.h"
#include "storage/desk.h"
#include "storage/document_store.h"

#include <QCryptographicHash>
#include <QJsonObject>

namespace entraide::replication {

using namespace Qt::StringLiterals;

namespace {

QString documentOf(const QString& peer) {
    const QByteArray digest = QCryptographicHash::hash(peer.toUtf8(), QCryptographicHash::Sha256);
    return u"own.exchange."_s + QString::fromLatin1(digest.toHex().left(32));
}

QDateTime timeOf(const QJsonValue& value) {
    return QDateTime::fromString(value.toString(), Qt::ISODateWithMs);
}

QString textOf(const QDateTime& time) {
    return time.isValid() ? time.toUTC().toString(Qt::ISODateWithMs) : QString();
}

} // namespace

PeerState peerState(const Desk& desk, const QString& peer) {
    PeerState state;
    const QJsonObject json = desk.documents().local(documentOf(peer)).value_or(QJsonObject());
    state.failures = json.value("failures"_L1).toInt();
    state.nextTry = timeOf(json.value("next_try"_L1));
    state.lastGood = timeOf(json.value("last_good"_L1));
    state.lastFault = json.value("last_fault"_L1).toInt(-1);
    const QJsonObject databases = json.value("databases"_L1).toObject();
    for (auto it = databases.begin(); it != databases.end(); ++it) {
        const QJsonObject one = it.value().toObject();
        state.databases.insert(it.key(), {one.value("sent_up_to"_L1).toInteger(),
                                          one.value("to_receive"_L1).toInteger(), one.value("differs"_L1).toBool()});
    }
    return state;
}

void savePeerState(Desk& desk, const QString& peer, const PeerState& state) {
    QJsonObject databases;
    for (auto it = state.databases.begin(); it != state.databases.end(); ++it) {
        databases.insert(it.key(), QJsonObject{{"sent_up_to"_L1, it->sentUpTo},
                                               {"to_receive"_L1, it->toReceive},
                                               {"differs"_L1, it->differs}});
    }
    putLocal(desk, documentOf(peer),
             QJsonObject{{"peer"_L1, peer},
                         {"failures"_L1, state.failures},
                         {"next_try"_L1, textOf(state.nextTry)},
                         {"last_good"_L1, textOf(state.lastGood)},
                         {"last_fault"_L1, state.lastFault},
                         {"databases"_L1, databases}});
}

void forgetPeerState(Desk& desk, const QString& peer) {
    putLocal(desk, documentOf(peer), std::nullopt);
}

qint64 pendingToSend(const Desk& desk, const PeerState& state) {
    qint64 pending = 0;
    for (const Desk::DatabaseInfo& database : desk.databases()) {
        const auto known = state.databases.constFind(database.name);
        const DocumentStore* documents = known == state.databases.cend() ? nullptr : desk.documentsOf(database.name);
        if (documents)
            pending += std::max<qint64>(0, documents->lastSequence() - known->sentUpTo);
    }
    return pending;
}

} // namespace entraide::replication
