// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "roster/roster_entry.h"

#include <QStringList>

#include <optional>

namespace entraide {

/// Three letters of the word that tells a place from others, in capitals: "Résidence Les Tilleuls" gives "TIL". Words
/// that many places share (residence, school, the articles) are passed over. A name without letters gives "X".
QString placeLetters(const QString& name);

/// The last part of a sheet's code for each site, in their order and no two alike: its letters, of homes the postcode;
/// of two with the same letters the one with the greater key gets two more from its key.
QStringList siteCodes(const QList<RosterSite>& sites);

/// "2026-12-TIL": year, ISO week, site. Found back when a signed sheet is returned.
QString sheetCode(IsoWeek week, const QString& siteCode);

/// \a length signs that follow from \a id and tell nothing about it: digits and capitals without I, L, O and U, which
/// are taken for others.
QString idSigns(const AnyId& id, qsizetype length);
/// The last part of each volunteer's own sheet, "P" and six signs, in their order; of two that come out alike the one
/// with the greater id gets more.
QStringList personCodes(const QList<VolunteerId>& volunteers);
/// "2026-03-18-R7K3F9Q": the sheet of one round.
QString roundSheetCode(QDate date, const RoundId& round);

/// What one line of a sheet is about, for sheetEdition().
QString sheetLineKey(int number, const AnyId& source, QDate date);
/// Two signs that stand behind a sheet's code: other lines, another edition. One change in a thousand is not seen.
QString sheetEdition(const QStringList& lineKeys);

/// A sheet's code as it was typed or scanned, in any letters.
struct TypedSheetCode {
    std::optional<IsoWeek> week; ///< of a site's or a person's sheet
    QDate date;                  ///< of a round's
    QString place;               ///< in capitals: the site, the person, the round
    QString edition;             ///< empty: not typed

    /// Without the edition, as it was printed.
    QString code() const;
    friend bool operator==(const TypedSheetCode&, const TypedSheetCode&) = default;
};
/// None for what is no code. A scanner that types as a keyboard of another layout would is understood too: on a Belgian
/// one (AZERTY) the digits of "2026" arrive as the signs "éàé§".
std::optional<TypedSheetCode> typedSheetCode(const QString& text);

} // namespace entraide
