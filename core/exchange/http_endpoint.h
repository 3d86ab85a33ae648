// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "exchange/peer_client.h"
#include "replication/endpoint.h"
#include "replication/exchange.h"

#include <QHash>

#include <memory>

namespace entraide::exchange {

/// A peer's database over the CouchDB replication protocol. What a peer answers is looked at with suspicion: anything
/// of the wrong shape, and revisions that were never asked for, are left out or end the exchange (PeerAnswer).
class HttpEndpoint : public replication::Endpoint {
public:
    /// \a identity: of the server.
    HttpEndpoint(PeerClient& client, QString identity, QString database);

    QString identity() const override { return m_identity; }
    QString database() const override { return m_database; }
    bool isFar() const override { return true; }
    replication::Task<bool> sent() override;
    replication::Task<Info> info() override;
    replication::Task<Page> changes(QString since, int limit, int waitMilliseconds) override;
    replication::Task<QList<Row>> missing(QList<Row> offered) override;
    replication::Task<Fetched> fetch(QList<Row> wanted) override;
    replication::Task<Written> write(QList<DocumentStore::Incoming> documents) override;
    replication::Task<std::optional<QJsonObject>> local(QString id) override;
    replication::Task<bool> putLocal(QString id, QJsonObject body) override;
    replication::Task<std::optional<Digest>> digests() override;
    void cancel() override {
        m_pauses.cancel();
        m_client.cancel();
    }

private:
    replication::Task<qint64> send(QByteArray documents);
    replication::Task<qint64> designDocuments();
    QByteArray path(const QByteArray& rest) const { return m_path + rest; }

    PeerClient& m_client;
    QString m_identity;
    QString m_database;
    QByteArray m_path; ///< "/team-…"
    QHash<QString, QString> m_localRevisions;
    bool m_saysNoDigests = false;
    replication::Pauses m_pauses;
};

/// A peer at an address.
class HttpPeer : public replication::Peer {
public:
    explicit HttpPeer(PeerAddress address, ClientLimits limits = {});

    QString name() const override { return m_client.name(); }
    QString onlyDatabase() const override { return m_client.database(); }
    bool onlyOurs() const override { return m_onlyOurs; }
    Access accessTo(ScopeKind kind, const QString& database) const override;
    bool mayBring(const QString& documentId) const override;
    replication::Task<QStringList> databases(QStringList ours) override;
    Patience patience() const override;
    std::unique_ptr<replication::Endpoint> open(const QString& database) override;
    void cancel() override { m_client.cancel(); }
    PeerClient& client() { return m_client; }
    /// Known once databases() has answered: another desk, and no hub.
    bool isDesk() const { return m_isDesk; }

private:
    replication::Task<QStringList> listed(QStringList ours);

    QStringList m_allowed; ///< empty: all
    std::optional<Visitor> m_as;
    bool m_onlyOurs;
    int m_lookAgain;
    PeerClient m_client;
    QString m_identity;
    bool m_isDesk = false;
};

} // namespace entraide::exchange
