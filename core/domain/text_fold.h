// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace entraide {

/// The text as the search sees it: lower case, without accents, apostrophes and hyphens, so that "emilie" finds Émilie
/// and "dhondt" finds D'Hondt. NFKD, then the letters that NFKD leaves (ł ı ß œ æ ø đ ð þ); ' ’ and - vanish, other
/// punctuation becomes a space, runs of spaces become one.
QString foldText(QStringView text);

} // namespace entraide
