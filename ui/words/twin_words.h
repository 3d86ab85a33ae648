// SPDX-License-Identifier: GPL-3.0-or-later
// Two records that may be one person, in words.
#pragma once

#include "workflows/merge_people.h"

#include <QString>

namespace entraide {

/// "Phones", "Volunteer: remark".
QString twinFieldWord(const TwinDifference& difference);
/// A value that differs; "–" where there is none.
QString twinValueWord(const TwinDifference& difference, const QJsonValue& value);
/// "2 tandems, 14 visits, 12 h of help"; says so when there is nothing.
QString twinHoldsText(const TwinHolds& holds);

} // namespace entraide
