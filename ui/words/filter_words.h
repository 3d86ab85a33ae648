// SPDX-License-Identifier: GPL-3.0-or-later
// The conditions of a list's filter, in words.
#pragma once

#include "workflows/field_edits.h"
#include "workflows/list_filters.h"

#include <QString>

namespace entraide {

/// "Language of letters", "Free on", "Has a proposal or a promise".
QString filterFieldWord(const FilterField& field);
/// "is", "not before", "in the next days".
QString filterHowWord(const FilterField& field, FilterHow how);
/// "shopping", "1050 Ixelles", "24/12/2026".
QString filterValueWord(const FilterField& field, const QString& value);

/// What a field is called that is changed in a list ("Phones").
QString editedFieldWord(EntityType list, const QString& path);
/// Why it is not changed there.
QString sentenceFor(EditStop stop, EntityType list, const QString& path);

} // namespace entraide
