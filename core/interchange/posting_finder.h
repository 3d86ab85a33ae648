// SPDX-License-Identifier: GPL-3.0-or-later
// Which role and which shift of a posting somebody means who writes "Sam 21/03 10h-12h" or "Couture" into a form.
#pragma once

#include "domain/posting.h"
#include "interchange/row_note.h"

#include <variant>

namespace entraide {

/// The shifts a cell names, in the cell's order, each once; or why they are not known. Nothing written means the only
/// shift, where there is one; an empty list, a posting without shifts.
using FoundShifts = std::variant<QList<const Shift*>, RowNote>;
FoundShifts findShifts(const Posting& posting, const QStringList& cells, QDate received);

/// The role's key, which \a shift (if any) has places for; or why it is not known.
using FoundRole = std::variant<QString, RowNote>;
FoundRole findRole(const Posting& posting, const QString& text, const Shift* shift);

/// One answer for each question of the posting, by the column's header; what answers no question comes after them as
/// "Header: text".
QStringList answersTo(const Posting& posting, const QList<std::pair<QString, QString>>& cells);

} // namespace entraide
