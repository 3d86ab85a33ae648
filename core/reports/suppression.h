// SPDX-License-Identifier: GPL-3.0-or-later
// Which numbers of a table must not be shown, so that none of a few people can be worked out from the others.
#pragma once

#include "reports/sum_table.h"

#include <stop_token>
#include <vector>

namespace entraide {

/// Which of \a table's cells to hide. First each behind which stands somebody, but fewer than \a smallest. Then as many
/// others as it takes that whoever knows the shown cells, the sums and the rule can work no hidden one out.
///
/// The argument: the table adds up what happened, each event in one row of each breakdown, in one part, at one time. An
/// exchange of events (one more here at this time, one less there, the contrary at another time, or one of another part
/// less in another row) changes some cells and leaves all others as they are. Each cell that is hidden is hidden together with all the cells of such an exchange, so
/// another table agrees with everything that is shown and with every sum, and has another number in that cell; and the
/// exchange leaves no number below 1. So no hidden cell follows from any combination of the sums.
///
/// Besides, what the hidden parts of a shown sum come to is known; there stand at least \a smallest people behind it, each
/// counted once. Where some parts of a hidden part are shown, what is left of it counts.
///
/// Throws Error(Cancelled) when \a stop asks for it.
std::vector<bool> hiddenCells(const SumTable& table, qint64 smallest, const std::stop_token& stop = {});

} // namespace entraide
