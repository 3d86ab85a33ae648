// SPDX-License-Identifier: GPL-3.0-or-later
// What counting takes a request for: the same in the statistics and on the map.
#pragma once

#include "domain/request.h"
#include "reports/statistics.h"

#include <optional>

namespace entraide {

/// What became of it; none: nobody has asked for it yet.
std::optional<Measure> becameOf(RequestState state);

/// Asked of this desk, and still so: neither a draft nor cancelled, and nobody else decides about it.
bool isAskedHere(RequestState state);

/// Whose request it is. Who was erased is not to be told from others: then each request is somebody's.
AnyId askedBy(const Request& request);

} // namespace entraide
