// SPDX-License-Identifier: GPL-3.0-or-later
// The weekly plan's reasons, for each place that is served and each that is not.
#pragma once

#include "workflows/week_planning.h"

#include <QString>

namespace entraide {

QString reasonText(const PlanReason& reason);
/// The reasons of a line in a few words: "0.7 km, speaks Dutch".
QString reasonText(const PlanLine& line);

/// Why a place stays empty, with what would help: "Nobody who offers this speaks Dutch. One more would serve 3 places."
QString unservedText(const UnservedLine& line);

} // namespace entraide
