// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace entraide {

struct QuarterShare;

/// A commune in the reader's language; the postcode of what lies in none that is known.
QString quarterName(const QuarterShare& quarter);
/// "38 %"
QString percentText(double share);

} // namespace entraide
