// SPDX-License-Identifier: GPL-3.0-or-later
// Rounds in words: what stops are for, what is wrong with them, what a change costs, why something is in no round.
#pragma once

#include "workflows/day_rounds.h"

#include <QString>

namespace entraide {

/// "Chez Malika"; of a hospital with the unit: "Clinique des Érables, Urgences". Says so where it is not here.
QString stopTitle(const RoundWork& work);
/// The same for the team: first name and initial of a cook.
QString teamStopTitle(const RoundWork& work);
/// "collect a dish", "hand out".
QString word(StopKind kind);
/// "+6" or "−15".
QString portionsText(int portions);

QString word(RiderState state);
/// "bicycle, 15 portions, 17:00–20:00".
QString riderText(const RoundRiderLine& rider);

/// Why it is in no round, as a sentence, with what would help.
QString reasonText(NotInRound reason);
/// What is wrong with a stop: "5 min late", "more than fits"; empty when nothing is.
QString faultText(const PlannedStop& stop);

/// What a change costs: "+1.2 km, 6 min longer. The time at Chez Malika (until 12:00) would be missed by 5 min." Empty
/// when it costs nothing.
QString differenceText(const RoundsDifference& difference);

/// "3 hygiene kits", "4 vegetarian".
QString needText(const NeedCount& need);
/// "3 hygiene kits, 1 sleeping bag"; empty without needs.
QString needsText(const QList<NeedCount>& needs);
/// "vegetarian, halal"; empty without kinds.
QString suitsText(const QList<SpecialNeed>& suits);

/// Of a code of Regulation (EU) 1169/2011, annex II; the code itself for another.
QString allergenWord(const QString& code);
QString allergensText(const QStringList& codes);

} // namespace entraide
