// SPDX-License-Identifier: GPL-3.0-or-later
// Why somebody is a candidate, and why not.
#pragma once

#include "workflows/candidates.h"
#include "workflows/commitments.h"
#include "workflows/proposals.h"

#include <QString>
#include <QStringList>

namespace entraide {

/// Over a bar: "Distance", "Hours", "Language", "Load", "Link".
QString word(Respect respect);
/// Under a bar, a few signs: "0.6 km", "2 h / 2 h", "FR, AR", "1 this week", "3 times".
QString barText(Respect respect, const CandidateLine& line);

/// Each reason by itself: "0.6 km away", "free Wed 18/03 08:30–12:30", "speaks French and Arabic", "has helped 3 times,
/// the last on 04/03", "bicycle", "identity check valid until 30/09/2026", "nothing else this week".
QStringList reasonTexts(const CandidateLine& line);
/// The same as sentences for the chosen line and for a screen reader.
QString reasonSentence(const CandidateLine& line);

/// What is in one volunteer's way: "not free at that time".
QString word(Obstacle obstacle);
/// The same as a sentence: "Amina Haddad is not free at that time."
QString obstacleText(Obstacle obstacle, const QString& name);
/// What there is to say about \a name: a sentence for each thing in the way, or "Amina Haddad fits: place 3 of 17." and
/// the reasons.
QStringList verdictTexts(const Verdict& verdict, const QString& name);
/// A line of "why not": "118 are not free at that time".
QString whyNotText(const WhyNotGroup& group);
/// What a smaller demand would bring: "one hour later: +14", "otherwise: +9"; empty when nothing.
QString remedyText(const WhyNotGroup& group);

/// "Taken 10:00–11:00: Shopping, Lea Peeters" needs the other's title; \a with is that.
QString clashText(const Clash& clash, const QString& with);

/// "service, quarter, day and hours"
QString toldList(const Disclosure& disclosure);
/// "Told to Karim Benali: service, quarter and time. The name and the address are not told."
QString toldText(const Disclosure& disclosure);

} // namespace entraide
