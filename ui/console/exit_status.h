// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/error.h"

namespace entraide::console {

/// What scripts are told. Kept stable.
enum class ExitStatus {
    Done = 0,
    Usage = 2,
    BadInput = 3,
    NotFound = 4,
    Storage = 5,
    Network = 6,
    WrongPassphrase = 7,
    NotAllowed = 8,
};

ExitStatus exitStatusOf(ErrorCode code);

} // namespace entraide::console
