// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "exchange/access.h"
#include "exchange/call.h"
#include "exchange/flood_limit.h"
#include "exchange/http_message.h"
#include "exchange/routes.h"
#include "exchange/shelf.h"
#include "replication/wire.h"

#include <QHash>
#include <QString>

#include <functional>
#include <memory>

namespace entraide {
class Desk;
}

namespace entraide::exchange {

/// Answers the CouchDB replication protocol for the databases of one desk. Knows no sockets; lives on the thread of its
/// Desk. docs/exchange.md says what each endpoint does, service_*.cpp hold them by theme.
class Service {
public:
    /// \a gate is asked for each request.
    Service(Desk& desk, Gate gate, FloodLimits flood = {});
    ~Service();
    /// For test suites of others: clients make and remove databases as they like and store design documents as plain
    /// ones. \a scratch is a desk to be thrown away; nothing of its own databases is offered.
    static std::unique_ptr<Service> forTestSuite(Desk& scratch, Gate gate);

    /// Never throws: a fault of the disk is answered as 500 or 507 and logged by its code.
    HttpReply handle(const HttpRequest& request);

    /// The team's.
    QString databaseName() const;
    /// Grows when any database of the desk changed, whoever wrote.
    qint64 changeCounter() const;

    /// Since it was made. Documents, not requests.
    struct Traffic {
        qint64 received = 0;   ///< documents that peers changed here
        qint64 sent = 0;       ///< revisions that peers fetched
        qint64 turnedAway = 0; ///< requests that the gate did not let in
        friend bool operator==(const Traffic&, const Traffic&) = default;
    };
    const Traffic& traffic() const { return m_traffic; }
    /// What handle() took from peers in this call, for whoever shows the desk; called after each commit.
    std::function<void(const ChangeSet&)> onChanged;
    /// Milliseconds since the epoch; for the flood limit.
    std::function<qint64()> clock;

private:
    HttpReply admitted(const HttpRequest& request);
    HttpReply dispatch(const HttpRequest& request, const Visitor& visitor);
    HttpReply answer(Endpoint endpoint, const Call& call);
    HttpReply preflight(const HttpRequest& request, const Visitor& visitor) const;
    bool mayCross(const HttpRequest& request, const Visitor& visitor) const;

    // ---- the server and its databases: service.cpp, service_database.cpp
    HttpReply welcome() const;
    HttpReply uuids(const Call& call) const;
    HttpReply session(const Call& call) const;
    HttpReply allDatabases(const Visitor& visitor) const;
    HttpReply createDatabase(const HttpRequest& request, const QString& name, const Visitor& visitor);
    HttpReply deleteDatabase(const QString& name);
    HttpReply databaseInfo(const Call& call) const;
    HttpReply digests(const Call& call) const;
    HttpReply compact(const Call& call);
    HttpReply refused(Endpoint endpoint) const;

    // ---- what a peer asks to learn what it lacks: service_changes.cpp, service_fetch.cpp, service_listing.cpp
    HttpReply changes(const Call& call) const;
    HttpReply revsDiff(const Call& call) const;
    HttpReply missingRevs(const Call& call) const;
    HttpReply bulkGet(const Call& call) const;
    HttpReply allDocs(const Call& call) const;
    HttpReply localDocs(const Call& call) const;

    // ---- checkpoints: service_local.cpp
    HttpReply readLocal(const Call& call) const;
    HttpReply writeLocal(const Call& call);
    HttpReply deleteLocal(const Call& call);
    struct Edited {
        int status = 201; ///< 200, 201, 400, 403, 404, 409, 413
        QJsonObject answer;
    };
    /// \a bytes: what it takes as JSON.
    Edited putLocal(const Call& call, const QJsonObject& document, qsizetype bytes);
    std::optional<QJsonObject> localBody(const Call& call) const;
    void storeLocal(const Call& call, const std::optional<QJsonObject>& body);

    // ---- single documents: service_documents.cpp
    HttpReply readDocument(const Call& call) const;
    HttpReply openRevisions(const Call& call) const;
    HttpReply writeDocument(const Call& call);
    HttpReply deleteDocument(const Call& call);
    HttpReply postDocument(const Call& call);

    // ---- taking documents in: service_writes.cpp, service_board.cpp
    HttpReply bulkDocs(const Call& call);
    /// Stores documents as edits, each on what it names as its parent.
    QList<Edited> storeEdits(const Call& call, const QList<QJsonObject>& documents);
    /// Stores revisions with their history (new_edits=false); gives what is refused.
    QJsonArray storeIncoming(const Call& call, const QJsonArray& documents);
    void announce(const ChangeSet& set, qsizetype documents);
    /// What the public sends to a noticeboard.
    HttpReply submit(const Call& call, Endpoint endpoint);
    QJsonObject storeSubmission(const Call& call, const QJsonObject& document);

    QString sequence(const Call& call, qint64 seq) const;
    /// As JSON. Suites of others count with numbers, as CouchDB gave them before 2.0.
    QByteArray sequenceJson(const Call& call, qint64 seq) const;
    qint64 sinceOf(const Call& call, const QString& text) const;
    /// Of the last change that whoever asks may see.
    qint64 lastShown(const Call& call) const;
    const HiddenSequence& hidden() const;
    bool takesDesigns() const { return m_scratch != nullptr; }

    Desk& m_desk;
    Gate m_gate;
    std::unique_ptr<Shelf> m_shelf;
    ScratchShelf* m_scratch = nullptr; ///< the shelf, for test suites
    FloodLimit m_flood;
    QHash<QString, QJsonObject> m_publicCheckpoints; ///< of visitors; lost at the end, which costs them a second look
    mutable std::unique_ptr<HiddenSequence> m_hidden;
    struct Seen {
        qint64 upTo = 0;
        qint64 shown = 0;
    };
    mutable QHash<QString, Seen> m_shown; ///< noticeboards: the last change that the public sees
    mutable Traffic m_traffic;
};

} // namespace entraide::exchange
