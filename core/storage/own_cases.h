// SPDX-License-Identifier: GPL-3.0-or-later
// Which rows are a volunteer's own cases: an agreed match, a living tandem, a visit or sign-up of theirs, a round they
// ride, and the people, requests and dishes that these are about. As conditions in SQL, asked anew with each reading,
// so that somebody whose match ended sees nothing more of it.
#pragma once

#include "domain/ids.h"

#include <string>
#include <string_view>

namespace entraide {

/// Keeps whose cases are meant, in a table of the connection: one row with one column, `volunteer`.
inline constexpr std::string_view makeActing = "CREATE TEMP TABLE IF NOT EXISTS acting(volunteer TEXT)";

/// The condition on a row of the type's table; "1" where every row is for everybody of the desk, "0" where none is.
std::string ownCases(EntityType type);

/// Whether whoever sees a row sees all the rows that its name, place and words are made from.
bool seesWhatItIsMadeFrom(EntityType type);

} // namespace entraide
