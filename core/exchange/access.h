// SPDX-License-Identifier: GPL-3.0-or-later
// Who a peer is, and what that lets it do.
#pragma once

#include "domain/role.h"
#include "exchange/http_message.h"
#include "storage/document_store.h"

#include <QByteArray>
#include <QString>
#include <QStringList>

#include <functional>
#include <optional>

namespace entraide::exchange {

/// Each stands for a role at the desk: see roleOf().
enum class PeerRole {
    Coordinator, ///< another PC of the association, or a program of somebody who coordinates
    Reader,      ///< another PC, or a program, that holds what the team holds and changes nothing
    Partner,     ///< another association: its own database and no other
    Public,      ///< anybody on the web, at a noticeboard
};

/// Who asks, once the gate has let them in.
struct Visitor {
    QString id; ///< the peer book's; empty for the public
    QString name;
    PeerRole role = PeerRole::Public;
    QStringList databases; ///< only these; empty: whatever the role sees. A partner has to be given its own.
    bool isProgram = false; ///< has a token of its own in the peer book, and no users: whoever holds it may use it
};

/// As whom a peer writes. Another PC of the team brings what its own users were allowed there, whoever they are: their
/// roles are held against each change at the desk where it is made. What leaves to a partner and the public is
/// redaction's table (core/privacy), made before it is here to be read.
Role roleOf(const Visitor& visitor);

/// Whether a visitor who may write a database may bring that document. Who works at a desk comes from desks alone: a
/// program that could write it would make itself an administrator.
bool mayBring(const Visitor& visitor, const QString& documentId);

/// What may be done with a database. Without `see` it is answered as one that does not exist.
struct Rights {
    bool see = false;
    bool read = false;   ///< all of its documents; the public's noticeboard shows less (board_visit.h)
    bool write = false;  ///< documents; checkpoints are for whoever may read
    bool submit = false; ///< new sealed submissions, without ever seeing one
    friend bool operator==(const Rights&, const Rights&) = default;
};

/// What a role may do with a kind of database: the one table of rights.
Rights rightsOf(PeerRole role, ScopeKind kind);
/// The same for one visitor and one database, whose list may narrow it.
Rights rightsOf(const Visitor& visitor, ScopeKind kind, const QString& database);

/// Lets a request in, as whom; or not, which is answered with 401.
using Gate = std::function<std::optional<Visitor>(const HttpRequest&)>;

/// One secret that lets in whoever knows it, as a coordinator. Only its digest is kept.
class AccessToken {
public:
    /// An empty token lets everyone in: for a server on loopback only.
    static AccessToken open() { return {}; }
    static AccessToken of(const QByteArray& token);
    bool isOpen() const { return m_digest.isEmpty(); }
    /// "Basic …" with the token as the password (any user), or "Bearer …". Takes the same time for every wrong token.
    bool admits(const QByteArray& authorization) const;

    /// As a gate: every service of one token has it. An open one wants to be asked as localhost or by an IP address: a
    /// page on the web can have its own name lead to 127.0.0.1 (DNS rebinding) and would else read what is open here.
    std::optional<Visitor> operator()(const HttpRequest& request) const;

private:
    QByteArray m_digest;
};

/// Besides those whom \a gate lets in: everybody who names nobody (no certificate, no Authorization) as the public.
/// Only where the desk shows its noticeboard itself.
Gate withNoticeboard(Gate gate);

} // namespace entraide::exchange
