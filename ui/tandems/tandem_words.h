// SPDX-License-Identifier: GPL-3.0-or-later
// What is said about tandems and their visits on the page.
#pragma once

#include "ui/common/fact_grid.h"
#include "workflows/tandem_desk.h"

namespace entraide {

/// The checks of a helper, with the day they run out; what one of \a services asks for and is missing as a warning.
QList<Fact> screeningFacts(const Volunteer& helper, const QList<Service>& services, QDate today);
/// "on 18/06/2026", "due since 18/03/2026".
Fact reviewFact(const Tandem& tandem, QDate today);
/// "until further notice, since 18/03 (hospital)": the pause that is or comes, if any.
QString pauseText(const Tandem& tandem, QDate today);
/// "Wed 18/03, 10:00–11:00"; for a flexible time between which days.
QString timeText(const TandemTime& time);
/// "1 h 15, 6 km"; empty when nothing is noted.
QString effortText(int minutes, int kilometres);

} // namespace entraide
