// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "workflows/day_rounds.h"

#include <stop_token>

namespace entraide {

/// Up to \a most of those who are free: for each thing to collect in turn, and each way to ride, the nearest who has
/// time then, the second nearest, and so on. Who lives farther than all of them would hardly be taken, and a table of
/// the ways between everybody in a large city does not fit into a small PC. In the order given; all of them when there
/// are no more than \a most. Throws Error(Cancelled) when \a stop asks for it.
QList<RoundRiderLine> nearRiders(const QList<RoundRiderLine>& free, const QList<RoundWork>& work, qsizetype most,
                                 const std::stop_token& stop = {});

} // namespace entraide
