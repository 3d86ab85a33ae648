// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "geo/postcodes.h"

#include <QString>

namespace entraide {

/// From now on words call postcodes as \a postcodes does: those of the desk that is open. Whoever opens a desk says so, as
/// they say the language (InterfaceLanguage). Until then they are the program's own. Any thread.
void usePlaceNames(const PostcodeTable& postcodes);

/// The same: which postcodes are known, for the checks of forms.
PostcodeTable knownPostcodes();

/// What a postcode's place is called, in French and Dutch; empty when it is not known.
LocalText placeNames(const QString& postcode);

} // namespace entraide
