// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "roster/roster_entry.h"

#include <QStringList>

namespace entraide {

/// Three letters of the word that tells a place from others, in capitals: "Résidence Les Tilleuls" gives "TIL". Words
/// that many places share (residence, school, the articles) are passed over. A name without letters gives "X".
QString placeLetters(const QString& name);

/// The last part of a sheet's code for each site, in their order and no two alike: its letters, of homes the postcode;
/// of two with the same letters the one with the greater key gets two more from its key.
QStringList siteCodes(const QList<RosterSite>& sites);

/// "2026-12-TIL": year, ISO week, site. Found back when a signed sheet is returned.
QString sheetCode(IsoWeek week, const QString& siteCode);

} // namespace entraide
