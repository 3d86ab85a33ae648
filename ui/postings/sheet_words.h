// SPDX-License-Identifier: GPL-3.0-or-later
// The words for the lines of a returned sheet.
#pragma once

#include "workflows/returned_sheet.h"
#include "workflows/sheet_entry.h"

#include <QString>

namespace entraide {

/// \a amount: minutes, or portions of a round.
QString amountOf(int amount, SheetKind kind);
/// What was typed for a line.
QString markText(const SheetMark& mark, SheetKind kind);
/// What an earlier entry, or somebody by hand, noted for a line, in brackets; empty: nothing.
QString notedText(const ReturnedLine& line, SheetKind kind);

} // namespace entraide
