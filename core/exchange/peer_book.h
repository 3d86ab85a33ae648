// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "exchange/peer.h"

#include <QList>

#include <functional>

class QJsonObject;

namespace entraide {
class Desk;
}

namespace entraide::exchange {

/// The peers as the desk's file has them now. Cheap enough for each request.
QList<Peer> peersOf(const Desk& desk);
/// The paired desk with this certificate (hexadecimal fingerprint); null when there is none.
const Peer* certifiedAmong(const QList<Peer>& peers, const QByteArray& fingerprint);
/// The client whose token an Authorization header holds; null when there is none.
const Peer* authorisedAmong(const QList<Peer>& peers, const QByteArray& authorization);

/// Peers, the programs that may call, and the log of the exchange, kept inside the desk's own (encrypted) file, in
/// documents that never leave it. Throws Error. One connection, one thread; what another connection wrote is seen after
/// refresh().
class PeerBook {
public:
    /// Reads the book. What an older version kept is brought over, and written so at once: the one token of the
    /// listener in clear becomes a client with the token's digest.
    explicit PeerBook(Desk& desk);
    /// Reads it again.
    void refresh();

    const QList<Peer>& peers() const { return m_peers; }
    /// Those with whom this desk exchanges by calling or being called; not the programs.
    QList<Peer> desks() const;
    /// The other PCs of the association: paired, and not refused.
    qsizetype teamSize() const;
    /// The programs that may call, each with a token of its own.
    QList<Peer> clients() const;
    const Peer* find(const QString& id) const;
    /// The peer at this host and port; null when none is known.
    const Peer* at(const QString& hostAndPort) const;
    /// Notes a peer; gives its id.
    QString save(Peer peer);
    void remove(const QString& id);
    /// Makes a client and its token, or a new token for one that is there (its old one lets nobody in any more). The
    /// token is given here once and kept nowhere.
    struct NewClient {
        QString id;
        QByteArray token;
    };
    NewClient makeClient(Peer client);

    const ExchangeSettings& settings() const { return m_settings; }
    void setSettings(const ExchangeSettings& settings);

    /// The newest first.
    const QList<ExchangeNote>& log() const { return m_log; }
    void add(const ExchangeNote& note);

private:
    void change(const std::function<void()>& edit);
    void readBook();
    void readLog();

    Desk& m_desk;
    QList<Peer> m_peers;
    ExchangeSettings m_settings;
    QList<ExchangeNote> m_log;
};

} // namespace entraide::exchange
