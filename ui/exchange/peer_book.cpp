// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/exchange/peer_book.h"

#include "replication/peer_writes.h"
#include "storage/desk.h"
#include "storage/document_store.h"

#include <QJsonArray>
#include <QJsonObject>
#include <QRandomGenerator>
#include <QUuid>

#include <algorithm>

namespace entraide {

using namespace Qt::StringLiterals;

namespace {

const QString bookDocument = u"own.exchange"_s;
const QString logDocument = u"own.exchange-log"_s;
constexpr qsizetype logLength = 200;

/// Names of their own, since the numbers of the codes may change with a version.
struct FaultName {
    ErrorCode code;
    QLatin1StringView name;
};
constexpr FaultName faultNames[]{
    {ErrorCode::Network, "network"_L1},           {ErrorCode::PeerAnswer, "answer"_L1},
    {ErrorCode::Unauthorised, "unauthorised"_L1}, {ErrorCode::Cancelled, "cancelled"_L1},
    {ErrorCode::DiskFull, "disk_full"_L1},        {ErrorCode::StorageBusy, "busy"_L1},
};

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

} // namespace

PeerBook::PeerBook(Desk& desk)
    : m_desk(desk) {
    const QJsonObject book = desk.documents().local(bookDocument).value_or(QJsonObject());
    m_settings.listens = book.value("listens"_L1).toBool();
    m_settings.port = static_cast<quint16>(book.value("port"_L1).toInt(m_settings.port));
    m_settings.token = book.value("token"_L1).toString().toUtf8();
    m_settings.everyMinutes = book.value("every_minutes"_L1).toInt();
    for (const QJsonValue& value : book.value("peers"_L1).toArray()) {
        const QJsonObject json = value.toObject();
        Peer peer{json.value("id"_L1).toString(), json.value("name"_L1).toString(),
                  QUrl(json.value("url"_L1).toString()), json.value("token"_L1).toString().toUtf8(), std::nullopt};
        if (json.contains("last"_L1))
            peer.last = noteFrom(json.value("last"_L1).toObject());
        m_peers.append(peer);
    }
    const QJsonObject log = desk.documents().local(logDocument).value_or(QJsonObject());
    for (const QJsonValue& value : log.value("exchanges"_L1).toArray())
        m_log.append(noteFrom(value.toObject()));
}

const Peer* PeerBook::find(const QString& id) const {
    const auto found = std::ranges::find(m_peers, id, &Peer::id);
    return found == m_peers.end() ? nullptr : &*found;
}

const Peer* PeerBook::at(const QString& hostAndPort) const {
    const auto found =
        std::ranges::find_if(m_peers, [&](const Peer& peer) { return peer.url.authority() == hostAndPort; });
    return hostAndPort.isEmpty() || found == m_peers.end() ? nullptr : &*found;
}

QString PeerBook::save(Peer peer) {
    const QList<Peer> before = m_peers;
    if (peer.id.isEmpty())
        peer.id = QUuid::createUuid().toString(QUuid::WithoutBraces);
    const auto found = std::ranges::find(m_peers, peer.id, &Peer::id);
    if (found == m_peers.end())
        m_peers.append(peer);
    else
        *found = peer;
    try {
        write();
    } catch (const Error&) {
        m_peers = before;
        throw;
    }
    return peer.id;
}

void PeerBook::remove(const QString& id) {
    const QList<Peer> before = m_peers;
    m_peers.removeIf([&](const Peer& peer) { return peer.id == id; });
    try {
        write();
    } catch (const Error&) {
        m_peers = before;
        throw;
    }
}

void PeerBook::setSettings(const ExchangeSettings& settings) {
    const ExchangeSettings before = m_settings;
    m_settings = settings;
    try {
        write();
    } catch (const Error&) {
        m_settings = before;
        throw;
    }
}

void PeerBook::write() {
    QJsonArray peers;
    for (const Peer& peer : std::as_const(m_peers)) {
        QJsonObject json{{"id"_L1, peer.id},
                         {"name"_L1, peer.name},
                         {"url"_L1, peer.url.toString()},
                         {"token"_L1, QString::fromUtf8(peer.token)}};
        if (peer.last)
            json.insert("last"_L1, jsonOf(*peer.last));
        peers.append(json);
    }
    replication::putLocal(m_desk, bookDocument,
                       QJsonObject{{"listens"_L1, m_settings.listens},
                                   {"port"_L1, m_settings.port},
                                   {"token"_L1, QString::fromUtf8(m_settings.token)},
                                   {"every_minutes"_L1, m_settings.everyMinutes},
                                   {"peers"_L1, peers}});
}

QByteArray PeerBook::newToken() {
    // No l, o, 0 and 1, which are taken for one another.
    constexpr QByteArrayView letters = "abcdefghijkmnpqrstuvwxyz23456789";
    static_assert(letters.size() == 32);
    QByteArray token;
    for (int i = 0; i < 25; ++i) {
        if (i > 0 && i % 5 == 0)
            token += '-';
        token += letters[QRandomGenerator::system()->bounded(32)];
    }
    return token;
}

void PeerBook::add(const ExchangeNote& note) {
    const auto isIdle = [](const ExchangeNote& one) {
        return !one.fault && one.received + one.sent + one.refused + one.merged + one.conflicts == 0;
    };
    // An exchange every few minutes that finds nothing is one line, not a hundred.
    if (!m_log.isEmpty() && m_log.first().peer == note.peer && isIdle(note) && isIdle(m_log.first()))
        m_log.removeFirst();
    m_log.prepend(note);
    if (m_log.size() > logLength)
        m_log.resize(logLength);
    QJsonArray exchanges;
    for (const ExchangeNote& one : std::as_const(m_log))
        exchanges.append(jsonOf(one));
    const auto found = std::ranges::find(m_peers, note.peer, &Peer::id);
    if (found != m_peers.end())
        found->last = note;
    m_desk.write([&](Desk::Writer&) {
        replication::putLocal(m_desk, logDocument, QJsonObject{{"exchanges"_L1, exchanges}});
        if (found != m_peers.end())
            write();
    });
}

} // namespace entraide
