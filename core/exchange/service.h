// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "exchange/http_message.h"
#include "exchange/routes.h"
#include "replication/wire.h"

#include <QCryptographicHash>
#include <QString>

#include <functional>

namespace entraide {
class Desk;
}

namespace entraide::exchange {

/// Who may come in. Only the token's digest is kept.
class AccessToken {
public:
    /// An empty token lets everyone in: for a server on loopback only.
    static AccessToken open() { return {}; }
    static AccessToken of(const QByteArray& token);
    bool isOpen() const { return m_digest.isEmpty(); }
    /// "Basic …" with the token as the password (any user), or "Bearer …". Takes the same time for every wrong token.
    bool admits(const QByteArray& authorization) const;

private:
    QByteArray m_digest;
};

/// Answers the CouchDB replication protocol for one desk. Knows no sockets; lives on the thread of its Desk.
class Service {
public:
    Service(Desk& desk, AccessToken token);

    /// Never throws: a fault of the disk is answered as 500 or 507 and logged by its code.
    HttpReply handle(const HttpRequest& request);

    QString databaseName() const;

    /// Since it was made. Documents, not requests.
    struct Traffic {
        qint64 received = 0;   ///< documents that peers changed here
        qint64 sent = 0;       ///< revisions that peers fetched
        qint64 turnedAway = 0; ///< requests without the right token
        friend bool operator==(const Traffic&, const Traffic&) = default;
    };
    const Traffic& traffic() const { return m_traffic; }
    /// What handle() took from peers in this call, for whoever shows the desk; called after each commit.
    std::function<void(const ChangeSet&)> onChanged;

private:
    HttpReply dispatch(const HttpRequest& request);
    HttpReply welcome() const;
    HttpReply databaseInfo() const;
    HttpReply changes(const HttpRequest& request) const;
    HttpReply revsDiff(const HttpRequest& request) const;
    HttpReply bulkDocs(const HttpRequest& request);
    HttpReply bulkGet(const HttpRequest& request) const;
    HttpReply allDocs(const HttpRequest& request) const;
    HttpReply readLocal(const QString& id) const;
    HttpReply writeLocal(const QString& id, const HttpRequest& request);
    HttpReply readDocument(const QString& id, const HttpRequest& request) const;
    HttpReply writeDocument(const QString& id, const HttpRequest& request);
    HttpReply deleteDocument(const QString& id, const HttpRequest& request);
    HttpReply postDocument(const HttpRequest& request);
    /// Stores one document as an edit of this desk's: 201, 400, 403 or 409.
    QJsonObject storeEdit(const QJsonObject& document, int* status);
    QJsonArray storeIncoming(const QJsonArray& documents);

    QString sequence(qint64 seq) const;
    qint64 sinceOf(const QString& text) const;

    Desk& m_desk;
    AccessToken m_token;
    mutable Traffic m_traffic;
};

} // namespace entraide::exchange
