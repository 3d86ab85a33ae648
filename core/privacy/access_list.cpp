// SPDX-License-Identifier: GPL-3.0-or-later
#include "privacy/access_list.h"

#include "domain/error.h"
#include "domain/permissions.h"
#include "domain/user.h"
#include "exchange/peer_book.h"
#include "storage/audit_trail.h"
#include "storage/desk.h"

#include <QJsonArray>
#include <QUrl>

#include <algorithm>
#include <tuple>

namespace entraide {

using namespace Qt::StringLiterals;

namespace {

AccessHolder holderOf(const User& user) {
    AccessHolder holder;
    holder.kind = AccessKind::User;
    holder.name = user.name;
    holder.role = enumName(user.role);
    holder.since = user.since;
    holder.until = user.until;
    holder.active = user.state == UserState::Active;
    return holder;
}

AccessHolder holderOf(const exchange::Peer& peer) {
    AccessHolder holder;
    switch (peer.kind) {
    case exchange::PeerKind::Desk:
        holder.kind = peer.role == exchange::PeerRole::Partner ? AccessKind::PartnerDesk : AccessKind::TeamPc;
        break;
    case exchange::PeerKind::Hub:
        holder.kind = AccessKind::Hub;
        holder.address = peer.url.toString(QUrl::RemoveUserInfo | QUrl::RemoveQuery);
        break;
    case exchange::PeerKind::Client:
        holder.kind = AccessKind::Program;
        break;
    }
    holder.name = peer.name;
    if (peer.kind != exchange::PeerKind::Hub)
        holder.role = enumName(peer.role);
    holder.lastSeen = peer.last ? peer.last->at : QDateTime();
    holder.active = !peer.paused && !peer.revoked;
    return holder;
}

/// The newest entry of each user in this PC's journal.
QDateTime lastSeen(Desk& desk, const User& user) {
    AuditQuery query;
    query.who = user.name;
    try {
        const QList<qint64> numbers = desk.audit().find(query);
        const QList<AuditEntry> newest = desk.audit().entries(numbers.mid(0, 1));
        return newest.isEmpty() ? QDateTime() : newest.first().at;
    } catch (const Error& error) {
        if (error.code() != ErrorCode::NotAllowed)
            throw;
        return {};
    }
}

} // namespace

AccessList accessList(Desk& desk, QDate day) {
    desk.require(DeskAct::PrivacyRegisters);
    AccessList list;
    list.day = day;
    list.desk = desk.info().name;
    list.sample = desk.info().sample;
    bool anybody = true;
    QList<User> users;
    desk.forEach<User>([&](const User& user) { users.append(user); });
    for (const User& user : std::as_const(users)) {
        AccessHolder holder = holderOf(user);
        holder.lastSeen = lastSeen(desk, user);
        anybody = anybody && !holder.active;
        list.holders.append(holder);
    }
    if (anybody || !desk.info().encrypted) {
        AccessHolder holder;
        holder.kind = desk.info().encrypted ? AccessKind::AnybodyWithPassphrase : AccessKind::AnybodyWithFile;
        holder.role = enumName(Role::Administrator);
        list.holders.append(holder);
    }
    for (const exchange::Peer& peer : exchange::peersOf(desk))
        list.holders.append(holderOf(peer));
    std::ranges::stable_sort(list.holders, {}, [](const AccessHolder& holder) {
        return std::tuple(holder.kind, !holder.active, holder.name.toCaseFolded());
    });
    return list;
}

QJsonObject jsonOf(const AccessList& list) {
    const auto date = [](QDate day) {
        return day.isValid() ? QJsonValue(day.toString(Qt::ISODate)) : QJsonValue(QJsonValue::Null);
    };
    QJsonArray holders;
    for (const AccessHolder& one : list.holders)
        holders.append(
            QJsonObject{{u"kind"_s, QString(enumName(one.kind))},
                        {u"name"_s, one.name},
                        {u"role"_s, one.role},
                        {u"since"_s, date(one.since)},
                        {u"until"_s, date(one.until)},
                        {u"last_seen"_s, one.lastSeen.isValid() ? QJsonValue(one.lastSeen.toUTC().toString(Qt::ISODate))
                                                                : QJsonValue(QJsonValue::Null)},
                        {u"active"_s, one.active},
                        {u"address"_s, one.address}});
    return {{u"format"_s, u"entraide-access-list"_s},
            {u"version"_s, 1},
            {u"day"_s, list.day.toString(Qt::ISODate)},
            {u"desk"_s, list.desk},
            {u"sample"_s, list.sample},
            {u"holders"_s, holders}};
}

} // namespace entraide
