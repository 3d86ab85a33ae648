// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "workflows/names.h"

#include <QString>

namespace entraide {

/// "Shopping, Lea Peeters"; a posting by its title; a person by the name. Says so where the record is not here yet.
QString title(const Subject& subject);
/// For the team: "Shopping, Lea P.".
QString teamTitle(const Subject& subject);
/// What stands in the place of a name: "(erased)", or "(not received yet)".
QString absentText(const AnyId& reference);
/// Where: "Ixelles", the postcode where the place's name is not known.
QString placeText(const Subject& subject);
/// The name of a postcode's place in the reader's language ("Elsene"); the postcode itself when it is not known.
QString placeName(const QString& postcode);

} // namespace entraide
