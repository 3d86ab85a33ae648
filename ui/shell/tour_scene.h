// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "workflows/clock.h"

namespace entraide {

class Desk;
class ExchangeOffice;

/// Makes the sample desk one that works with others, so that the page Exchange has something to show: a second PC, a
/// partner that looks for help and offers some, a conflict, a noticeboard, an erased person. All of it comes about as
/// it would with real desks, but for the line between them. Rounds of the day are planned, the first is under way.
/// Changes the desk: for the passing one of a tour only. Throws Error.
void setTourScene(Desk& desk, ExchangeOffice& office, const Today& today);

} // namespace entraide
