// SPDX-License-Identifier: GPL-3.0-or-later
// Who works at a desk, as its file knows them: from the slot that a passphrase opened, or from a name, to an Actor.
#pragma once

#include "domain/actor.h"
#include "domain/user.h"

#include <QList>
#include <QString>

#include <optional>

namespace entraide {

class Desk;

/// Everybody who works here or has left, in the order they came to this file; whoever asks.
QList<User> usersOf(const Desk& desk);
/// Whether anybody is named as working here. A desk without users is its passphrase's.
bool hasUsers(const Desk& desk);

/// As whom somebody works whose passphrase opened \a slot of the key file (Desk::Handle::slot). The desk's own slot and
/// the recovery sheet administer, and so does whoever opens a file without slots (a sample) or without users (an older
/// copy). Throws NotAllowed for a user who has left, is not known here, or has a role of nobody at a desk.
Actor actorFor(const Desk& desk, const QString& slot);
/// As whom the user of this id or name works, for trying: capitals and accents do not matter. Throws NotFound when
/// there is none of that name or there are several, NotAllowed as above.
Actor actorNamed(const Desk& desk, const QString& idOrName);

} // namespace entraide
