// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/volunteer.h"

namespace entraide {

/// When \a volunteer is free on \a date by their week and its exceptions, in order: days given besides add hours, being
/// away takes them, whichever was written first. Empty outside of their season.
QList<TimeRange> weekHours(const Volunteer& volunteer, QDate date);

/// What is left of \a hours without \a taken, in order. Pieces shorter than half an hour are no use to a round.
QList<TimeRange> withoutHours(const QList<TimeRange>& hours, const QList<TimeRange>& taken, int leastMinutes = 30);

} // namespace entraide
