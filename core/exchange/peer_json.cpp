// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/peer_json.h"

#include <QJsonArray>

namespace entraide::exchange {

using namespace Qt::StringLiterals;

namespace {

/// Names of their own, since the numbers of the codes may change with a version.
struct FaultName {
    ErrorCode code;
    QLatin1StringView name;
};
constexpr FaultName faultNames[]{
    {ErrorCode::Network, "network"_L1},           {ErrorCode::PeerAnswer, "answer"_L1},
    {ErrorCode::Unauthorised, "unauthorised"_L1}, {ErrorCode::Cancelled, "cancelled"_L1},
    {ErrorCode::DiskFull, "disk_full"_L1},        {ErrorCode::StorageBusy, "busy"_L1},
    {ErrorCode::NotThePeer, "not_the_peer"_L1},   {ErrorCode::PeerRefused, "refused"_L1},
    {ErrorCode::Revoked, "revoked"_L1},           {ErrorCode::ClearText, "clear_text"_L1},
};

} // namespace

QJsonObject jsonOf(const ExchangeNote& note) {
    QJsonObject json{{"at"_L1, note.at.toString(Qt::ISODate)},
                     {"peer"_L1, note.peer},
                     {"received"_L1, note.received},
                     {"sent"_L1, note.sent},
                     {"refused"_L1, note.refused},
                     {"merged"_L1, note.merged},
                     {"conflicts"_L1, note.conflicts}};
    if (note.fault) {
        QString name = u"storage"_s;
        for (const FaultName& known : faultNames) {
            if (known.code == *note.fault)
                name = known.name;
        }
        json.insert("fault"_L1, name);
    }
    return json;
}

ExchangeNote noteFrom(const QJsonObject& json) {
    ExchangeNote note{.at = QDateTime::fromString(json.value("at"_L1).toString(), Qt::ISODate),
                      .peer = json.value("peer"_L1).toString(),
                      .received = json.value("received"_L1).toInteger(),
                      .sent = json.value("sent"_L1).toInteger(),
                      .refused = json.value("refused"_L1).toInteger(),
                      .merged = json.value("merged"_L1).toInteger(),
                      .conflicts = json.value("conflicts"_L1).toInt(),
                      .fault = std::nullopt};
    if (const QString name = json.value("fault"_L1).toString(); !name.isEmpty()) {
        note.fault = ErrorCode::Storage;
        for (const FaultName& known : faultNames) {
            if (known.name == name)
                note.fault = known.code;
        }
    }
    return note;
}

QJsonObject jsonOf(const Peer& peer) {
    QJsonObject json{
        {"id"_L1, peer.id}, {"kind"_L1, enumName(peer.kind)}, {"name"_L1, peer.name}, {"role"_L1, enumName(peer.role)}};
    const auto insert = [&](QLatin1StringView key, const QString& text) {
        if (!text.isEmpty())
            json.insert(key, text);
    };
    insert("url"_L1, peer.url.toString());
    insert("user"_L1, peer.user);
    insert("token"_L1, QString::fromUtf8(peer.token));
    insert("token_digest"_L1, QString::fromLatin1(peer.tokenDigest));
    insert("certificate"_L1, QString::fromLatin1(peer.certificate));
    if (!peer.databases.isEmpty())
        json.insert("databases"_L1, QJsonArray::fromStringList(peer.databases));
    if (peer.paused)
        json.insert("paused"_L1, true);
    if (peer.revoked)
        json.insert("revoked"_L1, true);
    if (peer.last)
        json.insert("last"_L1, jsonOf(*peer.last));
    return json;
}

Peer peerFrom(const QJsonObject& json) {
    Peer peer{.id = json.value("id"_L1).toString(),
              // Files of before there were kinds hold addresses with a token: what a hub is.
              .kind = enumFromName<PeerKind>(json.value("kind"_L1).toString()).value_or(PeerKind::Hub),
              .name = json.value("name"_L1).toString(),
              .url = QUrl(json.value("url"_L1).toString()),
              .user = json.value("user"_L1).toString(),
              .token = json.value("token"_L1).toString().toUtf8(),
              .tokenDigest = json.value("token_digest"_L1).toString().toLatin1(),
              .certificate = json.value("certificate"_L1).toString().toLatin1(),
              .paused = json.value("paused"_L1).toBool(),
              .revoked = json.value("revoked"_L1).toBool()};
    if (json.contains("role"_L1)) // one that is not known here may do least
        peer.role = enumFromName<PeerRole>(json.value("role"_L1).toString()).value_or(PeerRole::Public);
    for (const QJsonValue& name : json.value("databases"_L1).toArray())
        peer.databases.append(name.toString());
    if (json.contains("last"_L1))
        peer.last = noteFrom(json.value("last"_L1).toObject());
    return peer;
}

QJsonObject jsonOf(const ExchangeSettings& settings) {
    return {{"listens"_L1, settings.listens},     {"port"_L1, settings.port},
            {"door"_L1, settings.door},           {"door_port"_L1, settings.doorPort},
            {"pace"_L1, enumName(settings.pace)}, {"every_minutes"_L1, settings.everyMinutes}};
}

ExchangeSettings settingsFrom(const QJsonObject& json) {
    ExchangeSettings settings;
    settings.listens = json.value("listens"_L1).toBool();
    settings.port = static_cast<quint16>(json.value("port"_L1).toInt(settings.port));
    settings.door = json.value("door"_L1).toBool();
    settings.doorPort = static_cast<quint16>(json.value("door_port"_L1).toInt(settings.doorPort));
    // An older version had minutes only, and 0 for those who had never thought about it.
    const int minutes = json.value("every_minutes"_L1).toInt();
    settings.pace = enumFromName<ExchangePace>(json.value("pace"_L1).toString())
                        .value_or(minutes > 0 ? ExchangePace::Every : ExchangePace::AtOnce);
    if (minutes > 0)
        settings.everyMinutes = minutes;
    return settings;
}

} // namespace entraide::exchange
