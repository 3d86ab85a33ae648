// SPDX-License-Identifier: GPL-3.0-or-later
#include "replication/user_guard.h"

#include "domain/error.h"
#include "storage/desk.h"
#include "storage/users.h"

namespace entraide::replication {

QSet<QString> usersThatWait(Desk& desk, const DocumentStore& documents, const QSet<QString>& ids,
                            const std::function<void()>& work) {
    if (ids.isEmpty() || documents.kind() != ScopeKind::Team)
        return {};
    struct Undone {};
    const Administrators before = administratorsOf(desk);
    Administrators after;
    QSet<QString> waiting;
    try {
        desk.write([&](Desk::Writer&) {
            QSet<QString> here;
            for (const QString& id : ids) {
                if (documents.winningBody(id))
                    here.insert(id);
            }
            work();
            for (const QString& id : std::as_const(here)) {
                if (!documents.winningBody(id))
                    waiting.insert(id);
            }
            after = administratorsOf(desk);
            throw Undone();
        });
    } catch (const Undone&) {
    }
    // Who is not taken out stays what they are.
    after.all += before.all & waiting;
    after.here += before.here & waiting;
    if (after.all.isEmpty())
        waiting += before.all;
    else if (after.here.isEmpty())
        waiting += before.here;
    return waiting & ids;
}

void keepAdministrator(Desk& desk, const std::function<void()>& work) {
    QStringList names;
    const Administrators before = administratorsOf(desk);
    for (const QList<User> users = usersOf(desk); const User& user : users) {
        if (before.all.contains(user.id.toString()))
            names.append(user.name);
    }
    work();
    if (!before.all.isEmpty() && administratorsOf(desk).all.isEmpty())
        throw Error(ErrorCode::NotAllowed, names.join(u", "), userFault::lastAdministrator);
}

} // namespace entraide::replication
