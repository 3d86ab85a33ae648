// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/peer_book.h"

#include "exchange/client_token.h"
#include "exchange/peer_json.h"
#include "storage/audit_trail.h"
#include "storage/desk.h"
#include "storage/document_store.h"

#include <QJsonArray>
#include <QJsonObject>
#include <QUuid>

#include <algorithm>

namespace entraide::exchange {

using namespace Qt::StringLiterals;

namespace {

const QString bookDocument = u"own.exchange"_s;
const QString logDocument = u"own.exchange-log"_s;
constexpr qsizetype logLength = 200;

const Peer* pointerTo(const QList<Peer>& peers, QList<Peer>::const_iterator found) {
    return found == peers.end() ? nullptr : &*found;
}

/// For the journal.
QString detailOf(const Peer& peer) {
    return auditDetail(
        {{"as"_L1, QString(enumName(peer.kind))}, {"role"_L1, QString(enumName(peer.role))}, {"peer"_L1, peer.id}});
}

} // namespace

QList<Peer> peersOf(const Desk& desk) {
    const QJsonObject book = desk.documents().local(bookDocument).value_or(QJsonObject());
    QList<Peer> peers;
    for (const QJsonValue& value : book.value("peers"_L1).toArray())
        peers.append(peerFrom(value.toObject()));
    return peers;
}

const Peer* certifiedAmong(const QList<Peer>& peers, const QByteArray& fingerprint) {
    if (fingerprint.isEmpty())
        return nullptr;
    return pointerTo(peers, std::ranges::find_if(peers, [&](const Peer& peer) {
                         return peer.kind == PeerKind::Desk && peer.certificate == fingerprint;
                     }));
}

const Peer* authorisedAmong(const QList<Peer>& peers, const QByteArray& authorization) {
    const QByteArray token = tokenIn(authorization);
    if (token.isEmpty())
        return nullptr;
    const QByteArray digest = digestOfToken(token);
    const Peer* found = nullptr;
    for (const Peer& peer : peers) { // all of them, so that the time taken does not tell which
        if (peer.kind == PeerKind::Client && sameDigest(peer.tokenDigest, digest))
            found = &peer;
    }
    return found;
}

PeerBook::PeerBook(Desk& desk)
    : m_desk(desk) {
    refresh();
    const QByteArray token =
        desk.documents().local(bookDocument).value_or(QJsonObject()).value("token"_L1).toString().toUtf8();
    const Desk::ForTeam forTeam(desk);
    if (!token.isEmpty())
        save({.kind = PeerKind::Client, .name = desk.info().name, .tokenDigest = digestOfToken(token)});
}

void PeerBook::refresh() {
    readBook();
    readLog();
}

void PeerBook::readBook() {
    m_settings = settingsFrom(m_desk.documents().local(bookDocument).value_or(QJsonObject()));
    m_peers = peersOf(m_desk);
}

void PeerBook::readLog() {
    m_log.clear();
    const QJsonObject log = m_desk.documents().local(logDocument).value_or(QJsonObject());
    for (const QJsonValue& value : log.value("exchanges"_L1).toArray())
        m_log.append(noteFrom(value.toObject()));
}

QList<Peer> PeerBook::desks() const {
    QList<Peer> desks = m_peers;
    desks.removeIf([](const Peer& peer) { return peer.kind == PeerKind::Client; });
    return desks;
}

qsizetype PeerBook::teamSize() const {
    return std::ranges::count_if(m_peers, [](const Peer& peer) {
        return peer.kind == PeerKind::Desk && peer.role != PeerRole::Partner && !peer.revoked;
    });
}

QList<Peer> PeerBook::clients() const {
    QList<Peer> clients = m_peers;
    clients.removeIf([](const Peer& peer) { return peer.kind != PeerKind::Client; });
    return clients;
}

const Peer* PeerBook::find(const QString& id) const {
    return pointerTo(m_peers, std::ranges::find(m_peers, id, &Peer::id));
}

const Peer* PeerBook::at(const QString& hostAndPort) const {
    if (hostAndPort.isEmpty())
        return nullptr;
    return pointerTo(
        m_peers, std::ranges::find_if(m_peers, [&](const Peer& peer) { return peer.url.authority() == hostAndPort; }));
}

QString PeerBook::save(Peer peer) {
    m_desk.require(DeskAct::ManageExchange);
    if (peer.id.isEmpty())
        peer.id = QUuid::createUuid().toString(QUuid::WithoutBraces);
    change([&] {
        const auto found = std::ranges::find(m_peers, peer.id, &Peer::id);
        if (found == m_peers.end()) {
            m_peers.append(peer);
            m_desk.audit().enter(AuditAct::PeerPaired, {}, detailOf(peer));
        } else {
            *found = peer;
        }
    });
    return peer.id;
}

void PeerBook::remove(const QString& id) {
    m_desk.require(DeskAct::ManageExchange);
    change([&] {
        const Peer* known = find(id);
        if (!known)
            return;
        m_desk.audit().enter(AuditAct::PeerRemoved, {}, detailOf(*known));
        m_peers.removeIf([&](const Peer& peer) { return peer.id == id; });
    });
}

PeerBook::NewClient PeerBook::makeClient(Peer client) {
    const QByteArray token = newClientToken();
    client.kind = PeerKind::Client;
    client.tokenDigest = digestOfToken(token);
    return {save(client), token};
}

void PeerBook::setSettings(const ExchangeSettings& settings) {
    m_desk.require(DeskAct::ManageExchange);
    change([&] { m_settings = settings; });
}

/// Reads, edits and writes in one transaction: another connection's edit is not written over.
void PeerBook::change(const std::function<void()>& edit) {
    const QList<Peer> peers = m_peers;
    const ExchangeSettings settings = m_settings;
    try {
        m_desk.write([&](Desk::Writer&) {
            readBook();
            edit();
            QJsonObject book = jsonOf(m_settings);
            QJsonArray all;
            for (const Peer& peer : std::as_const(m_peers))
                all.append(jsonOf(peer));
            book.insert("peers"_L1, all);
            m_desk.documents().putLocal(bookDocument, book);
        });
    } catch (const Error&) {
        m_peers = peers;
        m_settings = settings;
        throw;
    }
}

void PeerBook::add(const ExchangeNote& note) {
    const auto isIdle = [](const ExchangeNote& one) {
        return !one.fault && one.received + one.sent + one.refused + one.merged + one.conflicts == 0;
    };
    m_desk.write([&](Desk::Writer&) {
        readLog();
        // An exchange every few minutes that finds nothing is one line, not a hundred.
        if (!m_log.isEmpty() && m_log.first().peer == note.peer && isIdle(note) && isIdle(m_log.first()))
            m_log.removeFirst();
        m_log.prepend(note);
        if (m_log.size() > logLength)
            m_log.resize(logLength);
        QJsonArray exchanges;
        for (const ExchangeNote& one : std::as_const(m_log))
            exchanges.append(jsonOf(one));
        m_desk.documents().putLocal(logDocument, QJsonObject{{"exchanges"_L1, exchanges}});
        if (find(note.peer)) {
            change([&] {
                const auto found = std::ranges::find(m_peers, note.peer, &Peer::id);
                if (found != m_peers.end())
                    found->last = note;
            });
        }
    });
}

} // namespace entraide::exchange
