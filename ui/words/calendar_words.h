// SPDX-License-Identifier: GPL-3.0-or-later
// Calendars in words, for calendar programs.
#pragma once

#include "interchange/icalendar.h"
#include "workflows/desk_calendar.h"

#include <QString>

namespace entraide {

class Desk;

/// \a calendar in the words of the language that is read on this thread (ReadingLanguage), published by the
/// association at \a now. \a about is whose or what it is of: "Karim B.", "week 48"; empty: nothing.
IcalCalendar inWords(const DeskCalendar& calendar, const Desk& desk, const QString& about, const QDateTime& now);

} // namespace entraide
