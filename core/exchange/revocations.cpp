// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/revocations.h"

#include "exchange/peer_book.h"
#include "storage/audit_trail.h"
#include "storage/desk.h"
#include "storage/document_store.h"

#include <QDateTime>
#include <QJsonArray>
#include <QJsonObject>

namespace entraide::exchange {

using namespace Qt::StringLiterals;

namespace {

const QString denyDocument = u"own.revoked"_s;

QString documentOf(const QByteArray& fingerprint) {
    return u"revocation:"_s + QString::fromLatin1(fingerprint);
}

QJsonArray denied(const Desk& desk) {
    return desk.documents().local(denyDocument).value_or(QJsonObject()).value("certificates"_L1).toArray();
}

void deny(Desk& desk, const QByteArray& fingerprint) {
    QJsonArray all = denied(desk);
    const QString text = QString::fromLatin1(fingerprint);
    if (!all.contains(text))
        all.append(text);
    desk.documents().putLocal(denyDocument, QJsonObject{{"certificates"_L1, all}});
    PeerBook book(desk);
    for (Peer peer : QList<Peer>(book.peers())) {
        if (peer.certificate != fingerprint || peer.revoked)
            continue;
        peer.revoked = true;
        book.save(peer);
    }
}

} // namespace

bool isRevoked(const Desk& desk, const QByteArray& fingerprint) {
    // A tombstone counts: deleting the document revives nobody.
    return denied(desk).contains(QString::fromLatin1(fingerprint)) ||
           !desk.documents().leaves(documentOf(fingerprint)).isEmpty();
}

void revoke(Desk& desk, const QByteArray& fingerprint, const QString& name) {
    desk.require(DeskAct::ManageExchange);
    desk.write([&](Desk::Writer& writer) {
        writer.putBody(documentOf(fingerprint), {{"type"_L1, "revocation"_L1},
                                                 {"at"_L1, QDateTime::currentDateTimeUtc().toString(Qt::ISODate)},
                                                 {"name"_L1, name}});
        deny(desk, fingerprint);
        desk.audit().enter(AuditAct::PeerRevoked, {},
                           auditDetail({{"certificate"_L1, QString::fromLatin1(fingerprint)}}));
    });
}

bool adoptRevocations(Desk& desk) {
    QList<QByteArray> arrived;
    for (const Peer& peer : peersOf(desk)) {
        if (!peer.certificate.isEmpty() && !peer.revoked && isRevoked(desk, peer.certificate))
            arrived.append(peer.certificate);
    }
    if (!arrived.isEmpty()) {
        const Desk::ForTeam forTeam(desk);
        desk.write([&](Desk::Writer&) {
            for (const QByteArray& fingerprint : std::as_const(arrived))
                deny(desk, fingerprint);
        });
    }
    return !arrived.isEmpty();
}

} // namespace entraide::exchange
