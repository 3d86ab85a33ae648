// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/access.h"

#include "domain/permissions.h"
#include "exchange/peer.h"

#include <QCryptographicHash>
#include <QHostAddress>
#include <QUrl>

namespace entraide::exchange {

using namespace Qt::StringLiterals;

namespace {

/// By an address, or by a name without a dot: nobody on the web has one. \a host: as a request has it; empty: a caller
/// that is no browser.
bool asksThisPc(const QByteArray& host) {
    const QString name = QUrl(u"http://"_s + QString::fromLatin1(host)).host();
    return host.isEmpty() || !QHostAddress(name).isNull() || (!name.isEmpty() && !name.contains(u'.'));
}

} // namespace

Rights rightsOf(PeerRole role, ScopeKind kind) {
    constexpr Rights nothing;
    constexpr Rights reads{.see = true, .read = true};
    constexpr Rights writes{.see = true, .read = true, .write = true};
    constexpr Rights visits{.see = true, .submit = true};
    switch (role) {
    case PeerRole::Coordinator:
        return writes;
    case PeerRole::Reader:
        return reads;
    case PeerRole::Partner:
        return kind == ScopeKind::Partner ? writes : nothing;
    case PeerRole::Public:
        return kind == ScopeKind::Board ? visits : nothing;
    }
    return nothing;
}

Rights rightsOf(const Visitor& visitor, ScopeKind kind, const QString& database) {
    const bool named = visitor.databases.contains(database);
    const bool open = visitor.databases.isEmpty() && visitor.role != PeerRole::Partner;
    return named || open ? rightsOf(visitor.role, kind) : Rights{};
}

Role roleOf(const Visitor& visitor) {
    switch (visitor.role) {
    case PeerRole::Coordinator:
        return visitor.isProgram ? Role::Coordinator : Role::Administrator;
    case PeerRole::Reader:
        return Role::Reader;
    case PeerRole::Partner:
    case PeerRole::Public:
        break;
    }
    return Role::Partner;
}

Visitor visitorOf(const Peer& peer) {
    return {peer.id, peer.name, peer.role, peer.databases, peer.kind == PeerKind::Client};
}

bool mayBring(const Visitor& visitor, const QString& documentId) {
    const auto type = entityTypeOf(documentId);
    return !visitor.isProgram || !type || mayMake(roleOf(visitor), *type);
}

AccessToken AccessToken::of(const QByteArray& token) {
    AccessToken access;
    access.m_digest = QCryptographicHash::hash(token, QCryptographicHash::Sha256);
    return access;
}

bool AccessToken::admits(const QByteArray& authorization) const {
    if (isOpen())
        return true;
    QByteArray given;
    if (authorization.startsWith("Basic ")) {
        const QByteArray pair = QByteArray::fromBase64(authorization.mid(6).trimmed());
        given = pair.mid(pair.indexOf(':') + 1);
    } else if (authorization.startsWith("Bearer ")) {
        given = authorization.mid(7).trimmed();
    } else {
        return false;
    }
    // Digests are compared whole, so that the time taken tells nothing of the token.
    const QByteArray digest = QCryptographicHash::hash(given, QCryptographicHash::Sha256);
    unsigned difference = 0;
    for (qsizetype i = 0; i < digest.size(); ++i)
        difference |= static_cast<unsigned char>(digest[i]) ^ static_cast<unsigned char>(m_digest[i]);
    return difference == 0;
}

std::optional<Visitor> AccessToken::operator()(const HttpRequest& request) const {
    if (!admits(request.authorization) || (isOpen() && !asksThisPc(request.host)))
        return std::nullopt;
    return Visitor{.id = u"token"_s, .name = {}, .role = PeerRole::Coordinator, .databases = {}};
}

Gate withNoticeboard(Gate gate) {
    return [gate = std::move(gate)](const HttpRequest& request) -> std::optional<Visitor> {
        if (request.authorization.isEmpty() && request.certificate.isEmpty())
            return Visitor{.id = {}, .name = {}, .role = PeerRole::Public, .databases = {}};
        return gate(request);
    };
}

} // namespace entraide::exchange
