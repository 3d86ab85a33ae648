// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "workflows/call_list.h"

#include <QString>

namespace entraide {

/// "Remind", "Tell of the place": what the call is for.
QString word(CallReason reason);
/// Why, as a sentence: "Is expected: Shopping, Lea P., Thu 19/11, 10:00–11:00." Names who is helped as the team may
/// read it.
QString whyText(const CallLine& line, const Today& today);
/// "0470 12 34 56, 02 555 01 40"; says so when there is none.
QString phonesText(const CallLine& line);
/// Whom to ring; says so when nobody is named.
QString whomText(const CallLine& line);

} // namespace entraide
