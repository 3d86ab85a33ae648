// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/printing/letter_head.h"

#include <QString>

namespace entraide {

/// One page with the code that opens the desk when passphrases are forgotten, and what to do with it. The code is to be
/// read and typed: what a camera reads is copied too easily.
Paginator recoverySheet(const LetterHead& head, const QString& deskName, const QString& code, PrintWords words);

} // namespace entraide
