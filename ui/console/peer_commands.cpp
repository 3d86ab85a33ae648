// SPDX-License-Identifier: GPL-3.0-or-later
// peers and revoke: whom this desk exchanges with.
#include "exchange/identity.h"
#include "exchange/peer_book.h"
#include "exchange/peer_tls.h"
#include "exchange/revocations.h"
#include "ui/console/commands.h"
#include "ui/console/console_words.h"
#include "ui/words/pairing_words.h"
#include "ui/words/time_words.h"

#include <QJsonArray>

namespace entraide::console {

using namespace Qt::StringLiterals;

namespace {

QJsonObject jsonOf(const exchange::Peer& peer) {
    QJsonObject json{{u"id"_s, peer.id},
                     {u"kind"_s, QString(enumName(peer.kind))},
                     {u"name"_s, peer.name},
                     {u"address"_s, peer.url.toString()},
                     {u"role"_s, QString(enumName(peer.role))},
                     {u"databases"_s, QJsonArray::fromStringList(peer.databases)},
                     {u"paused"_s, peer.paused},
                     {u"revoked"_s, peer.revoked}};
    if (!peer.user.isEmpty())
        json.insert(u"user"_s, peer.user);
    if (!peer.certificate.isEmpty())
        json.insert(u"certificate"_s, QString::fromLatin1(peer.certificate));
    if (peer.last)
        json.insert(u"last"_s, peer.last->at.toString(Qt::ISODate));
    return json;
}

QString lineOf(const exchange::Peer& peer) {
    QStringList parts{peer.id, word(peer.kind), peer.name};
    if (!peer.url.isEmpty())
        parts.append(peer.url.toString());
    if (peer.kind != exchange::PeerKind::Hub)
        parts.append(word(peer.role));
    if (peer.revoked)
        parts.append(ConsoleWords::tr("revoked"));
    else if (peer.paused)
        parts.append(ConsoleWords::tr("paused"));
    if (peer.last)
        parts.append(ConsoleWords::tr("last exchange %1").arg(dateTimeText(peer.last->at.toLocalTime())));
    return parts.join(u"  "_s);
}

ExitStatus addHub(Session& session, exchange::PeerBook& book) {
    const QUrl url(session.line.value("add-hub"_L1), QUrl::StrictMode);
    const bool isAddress = url.isValid() && !url.host().isEmpty() && url.userInfo().isEmpty() &&
                           (url.scheme() == "http"_L1 || url.scheme() == "https"_L1);
    if (!isAddress)
        return session.fail(ExitStatus::BadInput,
                            ConsoleWords::tr("“%1” is no address of a hub. Write it as https://hub.example.org.")
                                .arg(session.line.value("add-hub"_L1)));
    if (!exchange::isPrivate(url))
        throw Error(ErrorCode::ClearText, url.authority());
    const QString id =
        book.save({.kind = exchange::PeerKind::Hub,
                   .name = url.host(),
                   .url = url,
                   .user = session.line.value("user"_L1),
                   .token = session.line.has("password-file"_L1) ? secretIn(session.line.value("password-file"_L1))
                                                                 : QByteArray()});
    session.out.object(jsonOf(*book.find(id)));
    session.out.line(lineOf(*book.find(id)));
    return ExitStatus::Done;
}

ExitStatus addClient(Session& session, exchange::PeerBook& book) {
    const QString role = session.line.has("role"_L1) ? session.line.value("role"_L1) : u"reader"_s;
    const auto known = enumFromName<exchange::PeerRole>(role);
    if (known != exchange::PeerRole::Coordinator && known != exchange::PeerRole::Reader)
        return session.fail(ExitStatus::Usage,
                            ConsoleWords::tr("--role is coordinator or reader, not “%1”.").arg(role));
    const auto made = book.makeClient({.name = session.line.value("add-client"_L1), .role = *known});
    QJsonObject json = jsonOf(*book.find(made.id));
    json.insert(u"token"_s, QString::fromLatin1(made.token));
    session.out.object(json);
    session.out.line(ConsoleWords::tr("Its token, which is not shown again: %1").arg(QString::fromLatin1(made.token)));
    return ExitStatus::Done;
}

} // namespace

ExitStatus runPeers(Session& session) {
    Desk& desk = session.desk();
    exchange::adoptRevocations(desk);
    exchange::PeerBook book(desk);
    if (session.line.has("add-hub"_L1))
        return addHub(session, book);
    if (session.line.has("add-client"_L1))
        return addClient(session, book);
    for (const QLatin1StringView option : {"remove"_L1, "pause"_L1, "resume"_L1}) {
        if (!session.line.has(option))
            continue;
        const QString id = session.line.value(option);
        const exchange::Peer* known = book.find(id);
        if (!known)
            return session.notFound(id);
        exchange::Peer peer = *known;
        peer.paused = option == "pause"_L1;
        if (option == "remove"_L1)
            book.remove(id);
        else
            book.save(peer);
    }
    QJsonArray all;
    for (const exchange::Peer& peer : book.peers()) {
        all.append(jsonOf(peer));
        session.out.line(lineOf(peer));
    }
    session.out.object(
        {{u"peers"_s, all}, {u"certificate"_s, QString::fromLatin1(exchange::Identity::of(desk).fingerprint())}});
    return ExitStatus::Done;
}

ExitStatus runRevoke(Session& session) {
    Desk& desk = session.desk();
    const QString id = session.line.operands.first();
    exchange::PeerBook book(desk);
    const exchange::Peer* peer = book.find(id);
    if (!peer)
        return session.notFound(id);
    const QString name = peer->name;
    if (peer->kind == exchange::PeerKind::Desk)
        exchange::revoke(desk, peer->certificate, name);
    else // its token is all it has
        book.remove(id);
    session.out.object({{u"revoked"_s, id}, {u"name"_s, name}});
    session.out.line(ConsoleWords::tr("“%1” is not let in any more; the other PCs of the team obey once they have "
                                      "exchanged.")
                         .arg(name));
    return ExitStatus::Done;
}

} // namespace entraide::console
