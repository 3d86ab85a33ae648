// SPDX-License-Identifier: GPL-3.0-or-later
// Where somebody stands on the map and how sure that is, and what an address register holds, in words.
#pragma once

#include "addresses/address_register.h"
#include "addresses/register_import.h"
#include "workflows/place_addresses.h"
#include "workflows/placing.h"

#include <QString>

namespace entraide {

/// "At the house", "Middle of postcode 1050 only: not found in the register". What is not on the map says so.
QString placedText(const Placement& placed, const QString& postcode, bool hasRegister);
/// The same of what was found, short enough for a column: "at the house", "between 12 and 18".
QString foundText(const AddressHit& hit);

/// Why somebody has to look at an address: "a little otherwise written".
QString word(PlaceVerdict verdict);
/// What accepting all of a kind does, for a button: "Accept all between two houses (%n)".
QString acceptAllText(PlaceVerdict verdict, int count);

/// "Rue Haute 12, 1000 Bruxelles".
QString hitText(const AddressHit& hit);

/// "848,779 addresses in 5,432 streets, from openaddress-bebru.zip, taken in on 18/03/2026 14:30."
QString registerText(const RegisterInfo& info);
/// What became of the rows of a file: two or three sentences.
QString registerImportText(const RegisterImportResult& result);

} // namespace entraide
