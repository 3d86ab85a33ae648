// SPDX-License-Identifier: GPL-3.0-or-later
// Who can get at the data: people of the desk, its other PCs, programs, hubs and partners.
#pragma once

#include "domain/role.h"

#include <QDate>
#include <QDateTime>
#include <QJsonObject>
#include <QList>
#include <QString>

#include <optional>

namespace entraide {

class Desk;

enum class AccessKind {
    User,
    AnybodyWithPassphrase, ///< an encrypted desk without users
    AnybodyWithFile,       ///< a desk that is not encrypted: whoever can open the file, with or without users
    TeamPc,                ///< of the association, with all its data
    PartnerDesk,           ///< another association's PC: what is shared with it
    Hub,                   ///< keeps copies
    Program,               ///< calls this PC with a token of its own
};

struct AccessHolder {
    AccessKind kind = AccessKind::User;
    QString name;
    QString role; ///< of a user a Role, of all others exchange's PeerRole, by name; empty: none
    QDate since;  ///< invalid: not known
    QDate until;
    QDateTime lastSeen; ///< UTC; invalid: never, or not known
    bool active = true; ///< false: has left, was paused or refused
    QString address;    ///< of a hub
};

struct AccessList {
    QDate day;
    QString desk;
    bool sample = false;
    QList<AccessHolder> holders; ///< in the order of the kinds; who has access before who had
};

/// The act PrivacyRegisters: throws Error NotAllowed. When users were last there is this PC's journal's to say.
AccessList accessList(Desk& desk, QDate day);
QJsonObject jsonOf(const AccessList& list);

} // namespace entraide

ENTRAIDE_ENUM_NAMES(entraide::AccessKind, "user", "anybody_with_passphrase", "anybody_with_file", "team_pc",
                    "partner_desk", "hub", "program")
