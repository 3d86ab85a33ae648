// SPDX-License-Identifier: GPL-3.0-or-later
// The weekly plan's reasons, for each place that is served and each that is not.
#pragma once

#include "workflows/plan_gain.h"
#include "workflows/week_planning.h"

#include <QStringList>

namespace entraide {

class Names;

QString reasonText(const PlanReason& reason);
/// The reasons of a line in a few words: "0.7 km, speaks Dutch".
QString reasonText(const PlanLine& line);

/// Who has the place now: a name, "Amina Haddad, away", "to fill".
QString nowText(const PlanLine& line);
/// What a change buys: "saves 1.3 km", "speaks Dutch, unlike Karim", "Karim goes to: Dog walk, Mr Roux"; of one chosen
/// by hand its reason; empty where nothing is changed.
QString gainText(const PlanLine& line);
/// What all changes come to: "4 changes of helper: 2 fill another place, 1.3 km less."; empty where there is none.
QString gainsText(const PlanGains& gains);
/// What a change buys, then the reasons.
QString whyText(const PlanLine& line);
/// "Otherwise Karim Benali, for 1.2 km more": what the next best would have cost; empty where there is none.
QString nextBestText(const PlanLine& line);
/// "Amina Haddad cannot come on Tue 17/03 (ill)."
QString absenceText(const Absence& absence, const QString& name);

/// "Karim Benali cannot be chosen for Dog walk, Mr Roux, Tue 17/03 10:00: promised elsewhere at that hour."
QString refusedPickText(const RefusedPick& refused);
/// What of an accepted plan was not saved and why, line by line; of many the first few and how many more.
QStringList refusedTexts(const WeekPlan& plan, const QList<RefusedLine>& refused, Names& names);

/// Why a place stays empty, with what would help: "Nobody who offers this speaks Dutch. One more would serve 3 places."
QString unservedText(const UnservedLine& line);

} // namespace entraide
