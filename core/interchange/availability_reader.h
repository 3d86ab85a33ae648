// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/time_values.h"

namespace entraide {

struct Availability {
    WeekSlots week;
    bool understood = true; ///< false: some of the wording was not read, so it must be kept beside
    bool assumed = false;   ///< days or hours that were not written were filled in ("lundi": all day)
};

/// "woensdag vm, vrijdag 14:00-16:30, maandag 9u-12u", "lundi et mardi matin", "lun-ven 9h-17h", "en semaine, soir".
/// Hours without a day hold for every day; a day without hours is a whole day. A wording that excludes ("pas le
/// mercredi") is not understood and marks nothing.
Availability readAvailability(const QString& cell);

/// One cell of a form's grid, under the column of \a weekday (1 to 7): "Matin (9h-12h), Soir (18h-21h)", "14-16u", "x",
/// "Non".
Availability readDayAvailability(const QString& cell, int weekday);

} // namespace entraide
