// SPDX-License-Identifier: GPL-3.0-or-later
// Cells that lists of several types show alike.
#pragma once

#include "ui/records/record_list_model.h"

namespace entraide {

/// Text and nothing more.
Cell plainCell(const QString& text);
/// The word of a state of \a type with its icon and tone.
Cell stateCell(EntityType type, const QString& state);
/// The same, for a column.
std::function<Cell(const ListRow&)> stateCells(EntityType type);
/// When help is asked for or offered, in short: the field "when".
Cell whenCell(const ListRow& row);

} // namespace entraide
