// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/user.h"
#include "storage/change.h"
#include "workflows/clock.h"
#include "workflows/outcome.h"

#include <QString>

#include <optional>

namespace entraide {

class Desk;

/// Who somebody is to be at the desk.
struct UserDraft {
    QString name;
    Role role = Role::Reader;
    VolunteerId volunteer = {}; ///< of Role::Volunteer
};

struct UserDone {
    UserId user;
    ChangeSet changes;
};

/// Who works at the desk, as what. For administrators: everybody else gets Error NotAllowed. Somebody always
/// administers: the first user does, and the last who does cannot become something else or leave. Nobody is deleted, so
/// that it can be read who decided what. Each act is one undo step. Passphrases are DeskKeys' (storage/desk_keys.h).
class UserDesk {
public:
    explicit UserDesk(Desk& desk)
        : m_desk(desk) {}

    /// Refused with NotComplete and the field ("name", "role", "volunteer"), NameTaken, NotHere for a volunteer who is
    /// not, LastAdministrator for a first user who would not administer.
    Outcome<UserDone> addUser(const UserDraft& draft, const Today& today);
    /// Name, role and volunteer of somebody who works here. Refused as above, and with LastAdministrator for the last.
    Outcome<UserDone> changeUser(const UserId& user, const UserDraft& draft);
    Outcome<UserDone> changeRole(const UserId& user, Role role, const VolunteerId& volunteer = {});
    /// They work here no more, from \a today on; their passphrase is to be taken away too. LastAdministrator as above.
    Outcome<UserDone> endUser(const UserId& user, const Today& today);
    /// Who left works here again.
    Outcome<UserDone> returnUser(const UserId& user, const Today& today);

private:
    Desk& m_desk;
};

/// What keeps \a user, as they would be, from being saved; none: nothing.
std::optional<Refusal> refusalToSave(const Desk& desk, const User& user);

} // namespace entraide
