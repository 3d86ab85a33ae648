// SPDX-License-Identifier: GPL-3.0-or-later
// Who works at a desk, as its file knows them: from the slot that a passphrase opened, or from a name, to an Actor.
#pragma once

#include "domain/actor.h"
#include "domain/user.h"

#include <QList>
#include <QSet>
#include <QString>

#include <optional>

namespace entraide {

class Desk;

/// What Error::detail says of a NotAllowed that is no role's: the program's words for it are in ui/words.
namespace userFault {
inline constexpr QLatin1StringView lost{"users lost"};                      ///< of the desk, which is the subject
inline constexpr QLatin1StringView lastAdministrator{"last administrator"}; ///< the subject, a name
} // namespace userFault

/// Everybody who works here or has left, in the order they came to this file; whoever asks.
QList<User> usersOf(const Desk& desk);
/// Whether anybody is named as working here. A desk without users is its passphrase's.
bool hasUsers(const Desk& desk);

/// Who administers a desk, by their ids; whoever asks.
struct Administrators {
    QSet<QString> all;
    QSet<QString> here; ///< whose passphrase opens this file; all of them where it has none, or its keys cannot be read
};
Administrators administratorsOf(const Desk& desk);

/// As whom somebody works whose passphrase opened \a slot of the key file (Desk::Handle::slot). The desk's own slot and
/// the recovery sheet administer, and so does whoever opens a file without slots (a sample), or with the one user's
/// slot of a file that never had users: a copy from before, or a first run that was cut off. Throws NotAllowed
/// (userFault::lost) where there were users, or the key file names several, and the desk has none; NotAllowed for a
/// user who has left, is not known here, or has a role of nobody at a desk.
Actor actorFor(const Desk& desk, const QString& slot);
/// As whom the user of this id or name works, for trying: capitals and accents do not matter. Throws NotFound when
/// there is none of that name or there are several, NotAllowed as above.
Actor actorNamed(const Desk& desk, const QString& idOrName);

} // namespace entraide
