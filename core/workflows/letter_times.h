// SPDX-License-Identifier: GPL-3.0-or-later
// The times that a letter to a volunteer names, with of each what they were told already.
#pragma once

#include "workflows/courtesies.h"

namespace entraide {

class Desk;

/// What \a volunteer promised or was asked from \a first to \a last, in order.
QList<CourtesyDetail> timesToTell(const Desk& desk, const VolunteerId& volunteer, QDate first, QDate last);
/// The shift of a sign-up; none when it is not there (any more).
QList<CourtesyDetail> timesToTell(const Desk& desk, const Signup& signup);

} // namespace entraide
