// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/hub_cleaning.h"

#include "domain/error.h"
#include "exchange/peer_client.h"
#include "replication/peer_writes.h"
#include "storage/desk.h"
#include "storage/document_store.h"

namespace entraide::exchange {

using namespace Qt::StringLiterals;

namespace {

const QString statesDocument = u"own.hub-cleaning"_s;

QLatin1StringView nameOf(HubCleaning cleaning) {
    switch (cleaning) {
    case HubCleaning::Asked:
        return "asked"_L1;
    case HubCleaning::AskAdministrator:
        return "ask_administrator"_L1;
    case HubCleaning::NotAHub:
        break;
    }
    return "not_a_hub"_L1;
}

HubCleaning cleaningNamed(const QString& name) {
    for (const HubCleaning cleaning : {HubCleaning::Asked, HubCleaning::AskAdministrator}) {
        if (name == nameOf(cleaning))
            return cleaning;
    }
    return HubCleaning::NotAHub;
}

QJsonObject statesOf(const Desk& desk) {
    return desk.documents().local(statesDocument).value_or(QJsonObject());
}

qint64 erasingsOf(const Desk& desk) {
    return desk.documents().digests().value(u"erasure"_s).live;
}

/// co_await may not stand in a handler, so the refusal is caught here.
replication::Task<HubCleaning> ask(PeerClient& peer, QByteArray path) {
    try {
        const PeerClient::Answer answer = co_await peer.post(std::move(path), "{}", {400, 404, 405, 415, 501});
        co_return answer.status < 300 ? HubCleaning::Asked : HubCleaning::NotAHub;
    } catch (const Error& error) {
        if (error.code() == ErrorCode::Unauthorised)
            co_return HubCleaning::AskAdministrator;
        if (error.code() == ErrorCode::PeerAnswer)
            co_return HubCleaning::NotAHub;
        throw;
    }
}

} // namespace

replication::Task<bool> cleanHub(Desk& desk, PeerClient& peer, QByteArray database) {
    const qint64 erasings = erasingsOf(desk);
    const QString hub = peer.name();
    const QJsonObject known = statesOf(desk).value(hub).toObject();
    const bool isSettled = cleaningNamed(known.value("state"_L1).toString()) != HubCleaning::AskAdministrator;
    if (erasings == 0 || (isSettled && known.value("erasings"_L1).toInteger() >= erasings))
        co_return true;
    const HubCleaning cleaning = co_await ask(peer, database + "/_compact");
    QJsonObject states = statesOf(desk);
    states.insert(hub, QJsonObject{{"state"_L1, nameOf(cleaning)},
                                   {"erasings"_L1, erasings},
                                   {"at"_L1, QDateTime::currentDateTimeUtc().toString(Qt::ISODate)}});
    replication::putLocal(desk, statesDocument, states);
    co_return cleaning != HubCleaning::AskAdministrator;
}

QList<HubState> hubStates(const Desk& desk) {
    QList<HubState> all;
    const QJsonObject states = statesOf(desk);
    for (auto it = states.begin(); it != states.end(); ++it) {
        const QJsonObject state = it.value().toObject();
        const HubCleaning cleaning = cleaningNamed(state.value("state"_L1).toString());
        if (cleaning != HubCleaning::NotAHub)
            all.append({it.key(), cleaning, QDateTime::fromString(state.value("at"_L1).toString(), Qt::ISODate)});
    }
    return all;
}

} // namespace entraide::exchange
