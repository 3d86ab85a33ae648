// SPDX-License-Identifier: GPL-3.0-or-later
// The Today page in words.
#pragma once

#include "workflows/today.h"

#include <QString>

namespace entraide {

QString word(TodayGroupKind group);
/// Label of the button: a verb with what it does.
QString word(TodayAction action);

/// "17:30", "18:00–20:00", "Wed 10:00", "since 08:00".
QString timeText(const TodayLine& line, const Today& today);
/// The bold part: "Shopping, Lea Peeters", "4 new volunteers".
QString titleText(const TodayLine& line);
/// What is said after it: "1 of 3 missing", "with Karim Benali, 1 h".
QString detailText(const TodayLine& line);

} // namespace entraide
