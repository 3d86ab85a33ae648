// SPDX-License-Identifier: GPL-3.0-or-later
// Who works at a desk is a record of the team, so the exchange brings it. But nobody elsewhere, a hub least of all, may
// by that leave a desk to nobody: what would delete somebody who works here, or take its last administrator's rights,
// waits for a person (held.h).
#pragma once

#include "storage/document_store.h"

#include <QSet>
#include <QString>

#include <functional>

namespace entraide {
class Desk;
}

namespace entraide::replication {

/// Of the users \a ids, which \a work writes, those of whom a person has to decide: their record would be gone, or they
/// administer the desk and nobody would any more, or nobody whose passphrase opens this file. None where the desk has
/// no users, or none who administers: it is being filled. Inside Desk::write(); \a work is undone.
QSet<QString> usersThatWait(Desk& desk, const DocumentStore& documents, const QSet<QString>& ids,
                            const std::function<void()>& work);

/// The same of what a person decides: \a work is done, unless nobody would administer the desk any more. Throws
/// NotAllowed (userFault::lastAdministrator) then, and the write that it is part of does nothing.
void keepAdministrator(Desk& desk, const std::function<void()>& work);

} // namespace entraide::replication
