// SPDX-License-Identifier: GPL-3.0-or-later
// What the desk itself has to know of a record that is shared. The rest is in core/sharing, which writes it.
#pragma once

#include "domain/enum_names.h"
#include "domain/ids.h"

namespace entraide {

class Desk;

enum class ShareState {
    Offered,
    Agreed,     ///< with one claim, of one partner
    HandedOver, ///< who is helped, or who cooks, was told
    Closed,     ///< with its outcome
    Withdrawn,
};

/// "share:<from the id of what is shared>": the team's document about it.
QString shareIdFor(const AnyId& about);

/// True when a partner was promised \a about, by this PC or by another one of the team whose choice is not settled yet:
/// it is theirs to do.
bool isPromised(const Desk& desk, const AnyId& about);

} // namespace entraide

ENTRAIDE_ENUM_NAMES(entraide::ShareState, "offered", "agreed", "handed_over", "closed", "withdrawn")
