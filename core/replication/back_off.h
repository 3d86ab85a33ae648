// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

namespace entraide::replication {

/// Seconds to wait after so many failures in a row: 1, 2, 4 … 300, of which a part is left to chance, so that desks
/// that lost the same hub do not all come back in the same second. \a chance: 0 to 1.
double backOffSeconds(int failures, double chance);

} // namespace entraide::replication
