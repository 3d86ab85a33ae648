// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/ids.h"
#include "domain/role.h"

#include <QString>

namespace entraide {

/// Who works with an open desk. The default is the program itself, or whoever opened a desk that has no users: both may
/// do everything.
struct Actor {
    QString name; ///< empty: the program, or a desk without users
    Role role = Role::Administrator;
    UserId user;           ///< empty: likewise
    VolunteerId volunteer; ///< of Role::Volunteer: whose own cases they see

    friend bool operator==(const Actor&, const Actor&) = default;
};

} // namespace entraide
