// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "reports/sum_table.h"

#include <vector>

namespace entraide {

/// Which of the numbers of people at each time of \a time, people who may be the same at several, to hide. They do not
/// add up, but nobody is in a longer time who is in none of its parts. So what the shown parts leave of a shown longer
/// time are at most the people of the hidden parts; where that can only be if each of those is as many as a hidden number
/// may be, another part is hidden, or the longer time. Where one part alone had people, it and the longer time are the same
/// number: both are hidden, or none. \a hideFirst: the first time is hidden whatever it is.
std::vector<bool> hiddenPeople(const TimeTree& time, const std::vector<qint64>& people, qint64 smallest,
                               bool hideFirst = false);

} // namespace entraide
