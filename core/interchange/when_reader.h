// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/time_values.h"

namespace entraide {

/// A free wording of when, as a value. What was not said (how long, which of two meanings) follows the desk's habit:
/// an hour; two weekdays, "chaque" or "le mardi" repeat every week; one weekday alone is the next one.
struct WhenWording {
    When when;
    bool understood = false;     ///< every word was read; else the wording must be kept beside
    bool assumed = false;        ///< something that the wording leaves open was filled in
    bool weekdayDiffers = false; ///< "samedi 27/11" where that day is a Friday; the date was taken
};

/// "chaque jeudi 10h-11h", "le 26/11/2026 à 14h30", "samedi 28/11 après-midi", "elke maandag 9u", "1x par semaine",
/// "cette semaine", "dès que possible". Relative words count from \a received. A wording that is not read at all is to
/// be arranged from \a received.
WhenWording readWhen(const QString& text, QDate received);

} // namespace entraide
