// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/json_codec.h"
#include "domain/role.h"
#include "domain/states.h"

namespace entraide {

/// Somebody who works at the desk, with a passphrase of their own. A record of the team, so that all its PCs know who
/// may do what; the passphrases are each PC's own (`<desk>.keys`, by the user's id). A desk without users has one
/// passphrase, and whoever knows it may do everything.
struct User {
    static constexpr EntityType entity = EntityType::User;
    using State = UserState;

    UserId id;
    UserState state = UserState::Active;
    QString name; ///< as decisions and the audit trail name them
    Role role = Role::Reader;
    VolunteerId volunteer; ///< of Role::Volunteer: whose own cases they see
    QDate since;
    QDate until; ///< the day they left

    static constexpr auto fields() {
        using R = User;
        return std::tuple{field("state", &R::state, FieldUse::Indexed),
                          field("name", &R::name, FieldUse::Searchable | FieldUse::Personal),
                          field("role", &R::role, FieldUse::Indexed),
                          field("volunteer", &R::volunteer, FieldUse::Indexed),
                          field("since", &R::since),
                          field("until", &R::until)};
    }
    friend bool operator==(const User&, const User&) = default;
};

} // namespace entraide
