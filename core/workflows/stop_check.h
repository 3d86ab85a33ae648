// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/error.h"

#include <stop_token>

namespace entraide {

/// Throws Error(Cancelled) once it was asked for: between the steps of a long reading, where nothing is half done.
inline void stopIfAsked(const std::stop_token& stop) {
    if (stop.stop_requested())
        throw Error(ErrorCode::Cancelled, {});
}

} // namespace entraide
