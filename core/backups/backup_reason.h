// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/enum_names.h"

namespace entraide {

/// Why a copy was made. The names stand in files' names.
enum class BackupReason {
    ByHand,  ///< somebody asked for it: kept until somebody removes it
    Closing, ///< the desk was closed after changes
    Daily,   ///< the first opening of a day, or midnight
    BeforeImport,
    BeforeUpgrade, ///< as it was for an older version of the program
    SetAside,      ///< no copy: the desk's own file, which a copy took the place of
};

} // namespace entraide

ENTRAIDE_ENUM_NAMES(entraide::BackupReason, "by-hand", "closing", "daily", "before-import", "before-upgrade",
                    "set-aside")
