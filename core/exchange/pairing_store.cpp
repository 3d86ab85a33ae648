// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/pairing_store.h"

#include "domain/error.h"
#include "exchange/peer_book.h"
#include "exchange/revocations.h"
#include "storage/desk.h"
#include "storage/document_store.h"

#include <algorithm>

namespace entraide::exchange {

using namespace Qt::StringLiterals;

PairingTrace storePairing(Desk& desk, const PairingResult& result, const QUrl& url) {
    desk.require(DeskAct::ManageExchange);
    PairingTrace trace;
    PeerBook book(desk);
    desk.write([&](Desk::Writer& writer) {
        if (isRevoked(desk, result.otherFingerprint))
            throw Error(ErrorCode::Revoked, result.otherName);
        Peer peer;
        // Paired again: the same line in the list, with its log.
        if (const Peer* known = certifiedAmong(book.peers(), result.otherFingerprint))
            peer = *known;
        trace.newPeer = peer.id.isEmpty();
        peer.kind = PeerKind::Desk;
        peer.name = result.otherName;
        peer.url = url;
        peer.certificate = result.otherFingerprint;
        peer.role = result.as == PairingAs::Team ? PeerRole::Coordinator : PeerRole::Partner;
        peer.databases.clear();
        peer.paused = false;
        if (result.as == PairingAs::Partner) {
            const QString name = enumName(ScopeKind::Partner) + u'-' + result.uuid;
            if (!desk.documentsOf(name))
                trace.newDatabase = name;
            desk.makeDatabase(ScopeKind::Partner, result.uuid);
            peer.databases = {name};
            const QString id = u"partner:"_s + result.uuid;
            QJsonObject body = writer.body(id).value_or(QJsonObject());
            body.insert("type"_L1, u"partner"_s);
            body.insert("name"_L1, result.otherName);
            writer.putBody(id, body);
        }
        trace.peer = book.save(peer);
    });
    // Last: of all this it alone cannot be taken back.
    if (result.as == PairingAs::Team && result.isCaller && result.uuid != desk.documents().databaseUuid())
        desk.joinTeam(result.uuid);
    return trace;
}

void undoPairing(Desk& desk, const PairingTrace& trace) {
    desk.require(DeskAct::ManageExchange);
    PeerBook book(desk);
    if (trace.newPeer)
        book.remove(trace.peer);
    if (trace.newDatabase.isEmpty())
        return;
    desk.write(
        [&](Desk::Writer& writer) { writer.removeDocument(u"partner:"_s + trace.newDatabase.section(u'-', 1)); });
    desk.removeDatabase(trace.newDatabase);
}

} // namespace entraide::exchange
