// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/enum_names.h"
#include "domain/error.h"
#include "exchange/access.h"

#include <QByteArray>
#include <QDateTime>
#include <QString>
#include <QStringList>
#include <QUrl>

#include <optional>

namespace entraide::exchange {

/// How a peer and this desk know each other.
enum class PeerKind {
    Desk,   ///< paired: each knows the other's certificate, either may call
    Hub,    ///< a CouchDB or a desk's own listener that this desk calls: an address with user and password
    Client, ///< a program that calls this desk with a token of its own (PouchDB)
};

/// One exchange as it is remembered on this PC.
struct ExchangeNote {
    QDateTime at{}; ///< UTC
    QString peer{}; ///< id of a Peer; empty: another desk called us
    qint64 received = 0;
    qint64 sent = 0;
    qint64 refused = 0;
    qint64 merged = 0;
    int conflicts = 0;
    std::optional<ErrorCode> fault{};
    friend bool operator==(const ExchangeNote&, const ExchangeNote&) = default;
};

/// Whom this desk exchanges with. To be shown of each: name, kind, address (Desk, Hub), user (Hub), role, databases,
/// the fingerprint (Desk, in groups, to compare by telephone), the last exchange, paused, revoked. A client's token is
/// shown once, when it is made; a hub's password never.
struct Peer {
    QString id{}; ///< empty: not noted yet
    PeerKind kind = PeerKind::Hub;
    QString name{};
    QUrl url{};               ///< Desk: "https://host:port", empty where it only calls; Hub: its address; Client: none
    QString user{};           ///< Hub; empty: "desk"
    QByteArray token{};       ///< Hub: the password
    QByteArray tokenDigest{}; ///< Client: see client_token.h
    QByteArray certificate{}; ///< Desk: SHA-256 of its certificate, 64 hexadecimal digits
    PeerRole role = PeerRole::Coordinator; ///< Desk, Client: what it may do here
    QStringList databases{};               ///< only these; empty: whatever the role sees. A partner has its own one
    bool paused = false;  ///< this desk does not call it and does not let it in, until somebody says so
    bool revoked = false; ///< Desk: its certificate is refused for good
    std::optional<ExchangeNote> last{};
    friend bool operator==(const Peer&, const Peer&) = default;
};

/// Who a peer is to this desk, whoever of the two calls: what that lets it bring and see here is in access.h.
Visitor visitorOf(const Peer& peer);

/// When this desk exchanges with those that it can call.
enum class ExchangePace {
    AtOnce, ///< each change, for as long as both are there
    Every,  ///< every so many minutes
    Asked,  ///< only when asked
};

/// How this desk listens and exchanges.
struct ExchangeSettings {
    bool listens = false; ///< to programs on this PC, by their tokens
    quint16 port = 5984;  ///< what programs of this protocol use
    bool door = false;    ///< to paired desks on the local network, encrypted
    quint16 doorPort = 6984;
    ExchangePace pace = ExchangePace::AtOnce;
    int everyMinutes = 15; ///< of ExchangePace::Every
    friend bool operator==(const ExchangeSettings&, const ExchangeSettings&) = default;
};

} // namespace entraide::exchange

ENTRAIDE_ENUM_NAMES(entraide::exchange::PeerKind, "desk", "hub", "client")
ENTRAIDE_ENUM_NAMES(entraide::exchange::ExchangePace, "at_once", "every", "asked")
ENTRAIDE_ENUM_NAMES(entraide::exchange::PeerRole, "coordinator", "reader", "partner", "public")
