// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/users.h"

#include "domain/text_fold.h"
#include "storage/desk.h"

namespace entraide {

using namespace Qt::StringLiterals;

namespace {

QString administratorsOf(const QList<User>& users) {
    QStringList names;
    for (const User& user : users) {
        if (user.state == UserState::Active && user.role == Role::Administrator && !user.name.isEmpty())
            names.append(user.name);
    }
    return names.join(u", "_s);
}

Actor actorOf(const User& user, const QList<User>& all) {
    if (user.state != UserState::Active || user.role == Role::Partner)
        throw Error(ErrorCode::NotAllowed, administratorsOf(all), user.id.toString());
    return {user.name, user.role, user.id, user.role == Role::Volunteer ? user.volunteer : VolunteerId()};
}

} // namespace

QList<User> usersOf(const Desk& desk) {
    const Desk::ForTeam all(desk);
    QList<User> users;
    desk.forEach<User>([&](const User& user) { users.append(user); });
    return users;
}

bool hasUsers(const Desk& desk) {
    const Desk::ForTeam all(desk);
    return desk.count(EntityType::User) > 0;
}

Actor actorFor(const Desk& desk, const QString& slot) {
    const auto id = UserId::fromString(slot);
    if (!id)
        return {};
    const QList<User> users = usersOf(desk);
    if (users.isEmpty())
        return {};
    for (const User& user : users) {
        if (user.id == *id)
            return actorOf(user, users);
    }
    throw Error(ErrorCode::NotAllowed, administratorsOf(users), slot);
}

Actor actorNamed(const Desk& desk, const QString& idOrName) {
    const QList<User> users = usersOf(desk);
    const QString folded = foldText(idOrName);
    const User* found = nullptr;
    for (const User& user : users) {
        const bool isIt = user.id.toString() == idOrName || (!folded.isEmpty() && foldText(user.name) == folded);
        // Of two of one name the one who works here.
        if (!isIt || (found && user.state != UserState::Active))
            continue;
        if (found && found->state == UserState::Active)
            throw Error(ErrorCode::NotFound, idOrName, u"several users of that name"_s);
        found = &user;
    }
    if (!found)
        throw Error(ErrorCode::NotFound, idOrName, u"no such user"_s);
    return actorOf(*found, users);
}

} // namespace entraide
