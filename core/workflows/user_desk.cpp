// SPDX-License-Identifier: GPL-3.0-or-later
#include "workflows/user_desk.h"

#include "domain/records.h"
#include "domain/text_fold.h"
#include "storage/desk.h"
#include "storage/users.h"
#include "workflows/refused.h"

#include <algorithm>

namespace entraide {

using namespace Qt::StringLiterals;

namespace {

bool administers(const User& user) {
    return user.state == UserState::Active && user.role == Role::Administrator;
}

/// One transaction on somebody who is here: \a act changes the record, or says why not.
template <class Act> Outcome<UserDone> changed(Desk& desk, const UserId& id, const Act& act) {
    desk.require(DeskAct::ManageUsers);
    const auto done = writtenOrRefused(desk, [&](Desk::Writer& writer) {
        auto user = writer.find<User>(id);
        if (!user)
            throw Refused{{RefusalCode::NotHere, id.toString(), {}}};
        if (const auto refusal = act(*user))
            throw Refused{*refusal};
        if (const auto refusal = refusalToSave(desk, *user))
            throw Refused{*refusal};
        writer.save(*user);
    });
    if (!done)
        return done.refusal();
    return UserDone{id, *done};
}

std::optional<Refusal> unlessIn(UserState state, const User& user) {
    if (user.state == state)
        return std::nullopt;
    return Refusal{RefusalCode::StateForbids, user.id.toString(), enumName(user.state)};
}

void take(User& user, const UserDraft& draft) {
    user.name = draft.name.simplified();
    user.role = draft.role;
    user.volunteer = draft.role == Role::Volunteer ? draft.volunteer : VolunteerId();
}

} // namespace

std::optional<Refusal> refusalToSave(const Desk& desk, const User& user) {
    const QString id = user.id.toString();
    if (user.state == UserState::Active) {
        if (user.name.trimmed().isEmpty())
            return Refusal{RefusalCode::NotComplete, id, u"name"_s};
        if (user.role == Role::Partner)
            return Refusal{RefusalCode::NotComplete, id, u"role"_s};
        if (user.role == Role::Volunteer && user.volunteer.isEmpty())
            return Refusal{RefusalCode::NotComplete, id, u"volunteer"_s};
        if (user.role == Role::Volunteer && !desk.find<Volunteer>(user.volunteer))
            return Refusal{RefusalCode::NotHere, user.volunteer.toString(), {}};
    }
    const QString folded = foldText(user.name);
    bool otherAdministers = false;
    for (const User& other : usersOf(desk)) {
        if (other.id == user.id)
            continue;
        otherAdministers = otherAdministers || administers(other);
        if (user.state == UserState::Active && other.state == UserState::Active && foldText(other.name) == folded)
            return Refusal{RefusalCode::NameTaken, other.id.toString(), user.name};
    }
    if (!otherAdministers && !administers(user))
        return Refusal{RefusalCode::LastAdministrator, id, {}};
    return std::nullopt;
}

Outcome<UserDone> UserDesk::addUser(const UserDraft& draft, const Today& today) {
    m_desk.require(DeskAct::ManageUsers);
    User user;
    user.id = UserId::create();
    user.since = today.date;
    take(user, draft);
    const auto done = writtenOrRefused(m_desk, [&](Desk::Writer& writer) {
        if (const auto refusal = refusalToSave(m_desk, user))
            throw Refused{*refusal};
        writer.save(user);
    });
    if (!done)
        return done.refusal();
    return UserDone{user.id, *done};
}

Outcome<UserDone> UserDesk::changeUser(const UserId& id, const UserDraft& draft) {
    return changed(m_desk, id, [&](User& user) {
        auto refusal = unlessIn(UserState::Active, user);
        if (!refusal)
            take(user, draft);
        return refusal;
    });
}

Outcome<UserDone> UserDesk::changeRole(const UserId& id, Role role, const VolunteerId& volunteer) {
    return changed(m_desk, id, [&](User& user) {
        auto refusal = unlessIn(UserState::Active, user);
        if (!refusal)
            take(user, {user.name, role, volunteer});
        return refusal;
    });
}

Outcome<UserDone> UserDesk::endUser(const UserId& id, const Today& today) {
    return changed(m_desk, id, [&](User& user) {
        auto refusal = unlessIn(UserState::Active, user);
        if (!refusal) {
            user.state = UserState::Left;
            user.until = today.date;
        }
        return refusal;
    });
}

Outcome<UserDone> UserDesk::returnUser(const UserId& id, const Today&) {
    return changed(m_desk, id, [&](User& user) {
        auto refusal = unlessIn(UserState::Left, user);
        if (!refusal) {
            user.state = UserState::Active;
            user.until = {};
        }
        return refusal;
    });
}

} // namespace entraide
