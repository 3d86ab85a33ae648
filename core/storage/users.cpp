// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/users.h"

#include "domain/text_fold.h"
#include "storage/desk.h"
#include "storage/document_store.h"
#include "storage/vault.h"

#include <QFileInfo>

namespace entraide {

using namespace Qt::StringLiterals;

namespace {

bool administers(const User& user) {
    return user.state == UserState::Active && user.role == Role::Administrator;
}

QString namesOfAdministrators(const QList<User>& users) {
    QStringList names;
    for (const User& user : users) {
        if (administers(user) && !user.name.isEmpty())
            names.append(user.name);
    }
    return names.join(u", "_s);
}

Actor actorOf(const User& user, const QList<User>& all) {
    if (user.state != UserState::Active || user.role == Role::Partner)
        throw Error(ErrorCode::NotAllowed, namesOfAdministrators(all), user.id.toString());
    return {user.name, user.role, user.id, user.role == Role::Volunteer ? user.volunteer : VolunteerId()};
}

/// Users with a slot in the key file; none where it cannot be read.
std::optional<QSet<QString>> usersWithKeys(const Desk::Handle& handle) {
    QSet<QString> ids;
    try {
        const Vault vault = Vault::read(Vault::fileFor(handle.file));
        for (const Vault::Slot& slot : vault.keySlots()) {
            if (UserId::fromString(slot.name))
                ids.insert(slot.name);
        }
    } catch (const Error&) {
        return std::nullopt;
    }
    return ids;
}

/// Of a desk without users: whether they were taken out of it. What was deleted is still known.
bool hasLostUsers(const Desk& desk, const QString& slot) {
    if (!desk.documents().idsBeginning(enumName(EntityType::User) + u':', DocumentStore::Which::Deleted).isEmpty())
        return true;
    const Desk::Handle handle = desk.handle();
    return !handle.keyAndSalt.isEmpty() && usersWithKeys(handle) != QSet<QString>{slot};
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

Administrators administratorsOf(const Desk& desk) {
    Administrators who;
    for (const QList<User> users = usersOf(desk); const User& user : users) {
        if (administers(user))
            who.all.insert(user.id.toString());
    }
    const Desk::Handle handle = desk.handle();
    const auto keys = handle.keyAndSalt.isEmpty() ? std::nullopt : usersWithKeys(handle);
    who.here = keys ? who.all & *keys : who.all;
    return who;
}

Actor actorFor(const Desk& desk, const QString& slot) {
    const auto id = UserId::fromString(slot);
    if (!id)
        return {};
    const QList<User> users = usersOf(desk);
    if (users.isEmpty()) {
        if (hasLostUsers(desk, slot))
            throw Error(ErrorCode::NotAllowed, QFileInfo(desk.info().file).fileName(), userFault::lost);
        return {};
    }
    for (const User& user : users) {
        if (user.id == *id)
            return actorOf(user, users);
    }
    throw Error(ErrorCode::NotAllowed, namesOfAdministrators(users), slot);
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
