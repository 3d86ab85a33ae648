// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "replication/endpoint.h"

#include <QObject>
#include <QTimer>

#include <functional>
#include <list>

namespace entraide {
class Desk;
}

namespace entraide::replication {

/// A database of an open desk, as one side of a replication. What is written to it comes out of the desk as one change
/// for each batch, like every other edit; what does not clash is merged, and mass deletions wait for a person
/// (peer_writes.h). Lives on the desk's thread; only waiting for changes needs its event loop.
class DeskEndpoint : public QObject, public Endpoint {
    Q_OBJECT

public:
    /// \a peer: who the other side is, as conflicts and held deletions name it. \a mayBring: which documents of it are
    /// taken; null: all.
    DeskEndpoint(Desk& desk, QString database, QString peer, std::function<bool(const QString& id)> mayBring = {});
    ~DeskEndpoint() override;

    QString identity() const override;
    QString database() const override { return m_database; }
    Task<Info> info() override;
    Task<Page> changes(QString since, int limit, int waitMilliseconds) override;
    Task<QList<Row>> missing(QList<Row> offered) override;
    Task<Fetched> fetch(QList<Row> wanted) override;
    Task<Written> write(QList<DocumentStore::Incoming> documents) override;
    Task<std::optional<QJsonObject>> local(QString id) override;
    Task<bool> putLocal(QString id, QJsonObject body) override;
    Task<std::optional<Digest>> digests() override;
    void cancel() override;

private:
    /// `co_await Waiting(…)`: until something changed after \a since, the time is over, or it is cancelled.
    class Waiting;
    void look();
    DocumentStore& store() const;
    void checkOpen() const;

    Desk& m_desk;
    QString m_database;
    QString m_peer;
    std::function<bool(const QString& id)> m_mayBring;
    std::list<Waiting*> m_waiting;
    QTimer m_timer; ///< other connections to the file write without telling this one
    bool m_cancelled = false;
};

} // namespace entraide::replication
