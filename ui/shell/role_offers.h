// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/role.h"

#include <QStringView>

class QObject;

namespace entraide {

/// Whether a command is offered to somebody of that role: not when all it could do is be refused by the desk. By its id
/// ("volunteers.erase"); one that is in no row of the table is offered.
bool isOffered(Role role, QStringView command);

/// Takes away the commands below \a window (QActions by their object names) that are not: from menus, buttons and keys.
/// To be called when all pages are there.
void offerByRole(const QObject& window, Role role);

} // namespace entraide
